import { type Setting, settingOf } from "../depth.js";
import type { Figure, ReportDocument, Section } from "../document.js";
import type { ReportInput } from "../input.js";
import { madeProperties } from "../made-of.js";
import { reportOf } from "../report.js";
import { type Part, pack, type Relation } from "./office/package.js";
import { properties, SPELLING } from "./office/properties.js";
import { el } from "./office/xml.js";
import { type Picture, picturesOf, type Rasterise } from "./pictures.js";
import type { Packed } from "./rendering.js";
import { blocks, blocksUnder } from "./word/blocks.js";
import { contents } from "./word/contents.js";
import { pictureId } from "./word/figure.js";
import { footnotesOf } from "./word/footnotes.js";
import { type Manuscript, manuscriptOf } from "./word/manuscript.js";
import { footer, header } from "./word/margins.js";
import { NAMES } from "./word/names.js";
import { PAGE_BREAK, paragraph } from "./word/paragraph.js";
import { bookmarked, run } from "./word/runs.js";
import { page } from "./word/sections.js";
import { numbering, settings } from "./word/settings.js";
import { styles } from "./word/styles.js";
import { table } from "./word/table.js";

/** The same report as a Word document, with Word's own styles, captions, footnotes and list of contents. The same bytes each time. */
export function render(input: ReportInput, rasterise?: Rasterise): Packed {
  const document = reportOf(input);
  const pictures = rasterise === undefined ? new Map<Figure, Picture>() : picturesOf(document, rasterise);
  const m = manuscriptOf(document, pictures);
  const setting = settingOf(input.asks?.for);
  const body = bodyOf(document, m, setting);
  const about = properties({
    title: document.title,
    language: SPELLING[document.lang],
    version: input.version,
    made: madeProperties(input),
  });
  const drawn = drawings(m);
  const relations = [...OWN.map(({ file, kind, id }): Relation => ({ from: DOCUMENT, id, kind, target: file }))];
  return pack(
    [
      { name: DOCUMENT, type: typeOf("document.main"), content: el("w:document", NAMES, body) },
      ...partsOf(document, m, setting),
      ...drawn.parts,
      ...about.parts,
    ],
    [
      { from: "", id: "rId1", kind: "officeDocument", target: DOCUMENT },
      ...about.relations,
      ...relations,
      ...drawn.relations,
    ],
  );
}

const DOCUMENT = "word/document.xml";

const OWN = [
  { file: "styles.xml", kind: "styles", id: "rIdStyles" },
  { file: "settings.xml", kind: "settings", id: "rIdSettings" },
  { file: "numbering.xml", kind: "numbering", id: "rIdNumbering" },
  { file: "footnotes.xml", kind: "footnotes", id: "rIdFootnotes" },
  { file: "header1.xml", kind: "header", id: "rIdHeader" },
  { file: "footer1.xml", kind: "footer", id: "rIdFooter" },
] as const;

function typeOf(name: string): string {
  return `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
}

function partsOf(document: ReportDocument, m: Manuscript, setting: Setting): Part[] {
  const contentOf = {
    styles: () => styles(document.lang, setting),
    settings: () => settings(document.lang),
    numbering,
    footnotes: () => el("w:footnotes", NAMES, ...footnotesOf(m)),
    header: () => header(document),
    footer: () => footer(document),
  };
  return OWN.map(({ file, kind }) => ({ name: `word/${file}`, type: typeOf(kind), content: contentOf[kind]() }));
}

function drawings({ pictures, numbers }: Manuscript): { parts: Part[]; relations: Relation[] } {
  const all = [...pictures].flatMap(([figure, picture]) =>
    (["png", "svg"] as const).map((kind) => {
      const number = numbers.get(figure) ?? 0;
      return { number, kind, file: `media/figure${number}.${kind}`, picture };
    }),
  );
  return {
    parts: all.map(({ file, kind, picture }) => ({
      name: `word/${file}`,
      content: picture[kind],
    })),
    relations: all.map(({ file, kind, number }) => ({
      from: DOCUMENT,
      id: pictureId(number, kind),
      kind: "image",
      target: file,
    })),
  };
}

/** A few pages need no list of what is on them. */
function bodyOf(document: ReportDocument, m: Manuscript, setting: Setting): string {
  return el(
    "w:body",
    paragraph("Title", run(document.title)),
    blocks(document.head, m),
    setting === "close" ? "" : contents(document, m),
    ...document.sections.map((one) => section(one, 1, m)),
    ...document.foot.map((text, i) => paragraph(i === 0 ? "Closing" : "Note", run(text))),
    page("upright", setting),
  );
}

/** A heading and what stands under it. Chapters begin a page; what follows a page across stands on one anyway. */
function section(one: Section, depth: number, m: Manuscript): string {
  const breaks = one.begins === "page" && depth === 1 ? [PAGE_BREAK] : [];
  const heading = paragraph(`Heading${Math.min(depth, 6)}`, bookmarked(one.id, run(one.title), m), ...breaks);
  const [first, ...rest] = one.blocks;
  const own =
    first?.kind === "table"
      ? `${table(first, m, heading)}${blocks(rest, m)}`
      : `${heading}${blocksUnder(one.blocks, m)}`;
  return [own, ...one.sections.map((inner) => section(inner, depth + 1, m))].join("");
}
