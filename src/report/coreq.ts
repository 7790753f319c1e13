import * as say from "../messages/coreq.js";
import type { Words } from "../messages/words.js";

/** What a researcher wrote, in both languages or in one. */
type Written = string | Words;

/** What a study can tell of the checklist by itself. Null and empty: it does not know. */
export interface CoreqKnown {
  readonly strategy: Written | null;
  readonly refused: number | null;
  readonly answered: number | null;
  readonly kept: number | null;
  readonly people: number;
  readonly interviews: number;
  readonly modes: readonly string[];
  /** Names of attributes that are known of participants, in both languages. */
  readonly attributes: readonly Words[];
  readonly questions: number;
  readonly guideVersions: readonly string[];
  /** Transcripts whose turns carry times. */
  readonly timed: number;
  readonly durations: readonly string[];
  readonly saturation: "on" | "off";
  readonly coders: number;
  readonly aPriori: number;
  readonly emergent: number;
  readonly families: number;
  readonly hypotheses: number;
  /** What the researcher answered, by the number of the item. */
  readonly answers: Readonly<Record<string, Written>>;
}

export interface CoreqItem {
  /** 1 to 32. */
  readonly item: number;
  readonly question: Words;
  /** What the study knows; null where it knows nothing. */
  readonly known: Written | null;
  /** What the researcher wrote; null where nothing was written. */
  readonly answer: Written | null;
}

/** The 32 items of COREQ (Tong, Sainsbury and Craig 2007), each with what the study knows and what the researcher answered. */
export function coreqItems(known: CoreqKnown, version: string): CoreqItem[] {
  const told = toldBy(known, version);
  return say.questions.map((question, i) => ({
    item: i + 1,
    question,
    known: told[i + 1] ?? null,
    answer: known.answers[String(i + 1)] ?? null,
  }));
}

export function isUnanswered({ known, answer }: CoreqItem): boolean {
  return known === null && answer === null;
}

function toldBy(k: CoreqKnown, version: string): Readonly<Record<number, Written | null>> {
  const where = <T>(told: boolean, value: T): T | null => (told ? value : null);
  const coded = k.aPriori + k.emergent > 0;
  const heard = k.interviews > 0;
  return {
    10: k.strategy,
    12: where(heard, say.tookPart(k.people, k.interviews)),
    13: where(k.refused !== null, say.refusedOf(k.refused, k.answered, k.kept)),
    14: where(k.modes.length > 0, k.modes.join(", ")),
    16: where(k.attributes.length > 0, { fr: namesOf(k, "fr"), en: namesOf(k, "en") }),
    17: where(k.questions > 0, say.guideOf(k.questions, k.guideVersions)),
    19: where(k.timed > 0, say.timed(k.timed, k.interviews)),
    21: where(k.durations.length > 0, say.lasted(k.durations)),
    22: where(heard && coded, k.saturation === "on" ? say.saturationOn : say.saturationOff),
    24: where(k.coders > 0, say.codedBy(k.coders)),
    25: where(coded, say.tree(k.aPriori + k.emergent, k.families)),
    26: where(coded, say.derived(k.aPriori, k.emergent)),
    27: say.software(version),
    29: where(coded, say.quoted),
    30: where(k.hypotheses > 0, say.linked(k.hypotheses)),
    31: where(coded, say.themes(k.families)),
    32: where(coded, say.diverse),
  };
}

function namesOf({ attributes }: CoreqKnown, lang: "fr" | "en"): string {
  return attributes.map((one) => one[lang]).join(", ");
}
