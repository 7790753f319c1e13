import * as say from "../../messages/codebook-exchange.js";
import { typeset } from "../../messages/french.js";
import type { Lang } from "../../messages/words.js";
import { counterexamplesCell, rulesCell, sentencesCell } from "./cells.js";
import type { Field } from "./columns.js";
import { listLine } from "./list-line.js";
import type { RawCodebook, RawFamily, RawPart, RawSaid } from "./raw.js";
import { labelRetired } from "./rows.js";

/** One line of a card: its heading and what it tells. */
export interface CardLine {
  readonly field: Field;
  readonly heading: string;
  readonly text: string;
}

/** A codebook to be printed, in one language. */
export interface Printed {
  readonly lang: Lang;
  readonly title: string;
  /** Lines below the title. */
  readonly below: readonly string[];
  readonly families: readonly {
    readonly label: string;
    /** What the family tells itself, where it tells more than its name; else empty. */
    readonly card: readonly CardLine[];
    readonly codes: readonly { readonly colour: string; readonly card: readonly CardLine[] }[];
  }[];
  /** Word lists of the rules, where these are printed. */
  readonly lists: readonly { readonly name: string; readonly words: string }[];
}

export interface Printing {
  readonly lang: Lang;
  readonly rules: "with rules" | "without rules";
}

/** A codebook as cards, family by family. */
export function printedCodebook(file: RawCodebook, { lang, rules }: Printing): Printed {
  const families = file.families ?? [];
  const codes = families.reduce((sum, { codes: own = [] }) => sum + own.length, 0);
  const { authors = [], licence = "" } = file as { authors?: readonly string[]; licence?: string };
  const shown = (said: RawSaid): string => inLanguage(said, { lang, own: file.language });
  const one = { shown, lang, rules };
  return {
    lang,
    title: shown(file.title),
    below: [say.byAuthors(authors, licence)[lang], say.printed(codes, families.length)[lang]].filter(
      (line) => line !== "",
    ),
    families: families.map((family) => ({
      label: shown(family.label),
      card: familyCard(family, one),
      codes: (family.codes ?? []).map((code) => ({
        colour: String(code.colour ?? family.colour ?? ""),
        card: codeCard(code, family, one),
      })),
    })),
    lists:
      rules === "without rules"
        ? []
        : Object.entries(file.lists ?? {}).map(([name, list]) => ({ name: `$${name}`, words: wordsOf(list, lang) })),
  };
}

/** A text in the language asked for; French ones that stand in a French codebook are typeset. */
function inLanguage(said: RawSaid, { lang, own }: { lang: Lang; own: Lang }): string {
  if (typeof said !== "string") return lang === "fr" ? typeset(said.fr).trim() : said.en.trim();
  return lang === "fr" && own === "fr" ? typeset(said).trim() : said.trim();
}

interface How extends Printing {
  readonly shown: (said: RawSaid) => string;
}

type Lines = readonly (readonly [Field & keyof typeof say.print, string])[];

const cardOf = (lines: Lines, lang: Lang): CardLine[] =>
  lines.filter(([, text]) => text !== "").map(([field, text]) => ({ field, heading: say.print[field][lang], text }));

/** A family that has no code needs its card to be found again, one with a source or a colour to tell them. */
function familyCard(family: RawFamily, { shown, lang }: How): CardLine[] {
  const tells = [family.source, family.colour].some((one) => one !== undefined);
  if (!tells && (family.codes ?? []).length > 0) return [];
  const lines: Lines = [
    ["family", shown(family.label)],
    ["code", family.id],
    ["source", String(family.source ?? "")],
    ["colour", String(family.colour ?? "")],
  ];
  return cardOf(lines, lang);
}

function codeCard(code: RawPart, family: RawFamily, { shown, lang, rules }: How): CardLine[] {
  const said = (key: string): string => (code[key] === undefined ? "" : shown(code[key] as RawSaid));
  const items = (key: string): readonly unknown[] => (code[key] as readonly unknown[] | undefined) ?? [];
  const word = (key: "kind" | "origin"): string => {
    const value = code[key];
    const words = say.print[value as "manifest" | "emergent"];
    return value === undefined ? "" : (words?.[lang] ?? String(value));
  };
  const lines: Lines = [
    ["label", code.retired === undefined ? said("label") : labelRetired(said("label"), lang)],
    ["code", String(code.id)],
    ["family", shown(family.label)],
    ["definition", said("definition")],
    ["use", said("use")],
    ["use_not", said("use_not")],
    ["examples", sentencesCell(items("examples"))],
    [
      "counterexamples",
      counterexamplesCell(items("counterexamples"), {
        negated: say.print.negated[lang],
        interviewer: say.print.interviewer[lang],
      }),
    ],
    ["kind", word("kind")],
    ["origin", word("origin")],
    ["source", String(code.source ?? "")],
    ["negation", String(code.negation ?? "")],
    ["was", items("was").join(", ")],
    ["retired", String(code.retired ?? "")],
    ["colour", String(code.colour ?? "")],
    ["rules", rules === "with rules" ? rulesCell(items("rules")) : ""],
  ];
  return cardOf(lines, lang);
}

function wordsOf(list: unknown, lang: Lang): string {
  return listLine(list, say.print.except[lang]);
}
