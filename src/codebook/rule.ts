/** What a negation or a shade does to a hit: withhold it, leave it alone, or be needed for it. */
export const TREATMENTS = ["refuse", "allow", "require"] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** What a rule may say of the surroundings of its hits; each is a key of a rule. */
export const SURROUNDINGS = ["negation", "restriction", "condition", "wish", "reported"] as const;
export type Surrounding = (typeof SURROUNDINGS)[number];
export type Treatments = Readonly<Record<Surrounding, Treatment>>;

/** Where a rule says nothing: a negation withholds, the others are marked and leave the hit alone. */
export const USUAL: Treatments = {
  negation: "refuse",
  restriction: "allow",
  condition: "allow",
  wish: "allow",
  reported: "allow",
};

/** Nothing around a hit matters. */
export const ANYHOW: Treatments = { ...USUAL, negation: "allow" };

/** The unit in which the parts of a rule must meet and in which its exceptions veto. */
export const WITHIN = ["sentence", "turn", "exchange"] as const;
export type Within = (typeof WITHIN)[number];

/** One word of a pattern: by its stem, exactly as written, or with `*` for any letters. */
export interface PatternWord {
  readonly match: "stem" | "exact" | "wild";
  /** Lower case, straight apostrophes; of a bare word its stem. */
  readonly text: string;
  /** A bare word as it is written. */
  readonly form?: string;
  /** Set where accents and cedillas do not matter. */
  readonly accents?: "optional";
}

/** A phrase: places in a row. */
export type Phrase = readonly Step[];

/** One place in a phrase: what may stand there (each a word or a few), and how many other words may come before it. */
export interface Step {
  readonly gap: number;
  readonly options: readonly (readonly PatternWord[])[];
  /** What stands inside one of these phrases does not count. */
  readonly except?: readonly Phrase[];
}

/** The things that a rule may ask of the place of its hits. */
export type SettingKind = "question" | "section" | "speaker";

/** What a rule asks of the place of its hits. All of it has to hold; empty lists and null ask nothing. */
export interface Setting {
  /** The question that opens the exchange matches. */
  readonly answerTo: RulePart | null;
  /** The heading under which the turn stands matches one of these. */
  readonly section: readonly RulePart[];
  /** For each attribute of who speaks, the values that will do. */
  readonly speaker: readonly { readonly attribute: string; readonly values: readonly string[] }[];
}

/** A rule or a part of one, read and checked. */
export interface RulePart {
  readonly body: Body;
  /** null: the unit of the rule around it; at the top, the sentence. */
  readonly within: Within | null;
  /** What it says itself of the surroundings of its hits; for the rest, as the rule around it, at the top `USUAL`. */
  readonly treatment: Partial<Treatments>;
  /** Nothing is proposed in a unit in which one of these is said. */
  readonly not: readonly RulePart[];
  /** null: it asks nothing. */
  readonly setting: Setting | null;
  /** As it stands in the codebook; of a part that nobody wrote, not there. */
  readonly written?: string;
}

export type Body =
  | { readonly kind: "phrase"; readonly steps: readonly Step[] }
  | { readonly kind: "regex"; readonly source: string; readonly except: readonly Phrase[] }
  | { readonly kind: "near"; readonly of: readonly RulePart[]; readonly words: number; readonly unit: Within }
  | { readonly kind: "any"; readonly of: readonly RulePart[] }
  | { readonly kind: "all"; readonly of: readonly RulePart[] };

export interface Rule extends RulePart {
  /** As given in the codebook, else the code's id and the rule's place: `formation.demande#1`. */
  readonly id: string;
  /** As it stands in the codebook, to show beside what it proposes. */
  readonly written: string;
}
