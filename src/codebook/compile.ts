import { LANGS, type Lang } from "../messages/words.js";
import { gathered } from "../text/gathered.js";
import { createLexicon, type Lexicon } from "../text/lexicon.js";
import { type AtomTable, createAtoms } from "./atoms.js";
import { type Code, type Codebook, codesOf } from "./codebook.js";
import type { Builder, Finder, Found, Purpose, Scene } from "./finder.js";
import { ANYHOW, type Rule, type RulePart, type Treatments, USUAL, type Within } from "./rule.js";
import type { AnyRuleKind } from "./rules/kind.js";
import { RULE_KINDS } from "./rules.js";
import type { WordRange } from "./scope.js";
import { type SettingCheck, settingChecks } from "./setting.js";
import { type Stop, wordsOf } from "./stop.js";

/** A rule ready to find. */
export interface CompiledRule {
  readonly code: string;
  /** The code that a negated hit stands for; null where none is named. */
  readonly loss: string | null;
  readonly rule: Rule;
  readonly within: Within;
  readonly finder: Finder;
}

/** A rule with what it stands for. */
export type OwnedRule = Pick<CompiledRule, "code" | "loss" | "rule">;

/** All rules of one language, with the words they look for by form. */
export interface CompiledRules {
  readonly lexicon: Lexicon;
  readonly atoms: AtomTable;
  /** What is looked for in questions and headings. */
  readonly asides: AtomTable;
  readonly rules: readonly CompiledRule[];
  /** For each atom the rules that it may set off, by number. */
  readonly setOff: readonly (readonly number[])[];
}

/** Codebooks ready to be laid over transcripts: each rule reads only transcripts in the language of its codebook. */
export type CompiledCodebook = Readonly<Record<Lang, CompiledRules>>;

export function compile(codebooks: readonly Codebook[], purpose: Purpose = "find"): CompiledCodebook {
  const entries = LANGS.map((language) => [language, compileLanguage(codebooks, language, purpose)] as const);
  return Object.fromEntries(entries) as Record<Lang, CompiledRules>;
}

function compileLanguage(codebooks: readonly Codebook[], language: Lang, purpose: Purpose): CompiledRules {
  const codes = codesOf(codebooks.filter((codebook) => codebook.language === language));
  return compiledFor(purpose, codes.flatMap(ownedRules), createLexicon(language));
}

/** The rules of a code as they are compiled. */
export function ownedRules({ id, negation, rules }: Code): OwnedRule[] {
  return rules.map((rule) => ({ code: id, loss: negation, rule }));
}

/** Compiles rules of any owner: a code, or a question of the guide. A lexicon at hand spares reading its words again. */
export function compileRules(
  owned: readonly OwnedRule[],
  language: Lang,
  lexicon: Lexicon = createLexicon(language),
): CompiledRules {
  return compiledFor("find", owned, lexicon);
}

function compiledFor(purpose: Purpose, owned: readonly OwnedRule[], lexicon: Lexicon): CompiledRules {
  const atoms = createAtoms(lexicon);
  const asides = createAtoms(lexicon);
  const rules = owned.map((one): CompiledRule => {
    const finder = builder({ atoms, asides, purpose }, USUAL).part(one.rule);
    return { ...one, within: one.rule.within ?? "sentence", finder };
  });
  const setOff: number[][] = Array.from({ length: atoms.count() }, () => []);
  rules.forEach(({ finder }, i) => {
    for (const atom of new Set(finder.triggers)) setOff[atom]?.push(i);
  });
  return { lexicon, atoms, asides, rules, setOff };
}

interface Tables {
  readonly atoms: AtomTable;
  readonly asides: AtomTable;
  readonly purpose: Purpose;
}

function builder({ atoms, asides, purpose }: Tables, treatment: Treatments): Builder {
  return {
    treatment,
    purpose,
    phrase: atoms.phrase,
    regex: atoms.regex,
    part(part) {
      const own = { ...treatment, ...part.treatment };
      const kind: AnyRuleKind = RULE_KINDS[part.body.kind];
      const read = builder({ atoms: asides, asides, purpose }, ANYHOW).part;
      return guarded(kind.build(part.body, builder({ atoms, asides, purpose }, own)), part, {
        not: part.not.map(builder({ atoms, asides, purpose }, ANYHOW).part),
        checks: part.setting === null ? [] : settingChecks(part.setting, read),
      });
    },
  };
}

interface Guards {
  readonly not: readonly Finder[];
  readonly checks: readonly SettingCheck[];
}

/** A finder within its own unit, silent where an exception is said in it, and where its hits stand elsewhere than it asks. */
function guarded(finder: Finder, { within }: RulePart, { not, checks }: Guards): Finder {
  if (within === null && not.length === 0 && checks.length === 0) return finder;
  const units = (scene: Scene, unit: WordRange): readonly WordRange[] =>
    within === null ? [unit] : scene.within(unit, within);
  const stands = ({ around }: Scene, { head }: Found): boolean =>
    around === null || checks.every(({ holds }) => holds(around, head));
  const affirmedBy = (one: Finder, scene: Scene, unit: WordRange): Found[] =>
    one.find(scene, unit).filter(({ cues }) => cues.length === 0);
  return {
    hangsOn: "unit",
    triggers: finder.triggers,
    find: (scene, unit) =>
      gathered(units(scene, unit), (inner) => {
        const found = finder.find(scene, inner).filter((one) => checks.length === 0 || stands(scene, one));
        return found.length > 0 && not.some((one) => affirmedBy(one, scene, inner).length > 0) ? [] : found;
      }),
    explain: (scene, unit) =>
      units(scene, unit).flatMap((inner): Stop[] => {
        const found = finder.find(scene, inner);
        const said = wordsOf(not.flatMap((one) => affirmedBy(one, scene, inner)));
        const vetoed =
          found.length === 0 || said.length === 0 ? [] : [{ kind: "not", words: wordsOf(found), said } as const];
        return [...vetoed, ...found.flatMap((one) => misplaced(one, scene, checks)), ...finder.explain(scene, inner)];
      }),
  };
}

/** Everything about the place of a find that is not as its rule asks. */
function misplaced({ words, head }: Found, { around }: Scene, checks: readonly SettingCheck[]): Stop[] {
  if (around === null) return [];
  return checks.filter(({ holds }) => !holds(around, head)).map(({ kind }) => ({ kind, words }));
}
