import { slug } from "../codebook/table/ids.js";
import type { Memo } from "../coding/memo/memo.js";
import { Targets } from "../coding/memo/target.js";
import * as say from "../messages/memos.js";
import { didYouMean } from "../messages/study.js";
import type { Words } from "../messages/words.js";
import { decode } from "../text/encoding.js";
import type { Problem } from "../text/problem.js";
import { codersIn } from "./blind.js";
import { removeFiles } from "./derived.js";
import { namesIn, readBytes, writeAll } from "./files.js";
import { appendTo, STUDY } from "./journal.js";
import { withLock } from "./lock.js";
import { formatMemoFile, type MemoDraft, readMemo } from "./memo-file.js";
import { knownIn } from "./memos.js";
import type { Study } from "./read.js";
import type { Writing } from "./writing.js";

export interface MemoToSave extends MemoDraft {
  /** The memo that is changed, or a name for a new one; null where a name is to be made of what it is about. */
  readonly name: string | null;
}

/** `conflict`: the file is not as it was read; `theirs` is how it stands, null where it is gone. */
export type SavedMemo =
  | { readonly kind: "saved"; readonly memo: Memo; readonly file: string }
  | { readonly kind: "conflict"; readonly theirs: Memo | null }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * Writes a memo, a new one where `expected` is null, else over the file that has that hash. What other programs keep in its head
 * stays. Throws WriteFailure where another command is at work.
 */
export function saveMemo(
  study: Study,
  draft: MemoToSave,
  { expected, lock, when }: Writing & { readonly expected: string | null },
): Promise<SavedMemo> {
  return withLock(study.dir, lock, async (): Promise<SavedMemo> => {
    const { dir } = study;
    const name = draft.name ?? freeName(dir, draft);
    const file = `memos/${name}.md`;
    const there = readBytes(dir, file).bytes;
    const theirs = there === null ? null : readMemo(there, file).memo;
    const problems = refusals(study, draft, { name, theirs, there });
    if (problems.length > 0) return { kind: "refused", problems };
    if ((theirs?.hash ?? null) !== expected) return { kind: "conflict", theirs };
    const before = there === null ? null : decode(there).text;
    const text = formatMemoFile(draft, { at: when.now.toISOString(), before });
    const memo = readMemo(Buffer.from(text), file).memo;
    if (memo === null) return { kind: "refused", problems: readMemo(Buffer.from(text), file).problems };
    if (before === text) return { kind: "saved", memo, file };
    const detail = { way: there === null ? "new" : "changed", memos: 1 };
    await writeAll(dir, new Map([[file, text], ...appendTo(dir, keeper(draft.coder), { step: "memo", detail, when })]));
    return { kind: "saved", memo, file };
  });
}

/** Takes a memo away, as long as it is as it was read. */
export function removeMemo(
  study: Study,
  { name, coder }: { readonly name: string; readonly coder: string },
  { expected, lock, when }: Writing & { readonly expected: string },
): Promise<SavedMemo | { readonly kind: "removed"; readonly file: string }> {
  const { dir } = study;
  const file = `memos/${name}.md`;
  return withLock(dir, lock, async () => {
    const bytes = isName(name) ? readBytes(dir, file).bytes : null;
    if (bytes === null) return refused("no-memo", say.noSuchMemo(name));
    const theirs = readMemo(bytes, file).memo;
    if (theirs !== null && isOthersMemo(study, theirs, coder)) return refused("not-yours", say.notYours);
    if (theirs?.hash !== expected) return { kind: "conflict", theirs } as const;
    const detail = { way: "removed", memos: 1 };
    const journal = appendTo(dir, keeper(coder), { step: "memo", detail, when });
    removeFiles(dir, [file]);
    try {
      await writeAll(dir, journal);
    } catch (error) {
      // Nothing goes of which the journal cannot tell.
      await writeAll(dir, new Map([[file, bytes]]));
      throw error;
    }
    return { kind: "removed", file } as const;
  });
}

function refused(code: string, text: Words, hint?: Words): { kind: "refused"; problems: Problem[] } {
  return { kind: "refused", problems: [problem(code, text, hint)] };
}

function problem(code: string, text: Words, hint?: Words): Problem {
  return { severity: "error", code, place: {}, text, ...(hint === undefined ? {} : { hint }) };
}

const keeper = (coder: string): string => (coder === "" ? STUDY : coder);

function refusals(
  study: Study,
  draft: MemoToSave,
  { name, theirs, there }: { name: string; theirs: Memo | null; there: Uint8Array | null },
): Problem[] {
  const memos = namesIn(study.dir, "memos").names.map((one) => one.replace(/\.md$/i, ""));
  const targets = new Targets({ ...knownIn(study), memos });
  const unknown = draft.about.flatMap((about): Problem[] => {
    const found = targets.find(about);
    if ("target" in found) return [];
    const hint = found.near === null ? say.targetHint : didYouMean(found.near);
    return [problem("unknown-subject", say.unknownSubject(found.unknown), hint)];
  });
  return [
    ...(isName(name) ? [] : [problem("bad-name", say.badName(name))]),
    ...(draft.text.trim() === "" ? [problem("no-text", say.noText, say.noTextHint)] : []),
    ...(draft.about.length === 0 ? [problem("no-subject", say.noHead, say.targetHint)] : []),
    ...unknown,
    ...(theirs !== null && isOthersMemo(study, theirs, draft.coder) ? [problem("not-yours", say.notYours)] : []),
    ...(there !== null && !isUtf8(there) ? [problem("not-utf8", say.notUtf8)] : []),
  ];
}

/** Whether a memo is of another of the study's coders. One of whoever commented in a margin is anybody's to change. */
export function isOthersMemo(study: Study, { coder: whose }: Memo, coder: string): boolean {
  return whose !== "" && whose !== coder && codersIn(study).includes(whose);
}

function isUtf8(bytes: Uint8Array): boolean {
  return Buffer.from(Buffer.from(bytes).toString("utf8")).equals(bytes);
}

/** A file name on every system: no folder, no blank at its ends, nothing that Windows reserves. */
function isName(name: string): boolean {
  return (
    /^[\p{L}\p{N}_][\p{L}\p{N}_. -]{0,99}(?<![. ])$/u.test(name) &&
    !/^(?:con|nul|aux|prn|com\d|lpt\d)(?:\.|$)/i.test(name)
  );
}

/** `passage-P01-12-3`, `code-relation-ecoute`, or the title; with a number where that is taken. */
function freeName(dir: string, { about: [first = ""], title }: MemoToSave): string {
  const taken = new Set(namesIn(dir, "memos").names.map((name) => name.replace(/\.md$/i, "").toLowerCase()));
  const isPlace = /^[^:@]*[:@]\d/.test(first);
  const subject = first.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  const base = slug(title ?? "") || (isPlace ? `passage-${subject}` : subject) || "memo";
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
