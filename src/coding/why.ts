import type { CompiledRule, CompiledRules } from "../codebook/compile.js";
import type { Found, Scene } from "../codebook/finder.js";
import { findHits, type Hits, layOut, shadesOf } from "../codebook/hits.js";
import type { Surrounding, Within } from "../codebook/rule.js";
import type { ScopeKind, WordRange } from "../codebook/scope.js";
import { type About, attributesAsked } from "../codebook/setting.js";
import type { Stop, StopKind } from "../codebook/stop.js";
import { type TriedRule, tryRules, wordsWithin } from "../codebook/tried.js";
import { fold } from "../text/fold.js";
import { overlaps, type Span } from "../text/span.js";
import type { Transcript, Turn } from "../text/transcript.js";
import { type Marked, markOf, proposalOf, spansOf, withheldOf } from "./apply.js";

/** What became of a rule on a passage, in the order in which it is told. */
export const FATES = [
  "fired",
  "withheld",
  "not",
  "except",
  "required",
  "interviewer",
  "question",
  "section",
  "speaker",
  "far",
  "missing",
] as const satisfies readonly ("fired" | "withheld" | "interviewer" | StopKind)[];
export type Fate = (typeof FATES)[number];

/** What a rule found or nearly found, and what stopped it. */
export interface Outcome {
  readonly fate: Fate;
  /** The words that matched, in order. */
  readonly words: readonly Span[];
  /** What withheld the hit, or marks it. */
  readonly shades?: readonly { readonly kind: ScopeKind; readonly cue: readonly Span[] }[];
  /** The code proposed in the place of a negated hit. */
  readonly instead?: string;
  /** For `not` and `except`: the words that stopped it. */
  readonly said?: readonly Span[];
  /** For `required`: what the rule asks for and is not there. */
  readonly lacking?: readonly Surrounding[];
  /** For `question`, `section`, `speaker`: what stands there instead; null where nothing is known. */
  readonly is?: string | null;
  /** For `far`: words between the parts (null: they stand in two units), and how many the rule lets pass. */
  readonly between?: number | null;
  readonly atMost?: number;
  readonly unit?: Within;
  /** For `missing`: the parts of the rule that found nothing, and what came near them. */
  readonly missing?: readonly { readonly written: string; readonly stops: readonly Outcome[] }[];
}

/** An outcome with its rule and the sentences in which it stands. */
export interface Reason extends Outcome, Span {
  readonly code: string;
  readonly rule: string;
  readonly written: string;
  /** The unit in which the parts of the rule must meet. */
  readonly within: Within;
  /** Turn in which it stands (1-based). */
  readonly turn: number;
}

export interface Why {
  /** By fate, then in the order of the rules and of the text. */
  readonly reasons: readonly Reason[];
  /** Rules of which nothing is said here. */
  readonly untouched: readonly CompiledRule[];
  readonly rules: number;
}

/** What the rules are laid over, as in coding. */
export interface Passage extends Span {
  readonly transcript: Transcript;
  readonly about?: About;
  /** `granted`: wherever a rule asks its hits to stand, they do (for a text of its own). */
  readonly settings?: "read" | "granted";
}

type IsWanted = (rule: CompiledRule) => boolean;

/** Everything that the rules make of a passage: what fired, what did not though some of it is there, and what stopped it. `compiled` is made to explain. */
export function why({ transcript, start, end, ...laying }: Passage, compiled: CompiledRules, isWanted?: IsWanted): Why {
  return whyReader(transcript, compiled, laying)({ start, end }, isWanted);
}

/** The same for any passage of one transcript, which is read once. */
export function whyReader(
  transcript: Transcript,
  compiled: CompiledRules,
  laying: Pick<Passage, "about" | "settings"> = {},
): (passage: Span, isWanted?: IsWanted) => Why {
  const { scene } = layOut(transcript, compiled, laying);
  const interviewers = asInterviewer(transcript, compiled);
  return (passage, isWanted = () => true) => {
    const range = wordsWithin(scene, passage);
    const rules = compiled.rules.filter(isWanted);
    const known = new Set(rules.map(({ rule }) => rule.id));
    const own = tryRules(scene, rules, passage).flatMap((tried) => reasonsOf(tried, { scene, range, passage }));
    const reasons = once([...own, ...interviewers(passage).filter(({ rule }) => known.has(rule))]);
    const touched = new Set(reasons.map(({ rule }) => rule));
    const untouched = rules.filter(({ rule }) => !touched.has(rule.id));
    return { reasons: inOrder(reasons), untouched, rules: rules.length };
  };
}

interface Looking {
  readonly scene: Scene;
  /** The words of the passage. */
  readonly range: WordRange;
  readonly passage: Span;
}

