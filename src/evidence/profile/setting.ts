import type { Guide } from "../../codebook/guide.js";
import { turnAt } from "../../text/place.js";
import type { Transcript } from "../../text/transcript.js";
import { questionsOf } from "../asked.js";

/** The thirds of what the people interviewed say in an interview. */
export type Part = "opening" | "middle" | "end";
export const PARTS: readonly Part[] = ["opening", "middle", "end"];

/** Where in an interview something is said, and in answer to what. */
export interface Setting {
  /** Null in excerpts, which have no course. */
  readonly where: Part | null;
  /** The heading it stands under; null where there is none. */
  readonly section: string | null;
  /** The question of the guide that was recognised there; null where none was. */
  readonly question: string | null;
}

/** For an offset of a transcript, the third of participants' characters in which it lies, its heading and its question. */
export function settingIn(transcript: Transcript, guide: Guide | null): (offset: number) => Setting {
  const isWhole = transcript.material === "interview";
  const said = transcript.turns.filter(({ role }) => role === "participant");
  const before = (offset: number): number =>
    said.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, offset) - start), 0);
  const all = before(transcript.text.length);
  const questions = isWhole && guide !== null ? questionsOf(transcript, guide) : null;
  return (offset) => {
    const turn = turnAt(transcript, offset);
    const third = Math.min(2, Math.floor((3 * before(offset)) / Math.max(1, all)));
    return {
      where: isWhole ? (PARTS[third] ?? null) : null,
      section: turn?.section ?? null,
      question: turn === undefined ? null : (questions?.get(turn.index) ?? null),
    };
  };
}
