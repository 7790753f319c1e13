import { isMap, isSeq, stringify } from "yaml";
import {
  column,
  dashBefore,
  documentOf,
  edited,
  endOf,
  lineEnd,
  newlineOf,
  pairOf,
  shifted,
  type TextEdit,
} from "./edit-text.js";
import { placedIn } from "./move.js";

/** A code made while reading, as its lines in a codebook tell it. */
export interface MadeCode {
  readonly id: string;
  readonly kind: "manifest" | "interpretive";
  readonly label: string;
  /** Empty where it is still to be written. */
  readonly definition: string;
  /** The moment at which it was made, as 2026-03-09T10:00:00.000Z. */
  readonly made: string;
}

/** A family that is not there yet. */
export interface MadeFamily {
  readonly id: string;
  readonly label: string;
}

/**
 * A codebook file with one more emergent code, last in its family; all else stays as it is to the letter, comments too. A `family`
 * given with its label is made, behind the others. Null where what it would be put behind stands in braces or brackets.
 */
export function addCode(source: string, code: MadeCode, family: string | MadeFamily): string | null {
  const document = documentOf(source);
  const families = document.get("families");
  const made = linesOf(source, code);
  if (typeof family !== "string") return withFamily(source, family, made);
  const home = isSeq(families) ? families.items.find((one) => isMap(one) && one.get("id") === family) : undefined;
  if (!isMap(home) || home.flow === true) return null;
  const put = placedIn(source, home, (indent) => shifted(made, indent));
  return put === null ? null : edited(source, [put]);
}

/** The lines of a code, its dash at the beginning of the line. */
function linesOf(source: string, { id, kind, label, definition, made }: MadeCode): string {
  const newline = newlineOf(source);
  const lines = [
    `- id: ${id}`,
    ...(kind === "manifest" ? [] : [`  kind: ${kind}`]),
    "  origin: emergent",
    `  made: ${made}`,
    `  label: ${oneLine(label)}`,
    ...(definition === "" ? [] : [`  definition: ${oneLine(definition)}`]),
  ];
  return lines.map((line) => `${line}${newline}`).join("");
}

function withFamily(source: string, { id, label }: MadeFamily, code: string): string | null {
  const document = documentOf(source);
  const newline = newlineOf(source);
  const lines = [`- id: ${id}`, `  label: ${oneLine(label)}`, "  codes:"].map((line) => `${line}${newline}`).join("");
  const family = `${lines}${shifted(code, 4)}`;
  const pair = isMap(document.contents) ? pairOf(document.contents, "families") : undefined;
  if (pair === undefined) return `${source}${missing(source, source.length)}families:${newline}${shifted(family, 2)}`;
  const list = isSeq(pair.value) ? pair.value : null;
  if (list !== null && list.items.length > 0) {
    if (list.flow === true) return null;
    const at = lineEnd(source, endOf(list));
    const put = shifted(family, column(source, dashBefore(source, list.items[0])));
    return edited(source, [{ start: at, end: at, text: `${missing(source, at)}${put}` }]);
  }
  return edited(source, [inPlaceOfNone(source, { pair, list }, `${newline}${shifted(family, 2)}`)]);
}

/** An empty list, in brackets or not written at all: what stands behind the colon goes, a remark stays. */
function inPlaceOfNone(
  source: string,
  { pair, list }: { pair: { key: unknown }; list: { range?: readonly number[] | null | undefined } | null },
  text: string,
): TextEdit {
  const start = endOf(pair.key) + 1;
  const end = list?.range?.[1] ?? start;
  const at = lineEnd(source, end);
  return { start, end: at, text: `${source.slice(end, at).trimEnd()}${text}` };
}

/** A text as a value on one line; a date or a number stays a text. */
const oneLine = (text: string): string => stringify(text.replace(/\s+/g, " ").trim(), { lineWidth: 0 }).trimEnd();

/** The line end that the last line of a file may lack. */
const missing = (source: string, at: number): string => (at === 0 || source[at - 1] === "\n" ? "" : newlineOf(source));
