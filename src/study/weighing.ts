import { AGREED, type Selection } from "../coding/basis.js";
import type { Mark } from "../coding/mark.js";
import { marksOf as marksOfDifference } from "../coding/reconcile.js";
import type { Attribution } from "../evidence/attribution.js";
import type { Finding } from "../evidence/finding.js";
import { type Weighed, weigh } from "../evidence/weigh.js";
import { findPassage } from "../text/place.js";
import { wholeInterviews } from "./gather.js";
import type { Study } from "./read.js";
import { reconciledIn, withoutUnplaced } from "./unsettled.js";

/** Each hypothesis of the study before the marks that count. */
export function findings(study: Study, selection: Selection): Finding[] {
  const about = weighing(study, selection);
  return study.codebooks.flatMap((codebook) => codebook.hypotheses).map((hypothesis) => weigh(hypothesis, about));
}

/** What hypotheses of this study are held against. */
export function weighing(study: Study, selection: Selection): Weighed {
  return {
    codebooks: study.codebooks,
    guide: study.guide,
    transcripts: wholeInterviews(study),
    selection,
    attributed: attributionsFor(study, selection).flatMap((one) => marksOf(study, one)),
    ...(selection.unsettled === undefined ? {} : { open: openIn(study) }),
  };
}

/** By interview the codes of each difference between coders that nobody has settled yet. */
function openIn(study: Study): Map<string, string[][]> {
  return new Map(
    reconciledIn(withoutUnplaced(study)).map(({ transcript, open }) => [
      transcript,
      open.map(({ item }) => [...new Set(marksOfDifference(item).map(({ code }) => code))]),
    ]),
  );
}

/** On the agreed basis the attributions that were agreed, where there are any; else everybody's. */
export function attributionsFor(study: Study, selection: Selection): readonly Attribution[] {
  const agreed = study.attributions.filter((one) => one.coder === AGREED);
  return selection.basis === "agreed" && agreed.length > 0 ? agreed : study.attributions;
}

function marksOf(study: Study, { passages, type, coder }: Attribution): Mark[] {
  return passages.flatMap((place): Mark[] => {
    const passage = findPassage(place, study.transcripts);
    if (passage === null) return [];
    const { transcript, start, end } = passage;
    return [{ transcript: transcript.id, code: type, coder, id: `${type}@${place}`, start, end }];
  });
}
