import type { Knowledge } from "../identity/knowledge.js";
import type { Study } from "./read.js";

/** What this study tells of who and what may be named in it. `secret`: real names from the key, while it is open. */
export function knowledgeOf(study: Study, secret: readonly string[] = []): Knowledge {
  const { names, organisations, places, keep } = study.config.anonymity;
  return { language: study.lang, names, organisations, places, keep: [...keep, ...harmlessIn(study)], secret };
}

/** What a study publishes anyway: pseudonyms, values of attributes, the names that its codebooks give to tools and codes. */
function harmlessIn(study: Study): string[] {
  const people = study.participants.flatMap(({ id, attributes }) => [id, ...Object.values(attributes)]);
  const tools = study.codes.flatMap(({ label }) => [label.fr, label.en]);
  return [...new Set([...people, ...tools])].filter((word) => word !== "");
}
