import { describe, expect, it } from "vitest";
import { formColumnByCells, formColumnByHead } from "../../src/text/person-columns.js";
import { columnsOf } from "../../src/text/table-columns.js";

const kindsOf = (header: string[], ...rows: string[][]): string[] =>
  columnsOf({ header, rows: rows.map((cells, i) => ({ cells, line: i + 2 })) } as Parameters<typeof columnsOf>[0]).map(
    ({ kind }) => kind,
  );

describe("columns of a table that tell who somebody is", () => {
  it("are those of what they are called among friends, beside who answers", () => {
    for (const head of ["Pseudo", "Surnom", "Votre pseudo", "Nickname", "Diminutif", "Alias"])
      expect(formColumnByHead(head), head).toBe("person");
    const rows = [
      ["R1", "Goegoe", "aide familiale"],
      ["R2", "Maï", "infirmière"],
      ["R3", "Wik", "aide familiale"],
    ];
    expect(kindsOf(["id", "Pseudo", "métier"], ...rows)).toEqual(["respondent", "person", "attribute"]);
    expect(kindsOf(["Pseudo", "", "métier"], ...rows.map(([, name = "", trade = ""]) => [name, "", trade]))[0]).toBe(
      "respondent",
    );
  });

  it("are those of the schools of their children by name, not of how many or what kind", () => {
    expect(formColumnByCells("École de vos enfants", ["Saint-Joseph", "Athénée Royal", "Sainte-Anne"])).toBe("person");
    expect(formColumnByCells("Your children's school", ["St Mary's", "Hillside", "St Mary's"])).toBe("person");
    for (const [head, cells] of [
      ["Nombre d'enfants à l'école", ["2", "1", "3"]],
      ["Vos enfants vont-ils à l'école ?", ["oui", "Non", "oui"]],
      ["Type d'école de vos enfants", ["Libre", "Officielle", "Libre"]],
      ["École", ["Saint-Joseph", "Athénée Royal", "Sainte-Anne"]],
    ] as const)
      expect(formColumnByCells(head, cells), head).toBeNull();
  });
});
