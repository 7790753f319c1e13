import { existsSync } from "node:fs";
import { join } from "node:path";
import { handCoding } from "../coding/anchor.js";
import type { Sheet } from "../coding/basis.js";
import { commentator } from "../coding/coder.js";
import type { Coding } from "../coding/coding.js";
import { nearCode, readComment } from "../coding/comment.js";
import { formatSheet } from "../coding/sheet.js";
import * as say from "../messages/commands.js";
import { formatShare } from "../messages/numbers.js";
import { commentNearCode } from "../messages/reading.js";
import { didYouMean } from "../messages/study.js";
import type { Words } from "../messages/words.js";
import { sha256Of } from "../text/hash.js";
import { type Comment, type Ingested, toTranscript } from "../text/ingest.js";
import { placeOf } from "../text/place.js";
import { hasErrors, type Problem } from "../text/problem.js";
import type { Transcript } from "../text/transcript.js";
import { readBytes } from "./files.js";
import { likeness } from "./likeness.js";
import { formatMemo, type Memo, memoName } from "./memo.js";
import { idsOnDisk } from "./on-disk.js";
import type { Study } from "./read.js";
import type { Interview } from "./registers.js";

/** A file from outside: its bytes, its name (of which only the extension is looked at), and what messages call it. */
export interface Input {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array | null;
}

export interface BroughtIn {
  readonly input: Input;
  readonly fate: "new" | "same" | "changed" | "refused";
  readonly transcript: Transcript | null;
  readonly reasons: readonly Words[];
  readonly problems: readonly Problem[];
  /** Files to write into the study, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly codings: number;
  readonly memos: number;
}

export interface BringInOptions {
  /** The transcript that the one input replaces; null to add. */
  readonly replace: string | null;
  readonly encoding: string | undefined;
  readonly random: () => number;
}

/** Decides what becomes of each input, one after the other: nothing is written here. */
export class Intake {
  private readonly known: Transcript[];
  private readonly origins: Map<string, string>;
  /** Ids in use, in lower case: two names that differ in case are one file on some machines. */
  private readonly taken: Set<string>;
  /** Memos of this batch, by path. */
  private readonly memos = new Map<string, string>();

  constructor(
    private readonly study: Study,
    private readonly options: BringInOptions,
  ) {
    this.known = [...study.transcripts];
    this.origins = new Map(study.origins);
    const ids = [...idsOnDisk(study.dir), ...study.interviews.map((one) => one.id)];
    this.taken = new Set(ids.map((id) => id.toLowerCase()));
  }

  async take(input: Input): Promise<BroughtIn> {
    if (input.bytes === null) return refused(input, [problem(input, "no-input", say.inputMissing)]);
    const sha256 = sha256Of(input.bytes);
    const twin = [...this.origins].find(([, origin]) => origin === sha256)?.[0];
    if (twin !== undefined && this.options.replace === null)
      return { ...refused(input, []), fate: "same", transcript: this.known.find((one) => one.id === twin) ?? null };
    const id = this.options.replace ?? this.nextId();
    const { study, options } = this;
    const { encoding } = options;
    const read = await toTranscript(input.bytes, {
      name: input.name,
      file: input.file,
      id,
      language: study.lang,
      settled: study.config.speakers,
      ...(encoding === undefined ? {} : { encoding }),
    });
    if (read.transcript === null) return refused(input, read.problems);
    const earlier = this.earlierVersion(read.transcript);
    if (earlier !== null && options.replace === null)
      return { ...refused(input, [...read.problems, changed(input, earlier)]), fate: "changed" };
    this.known.push(read.transcript);
    this.origins.set(id, sha256);
    this.taken.add(id.toLowerCase());
    return this.accepted(input, read, read.transcript);
  }

  /** `P01`, `P02`, ...: the first number that no transcript, interview or sheet has. Never taken from the file's name. */
  private nextId(): string {
    for (let n = 1; ; n++) {
      const id = `P${String(n).padStart(2, "0")}`;
      if (!this.taken.has(id.toLowerCase())) return id;
    }
  }

  private earlierVersion(transcript: Transcript): { id: string; share: number } | null {
    const best = this.known
      .map((one) => ({ id: one.id, share: likeness(one, transcript) }))
      .reduce((a, b) => (b.share > a.share ? b : a), { id: "", share: 0 });
    return best.share >= 0.5 ? best : null;
  }

