import { pairable } from "../measures/coefficients.js";
import { readingOf } from "../measures/reading.js";
import { sheetsInput } from "../measures/sheets-input.js";
import type { CodersAgree } from "../report/input.js";
import { krippendorffAlpha } from "../statistics/krippendorff-alpha.js";
import { wholeInterviews } from "./gather.js";
import { seeded } from "./random.js";
import type { Study } from "./read.js";

/**
 * How far people who coded apart agree, code by code (Krippendorff's alpha, null where it is not defined), of the codes that one of
 * them gave. Null where there are no two people to compare.
 */
export function reliabilityIn(study: Study): CodersAgree | null {
  const known = measured.get(study);
  if (known !== undefined) return known;
  const found = measure(study);
  measured.set(study, found);
  return found;
}

/** Every hypothesis and the report ask the same of the same study. */
const measured = new WeakMap<Study, CodersAgree | null>();

function measure(study: Study): CodersAgree | null {
  const transcripts = wholeInterviews(study);
  const ids = new Set(transcripts.map(({ id }) => id));
  const { coders, codes, units } = sheetsInput({
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
  return {
    coders,
    interviews: new Set(units.map(({ interview }) => interview)).size,
    units: units.length,
    codes: codes
      .filter(({ ratings }) => ratings.some((row) => row.includes(1)))
      .map(({ id, ratings }) => {
        const alpha = krippendorffAlpha(ratings).value;
        return { id, alpha, reading: readingOf(alpha, pairable(ratings, 2).length) };
      }),
  };
}

/**
 * The codes on which people who coded apart do not agree well enough to conclude anything (Krippendorff's alpha below .667);
 * those of which agreement cannot be assessed, or only on too few units, are not among them. Null where there are no two people to compare.
 */
export function unreliableIn(study: Study): readonly string[] | null {
  const codes = reliabilityIn(study)?.codes;
  return codes?.filter(({ reading }) => reading === "unreliable").map(({ id }) => id) ?? null;
}
