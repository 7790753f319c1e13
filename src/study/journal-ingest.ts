import type { BroughtIn } from "./brought-in.js";
import { readBytes } from "./files.js";
import { appendTo, STUDY, type When } from "./journal.js";
import { interviewIds } from "./journal-people.js";

/** The journal's lines for what comes in, to be written together with it; none where nothing changes. */
export async function journalOfIngest(
  dir: string,
  { brought, files }: { brought: readonly BroughtIn[]; files: ReadonlyMap<string, string> },
  { when, random }: { when: When; random: () => number },
): Promise<Map<string, string>> {
  const fresh = brought.flatMap(({ fate, transcript }) =>
    fate === "new" && transcript !== null ? [transcript.id] : [],
  );
  const people = files.get("participants.csv");
  const isTold = people !== undefined && people !== textOf(dir, "participants.csv");
  if (fresh.length === 0 && !isTold) return new Map();
  const { ids, files: named } = await interviewIds(dir, fresh, random);
  const [codings, memos] = [sum(brought, "codings"), sum(brought, "memos")];
  const detail = {
    came_in: fresh.length,
    interviews: ids,
    ...(codings === 0 ? {} : { codings }),
    ...(memos === 0 ? {} : { memos }),
  };
  const step = fresh.length > 0 ? { step: "ingest", detail } : { step: "participants", detail: {} };
  return new Map([...named, ...appendTo(dir, STUDY, { ...step, when })]);
}

function sum(brought: readonly BroughtIn[], what: "codings" | "memos"): number {
  return brought.reduce((all, one) => all + one[what], 0);
}

function textOf(dir: string, file: string): string | null {
  const { bytes } = readBytes(dir, file);
  return bytes === null ? null : Buffer.from(bytes).toString("utf8");
}