  private accepted(input: Input, read: Ingested, transcript: Transcript): BroughtIn {
    const files = new Map([[`transcripts/${transcript.id}.txt`, read.file]]);
    const marks = this.margin(transcript, read.comments, files);
    return {
      input,
      fate: "new",
      transcript,
      reasons: read.reasons,
      problems: [...read.problems, ...this.slips(input, transcript, read.comments)],
      files,
      ...marks,
    };
  }

  /** Comments in the margin: one that names a code is a coding by its author, any other a memo on the passage. */
  private margin(
    transcript: Transcript,
    comments: readonly Comment[],
    files: Map<string, string>,
  ): { codings: number; memos: number } {
    const sheets = new Map<string, Coding[]>();
    let memos = 0;
    for (const comment of comments) {
      const coder = commentator(comment.author);
      const coded = readComment(comment.text, this.study.codes);
      const about = placeOf(transcript, comment);
      if (coded === null) {
        const memo = { about, coder, text: comment.text };
        const name = this.freeName(memo);
        if (name === null) continue;
        memos += 1;
        this.memos.set(name, formatMemo(memo));
        files.set(name, formatMemo(memo));
        continue;
      }
      const note = coded.note === null ? {} : { note: coded.note };
      const coding = handCoding(transcript, comment, { code: coded.code, coder, random: this.options.random, ...note });
      sheets.set(coder, [...(sheets.get(coder) ?? []), coding]);
    }
    for (const [coder, codings] of sheets) {
      const sheet: Sheet = { coder, transcript: transcript.id, textSha256: transcript.sha256, codings };
      files.set(`codings/${coder}/${transcript.id}.jsonl`, formatSheet(sheet));
    }
    return { codings: [...sheets.values()].flat().length, memos };
  }

  /** Comments that become memos and look like a code with a slip. */
  private slips(input: Input, transcript: Transcript, comments: readonly Comment[]): Problem[] {
    return comments.flatMap((comment): Problem[] => {
      const near = nearCode(comment.text, this.study.codes);
      if (near === null) return [];
      const place = { file: input.file, at: placeOf(transcript, comment) };
      return [{ severity: "warning", code: "near-code", place, text: commentNearCode(), hint: didYouMean(near) }];
    });
  }

  /** Never over a memo that is there; null where the very same one stands already. */
  private freeName(memo: Memo): string | null {
    for (let n = 1; ; n++) {
      const name = memoName(memo, n);
      const there = this.memos.get(name) ?? this.onDisk(name);
      if (there === formatMemo(memo)) return null;
      if (there === null) return name;
    }
  }

  private onDisk(file: string): string | null {
    if (!existsSync(join(this.study.dir, file))) return null;
    return Buffer.from(readBytes(this.study.dir, file).bytes ?? []).toString("utf8");
  }
}

/** The line of interviews.csv that a transcript tells by itself. */
export function interviewOf(transcript: Transcript): Interview {
  const labels = (role: string): string[] =>
    Object.entries(transcript.speakers)
      .filter(([, r]) => r === role)
      .map(([label]) => label);
  const seconds = lengthOf(transcript);
  return {
    id: transcript.id,
    order: null,
    date: null,
    participants: [],
    duration: seconds === null ? null : `${Math.max(1, Math.round(seconds / 60))} min`,
    mode: null,
    interviewer: labels("interviewer").join(" ") || null,
    guide: null,
    consent: null,
  };
}

/** Seconds from the times in a transcript. Where the time starts again, another recording begins and its length is added. */
function lengthOf(transcript: Transcript): number | null {
  const times = transcript.turns.flatMap((turn) => (turn.time === null ? [] : [turn.time]));
  if (times.length === 0) return null;
  const ends = times.filter((time, i) => (times[i + 1] ?? -1) < time - 60 || i === times.length - 1);
  return ends.reduce((sum, time) => sum + time, 0);
}

function refused(input: Input, problems: readonly Problem[]): BroughtIn {
  return {
    input,
    fate: "refused",
    transcript: null,
    reasons: [],
    problems,
    files: new Map(),
    codings: 0,
    memos: 0,
  };
}

function changed(input: Input, { id, share }: { id: string; share: number }): Problem {
  const text = {
    fr: say.changedFile(id, formatShare(share, "fr")).fr,
    en: say.changedFile(id, formatShare(share, "en")).en,
  };
  return { ...problem(input, "changed-file", text), hint: say.changedHint(id) };
}

function problem(input: Input, code: string, text: Words): Problem {
  return { severity: "error", code, place: { file: input.file }, text };
}

/** Whether anything that came in has errors of its own. */
export function isFlawed(brought: readonly BroughtIn[]): boolean {
  return brought.some((one) => one.fate === "refused" || one.fate === "changed" || hasErrors(one.problems));
}
