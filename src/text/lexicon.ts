import type { Lang } from "../messages/words.js";
import { type Coded, codesOf } from "./codes.js";
import { figureForm } from "./figures.js";
import { FILLERS } from "./fillers.js";
import { fold } from "./fold.js";
import { firstForm } from "./inclusive.js";
import { lemma } from "./lemmas.js";
import { hashOf, Numbers } from "./numbers.js";
import { stem } from "./stem.js";

/** Every distinct form met so far in one language, by number. What is known about a form is worked out once. */
export interface Lexicon {
  readonly language: Lang;
  /** How many forms are known: their numbers are 0 to size - 1. */
  readonly size: () => number;
  /** The number of a form as it is written. */
  readonly intern: (written: string) => number;
  /** The number of the form that stands at `text.slice(start, end)`, whose code units have this `hashOf`. */
  readonly formAt: (source: Coded, start: number, end: number, hash: number) => number;
  /** Lower case, straight apostrophes, composed accents. */
  readonly lower: (form: number) => string;
  /** As `lower`, without accents. */
  readonly folded: (form: number) => string;
  /** Of the first full form, where a word is written for several genders. */
  readonly stem: (form: number) => string;
  /** The word of the table of irregular forms whose form it is (`devoir` of `doit`); "" where it is of none. */
  readonly lemma: (form: number) => string;
  /** Whether it only fills a pause (`euh`, `hein`). */
  readonly filler: (form: number) => boolean;
}

/** An empty lexicon. It grows with the texts read and is the only thing here that changes. */
export function createLexicon(language: Lang): Lexicon {
  const numbers = new Numbers();
  const lowers: string[] = [];
  const folded: (string | undefined)[] = [];
  const stems: (string | undefined)[] = [];
  const fillers: (boolean | undefined)[] = [];
  const lower = (form: number) => lowers[form] ?? "";
  const formAt = ({ text, codes }: Coded, start: number, end: number, hash: number): number => {
    const form = numbers.of(codes, start, end, hash);
    if (form === lowers.length) lowers.push(lowerForm(text.slice(start, end), language));
    return form;
  };
  const intern = (written: string): number => {
    const codes = codesOf(written);
    return formAt({ text: written, codes }, 0, written.length, hashOf(codes, 0, written.length));
  };
  return {
    language,
    size: () => lowers.length,
    intern,
    formAt,
    lower,
    folded(form) {
      folded[form] ??= fold(lower(form));
      return folded[form] ?? "";
    },
    stem(form) {
      stems[form] ??= stem(firstForm(lower(form)).replace(/%$/, ""), language);
      return stems[form] ?? "";
    },
    filler(form) {
      fillers[form] ??= FILLERS[language].has(lower(form));
      return fillers[form] ?? false;
    },
    lemma: (form) => lemma(firstForm(lower(form)), language),
  };
}

/** Letters of which lower case is all that can be asked. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ÿ'-]+$/;

/** The form by which words are compared: lower case, straight apostrophes and hyphens, composed accents, numbers without blanks. */
export function lowerForm(written: string, language: Lang): string {
  if (PLAIN.test(written)) return written.toLowerCase();
  const lower = written
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[•‧⋅∙]/g, "·")
    .replace(/[\u00ad\u200d]/g, "");
  return /^\d/.test(lower) ? figureForm(lower, language) : lower;
}
