import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as pdf from "../../../src/text/formats/pdf.js";
import * as word from "../../../src/text/formats/word.js";
import { rowsOf } from "../../../src/text/pdf/row.js";
import type { Run } from "../../../src/text/pdf/run.js";

/** Runs one after another on a line, each half its size wide per letter; `up` points above the baseline. */
function line(
  parts: readonly { text: string; up?: number; size?: number }[],
  { y, from = 70 }: { y: number; from?: number },
): Run[] {
  let x = from;
  return parts.map(({ text, up = 0, size = 11 }) => {
    const run = { text, x, end: x + 0.5 * size * text.length, y: y - up, size, weight: "plain" as const };
    x = run.end;
    return run;
  });
}

const textsOf = (runs: readonly Run[]): string[] =>
  rowsOf(runs, 1).rows.map(({ cells }) => cells.map(({ text }) => text).join(" | "));

const dated = (size: number, up: number): Run[] => [
  ...line([{ text: "quand elle est venue, c'était le" }], { y: 100 }),
  ...line(
    [
      { text: "1" },
      { text: "er", up, size },
      { text: " février, à mon 2" },
      { text: "e", up, size },
      { text: " emploi, au 3" },
      { text: "e", up, size },
      { text: " étage" },
    ],
    { y: 113 },
  ),
];

describe("Letters above the baseline", () => {
  it.each([
    [6.4, 4.3],
    [8.8, 4.2],
    [9.5, 3],
    [10, 4],
    [11, 6],
  ])("of %d points, raised by %d, stay in the word that they end", (size, up) => {
    const expected = ["quand elle est venue, c'était le", "1er février, à mon 2e emploi, au 3e étage"];
    expect(textsOf(dated(size, up))).toEqual(expected);
  });

  it("stay in their word where the file draws them after all others", () => {
    const runs = dated(6.4, 4.3);
    const raised = runs.filter(({ size }) => size < 11);
    expect(textsOf([...runs.filter((run) => !raised.includes(run)), ...raised])).toEqual(textsOf(dated(6.4, 4.3)));
  });

  it("are left out where they are the number of a note, as large as its word or not", () => {
    for (const size of [6.4, 11]) {
      const runs = line([{ text: "elle est restée" }, { text: "3", up: 4, size }, { text: ", dit-on" }], { y: 100 });
      expect(textsOf(runs)).toEqual(["elle est restée, dit-on"]);
      expect(rowsOf(runs, 1).rows[0]?.cells[0]?.calls).toBe(1);
    }
  });

  it("go with their word where another file run cuts them", () => {
    const parts = [{ text: "M" }, ..."mes".split("").map((text) => ({ text, up: 4, size: 7 })), { text: " B." }];
    expect(textsOf(line(parts, { y: 100 }))).toEqual(["Mmes B."]);
  });
});

describe("Letters below the baseline", () => {
  it.each([
    [6.4, 1],
    [7, 3],
    [11, 3],
  ])("of %d points, lowered by %d, are kept in their word", (size, down) => {
    const runs = line([{ text: "le CO" }, { text: "2", up: -down, size }, { text: " et l'eau" }], { y: 100 });
    expect(textsOf(runs)).toEqual(["le CO2 et l'eau"]);
  });
});

describe("Small capitals", () => {
  it("stay on their line where the column beside stands a little higher", () => {
    const left = line([{ text: "et la suite de ce qui est dit" }], { y: 100 });
    const right = line([{ text: "les " }, { text: "É" }, { text: "DUCATRICES", size: 8.8 }, { text: " parlent" }], {
      y: 103,
      from: 320,
    });
    expect(textsOf([...left, ...right])).toEqual(["et la suite de ce qui est dit | les ÉDUCATRICES parlent"]);
  });
});

describe("Lines that are close", () => {
  it("stay two lines where the upper one is short", () => {
    const runs = [...line([{ text: "Oui" }], { y: 100 }), ...line([{ text: "Non, pas du tout" }], { y: 111 })];
    expect(textsOf(runs)).toEqual(["Oui", "Non, pas du tout"]);
  });
});

describe("An interview with raised and lowered letters, smaller or not", () => {
  it("has the same words and paragraphs in PDF as in Word", async () => {
    const bytes = (name: string): Uint8Array => readFileSync(path.resolve("tests/text/formats/data", name));
    const [printed, typed] = [
      await pdf.lines(bytes("raised-letters.pdf"), { file: "input 1", labels: [] }),
      await word.lines(bytes("raised-letters.docx"), { file: "input 1", labels: [] }),
    ];
    const texts = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);
    expect(texts(printed.lines)).toEqual(texts(typed.lines));
    expect(texts(printed.lines).join("\n")).toContain(
      "le 1er février, j’étais à mon 2e emploi, on habitait au 3e étage",
    );
  });
});
