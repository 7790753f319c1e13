import { checkExamples } from "../codebook/examples.js";
import * as init from "../messages/init.js";
import * as say from "../messages/templates.js";
import type { Problem } from "../text/problem.js";
import { checkAnonymity } from "./check-anonymity.js";
import { readJournal } from "./journal.js";
import { isExampleGuide } from "./make.js";
import type { Study } from "./read.js";

/** What reading does not already tell: each code's rules on the code's own examples, a title that nobody has given, a guide that is the example's still, the journal's chain, and whoever might be recognised. */
export async function checkAll(study: Study): Promise<Problem[]> {
  return [
    ...checkRules(study),
    ...guideOfExample(study),
    ...readJournal(study.dir).problems,
    ...(await checkAnonymity(study)),
  ];
}

/** Without a look at whoever might be recognised: the gate has one before anything leaves. */
export function checkRules(study: Study): Problem[] {
  return [...untitled(study), ...study.codebooks.flatMap((codebook) => checkExamples(codebook))];
}

/** A guide that nobody has made their own. */
function guideOfExample({ dir, guide }: Study): Problem[] {
  if (guide === null || !isExampleGuide(dir)) return [];
  const [text, hint] = [init.exampleGuide, init.exampleGuideHint];
  return [{ severity: "note", code: "guide-of-example", place: { file: "guide.yaml" }, text, hint }];
}

function untitled({ config }: Study): Problem[] {
  const given = typeof config.title === "string" ? [config.title] : [config.title.fr, config.title.en];
  if (!given.some((title) => title === say.untitled.fr || title === say.untitled.en)) return [];
  const [text, hint] = [say.noTitleYet, say.giveTitle];
  return [{ severity: "warning", code: "untitled", place: { file: "study.yaml" }, text, hint }];
}
