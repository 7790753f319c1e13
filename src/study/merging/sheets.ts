import { reanchorSheet } from "../../coding/astray.js";
import { AGREED, type Astray, type Sheet } from "../../coding/basis.js";
import type { Coding } from "../../coding/coding.js";
import { isAt, mergeSheets, stateOf } from "../../coding/merging.js";
import { nameOf } from "../../coding/reconcile.js";
import { renameCodes } from "../../coding/rename.js";
import type { Settlement } from "../../coding/settlement.js";
import { formatSheet, parseSheet } from "../../coding/sheet.js";
import * as say from "../../messages/merging.js";
import { decode } from "../../text/encoding.js";
import { placeOf } from "../../text/place.js";
import type { Transcript } from "../../text/transcript.js";
import type { Difference } from "./difference.js";
import type { Merge } from "./merge.js";
import { heldHere, isGoneThere, newerIn } from "./past.js";
import type { Texts } from "./transcripts.js";

const SHEET = /^codings\/([^/]+)\/([^/]+)\.jsonl$/;

/** Coders' sheets and the agreed ones, mark by mark, on the text that stands. */
export function mergeSheetFiles(merge: Merge, texts: Texts): void {
  for (const file of merge.paths(SHEET)) {
    const [, coder = "", name = ""] = SHEET.exec(file) ?? [];
    const text = texts.get(name.normalize("NFC"));
    if (text !== undefined) mergeOne(merge, { file, coder, text });
  }
}

interface Place {
  readonly file: string;
  readonly coder: string;
  readonly text: Transcript;
}

function mergeOne(merge: Merge, at: Place): void {
  const [mine, theirs] = [sheetOf(merge, "mine", at), sheetOf(merge, "theirs", at)];
  if (theirs === null) {
    if (mine !== null && mine.now.textSha256 !== mine.asRead.textSha256) merge.put(at.file, formatSheet(mine.now));
    return;
  }
  if (mine === null) {
    bringSheet(merge, at, theirs);
    return;
  }
  const apart = apartIn(mine.now, theirs.now);
  const how = {
    differing: (own: Coding, other: Coding) => differing(merge, at, { own, other }),
    settling: (own: Settlement, other: Settlement) =>
      settling(merge, at, { own, other, sheets: [mine.now, theirs.now] }),
    coming: (other: Coding, there: Coding | undefined) => isComing(merge, at, { other, there, apart }),
  };
  for (const one of theirs.now.codings) {
    if (!mine.now.codings.some((own) => isSame(own, one))) continue;
    see(merge, at, one);
    merge.isLeft(keyOf(at, one), stateOf(one), "theirs");
  }
  const made = mergeSheets(mine.now, theirs.now, how);
  if (merge.isOpen(ownerOf(at))) tellStaying(merge, at, [mine.now, theirs.now]);
  if (mine.now.opened !== undefined && theirs.now.opened !== undefined) openings(merge, at, [mine.now, theirs.now]);
  merge.count("marks", made.added, ownerOf(at));
  merge.count("joined", made.joined.size, ownerOf(at));
  merge.count("newer", made.taken, ownerOf(at));
  for (const [other, own] of made.joined) merge.sameMark.set(other, own);
  if (formatSheet(made.sheet) !== formatSheet(mine.now) || mine.now.textSha256 !== mine.asRead.textSha256)
    merge.put(at.file, formatSheet(made.sheet));
}

/** Marks that their coder took away in the other copy stay here, since nothing is lost by a merge; that they do is said. */
function tellStaying(merge: Merge, { file, coder, text }: Place, [mine, theirs]: readonly [Sheet, Sheet]): void {
  if (apartIn(theirs, mine) === 0 || !isGoneThere(merge.past, { who: coder, interview: text.id })) return;
  merge.tell({ severity: "warning", code: "stays-here", place: { file }, text: say.staysHere(text.id, coder) });
}

/** How many marks the other sheet alone has. */
function apartIn(mine: Sheet, theirs: Sheet): number {
  const known = new Set([...mine.codings, ...(mine.astray ?? [])].map(({ id }) => id));
  const isApart = (one: Coding): boolean => !known.has(one.id) && !mine.codings.some((own) => isAt(own, one));
  return theirs.codings.filter(isApart).length + (theirs.astray ?? []).filter(({ id }) => !known.has(id)).length;
}

interface Stood {
  readonly asRead: Sheet;
  /** On the text that stands, its codes as they are called here. */
  readonly now: Sheet;
}

function sheetOf(merge: Merge, side: "mine" | "theirs", { file, text }: Place): Stood | null {
  const bytes = merge.copies[side].copy.files.get(file);
  if (bytes === undefined) return null;
  const { sheet } = parseSheet(decode(bytes).text, file);
  if (sheet === null) return null;
  const named = renameCodes(sheet, merge.copies.mine.study.codes);
  if (named.textSha256 === text.sha256) return { asRead: sheet, now: named };
  const old = merge.copies[side].study.transcripts.find(({ id }) => id === text.id);
  const { sheet: now } = reanchorSheet(named, text, (sha256) => (old?.sha256 === sha256 ? old.text : null));
  return { asRead: sheet, now };
}

function bringSheet(merge: Merge, at: Place, { asRead, now }: Stood): void {
  const waiting = now.astray ?? [];
  const apart = now.codings.length + waiting.length;
  const comes = (other: Coding): boolean => isComing(merge, at, { other, there: undefined, apart });
  const [coming, astray] = [now.codings.filter(comes), waiting.filter(comes)];
  merge.count("sheets", 1, ownerOf(at));
  merge.count("marks", coming.length + astray.length, ownerOf(at));
  if (coming.length + astray.length === apart && formatSheet(now) === formatSheet(asRead)) merge.bring(at.file);
  else merge.put(at.file, formatSheet({ ...now, codings: coming, astray }));
}

