import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCodebook } from "../../src/codebook/read.js";
import { ruleKeys } from "../../src/codebook/rule-schema.js";
import { codebookFile } from "../../src/codebook/schema.js";
import { FINDERS } from "../../src/identity/finders.js";
import { KINDS } from "../../src/identity/finding.js";
import { COST } from "../../src/identity/seal.js";
import { kinds as kindNames } from "../../src/messages/anonymise.js";
import { conventionNames } from "../../src/messages/conventions.js";
import { accountedAs } from "../../src/messages/ingest.js";
import { keys } from "../../src/messages/page.js";
import { keys as codeKeys } from "../../src/messages/page-codes.js";
import { keys as memoKeys } from "../../src/messages/page-memos.js";
import { keys as proposalKeys } from "../../src/messages/page-proposals.js";
import { reportFormats } from "../../src/report/formats.js";
import { CONVENTION_KINDS } from "../../src/text/convention.js";
import { FORMATS } from "../../src/text/formats.js";
import { MOST_MEGABYTES, MOST_RATIO } from "../../src/text/zip.js";
import { folder } from "../cli/world.js";
import { linksOf, type Page, runPage } from "./console.js";

const FORMAT_PAGES: readonly Page[] = [
  { file: "docs/formats.md", lang: "en" },
  { file: "docs/formats.fr.md", lang: "fr" },
];
const ANONYMITY_PAGES: readonly Page[] = [
  { file: "docs/anonymity.md", lang: "en" },
  { file: "docs/anonymity.fr.md", lang: "fr" },
];

const CODING_PAGES: readonly Page[] = [
  { file: "docs/coding.md", lang: "en" },
  { file: "docs/coding.fr.md", lang: "fr" },
];

const CODEBOOK_PAGES: readonly Page[] = [
  { file: "docs/codebooks.md", lang: "en" },
  { file: "docs/codebooks.fr.md", lang: "fr" },
];

const MEMO_PAGES: readonly Page[] = [
  { file: "docs/memos.md", lang: "en" },
  { file: "docs/memos.fr.md", lang: "fr" },
];

const JOURNAL_PAGES: readonly Page[] = [
  { file: "docs/journal.md", lang: "en" },
  { file: "docs/journal.fr.md", lang: "fr" },
];

const CORRECTING_PAGES: readonly Page[] = [
  { file: "docs/correcting.md", lang: "en" },
  { file: "docs/correcting.fr.md", lang: "fr" },
];

const MERGING_PAGES: readonly Page[] = [
  { file: "docs/merging.md", lang: "en" },
  { file: "docs/merging.fr.md", lang: "fr" },
];

const AGREEMENT_PAGES: readonly Page[] = [
  { file: "docs/agreement.md", lang: "en" },
  { file: "docs/agreement.fr.md", lang: "fr" },
];

const SATURATION_PAGES: readonly Page[] = [
  { file: "docs/saturation.md", lang: "en" },
  { file: "docs/saturation.fr.md", lang: "fr" },
];

const COMPARING_PAGES: readonly Page[] = [
  { file: "docs/comparing.md", lang: "en" },
  { file: "docs/comparing.fr.md", lang: "fr" },
];

const FIGURE_PAGES: readonly Page[] = [
  { file: "docs/figures.md", lang: "en" },
  { file: "docs/figures.fr.md", lang: "fr" },
];

const REPORT_PAGES: readonly Page[] = [
  { file: "docs/report.md", lang: "en" },
  { file: "docs/report.fr.md", lang: "fr" },
];

const GUIDE_PAGES: readonly Page[] = [
  { file: "docs/guide.md", lang: "en" },
  { file: "docs/guide.fr.md", lang: "fr" },
];

const REPRODUCING_PAGES: readonly Page[] = [
  { file: "docs/reproducing.md", lang: "en" },
  { file: "docs/reproducing.fr.md", lang: "fr" },
];

const EVIDENCE_PAGES: readonly Page[] = [
  { file: "docs/evidence.md", lang: "en" },
  { file: "docs/evidence.fr.md", lang: "fr" },
];

const PAGE_PAGES: readonly Page[] = [
  { file: "docs/page.md", lang: "en" },
  { file: "docs/page.fr.md", lang: "fr" },
];

const CODERS_PAGES: readonly Page[] = [
  { file: "docs/coders.md", lang: "en" },
  { file: "docs/coders.fr.md", lang: "fr" },
];

const SHEET_PAGES: readonly Page[] = [
  { file: "docs/sheets.md", lang: "en" },
  { file: "docs/sheets.fr.md", lang: "fr" },
];

describe.each([
  ...FORMAT_PAGES,
  ...ANONYMITY_PAGES,
  ...CODING_PAGES,
  ...CODEBOOK_PAGES,
  ...JOURNAL_PAGES,
  ...MEMO_PAGES,
  ...CORRECTING_PAGES,
  ...MERGING_PAGES,
  ...AGREEMENT_PAGES,
  ...SATURATION_PAGES,
  ...COMPARING_PAGES,
  ...GUIDE_PAGES,
  ...EVIDENCE_PAGES,
  ...REPRODUCING_PAGES,
  ...FIGURE_PAGES,
  ...PAGE_PAGES,
  ...CODERS_PAGES,
  ...SHEET_PAGES,
  ...REPORT_PAGES,
])("$file", ({ file, lang }) => {
  it("shows what its commands print, in an empty folder", async () => {
    await runPage({ file, lang }, folder());
  }, 120_000);

  it("links to files that exist", () => {
    for (const path of linksOf(file)) expect(existsSync(path), path).toBe(true);
  });
});

