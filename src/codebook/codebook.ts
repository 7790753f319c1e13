import type { Lang, Words } from "../messages/words.js";
import type { Locate, Path } from "../text/yaml-places.js";
import type { Condition } from "./condition.js";
import type { NamedList } from "./pattern.js";
import type { Rule, Setting } from "./rule.js";

/** On the surface of the words, or a reading of them (an identity, a strategy) that only a person attributes. */
export type CodeKind = "manifest" | "interpretive";

/** Fixed before the first interview, or made while reading. */
export type CodeOrigin = "a_priori" | "emergent";

/** A sentence that the code's own rules must not propose, and what stops them. */
export interface Counterexample {
  readonly text: string;
  /** `plain`: no rule fires. `negated`: a rule fires and is negated. `interviewer`: said by the interviewer, so never read. */
  readonly kind: "plain" | "negated" | "interviewer";
}

export interface Code {
  readonly id: string;
  readonly family: string;
  readonly kind: CodeKind;
  readonly origin: CodeOrigin;
  readonly label: Words;
  readonly definition: Words;
  readonly use: Words;
  readonly useNot: Words;
  readonly source: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly Counterexample[];
  readonly rules: readonly Rule[];
  /** The code that a negated hit proposes instead: the loss of this one. */
  readonly negation: string | null;
  /** The day since which it is no longer proposed (yyyy-mm-dd); its marks stay. */
  readonly retired?: string;
  /** The moment at which it was made, while coding: what was read to the end before has to be read again for it. */
  readonly made?: string;
  /** Earlier ids, after a rename or a merge. */
  readonly was: readonly string[];
}

export interface Family {
  readonly id: string;
  readonly label: Words;
  readonly source: string;
  readonly codes: readonly Code[];
}

/** What a passage may be about: codes that are of it, and words that tell it without any code being proposed. */
export interface Theme {
  readonly id: string;
  readonly label: Words;
  readonly source: string;
  /** Codes that are of the theme, and codes that only touch on it. */
  readonly codes: readonly string[];
  readonly also: readonly string[];
  /** Rules that tell the theme, and words that only come with it, those of one weight together. */
  readonly rules: readonly Rule[];
  readonly words: readonly WeighedWords[];
}

/** Words of a theme that weigh the same: above 0, where what tells the theme weighs 2. */
export interface WeighedWords {
  readonly weight: number;
  readonly rules: readonly Rule[];
}

/** What another reading of the same change would say, and where one would see it. */
export interface Rival {
  readonly statement: Words;
  readonly codes: readonly string[];
  readonly asked: readonly string[];
  readonly wouldSee: Words;
}

/** A part of what a hypothesis says, with the questions of the guide that ask it. */
export interface SubQuestion {
  /** Its own among all hypotheses and sub-questions: the guide names it in `serves`. */
  readonly id: string;
  readonly ask: Words;
  /** Ids of guide questions. Never a filter. */
  readonly asked: readonly string[];
}

export interface Hypothesis {
  readonly id: string;
  readonly statement: Words;
  readonly origin: CodeOrigin;
  /** ISO date on which it was written down; null where it was not said. */
  readonly date: string | null;
  /** Ids of guide questions. Never a filter: what comes up elsewhere counts as much. */
  readonly asked: readonly string[];
  readonly subQuestions?: readonly SubQuestion[];
  readonly supports: Condition;
  readonly against: Condition;
  readonly unattributed: Condition;
  /** Codes of which one must stand in the same unit for a change to count as evidence. Empty: none is asked for. */
  readonly direction: readonly string[];
  /** A family whose codes are kinds of something (of tools, of situations), by which what is said is laid out. Never a filter. */
  readonly kinds?: string;
  readonly rival: Rival | null;
  /** What a deviant case would look like. */
  readonly deviant: Words | null;
}

export interface Codebook {
  readonly id: string;
  /** File from which it was read, and where a path of it stands, for problems that only other files bring to light. */
  readonly file?: string;
  readonly locate?: Locate;
  readonly licence?: string;
  readonly authors?: readonly string[];
  readonly title: Words;
  readonly language: Lang;
  /** Named lists of words, as they stand in the file. */
  readonly lists?: Readonly<Record<string, NamedList>>;
  readonly families: readonly Family[];
  /** Not there: each family is a theme of its own. */
  readonly themes?: readonly Theme[];
  readonly hypotheses: readonly Hypothesis[];
  /** Attributes of speakers that rules of its codes ask for, with the values. */
  readonly asks: Setting["speaker"];
}

export function codesOf(codebooks: readonly Codebook[]): Code[] {
  return codebooks.flatMap((codebook) => codebook.families.flatMap((family) => family.codes));
}

/** The codes that an id stands for: a code for itself, a family for all of its codes; none where it is not known. */
export function codesNamed(id: string, codebooks: readonly Codebook[]): string[] {
  return codesOf(codebooks)
    .filter((code) => code.id === id || code.family === id)
    .map((code) => code.id);
}

/** Where the id of a code stands in the file of its codebook. */
export function pathOfCode(codebook: Codebook, id: string): Path {
  const family = codebook.families.findIndex(({ codes }) => codes.some((code) => code.id === id));
  const code = codebook.families[family]?.codes.findIndex((one) => one.id === id) ?? -1;
  return ["families", family, "codes", code, "id"];
}
