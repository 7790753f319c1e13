import { byCodeUnit } from "../../text/order.js";
import type { Problem } from "../../text/problem.js";
import type { Study } from "../read.js";
import type { Copy } from "./copy.js";
import type { Difference, Side } from "./difference.js";
import { thingIn, versionIn } from "./held.js";
import type { Past } from "./past.js";

/** What is counted of a merge, for people and for the journal. */
export type Counted =
  | "marks"
  | "newer"
  | "kept"
  | "joined"
  | "removed"
  | "left"
  | "sheets"
  | "transcripts"
  | "memos"
  | "sections"
  | "attributions"
  | "rows"
  | "cells"
  | "codes"
  | "settings"
  | "entries"
  | "notes"
  | "files";

/** What somebody has said of differences: each by its key, and what holds for all others. */
export interface Decisions {
  readonly byKey: ReadonlyMap<string, Side>;
  readonly prefer: "mine" | "theirs" | null;
}

export const UNDECIDED: Decisions = { byKey: new Map(), prefer: null };

/** Two copies of a study, each sound by itself. */
export interface Copies {
  readonly mine: { readonly copy: Copy; readonly study: Study };
  readonly theirs: { readonly copy: Copy; readonly study: Study };
  readonly past: Past;
}

/** Whose sheets, memos and syntheses whoever merges may see, by name; what is nobody's in particular is everybody's. */
export interface Sight {
  /** Sheets are open to all, in both copies. */
  readonly isAll: boolean;
  readonly isOpen: (whose: string | null) => boolean;
}

/** One merge while it is worked out: what would be written, what was counted, what differs. Nothing touches the disk. */
export class Merge {
  readonly files = new Map<string, string | Uint8Array>();
  /** As far as whoever merges may know. */
  readonly counts = new Map<Counted, number>();
  /** As far as everybody may: what the journal keeps. */
  readonly shared = new Map<Counted, number>();
  /** Of whom something of their own comes. */
  readonly owners = new Set<string>();
  /** Of whom something comes that is closed to whoever merges. */
  readonly others = new Set<string>();
  readonly problems: Problem[] = [];
  readonly differences: Difference[] = [];
  /** Differences for which somebody has to say something, and nobody has. */
  readonly open: Difference[] = [];
  /** What the other copy holds, as short hashes: the past of the next merge. */
  readonly seen = new Set<string>();
  /** Of what this study keeps a version of its own, as short hashes. */
  readonly apart = new Set<string>();
  /** What of that was left out by choice, at this merge or before. */
  readonly left: Set<string>;
  /** What was left out by choice before and stays so: another choice brings it in. */
  readonly leftOut: Difference[] = [];
  /** Marks of the other copy that are one with a mark of this one, by their ids. */
  readonly sameMark = new Map<string, string>();

  private readonly chosen = new Map<string, Side>();

  constructor(
    readonly copies: Copies,
    private readonly decisions: Decisions,
    readonly sight: Sight,
  ) {
    this.left = new Set(copies.past.left);
  }

  get past(): Past {
    return this.copies.past;
  }

  /** Whether whoever merges may know of what is this person's own. */
  isOpen(whose: string | null): boolean {
    return this.sight.isOpen(whose);
  }

  text(side: "mine" | "theirs", file: string): string | null {
    const bytes = this.copies[side].copy.files.get(file);
    return bytes === undefined ? null : Buffer.from(bytes).toString("utf8");
  }

  /** Files of both copies that fit, sorted. */
  paths(fits: RegExp): string[] {
    const { mine, theirs } = this.copies;
    const all = new Set([...mine.copy.files.keys(), ...theirs.copy.files.keys()]);
    return [...all].filter((file) => fits.test(file)).sort(byCodeUnit);
  }

  /** Takes a file over as it stands in the other copy. */
  bring(file: string): void {
    const bytes = this.copies.theirs.copy.files.get(file);
    if (bytes !== undefined) this.files.set(file, bytes);
  }

