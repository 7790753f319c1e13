import type { Lang } from "../../../messages/words.js";
import type { Block, Figure, ReportDocument, Section } from "../../document.js";
import { type Numbers, numbersOf } from "../../numbering.js";
import type { Picture } from "../pictures.js";

/** What a Word document gathers while its text is written: footnotes and pictures stand in parts of their own. */
export interface Manuscript {
  readonly lang: Lang;
  readonly numbers: Numbers;
  /** The bookmark of each place to which links lead. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Each a `w:footnote`, in order; the first has the id 1. */
  readonly footnotes: string[];
  readonly pictures: ReadonlyMap<Figure, Picture>;
}

export function manuscriptOf(document: ReportDocument, pictures: ReadonlyMap<Figure, Picture>): Manuscript {
  const { lang } = document;
  return { lang, numbers: numbersOf(document), anchors: anchorsOf(document), footnotes: [], pictures };
}

/** Bookmarks take few signs, and 40 at most: each place gets a number. A name that begins with `_` is not listed to people. */
function anchorsOf(document: ReportDocument): ReadonlyMap<string, string> {
  const ids = document.sections.flatMap(idsOf);
  return new Map([...new Set(ids)].map((id, i) => [id, `_grille${i + 1}`]));
}

function idsOf(section: Section): string[] {
  return [section.id, ...section.blocks.flatMap(turnsOf), ...section.sections.flatMap(idsOf)];
}

function turnsOf(block: Block): string[] {
  if (block.kind === "fold") return block.blocks.flatMap(turnsOf);
  return block.kind === "talk" ? block.turns.map(({ id }) => id) : [];
}
