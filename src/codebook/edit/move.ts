import { isMap, isSeq, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import {
  codeNodes,
  column,
  dashBefore,
  documentOf,
  edited,
  endOf,
  itemLines,
  keyBelowId,
  lineEnd,
  newlineOf,
  pairOf,
  shifted,
  type TextEdit,
} from "./edit-text.js";
import { renameEdits } from "./rename.js";

/** A code that goes to another family, its id there, and its source, which it may have had from the family it leaves. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly family: string;
  readonly source: string;
}

/**
 * A codebook file in which a code stands last in another family, under an id of that one; its lines go as they are written.
 * Null where the code or one of the families stands in braces, in which no lines can be moved.
 */
export function moveCode(source: string, { from, to, family, source: kept }: Move): string | null {
  const document = documentOf(source);
  const map = codeNodes(document).get(from)?.map;
  const families = document.get("families");
  const home = isSeq(families) ? families.items.find((one) => isMap(one) && one.get("id") === family) : undefined;
  if (map === undefined || !isMap(home) || map.flow === true || home.flow === true) return null;
  const said = kept === "" || map.has("source") ? [] : keyBelowId(source, map, `source: ${oneLine(kept)}`);
  const cut = itemLines(source, map);
  const edits = [...renameEdits(source, from, to), ...said];
  const isWithin = ({ start }: TextEdit): boolean => cut.start <= start && start < cut.end;
  const lines = edited(source.slice(cut.start, cut.end), edits.filter(isWithin).map(movedBy(-cut.start)));
  const own = column(source, dashBefore(source, map));
  const put = placedIn(source, home, (indent) => shifted(`${lines}${missing(lines, lines.length)}`, indent - own));
  if (put === null) return null;
  return edited(source, [...edits.filter((edit) => !isWithin(edit)), { ...cut, text: "" }, put]);
}

const oneLine = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

const movedBy =
  (by: number) =>
  ({ start, end, text }: TextEdit): TextEdit => ({ start: start + by, end: end + by, text });

/** Puts lines behind the last code of a family. `lines`: what they are, so far in. Null where the family's codes stand in brackets. */
export function placedIn(source: string, family: YAMLMap, lines: (indent: number) => string): TextEdit | null {
  const pair = pairOf(family, "codes");
  const codes = isSeq(pair?.value) ? pair.value : null;
  if (codes !== null && codes.items.length > 0) return codes.flow === true ? null : behind(source, codes, lines);
  const indent = column(source, family.range?.[0] ?? 0);
  const newline = newlineOf(source);
  if (pair === undefined) {
    const at = lineEnd(source, endOf(family));
    return {
      start: at,
      end: at,
      text: `${missing(source, at)}${" ".repeat(indent)}codes:${newline}${lines(indent + 2)}`,
    };
  }
  // An empty list, in brackets or not written at all: what stands behind the colon goes, a remark stays.
  const start = endOf(pair.key) + 1;
  const end = codes === null ? start : (codes.range?.[1] ?? start);
  const at = lineEnd(source, end);
  const rest = source.slice(end, at).trimEnd();
  return { start, end: at, text: `${rest}${newline}${lines(indent + 2)}` };
}

function behind(source: string, codes: YAMLSeq, lines: (indent: number) => string): TextEdit {
  const at = lineEnd(source, endOf(codes));
  return {
    start: at,
    end: at,
    text: `${missing(source, at)}${lines(column(source, dashBefore(source, codes.items[0])))}`,
  };
}

/** The line end that the last line of a file may lack. */
const missing = (source: string, at: number): string => (source[at - 1] === "\n" ? "" : newlineOf(source));
