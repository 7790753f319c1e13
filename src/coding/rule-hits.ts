import type { Codebook } from "../codebook/codebook.js";
import { compile } from "../codebook/compile.js";
import { findHits } from "../codebook/hits.js";
import type { About } from "../codebook/setting.js";
import { stretchAt } from "../text/speech.js";
import type { Transcript } from "../text/transcript.js";

/** What one rule found in some transcripts, whatever other rules of its code found there. */
export interface RuleHits {
  readonly rule: string;
  readonly code: string;
  /** The sentences in which it stands, each as `transcript:start`. */
  readonly places: ReadonlySet<string>;
  /** How many of participants' turns it stands in. */
  readonly turns: number;
  /** Hits that were withheld. */
  readonly withheld: number;
}

/** The hits of every rule of the codebooks, in their order, those that found nothing too. `about` says what is known of who speaks. */
export function ruleHits(
  transcripts: readonly Transcript[],
  codebooks: readonly Codebook[],
  about: (transcript: Transcript) => About,
): RuleHits[] {
  const compiled = compile(codebooks);
  const found = new Map<string, Gathered>();
  for (const { rules } of Object.values(compiled))
    for (const { rule, code } of rules)
      found.set(rule.id, { rule: rule.id, code, places: new Set(), turns: new Set(), withheld: 0 });
  for (const transcript of transcripts) {
    const { speech, hits } = findHits(transcript, compiled[transcript.language], { about: about(transcript) });
    for (const { rule, found: hit } of hits) {
      const gathered = found.get(rule.rule.id);
      if (gathered === undefined) continue;
      const sentence = speech.sentence[stretchAt(speech.sentence, hit.head)];
      if (hit.cues.length > 0) gathered.withheld++;
      else if (sentence !== undefined) {
        gathered.places.add(`${transcript.id}:${sentence.start}`);
        gathered.turns.add(`${transcript.id}:${sentence.turn}`);
      }
    }
  }
  return [...found.values()].map((one) => ({ ...one, turns: one.turns.size }));
}

interface Gathered {
  readonly rule: string;
  readonly code: string;
  readonly places: Set<string>;
  readonly turns: Set<string>;
  withheld: number;
}
