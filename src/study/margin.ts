import { existsSync } from "node:fs";
import { join } from "node:path";
import { handCoding } from "../coding/anchor.js";
import type { Sheet } from "../coding/basis.js";
import { commentator } from "../coding/coder.js";
import type { Coding } from "../coding/coding.js";
import { nearCode, readComment } from "../coding/comment.js";
import { formatSheet } from "../coding/sheet.js";
import { commentNearCode } from "../messages/reading.js";
import { didYouMean } from "../messages/study.js";
import type { Comment } from "../text/ingest.js";
import { placeOf } from "../text/place.js";
import type { Problem } from "../text/problem.js";
import type { Transcript } from "../text/transcript.js";
import { readBytes } from "./files.js";
import { formatMemo, type Memo, memoName } from "./memo.js";
import type { Study } from "./read.js";

/** Files that the margins of a transcript make, and how much stands in them. */
export interface MarginFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly codings: number;
  readonly memos: number;
  /** Comments that become memos and look like a code with a slip. */
  readonly problems: readonly Problem[];
}

/** Comments in the margin: one that names a code is a coding by its author, any other a memo on the passage. */
export class Margin {
  /** Memos of this batch, by path. */
  private readonly memos = new Map<string, string>();

  constructor(
    private readonly study: Study,
    private readonly random: () => number,
  ) {}

  filesOf(transcript: Transcript, comments: readonly Comment[], file: string): MarginFiles {
    const files = new Map<string, string>();
    const sheets = new Map<string, Coding[]>();
    let memos = 0;
    for (const comment of comments) {
      const coder = commentator(comment.author);
      const coded = readComment(comment.text, this.study.codes);
      if (coded === null) {
        if (this.keepMemo({ about: placeOf(transcript, comment), coder, text: comment.text }, files)) memos += 1;
        continue;
      }
      const note = coded.note === null ? {} : { note: coded.note };
      const coding = handCoding(transcript, comment, { code: coded.code, coder, random: this.random, ...note });
      sheets.set(coder, [...(sheets.get(coder) ?? []), coding]);
    }
    for (const [coder, codings] of sheets) {
      const sheet: Sheet = { coder, transcript: transcript.id, textSha256: transcript.sha256, codings };
      files.set(`codings/${coder}/${transcript.id}.jsonl`, formatSheet(sheet));
    }
    const codings = [...sheets.values()].reduce((sum, one) => sum + one.length, 0);
    return { files, codings, memos, problems: this.slips(transcript, comments, file) };
  }

  private keepMemo(memo: Memo, files: Map<string, string>): boolean {
    const name = this.freeName(memo);
    if (name === null) return false;
    this.memos.set(name, formatMemo(memo));
    files.set(name, formatMemo(memo));
    return true;
  }

  private slips(transcript: Transcript, comments: readonly Comment[], file: string): Problem[] {
    return comments.flatMap((comment): Problem[] => {
      const near = nearCode(comment.text, this.study.codes);
      if (near === null) return [];
      const place = { file, at: placeOf(transcript, comment) };
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
