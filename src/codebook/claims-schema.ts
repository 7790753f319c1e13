import { z } from "zod";
import { oneForm, oneQuantity, sameTwice, tooManyOf } from "../messages/claims-file.js";
import { rawCondition, said } from "./schema.js";

const text = z.string().min(1);
const label = z.union([text, z.number().transform(String)]);
const people = z.union([text.transform((one) => [one]), z.array(text).min(1)]);
const positive = z.int().min(1);

const ofPeople = z.strictObject({ who: people, what: rawCondition });

/** How a source says how many: `some` is at least one, `most` more than half. */
export const HOW_MANY = ["all", "most", "some", "none"] as const;
const QUANTITIES = ["how_many", "at_least", "at_most", "exactly"] as const;

const count = z
  .strictObject({
    what: rawCondition,
    how_many: z.enum(HOW_MANY).optional(),
    at_least: positive.optional(),
    at_most: positive.optional(),
    exactly: positive.optional(),
    of: positive.optional(),
  })
  .superRefine((value, context) => {
    const given = QUANTITIES.filter((key) => value[key] !== undefined);
    if (given.length !== 1)
      context.addIssue({ code: "custom", params: { problem: "claim-quantity", words: oneQuantity(QUANTITIES) } });
    const k = value.at_least ?? value.at_most ?? value.exactly;
    if (k !== undefined && value.of !== undefined && k > value.of)
      context.addIssue({
        code: "custom",
        path: ["of"],
        params: { problem: "claim-quantity", words: tooManyOf(k, value.of) },
      });
  });

/** What a claim may say in a form that data can be held against. */
export const FORMS = ["shows", "lacks", "count", "only", "differ", "no_relation", "saturation", "survey"] as const;

const claim = z
  .strictObject({
    id: text,
    pages: label,
    statement: said,
    asked: z.array(text).default([]),
    shows: ofPeople.optional(),
    lacks: ofPeople.optional(),
    count: count.optional(),
    only: ofPeople.optional(),
    differ: ofPeople.optional(),
    no_relation: z.strictObject({ attribute: text, with: rawCondition }).optional(),
    saturation: z.enum(["established", "not-established"]).optional(),
    survey: z.strictObject({ survey: text, question: text, answer: text, share: z.number().min(0).max(1) }).optional(),
    contradicts: text.optional(),
  })
  .superRefine((value, context) => {
    const given = FORMS.filter((form) => value[form] !== undefined);
    if (given.length > 1 || (given.length === 0 && value.contradicts === undefined))
      context.addIssue({
        code: "custom",
        path: ["id"],
        params: { problem: "claim-form", words: oneForm(value.id, given, [...FORMS, "contradicts"]) },
      });
    const twice = (value.differ?.who ?? []).filter((one, i, all) => all.indexOf(one) < i);
    if (value.differ !== undefined && (value.differ.who.length < 2 || twice.length > 0))
      context.addIssue({
        code: "custom",
        path: ["differ", "who"],
        params: { problem: "claim-people", words: sameTwice() },
      });
  });

/** claims.yaml: what a publication says, statement by statement. */
export const claimsFile = z.strictObject({
  grille: z.literal(1),
  source: z.strictObject({ title: said, author: text, year: label }),
  claims: z.array(claim).default([]),
});

export type ClaimFile = z.output<typeof claimsFile>["claims"][number];
