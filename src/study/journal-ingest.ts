import type { BroughtIn } from "./brought-in.js";
import { readBytes } from "./files.js";
import { appendTo, STUDY, type When } from "./journal.js";
import { interviewIds } from "./journal-people.js";
import { countsFile } from "./survey-counts.js";

/** What comes in, with everything that is about to be written; `replaced`: how many of the transcripts take the place of another. */
export interface Ingested {
  readonly brought: readonly BroughtIn[];
  readonly files: ReadonlyMap<string, string>;
  readonly replaced?: number;
  /** Closed questions of a survey that were counted. */
  readonly survey?: { readonly id: string; readonly questions: number } | null;
}

/** The journal's lines for what comes in, to be written together with it; none where nothing changes. */
export async function journalOfIngest(
  dir: string,
  { brought, files, replaced = 0, survey = null }: Ingested,
  { when, random }: { when: When; random: () => number },
): Promise<Map<string, string>> {
  const fresh = brought.flatMap(({ fate, transcript }) =>
    fate === "new" && transcript !== null ? [transcript.id] : [],
  );
  const isTold = isChanged(dir, files, "participants.csv");
  const isCounted = survey !== null && isChanged(dir, files, countsFile(survey.id));
  if (fresh.length === 0 && !isTold && !isCounted && !isChanged(dir, files, "interviews.csv")) return new Map();
  const { ids, files: named } = await interviewIds(dir, fresh, random);
  const respondents = brought.filter(
    ({ fate, transcript }) => fate === "new" && transcript?.material === "survey",
  ).length;
  const [codings, memos] = [sum(brought, "codings"), sum(brought, "memos")];
  const detail = {
    came_in: fresh.length,
    interviews: ids,
    ...(replaced === 0 ? {} : { replaced }),
    ...(respondents === 0 ? {} : { respondents }),
    ...(codings === 0 ? {} : { codings }),
    ...(memos === 0 ? {} : { memos }),
    ...(isCounted ? { questions: survey.questions } : {}),
  };
  const step =
    fresh.length > 0 || isCounted
      ? { step: "ingest", detail }
      : { step: isTold ? "participants" : "interviews", detail: {} };
  return new Map([...named, ...appendTo(dir, STUDY, { ...step, when })]);
}

function sum(brought: readonly BroughtIn[], what: "codings" | "memos"): number {
  return brought.reduce((all, one) => all + one[what], 0);
}

function isChanged(dir: string, files: ReadonlyMap<string, string>, file: string): boolean {
  const [content, { bytes }] = [files.get(file), readBytes(dir, file)];
  return content !== undefined && content !== (bytes === null ? null : Buffer.from(bytes).toString("utf8"));
}
