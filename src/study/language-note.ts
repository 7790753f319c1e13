import * as say from "../messages/reading.js";
import type { Lang } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import type { BroughtIn } from "./brought-in.js";

/**
 * One note for all that came in with the study's language because their words did not tell which they are in. Nothing is noted
 * of answers to a survey, which are short.
 */
export function languageNote(brought: readonly BroughtIn[], taken: Lang): Problem[] {
  const unsure = brought.filter(
    ({ fate, language, transcript }) =>
      fate === "new" && language === "unsure" && transcript !== null && transcript.material !== "survey",
  );
  const ids = unsure.flatMap(({ transcript }) => transcript?.id ?? []);
  if (ids.length === 0) return [];
  const [text, hint] = [say.languageUnsure(ids, taken), say.languageHint()];
  return [{ severity: "note", code: "language-unsure", place: {}, text, hint }];
}
