import { z } from "zod";
import * as say from "../messages/codebook.js";
import type { Lang, Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import { readYaml } from "../text/yaml.js";
import type { Locate, Places } from "../text/yaml-places.js";
import { circularLists, listFaults } from "./lists.js";
import { parseRules } from "./parse-rule.js";
import { ruleProblem } from "./read.js";
import type { Rule } from "./rule.js";
import { rawRule, wordList } from "./rule-schema.js";
import { rawScale, type Scale, scaleFaults, scaleOf } from "./scale.js";
import { said } from "./schema.js";

/** A question of the interview guide. */
export interface Question {
  readonly id: string;
  /** As it is printed in the guide; null where it has none. */
  readonly number: string | null;
  readonly theme: Words;
  readonly ask: Words;
  /** Ids of the hypotheses and sub-questions it serves: many to many. */
  readonly serves: readonly string[];
  readonly prompts: readonly Words[];
  /** Rules by which the question is recognised in an interviewer's turn. */
  readonly matches: readonly Rule[];
  /** Where it asks for a value on a scale. */
  readonly scale?: Scale;
}

/** What a person corrected: the turn of an interviewer asks this question, or none. */
export interface Correction {
  readonly transcript: string;
  /** Number of the turn. */
  readonly turn: number;
  readonly question: string | null;
}

export interface Guide {
  readonly title: Words;
  readonly version: string | null;
  /** Language of the rules. */
  readonly language: Lang;
  readonly questions: readonly Question[];
  /** What people corrected in how turns were matched; not of the file. */
  readonly corrections?: readonly Correction[];
  /** Where a path of the file stands. */
  readonly locate?: Locate;
}

const label = z.union([z.string().min(1), z.number().transform(String)]);

const guideFile = z.strictObject({
  grille: z.literal(1),
  title: said,
  version: label.optional(),
  language: z.enum(["fr", "en"]).default("fr"),
  lists: z.record(z.string(), wordList).default({}),
  questions: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        number: label.optional(),
        theme: said,
        ask: said,
        serves: z.array(z.string()).default([]),
        prompts: z.array(said).default([]),
        matches: z.array(rawRule).default([]),
        scale: rawScale.optional(),
      }),
    )
    .default([]),
});

/** Reads guide.yaml; null where the file does not have its shape. */
export function readGuide(
  source: string,
  file: string,
): { guide: Guide | null; problems: Problem[]; places: () => Places } {
  const { value, problems, locate, places } = readYaml(source, file, guideFile);
  if (value === null) return { guide: null, problems, places };
  const { language, lists } = value;
  const found: Problem[] = [...problems, ...circularLists(lists, locate)];
  found.push(...listFaults(value).map((fault) => ruleProblem(fault, Object.keys(lists), locate)));
  const questions = value.questions.map((raw, i): Question => {
    const { rules, faults } = parseRules(raw.matches, ["questions", i, "matches"], { owner: raw.id, language, lists });
    found.push(...faults.map((fault) => ruleProblem(fault, Object.keys(lists), locate)));
    if (value.questions.findIndex(({ id }) => id === raw.id) < i)
      found.push({
        severity: "error",
        code: "repeated-id",
        text: say.usedTwice(raw.id),
        ...locate(["questions", i, "id"]),
      });
    const { scale, ...rest } = raw;
    const own = { ...rest, number: raw.number ?? null, matches: rules };
    return scale === undefined ? own : { ...own, scale: scaleOf(scale, raw.id) };
  });
  for (const { path, code, text } of scaleFaults(questions))
    found.push({ severity: "error", code, text, ...locate(path) });
  const guide = { title: value.title, version: value.version ?? null, language, questions, locate };
  return { guide, problems: found, places };
}
