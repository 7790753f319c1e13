import { describe, expect, it } from "vitest";
import type { Table } from "../../src/report/document.js";
import { paintedInOrder } from "../../src/report/formats/pictures.js";
import { plainText } from "../../src/report/formats/plain.js";
import { manuscriptOf } from "../../src/report/formats/word/manuscript.js";
import { table } from "../../src/report/formats/word/table.js";
import { ACROSS, laidOut } from "../../src/report/formats/word/widths.js";
import { render } from "../../src/report/formats/word.js";
import { reportOf } from "../../src/report/report.js";
import { inputOf, markOn, smallStudy, told } from "./made.js";
import { all, loose, type Node, parse, partsOf } from "./office.js";
import { figuresIn, quotesIn, sectionsOf, tablesIn } from "./tree.js";

const DOCUMENT = "word/document.xml";
const flat = (text: string): string => text.replace(/\s+/g, " ");
/** A picture that nobody looks at. */
const dot = async (): Promise<Uint8Array> => new Uint8Array([137, 80, 78, 71]);

const input = inputOf(smallStudy(), "fr", { transcriptsShown: "with-transcripts" });
const tree = reportOf(input);
const drawn = render(input, dot);
const bytes = await drawn.bytes();
const parts = partsOf(bytes);
const body = parts.get(DOCUMENT);
const plain = partsOf(await render(input).bytes()).get(DOCUMENT);

const styleOf = (paragraph: Node): string => all(paragraph, "w:pStyle")[0]?.attributes["w:val"] ?? "";
const styled = (node: Node | null | undefined, style: RegExp): Node[] =>
  all(node, "w:p").filter((one) => style.test(styleOf(one)));

