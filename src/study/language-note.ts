import * as say from "../messages/reading.js";
import type { Lang } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import type { BroughtIn } from "./brought-in.js";

/** One note for all that came in with the study's language because their words did not tell which they are in. */
export function languageNote(brought: readonly BroughtIn[], taken: Lang): Problem[] {
  const unsure = brought.filter(({ fate, language }) => fate === "new" && language === "unsure");
  const ids = unsure.flatMap(({ transcript }) => transcript?.id ?? []);
  if (ids.length === 0) return [];
  const [text, hint] = [say.languageUnsure(ids, taken), say.languageHint()];
  return [{ severity: "note", code: "language-unsure", place: {}, text, hint }];
}
