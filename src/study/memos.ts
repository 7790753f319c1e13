import { lineOf, linksIn } from "../coding/memo/links.js";
import { type LinkedMemo, linked, type Memo } from "../coding/memo/memo.js";
import { type Known, Targets } from "../coding/memo/target.js";
import * as say from "../messages/memos.js";
import { didYouMean } from "../messages/study.js";
import { naturally } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { codersIn } from "./blind.js";
import { namesIn, readBytes } from "./files.js";
import { shownTo } from "./logbook.js";
import { readMemo } from "./memo-file.js";
import type { Study } from "./read.js";

/** The memos of a study, each with what it is about and leads to, and whatever is wrong in them. */
export interface Memos {
  readonly memos: readonly LinkedMemo[];
  readonly targets: Targets;
  readonly problems: readonly Problem[];
}

/** What a study has for a memo to be about, memos aside. */
export function knownIn(
  study: Pick<Study, "codes" | "transcripts" | "participants" | "interviews" | "sheets">,
): Omit<Known, "memos"> {
  const { codes, transcripts, participants, interviews, sheets } = study;
  const people = [...participants.map(({ id }) => id), ...interviews.flatMap((one) => one.participants)];
  return {
    codes,
    transcripts,
    participants: [...new Set(people)],
    codings: sheets.flatMap((sheet) => sheet.codings),
  };
}

/** Reads every memo in `memos/`. All problems come back with the file and the line, never with words of the memo. */
export function readMemos(dir: string, known: Omit<Known, "memos">): Memos {
  const { names, problems } = namesIn(dir, "memos");
  const read = names
    .filter((name) => name.toLowerCase().endsWith(".md"))
    .sort(naturally)
    .map((name) => oneMemo(dir, `memos/${name}`));
  const memos = read.flatMap(({ memo }) => memo ?? []);
  const targets = new Targets({
    ...known,
    memos: memos.flatMap(({ name, id }) => (id === null ? [name] : [name, id])),
  });
  return {
    memos: memos.map((memo) => linked(memo, targets)),
    targets,
    problems: [...problems, ...read.flatMap((one) => [...one.problems, ...leadsIn(one, targets)]), ...twice(memos)],
  };
}

interface Read {
  readonly file: string;
  readonly memo: Memo | null;
  readonly line: number;
  readonly problems: readonly Problem[];
}

function oneMemo(dir: string, file: string): Read {
  const { bytes, problems } = readBytes(dir, file);
  if (bytes === null) return { file, memo: null, line: 1, problems };
  return { file, ...readMemo(bytes, file) };
}

/** Subjects and links that the study does not know. */
function leadsIn({ file, memo, line }: Read, targets: Targets): Problem[] {
  if (memo === null) return [];
  const subjects = memo.about.flatMap((about): Problem[] => {
    const found = targets.find(about);
    if ("target" in found) return [];
    return [unknown("unknown-subject", { file }, say.unknownSubject(found.unknown), found.near)];
  });
  const links = linksIn(memo.text).flatMap(({ to, start }): Problem[] => {
    const found = targets.find(to);
    if ("target" in found) return [];
    const place = { file, line: line + lineOf(memo.text, start) - 1 };
    return [unknown("unknown-link", place, say.unknownLink(found.unknown), found.near)];
  });
  return [...subjects, ...links];
}

function unknown(code: string, place: Problem["place"], text: Problem["text"], near: string | null): Problem {
  return { severity: "warning", code, place, text, hint: near === null ? say.targetHint : didYouMean(near) };
}

function twice(memos: readonly Memo[]): Problem[] {
  const names = memos.flatMap(({ name, id }) => (id === null || id === name ? [name] : [name, id]));
  const repeated = [...new Set(names.filter((name, i) => names.indexOf(name) < i))];
  return repeated.map((name) => {
    const file = `memos/${memos.findLast((one) => one.id === name || one.name === name)?.name ?? name}.md`;
    return { severity: "warning", code: "memo-twice", place: { file }, text: say.nameTwice(name) };
  });
}

/**
 * The memos that somebody may read: coders who have not yet seen each other's sheets read their own, and those that no coder of
 * the study wrote. `closed`: whether there are people whose memos are not shown.
 */
export function memosFor(
  study: Pick<Study, "config" | "sheets" | "closed">,
  memos: readonly LinkedMemo[],
  reader: string | null,
): { memos: LinkedMemo[]; closed: boolean } {
  const shown = shownTo(study, reader);
  if (shown === "all") return { memos: [...memos], closed: false };
  const people = codersIn(study);
  const isOpen = ({ coder }: LinkedMemo): boolean => !people.includes(coder) || shown.includes(coder);
  return { memos: memos.filter(isOpen), closed: true };
}
