import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { attributeName } from "../../src/messages/attributes.js";
import { plainText } from "../../src/report/formats/plain.js";
import { sheetName } from "../../src/report/formats/workbook/names.js";
import { numberOf } from "../../src/report/formats/workbook/numbers.js";
import { at } from "../../src/report/formats/workbook/write.js";
import { render } from "../../src/report/formats/workbook.js";
import { reportOf } from "../../src/report/report.js";
import { inputOf, type MadeStudy, markOn, smallStudy, told } from "./made.js";
import { all, loose, type Node, partsOf } from "./office.js";
import { figuresIn, quotesIn, tablesIn } from "./tree.js";

const input = inputOf(smallStudy(), "fr", { transcriptsShown: "with-transcripts" });
const tree = reportOf(input);
const made = render(input);
const bytes = await made.bytes();
const parts = partsOf(bytes);
const names = sheetNames(parts);

function sheetNames(of: ReadonlyMap<string, Node | null>): string[] {
  return all(of.get("xl/workbook.xml"), "sheet").map(({ attributes }) => attributes.name ?? "");
}

/** The cells of a sheet by their place, as text. */
function cells(of: ReadonlyMap<string, Node | null>, name: string): Map<string, string> {
  const sheet = of.get(`xl/worksheets/sheet${sheetNames(of).indexOf(name) + 1}.xml`);
  return new Map(all(sheet, "c").map(({ attributes, text }) => [attributes.r ?? "", text]));
}

function rowsOf(of: ReadonlyMap<string, Node | null>, name: string): string[][] {
  const found = cells(of, name);
  const places = [...found.keys()].map((place) => Number(place.replace(/\D/g, "")));
  const columns = Math.max(...[...found.keys()].map((place) => column(place)));
  const last = Math.max(...places);
  return Array.from({ length: last }, (_, y) =>
    Array.from({ length: columns + 1 }, (__, x) => found.get(at(x, y)) ?? ""),
  );
}

const column = (place: string): number => [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].indexOf(place.charAt(0));
const flat = (text: string): string => text.replace(/\s+/g, " ");

