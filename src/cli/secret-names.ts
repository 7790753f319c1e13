import { Withheld } from "../study/gate.js";
import type { Study } from "../study/read.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";

/** What the study's key keeps sealed and nothing that leaves may hold, where a command was given the means to open it; none where it was not, or where it does not open. */
export async function secretNames(context: Context, study: Study, flags: Answers["flags"]): Promise<string[]> {
  if (typeof flags.passphraseFile !== "string" || study.config.anonymity.key === undefined) return [];
  const { openStudyKey } = await import("./study-key.js");
  const opened = await openStudyKey(context, study, flags);
  if (typeof opened === "number") throw new Withheld([]);
  const { secretOf } = await import("../study/knowledge.js");
  return secretOf(study, opened.key);
}
