import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { zlibSync } from "fflate";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import type { AccountedKind, Draft } from "../../../src/text/draft.js";
import { lines } from "../../../src/text/formats/pdf.js";
import { linesToDrafts } from "../../../src/text/lines-to-drafts.js";
import type { Source } from "../../../src/text/source.js";
import { countCharacters } from "../../../src/text/tidy.js";
import { madePdf, type Printed, pdfOf } from "./made-pdf.js";
import { SAME_INTERVIEW } from "./same-interview.js";

const options = { file: "input 1", labels: [] as string[] };
const data = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(import.meta.dirname, "data", name)));
const texts = (source: Source): string[] => source.lines.map((line) => line.text);
const codes = (source: Source): unknown[] => source.problems.map((one) => [one.severity, one.code]);
const beside = (source: Source, kind: AccountedKind): number =>
  source.beside.find((one) => one.kind === kind)?.characters ?? 0;
const linesIn = async (pages: readonly (readonly Printed[])[]): Promise<Source> => lines(madePdf(pages), options);
/** Lines of words down a page, 14 points apart. */
const column = (words: readonly string[], x = 72, top = 760): Printed[] =>
  words.map((text, i) => ({ text, x, y: top - 14 * i }));

async function draftOf(bytes: Uint8Array): Promise<Draft> {
  const [draft] = linesToDrafts(await lines(bytes, options), options);
  if (draft === undefined) throw new Error("no draft");
  return draft;
}

/** All characters that the library finds in a file, ligatures spelt out. */
async function charactersIn(bytes: Uint8Array): Promise<number> {
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  let sum = 0;
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent({ disableNormalization: true });
    for (const item of items)
      if ("str" in item) sum += countCharacters(item.str.replace(/[ﬀ-ﬆ]/g, (one) => one.normalize("NFKC")));
  }
  await pdf.destroy();
  return sum;
}

async function isWhole(bytes: Uint8Array): Promise<void> {
  const source = await lines(bytes, options);
  const kept = source.lines.reduce((sum, line) => sum + countCharacters(line.text), 0);
  expect(kept + source.beside.reduce((sum, one) => sum + one.characters, 0)).toBe(await charactersIn(bytes));
}

describe("the same interview as a PDF", () => {
  for (const [name, timed] of [
    ["same-flush.pdf", true],
    ["same-justified.pdf", true],
    ["same-hanging.pdf", false],
  ] as const)
    it(`gives the same turns in ${name}`, async () => {
      const draft = await draftOf(data(name));
      const wanted = SAME_INTERVIEW.map((turn) => ({ ...turn, time: timed ? turn.time : null }));
      expect(draft.turns).toEqual(wanted);
      expect(draft.problems).toEqual([]);
      await isWhole(data(name));
    });

  it("is read alike each time, without touching the bytes given", async () => {
    const bytes = data("same-flush.pdf");
    const before = bytes.slice();
    const first = await lines(bytes, options);
    expect(bytes).toEqual(before);
    expect(await lines(bytes, options)).toEqual(first);
  });
});

describe("a thesis", () => {
  it("comes as whole paragraphs with their pages, headings and set-off quotations", async () => {
    const source = await lines(data("canal-thesis.pdf"), options);
    expect(source.lines.map((line) => [line.page, line.heading, line.setOff, line.text.slice(0, 24)])).toEqual([
      [1, true, false, "CHAPITRE TROISIÈME"],
      [1, true, false, "3. Le fleuve et les méti"],
      [1, false, false, "Les bateliers rencontrés"],
      [1, false, false, "L'administration fluvial"],
      [1, true, false, "3.1 Apprendre sans école"],
      [1, false, false, "Trois récits reviennent "],
      [1, false, true, "« Mon père ne m'expliqua"],
      [2, false, false, "Le deuxième récit est ce"],
      [2, false, true, "On nous a convoqués à la"],
      [2, false, false, "Le troisième récit, enfi"],
      [2, true, false, "3.2 Compter les écluses"],
      [2, false, false, "Les écluses scandent la "],
      [3, false, false, "Cette arithmétique parti"],
      [3, false, false, "On comprend dès lors que"],
    ]);
    const whole = texts(source).join("\n");
    expect(whole).toContain(
      "leur vocabulaire professionnel garde la trace d'une organisation sociale ancienne. Certains",
    );
    expect(whole).toContain("sociaux-démocrates par tradition familiale. Est-ce vraiment");
    expect(whole).toContain("une responsabilité qu'on vous abandonne. » (Rosalie, 27 ans d'ancienneté)");
    expect(whole).toContain("Vingt-et-un bateliers");
    expect(whole).toContain("(Odile, 40e année de navigation, 61 ans). L'interviewée");
    expect(whole).not.toMatch(/-\s|Les gens du canal|Voir à ce propos/);
    expect(source.lines.map((line) => whole.slice(line.offset, line.offset + line.text.length))).toEqual(texts(source));
  });

  it("accounts for running heads, page numbers, notes and hyphens", async () => {
    const source = await lines(data("canal-thesis.pdf"), options);
    expect(beside(source, "header")).toBe(3 * countCharacters("Les gens du canal – récits de métier") + 3);
    expect(beside(source, "footnote")).toBe(248);
    expect(codes(source)).toEqual([["warning", "footnotes-left-out"]]);
    await isWhole(data("canal-thesis.pdf"));
  });
});

