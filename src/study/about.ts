import { type Codebook, codesOf } from "../codebook/codebook.js";
import { placeOfCode } from "../codebook/remark.js";
import { type About, attributesAsked } from "../codebook/setting.js";
import * as say from "../messages/rules.js";
import { fold } from "../text/fold.js";
import type { Problem } from "../text/problem.js";
import type { Transcript, Turn } from "../text/transcript.js";
import { hintFor } from "../text/yaml-issues.js";
import type { Interview, Participant } from "./registers.js";

/** Who was interviewed where, and what is known of them. */
export interface Registers {
  readonly interviews: readonly Interview[];
  readonly participants: readonly Participant[];
}

/**
 * What participants.csv says of who speaks in a transcript: of the participant whose name the label is, else of the only
 * participant of the interview; nothing of anyone else.
 */
export function aboutOf({ interviews, participants }: Registers, transcript: Transcript): About {
  const heard = interviews.find(({ id }) => id === transcript.id)?.participants ?? [];
  const attributes = new Map(participants.map((one) => [one.id, one.attributes]));
  const of = ({ speaker, role }: Turn): Readonly<Record<string, string>> => {
    if (role !== "participant") return {};
    const [only] = heard;
    const name = attributes.has(speaker) || heard.length !== 1 ? speaker : only;
    return attributes.get(name ?? "") ?? {};
  };
  return { attributes: of };
}

/** What rules would know of the speakers of a transcript, as text: "" where no rule asks, so that nothing depends on it. */
export function askedOfSpeakers(codebooks: readonly Codebook[], registers: Registers, transcript: Transcript): string {
  const names = new Set(codebooks.flatMap(({ asks }) => asks.map(({ attribute }) => attribute)));
  if (names.size === 0) return "";
  const { attributes } = aboutOf(registers, transcript);
  const bySpeaker = new Map(transcript.turns.map((turn) => [`${turn.role} ${turn.speaker}`, attributes(turn)]));
  return JSON.stringify([...bySpeaker]);
}

/** Attributes and values that rules ask for and nobody has. */
export function unknownAttributes(codebooks: readonly Codebook[], participants: readonly Participant[]): Problem[] {
  const names = [...new Set(participants.flatMap(({ attributes }) => Object.keys(attributes)))];
  return codebooks.flatMap((codebook) => {
    const seen = new Set<string>();
    return codebook.asks.flatMap(({ attribute, values }): Problem[] => {
      const name = names.find((one) => fold(one) === fold(attribute));
      if (name === undefined) {
        if (seen.has(attribute)) return [];
        seen.add(attribute);
        const at = whereAsked(codebook, (one) => one.attribute === attribute);
        return [warning("unknown-attribute", say.speakerUnknown(attribute), at, hintFor(attribute, names))];
      }
      const known = [...new Set(participants.map((one) => one.attributes[name] ?? "").filter((one) => one !== ""))];
      const unknown = values.filter((value) => !known.some((one) => fold(one.trim()) === fold(value.trim())));
      return unknown.map((value) => {
        const at = whereAsked(codebook, (one) => one.attribute === attribute && one.values.includes(value));
        return warning("unknown-value", say.valueUnknown(attribute, value), at, hintFor(value, known));
      });
    });
  });
}

type Where = Pick<Problem, "place" | "excerpt">;

/** Where the first rule stands that asks so. */
function whereAsked(codebook: Codebook, isIt: (asked: Codebook["asks"][number]) => boolean): Where {
  const file: Where = { place: codebook.file === undefined ? {} : { file: codebook.file } };
  for (const code of codesOf([codebook]))
    for (const rule of code.rules)
      if (attributesAsked([rule]).some(isIt))
        return codebook.locate?.(placeOfCode(codebook, code, rule.id).path) ?? file;
  return file;
}

function warning(code: string, text: Problem["text"], where: Where, hint: Problem["hint"]): Problem {
  return { severity: "warning", code, text, ...where, ...(hint === undefined ? {} : { hint }) };
}
