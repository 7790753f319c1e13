import { readingOf } from "../measures/reading.js";
import { sheetsInput } from "../measures/sheets-input.js";
import { krippendorffAlpha } from "../statistics/krippendorff-alpha.js";
import { wholeInterviews } from "./gather.js";
import { seeded } from "./random.js";
import type { Study } from "./read.js";

/**
 * The codes on which people who coded apart do not agree well enough to conclude anything (Krippendorff's alpha below .667);
 * those of which agreement cannot be assessed are not among them. Null where there are no two people to compare.
 */
export function unreliableIn(study: Study): readonly string[] | null {
  const transcripts = wholeInterviews(study);
  const ids = new Set(transcripts.map(({ id }) => id));
  const { coders, codes } = sheetsInput({
    transcripts,
    sheets: study.sheets.filter(({ transcript }) => ids.has(transcript)),
    codes: study.codes,
    unit: study.config.unit,
    coders: null,
    seen: "apart",
    seed: study.config.seed,
    random: seeded(study.config.seed),
    resamples: 0,
  });
  if (coders.length < 2) return null;
  return codes
    .filter(({ ratings }) => readingOf(krippendorffAlpha(ratings).value) === "unreliable")
    .map(({ id }) => id);
}