describe("a report as a Word document", () => {
  it("is whole: each part has a type, each relation leads to a part, each picture and margin has a relation", () => {
    expect(loose(parts)).toEqual([]);
    const known = all(parts.get("word/_rels/document.xml.rels"), "Relationship").map(({ attributes }) => attributes.Id);
    const asked = ["r:id", "r:embed"].flatMap((name) => everyValue(body, name));
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((id) => !known.includes(id))).toEqual([]);
  });

  it("is the same on two runs, byte by byte", async () => {
    expect(Buffer.compare(await render(input, dot).bytes(), bytes)).toBe(0);
  });

  it("has the title and every heading at its level, in order", () => {
    expect(styled(body, /^Title$/).map(({ text }) => text)).toEqual([tree.title]);
    const headings = styled(body, /^Heading/).map((one) => `${styleOf(one)} ${one.text}`);
    const expected = sectionsOf(tree).map(({ section, depth }) => `Heading${Math.min(depth, 6)} ${section.title}`);
    expect(headings).toEqual(expected);
  });

  it("has a list of contents as a field, each line a link", () => {
    expect(all(body, "w:instrText").map(({ text }) => text.trim())).toEqual(['TOC \\o "1-2" \\h \\z \\u']);
    expect(all(body, "w:fldChar").map(({ attributes }) => attributes["w:fldCharType"])).toEqual([
      "begin",
      "separate",
      "end",
    ]);
    const listed = sectionsOf(tree).filter(({ depth }) => depth <= 2);
    expect(styled(body, /^TOC\d/).map(({ text }) => text)).toEqual(
      listed.map(({ section }, i) => `${i === 0 ? ' TOC \\o "1-2" \\h \\z \\u ' : ""}${section.title}`),
    );
  });

  it("has every table under its number, with a head that is said again on each page", () => {
    const figures = figuresIn(tree);
    const tables = all(plain, "w:tbl");
    expect(tables).toHaveLength(tablesIn(tree).length + figures.length);
    expect(all(body, "w:tbl")).toHaveLength(
      tablesIn(tree).length + figures.filter(({ shows }) => shows === "table").length,
    );
    for (const one of tables) {
      const rows = all(one, "w:tr");
      expect(all(rows[0], "w:tblHeader")).toHaveLength(1);
      const columns = all(one, "w:gridCol").length;
      expect(rows.map((row) => all(row, "w:tc").length)).toEqual(rows.map(() => columns));
    }
    const captions = styled(plain, /^Caption$/).map(({ text }) => text);
    expect(captions.filter((text) => text.startsWith("Tableau"))).toEqual(
      tablesIn(tree).map(({ caption, banner }, i) => captioned(`Tableau\u00a0${i + 1}. ${caption}`, banner)),
    );
    expect(captions.filter((text) => text.startsWith("Figure"))).toEqual(
      figures.map(({ caption, table }, i) => captioned(`Figure\u00a0${i + 1}. ${caption}`, table.banner)),
    );
    const cells = tables.flatMap((one) => all(one, "w:tc").map(({ text }) => flat(text)));
    for (const { rows } of tablesIn(tree))
      for (const row of rows) for (const cell of row) expect(cells).toContain(flat(plainText(cell)));
  });

  it("lets Word count tables and figures", () => {
    const counted = all(plain, "w:fldSimple").map(({ attributes }) => attributes["w:instr"]?.trim());
    expect(counted.filter((one) => one === "SEQ Tableau \\* ARABIC")).toHaveLength(tablesIn(tree).length);
    expect(counted.filter((one) => one === "SEQ Figure \\* ARABIC")).toHaveLength(figuresIn(tree).length);
  });

  it("holds each figure as SVG with a PNG for who cannot read it, and its description", () => {
    const figures = figuresIn(tree);
    expect(all(body, "asvg:svgBlip")).toHaveLength(figures.length);
    expect(all(body, "wp:docPr").map(({ attributes }) => attributes.descr)).toEqual(
      figures.map(({ description }) => description),
    );
    const media = [...parts.keys()].filter((name) => name.startsWith("word/media/"));
    expect(media).toHaveLength(2 * figures.length);
  });

  it("quotes every passage of the report, with its place in a footnote", () => {
    const quotes = quotesIn(tree);
    const footnotes = all(parts.get("word/footnotes.xml"), "w:footnote").slice(2);
    const signs = all(body, "w:footnoteReference").map(({ attributes }) => attributes["w:id"]);
    expect(signs).toEqual(footnotes.map(({ attributes }) => attributes["w:id"]));
    const said = styled(body, /^Quote$/).map(({ text }) => flat(text));
    const idOf = (node: Node | undefined): string | undefined =>
      all(node, "w:footnoteReference")[0]?.attributes["w:id"];
    const noteOf = (node: Node | undefined): string =>
      footnotes.find(({ attributes }) => attributes["w:id"] === idOf(node))?.text ?? "";
    const drawnQuotes = styled(body, /^Quote$/);
    expect(quotes.length).toBeGreaterThan(5);
    expect(said).toHaveLength(quotes.length);
    quotes.forEach(({ parts: words, who, places }, i) => {
      for (const one of words) expect(said[i]).toContain(flat(one).trim());
      expect(said[i]?.endsWith(` ${who}`)).toBe(true);
      for (const place of places) expect(noteOf(drawnQuotes[i])).toContain(plainText([place]));
    });
  });

  it("puts the places that a sentence rests on in a footnote", () => {
    const rests = sectionsOf(tree)
      .flatMap(({ section }) => section.blocks)
      .flatMap((block) => (block.kind === "terms" ? block.items.flatMap(({ lines }) => lines) : []))
      .flatMap((line) => (typeof line === "string" ? [] : line))
      .flatMap((part) => (typeof part !== "string" && part.kind === "grounds" ? [part] : []));
    const footnotes = all(parts.get("word/footnotes.xml"), "w:footnote").map(({ text }) => text.trim());
    expect(rests.length).toBeGreaterThan(1);
    for (const { places } of rests) expect(footnotes).toContain(places.map((one) => plainText([one])).join(", "));
  });

  it("has links that lead to bookmarks that are there once", () => {
    const names = all(body, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"] ?? "");
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 40 || !/^[A-Za-z_]\w*$/.test(name))).toEqual([]);
    const links = [body, parts.get("word/footnotes.xml")].flatMap((one) => everyValue(one, "w:anchor"));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("is set close, and without a list of contents, where it is for a supervisor", async () => {
    const short = partsOf(
      await render({ ...input, transcriptsShown: "without-transcripts", asks: { for: "supervisor" } }).bytes(),
    );
    expect(all(short.get(DOCUMENT), "w:instrText")).toEqual([]);
    const letters = (of: typeof parts): number[] =>
      all(all(of.get("word/styles.xml"), "w:rPrDefault")[0], "w:sz").map(({ attributes }) =>
        Number(attributes["w:val"]),
      );
    expect(letters(short)).toEqual([19]);
    expect(letters(parts)).toEqual([22]);
  });

  it("names only styles that it has, and its language, in French and in English", async () => {
    const styles = all(parts.get("word/styles.xml"), "w:style").map(({ attributes }) => attributes["w:styleId"]);
    const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => all(body, name));
    expect(used.filter(({ attributes }) => !styles.includes(attributes["w:val"]))).toEqual([]);
    const language = (of: ReadonlyMap<string, Node | null>): string | undefined =>
      all(of.get("word/styles.xml"), "w:lang")[0]?.attributes["w:val"];
    expect(language(parts)).toBe("fr-BE");
    const english = partsOf(await render(inputOf(smallStudy(), "en")).bytes());
    expect(language(english)).toBe("en-GB");
    const said = all(english.get(DOCUMENT), "w:p").filter((one) => styleOf(one) === "Quote");
    expect(all(said[0], "w:lang")[0]?.attributes["w:val"]).toBe("fr-BE");
  });

  it("says at the foot of every page that people and words are invented", () => {
    expect(input.notice).toBeTruthy();
    expect(parts.get("word/footer1.xml")?.text).toContain(tree.foot[0]);
    expect(parts.get("word/header1.xml")?.text).toBe(tree.title);
    for (const page of all(body, "w:sectPr")) {
      expect(all(page, "w:headerReference")).toHaveLength(1);
      expect(all(page, "w:footerReference")).toHaveLength(1);
    }
  });

  it("writes properties in the order that Word asks for", () => {
    for (const part of ["document", "styles", "footnotes", "header1", "footer1", "numbering", "settings"]) {
      const root = parts.get(`word/${part}.xml`);
      for (const [name, order] of Object.entries(ORDER))
        for (const node of [...all(root, name), ...(root?.name === name ? [root] : [])]) {
          const at = node.children.map((one) => order.indexOf(one.name.replace("w:", "")));
          expect(at, `${part} ${name}: ${node.children.map((one) => one.name).join(" ")}`).not.toContain(-1);
          expect(at).toEqual([...at].sort((a, b) => a - b));
        }
    }
  });

  it("gives a table that is too wide a page across, and an upright one again after it", () => {
    expect(all(body, "w:pgSz").map(({ attributes }) => attributes["w:orient"])).toEqual([undefined]);
    const columns = ["Code", ...Array.from({ length: 22 }, (_, i) => `P${i + 101}`)];
    const wide: Table = {
      kind: "table",
      caption: "wide",
      columns: columns.map((label) => ({ label, align: "number" })),
      rows: [columns.map(String)],
      banner: null,
    };
    const { widths, page } = laidOut(wide);
    expect(page).toBe("across");
    expect(widths.reduce((sum, one) => sum + one, 0)).toBe(ACROSS);
    const shown = parse(`<body>${table(wide, manuscriptOf(tree, new Map()))}</body>`.replaceAll(/[wr]:/g, ""));
    expect(all(shown, "pgSz").map(({ attributes }) => attributes.orient)).toEqual([undefined, "landscape"]);
    expect(laidOut({ ...wide, columns: wide.columns.slice(0, 5), rows: [] })).toMatchObject({ page: "upright" });
  });
});

