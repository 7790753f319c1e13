import * as say from "../messages/coreq.js";
import { excerptsOfPeople } from "../messages/excerpts.js";
import type { Words } from "../messages/words.js";

/** What a researcher wrote, in both languages or in one. */
type Written = string | Words;

/** What a study can tell of the checklist by itself. Null and empty: it does not know. */
export interface CoreqKnown {
  readonly strategy: Written | null;
  readonly invited: number | null;
  readonly refused: number | null;
  readonly answered: number | null;
  readonly kept: number | null;
  /** Who interviewed, as the register of interviews has it. */
  readonly interviewers: readonly string[];
  /** As study.yaml has them. */
  readonly researchers: readonly CoreqResearcher[];
  readonly people: number;
  readonly interviews: number;
  /** Published excerpts, and how many people are quoted in them; null where there are none. */
  readonly excerpts: { readonly excerpts: number; readonly people: number } | null;
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

export interface CoreqResearcher {
  readonly role: Written;
  readonly relation?: Written | null | undefined;
  readonly view?: Written | null | undefined;
}

/** What a report holds, so that the checklist speaks of nothing that is not there. */
export interface CoreqHeld {
  readonly chapters: "all" | "some";
  /** Families with a section or a line of their own. */
  readonly families: number;
  /** Hypotheses with each standing and its passages. */
  readonly hypotheses: number;
}

export interface CoreqItem {
  /** 1 to 32. */
  readonly item: number;
  readonly question: Words;
  /** What the study knows; null where it knows nothing. */
  readonly known: Written | null;
  /** What it asks beside what the study knows; null where nothing is left, or the researcher has answered. */
  readonly left: Words | null;
  /** What the researcher wrote; null where nothing was written. */
  readonly answer: Written | null;
}

/**
 * The 32 items of COREQ (Tong, Sainsbury and Craig 2007), each with what the study knows and what the researcher answered; where
 * nothing is said of a report, as the whole one has it.
 */
export function coreqItems(known: CoreqKnown, version: string, held?: CoreqHeld): CoreqItem[] {
  const told = toldBy(known, version, held ?? { ...known, chapters: "all" });
  return say.questions.map((question, i) => {
    const item = i + 1;
    const answer = known.answers[String(item)] ?? null;
    return { item, question, known: told[item] ?? null, left: answer === null ? leftOf(item, known) : null, answer };
  });
}

/** Neither the study nor the researcher says it, or not all of it. */
export function isUnanswered({ known, left, answer }: CoreqItem): boolean {
  return answer === null && (known === null || left !== null);
}

/** How many did not take part, files tell; why, only people can. Where nobody is known to be missing there is nothing to say. */
function leftOf(item: number, { invited, refused, answered, kept }: CoreqKnown): Words | null {
  const counts = [invited, answered, kept].filter((one) => one !== null);
  const isLess = counts.some((one, i) => i > 0 && one < (counts[i - 1] ?? 0));
  return item === 13 && ((refused ?? 0) > 0 || isLess) ? say.whyLeft : null;
}

function toldBy(k: CoreqKnown, version: string, held: CoreqHeld): Readonly<Record<number, Written | null>> {
  const where = <T>(told: boolean, value: T): T | null => (told ? value : null);
  const coded = k.aPriori + k.emergent > 0;
  const heard = k.interviews > 0;
  const [isWhole, isWeighed] = [held.chapters === "all", heard && held.hypotheses > 0];
  return {
    1: whoAsked(k),
    6: joined(k.researchers.flatMap(({ role, relation }) => (relation ? [lineOf(role, [relation])] : []))),
    8: joined(
      k.researchers.flatMap(({ role, relation, view }) =>
        view ? [lineOf(role, [...(relation ? [relation] : []), view])] : [],
      ),
    ),
    10: k.strategy,
    12: heard ? say.tookPart(k.people, k.interviews) : excerptsOf(k),
    13: where(k.refused !== null, say.refusedOf(k)),
    14: where(k.modes.length > 0, k.modes.join(", ")),
    16: where(k.attributes.length > 0, { fr: namesOf(k, "fr"), en: namesOf(k, "en") }),
    17: where(k.questions > 0, say.guideOf(k.questions, k.guideVersions)),
    19: where(k.timed > 0, say.timed(k.timed, k.interviews)),
    21: where(k.durations.length > 0, say.lasted(k.durations)),
    22: where(heard && coded && (isWhole || k.saturation === "off"), saturationIn(k)),
    24: where(k.coders > 0, say.codedBy(k.coders)),
    25: where(coded, say.tree(k.aPriori + k.emergent, k.families)),
    26: where(coded, say.derived(k.aPriori, k.emergent)),
    27: say.software(version),
    29: where(coded, heard ? say.quoted : say.quotedInWorks),
    30: where(isWeighed, say.linked(held.hypotheses)),
    31: where(coded, isWhole && heard ? say.themes(held.families) : say.themesShort(held.families)),
    32: where(isWeighed, say.diverse),
  };
}

function excerptsOf({ excerpts }: CoreqKnown): Words | null {
  return excerpts === null ? null : excerptsOfPeople(excerpts.excerpts, excerpts.people);
}

function saturationIn({ saturation }: CoreqKnown): Words {
  return saturation === "on" ? say.saturationOn : say.saturationOff;
}

function namesOf({ attributes }: CoreqKnown, lang: "fr" | "en"): string {
  return attributes.map((one) => one[lang]).join(", ");
}

/** Who interviewed: as the register calls them, with the role of the only researcher there is. */
function whoAsked({ interviewers, researchers }: CoreqKnown): Words | null {
  const [one, ...others] = researchers;
  const role = one === undefined || others.length > 0 ? [] : [one.role];
  return joined([...interviewers, ...role].map(bothOf));
}

/** `interviewer: colleague of the people interviewed; expected a loss`. */
function lineOf(role: Written, said: readonly Written[]): Words {
  const [head, rest] = [bothOf(role), joined(said.map(bothOf)) ?? { fr: "", en: "" }];
  return { fr: `${head.fr}\u00a0: ${rest.fr}`, en: `${head.en}: ${rest.en}` };
}

function joined(all: readonly Words[]): Words | null {
  if (all.length === 0) return null;
  return { fr: all.map(({ fr }) => fr).join("\u202f; "), en: all.map(({ en }) => en).join("; ") };
}

function bothOf(text: Written): Words {
  return typeof text === "string" ? { fr: text, en: text } : text;
}
