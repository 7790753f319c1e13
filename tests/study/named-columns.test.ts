import { describe, expect, it } from "vitest";
import { namesPeople } from "../../src/identity/attributes-named.js";
import { isPersonal } from "../../src/identity/attributes-personal.js";
import { withoutNames } from "../../src/study/named-columns.js";
import type { SourceDraft } from "../../src/text/ingest.js";
import { formColumnByCells } from "../../src/text/person-columns.js";

const draft = (attributes: Record<string, string>): SourceDraft => ({
  ...{ turns: [], comments: [], legend: {}, characters: 20, problems: [], attributes },
  accounted: [{ kind: "attribute", characters: Object.values(attributes).join("").length }],
});

describe("a column of first names", () => {
  it.each([
    ["Qui", ["Lucie", "Ahmed", "Odette"]],
    ["Jean", ["Lucie", "Ahmed", "Odette", "Karim"]],
    ["x", ["Marie-Claire", "Karim B.", "Paul"]],
  ])("is known by what stands in it, whatever its head: %s", (column, values) => {
    expect(namesPeople(column, values)).toBe(true);
  });

  it.each([
    ["Fonction", ["AS", "chef", "AS"]],
    ["Commune", ["Florence", "Nancy", "Vienne"]],
    ["Lieu", ["Mons", "Huy", "Ath"]],
    ["Qui", ["Lucie"]],
    ["Satisfaction", ["Bonne", "Mauvaise", "Bonne"]],
    ["Jour", ["Lundi", "Mardi", "Jeudi"]],
    ["Âge", ["41", "29"]],
  ])("is not taken for one where it is something else: %s", (column, values) => {
    expect(namesPeople(column, values)).toBe(false);
  });

  it("is left out of what is known of people, said, and counted", () => {
    const [first, second] = withoutNames(
      [draft({ Qui: "Lucie", Fonction: "AS" }), draft({ Qui: "Ahmed", Fonction: "chef" })],
      "input 1",
    );
    expect(first?.attributes).toEqual({ Fonction: "AS" });
    expect(second?.attributes).toEqual({ Fonction: "chef" });
    expect(first?.accounted).toEqual([
      { kind: "attribute", characters: 2 },
      { kind: "left-out", characters: 5 },
    ]);
    expect(first?.problems.map(({ code, severity }) => [code, severity])).toEqual([["names-in-table", "warning"]]);
    expect(JSON.stringify(first?.problems)).not.toMatch(/Lucie|Ahmed/);
  });
});

describe("a column of accounts or of dates of birth", () => {
  it.each([
    ["Qui suivre", ["@sab_tss", "@yvcol"]],
    ["Instagram", ["mona.h", "yvcol"]],
    ["Date de naissance", ["12/04/1990", "3 novembre 1971"]],
    ["Né(e) le", ["1990-04-12"]],
  ])("says who somebody is, whatever its head: %s", (column, cells) => {
    expect(formColumnByCells(column, cells)).toBe("person");
    for (const cell of cells) expect(isPersonal(column, cell)).toBe(true);
  });

  it.each([
    ["Instagram", ["oui", "non"]],
    ["Année de naissance", ["1990", "1971"]],
    ["Lieu de naissance", ["Namur", "La Louvière"]],
    ["Outil", ["Facebook", "Teams"]],
  ])("is none where it is something else: %s", (column, cells) => {
    expect(formColumnByCells(column, cells)).toBeNull();
    for (const cell of cells) expect(isPersonal(column, cell)).toBe(false);
  });
});
