import { expect, it } from "vitest";
import { ownNamesSaid } from "../../src/text/own-names-said.js";
import type { Column } from "../../src/text/table-columns.js";

const columns = [
  { at: 0, name: "Nom et prénom", kind: "person" },
  { at: 1, name: "Mail", kind: "person" },
  { at: 2, name: "Votre travail ?", kind: "question" },
] as unknown as Column[];

const told = (...rows: [string, string, string][]) =>
  ownNamesSaid({ header: [], rows: rows.map((cells, i) => ({ line: i + 2, cells })) }, columns, "input 1");

it("names the lines of a table in which somebody says their own name, and not the name", () => {
  const [one, ...more] = told(
    ["Popescu Maria Elena", "m.popescu@exemple.be", "Popescu, ils se trompent toujours."],
    ["Petit Rose", "r@exemple.be", "Un petit bureau, et la vie en rose."],
    ["D'HONDT Luc", "l@exemple.be", "Chez les D’Hondt on parle peu."],
  );
  expect([more, one?.severity, one?.code]).toEqual([[], "warning", "own-name-said"]);
  expect(one?.text.en).toContain("(lines of the table: 2, 4)");
  expect(JSON.stringify(one)).not.toMatch(/popescu|hondt/i);
  expect(told(["Petit Rose", "Martin@exemple.be", "Martin vient."])).toEqual([]);
});
