import { describe, expect, it } from "vitest";
import type { SurveyAsked } from "../../../src/text/survey/asked.js";
import { surveyColumns } from "../../../src/text/survey/columns.js";
import { countClosed } from "../../../src/text/survey/count.js";
import type { ClosedCounted } from "../../../src/text/survey/counted.js";
import type { Table } from "../../../src/text/table.js";

const GUESS: SurveyAsked = { id: "s", open: "guess" };

function table(...columns: readonly (readonly string[])[]): Table {
  const rows = (columns[0] ?? [])
    .slice(1)
    .map((_, i) => ({ line: i + 2, cells: columns.map((one) => one[i + 1] ?? "") }));
  return { header: columns.map(([head = ""]) => head), rows };
}

const kinds = (of: Table, asked = GUESS): Record<string, string> =>
  Object.fromEntries(surveyColumns(of, asked).columns.map(({ name, kind }) => [name, kind]));

function counts(of: Table, asked = GUESS): ClosedCounted[] {
  return surveyColumns(of, asked).closed.map((one) => countClosed(of, one, asked));
}

const shown = (of: Table, asked = GUESS): string[] =>
  counts(of, asked).map(
    ({ head, options, n, missing }) =>
      `${head}: ${options.map(({ label, count }) => `${label} ${count}`).join(", ")} of ${n}, ${missing} without`,
  );

