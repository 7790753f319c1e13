import * as say from "../../messages/form.js";
import type { Span } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import { codingId } from "../anchor.js";
import type { Sheet } from "../basis.js";
import type { Coding } from "../coding.js";
import { type SheetChange, versionOf, withChanges } from "../sheet-changes.js";
import type { CodeNames } from "./code-names.js";
import { type FilledRow, tidyNote } from "./form.js";
import { type Listed, listedMark, stateOf } from "./mark-word.js";
import { codeNamed, error, type Fault, type Resolved } from "./resolve-row.js";

/** What a sheet did, in marks. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** As they were already. */
  readonly same: number;
  /** No longer in the sheet, and left in place since nobody asked to take them away. */
  readonly kept: number;
}

export const NOTHING_DONE: Counts = { added: 0, changed: 0, removed: 0, same: 0, kept: 0 };

export function sumOf(counts: readonly Counts[]): Counts {
  const of = (key: keyof Counts): number => counts.reduce((sum, one) => sum + one[key], 0);
  return { added: of("added"), changed: of("changed"), removed: of("removed"), same: of("same"), kept: of("kept") };
}

export interface Differing {
  readonly sheet: Sheet;
  readonly names: CodeNames;
  readonly manner: "add" | "replace";
  readonly random: () => number;
}

export interface Differences {
  readonly steps: readonly SheetChange[];
  readonly counts: Counts;
  readonly faults: readonly { readonly row: FilledRow; readonly fault: Fault }[];
}

/** What the rows about one transcript change in the coder's sheet on it. */
export function differences(rows: readonly Resolved[], transcript: Transcript, differing: Differing): Differences {
  return new Comparison(rows, transcript, differing).made();
}

/** A row with what is left of it once what nobody has touched is put aside. */
interface Left {
  readonly resolved: Resolved;
  readonly names: string[];
  readonly listed: Listed[];
}

const VERDICTS = ["marked", "accepted", "edited"] as const;

class Comparison {
  private sheet: Sheet;
  private readonly steps: SheetChange[] = [];
  private readonly counts = { ...NOTHING_DONE };
  private readonly faults: { row: FilledRow; fault: Fault }[] = [];
  /** Marks that a row has spoken of: a row that was copied carries them too. */
  private readonly spoken = new Set<string>();
  /** What has been put where, by which row. */
  private readonly put = new Map<string, FilledRow>();
  /** Rows of which something does not hold: nothing is done for them. */
  private readonly bad = new Set<FilledRow>();

  constructor(
    private readonly rows: readonly Resolved[],
    private readonly transcript: Transcript,
    private readonly how: Differing,
  ) {
    this.sheet = how.sheet;
  }

  made(): Differences {
    const left = this.rows.map((resolved) => this.untouched(resolved));
    const asked = left.map((one) => ({ ...one, codes: this.codesOf(one) }));
    for (const one of asked) if (!this.bad.has(one.resolved.row)) this.keepOrAlter(one);
    for (const one of asked) if (!this.bad.has(one.resolved.row)) this.takeAway(one);
    for (const one of asked) if (!this.bad.has(one.resolved.row)) this.add(one);
    const { steps, counts, faults } = this;
    return { steps, counts, faults };
  }

  /** Puts aside the codes that stand as the sheet was written: whatever has become of those marks since, the row says nothing about it. */
  private untouched(resolved: Resolved): Left {
    const { row, passage, note } = resolved;
    const names = [...resolved.names];
    const listed = row.marks.flatMap((word) => listedMark(word) ?? []);
    const open = listed.filter(({ id, state }) => {
      const at = names.findIndex((name) => this.idsOf(name).some((code) => isState(state, { ...passage, code, note })));
      if (at === -1) return true;
      const [code = ""] = this.idsOf(names[at] ?? "");
      this.claim(row, code, passage);
      names.splice(at, 1);
      if (!this.spoken.has(id)) this.counts.same++;
      this.spoken.add(id);
      return false;
    });
    return { resolved, names, listed: open };
  }

  /** What a name may stand for: a code that is known no longer still names its mark. */
  private idsOf(name: string): string[] {
    const found = this.how.names.find(name);
    if (found.kind === "several") return [...found.ids];
    return [found.kind === "unknown" ? name : found.id, name];
  }

  private codesOf({ resolved: { row, passage }, names }: Left): string[] {
    return names.flatMap((name) => {
      const code = codeNamed(name, this.how.names);
      if (typeof code !== "string") this.refuse(row, code);
      else if (this.claim(row, code, passage)) return [code];
      return [];
    });
  }

