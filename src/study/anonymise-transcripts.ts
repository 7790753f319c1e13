import { anchor } from "../coding/anchor.js";
import type { Astray } from "../coding/basis.js";
import { rewritten } from "../coding/settlement.js";
import { formatSheet, parseSheet } from "../coding/sheet.js";
import type { Mention } from "../identity/entity.js";
import { type Replacement, type Rewritten, rewrite } from "../identity/rewrite.js";
import type { Substituted, Substituter, Substitution } from "../identity/substitute.js";
import * as say from "../messages/anonymise.js";
import { decode } from "../text/encoding.js";
import { splitHeader } from "../text/front-matter.js";
import type { Problem } from "../text/problem.js";
import { type Span, spanSet } from "../text/span.js";
import { tidyText } from "../text/tidy.js";
import type { Transcript } from "../text/transcript.js";
import { parseTranscript } from "../text/transcript-file.js";
import { editYaml } from "./config-edit.js";
import { namesIn, readBytes } from "./files.js";
import { labelSpans } from "./label-spans.js";
import { isSameTalk } from "./same-talk.js";

/** A transcript before and after, with the way from the one's offsets to the other's. */
export interface Changed {
  readonly old: Transcript;
  readonly now: Transcript;
  readonly mapSpan: Rewritten["mapSpan"];
  /** The whole file. */
  readonly file: string;
  /** Whether the header is another, the words aside. */
  readonly isLabelled: boolean;
  /** How many stretches were replaced. */
  readonly replaced: number;
  /** What was written, in the header too. */
  readonly written: readonly Substituted[];
}

export interface ChangeOptions {
  readonly substituter: Substituter;
  readonly substitutions: readonly Substitution[];
  /** The transcript's new id. */
  readonly id: string;
  /** Finds what means somebody else in this transcript. */
  readonly spared: (text: string) => readonly Span[];
  /** Changes a text beside it: a remark on a mark. */
  readonly note: (text: string) => string;
}

/** A transcript's file with all substitutions made, header and labels among them; a problem where the turns would not stay what they are. */
export function changeTranscript(
  dir: string,
  id: string,
  options: ChangeOptions,
): { changed: Changed | null; problems: Problem[] } {
  const file = `transcripts/${id}.txt`;
  const { bytes, problems } = readBytes(dir, file);
  const source = tidyText(decode(bytes ?? new Uint8Array()).text);
  const { transcript: old } = parseTranscript(source, file);
  const { split } = splitHeader(source, file);
  if (old === null || split === null) return { changed: null, problems: [...problems, unsound(file)] };
  const written: Substituted[] = [];
  const change = (text: string): string => {
    const made = options.substituter.in(text, { lang: old.language, transcript: id, spared: options.spared });
    written.push(...made);
    return rewrite(text, made).text;
  };
  const said = wordsReplaced(old, options);
  const replacements = [...said, ...labelsReplaced(old, change)];
  const { text, mapSpan } = rewrite(old.text, replacements);
  const header = headerWith(split.header, old, { change, id: options.id });
  const content = `---${header ?? ""}---\n${text}`;
  const { transcript: now } = parseTranscript(content, file);
  if (header === null || now === null || !(isSameTalk(old, now, mapSpan) && haveSameRoles(old, now)))
    return { changed: null, problems: [unanchored(id)] };
  const isLabelled = header !== split.header;
  const made = { isLabelled, replaced: replacements.length, written: [...written, ...said] };
  return { changed: { old, now, mapSpan, file: content, ...made }, problems: [] };
}

/** What is replaced in what people say, their labels left out. */
export function wordsReplaced(
  old: Transcript,
  { substituter, substitutions, spared }: Pick<ChangeOptions, "substituter" | "substitutions" | "spared">,
): Substituted[] {
  const labels = labelSpans(old);
  const apart = spanSet(labels);
  const found = substitutions.flatMap((of) =>
    of.entity.mentions
      .filter((one) => isIn(one, old) && !apart.overlaps(one))
      .map(({ start, end }) => ({ start, end, of })),
  );
  return substituter.in(old.text, { lang: old.language, transcript: old.id, found, apart: labels, spared });
}

function labelsReplaced(old: Transcript, change: (text: string) => string): Replacement[] {
  return labelSpans(old).flatMap((label): Replacement[] => {
    const before = old.text.slice(label.start, label.end);
    const after = change(before);
    return after === before ? [] : [{ ...label, text: after }];
  });
}

