import { fold } from "../fold.js";

/** Scales of words as they are printed on questionnaires, from one end to the other; wordings of one step stand between bars. */
const LADDERS: readonly (readonly string[])[] = [
  ["oui|yes", "plutot oui|rather yes", "plutot non|rather no", "non|no"],
  [
    "pas du tout d'accord|tout a fait en desaccord|pas d'accord du tout|strongly disagree|totally disagree",
    "plutot pas d'accord|plutot en desaccord|pas d'accord|en desaccord|disagree|somewhat disagree|rather disagree",
    "ni d'accord ni pas d'accord|ni d'accord, ni pas d'accord|ni en accord ni en desaccord|neutre|neutral|neither agree nor disagree",
    "plutot d'accord|d'accord|agree|somewhat agree|rather agree",
    "tout a fait d'accord|entierement d'accord|strongly agree|totally agree",
  ],
  [
    "jamais|never",
    "presque jamais|tres rarement|almost never|very rarely",
    "rarement|rarely|seldom",
    "parfois|quelquefois|de temps en temps|occasionnellement|sometimes|occasionally",
    "regulierement|regularly",
    "souvent|often",
    "tres souvent|presque toujours|very often|almost always",
    "toujours|tout le temps|always",
  ],
  [
    "pas du tout satisfait|tres insatisfait|very dissatisfied|not at all satisfied",
    "peu satisfait|plutot pas satisfait|pas satisfait|insatisfait|dissatisfied|somewhat dissatisfied|not satisfied",
    "ni satisfait ni insatisfait|moyennement satisfait|neutre|neutral|neither satisfied nor dissatisfied",
    "plutot satisfait|assez satisfait|satisfait|satisfied|somewhat satisfied",
    "tres satisfait|tout a fait satisfait|very satisfied",
  ],
  [
    "pas du tout|aucun|aucune|not at all|none",
    "tres peu|very little",
    "peu|un peu|plutot pas|a little|slightly|little",
    "moyennement|moderement|moderately|somewhat",
    "assez|plutot|fairly|rather",
    "beaucoup|fortement|much|a lot|very much",
    "enormement|tout a fait|completely|extremely",
  ],
  [
    "tres mauvais|tres mauvaise|very bad|very poor",
    "mauvais|mauvaise|bad|poor",
    "moyen|moyenne|passable|average|fair",
    "bon|bonne|good",
    "tres bon|tres bonne|very good",
    "excellent|excellente",
  ],
  [
    "tres difficile|very difficult|very hard",
    "difficile|plutot difficile|difficult|hard",
    "ni facile ni difficile|moyen|neither easy nor difficult",
    "facile|plutot facile|easy",
    "tres facile|very easy",
  ],
  [
    "pas du tout important|not at all important",
    "peu important|pas important|slightly important|not important",
    "moyennement important|moderately important",
    "important|plutot important|assez important",
    "tres important|very important",
    "indispensable|essentiel|essential",
  ],
];

/** Answers that stand on no step of a scale; they come last. */
const BESIDE =
  /^(ne sa(is|it) pas|je ne sais pas|nsp|sans avis|sans opinion|pas d'avis|non concerne|pas concerne|sans objet|ne se prononce pas|autres?|don'?t know|do not know|no opinion|not applicable|not concerned|other|prefer not to say|prefere ne pas (le )?dire)\b/;

const STEPS = LADDERS.map((ladder) => new Map(ladder.flatMap((step, i) => step.split("|").map((one) => [one, i]))));

/** Whether an answer stands beside the others: that one does not know, that it is another. */
export function isBeside(label: string): boolean {
  return BESIDE.test(plain(label));
}

/**
 * For each answer its step on one scale that has them all: numbers alone or before their words (`1 - pas du tout`), else words of
 * a printed scale; answers beside it have none. Null where no scale has two of them and all others.
 */
export function stepsOf(labels: readonly string[]): ReadonlyMap<string, number> | null {
  const own = labels.filter((label) => !isBeside(label));
  if (own.length < 2) return null;
  const found = [numberIn, ...STEPS.map((steps) => (label: string) => steps.get(plain(label)) ?? null)]
    .map((stepOf) => own.map((label) => [label, stepOf(label)] as const))
    .find((steps) => steps.every(([, step]) => step !== null));
  return found === undefined ? null : new Map(found.map(([label, step]) => [label, step ?? 0]));
}

/** The number with which an answer begins; null where it begins with none, or with the first of two. */
export function numberIn(label: string): number | null {
  const [, number] = /^(-?\d{1,3})(?:\s*[-–—:=.)/]\s*\P{Nd}.*)?$/u.exec(label.trim()) ?? [];
  return number === undefined ? null : Number(number);
}

/** An answer without accents, case and the marks of both genders. */
function plain(label: string): string {
  return fold(label)
    .replace(/[·.]e\b|\(e\)|-e\b|\/e\b|\be$/g, "")
    .replace(/satisfaite|concernee|importante/g, (word) => word.slice(0, -1))
    .replace(/\s+/g, " ")
    .replace(/[.!…]$/, "")
    .trim();
}
