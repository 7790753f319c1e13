import * as say from "../messages/codebook-lint.js";
import type { Words } from "../messages/words.js";
import { fold } from "../text/fold.js";
import type { Problem } from "../text/problem.js";
import { type Code, type Codebook, codesOf } from "./codebook.js";
import { containsRule } from "./containment.js";
import { contrast } from "./contrast.js";
import { alikeTexts } from "./definitions.js";
import { LEAST_CONTRAST, type LintSettings } from "./lint-settings.js";
import { placeOfCode, remark } from "./remark.js";
import { unusedLists } from "./unused-lists.js";

/** What a codebook shows of its weaknesses by itself, in the order of the kinds. Nothing here is an error. */
export function lintCodebook(codebook: Codebook, settings: LintSettings): Problem[] {
  return [
    ...incompleteCodes(codebook),
    ...sameLabels(codebook),
    ...alikeDefinitions(codebook, settings),
    ...unusedLists(codebook),
    ...containedRules(codebook),
    ...paleColours(codebook),
  ];
}

/** Codes of which something is missing. A code that only people attribute needs no rules. */
function incompleteCodes(codebook: Codebook): Problem[] {
  return codesOf([codebook]).flatMap((code) => {
    const missing = missingIn(code);
    if (missing.length === 0) return [];
    return [remark("incomplete", say.incomplete(code.id, missing), placeOfCode(codebook, code))];
  });
}

function missingIn(code: Code): say.Missing[] {
  const isEmpty = ({ fr, en }: Words): boolean => fr.trim() === "" && en.trim() === "";
  const lacks: readonly (readonly [say.Missing, boolean])[] = [
    ["rules", code.rules.length === 0 && code.kind === "manifest"],
    ["definition", isEmpty(code.definition)],
    ["useNot", isEmpty(code.useNot)],
    ["examples", code.examples.length === 0],
    ["counterexamples", code.counterexamples.length === 0 && code.rules.length > 0],
  ];
  return lacks.flatMap(([what, isMissing]) => (isMissing ? [what] : []));
}

/** Labels that several codes have in one of the languages, case and accents aside. */
function sameLabels(codebook: Codebook): Problem[] {
  const codes = codesOf([codebook]);
  const groups = new Map<string, { label: string; codes: Set<Code> }>();
  for (const code of codes) {
    for (const label of [code.label.fr, code.label.en]) {
      const group = groups.get(fold(label.trim())) ?? { label, codes: new Set() };
      groups.set(fold(label.trim()), { ...group, codes: group.codes.add(code) });
    }
  }
  const told = new Set<string>();
  return [...groups.values()].flatMap(({ label, codes: alike }) => {
    const ids = [...alike].map(({ id }) => id);
    const [, second] = [...alike];
    if (second === undefined || told.has(ids.join())) return [];
    told.add(ids.join());
    return [remark("same-label", say.sameLabel(label, ids), placeOfCode(codebook, second))];
  });
}

function alikeDefinitions(codebook: Codebook, { alike }: LintSettings): Problem[] {
  const { language } = codebook;
  const codes = codesOf([codebook]);
  const pairs = alikeTexts(
    codes.map(({ definition }) => definition[language]),
    language,
    alike,
  );
  return pairs.flatMap(({ first, second, likeness }) => {
    const [one, other] = [codes[first], codes[second]];
    if (one === undefined || other === undefined) return [];
    const { codebook: of, path } = placeOfCode(codebook, other);
    const at = { codebook: of, path: [...path.slice(0, -1), "definition", language] };
    return [remark("alike-definitions", say.alike(one.id, other.id, likeness), at)];
  });
}

/** Pairs of rules of one code of which the first finds, as it is written, all that the second does. */
export function containedPairs(code: Code, language: Codebook["language"]): { wide: string; narrow: string }[] {
  return code.rules.flatMap((narrow, n) => {
    const wide = code.rules.find((one, w) => {
      if (one === narrow || !containsRule(one, narrow, language)) return false;
      return w < n || !containsRule(narrow, one, language);
    });
    return wide === undefined ? [] : [{ wide: wide.id, narrow: narrow.id }];
  });
}

function containedRules(codebook: Codebook): Problem[] {
  return codesOf([codebook]).flatMap((code) =>
    containedPairs(code, codebook.language).map(({ wide, narrow }) =>
      remark("contained-rule", say.contained(narrow, wide), placeOfCode(codebook, code, narrow)),
    ),
  );
}

/** The pages that figures stand on, light and dark. */
const PAGES = { white: "#ffffff", dark: "#17191d" } as const;

/** Colours that can hardly be told from a white page, each once with the first code that has it; of a dark page in one remark. */
function paleColours(codebook: Codebook): Problem[] {
  const first = new Map(codesOf([codebook]).map((code) => [code.colour, code]));
  for (const code of codesOf([codebook]).reverse()) first.set(code.colour, code);
  const pale = (page: string): Code[] =>
    [...first.values()].filter(({ colour }) => contrast(colour, page) < LEAST_CONTRAST);
  const [dark] = pale(PAGES.dark);
  const onWhite = pale(PAGES.white).map((code) =>
    remark("colour", say.colour(code.id, code.colour, contrast(code.colour, PAGES.white)), placeOfCode(codebook, code)),
  );
  if (dark === undefined) return onWhite;
  const names = pale(PAGES.dark).map(({ id }) => id);
  return [...onWhite, remark("colour", say.darkColours(names), placeOfCode(codebook, dark))];
}
