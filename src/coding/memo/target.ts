import type { Code } from "../../codebook/codebook.js";
import { fold } from "../../text/fold.js";
import { nearest } from "../../text/nearest.js";
import { findPassage, type Passage } from "../../text/place.js";
import type { Span } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";

/** What a memo can be about, or lead to. */
export type Target =
  | { readonly kind: "study" }
  | { readonly kind: "passage"; readonly place: string }
  | { readonly kind: "code" | "participant" | "interview" | "coding" | "memo"; readonly id: string };

/** What there is in a study to be about. */
export interface Known {
  readonly codes: readonly Pick<Code, "id" | "was">[];
  readonly transcripts: readonly Transcript[];
  readonly participants: readonly string[];
  readonly codings: readonly (Span & { readonly id: string; readonly transcript: string })[];
  /** Names of memos, and their ids where they have one. */
  readonly memos: readonly string[];
}

/** A target as it was found; or why there is none, with the nearest known name. */
export type Found =
  | { readonly target: Target }
  | { readonly unknown: Target["kind"]; readonly near: string | null }
  | { readonly unknown: "anything"; readonly near: string | null };

const PREFIX = /^(code|participant|interview|coding|memo):\s*(.+)$/su;

/** Finds what texts such as `P01:12`, `code:relation.ecoute`, `participant:P01`, `study` or the name of a memo stand for. */
export class Targets {
  private readonly codes = new Map<string, string>();
  private readonly codings: ReadonlyMap<string, Known["codings"][number]>;

  constructor(private readonly known: Known) {
    for (const { id, was } of known.codes) for (const former of was) this.codes.set(former, id);
    for (const { id } of known.codes) this.codes.set(id, id);
    this.codings = new Map(known.codings.map((one) => [one.id, one]));
  }

  find(text: string): Found {
    const said = text.trim().normalize("NFC");
    if (said === "study") return { target: { kind: "study" } };
    const [, kind, id = ""] = PREFIX.exec(said) ?? [];
    if (kind !== undefined) return this.named(kind as Named, id.trim());
    if (/[:@]\d/.test(said)) return this.passage(said);
    const bare = (["participant", "interview", "code", "memo"] as const).find((one) => this.idOf(one, said) !== null);
    if (bare !== undefined) return this.named(bare, said);
    const { memos, participants } = this.known;
    return { unknown: "anything", near: nearest(said, [...this.codes.keys(), ...memos, ...participants]) };
  }

  /** The words that a target stands on; null for what stands on none. */
  passageOf(target: Target): Passage | null {
    if (target.kind === "passage") return findPassage(target.place, this.known.transcripts);
    if (target.kind !== "coding") return null;
    const coding = this.codings.get(target.id);
    const transcript = this.known.transcripts.find(({ id }) => id === coding?.transcript);
    return coding === undefined || transcript === undefined
      ? null
      : { transcript, start: coding.start, end: coding.end };
  }

  private passage(place: string): Found {
    if (findPassage(place, this.known.transcripts) !== null) return { target: { kind: "passage", place } };
    const id = /^(.*?)[:@]\d/s.exec(place)?.[1] ?? "";
    const ids = this.known.transcripts.map((one) => one.id);
    const near = ids.includes(id) ? null : nearest(id, ids);
    return { unknown: "passage", near: near === null ? null : `${near}${place.slice(id.length)}` };
  }

  private named(kind: Named, id: string): Found {
    const found = this.idOf(kind, id);
    if (found !== null) return { target: { kind, id: found } };
    const near = nearest(id, this.namesOf(kind));
    return { unknown: kind, near: near === null ? null : `${kind}:${near}` };
  }

  /** The id as it is now, of a code that had another one too; of a participant whatever the case. */
  private idOf(kind: Named, id: string): string | null {
    if (kind === "code") return this.codes.get(id) ?? null;
    if (kind === "coding") return this.codings.has(id) ? id : null;
    const names = this.namesOf(kind);
    if (names.includes(id)) return id;
    return kind === "participant" ? (names.find((one) => fold(one) === fold(id)) ?? null) : null;
  }

  private namesOf(kind: Named): readonly string[] {
    if (kind === "code") return [...this.codes.keys()];
    if (kind === "coding") return [];
    if (kind === "interview") return this.known.transcripts.map(({ id }) => id);
    return kind === "memo" ? this.known.memos : this.known.participants;
  }
}

type Named = "code" | "participant" | "interview" | "coding" | "memo";

/** A target as it is written in a memo, and the same for the same. */
export function targetText(target: Target): string {
  if (target.kind === "study") return "study";
  return target.kind === "passage" ? target.place : `${target.kind}:${target.id}`;
}
