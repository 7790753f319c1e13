import { sha256Of } from "../text/hash.js";
import type { Transcript } from "../text/transcript.js";

/** How a known transcript stands: in the words that were said, or with others for names, places and the like. */
export type Words = "as-said" | "anonymised";

/**
 * Tells of which known transcript another one is a version: by the longer turns that are word for word the same. With one
 * that was anonymised they are compared without what anonymising changes.
 */
export class Likeness {
  /** For each long turn, the transcripts that have it. */
  private readonly where = new Map<string, Set<string>>();
  private readonly counts = new Map<string, number>();

  add(transcript: Transcript, words: Words = "as-said"): void {
    const turns = longTurns(transcript);
    this.counts.set(transcript.id, turns.length);
    for (const turn of turns)
      for (const key of words === "as-said" ? [turn] : [turn, masked(turn)]) {
        const hash = sha256Of(key);
        this.where.set(hash, (this.where.get(hash) ?? new Set()).add(transcript.id));
      }
  }

  /** The most alike but for those `beside` it, and the share (0 to 1) of the longer of the two that is the same; null where nothing is. */
  closest(transcript: Transcript, beside: readonly string[] = []): { id: string; share: number } | null {
    const turns = longTurns(transcript);
    const same = new Map<string, number>();
    for (const turn of turns) for (const id of this.having(turn)) same.set(id, (same.get(id) ?? 0) + 1);
    for (const id of beside) same.delete(id);
    const shares = [...same].map(([id, n]) => ({ id, share: n / Math.max(turns.length, this.counts.get(id) ?? 0) }));
    return shares.reduce<{ id: string; share: number } | null>(
      (a, b) => (a === null || b.share > a.share ? b : a),
      null,
    );
  }

  private having(turn: string): Set<string> {
    return new Set([turn, masked(turn)].flatMap((key) => [...(this.where.get(sha256Of(key)) ?? [])]));
  }
}

/**
 * The participants' turns (everybody's, where nobody is one) of forty characters or more: short ones (oui, d'accord) are
 * alike everywhere. A text without any is one turn.
 */
function longTurns({ text, turns }: Transcript): string[] {
  const answers = turns.filter((turn) => turn.role === "participant");
  const words = (answers.length > 0 ? answers : turns).map((turn) =>
    text.slice(turn.start, turn.end).replace(/\s+/g, " "),
  );
  const long = words.filter((one) => one.length >= 40);
  return long.length > 0 ? long : [words.join(" ")];
}

/** So much of a turn without its names tells it from others. */
const TELLING = 24;

/**
 * A turn as it reads whatever stands in it for names: without words in capitals or brackets, addresses, numbers, and the
 * little words beside them (d'Andenne, de la ville). A turn of which hardly anything is left stays whole.
 */
function masked(turn: string): string {
  const words = turn.replace(/\[[^\]]*\]/g, " ").match(/[^\s'’]+/g) ?? [];
  const plain = words.map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, ""));
  const left = plain.filter((word) => /^\p{Ll}[\p{Ll}-]{2,}$/u.test(word)).join(" ");
  return left.length < TELLING ? turn : left;
}
