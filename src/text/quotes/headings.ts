import { fold } from "../fold.js";
import type { Line } from "../found-turn.js";
import { tidyLine } from "../tidy.js";

/** What part of the work a line belongs to. Only the body and the annexes hold interviewees' words. */
export type Zone = "body" | "contents" | "references" | "guide";

export interface Outline {
  /** The lines (from 0) that are headings, and their text. */
  readonly headings: ReadonlyMap<number, string>;
  /** Lines of a table of contents. */
  readonly contents: ReadonlySet<number>;
}

const LEADERS = /(?:\.{4,}|…{2,}|(?:\. ){4,}|_{4,})\s*\d{1,4}\s*$/;
/** No heading is longer; no longer line is looked at. */
const LONGEST = 300;
const NUMBERED =
  /^(?:(?:[Cc]hapitre|CHAPITRE|[Cc]hapter|CHAPTER|[Pp]artie|PARTIE|[Pp]art|PART|[Ss]ection|[Tt]itre)\s+)?((?:\d{1,2}|[IVX]{1,5}|[A-H](?=\.\d))(?:\.\d{1,2}){0,4})(?:\s?[.):–—-]+\s*|\s+)(?=[\p{Lu}«“"'(‘])/u;
const KNOWN =
  /^(?:introduction|conclusions?|discussion|resultats|results|findings|methodologie|methods?|methodology|annexes?|appendix|appendices|bibliographie|references|remerciements|resume|abstract|acknowledgements|table des matieres|sommaire|contents|table of contents|works cited)(?: generales?)?(?: [\divx]{1,4})?$/;

/** A line as a title: without the signs of Markdown and without what leads to a page number. */
export function titleOf(text: string): string {
  const bare = text
    .trim()
    .slice(0, LONGEST)
    .replace(/^[\s>]*#{1,6}\s+/, "")
    .replace(LEADERS, "");
  return tidyLine(bare.replace(/\t\s*\d{1,4}\s*$/, "").replace(/\*\*|__|[#*_\s]+$/g, "")).replace(/^\*|\*$/g, "");
}

const keyOf = (text: string): string =>
  fold(titleOf(text))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Finds the headings of a work: those that the file marks, numbered lines, and lines that the table of contents names. */
export function findHeadings(lines: readonly Line[]): Outline {
  const contents = contentsOf(lines);
  const listed = new Set([...contents].map((at) => keyOf(lines[at]?.text ?? "")).filter((key) => key.length > 3));
  const marked = lines.filter((line) => line.heading).length;
  const headings = new Map<number, string>();
  for (const [at, line] of lines.entries()) {
    if (contents.has(at) || line.text.trim() === "") continue;
    const isHeading = line.heading || isPlainHeading(lines, at, { listed, marked });
    if (isHeading) headings.set(at, titleOf(line.text));
  }
  return { headings, contents };
}

function contentsOf(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let inside = false;
  for (const [at, { text: whole, heading }] of lines.entries()) {
    const text = whole.trim();
    if (text.length > LONGEST) {
      inside = false;
      continue;
    }
    const bare = titleOf(text);
    const announces = /^(table des matieres|sommaire|contents|table of contents)$/.test(keyOf(text));
    if (announces) inside = true;
    else if (text === "") continue;
    else if (LEADERS.test(text)) found.add(at);
    else if (inside && !heading && bare.length < 160 && /[\s\t]\d{1,4}\s*$/.test(text)) found.add(at);
    else inside = false;
  }
  return found;
}

interface Known {
  readonly listed: ReadonlySet<string>;
  readonly marked: number;
}

function isPlainHeading(lines: readonly Line[], at: number, { listed, marked }: Known): boolean {
  const line = (lines[at]?.text ?? "").trim();
  if (line.length > LONGEST) return false;
  const title = titleOf(line);
  if (title.length > 140 || line.includes("\t") || /[,;]$/.test(title)) return false;
  if (listed.has(keyOf(line))) return true;
  if (KNOWN.test(keyOf(line))) return true;
  const number = NUMBERED.exec(title)?.[1];
  if (number === undefined || (/[.:?!»”"]$/.test(title) && !quotesOnly(title))) return false;
  if (number.includes(".")) return opensLine(lines, at);
  return marked === 0 && title.length <= 90 && isAlone(lines, at);
}

/** Whether a numbered title is one quotation, `5.2 « On n'a plus le temps… »`, or ends in one after a colon. */
const quotesOnly = (title: string): boolean =>
  /^[\dIVXA-H.]+[\s.):–—-]+(?:[^«»“”".!?]{0,80}:\s*)?(?:«[^«»]+»|“[^“”]+”|"[^"]+")$/u.test(title);

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === "";

function isAlone(lines: readonly Line[], at: number): boolean {
  return isBlank(lines[at - 1]) && isBlank(lines[at + 1]);
}

/** Whether a line cannot be the second line of a sentence. */
function opensLine(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  return (
    isBlank(above) ||
    above?.heading === true ||
    /[.!?…:»”")\]]\s*$/.test(above?.text ?? "") ||
    (above?.text.length ?? 0) < 60
  );
}

/** The zone that a heading opens; null where it says nothing of it. */
export function zoneOf(title: string): Zone | null {
  const key = keyOf(title);
  if (/^(table des matieres|sommaire|contents|table of contents)/.test(key)) return "contents";
  if (/\b(bibliographie|bibliography|works cited|references( bibliographiques)?|sources)$/.test(key))
    return "references";
  if (
    /\b(guide|grille|canevas|questionnaire|schedule|protocol)\b.*\b(entretiens?|interviews?)\b|\binterview (guide|schedule)\b/.test(
      key,
    )
  )
    return "guide";
  return null;
}

/** How deep a heading's number is: 3 for `5.1.1`; null without a number. */
export function depthOf(title: string): number | null {
  const number = NUMBERED.exec(title)?.[1];
  return number === undefined ? null : number.split(".").length;
}