function reasonsOf({ rule, found, stops }: TriedRule, { scene, range, passage }: Looking): Reason[] {
  const isHere = (words: readonly number[]): boolean => words.some((word) => range.first <= word && word < range.last);
  const hits = found.filter(
    (one) => isHere(one.words) || overlaps(markOf({ rule, found: one }, scene.speech), passage),
  );
  const others = stops.filter(({ kind, words }) => {
    if (hits.length > 0 && (kind === "missing" || kind === "far")) return false;
    return isHere(words) && !hits.some((hit) => words.every((word) => hit.words.includes(word)));
  });
  return [
    ...hits.map((one) => hitReason(rule, one, scene)),
    ...others.map((stop) => ({ ...standing(rule, stop.words, scene), ...outcomeOf(stop, rule, scene) })),
  ];
}

function hitReason(rule: CompiledRule, found: Found, scene: Scene): Reason {
  const { speech } = scene;
  const hit = { rule, found };
  const about = reasonAt(rule, markOf(hit, speech));
  const read = { speech, shadesOf: (one: Found) => shadesOf(one, scene) };
  if (found.cues.length === 0) {
    const { shades } = proposalOf(hit, read);
    return { ...about, fate: "fired", ...(shades === undefined ? {} : { shades }) };
  }
  const { proposed, shades: others = [] } = withheldOf(hit, read);
  const cues = new Map(found.cues.map((one) => [`${one.kind} ${one.cue}`, one]));
  const shades = [...cues.values()].map(({ kind, cue }) => ({ kind, cue: spansOf(cue, speech) }));
  return {
    ...about,
    fate: "withheld",
    shades: [...shades, ...others],
    ...(proposed === null ? {} : { instead: proposed }),
  };
}

type Where = Omit<Reason, "fate">;

function standing(rule: CompiledRule, words: readonly number[], { speech }: Scene): Where {
  return reasonAt(rule, markOf({ rule, found: { words, head: words[0] ?? 0, cues: [] } }, speech));
}

function reasonAt({ code, rule, within }: CompiledRule, { start, end, turn, words }: Marked): Where {
  return { code, rule: rule.id, written: rule.written, within, start, end, turn, words };
}

function outcomeOf(stop: Stop, rule: CompiledRule, scene: Scene): Outcome {
  const { speech } = scene;
  const common = { fate: stop.kind, words: spansOf(stop.words, speech) };
  switch (stop.kind) {
    case "not":
    case "except":
      return { ...common, said: spansOf(stop.said, speech) };
    case "required":
      return { ...common, lacking: stop.lacking };
    case "far":
      return { ...common, between: stop.between, atMost: stop.atMost, unit: stop.unit };
    case "missing": {
      const missing = stop.missing.map(({ written, stops }) => ({
        written,
        stops: stops.map((one) => outcomeOf(one, rule, scene)),
      }));
      return { ...common, missing };
    }
    default:
      return { ...common, is: around(stop, rule, scene) };
  }
}

/** What stands where a rule asks for something else: the question, the heading, what is known of who speaks. */
function around({ kind, words: [word = 0] }: Stop, { rule }: CompiledRule, { around }: Scene): string | null {
  if (around === null) return null;
  if (kind === "speaker") {
    const asked = new Set(attributesAsked([rule]).map(({ attribute }) => fold(attribute.trim())));
    const known = Object.entries(around.attributes(word)).filter(
      ([name, value]) => asked.has(fold(name.trim())) && value.trim() !== "",
    );
    return known.length === 0 ? null : known.map(([name, value]) => `${name}: ${value}`).join(", ");
  }
  const aside = kind === "question" ? around.question(word) : around.heading(word);
  if (aside === null) return null;
  const { words, transcript } = aside.scene.speech;
  return transcript.text.slice(words.starts[aside.unit.first], words.ends[aside.unit.last - 1]);
}

/** What would have fired in a passage, had a participant said it. Read once somebody else speaks there. */
function asInterviewer(transcript: Transcript, compiled: CompiledRules): (passage: Span) => Reason[] {
  const heard = (turn: Turn): boolean => turn.role !== "participant";
  let read: Reason[] | null = null;
  return (passage) => {
    if (!transcript.turns.some((turn) => heard(turn) && overlaps(turn, passage))) return [];
    read ??= heardReasons(findHits(transcript, compiled, { heard, settings: "granted" }));
    return read.filter(({ words }) => words.some((word) => overlaps(word, passage)));
  };
}

function heardReasons({ speech, hits }: Hits): Reason[] {
  return hits.map((hit) => ({ ...reasonAt(hit.rule, markOf(hit, speech)), fate: "interviewer" }));
}

/** One reason per rule, fate and place; of parts that are too far from each other the nearest. */
function once(reasons: readonly Reason[]): Reason[] {
  const kept = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = `${reason.fate} ${reason.rule} ${reason.start} ${reason.end}`;
    const before = kept.get(key);
    if (before === undefined || distance(reason) < distance(before)) kept.set(key, reason);
  }
  return [...kept.values()];
}

function distance({ between }: Reason): number {
  return between ?? Number.POSITIVE_INFINITY;
}

/** By fate; within one, as they come. */
function inOrder(reasons: readonly Reason[]): Reason[] {
  return FATES.flatMap((fate) => reasons.filter((one) => one.fate === fate));
}
