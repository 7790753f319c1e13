import type { Guide, Question } from "../../codebook/guide.js";
import { UNDER } from "../../text/question-numbers.js";

/** The question that a heading names, by its last part or else by the heading above it; null where it names none. */
export function headed(section: string, guide: Guide): string | null {
  const [last = "", ...above] = section.split(UNDER).toReversed();
  const numbered = /^Q(\d\S*)$/.exec(last.trim())?.[1];
  const byNumber = guide.questions.find((one) => one.number !== null && one.number.toLowerCase() === numbered);
  if (byNumber !== undefined) return byNumber.id;
  const name = firstWord(last);
  const named = guide.questions.findLast((one) => namesOf(one).includes(name));
  if (named !== undefined) return named.id;
  return numbered === undefined || above.length === 0 ? null : headed(above.toReversed().join(UNDER), guide);
}

function namesOf({ id, number }: Question): string[] {
  return [id.toLowerCase(), ...(number === null ? [] : [number.toLowerCase()])];
}

function firstWord(heading: string): string {
  return (heading.trim().split(/[\s:,]+/)[0] ?? "").replace(/[^\p{L}\p{N}]+$/u, "").toLowerCase();
}