/** The agreed sheet is nobody's. */
const ownerOf = ({ coder }: Place): string | null => (coder === AGREED ? null : coder);

const keyOf = ({ coder, text }: Place, { id }: Coding): string => `codings/${coder}/${text.id}#${id}`;

function see(merge: Merge, at: Place, mark: Coding): boolean {
  return merge.see(keyOf(at, mark), stateOf(mark));
}

function isSame(own: Coding, other: Coding): boolean {
  return own.id === other.id && stateOf(own) === stateOf(other);
}

/** A mark of which both copies have another version. Where the journals say that it was changed in one copy alone, that one is newer. */
function differing(
  merge: Merge,
  at: Place,
  { own, other }: { own: Coding; other: Coding },
): "mine" | "theirs" | "both" {
  const newer = at.coder === AGREED ? null : newerIn(merge.past, { who: at.coder, interview: at.text.id });
  if (newer !== null) {
    const isKnown = merge.seeSame(keyOf(at, other), stateOf(other));
    if (newer === "mine" && !isKnown) merge.count("kept", 1, ownerOf(at));
    const side = isKnown ? "mine" : newer;
    if (side === "mine") merge.keep(keyOf(at, other));
    return side;
  }
  return merge.choose({
    ...{ key: keyOf(at, own), kind: "mark", file: at.file, of: titleOf(at, own) },
    ...{ mine: stateOf(own), theirs: stateOf(other) },
    ...{ choices: ["mine", "theirs", "both"], fallback: "both", coder: ownerOf(at) },
  });
}

interface Settlings {
  readonly own: Settlement;
  readonly other: Settlement;
  readonly sheets: readonly [mine: Sheet, theirs: Sheet];
}

/** One difference between coders that was settled in both copies, and not alike: until somebody says which of them stands, neither does. */
function settling(merge: Merge, at: Place, { own, other, sheets }: Settlings): "mine" | "theirs" | "both" {
  const [mine, theirs] = [outcomeOf(own, sheets[0]), outcomeOf(other, sheets[1])];
  const those = new Set([...own.from, ...other.from].map(nameOf));
  const people = [merge.copies.mine, merge.copies.theirs].flatMap(({ study }) => study.sheets);
  const [first] = people
    .filter(({ transcript, textSha256 }) => transcript === at.text.id && textSha256 === at.text.sha256)
    .flatMap(({ codings }) => codings.filter((one) => those.has(nameOf(one))))
    .sort((a, b) => a.start - b.start);
  const place = first === undefined ? at.text.id : placeOf(at.text, first);
  return merge.choose({
    ...{
      key: `${at.file}#${own.id}/${other.id}`,
      kind: "settlement",
      file: at.file,
      of: `${place} ${own.id}`,
      mine,
      theirs,
    },
    ...{ choices: ["mine", "theirs", "both"], fallback: "both", coder: ownerOf(at) },
  });
}

/** What a settlement gives, as codes with their words, and who settled it. */
function outcomeOf({ by, gives }: Settlement, { codings }: Sheet): string {
  const marks = codings.filter(({ id }) => gives.includes(id)).map(({ code, quote }) => ({ code, quote }));
  return JSON.stringify({ by, marks });
}

/** Sheets that each copy opened for itself: how far people agreed before is kept as it was at the first time, and it is said. */
function openings(merge: Merge, { file, text }: Place, [mine, theirs]: readonly [Sheet, Sheet]): void {
  const [own, other] = [JSON.stringify(mine.opened), JSON.stringify(theirs.opened)];
  if (merge.see(`${file}#opened`, other) || own === other) return;
  const told = say.openedTwice(text.id, (mine.opened?.at ?? "") <= (theirs.opened?.at ?? "") ? "mine" : "theirs");
  merge.tell({ severity: "warning", code: "opened-twice", place: { file }, text: told });
}

/** A mark as a person finds it: place, or the interview where it waits for one, code and id. */
const titleOf = ({ text }: Place, mark: Coding | Astray): string =>
  `${"astray" in mark ? text.id : placeOf(text, mark)} ${mark.code} ${mark.id}`;

interface Coming {
  readonly other: Coding;
  readonly there: Coding | undefined;
  readonly apart: number;
}

/**
 * A mark that only the other copy has comes in, unless it was here when the copies were put together last and was taken away since, or
 * the journals say that it may have been: then it is listed. What was never here is no removal.
 */
function isComing(merge: Merge, at: Place, { other, there, apart }: Coming): boolean {
  const [key, state] = [keyOf(at, other), stateOf(other)];
  if (there !== undefined) return !merge.seeSame(key, state);
  const isKnown = see(merge, at, other);
  const isLeft = isKnown && merge.isLeft(key, state);
  if (isKnown && !isLeft) {
    merge.count("removed", 1, ownerOf(at));
    return false;
  }
  const held = at.coder === AGREED ? "never" : heldHere(merge.past, { who: at.coder, interview: at.text.id, apart });
  if (!isLeft && held === "never") return true;
  const difference: Difference = {
    ...{ key: `${key}?`, kind: held === "unsure" ? "unsure" : "returned", file: at.file, of: titleOf(at, other) },
    ...{ mine: "", theirs: state, choices: ["mine", "theirs"], fallback: "theirs", coder: ownerOf(at) },
  };
  const side = isLeft ? merge.reconsider(difference) : merge.choose(difference);
  merge.isLeft(key, state, side);
  if (isLeft && side === "mine") merge.count("left", 1, ownerOf(at));
  return side === "theirs";
}