describe("words in a Word document", () => {
  const nasty = `</w:t></w:r> & "d'accord" \u0001\u000b <w:p/>`;
  const study = smallStudy();
  const transcript = told("A1", ["# q1", "E: question ?", `P: Bon ${nasty} voilà.`]);
  const strange = { ...study, transcripts: [transcript], marks: [markOn(transcript, nasty, "change.said")] };

  it("are shown as they are, what XML cannot hold as a sign for it", async () => {
    const shown = partsOf(await render(inputOf(strange, "fr", { title: nasty })).bytes()).get(DOCUMENT);
    expect(styled(shown, /^Title$/)[0]?.text).toBe(`</w:t></w:r> & "d’accord" \ufffd\ufffd <w:p/>`);
    expect(styled(shown, /^Quote$/)[0]?.text).toContain(`</w:t></w:r> & "d'accord" \ufffd\ufffd <w:p/>`);
  });

  it("are all in what is looked at before the document leaves, those of figures and of what cannot be seen too", () => {
    expect(drawn.text).toMatch(/^<\?xml/);
    for (const { caption } of figuresIn(tree)) expect(drawn.text.split(`<title`).join("")).toContain(caption);
    const read = flat(drawn.text.replace(/<[^>]*>/g, ""));
    for (const node of ["document", "footnotes", "header1", "footer1"])
      expect(read.includes(flat(all(parts.get(`word/${node}.xml`), "w:t").at(-1)?.text ?? "?"))).toBe(true);
  });
});

describe("letters on an edge", () => {
  it("are painted after it without paint-order", () => {
    expect(
      paintedInOrder(
        '<text x="1" stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">a</text>',
      ),
    ).toBe('<text x="1" stroke="#fff" stroke-width="3" stroke-linejoin="round">a</text><text x="1">a</text>');
    expect(paintedInOrder('<text x="1">a</text>')).toBe('<text x="1">a</text>');
  });
});

function captioned(text: string, banner: string | null): string {
  return banner === null ? text : `${text} (${banner})`;
}

function everyValue(node: Node | null | undefined, attribute: string): string[] {
  if (node === null || node === undefined) return [];
  const own = node.attributes[attribute];
  return [...(own === undefined ? [] : [own]), ...node.children.flatMap((one) => everyValue(one, attribute))];
}

/** Orders of ECMA-376 part 1, as far as we write them. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "w:pPr": words(
    "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl sectPr",
  ),
  "w:rPr": words("rStyle rFonts b bCs i iCs color sz szCs shd vertAlign lang"),
  "w:tblPr": words("tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption"),
  "w:tcPr": words("tcW tcBorders shd"),
  "w:tr": words("trPr tc"),
  "w:tbl": words("tblPr tblGrid tr"),
  "w:sectPr": words("headerReference footerReference pgSz pgMar"),
  "w:style": words("name basedOn next qFormat pPr rPr tblPr tblStylePr"),
  "w:styles": words("docDefaults style"),
  "w:settings": words(
    "zoom defaultTabStop characterSpacingControl footnotePr compat themeFontLang decimalSymbol listSeparator",
  ),
  "w:lvl": words("start numFmt lvlText lvlJc pPr"),
  "w:tblCellMar": words("top left bottom right"),
  "w:sdt": words("sdtPr sdtContent"),
};

function words(all: string): string[] {
  return all.split(" ");
}
