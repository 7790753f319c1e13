import { type CompiledRules, compileRules } from "../../codebook/compile.js";
import type { Guide } from "../../codebook/guide.js";
import { findHits } from "../../codebook/hits.js";
import { stretchAt } from "../../text/speech.js";
import type { Transcript, Turn } from "../../text/transcript.js";

/** For each interviewer's turn in which the rules of a question fire, that question; the first in the guide where several do. */
export function knownByRules(transcript: Transcript, guide: Guide): Map<number, string> {
  const found = new Map<number, string>();
  const compiled = guide.language === transcript.language ? rulesOf(guide) : null;
  if (compiled === null) return found;
  const isInterviewer = (turn: Turn): boolean => turn.role === "interviewer";
  const { speech, hits } = findHits(transcript, compiled, { heard: isInterviewer });
  for (const { rule, found: words } of hits) {
    const turn = speech.turn[stretchAt(speech.turn, words.head)];
    if (turn !== undefined && !found.has(turn.turn)) found.set(turn.turn, rule.code);
  }
  return found;
}

/** The rules of a guide, compiled once; null where it has none. */
function rulesOf(guide: Guide): CompiledRules | null {
  const owned = guide.questions.flatMap(({ id, matches }) => matches.map((rule) => ({ code: id, loss: null, rule })));
  if (owned.length === 0) return null;
  const compiled = knownRules.get(guide) ?? compileRules(owned, guide.language);
  knownRules.set(guide, compiled);
  return compiled;
}

const knownRules = new WeakMap<Guide, CompiledRules>();
