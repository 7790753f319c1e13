import * as say from "../../messages/codebook-exchange.js";
import type { Lang } from "../../messages/words.js";
import { fold } from "../../text/fold.js";

/** What a row of a table of codes can tell; `more` holds whatever has no column of its own. */
export const FIELDS = [
  "row",
  "family",
  "code",
  "label",
  "kind",
  "origin",
  "definition",
  "use",
  "use_not",
  "examples",
  "counterexamples",
  "source",
  "colour",
  "negation",
  "was",
  "retired",
  "rules",
  "more",
] as const;
export type Field = (typeof FIELDS)[number];

/** Fields that are said in both languages. */
export const SAID = ["label", "definition", "use", "use_not"] as const;
export type SaidField = (typeof SAID)[number];

export interface Column {
  readonly field: Field;
  /** null: the column does not say its language. */
  readonly lang: Lang | null;
}

export const isSaid = (field: Field): field is SaidField => SAID.some((one) => one === field);

/** The columns in the order in which they are written. */
export const COLUMNS: readonly Column[] = FIELDS.flatMap((field): Column[] =>
  isSaid(field)
    ? [
        { field, lang: "fr" },
        { field, lang: "en" },
      ]
    : [{ field, lang: null }],
);

/** The heading of a column, in the language asked for: *Libellé (fr)*. */
export const headingOf = ({ field, lang }: Column, inLang: Lang): string =>
  lang === null ? say.print[field][inLang] : `${say.print[field][inLang]} (${lang})`;

/** Headings that people give to such columns: without accents, apostrophes and signs. */
const HEADINGS: Readonly<Record<Field, string>> = {
  row: "row|ligne|type de ligne|row type",
  family:
    "family|famille|famille de codes|code family|category|categorie|theme|dimension|groupe|group|code group|groupe de codes|axe|rubrique|parent|parent code|code parent|niveau 1|level 1|macro code",
  code: "code|id|identifiant|identifier|code id|id du code|abreviation|abbreviation|sigle|niveau 2|level 2",
  label:
    "label|libelle|libelle du code|nom|name|nom du code|code name|titre|title|intitule|etiquette|tag|sous theme|sub theme|subtheme|sous code|subcode|sub code|sous categorie|subcategory|sub category",
  kind: "kind|nature|sorte|type|type de code|code type",
  origin: "origin|origine",
  definition:
    "definition|description|memo|memos|code memo|signification|definition courte|definition complete|brief definition|full definition|short definition|long definition|commentaire|comment|sens|meaning",
  use: "use|when to use|quand l utiliser|quand utiliser|quand utiliser le code|a utiliser|utilisation|usage|inclusion|criteres d inclusion|inclusion criteria|regle de codage|consigne|quand coder",
  use_not:
    "use not|when not to use|quand ne pas l utiliser|quand ne pas utiliser|quand ne pas utiliser le code|ne pas utiliser|a ne pas utiliser|do not use|exclusion|criteres d exclusion|exclusion criteria|quand ne pas coder",
  examples:
    "examples|example|exemples|exemple|verbatim|verbatims|exemple de verbatim|exemples de verbatim|extrait|extraits|citation|citations|quote|quotes|typical exemplars|ancrage|anchor example",
  counterexamples:
    "counterexamples|counterexample|counter examples|counter example|contre exemples|contre exemple|negative examples|exemples negatifs|close but no|atypical exemplars",
  source: "source|sources|reference|references|auteur|auteurs|author",
  colour: "colour|color|couleur",
  negation: "negation|loss|perte|si nie|if negated",
  was: "was|formerly|anciens identifiants|ancien identifiant|anciens noms|ancien nom|earlier ids|former ids",
  retired: "retired|retire|retire le|retired on|abandonne|abandonne le",
  rules: "rules|rule|regles|regle|regles de reperage|mots cles|keywords|words|mots",
  more: "more|reste|autres",
};

const KNOWN = new Map(
  FIELDS.flatMap((field) => HEADINGS[field].split("|").map((heading) => [heading, field] as const)),
);

const LANGUAGES: Readonly<Record<string, Lang>> = {
  fr: "fr",
  francais: "fr",
  french: "fr",
  en: "en",
  anglais: "en",
  english: "en",
};

/** The column that a heading stands for, in French or English; null where it is none of them. */
export function columnOf(heading: string): Column | null {
  const words = fold(heading)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const plain = KNOWN.get(words);
  if (plain !== undefined) return { field: plain, lang: null };
  const last = words.split(" ").at(-1) ?? "";
  const lang = Object.hasOwn(LANGUAGES, last) ? (LANGUAGES[last] ?? null) : null;
  const field = lang === null ? undefined : KNOWN.get(words.slice(0, -last.length).replace(/ en $/, "").trim());
  return field === undefined ? null : { field, lang };
}