describe("a report as a workbook", () => {
  it("is whole, and the same on two runs, byte by byte", async () => {
    expect(loose(parts)).toEqual([]);
    expect(Buffer.compare(await render(input).bytes(), bytes)).toBe(0);
  });

  it("has a sheet for the contents, the quotes, the codebook, and each table and figure, under names that spreadsheets take", () => {
    expect(names.slice(0, 3)).toEqual(["Contenu", "Citations", "Grille de codes"]);
    expect(names).toHaveLength(3 + tablesIn(tree).length + figuresIn(tree).length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
  });

  it("holds every row of every table under its caption and its head", () => {
    const captions = names.slice(3).map((name) => cells(parts, name).get("A1"));
    expect(captions).toEqual(
      expect.arrayContaining(tablesIn(tree).map((one, i) => `Tableau ${i + 1}. ${one.caption}`)),
    );
    for (const [i, table] of tablesIn(tree).entries()) {
      const name = names.find((one) => one.startsWith(`T${i + 1} `)) ?? "";
      const rows = rowsOf(parts, name);
      const head = rows.findIndex((row) => row[0] === table.columns[0]?.label);
      expect(rows[head]?.slice(0, table.columns.length)).toEqual(table.columns.map(({ label }) => label));
      const body = rows.slice(head + 1, head + 1 + table.rows.length).map((row) => row[0]);
      expect(body).toEqual(table.rows.map((row) => plainText(row[0] ?? "")));
    }
  });

  it("holds numbers as numbers, which another program reads", async () => {
    const name = names.find((one) => one.startsWith("T3 ")) ?? "";
    const read = await readWorkbook(Buffer.from(bytes));
    const { data } = read.find((one) => one.sheet === name) ?? { data: [] };
    expect(data.at(-1)?.slice(1)).toEqual([1, 1, 0, 1]);
    const shares = all(parts.get(`xl/worksheets/sheet${names.findIndex((one) => one.startsWith("F1 ")) + 1}.xml`), "v");
    expect(shares.map(({ text }) => Number(text))).toContainEqual(0.259);
  });

  it("holds every quote with its place, and the attributes as the report shows them", () => {
    const [head = [], ...rows] = rowsOf(parts, "Citations");
    const quotes = quotesIn(tree);
    expect(rows).toHaveLength(quotes.length);
    const [words, who, place] = ["Paroles", "Qui", "Place"].map((label) => head.indexOf(label));
    quotes.forEach((quote, i) => {
      expect(rows[i]?.[words ?? -1]).toBe(flat(quote.parts.join(" […] ")));
      expect(rows[i]?.[who ?? -1]).toBe(quote.who);
      expect(rows[i]?.[place ?? -1]).toBe(quote.places.map((one) => plainText([one])).join(", "));
      const { attributes } = input.participants.find(({ id }) => id === quote.who) ?? { attributes: {} };
      for (const [name, value] of Object.entries(attributes))
        expect(rows[i]?.[head.indexOf(attributeName(name).fr)]).toBe(value);
    });
    expect(head).toContain("atelier");
  });

  it("holds every code, and on the first sheet the notice, the settings and the hash of every file", () => {
    const codes = input.codebooks.flatMap((book) => book.families).flatMap((family) => family.codes);
    const listed = rowsOf(parts, "Grille de codes").slice(1);
    expect(listed.map((row) => row[2])).toEqual(codes.map(({ id }) => id));
    const first = [...cells(parts, "Contenu").values()];
    expect(first).toContain(tree.foot[0]);
    expect(first).toEqual(expect.arrayContaining(names.slice(1)));
    for (const { path, sha256 } of input.inputs) expect(first).toEqual(expect.arrayContaining([path, sha256]));
    for (const name of Object.keys(input.settings)) expect(first).toContain(name);
  });

  it("keeps heads in view, and leads from the contents to every sheet and back", () => {
    names.slice(1).forEach((name, i) => {
      const sheet = parts.get(`xl/worksheets/sheet${i + 2}.xml`);
      expect(all(sheet, "pane")[0]?.attributes.state).toBe("frozen");
      expect(all(sheet, "autoFilter").length).toBeLessThanOrEqual(1);
      if (i > 1) expect(all(sheet, "hyperlink")[0]?.attributes.location).toBe("'Contenu'!A1");
      expect(name).not.toBe("");
    });
    const links = all(parts.get("xl/worksheets/sheet1.xml"), "hyperlink").map(({ attributes }) => attributes.location);
    expect(links).toEqual(names.slice(1).map((name) => `'${name}'!A1`));
  });

  it("writes its elements in the order that Excel asks for", () => {
    const order =
      "sheetPr sheetViews sheetFormatPr cols sheetData autoFilter hyperlinks pageMargins pageSetup headerFooter".split(
        " ",
      );
    for (const i of names.keys()) {
      const found = parts.get(`xl/worksheets/sheet${i + 1}.xml`)?.children.map((one) => order.indexOf(one.name)) ?? [];
      expect(found).not.toContain(-1);
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }
    const styles = parts.get("xl/styles.xml");
    const known = all(styles, "cellXfs")[0]?.children.length ?? 0;
    const used = names.flatMap((_, i) => all(parts.get(`xl/worksheets/sheet${i + 1}.xml`), "c"));
    expect(used.filter(({ attributes }) => Number(attributes.s) >= known)).toEqual([]);
    for (const kind of ["numFmts", "fonts", "fills", "borders", "cellXfs"])
      expect(all(styles, kind)[0]?.attributes.count).toBe(String(all(styles, kind)[0]?.children.length));
  });
});

const nasty = `=HYPERLINK("http://x.y","a")`;
const study = smallStudy();
const transcript = told("A1", ["# q1", "E: question ?", `P: ${nasty} _x0041_ voilà.`]);
const strange: MadeStudy = {
  ...study,
  transcripts: [transcript],
  marks: [markOn(transcript, `${nasty} _x0041_`, "change.said")],
  participants: [{ id: "Ines", attributes: { atelier: "@SUM(1)" } }],
};
const shown = partsOf(await render(inputOf(strange, "en")).bytes());

describe("words that look like a formula", () => {
  it("are text, and stay text where somebody edits them", () => {
    for (const [name, part] of shown) if (name.startsWith("xl/worksheets/")) expect(all(part, "f")).toEqual([]);
    const quotes = shown.get("xl/worksheets/sheet2.xml");
    const said = all(quotes, "c").filter(({ text }) => text.startsWith("="));
    expect(said.length).toBeGreaterThan(0);
    const styles = all(all(shown.get("xl/styles.xml"), "cellXfs")[0], "xf");
    for (const { attributes } of said) {
      expect(attributes.t).toBe("inlineStr");
      expect(styles[Number(attributes.s)]?.attributes.quotePrefix).toBe("1");
    }
  });

  it("are shown letter by letter", () => {
    expect([...cells(shown, "Quotes").values()]).toContain(`${nasty} _x005F_x0041_`);
  });
});

describe("a number as a report writes it", () => {
  it("is read back in both languages with the format that shows it", () => {
    expect(numberOf("1\u202f234,50", "fr", null)).toEqual({ value: 1234.5, format: "#,##0.00" });
    expect(numberOf("\u22120.07", "en", null)).toEqual({ value: -0.07, format: "0.00" });
    expect(numberOf("7\u00a0%", "fr", null)).toEqual({ value: 0.07, format: "0%" });
    expect(numberOf("·", "fr", 0)).toEqual({ value: 0, format: '0;-0;"·"' });
    for (const words of ["–", "", "6 sur 8", "1.5", "12 min"]) expect(numberOf(words, "fr", 3)).toBeNull();
  });

  it("is the exact number where that is known and is the same", () => {
    expect(numberOf("0,67", "fr", 2 / 3)).toEqual({ value: 2 / 3, format: "0.00" });
    expect(numberOf("45%", "en", 45.2)).toEqual({ value: 0.45, format: "0%" });
  });
});

describe("the name of a sheet", () => {
  it("takes what spreadsheets take, 31 characters at most, and no name twice", () => {
    const taken = new Set<string>();
    expect(sheetName("T1 Change: said/unsaid [a] 'b'?", taken)).toBe("T1 Change said unsaid a b");
    const long = "T2 In how many units of each interview the code stands";
    expect(sheetName(long, taken)).toBe("T2 In how many units of each");
    expect(sheetName(long.toUpperCase(), taken)).toBe("T2 IN HOW MANY UNITS OF EACH 2");
    expect(sheetName("x".repeat(60), taken)).toHaveLength(31);
  });
});
