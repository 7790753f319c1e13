import { appendTo, type When } from "./journal.js";
import { interviewIds } from "./journal-people.js";

/** Marks that somebody made, changed or took away by hand in one step, and in which interviews. */
export interface MarksMade {
  readonly who: string;
  readonly transcripts: readonly string[];
  readonly added?: number;
  readonly changed?: number;
  readonly removed?: number;
  /** Decisions on what was proposed. */
  readonly accepted?: number;
  readonly rejected?: number;
  readonly edited?: number;
  /** Random id of a sitting, by which its line is known. */
  readonly sitting?: string;
}

/** The journal's lines for marks made by hand: counts alone, and no codes, since other coders may read the journal. Under the lock. */
export async function markStep(
  dir: string,
  { who, transcripts, sitting, ...counts }: MarksMade,
  { when, random }: { readonly when: When; readonly random: () => number },
): Promise<Map<string, string>> {
  const { ids, files } = await interviewIds(dir, [...new Set(transcripts)], random);
  const made = Object.entries(counts).filter(([, n]) => n > 0);
  if (made.length === 0) return new Map();
  const detail = { ...Object.fromEntries(made), interviews: ids, ...(sitting === undefined ? {} : { sitting }) };
  return new Map([...files, ...appendTo(dir, who, { step: "mark", detail, when })]);
}
