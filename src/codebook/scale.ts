import { z } from "zod";
import * as say from "../messages/guide.js";
import type { Words } from "../messages/words.js";
import type { Path } from "../text/yaml-places.js";
import { said } from "./schema.js";

/** A step of a scale that is made of words, and other wordings of it. */
export interface Step {
  readonly label: Words;
  readonly words: readonly string[];
}

/** A scale that a question asks for, and the attribute of participants that its value becomes once a person has confirmed it. */
export type Scale =
  | { readonly kind: "numbers"; readonly attribute: string; readonly from: number; readonly to: number }
  | { readonly kind: "steps"; readonly attribute: string; readonly steps: readonly Step[] };

const attribute = z.string().min(1).optional();
const step = z.union([
  said.transform((label): Step => ({ label, words: [] })),
  z.strictObject({ label: said, words: z.array(z.string().min(1)).default([]) }),
]);

export const rawScale = z.union([
  z.strictObject({ from: z.int(), to: z.int(), attribute }),
  z.strictObject({ steps: z.array(step).min(2), attribute }),
]);

/** The scale of a question: the attribute is called as the question is, where the guide does not name it. */
export function scaleOf(raw: z.output<typeof rawScale>, question: string): Scale {
  const name = raw.attribute ?? question;
  if ("steps" in raw) return { kind: "steps", attribute: name, steps: raw.steps };
  return { kind: "numbers", attribute: name, from: raw.from, to: raw.to };
}

interface ScaleFault {
  readonly path: Path;
  readonly code: string;
  readonly text: Words;
}

/** The widest scale that is asked aloud: percentages. */
const WIDEST = 100;

/** Scales that run nowhere, that run on for ever, and attributes that cannot be a column or that two questions share. */
export function scaleFaults(questions: readonly { readonly id: string; readonly scale?: Scale }[]): ScaleFault[] {
  const owners = new Map<string, string>();
  return questions.flatMap(({ id, scale }, i): ScaleFault[] => {
    if (scale === undefined) return [];
    const path = ["questions", i, "scale"];
    const owner = owners.get(scale.attribute);
    owners.set(scale.attribute, owner ?? id);
    const isName = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(scale.attribute) && scale.attribute !== "participant";
    const isWide = scale.kind === "numbers" && (scale.from >= scale.to || scale.to - scale.from > WIDEST);
    return [
      ...(isWide ? [{ path, code: "bad-scale", text: say.badScale(WIDEST) }] : []),
      ...(isName ? [] : [{ path, code: "bad-scale", text: say.badAttribute(scale.attribute) }]),
      ...(owner === undefined ? [] : [{ path, code: "bad-scale", text: say.sameAttribute(scale.attribute, owner) }]),
    ];
  });
}