describe("a chapter with mirrored margins", () => {
  it("loses the heads of odd and even pages and notes that run over, and rejoins what goes on overleaf", async () => {
    const source = await lines(data("odd-even-thesis.pdf"), options);
    const repeated = source.lines.filter((line) => line.text.startsWith("La démarche retenue"));
    expect(repeated.map((line) => line.page)).toEqual([1, 1, 1, 2, 2, 2]);
    expect(new Set(repeated.map((line) => line.text)).size).toBe(1);
    expect(source.lines.filter((line) => line.setOff).map((line) => line.text.slice(0, 10))).toEqual([
      "Question :",
      "Firmin : O",
    ]);
    expect(source.lines).toHaveLength(11);
    await isWhole(data("odd-even-thesis.pdf"));
  });
});

describe("a transcript with the numbers of its lines", () => {
  it("has turns without them", async () => {
    const draft = await draftOf(data("line-numbers.pdf"));
    expect(draft.turns.map((turn) => turn.label)).toEqual(
      Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? "E" : "P3")),
    );
    expect(draft.turns.some((turn) => /\d/.test(turn.text))).toBe(false);
    expect(draft.accounted).toContainEqual({ kind: "line-number", characters: 19 });
    await isWhole(data("line-numbers.pdf"));
  });
});

describe("an article in two columns", () => {
  it("is read column by column under its title and abstract, also where the last page fills little of them", async () => {
    const source = await lines(data("weaving-article.pdf"), options);
    expect(source.lines.filter((line) => line.heading).map((line) => line.text)).toEqual([
      "Tisser, détisser : le travail des mains dans trois ateliers",
      "Introduction",
      "Défaire",
      "Conclusion",
    ]);
    const whole = texts(source).join("\n");
    expect(whole).toContain("à défaire autant qu'à faire.\nIntroduction\nUn atelier");
    expect(whole).toContain("seule avec mon erreur, et elle est longue comme le bras » (Blandine, 34 ans)");
    expect(whole).toContain("Elle se transmet dans les marges de la journée, quand la lumière baisse");
    expect(whole).toContain("que deviennent ces gestes dans les ateliers mécanisés, où l'erreur");
    expect(source.lines.filter((line) => line.setOff).map((line) => line.text.slice(0, 9))).toEqual(["« Le soir"]);
    await isWhole(data("weaving-article.pdf"));
  });
});

describe("a page printed by a browser", () => {
  it("has its ligatures spelt out, raised letters with their word, notes called nowhere, labels before a gap", async () => {
    const bytes = data("spinning-browser.pdf");
    const whole = texts(await lines(bytes, options)).join("\n");
    expect(whole).toContain(
      "Les difficultés professionnelles des fileuses s'expliquent par une organisation affligeante",
    );
    expect(whole).toContain("l'efficacité officielle se calcule au kilomètre de fil");
    expect(whole).toContain("dans sa 40e année, « comment on");
    expect(whole).toContain("fiche de qualification professionnelle.\n");
    expect(whole).toContain("\nP7\tEnsuite elle a fermé, évidemment, et on nous a offert des fleurs.\n");
    await isWhole(bytes);
  });
});

