import { anchor } from "../coding/anchor.js";
import type { Coding } from "../coding/coding.js";
import { type Reanchored, Reanchoring } from "../coding/reanchor.js";
import { findPassage, placeOf, turnAt } from "../text/place.js";
import { overlaps, type Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";

/** A transcript whose text was changed: as it was when places were named, null where that is not known, and as it is. */
export interface Changed {
  readonly old: Transcript | null;
  readonly now: Transcript;
}

/** What has become of a place: the same, another one, or nobody can tell. */
export interface PlaceFate {
  readonly place: string;
  readonly to: string | null;
  /** The words at the place are no longer quite the same. */
  readonly isReworded: boolean;
}

/** Finds places of texts that were changed in the texts as they are. Each place is looked for once. */
export class Places {
  private readonly known = new Map<string, PlaceFate>();
  private readonly compared = new Map<string, Reanchoring>();

  constructor(private readonly changed: ReadonlyMap<string, Changed>) {}

  /** Null for a place in no text that was changed, and for what is no place. */
  fateOf(place: string): PlaceFate | null {
    const change = this.changed.get(/^(.+?)[:@]\d/.exec(place)?.[1] ?? "");
    if (change === undefined) return null;
    const known = this.known.get(place) ?? this.found(place, change);
    this.known.set(place, known);
    return known;
  }

  private found(place: string, change: Changed): PlaceFate {
    const { old, now } = change;
    const passage = old === null ? null : findPassage(place, [old]);
    if (old === null || passage === null) return { place, to: null, isReworded: false };
    const compared = this.compared.get(now.id) ?? compare(old, now);
    this.compared.set(now.id, compared);
    return fateOf(place, { now, fate: compared.fateOf(markAt(old, passage)) });
  }
}

/** A place is a place whoever speaks there. */
function compare(old: Transcript, now: Transcript): Reanchoring {
  const turns = now.turns.map((turn) => ({ ...turn, role: "participant" as const }));
  return new Reanchoring({ now: { text: now.text, turns }, old: old.text });
}

function markAt({ id, text }: Transcript, span: Span): Coding {
  const mark = { id: "", transcript: id, coder: "", code: "", origin: "hand", verdict: "marked" } as const;
  return { ...mark, ...anchor(text, span) };
}

function fateOf(place: string, { now, fate }: { now: Transcript; fate: Reanchored }): PlaceFate {
  const isTurn = /:\d+$/.test(place);
  const [candidate] = fate.candidates;
  if (fate.span !== null) return { place, to: named(now, fate.span, { place, isTurn }), isReworded: false };
  if (fate.fate !== "changed" || candidate === undefined) return { place, to: null, isReworded: false };
  return { place, to: named(now, candidate, { place, isTurn }), isReworded: true };
}

/** A place named as the old one was: by turn, by sentences or by characters. */
function named(now: Transcript, span: Span, { place, isTurn }: { place: string; isTurn: boolean }): string {
  if (place.includes("@")) return `${now.id}@${span.start}-${span.end}`;
  const turn = isTurn ? longestShare(now, span) : undefined;
  if (turn !== undefined) return `${now.id}:${turn.index}`;
  return placeOf(now, span);
}

/** The turn that has most of a span. */
function longestShare(now: Transcript, span: Span): Transcript["turns"][number] | undefined {
  const first = turnAt(now, span.start);
  const shares = now.turns.filter((turn) => overlaps(turn, span));
  const share = (turn: Span): number => Math.min(turn.end, span.end) - Math.max(turn.start, span.start);
  return [...shares].sort((a, b) => share(b) - share(a))[0] ?? first;
}
