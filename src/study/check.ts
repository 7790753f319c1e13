import { checkExamples } from "../codebook/examples.js";
import * as say from "../messages/templates.js";
import type { Problem } from "../text/problem.js";
import type { Study } from "./read.js";

/** What reading does not already tell: each code's rules on the code's own examples, and a title that nobody has given. */
export function checkAll(study: Study): Problem[] {
  return [...untitled(study), ...study.codebooks.flatMap((codebook) => checkExamples(codebook))];
}

function untitled({ config }: Study): Problem[] {
  const given = typeof config.title === "string" ? [config.title] : [config.title.fr, config.title.en];
  if (!given.some((title) => title === say.untitled.fr || title === say.untitled.en)) return [];
  const [text, hint] = [say.noTitleYet, say.giveTitle];
  return [{ severity: "warning", code: "untitled", place: { file: "study.yaml" }, text, hint }];
}