describe.each(FORMAT_PAGES)("$file", ({ file, lang }) => {
  const text = readFileSync(file, "utf8");

  it("has a row for every format, with its extensions, and for no other", () => {
    const rows = [...text.matchAll(/^\| ((?:`\.\w+`(?:, )?)+) \|/gm)].map(([, extensions = ""]) => extensions);
    expect(rows).toEqual(FORMATS.map(({ extensions }) => extensions.map((one) => `\`.${one}\``).join(", ")));
  });

  it("names every convention of transcription as the sum does", () => {
    const rows = [...text.matchAll(/^\| ([^|`]+) \| [^|]+ \| [^|]+ \|$/gm)].map(([, name]) => name);
    for (const kind of CONVENTION_KINDS) expect(rows, kind).toContain(conventionNames[kind][lang]);
  });

  it("explains the lines of the sum in its own words", () => {
    for (const kind of ["label", "title", "markup", "cue", "tier", "not-quoted"])
      expect(text, kind).toContain(accountedAs(kind)[lang]);
  });

  it("gives the limits that the code has", () => {
    expect(text).toMatch(new RegExp(`${MOST_MEGABYTES}\\sM[Bo]`));
    expect(text).toMatch(new RegExp(`${MOST_RATIO}\\s(?:times|fois)`));
  });
});

describe.each(REPORT_PAGES)("$file", ({ file }) => {
  it("has a row for every format of the report, in order, and for no other", () => {
    const rows = [...readFileSync(file, "utf8").matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(reportFormats.map(({ name }) => name));
  });
});

describe.each(ANONYMITY_PAGES)("$file", ({ file, lang }) => {
  const text = readFileSync(file, "utf8");

  it("has a row for every kind of finding", () => {
    const rows = [...text.matchAll(/^\| ([^|]+) \| [^|]+ \| [^|]+ \|$/gm)].map(([, name]) => name);
    expect(FINDERS.flatMap((finder) => finder.kinds).every((kind) => KINDS.includes(kind))).toBe(true);
    for (const kind of KINDS) expect(rows, kind).toContain(kindNames[kind][lang]);
  });

  it("gives the cost of a try at the passphrase as the code has it", () => {
    expect(text).toContain(`N = 2^${Math.log2(COST.N)}`);
    expect(text).toContain(`r = ${COST.r}`);
    expect(text).toContain(`p = ${COST.p}`);
  });
});

describe.each(CODING_PAGES)("$file", ({ file }) => {
  const text = readFileSync(file, "utf8");

  it("shows every key of a rule", () => {
    for (const key of ruleKeys().filter((one) => one !== "id"))
      expect(text, key).toMatch(new RegExp(`[{ \`]${key}[:\`]`));
  });

  it("shows rules that can be read", () => {
    const [, block = ""] = /```yaml\n(lists:[\s\S]*?)```/.exec(text) ?? [];
    const [lists = "", rules = ""] = block.split(/^rules:\n/m);
    const head = `grille: 1\ncodebook: x\ntitle: X\nlanguage: fr\n${lists}families:\n  - id: f\n    label: F\n    codes:\n`;
    const code = "      - id: f.a\n        origin: a_priori\n        label: A\n        rules:\n";
    const written = `${head}${code}${rules.replace(/^(?=.)/gm, "        ")}`;
    const { codebook, problems } = readCodebook(written, "x.yaml");
    expect(problems).toEqual([]);
    expect(codebook?.families[0]?.codes[0]?.rules.length).toBeGreaterThan(8);
  });
});

describe.each(PAGE_PAGES)("$file", ({ file, lang }) => {
  const text = readFileSync(file, "utf8");

  it("has a row for every key of the text, in the page's own words, and for every flag", () => {
    const rows = [...text.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].map(([, key, what]) => `${key} ${what}`);
    for (const [key, what] of [...keys, ...codeKeys, ...memoKeys, ...proposalKeys])
      expect(rows).toContain(`${key} ${what[lang]}`);
    for (const flag of ["--coder", "--port", "--until-closed", "--no-browser"]) expect(text).toContain(`| \`${flag}`);
  });
});

describe.each(CODEBOOK_PAGES)("$file", ({ file }) => {
  const text = readFileSync(file, "utf8");

  it("explains every key of a hypothesis", () => {
    const rows = [...text.matchAll(/^\| (`[^|]+) \|/gm)].map(([, keys = ""]) => keys).join(" ");
    const { shape } = codebookFile.shape.hypotheses.unwrap().element;
    expect(Object.keys(shape).length).toBeGreaterThan(8);
    for (const key of Object.keys(shape)) expect(rows, key).toContain(`\`${key}\``);
  });

  it("shows a codebook with a hypothesis that can be read", () => {
    const [, source = ""] = /```yaml [^\n]+\.yaml\n([\s\S]*?)```/.exec(text) ?? [];
    const { codebook, problems } = readCodebook(source, "x.yaml");
    expect(problems).toEqual([]);
    expect(codebook?.hypotheses.length).toBe(1);
  });
});
