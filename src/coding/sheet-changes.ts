import { sha256Of } from "../text/hash.js";
import { overlaps } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { anchor, handCoding } from "./anchor.js";
import type { Sheet } from "./basis.js";
import type { Coding } from "./coding.js";

/**
 * One step of a person at their own sheet, small enough to be undone by another one. `id` of a new mark is made once, where
 * the step is taken, so that a step sent twice counts once. `version` says which state of the mark the person had before them.
 */
export type SheetChange =
  | {
      readonly kind: "add";
      readonly id: string;
      readonly code: string;
      readonly start: number;
      readonly end: number;
      readonly note?: string | undefined;
      /** True where proposals were in view. */
      readonly seen?: boolean | undefined;
    }
  | { readonly kind: "restore"; readonly coding: Coding }
  | { readonly kind: "remove"; readonly id: string; readonly version: string }
  | { readonly kind: "alter"; readonly id: string; readonly version: string; readonly to: Alteration };

/** What becomes of a mark; what is not named stays. An empty note takes the note away. */
export interface Alteration {
  readonly code?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly note?: string | undefined;
}

/** Why a step was not taken. `changed`: the mark is no longer as the person saw it; `theirs` is how it stands, null where it is gone. */
export type Refused =
  | { readonly kind: "changed"; readonly id: string; readonly theirs: Coding | null }
  | { readonly kind: "there"; readonly existing: Coding }
  | { readonly kind: "outside" };

export interface Changed {
  readonly sheet: Sheet;
  /** The steps that take these back, in the order in which they have to be taken. */
  readonly inverse: readonly SheetChange[];
}

/** The state of a mark as a short word: two marks with the same one are the same in everything that can be changed. */
export function versionOf({ code, start, end, note, verdict }: Coding): string {
  return sha256Of(JSON.stringify([code, start, end, note ?? "", verdict])).slice(0, 12);
}

/** A sheet after several steps, all of them or none. */
export function withChanges(
  sheet: Sheet,
  changes: readonly SheetChange[],
  transcript: Transcript,
): Changed | { readonly refused: Refused } {
  let now = sheet;
  const inverse: SheetChange[] = [];
  for (const change of changes) {
    const step = withOne(now, change, transcript);
    if ("refused" in step) return step;
    now = step.sheet;
    inverse.unshift(...step.inverse);
  }
  return { sheet: now, inverse };
}

function withOne(sheet: Sheet, change: SheetChange, transcript: Transcript): Changed | { readonly refused: Refused } {
  if (change.kind === "add" || change.kind === "restore") return withMark(sheet, change, transcript);
  const before = sheet.codings.find(({ id }) => id === change.id);
  const isGoneAlready = before === undefined && change.kind === "remove";
  if (isGoneAlready) return { sheet, inverse: [] };
  if (before === undefined || versionOf(before) !== change.version)
    return { refused: { kind: "changed", id: change.id, theirs: before ?? null } };
  const others = sheet.codings.filter((one) => one !== before);
  if (change.kind === "remove")
    return { sheet: { ...sheet, codings: others }, inverse: [{ kind: "restore", coding: before }] };
  const after = altered(before, change.to, transcript);
  if (!isSaid(after, transcript)) return { refused: { kind: "outside" } };
  const existing = others.find((one) => isSame(one, after));
  if (existing !== undefined) return { refused: { kind: "there", existing } };
  const inverse: SheetChange[] = [
    { kind: "remove", id: after.id, version: versionOf(after) },
    { kind: "restore", coding: before },
  ];
  return { sheet: { ...sheet, codings: [...others, after] }, inverse };
}

function withMark(
  sheet: Sheet,
  change: Extract<SheetChange, { kind: "add" | "restore" }>,
  transcript: Transcript,
): Changed | { readonly refused: Refused } {
  const coding =
    change.kind === "restore" ? restored(sheet, change.coding, transcript) : marked(sheet, change, transcript);
  if (sheet.codings.some(({ id }) => id === coding.id)) return { sheet, inverse: [] };
  if (!isSaid(coding, transcript)) return { refused: { kind: "outside" } };
  const existing = sheet.codings.find((one) => isSame(one, coding));
  if (existing !== undefined && existing.verdict !== "rejected") return { refused: { kind: "there", existing } };
  const others = sheet.codings.filter((one) => one !== existing);
  const back: SheetChange[] = existing === undefined ? [] : [{ kind: "restore", coding: existing }];
  const inverse: SheetChange[] = [{ kind: "remove", id: coding.id, version: versionOf(coding) }, ...back];
  return { sheet: { ...sheet, codings: [...others, coding] }, inverse };
}

function marked(sheet: Sheet, { id, code, start, end, note, seen }: Added, transcript: Transcript): Coding {
  const how = { code, coder: sheet.coder, random: () => 0, ...(note === undefined || note === "" ? {} : { note }) };
  return { ...handCoding(transcript, { start, end }, how), ...(seen === true ? { seen } : {}), id };
}

/** A mark as it was, in this sheet and with the words that stand there. */
function restored({ coder, transcript }: Sheet, coding: Coding, { text }: Transcript): Coding {
  return { ...coding, ...anchor(text, coding), coder, transcript };
}

type Added = Extract<SheetChange, { kind: "add" }>;

/** A mark that a rule proposed and that gets other limits or another code says so; one made by hand stays one made by hand. */
function altered(before: Coding, to: Alteration, transcript: Transcript): Coding {
  const span = { start: to.start ?? before.start, end: to.end ?? before.end };
  const code = to.code ?? before.code;
  const { note: earlier, ...rest } = before;
  const note = to.note ?? earlier;
  const isOther = code !== before.code || span.start !== before.start || span.end !== before.end;
  const proposed = before.proposed ?? before.code;
  return {
    ...rest,
    ...anchor(transcript.text, span),
    code,
    ...(before.origin !== "hand" && isOther ? { verdict: "edited" as const } : {}),
    ...(before.origin !== "hand" && code !== proposed ? { proposed } : {}),
    ...(note === undefined || note === "" ? {} : { note }),
  };
}

/** Whether a participant says some of it, and all of it stands in the text. */
function isSaid({ start, end }: Coding, { text, turns }: Transcript): boolean {
  const isInText = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  return isInText && turns.some((turn) => turn.role === "participant" && overlaps(turn, { start, end }));
}

function isSame(a: Coding, b: Coding): boolean {
  return a.code === b.code && a.start === b.start && a.end === b.end;
}
