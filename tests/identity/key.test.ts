import { describe, expect, it } from "vitest";
import {
  addEntries,
  contradictions,
  entriesOf,
  findEntry,
  formatKey,
  type Key,
  type KeyEntry,
  parseKey,
  realNames,
  renamed,
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

  it("keeps where each was found, and opens where an older one does not say", () => {
    const found = { ...whole, entries: whole.entries.map((one) => ({ ...one, found: ["P01", "memos/a.md"] })) };
    expect(parseKey(formatKey(found))).toEqual(found);
    const names = { participants: (id: string) => `${id}2`, places: (place: string) => place.replace("P01", "P07") };
    const made = renamed(found, names).entries;
    expect([made[0]?.participant, made[2]?.found]).toEqual(["Leïla2", ["P07", "memos/a.md"]]);
    expect(renamed(whole, { ...names, participants: (id) => id })).toEqual(whole);
  });

  it("gathers where an entry was found, which stays unknown where it once was", () => {
    const seen = (...found: string[]): KeyEntry => person(["Paul"], "Luc", { found });
    expect(addEntries(key(seen("P01")), [seen("P02", "P01")]).entries).toEqual([seen("P01", "P02")]);
    expect(addEntries(key(person(["Paul"], "Luc")), [seen("P02")]).entries).toEqual([person(["Paul"], "Luc")]);
    expect(addEntries(key(seen("P01")), [person(["Paul"], "Luc")]).entries).toEqual([person(["Paul"], "Luc")]);
  });

  it("holds two addresses apart that share a word and a mask", () => {
    const mail = (real: string): KeyEntry => ({ kind: "email", real: [real], pseudonym: "[e-mail]" });
    const both = [mail("zelie@exemple.be"), mail("omer@exemple.be")];
    expect(addEntries(key(), [...both, mail("Omer@exemple.be")]).entries.map((one) => one.real)).toEqual([
      ["zelie@exemple.be"],
      ["omer@exemple.be", "Omer@exemple.be"],
    ]);
  });

  it("holds two people apart under one mask, of two participants, and of two whole names", () => {
    const of = (...entries: KeyEntry[]) => addEntries(key(), entries).entries;
    const [jean, marie] = [person(["Jean Dupont"], "[personne]"), person(["Marie Dupont"], "[personne]")];
    const alpha = { ...jean, participant: "Alpha" };
    expect(of(alpha, { ...marie, participant: "Beta" })).toEqual([alpha, { ...marie, participant: "Beta" }]);
    expect(of(jean, marie, person(["Dupont"], "[personne]"))).toHaveLength(3);
    expect(of(person(["Jean Dupont"], "Luc Roy"), person(["Marie Dupont"], "Luc Roy"))).toHaveLength(2);
    const [a, b] = [
      person(["Jean"], "Luc", { participant: "Alpha" }),
      person(["Jean"], "Luc", { participant: "Beta" }),
    ];
    expect(of(a, b)).toEqual([a, b]);
  });

  it("joins what is one person's: a longer family name, another name of one participant, who stays who", () => {
    const of = (...entries: KeyEntry[]) => addEntries(key(), entries).entries;
    const nadia = person(["Nadia Benali"], "Karima Azzouzi", { participant: "Alpha" });
    expect(of(nadia, person(["Nadia Benali-Dupont"], "Karima Azzouzi"))).toEqual([
      { ...nadia, real: ["Nadia Benali", "Nadia Benali-Dupont"] },
    ]);
    const married = person(["Nadia Roy"], "Karima Azzouzi", { participant: "alpha" });
    expect(of(nadia, married)).toEqual([{ ...nadia, real: ["Nadia Benali", "Nadia Roy"] }]);
  });

  it("knows a participant by id or pseudonym, by the first name alone where nobody else is meant", () => {
    const names = (of: Key, id: string) => entriesOf(of, id).map((one) => one.pseudonym);
    expect(names(whole, "leila")).toEqual(["Leïla Haddad"]);
    expect(names(key(person(["Paul Roy"], "Luc Petit")), "Luc")).toEqual(["Luc Petit"]);
    expect(names(whole, "Luc")).toEqual([]);
    const two = key(person(["Paul Roy"], "Luc Petit", { participant: "Luc" }), person(["Jo"], "Luc Long"));
    expect(names(two, "Luc")).toEqual(["Luc Petit"]);
    expect(names(key(person(["Jo"], "Luc Long", { participant: "L2" })), "Luc")).toEqual([]);
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
