import { z } from "zod";
import { oneRuleKind, strayKey } from "../messages/codebook.js";
import { noAccentsInRegex, noAttribute } from "../messages/rules.js";
import type { OwnIssue } from "../text/yaml-issues.js";
import { TREATMENTS, type Treatments, WITHIN, type Within } from "./rule.js";

type RawTreatments = { readonly [K in keyof Treatments]?: Treatments[K] | undefined };

/** A rule as it stands in a file, keys checked. */
export interface RawMapping extends RawTreatments {
  readonly id?: string | undefined;
  readonly phrase?: string | undefined;
  readonly any?: readonly RawRule[] | undefined;
  readonly all?: readonly RawRule[] | undefined;
  readonly near?: readonly RawRule[] | undefined;
  readonly words?: number | undefined;
  readonly regex?: string | undefined;
  readonly not?: readonly RawRule[] | undefined;
  readonly within?: Within | undefined;
  readonly accents?: (typeof ACCENTS)[number] | undefined;
  readonly except?: string | readonly string[] | undefined;
  readonly answer_to?: RawRule | undefined;
  readonly section?: string | readonly string[] | undefined;
  readonly speaker?: Readonly<Record<string, string | readonly string[]>> | undefined;
}
export type RawRule = string | RawMapping;

/** A number is a word as well (360). */
export const pattern = z.union([z.string().min(1), z.number().transform(String)]);

/** One pattern or several. */
export const patterns = z.union([pattern, z.array(pattern).min(1)]);

/** A named list: words, or words with the phrases in which they do not count. */
export const wordList = z.union([
  z.array(pattern),
  z.strictObject({ words: z.array(pattern), except: z.array(pattern).default([]) }),
]);

const ACCENTS = ["required", "optional"] as const;

const KINDS = ["phrase", "any", "all", "near", "regex"] as const;

const treatment = z.enum(TREATMENTS).optional();

const mapping = z
  .strictObject({
    id: z.string().min(1).optional(),
    phrase: pattern.optional(),
    get any() {
      return z.array(rawRule).min(1).optional();
    },
    get all() {
      return z.array(rawRule).min(1).optional();
    },
    get near() {
      return z.array(rawRule).min(2).optional();
    },
    words: z.number().int().min(0).max(50).optional(),
    regex: z.string().min(1).optional(),
    get not() {
      return z.array(rawRule).optional();
    },
    within: z.enum(WITHIN).optional(),
    accents: z.enum(ACCENTS).optional(),
    except: patterns.optional(),
    get answer_to() {
      return rawRule.optional();
    },
    section: patterns.optional(),
    speaker: z.record(z.string(), patterns).optional(),
    negation: treatment,
    restriction: treatment,
    condition: treatment,
    wish: treatment,
    reported: treatment,
  })
  .superRefine((rule, context) => {
    const given = KINDS.filter((kind) => rule[kind] !== undefined);
    const misspelt = given.length === 0 && context.issues.length > 0;
    if (given.length !== 1 && !misspelt) own(context, [], { problem: "rule-kind", words: oneRuleKind(KINDS) });
    if (rule.words !== undefined && rule.near === undefined)
      own(context, ["words"], { problem: "rule-kind", words: strayKey("words", "near"), at: "key" });
    if (rule.accents !== undefined && rule.regex !== undefined)
      own(context, ["accents"], { problem: "rule-kind", words: noAccentsInRegex(), at: "key" });
    if (rule.speaker !== undefined && Object.keys(rule.speaker).length === 0)
      own(context, ["speaker"], { problem: "rule-kind", words: noAttribute(), at: "key" });
  });

export const rawRule: z.ZodType<RawRule> = z.lazy(() => z.union([pattern, mapping]) as z.ZodType<RawRule>);

/** Every key that a rule may have. */
export const ruleKeys = (): string[] => Object.keys(mapping.shape);

function own(context: z.RefinementCtx, path: (string | number)[], issue: OwnIssue): void {
  context.addIssue({ code: "custom", path, message: issue.words.en, params: { ...issue } });
}
