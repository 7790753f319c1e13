import type { Codebook, Theme } from "../codebook/codebook.js";
import type { Rule } from "../codebook/rule.js";
import { compareRules, type RulesChange } from "./compare-codes.js";

/** A list of a theme: what is in it only after, and only before. */
export interface ListChange {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** A theme that is in both codebooks and is not the same. Ids of codes are those of after, however they were called before. */
export interface ThemeChange {
  readonly theme: string;
  readonly fields: readonly ("label" | "source")[];
  readonly codes: ListChange;
  readonly also: ListChange;
  readonly rules: RulesChange;
  readonly words: RulesChange;
}

export interface ThemesCompared {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ThemeChange[];
}

/**
 * What is not the same between the themes that two sets of codebooks name; `name` gives the present id of a code. Families that stand
 * for themes, where a codebook names none, change as its codes do, which is told of these.
 */
export function compareThemes(
  before: readonly Codebook[],
  after: readonly Codebook[],
  name: (id: string) => string,
): ThemesCompared {
  const [old, now] = [before, after].map(
    (codebooks) => new Map(codebooks.flatMap(({ themes = [] }) => themes).map((one) => [one.id, one])),
  );
  const was = old ?? new Map<string, Theme>();
  const is = now ?? new Map<string, Theme>();
  return {
    added: [...is.keys()].filter((id) => !was.has(id)),
    removed: [...was.keys()].filter((id) => !is.has(id)),
    changed: [...is.values()].flatMap((theme) => {
      const earlier = was.get(theme.id);
      const change = earlier === undefined ? null : changeOf(earlier, theme, name);
      return change === null || isNone(change) ? [] : [change];
    }),
  };
}

function changeOf(before: Theme, after: Theme, name: (id: string) => string): ThemeChange {
  return {
    theme: after.id,
    fields: (["label", "source"] as const).filter(
      (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
    ),
    codes: listChange(before.codes.map(name), after.codes),
    also: listChange(before.also.map(name), after.also),
    rules: compareRules(before.rules, after.rules),
    words: compareRules(weighed(before), weighed(after)),
  };
}

/** The words of a theme, each with its weight: one that weighs more or less is another. */
function weighed({ words }: Theme): Rule[] {
  return words.flatMap(({ weight, rules }) =>
    rules.map((rule) => ({ ...rule, written: `${rule.written} (${weight})` })),
  );
}

function listChange(before: readonly string[], after: readonly string[]): ListChange {
  return {
    gained: after.filter((id) => !before.includes(id)),
    lost: [...new Set(before)].filter((id) => !after.includes(id)),
  };
}

function isNone({ fields, codes, also, rules, words }: ThemeChange): boolean {
  return [fields, ...[codes, also, rules, words].flatMap((one) => Object.values(one))].every(
    ({ length }) => length === 0,
  );
}