describe("the columns of a survey's table", () => {
  it("never keeps days, times, addresses of machines or people, and what the tool noted", () => {
    const found = kinds(
      table(
        ["submitdate. Date de soumission", "2026-03-02 10:00:00", "2026-03-03 10:00:00", "2026-03-03 10:00:00"],
        ["Jour", "12/03/2026", "12/03/2026", "13/03/2026"],
        ["Machine", "10.0.0.1", "10.0.0.1", "10.0.0.2"],
        ["Pour vous joindre", "a@ex.org", "a@ex.org", "b@ex.org"],
        ["_uuid", "a", "a", "b"],
        ["Adresse e-mail", "", "", ""],
        ["Formé ?", "oui", "non", "oui"],
      ),
    );
    expect(found["Formé ?"]).toBe("counted");
    expect(Object.values(found).filter((kind) => kind === "counted" || kind === "question")).toHaveLength(1);
  });

  it("are counted of those who answered, N/A and dashes being no answer", () => {
    expect(shown(table(["Formé ?", "oui", "Oui", "non", "", "N/A", "-"]))).toEqual([
      "Formé ?: oui 2, non 1 of 3, 3 without",
    ]);
    expect(shown(table(["Formé ?", "oui", "9", "oui", "non"]), { ...GUESS, missing: ["9"] })).toEqual([
      "Formé ?: oui 2, non 1 of 3, 1 without",
    ]);
  });

  it("give a printed scale in its order, both genders alike, and who does not know last", () => {
    expect(shown(table(["Usage", "Souvent", "Jamais", "Ne sait pas", "Parfois", "Souvent"]))[0]).toContain(
      "Jamais 1, Parfois 1, Souvent 2, Ne sait pas 1 of 5",
    );
    expect(
      shown(table(["Avis", "Très satisfait·e", "Peu satisfait(e)", "Plutôt satisfait", "Peu satisfait(e)"]))[0],
    ).toContain("Peu satisfait(e) 2, Plutôt satisfait 1, Très satisfait·e 1");
    expect(shown(table(["Aise", "1", "5", "4", "5", "10"]))[0]).toBe(
      "Aise: 1 1, 2 0, 3 0, 4 1, 5 2, 6 0, 7 0, 8 0, 9 0, 10 1 of 5, 0 without",
    );
    expect(shown(table(["Avis", "2 - peu", "1 - pas du tout", "2 - peu", "3 - assez"]))[0]).toContain(
      "1 - pas du tout 1, 2 - peu 2, 3 - assez 1",
    );
  });

  it("hold several answers in a cell, each person counted once for each and no share above 1", () => {
    const found = counts(
      table(["Lieux", "Bureau;Domicile", "Bureau; Bureau", "Domicile", "", "Bureau;Terrain", "Terrain"]),
    );
    expect(found).toEqual([
      {
        head: "Lieux",
        several: true,
        options: [
          { label: "Bureau", count: 3 },
          { label: "Domicile", count: 2 },
          { label: "Terrain", count: 2 },
        ],
        n: 5,
        missing: 1,
      },
    ]);
    for (const { options, n } of found) for (const { count } of options) expect(count).toBeLessThanOrEqual(n);
  });

  it("do not take a comma within an answer for one between two", () => {
    expect(
      shown(table(["Avis", "Oui, tout à fait", "Non, pas du tout", "Oui, tout à fait", "Non, pas du tout"])),
    ).toEqual(["Avis: Non, pas du tout 2, Oui, tout à fait 2 of 4, 0 without"]);
  });

  it("gather a question of which each answer has a column, own words beside another answer not kept", () => {
    const lime = table(
      ["Q3[SQ1]. Où ? [Bureau]", "Oui", "Non", "", "Oui"],
      ["Q3[SQ2]. Où ? [Maison]", "Oui", "Non", "", "Non"],
      ["Q3[other]. Où ? [Autre]", "", "chez ma mère", "", ""],
    );
    expect(shown(lime)).toEqual(["Q3. Où ?: Bureau 2, Maison 1, Autre 1 of 3, 1 without"]);
    const kobo = table(["lieux", "a b", "a", "b"], ["lieux/a", "1", "1", "0"], ["lieux/b", "1", "0", "1"]);
    expect(shown(kobo)).toEqual(["lieux: a 2, b 2 of 3, 0 without"]);
  });

  it("keep the lines of a grid apart", () => {
    const grid = table(
      ["Avis [Visio]", "Souvent", "Jamais", "Jamais"],
      ["Avis [Mail]", "Jamais", "Souvent", "Souvent"],
    );
    expect(counts(grid).map(({ head, several }) => [head, several])).toEqual([
      ["Avis [Visio]", false],
      ["Avis [Mail]", false],
    ]);
  });

  it("never count what people wrote, be it that several wrote the same", () => {
    const said = "Je n'ai plus le temps de rien, tout va trop vite.";
    const found = kinds(
      table(["Remarques libres", said, said, "Rien, vraiment rien de rien, tout va bien.", said, said]),
    );
    expect(found).toEqual({ "Remarques libres": "question" });
    expect(kinds(table(["Âge", ...Array.from({ length: 40 }, (_, i) => `${22 + i}`)]))).toEqual({ Âge: "various" });
  });

  it("follow the survey's file: what is open, in which order answers stand, codes for them, what is left", () => {
    const asked: SurveyAsked = {
      id: "s",
      open: [{ heads: ["Mot"], title: "Mot" }],
      closed: [
        {
          heads: ["Q1"],
          several: false,
          offered: [
            { label: "Bien", values: ["A2"] },
            { label: "Mal", values: ["A1"] },
            { label: "Rien", values: ["A3"] },
          ],
        },
      ],
      leave: ["Service"],
    };
    const of = table(
      ["Q1. Ça va ?", "A1", "A2", "A2"],
      ["Mot", "vite", "vite", "lent"],
      ["Service", "x", "y", "y"],
      ["Sexe", "f", "f", "h"],
    );
    expect(kinds(of, asked)).toEqual({
      "Q1. Ça va ?": "counted",
      Mot: "question",
      Service: "unnamed",
      Sexe: "counted",
    });
    expect(shown(of, asked)).toEqual([
      "Q1. Ça va ?: Bien 2, Mal 1, Rien 0 of 3, 0 without",
      "Sexe: f 2, h 1 of 3, 0 without",
    ]);
  });
});
