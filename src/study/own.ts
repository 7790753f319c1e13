import { type Selection, type Sheet, select } from "../coding/basis.js";
import { ruleVersions } from "../coding/rule-version.js";
import { wholeInterviews } from "./gather.js";
import { proposalsOf } from "./proposals.js";
import type { Study } from "./read.js";

/**
 * The study as one coder sees it before anything is reconciled: their own sheets and attributions alone. A sheet that was opened
 * and holds no mark says nothing yet, unless its interview was read to the end.
 */
export function ownStudy(study: Study, coder: string): Study {
  const isBegun = ({ codings, read }: Sheet): boolean => codings.length > 0 || typeof read === "string";
  return {
    ...study,
    sheets: study.sheets.filter((sheet) => sheet.coder === coder && isBegun(sheet)),
    attributions: study.attributions.filter((one) => one.coder === coder),
  };
}

/** The coder's marks that count; `proposals` adds those of the rules on which they have not decided, which are to be read. */
export function ownSelection(own: Study, proposals: "with" | "without" = "without"): Selection {
  const whole = wholeInterviews(own);
  const ids = whole.map(({ id }) => id);
  const material = {
    transcripts: ids,
    sheets: own.sheets.filter(({ transcript }) => ids.includes(transcript)),
    proposals: () => [...proposalsOf(own, whole).values()].flatMap((applied) => applied.proposals),
    rules: ruleVersions(own.codebooks),
  };
  return select(material, proposals === "with" ? "all" : "reviewed");
}