  /** Whether no row has put this code on these words yet. */
  private claim(row: FilledRow, code: string, { start, end }: Span): boolean {
    const key = `${start}-${end} ${code}`;
    const before = this.put.get(key);
    if (before === undefined) this.put.set(key, row);
    else this.refuse(row, before === row ? error("code-twice", say.codeTwice(code)) : rowTwice(before, code));
    return before === undefined;
  }

  private keepOrAlter({ resolved, codes, listed }: Left & { codes: string[] }): void {
    const { row, passage, note } = resolved;
    for (const one of listed.filter(({ id }) => !this.spoken.has(id))) {
      const mark = this.markOf(one.id);
      const at = mark === undefined ? -1 : codes.indexOf(mark.code);
      if (mark === undefined || at === -1) continue;
      this.spoken.add(one.id);
      codes.splice(at, 1);
      if (isAs(mark, passage, note)) this.counts.same++;
      else if (!isState(one.state, mark))
        this.refuse(row, error("changed-since", say.changedSince(mark.code), say.changedSinceHint));
      else this.alter(row, mark, { ...passage, note: this.noteFor(mark, note) });
    }
  }

  /** An emptied note takes the one that is there away only where that is asked for. */
  private noteFor(mark: Coding, note: string): string {
    if (note !== "" || this.how.manner === "replace") return note;
    return tidyNote(mark.note ?? "");
  }

  private alter(row: FilledRow, mark: Coding, { start, end, note }: Span & { note: string }): void {
    if (isAs(mark, { start, end }, note)) this.counts.kept++;
    else if (this.step(row, { kind: "alter", id: mark.id, version: versionOf(mark), to: { start, end, note } }))
      this.counts.changed++;
  }

  private takeAway({ resolved: { row }, listed }: Left): void {
    for (const one of listed.filter(({ id }) => !this.spoken.has(id))) {
      const mark = this.markOf(one.id);
      this.spoken.add(one.id);
      if (mark === undefined) continue;
      if (this.how.manner === "add") this.counts.kept++;
      else if (!isState(one.state, mark))
        this.refuse(row, error("changed-since", say.changedSince(mark.code), say.removeYourself));
      else if (this.step(row, { kind: "remove", id: mark.id, version: versionOf(mark) })) this.counts.removed++;
    }
  }

  private add({ resolved: { row, passage, note }, codes }: Left & { codes: string[] }): void {
    const { start, end } = passage;
    for (const code of codes) {
      const there = this.sheet.codings.find(
        (one) => one.code === code && one.start === start && one.end === end && one.verdict !== "rejected",
      );
      const id = codingId(this.how.random);
      if (there !== undefined) this.addNote(row, there, note);
      else if (this.step(row, { kind: "add", id, code, start, end, ...(note === "" ? {} : { note }) }))
        this.counts.added++;
    }
  }

  /** The mark is there already, from elsewhere: its own note is not written over unless that is asked for. */
  private addNote(row: FilledRow, mark: Coding, note: string): void {
    const own = tidyNote(mark.note ?? "");
    if (note === "" || note === own) this.counts.same++;
    else if (own === "" || this.how.manner === "replace") this.alter(row, mark, { ...spanOf(mark), note });
    else this.refuse(row, error("other-note", say.otherNote(mark.code), say.otherNoteHint));
  }

  private step(row: FilledRow, change: SheetChange): boolean {
    const after = withChanges(this.sheet, [change], this.transcript);
    if ("refused" in after) {
      this.refuse(row, error("changed-since", say.notPossible));
      return false;
    }
    this.sheet = after.sheet;
    this.steps.push(change);
    return true;
  }

  private markOf(id: string): Coding | undefined {
    return this.sheet.codings.find((one) => one.id === id && one.verdict !== "rejected");
  }

  private refuse(row: FilledRow, fault: Fault): void {
    this.faults.push({ row, fault });
    this.bad.add(row);
  }
}

function rowTwice({ at }: FilledRow, code: string): Fault {
  return error("row-twice", say.rowTwice(code, at.line ?? at.paragraph ?? 0));
}

/** Whether this is the state of a mark by its short name, whoever had decided on it. */
function isState(state: string, mark: Span & { readonly code: string; readonly note?: string }): boolean {
  const { code, start, end, note = "" } = mark;
  return VERDICTS.some((verdict) => stateOf({ code, start, end, note, verdict }) === state);
}

function isAs(mark: Coding, span: Span, note: string): boolean {
  return mark.start === span.start && mark.end === span.end && tidyNote(mark.note ?? "") === note;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