  /** Writes a file, unless that is what stands here already. */
  put(file: string, text: string): void {
    if (text !== this.text("mine", file)) this.files.set(file, text);
  }

  /** `whose`: of whom it is, where it is somebody's own. */
  count(what: Counted, n = 1, whose: string | null = null): void {
    if (n === 0) return;
    const isClosed = whose !== null && !this.sight.isOpen(whose);
    if (whose !== null && what !== "kept") this.owners.add(whose);
    if (isClosed && what !== "kept") this.others.add(whose);
    if (!isClosed) this.counts.set(what, (this.counts.get(what) ?? 0) + n);
    if (whose === null || this.sight.isAll) this.shared.set(what, (this.shared.get(what) ?? 0) + n);
  }

  tell(problem: Problem): void {
    this.problems.push(problem);
  }

  /** Notes that the other copy holds this; true where it did at the last merge too: where it is gone here, it was taken away since. */
  see(key: string, value: string): boolean {
    return this.past.known.isHeld(this.noted(key, value));
  }

  /** Notes that the other copy says this; true where nobody has changed it there since the copies were put together last. */
  seeSame(key: string, value: string): boolean {
    return this.past.known.isUnchanged(this.noted(key, value));
  }

  /** What was left open is not settled by having been looked at. */
  unsee(key: string, value: string): void {
    this.seen.delete(versionIn(key, value));
  }

  private noted(key: string, value: string): string {
    const version = versionIn(key, value);
    this.seen.add(version);
    return version;
  }

  /**
   * Whose version stands. Where nobody has changed it in the other copy since the copies were put together last, this study's own stands: it
   * was settled then, or changed here since. Else what was decided, else what is preferred, else the fallback of the difference. What is
   * closed to whoever merges they do not settle: there the fallback loses nothing.
   */
  choose(difference: Difference): Side {
    const side = this.chosenOf(difference);
    if (side !== "theirs") this.keep(difference.key);
    return side;
  }

  /** Notes that this study keeps a version of its own. */
  keep(key: string): void {
    this.apart.add(thingIn(key));
  }

  private chosenOf(difference: Difference): Side {
    const { key, theirs, choices, fallback, coder } = difference;
    if (this.seeSame(key, theirs)) return "mine";
    if (fallback !== null && coder !== null && !this.sight.isOpen(coder)) {
      this.others.add(coder);
      return fallback;
    }
    this.differences.push(difference);
    const { byKey, prefer } = this.decisions;
    // What may be new in the other copy is not left out with all the rest: somebody has to say so of this one.
    const said = byKey.get(key) ?? (difference.kind === "unsure" ? null : prefer) ?? fallback;
    const side = said !== null && choices.includes(said) ? said : fallback;
    if (side === null) this.open.push(difference);
    this.chosen.set(key, side ?? "mine");
    return side ?? "mine";
  }

  /** Whether something was left out by choice. With `side` it is from now on, or no more. */
  isLeft(key: string, value: string, side?: Side): boolean {
    const version = versionIn(key, value);
    if (side === "mine") this.left.add(version);
    else if (side !== undefined) this.left.delete(version);
    return this.left.has(version);
  }

  /** Asked of what was left out by choice before: it stays so, unless somebody says otherwise by now. */
  reconsider(difference: Difference): Side {
    const { key, coder } = difference;
    const { byKey, prefer } = this.decisions;
    if (!this.sight.isOpen(coder)) return "mine";
    if ((byKey.get(key) ?? prefer) !== "theirs") {
      this.leftOut.push(difference);
      return "mine";
    }
    this.differences.push(difference);
    this.chosen.set(key, "theirs");
    return "theirs";
  }

  /** What was chosen of a difference, or is for the time being. */
  standing({ key }: Difference): Side {
    return this.chosen.get(key) ?? "mine";
  }
}

/** A text without what differs between machines alone: line ends and the sign of UTF-8. */
export function plain(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}
