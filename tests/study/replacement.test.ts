import { describe, expect, it } from "vitest";
import type { Key } from "../../src/identity/key.js";
import type { Proposal } from "../../src/identity/propose.js";
import { unfitFor } from "../../src/study/replacement.js";
import { entities } from "../identity/made.js";

const proposal = (form: string, replacement: string): Proposal => {
  const [entity] = entities(form);
  if (entity === undefined) throw new Error("nobody");
  return { entity, replacement, known: null, perhaps: null };
};

const key: Key = {
  id: "k",
  created: "2026-01-01",
  dayOffset: 40,
  entries: [{ kind: "person", real: ["Mme Odile Van Damme"], pseudonym: "Rose Petit" }],
};

describe("a word that a person chooses for someone", () => {
  const one = proposal("Nadia Benali-Dupont", "Leïla Tazi");
  const found = [one, proposal("Karim Lambert", "Youssef Roy")];
  const unfit = (word: string) =>
    unfitFor(one, word, { key, found, chosen: [{ word: "Luc Long", proposed: "Jo Roy" }] });

  it("is no part of somebody's real name, found or in the key, whatever stands beside it", () => {
    for (const word of ["Karim Lambert", "karim", "LAMBERT", "Sofia Lambert", "Karim-Ali Roy", "Sofia Damme", "Odile"])
      expect([word, unfit(word)]).toEqual([word, "real"]);
  });

  it("is no part of their own name", () => {
    for (const word of ["Nadia", "Sofia Dupont", "Nadia Roy"]) expect([word, unfit(word)]).toEqual([word, "own"]);
  });

  it("may share a title, a particle or a part of a pseudonym, and be what was proposed, or no name at all", () => {
    for (const word of ["Mme Sofia", "Sofia Van Acker", "Luc Roy", "Leïla Tazi", "[personne]"])
      expect([word, unfit(word)]).toEqual([word, null]);
    expect([unfit("rose petit"), unfit("Luc Long")]).toEqual(["taken", "taken"]);
  });

  it("is not what was proposed once somebody else was given it, unless it was proposed for both, who are one", () => {
    const given = (proposed: string) =>
      unfitFor(one, "Leïla Tazi", { key, found, chosen: [{ word: "leïla tazi", proposed }] });
    expect([given("Youssef Roy"), given("Leïla Tazi")]).toEqual(["taken", null]);
  });
});