describe("pages made by hand", () => {
  const talk = Array.from(
    { length: 24 },
    (_, i) => `${i % 2 === 0 ? "E" : "P"} : parole ${"abcdefghijklmnopqrstuvwxyz"[i]}.`,
  );

  it("lose the numbers of their lines, every one or every fifth, and keep numbers that are said", async () => {
    for (const step of [1, 5]) {
      const numbers = talk.flatMap((_, i) =>
        (i + 1) % step === 0 ? [{ text: String(i + 1), x: 40, y: 760 - 14 * i }] : [],
      );
      const bytes = madePdf([[...column([...talk.slice(0, -1), "P : 24"]), ...numbers]]);
      const source = await lines(bytes, options);
      expect(texts(source)).toEqual([...talk.slice(0, -1), "P : 24"]);
      expect(beside(source, "line-number")).toBe(countCharacters(numbers.map(({ text }) => text).join("")));
      await isWhole(bytes);
    }
  });

  it("begin a paragraph at each number of the margin where paragraphs are numbered", async () => {
    const said = [
      "un mot, puis encore un mot, et",
      "ceci qui le suit",
      "un autre mot, et puis un mot de",
      "plus ou moins",
    ];
    const numbers = [1, 2, 3, 4].map((n, i) => ({ text: String(n), x: 40, y: 760 - 28 * i }));
    const source = await linesIn([[...column([...said, ...said]), ...numbers]]);
    expect(source.lines).toHaveLength(4);
    expect(source.lines[1]?.text).toBe("un autre mot, et puis un mot de plus ou moins");
  });

  it("lose heads that repeat on odd or even pages, and keep short answers at the top of pages", async () => {
    const pages = Array.from({ length: 8 }, (_, i) => [
      { text: i % 2 === 0 ? "Un titre" : "Un nom", x: 72, y: 800 },
      ...column([
        i === 2 || i === 6 ? "P : Oui." : `P : Parole ${"abcdefgh"[i]}.`,
        ...talk.slice(0, 3),
        "E : Et alors ?",
      ]),
      { text: `page ${i + 7}`, x: 280, y: 30 },
    ]);
    const source = await linesIn(pages);
    expect(texts(source).filter((text) => text === "P : Oui.")).toHaveLength(2);
    expect(source.lines).toHaveLength(8 * 5);
    expect(beside(source, "header")).toBe(4 * 7 + 4 * 5 + 3 * 5 + 5 * 6);
  });

  it("have each word once where it is printed twice to look bold, and leave out words written sideways, saying so", async () => {
    const bold = { text: "Une parole", x: 72.4, y: 760 };
    const bytes = madePdf([[...column(["Une parole"]), bold, { text: "PROJET", x: 20, y: 200, turn: 90 }]]);
    const source = await lines(bytes, options);
    expect(texts(source)).toEqual(["Une parole"]);
    expect(source.beside).toEqual([
      { kind: "header", characters: 6 },
      { kind: "markup", characters: 9 },
    ]);
    expect(codes(source)).toEqual([["warning", "sideways-left-out"]]);
    await isWhole(bytes);
  });

  it("keep exponents and raised letters, and take a raised number for the call of a note", async () => {
    const raised = (text: string, x: number): Printed => ({ text, x, y: 764.5, size: 6.5 });
    const source = await linesIn([
      [
        { text: "au 1", x: 72, y: 760 },
        raised("er", 94),
        { text: "jour, 12 m", x: 105, y: 760 },
        raised("2", 154.5),
        { text: "de toile", x: 161, y: 760 },
        raised("7", 197),
      ],
    ]);
    expect(texts(source)).toEqual(["au 1er jour, 12 m2 de toile"]);
    expect(beside(source, "footnote")).toBe(1);
  });

  it("have headings in bold, and no heading in a bold label or question", async () => {
    const bold = (text: string, y: number): Printed => ({ text, x: 72, y, font: "bold" });
    const body = (top: number): Printed[] =>
      column(["Un long passage qui remplit sa ligne et la suivante, ou", "presque, avec des mots."], 72, top);
    const source = await linesIn([
      [
        bold("Les outils", 760),
        ...body(730),
        bold("Et ensuite ?", 690),
        ...body(660),
        bold("Enquêteur :", 620),
        ...body(590),
      ],
    ]);
    expect(source.lines.filter((line) => line.heading).map((line) => line.text)).toEqual(["Les outils"]);
    expect(source.lines).toHaveLength(6);
  });

  it("have a line once that a page break prints on both pages", async () => {
    const cut = "une ligne assez longue pour ne pas être dite deux fois";
    const source = await linesIn([column(["P : Je disais", cut]), column([cut, "et voilà."])]);
    expect(texts(source).join(" ").split(cut)).toHaveLength(2);
    expect(beside(source, "header")).toBe(countCharacters(cut));
  });
});

