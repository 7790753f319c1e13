import type { Strata } from "../measures/input.js";
import { fold } from "../text/fold.js";
import type { Study } from "./read.js";

/** The names of the attributes that participants.csv has. */
export function attributeNames({ participants }: Study): string[] {
  return [...new Set(participants.flatMap(({ attributes }) => Object.keys(attributes)))];
}

/** Each interview with the value that its participants have in an attribute; null where the study has no such attribute. */
export function strataOf(study: Study, asked: string): Strata | null {
  const { interviews, participants, transcripts } = study;
  const attribute = attributeNames(study).find((name) => fold(name) === fold(asked));
  if (attribute === undefined) return null;
  const values = new Map(participants.map((one) => [one.id, (one.attributes[attribute] ?? "").trim()]));
  const of = new Map(
    transcripts.map(({ id }): [string, string | null] => {
      const heard = interviews.find((one) => one.id === id)?.participants ?? [];
      const [first, ...others] = [...new Set(heard.map((one) => values.get(one) ?? ""))];
      return [id, first === undefined || first === "" || others.length > 0 ? null : first];
    }),
  );
  return { attribute, of };
}
