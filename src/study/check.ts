import { codesOf } from "../codebook/codebook.js";
import { retiredIn, undecidable } from "../codebook/depends.js";
import { checkExamples } from "../codebook/examples.js";
import * as lint from "../messages/codebook-lint.js";
import * as init from "../messages/init.js";
import * as recode from "../messages/recode.js";
import * as saturation from "../messages/saturation.js";
import * as say from "../messages/templates.js";
import { fold } from "../text/fold.js";
import type { Problem } from "../text/problem.js";
import { checkAnonymity } from "./check-anonymity.js";
import { checkPlaces } from "./check-places.js";
import { readJournal } from "./journal.js";
import { isExampleGuide } from "./make.js";
import { knownIn, readMemos } from "./memos.js";
import type { Study } from "./read.js";
import { scaleItems } from "./scales.js";
import { attributeNames } from "./strata.js";
import { readSyntheses } from "./syntheses.js";

/** What reading does not already tell: each code's rules on the code's own examples, a title that nobody has given, a guide that is the example's still, the journal's chain, and whoever might be recognised. */
export async function checkAll(study: Study): Promise<Problem[]> {
  return [
    ...checkRules(study),
    ...guideOfExample(study),
    ...unknownCells(study),
    ...readJournal(study.dir).problems,
    ...readMemos(study.dir, knownIn(study)).problems,
    ...readSyntheses(study).problems,
    ...(await scaleItems(study)).problems,
    ...(await checkPlaces(study)),
    ...(await checkAnonymity(study)),
  ];
}

/** Without a look at whoever might be recognised: the gate has one before anything leaves. */
export function checkRules(study: Study): Problem[] {
  return [
    ...untitled(study),
    ...hypothesesToSee(study),
    ...unspokenLanguages(study),
    ...study.codebooks.flatMap((codebook) => checkExamples(codebook)),
  ];
}

/** Hypotheses that count on a code nobody proposes any more, or for and against which the same speaks. */
function hypothesesToSee({ codebooks }: Study): Problem[] {
  return codebooks.flatMap((codebook) => {
    const same = new Set(undecidable(codebook));
    return codebook.hypotheses.flatMap((one, i): Problem[] => {
      const place = codebook.locate?.(["hypotheses", i, "id"]) ?? { place: { file: codebook.file ?? "" } };
      const told = (code: string, text: Problem["text"]): Problem => ({ severity: "warning", code, text, ...place });
      const retired = retiredIn(one, codebooks);
      return [
        ...(same.has(one) ? [told("same-both-ways", recode.sameBothWays(one.id))] : []),
        ...(retired.length > 0 ? [told("needs-retired", recode.needsRetired(one.id, retired))] : []),
      ];
    });
  });
}

/** Languages of transcripts in which no codebook with rules is written: nothing can be proposed there. */
function unspokenLanguages({ codebooks, transcripts }: Study): Problem[] {
  const ruled = codebooks.filter((one) => codesOf([one]).some(({ rules }) => rules.length > 0));
  if (ruled.length === 0) return [];
  const spoken = new Set(ruled.map(({ language }) => language));
  return (["fr", "en"] as const).flatMap((language): Problem[] => {
    const ids = transcripts.filter((one) => one.language === language).map(({ id }) => id);
    if (ids.length === 0 || spoken.has(language)) return [];
    const [text, hint] = [lint.noCodebookSpeaks(ids, language), lint.noCodebookSpeaksHint];
    return [{ severity: "warning", code: "language-unspoken", place: {}, text, hint }];
  });
}

/** Attributes of the sampling plan that participants.csv does not have: nobody could be counted for such a cell. */
function unknownCells(study: Study): Problem[] {
  const known = attributeNames(study);
  if (study.participants.length === 0) return [];
  const named = study.config.sampling.cells.flatMap(({ where }) => Object.keys(where));
  return [...new Set(named)].flatMap((name): Problem[] => {
    if (known.some((one) => fold(one) === fold(name))) return [];
    const text = saturation.cellWithout(name, known);
    return [{ severity: "warning", code: "unknown-attribute", place: { file: "study.yaml" }, text }];
  });
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