describe("a PDF that cannot be read", () => {
  const page = madePdf([[{ text: "Bonjour", x: 72, y: 700 }]]);
  const refused = async (bytes: Uint8Array): Promise<unknown[]> => {
    const source = await lines(bytes, options);
    expect(source.lines).toEqual([]);
    expect(source.problems.every((one) => one.place.file === "input 1")).toBe(true);
    return codes(source);
  };

  it("says why: scanned, locked, broken, something else, empty", async () => {
    expect(await refused(madePdf([[], []]))).toEqual([["error", "scanned-pdf"]]);
    expect(await refused(data("locked.pdf"))).toEqual([["error", "password"]]);
    expect(await refused(data("canal-thesis.pdf").slice(0, 20_000))).toEqual([["error", "broken-pdf"]]);
    expect(await refused(new TextEncoder().encode(`%PDF-1.4\n${"x".repeat(5000)}`))).toEqual([["error", "broken-pdf"]]);
    expect(await refused(new TextEncoder().encode("E : Bonjour."))).toEqual([["error", "not-pdf"]]);
    expect(await refused(new Uint8Array())).toEqual([["error", "empty-file"]]);
  });

  it("is refused when it is made to fill the memory", async () => {
    const blank = zlibSync(new Uint8Array(60_000_000).fill(32));
    const once = pdfOf([{ dictionary: `/Length ${blank.length}/Filter/FlateDecode`, data: blank }]);
    expect(once.length).toBeLessThan(100_000);
    expect(await refused(once)).toEqual([["error", "too-dense"]]);
    const packed = zlibSync(blank);
    const filter = `/Length ${packed.length}/Filter[/FlateDecode /FlateDecode]`;
    expect(await refused(pdfOf([{ dictionary: filter, data: packed }]))).toEqual([["error", "too-dense"]]);
  });

  it("is refused when it is too large or has too many pages", async () => {
    const large = new Uint8Array(200_000_001);
    large.set(page);
    expect(await refused(large)).toEqual([["error", "too-large"]]);
    expect(await refused(madePdf(Array.from({ length: 5001 }, () => [])))).toEqual([["error", "too-many-pages"]]);
  });

  it("is read as far as it goes when its end is missing or some pages hold no text, saying so", async () => {
    const short = await lines(page.slice(0, -7), options);
    expect([texts(short), codes(short)]).toEqual([["Bonjour"], [["warning", "cut-short"]]]);
    const blank = await linesIn([[{ text: "Bonjour", x: 72, y: 700 }], [], []]);
    expect(codes(blank)).toEqual([["note", "pages-without-text"]]);
    expect(blank.problems[0]?.text.en).toContain("2-3");
  });
});

const maxqda = path.resolve("../shared/data/pdf-maxqda");

describe.skipIf(!existsSync(maxqda))("interviews as MAXQDA prints them", () => {
  for (const [name, turns] of [
    ["P1.pdf", 94],
    ["P2.pdf", 165],
  ] as const)
    it(`come in from ${name} with their two speakers, without the numbers of paragraphs and pages`, async () => {
      const bytes = new Uint8Array(readFileSync(path.join(maxqda, name)));
      const draft = await draftOf(bytes);
      expect(draft.turns.length).toBe(turns);
      expect(new Set(draft.turns.map((turn) => turn.label))).toEqual(new Set(["Dan", "Participant"]));
      expect(draft.turns.some((turn) => /^\d+$|\d\/\d$/m.test(turn.text))).toBe(false);
      expect(draft.problems).toEqual([]);
      await isWhole(bytes);
    });
});