function isIn(mention: Mention, { id, text }: Transcript): boolean {
  return mention.transcript === id && text.slice(mention.start, mention.end) === mention.text;
}

/** The header with its id, labels and remarks changed; null where two labels with different roles would become one. */
function headerWith(
  header: string,
  old: Transcript,
  { change, id }: { change: (text: string) => string; id: string },
): string | null {
  const roles = new Map<string, string>();
  for (const [label, role] of Object.entries(old.speakers)) {
    const known = roles.get(change(label));
    if (known !== undefined && known !== role) return null;
    roles.set(change(label), role);
  }
  const made = editYaml(header.slice(1), (document) => {
    if (Object.keys(old.speakers).some((label) => change(label) !== label))
      document.set("speakers", document.createNode(Object.fromEntries(roles)));
    const note = document.get("note");
    if (typeof note === "string" && change(note) !== note) document.set("note", change(note));
    if (document.get("id") !== id) document.set("id", id);
  });
  return `\n${made}`;
}

/** Whether the people who speak have the parts that they had, turn for turn. */
function haveSameRoles(old: Transcript, now: Transcript): boolean {
  return old.turns.every((turn, i) => now.turns[i]?.role === turn.role);
}

/** The sheets of every coder on a transcript, their marks put where the words stand now. */
export function changeSheets(
  dir: string,
  changed: Changed,
  options: ChangeOptions,
): { files: Map<string, string>; remove: string[]; problems: Problem[] } {
  const files = new Map<string, string>();
  const remove: string[] = [];
  const problems: Problem[] = [];
  for (const coder of namesIn(dir, "codings").names) {
    const file = `codings/${coder}/${changed.old.id}.jsonl`;
    const { bytes } = readBytes(dir, file);
    if (bytes === null) continue;
    const source = decode(bytes).text;
    const made = changeSheet(source, file, { changed, options });
    if (made === null && isMoved(changed)) problems.push(unanchored(changed.old.id, file));
    if (made !== null && made !== source) files.set(`codings/${coder}/${options.id}.jsonl`, made);
    if (options.id !== changed.old.id) remove.push(file);
  }
  return { files, remove, problems };
}

/** Whether anything stands elsewhere or is called otherwise than before. */
export function isMoved({ old, now }: Changed): boolean {
  return old.text !== now.text || old.id !== now.id;
}

/** Null where a mark has no firm place to begin with, or none afterwards. */
function changeSheet(
  source: string,
  file: string,
  { changed, options }: { changed: Changed; options: ChangeOptions },
): string | null {
  const { sheet, problems } = parseSheet(source, file);
  const { old, now, mapSpan } = changed;
  if (sheet === null || problems.length > 0 || sheet.textSha256 !== old.sha256) return null;
  if (sheet.codings.some((one) => old.text.slice(one.start, one.end) !== one.quote)) return null;
  const codings = sheet.codings.map((one) => ({
    ...one,
    transcript: now.id,
    ...anchor(now.text, mapSpan(one)),
    ...(one.note === undefined ? {} : { note: options.note(one.note) }),
  }));
  if (codings.some((one) => one.quote === "" || now.text.slice(one.start, one.end) !== one.quote)) return null;
  const astray = sheet.astray?.map((one) => withoutNames(one, now.id, options.note));
  const settled = sheet.settled?.map((one) => rewritten(one, options.note));
  const history = settled === undefined ? {} : { settled };
  const made = { ...sheet, transcript: now.id, textSha256: now.sha256, codings, ...history };
  return formatSheet(astray === undefined ? made : { ...made, astray });
}

/** A mark without a place, its words and those around it changed; a word that was cut in half there goes, since a name may be. */
function withoutNames(one: Astray, transcript: string, change: (text: string) => string): Astray {
  return {
    ...one,
    transcript,
    quote: change(one.quote),
    before: change(one.before.replace(/^[\p{L}\p{N}]+/u, "")),
    after: change(one.after.replace(/[\p{L}\p{N}]+$/u, "")),
    ...(one.note === undefined ? {} : { note: change(one.note) }),
  };
}

function unsound(file: string): Problem {
  return { severity: "error", code: "unsound", place: { file }, text: say.unsound, hint: say.unsoundHint };
}

function unanchored(at: string, file?: string): Problem {
  const place = { at, ...(file === undefined ? {} : { file }) };
  return { severity: "error", code: "not-anchored", place, text: say.notAnchored, hint: say.unsoundHint };
}
