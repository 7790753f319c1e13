import { LANGS, type Lang } from "../messages/words.js";
import { type Codebook, codesOf, type Theme } from "./codebook.js";
import { type CompiledCodebook, compileRules, type OwnedRule, ownedRules } from "./compile.js";

/** How much a hit says of a theme: told by a code or a rule of it, touched on by a code, accompanied by a word. */
export type Telling = "told" | "touched" | "accompanied";

/** A theme that a hit of a rule speaks of, how, and what that weighs: above 0. */
export interface Told {
  readonly theme: string;
  readonly telling: Telling;
  readonly weight: number;
}

/** What a rule weighs that tells a theme or touches on it. Words that come with it weigh what the codebook says, 1 where it says nothing. */
const TOLD = 2;
const TOUCHED = 1;

/** Themes ready to be looked for. */
export interface CompiledThemes {
  /** In the order of the codebooks; a theme of the same id in another codebook is the same theme. */
  readonly themes: readonly Pick<Theme, "id" | "label" | "source">[];
  /** The rules of the codes that a theme names and those of the themes, whose `code` is then the theme's id. */
  readonly compiled: CompiledCodebook;
  /** By the id of a rule. */
  readonly toldBy: ReadonlyMap<string, readonly Told[]>;
}

/**
 * The themes of a codebook. One that names none has its families for themes, but for those that only hold readings
 * (identities, strategies): what a passage is about stands on the surface of its words.
 */
export function themesIn(codebook: Codebook): readonly Theme[] {
  if (codebook.themes !== undefined) return codebook.themes;
  return codebook.families
    .map(({ id, label, source, codes }) => ({
      id,
      label,
      source,
      codes: codes.filter(hasSurface).map((one) => one.id),
    }))
    .filter(({ codes }) => codes.length > 0)
    .map((theme) => ({ ...theme, also: [], rules: [], words: [] }));
}

function hasSurface({ kind, rules }: Codebook["families"][number]["codes"][number]): boolean {
  return kind === "manifest" && rules.length > 0;
}

export function compileThemes(codebooks: readonly Codebook[]): CompiledThemes {
  const all = codebooks.flatMap(themesIn);
  const toldBy = new Map<string, Told[]>();
  const tell = (rule: string, told: Told): void => {
    const others = (toldBy.get(rule) ?? []).filter(({ theme }) => theme !== told.theme);
    toldBy.set(rule, [...others, told]);
  };
  const rulesOf = new Map(codesOf(codebooks).map(({ id, rules }) => [id, rules]));
  for (const { id: theme, ...parts } of all) {
    for (const code of parts.also)
      for (const rule of rulesOf.get(code) ?? []) tell(rule.id, { theme, telling: "touched", weight: TOUCHED });
    for (const code of parts.codes)
      for (const rule of rulesOf.get(code) ?? []) tell(rule.id, { theme, telling: "told", weight: TOLD });
    for (const { weight, rules } of parts.words)
      for (const rule of rules) tell(rule.id, { theme, telling: "accompanied", weight });
    for (const rule of parts.rules) tell(rule.id, { theme, telling: "told", weight: TOLD });
  }
  const themes = all
    .filter(({ id }, i) => all.findIndex((other) => other.id === id) === i)
    .map(({ id, label, source }) => ({ id, label, source }));
  const compiled = LANGS.map((lang) => [lang, compileRules(rulesIn(codebooks, lang, toldBy), lang)] as const);
  return { themes, compiled: Object.fromEntries(compiled) as CompiledCodebook, toldBy };
}

function rulesIn(codebooks: readonly Codebook[], lang: Lang, toldBy: ReadonlyMap<string, unknown>): OwnedRule[] {
  const own = codebooks.filter(({ language }) => language === lang);
  const ofThemes = own
    .flatMap(themesIn)
    .flatMap(({ id, rules, words }) =>
      [...rules, ...words.flatMap((one) => one.rules)].map((rule) => ({ code: id, loss: null, rule })),
    );
  return [
    ...codesOf(own)
      .flatMap(ownedRules)
      .filter(({ rule }) => toldBy.has(rule.id)),
    ...ofThemes,
  ];
}
