import { describe, expect, it } from "vitest";
import {
  addEntries,
  contradictions,
  findEntry,
  forgetParticipant,
  formatKey,
  type Key,
  type KeyEntry,
  parseKey,
  realNames,
} from "../../src/identity/key.js";

const person = (real: string[], pseudonym: string, more: Partial<KeyEntry> = {}): KeyEntry => ({
  kind: "person",
  real,
  pseudonym,
  ...more,
});

const key = (...entries: KeyEntry[]): Key => ({ id: "k1", created: "2026-01-01", dayOffset: -37, entries });

describe("a key", () => {
  const whole = key(
    person(["Nadia Benali", "Nadia", "Mme Benali"], "Leïla Haddad", { gender: "f", participant: "Leïla" }),
    { kind: "phone", real: ["0470 12 34 56"], pseudonym: "[téléphone]" },
    { kind: "phone", real: ["0471 12 34 56"], pseudonym: "[téléphone]" },
  );

  it("is read as it was written", () => {
    expect(parseKey(formatKey(whole))).toEqual(whole);
    for (const other of ["", "{}", '{"grille":2}', formatKey(whole).slice(0, -3)]) expect(parseKey(other)).toBeNull();
  });

  it("finds a person by any form of the name, whatever the case and accents", () => {
    expect(findEntry(whole, "NADIA")?.pseudonym).toBe("Leïla Haddad");
    expect(findEntry(whole, "mme Bénali")?.pseudonym).toBe("Leïla Haddad");
    expect(findEntry(whole, "Nad")).toBeNull();
  });

  it("gives every real form, longest first", () => {
    expect(realNames(whole)).toEqual(["0470 12 34 56", "0471 12 34 56", "Nadia Benali", "Mme Benali", "Nadia"]);
  });

  it("joins new forms with the person who has them", () => {
    const more = addEntries(whole, [person(["Nadia", "Nad"], "Leïla Haddad"), person(["Paul"], "Luc")]);
    expect(more.entries).toHaveLength(4);
    expect(more.entries[0]?.real).toEqual(["Nadia Benali", "Nadia", "Mme Benali", "Nad"]);
    expect(more.entries[0]?.participant).toBe("Leïla");
  });

  it("forgets a participant by id or pseudonym and keeps the rest", () => {
    expect(forgetParticipant(whole, "Leïla").entries.map((one) => one.kind)).toEqual(["phone", "phone"]);
    expect(forgetParticipant(key(person(["Paul Roy"], "Luc Petit")), "Luc").entries).toEqual([]);
    expect(forgetParticipant(whole, "Luc")).toEqual(whole);
  });

  it("names what cannot both be right, by pseudonyms alone", () => {
    expect(contradictions(whole)).toEqual([]);
    const wrong = key(person(["Nadia"], "Leïla"), person(["nadia"], "Inès"), person(["Paul"], "Inès"));
    expect(contradictions(wrong)).toEqual([
      { what: "one-name-two-pseudonyms", pseudonyms: ["Inès", "Leïla"] },
      { what: "one-pseudonym-two-people", pseudonyms: ["Inès"] },
    ]);
    expect(contradictions(key(person(["Nadia"], "Sofia"), person(["sofia"], "Inès")))).toEqual([
      { what: "pseudonym-is-a-real-name", pseudonyms: ["Sofia"] },
    ]);
  });
});
