import { describe, expect, it } from "vitest";
import { tableLines } from "../../src/text/table-lines.js";

const grid = (rows: string): string[][][] =>
  rows
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim().split("/")));

/** The lines that are read, `label> words`, and what the others are. */
function read(rows: string): { lines: string[]; asides: string[] } | null {
  const cells = grid(rows);
  const found = tableLines(cells);
  const text = (at: { row: number; column: number; line: number }): string =>
    cells[at.row]?.[at.column]?.[at.line] ?? "";
  return (
    found && {
      lines: found.lines.map((one) => (one.label === undefined ? text(one) : `${one.label}> ${text(one)}`)),
      asides: found.asides.filter((one) => text(one) !== "").map((one) => `${one.kind} ${text(one)}`),
    }
  );
}

describe("a table with a column per speaker", () => {
  it("is read row by row, each cell under the name at the head of its column", () => {
    const table = `
      Enquêtrice        | Marie
      Bonjour, ça va ?  |
                        | Oui. / Enfin, bon.
      Et le travail ?   | Il a changé.`;
    expect(read(table)).toEqual({
      lines: [
        "Enquêtrice> Bonjour, ça va ?",
        "Marie> Oui. ",
        " Enfin, bon.",
        "Enquêtrice> Et le travail ?",
        "Marie> Il a changé.",
      ],
      asides: ["label Enquêtrice", "label Marie"],
    });
  });

  it("may have the times and the numbers of lines in other columns", () => {
    const table = `
      N° | Temps | Anne Petit | Paul Roi | Remarques
      1  | 0:03  | Bonjour.   |          |
      2  | 0:05  |            | Bonjour. | il sourit
      3  | 0:09  | Et ?       |          |`;
    expect(read(table)).toEqual({
      lines: ["0:03", "Anne Petit> Bonjour.", "0:05", "Paul Roi> Bonjour.", "0:09", "Anne Petit> Et ?"],
      asides: [
        ...["title N°", "title Temps", "label Anne Petit", "label Paul Roi", "title Remarques"],
        ...["markup 1", "markup 2", "comment il sourit", "markup 3"],
      ],
    });
  });

  it("is none where the heads are no speakers, or the cells do not take turns", () => {
    expect(read("Nom|Âge\nMarie|40 ans\nPaul|51 ans\nJeanne|29 ans")).toBeNull();
    expect(read("Avant|Après\nPapier|Écran\nStylo|Clavier\nDossier|Logiciel")).toBeNull();
    expect(read("Participant|Âge|Métier\nP1|40|AS\nP2|51|AS")).toBeNull();
  });
});

describe("a table of times, speakers and words", () => {
  it("is read with or without a head", () => {
    const body = "0:03 | INT | Bonjour ?\n0:05 | P1 | Oui.\n0:09 | INT | Et ?\n0:12 | P1 | Rien. / Si.";
    const lines = ["0:03", "INT> Bonjour ?", "0:05", "P1> Oui.", "0:09", "INT> Et ?", "0:12", "P1> Rien. ", " Si."];
    const labels = ["label INT", "label P1", "label INT", "label P1"];
    expect(read(body)).toEqual({ lines, asides: labels });
    expect(read(`Temps | Locuteur | Texte\n${body}`)).toEqual({
      lines,
      asides: ["title Temps", "title Locuteur", "title Texte", ...labels],
    });
  });

  it("may have the time after the words, a second time, and rows in which the same person goes on", () => {
    const table = `
      Speaker | Text       | Start | End
      Ann Lee | Hello.     | 00:01 | 00:02
              | And again. | 00:03 | 00:04
      Bo Ray  | Hi.        | 00:05 | 00:06`;
    expect(read(table)?.lines).toEqual([
      ...["00:01", "Ann Lee> Hello.", "00:03", "Ann Lee> And again.", "00:05", "Bo Ray> Hi."],
    ]);
    expect(read(table)?.asides).toContain("cue 00:04");
  });

  it("keeps a line of the same person without a name or a time in that person's turn", () => {
    expect(read("Enquêteur | Bonjour ?\nEnquêté | Oui.\n | Enfin, non.\nEnquêteur | Ah.")?.lines).toEqual([
      ...["Enquêteur> Bonjour ?", "Enquêté> Oui.", "Enfin, non.", "Enquêteur> Ah."],
    ]);
  });

  it("is none where the first column states facts", () => {
    expect(read("Date|3 mai\nLieu|Namur\nEnquêteur|Paul\nDurée|une heure")).toBeNull();
    expect(read("Nom|Marie\nMétier|AS")).toBeNull();
    expect(read("Bonjour.|Oui.")).toBeNull();
    expect(read("Tout tient dans une case.")).toBeNull();
    expect(tableLines([])).toBeNull();
  });
});

describe("a table of any kind", () => {
  it("loses no line: each is read or set aside, once", () => {
    const tables = ["INT|Oui|x\nP1|Non\nINT|a/b/c|d\nP1|e", "Temps|Qui|Texte|Thème\n0:03|A|b|c\n|||\n0:04|A||d\n"];
    for (const table of tables) {
      const cells = grid(table);
      const found = tableLines(cells);
      const all = cells.flatMap((row, r) => row.flatMap((cell, c) => cell.map((_, l) => `${r} ${c} ${l}`)));
      const seen = [...(found?.lines ?? []), ...(found?.asides ?? [])].map(
        (one) => `${one.row} ${one.column} ${one.line}`,
      );
      if (found !== null) expect(seen.sort()).toEqual(all.sort());
    }
  });
});
