import { overlaps, type Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { anchor } from "./anchor.js";
import type { Astray, Sheet } from "./basis.js";
import type { Coding } from "./coding.js";
import { type Reanchored, reanchor } from "./reanchor.js";

/** A sheet after its marks were looked for in the text as it is. */
export interface SheetNow {
  readonly sheet: Sheet;
  /** Of every mark that had to be looked for, in the order of the sheet. */
  readonly fates: readonly Reanchored[];
}

/** The text that a mark was made on, by its hash; null where it is no longer known. */
export type OldText = (sha256: string) => string | null;

/**
 * A sheet put on the text as it is: what is kept or moved counts again, all the rest goes astray and waits. Marks that had gone
 * astray before are looked for anew. Every mark is still there afterwards, but where one comes to stand on its double: their notes are joined.
 */
export function reanchorSheet(sheet: Sheet, transcript: Transcript, oldText: OldText): SheetNow {
  const isSame = sheet.textSha256 === transcript.sha256;
  const sound = sheet.codings.filter((one) => isSame && isInPlace(one, transcript));
  const loose = sheet.codings
    .filter((one) => !sound.includes(one))
    .map((one): Astray => ({ ...one, astray: sheet.textSha256 }));
  const waiting = [...loose, ...(sheet.astray ?? [])];
  const fates = fatesOf(waiting, transcript, oldText);
  const astray = waiting.filter((_, i) => fates[i]?.span == null);
  const back = waiting.flatMap((one, i): Coding[] => {
    const span = fates[i]?.span;
    return span == null ? [] : [placed(one, transcript, span)];
  });
  const { astray: _before, ...rest } = sheet;
  const codings = back.reduce(withMark, sound);
  const now = { ...rest, textSha256: transcript.sha256, codings };
  return { sheet: astray.length === 0 ? now : { ...now, astray }, fates };
}

/** What has become of marks that went astray, each looked for with the text on which it was made. */
export function fatesOf(astray: readonly Astray[], transcript: Transcript, oldText: OldText): Reanchored[] {
  const fates = new Map<Astray, Reanchored>();
  for (const sha256 of new Set(astray.map((one) => one.astray))) {
    const those = astray.filter((one) => one.astray === sha256);
    const old = sha256 === transcript.sha256 ? null : oldText(sha256);
    reanchor(those, { now: transcript, old }).forEach((fate, i) => {
      const one = those[i];
      if (one !== undefined) fates.set(one, fate);
    });
  }
  return astray.flatMap((one) => fates.get(one) ?? []);
}

/** What a person says of a mark that has lost its place: here it belongs, or it is given up. */
export type Settling = { readonly kind: "place"; readonly span: Span } | { readonly kind: "drop" };

/** The sheet once a person has settled a mark; null where the mark does not wait any more, or no participant speaks at the place. */
export function settle(sheet: Sheet, id: string, settling: Settling & { transcript: Transcript }): Sheet | null {
  const { astray = [], ...rest } = sheet;
  const one = astray.find((other) => other.id === id);
  if (one === undefined || sheet.textSha256 !== settling.transcript.sha256) return null;
  const left = astray.filter((other) => other !== one);
  const waiting = left.length === 0 ? {} : { astray: left };
  if (settling.kind === "drop") return { ...rest, ...waiting };
  const { span, transcript } = settling;
  const isThere = 0 <= span.start && span.start < span.end && span.end <= transcript.text.length;
  if (!isThere || !isSaid(span, transcript)) return null;
  return { ...rest, codings: withMark(sheet.codings, placed(one, transcript, span)), ...waiting };
}

/** The sheet as if a mark had not been settled. */
export function unsettle(now: Sheet, before: Sheet, id: string): Sheet {
  const one = before.astray?.find((other) => other.id === id);
  if (one === undefined) return now;
  const codings = now.codings.filter((other) => other.id !== id);
  const undone = codings.map((other) => before.codings.find((earlier) => isAt(earlier, other)) ?? other);
  return { ...now, codings: undone, astray: [...(now.astray ?? []).filter((other) => other.id !== id), one] };
}

function placed({ astray: _text, ...coding }: Astray, transcript: Transcript, span: Span): Coding {
  return { ...coding, ...anchor(transcript.text, span) };
}

/** Marks with one more; where the same code stands on the same words already, that one takes over its note. */
function withMark(codings: readonly Coding[], coding: Coding): Coding[] {
  const there = codings.find((one) => isAt(one, coding));
  if (there === undefined) return [...codings, coding];
  const notes = [...new Set([there.note, coding.note].flatMap((note) => note ?? []))];
  const joined = notes.length === 0 ? there : { ...there, note: notes.join("\n") };
  return codings.map((one) => (one === there ? joined : one));
}

function isAt(a: Coding, b: Coding): boolean {
  const isRejected = (a.verdict === "rejected") === (b.verdict === "rejected");
  return isRejected && a.code === b.code && a.start === b.start && a.end === b.end;
}

function isInPlace(coding: Coding, transcript: Transcript): boolean {
  return transcript.text.slice(coding.start, coding.end) === coding.quote && isSaid(coding, transcript);
}

function isSaid(span: Span, { turns }: Transcript): boolean {
  return turns.some((turn) => turn.role === "participant" && overlaps(turn, span));
}
