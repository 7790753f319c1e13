import * as say from "../messages/codebook.js";
import { withLastAnswers } from "../text/last-answers.js";
import type { Problem } from "../text/problem.js";
import { readYaml, type Yaml } from "../text/yaml.js";
import { hintFor } from "../text/yaml-issues.js";
import type { Locate, Path } from "../text/yaml-places.js";
import type { Code, Codebook, Family, Hypothesis, Theme } from "./codebook.js";
import type { Condition } from "./condition.js";
import { circularLists, listFaults } from "./lists.js";
import { parseRules } from "./parse-rule.js";
import { repeated, unknownReferences } from "./references.js";
import type { RawRule } from "./rule-schema.js";
import type { RuleFault } from "./rules/kind.js";
import {
  type CodebookFile,
  type CodeFile,
  codebookFile,
  type FamilyFile,
  type HypothesisFile,
  type RawCondition,
  type ThemeFile,
} from "./schema.js";
import { attributesAsked } from "./setting.js";

/** What a word of a theme weighs that stands in a plain list. */
const PLAIN_WEIGHT = 1;

/** The colour of a code for which neither the code nor its family names one. */
const PLAIN_COLOUR = "#5b6770";

/**
 * Reads a codebook. It is null where the file does not have the shape of one; where single rules or references are wrong
 * it comes without those, and with the problems.
 */
export function readCodebook(source: string, file: string): { codebook: Codebook | null; problems: Problem[] } {
  const { codebook, problems } = bookIn(source, file);
  return { codebook, problems: [...problems] };
}

const bookIn = withLastAnswers((source, file) => codebookFrom(readCodebookFile(source, file), file));

/** What stands in the file of a codebook, held against its shape: the slower half of reading one. */
export const readCodebookFile = withLastAnswers((source, file): Yaml<CodebookFile> => {
  const read = readYaml(source, file, codebookFile);
  const empty = read.empty.filter((path) => CONDITIONS.has(String(path.at(-1))));
  return { ...read, problems: [...read.problems, ...empty.map((path) => emptyProblem(path, read.locate))] };
});

/** What a rule asks for beside its words: left empty, these would let through what they were to keep out. */
const CONDITIONS = new Set(["answer_to", "section", "speaker", "not", "except"]);

function emptyProblem(path: Path, locate: Locate): Problem {
  return { severity: "error", code: "bad-rule", text: say.emptyKey(String(path.at(-1))), ...locate(path) };
}

/** The codebook that a file holds, once it is read. */
export function codebookFrom(
  { value, problems, locate }: Pick<Yaml<CodebookFile>, "value" | "problems" | "locate">,
  file: string,
): { codebook: Codebook | null; problems: Problem[] } {
  if (value === null) return { codebook: null, problems };
  const faults: RuleFault[] = listFaults(value);
  const families = value.families.map((family, i) => familyOf(family, ["families", i], { value, faults }));
  const codebook: Codebook = {
    id: value.codebook,
    file,
    locate,
    title: value.title,
    language: value.language,
    lists: value.lists,
    ...(value.licence === undefined ? {} : { licence: value.licence }),
    ...(value.authors === undefined ? {} : { authors: value.authors }),
    families,
    ...(value.themes === undefined
      ? {}
      : { themes: value.themes.map((theme, i) => themeOf(theme, ["themes", i], { value, faults })) }),
    hypotheses: value.hypotheses.map(hypothesisOf),
    asks: attributesAsked(families.flatMap(({ codes }) => codes.flatMap(({ rules }) => rules))),
  };
  const ruleProblems = faults.map((fault) => ruleProblem(fault, Object.keys(value.lists), locate));
  const references = [...repeated(value), ...unknownReferences(value)];
  const found = references.map(({ path, ...problem }): Problem => ({ severity: "error", ...problem, ...locate(path) }));
  return { codebook, problems: [...problems, ...circularLists(value.lists, locate), ...ruleProblems, ...found] };
}

interface Reading {
  readonly value: CodebookFile;
  readonly faults: RuleFault[];
}

