import { z } from "zod";
import { badCodeId, badColour, badId, badWeight, oneCombination } from "../messages/codebook.js";
import type { Words } from "../messages/words.js";
import { UNITS, type Unit } from "../text/segment.js";
import type { OwnIssue } from "../text/yaml-issues.js";
import { rawRule, wordList } from "./rule-schema.js";

const text = z.string().min(1);

/** A text in both languages; one text alone stands for both. */
export const said: z.ZodType<Words> = z.union([
  text.transform((one) => ({ fr: one, en: one })),
  z.strictObject({ fr: text, en: text }),
]);

/** What a word of a theme may weigh at most. */
const HEAVIEST = 10;

const NO_WORDS: Words = { fr: "", en: "" };

function own(issue: OwnIssue) {
  return { message: issue.words.en, params: { ...issue } };
}

const id = z
  .string()
  .refine((value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), own({ problem: "bad-id", words: badId() }));
const codeId = z
  .string()
  .refine((value) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value), own({ problem: "bad-id", words: badId() }));
const colour = z
  .string()
  .refine((value) => /^#[0-9a-f]{6}$/i.test(value), own({ problem: "bad-colour", words: badColour() }));
const origin = z.enum(["a_priori", "emergent"]);

const counterexample = z.union([
  text.transform((one) => ({ text: one, kind: "plain" as const })),
  z.strictObject({ negated: text }).transform(({ negated }) => ({ text: negated, kind: "negated" as const })),
  z
    .strictObject({ interviewer: text })
    .transform(({ interviewer }) => ({ text: interviewer, kind: "interviewer" as const })),
]);

const code = z.strictObject({
  id: codeId,
  kind: z.enum(["manifest", "interpretive"]).default("manifest"),
  origin,
  label: said,
  definition: said.default(NO_WORDS),
  use: said.default(NO_WORDS),
  use_not: said.default(NO_WORDS),
  source: text.optional(),
  colour: colour.optional(),
  examples: z.array(text).default([]),
  counterexamples: z.array(counterexample).default([]),
  rules: z.array(rawRule).default([]),
  negation: z.string().optional(),
  retired: z.iso.date().optional(),
  made: z.iso.datetime().optional(),
  was: z.array(z.string()).default([]),
});

const family = z
  .strictObject({
    id,
    label: said,
    source: text.optional(),
    colour: colour.optional(),
    codes: z.array(code).default([]),
  })
  .superRefine((value, context) => {
    value.codes.forEach((one, i) => {
      if (one.id.startsWith(`${value.id}.`)) return;
      context.addIssue({
        code: "custom",
        path: ["codes", i, "id"],
        ...own({ problem: "bad-id", words: badCodeId(value.id) }),
      });
    });
  });

/** Words under what each of them weighs. */
const weighed = z.record(z.string(), z.array(rawRule)).superRefine((value, context) => {
  for (const weight of Object.keys(value))
    if (!(Number(weight) > 0 && Number(weight) <= HEAVIEST))
      context.addIssue({
        code: "custom",
        path: [weight],
        ...own({ problem: "bad-weight", words: badWeight(HEAVIEST), at: "key" }),
      });
});

const theme = z.strictObject({
  id,
  label: said,
  source: text.optional(),
  codes: z.array(z.string()).default([]),
  also: z.array(z.string()).default([]),
  rules: z.array(rawRule).default([]),
  words: z.union([z.array(rawRule), weighed]).default([]),
});

/** A condition as it stands in a file: the id of a code or family, or a combination. */
export type RawCondition =
  | string
  | {
      readonly all?: readonly RawCondition[] | undefined;
      readonly any?: readonly RawCondition[] | undefined;
      readonly not?: readonly RawCondition[] | undefined;
      readonly within?: Unit | undefined;
    };

const combination = z
  .strictObject({
    get all() {
      return z.array(rawCondition).min(1).optional();
    },
    get any() {
      return z.array(rawCondition).min(1).optional();
    },
    get not() {
      return z.array(rawCondition).optional();
    },
    within: z.enum(UNITS).optional(),
  })
  .refine(
    (value) => (value.all === undefined) !== (value.any === undefined),
    own({ problem: "condition", words: oneCombination() }),
  );

export const rawCondition: z.ZodType<RawCondition> = z.lazy(
  () => z.union([text, combination]) as z.ZodType<RawCondition>,
);

const rival = z.strictObject({
  statement: said,
  codes: z.array(z.string()).default([]),
  asked: z.array(z.string()).default([]),
  would_see: said,
});

const subQuestion = z.strictObject({
  id: text,
  ask: said,
  asked: z.array(z.string()).default([]),
});

const hypothesis = z.strictObject({
  id: text,
  statement: said,
  origin,
  date: z.string().optional(),
  asked: z.array(z.string()).default([]),
  sub_questions: z.array(subQuestion).optional(),
  supports: rawCondition,
  against: rawCondition.optional(),
  unattributed: rawCondition.optional(),
  direction: z.array(z.string()).default([]),
  kinds: text.optional(),
  rival: rival.optional(),
  deviant: said.optional(),
});

/** A codebook file. */
export const codebookFile = z.strictObject({
  grille: z.literal(1),
  codebook: id,
  title: said,
  language: z.enum(["fr", "en"]),
  licence: text.optional(),
  authors: z.array(text).optional(),
  lists: z.record(z.string(), wordList).default({}),
  families: z.array(family).default([]),
  themes: z.array(theme).optional(),
  hypotheses: z.array(hypothesis).default([]),
});

export type CodebookFile = z.output<typeof codebookFile>;
export type FamilyFile = CodebookFile["families"][number];
export type ThemeFile = NonNullable<CodebookFile["themes"]>[number];
export type CodeFile = FamilyFile["codes"][number];
export type HypothesisFile = CodebookFile["hypotheses"][number];
