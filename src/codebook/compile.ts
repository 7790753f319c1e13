import { LANGS, type Lang } from "../messages/words.js";
import { createLexicon, type Lexicon } from "../text/lexicon.js";
import { type AtomTable, createAtoms } from "./atoms.js";
import { type Code, type Codebook, codesOf } from "./codebook.js";
import type { Builder, Finder } from "./finder.js";
import { ANYHOW, type Rule, type RulePart, type Treatments, USUAL, type Within } from "./rule.js";
import type { AnyRuleKind } from "./rules/kind.js";
import { RULE_KINDS } from "./rules.js";
import { type SettingTest, settingTest } from "./setting.js";

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

export function compile(codebooks: readonly Codebook[]): CompiledCodebook {
  const entries = LANGS.map((language) => [language, compileLanguage(codebooks, language)] as const);
  return Object.fromEntries(entries) as Record<Lang, CompiledRules>;
}

function compileLanguage(codebooks: readonly Codebook[], language: Lang): CompiledRules {
  const codes = codesOf(codebooks.filter((codebook) => codebook.language === language));
  return compileRules(codes.flatMap(ownedRules), language);
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
  const atoms = createAtoms(lexicon);
  const asides = createAtoms(lexicon);
  const rules = owned.map((one): CompiledRule => {
    const finder = builder({ atoms, asides }, USUAL).part(one.rule);
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
}

function builder({ atoms, asides }: Tables, treatment: Treatments): Builder {
  return {
    treatment,
    phrase: atoms.phrase,
    regex: atoms.regex,
    part(part) {
      const own = { ...treatment, ...part.treatment };
      const kind: AnyRuleKind = RULE_KINDS[part.body.kind];
      const read = builder({ atoms: asides, asides }, ANYHOW).part;
      return guarded(kind.build(part.body, builder({ atoms, asides }, own)), part, {
        not: part.not.map(builder({ atoms, asides }, ANYHOW).part),
        stands: part.setting === null ? null : settingTest(part.setting, read),
      });
    },
  };
}

interface Guards {
  readonly not: readonly Finder[];
  readonly stands: SettingTest | null;
}

/** A finder within its own unit, silent where an exception is said in it, and where its hits stand elsewhere than it asks. */
function guarded(finder: Finder, { within }: RulePart, { not, stands }: Guards): Finder {
  if (within === null && not.length === 0 && stands === null) return finder;
  return {
    triggers: finder.triggers,
    find: (scene, unit) =>
      (within === null ? [unit] : scene.within(unit, within)).flatMap((inner) => {
        const found = finder.find(scene, inner).filter(({ head }) => stands === null || stands(scene, head));
        const vetoed =
          found.length > 0 && not.some((one) => one.find(scene, inner).some(({ cues }) => cues.length === 0));
        return vetoed ? [] : found;
      }),
  };
}