function familyOf(raw: FamilyFile, path: Path, reading: Reading): Family {
  const codes = raw.codes.map((code, i) => codeOf(code, raw, { ...reading, path: [...path, "codes", i] }));
  return { id: raw.id, label: raw.label, source: raw.source ?? "", codes };
}

function codeOf(raw: CodeFile, family: FamilyFile, { value, faults, path }: Reading & { path: Path }): Code {
  const { use_not, rules, source, colour, negation, retired, made, label, ...rest } = raw;
  const parsed = parseRules(rules, [...path, "rules"], { owner: raw.id, language: value.language, lists: value.lists });
  faults.push(...parsed.faults);
  const isKnown = value.families.some((one) =>
    one.codes.some((code) => code.id === negation && code.retired === undefined),
  );
  return {
    ...rest,
    ...(retired === undefined ? { label } : { retired, label: say.retiredLabel(label) }),
    ...(made === undefined ? {} : { made }),
    family: family.id,
    useNot: use_not,
    source: source ?? family.source ?? "",
    colour: colour ?? family.colour ?? PLAIN_COLOUR,
    // Rules of a retired code are read, so that what is wrong in them is told, and propose nothing.
    rules: retired === undefined ? parsed.rules : [],
    negation: negation !== undefined && isKnown ? negation : null,
  };
}

/** Families named as a theme's codes stand for all of their codes. */
function themeOf(raw: ThemeFile, path: Path, { value, faults }: Reading): Theme {
  const parse = (rules: readonly RawRule[], key: Path, owner: string) => {
    const parsed = parseRules(rules, [...path, ...key], { owner, language: value.language, lists: value.lists });
    faults.push(...parsed.faults);
    return parsed.rules;
  };
  const words = Array.isArray(raw.words)
    ? [{ weight: PLAIN_WEIGHT, rules: parse(raw.words, ["words"], `${raw.id}~`) }]
    : Object.entries(raw.words).map(([weight, rules]) => ({
        weight: Number(weight),
        rules: parse(rules, ["words", weight], `${raw.id}~${weight}`),
      }));
  const codes = value.families.flatMap((family) => family.codes.map(({ id }) => ({ id, family: family.id })));
  const named = (names: readonly string[]): string[] =>
    codes.filter(({ id, family }) => names.includes(id) || names.includes(family)).map(({ id }) => id);
  return {
    ...{ id: raw.id, label: raw.label, source: raw.source ?? "", codes: named(raw.codes), also: named(raw.also) },
    rules: parse(raw.rules, ["rules"], raw.id),
    words,
  };
}

const NEVER: Condition = { kind: "any", of: [], not: [], within: null };

function hypothesisOf({
  supports,
  against,
  unattributed,
  rival,
  sub_questions,
  kinds,
  ...raw
}: HypothesisFile): Hypothesis {
  return {
    ...raw,
    ...(kinds === undefined ? {} : { kinds }),
    ...(sub_questions === undefined ? {} : { subQuestions: sub_questions }),
    date: raw.date ?? null,
    supports: conditionOf(supports),
    against: against === undefined ? NEVER : conditionOf(against),
    unattributed: unattributed === undefined ? NEVER : conditionOf(unattributed),
    rival:
      rival === undefined
        ? null
        : { statement: rival.statement, codes: rival.codes, asked: rival.asked, wouldSee: rival.would_see },
    deviant: raw.deviant ?? null,
  };
}

/** The condition that a file writes, as it is worked with. */
export function conditionOf(raw: RawCondition): Condition {
  if (typeof raw === "string") return { kind: "code", id: raw };
  const kind = raw.all === undefined ? "any" : "all";
  const of = (raw[kind] ?? []).map(conditionOf);
  return { kind, of, not: (raw.not ?? []).map(conditionOf), within: raw.within ?? null };
}

export function ruleProblem(
  { path, words, list, hint: own }: RuleFault,
  lists: readonly string[],
  locate: Locate,
): Problem {
  const hint = list === undefined ? own : hintFor(list, lists);
  const code = list === undefined ? "bad-rule" : "unknown-list";
  return { severity: "error", code, text: words, ...locate(path), ...(hint === undefined ? {} : { hint }) };
}
