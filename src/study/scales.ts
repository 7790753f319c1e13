import { type ScaleAnswer, scaleAnswers } from "../evidence/scale/answers.js";
import type { Value } from "../evidence/scale/value.js";
import { decode } from "../text/encoding.js";
import { placeOf } from "../text/place.js";
import type { Problem } from "../text/problem.js";
import { readBytes } from "./files.js";
import { wholeInterviews } from "./gather.js";
import type { Study } from "./read.js";
import { readScales, SCALES, type ScaleDecision } from "./scale-table.js";
import { personOf } from "./voice.js";

/** An answer on a scale, and what stands of it: a decision, or a value that participants.csv has already. */
export interface ScaleItem extends ScaleAnswer {
  /** Place of what was found, of the refusal, or of the answer. */
  readonly place: string;
  readonly decision: ScaleDecision | null;
  /** What participants.csv has in that column; empty where it has nothing. */
  readonly held: string;
  /** Whether participants.csv knows this person: another one can have no attribute. */
  readonly isKnown: boolean;
}

/** Everything that was asked on a scale, in the orders of the guide and of the interviews. */
export async function scaleItems(study: Study): Promise<{ items: ScaleItem[]; problems: Problem[] }> {
  const { guide, participants } = study;
  if (guide === null) return { items: [], problems: [] };
  const { decisions, problems } = await decisionsIn(study);
  const voice = (transcript: ScaleAnswer["transcript"], turn: (typeof transcript.turns)[number]): string =>
    personOf(study, transcript, turn);
  const answers = scaleAnswers(wholeInterviews(study), guide, { voice, kept: study.lang });
  const items = answers.map((one): ScaleItem => {
    const person = participants.find(({ id }) => id === one.participant);
    const isOne = (other: ScaleDecision): boolean =>
      other.participant === one.participant && other.question === one.question;
    return {
      ...one,
      place: placeIn(one),
      decision: decisions.find(isOne) ?? null,
      held: person?.attributes[one.scale.attribute] ?? "",
      isKnown: person !== undefined,
    };
  });
  return { items, problems };
}

/** Those that wait for a person: nothing decided, and no value by hand. */
export function waitingScales(items: readonly ScaleItem[]): ScaleItem[] {
  return items.filter(({ decision, held }) => decision === null && held === "");
}

/** The value that is proposed: where there is one, and no other. */
export function proposedValue({ answer }: Pick<ScaleItem, "answer">): Value | null {
  return answer.kind === "value" ? answer.values[0] : null;
}

/** The values that were found, each once, as they were said. */
export function valuesFound({ answer }: Pick<ScaleItem, "answer">): Value[] {
  const all = answer.kind === "none" ? [] : [...answer.values];
  return all.filter(({ value }, i) => all.findIndex((one) => one.value === value) === i);
}

function placeIn({ answer, opens, transcript }: ScaleAnswer): string {
  if (answer.kind === "none") return placeOf(transcript, opens);
  return placeOf(transcript, answer.kind === "value" ? answer.values[0] : answer.at);
}

async function decisionsIn({ dir, guide, participants, transcripts }: Study): ReturnType<typeof readScales> {
  const { bytes } = readBytes(dir, SCALES);
  if (bytes === null) return { decisions: [], problems: [] };
  return readScales(decode(bytes).text, { guide, transcripts, participants: participants.map(({ id }) => id) });
}
