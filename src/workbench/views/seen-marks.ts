import { AGREED, type Selection, type Sheet } from "../../coding/basis.js";
import { selectionOf, wholeInterviews } from "../../study/gather.js";
import { ownSelection, ownStudy } from "../../study/own.js";
import type { Study } from "../../study/read.js";
import type { SeenBasis } from "../protocol/seeing.js";

/** The marks that numbers of the page are made of, and the study as it is to them. */
export interface SeenMarks {
  readonly basis: SeenBasis;
  /** What could be chosen: nothing but one's own before sheets were opened. */
  readonly bases: readonly SeenBasis[];
  readonly study: Study;
  readonly selection: Selection;
  /** The sheet on a transcript whose marks count. */
  readonly sheetOn: (transcript: string) => Sheet | undefined;
}

/**
 * The marks that one person's numbers rest on: the agreed ones once there are any, else their own, or as they ask. `study` is as that
 * person may see it.
 */
export function seenMarks(study: Study, { coder, asked = null, proposals = "without" }: Seeing): SeenMarks {
  const bases = basesOf(study);
  const basis = bases.find((one) => one === asked) ?? bases[0] ?? "own";
  const isAgreed = basis === "agreed";
  const own = isAgreed ? study : ownStudy(study, coder);
  return {
    ...{ basis, bases, study: own },
    selection: isAgreed ? agreedSelection(study) : ownSelection(own, proposals),
    sheetOn: (transcript) =>
      own.sheets.find((one) => one.transcript === transcript && one.coder === (isAgreed ? AGREED : coder)),
  };
}

export interface Seeing {
  readonly coder: string;
  readonly asked?: SeenBasis | null | undefined;
  /** Whether the rules' proposals on which the person has not decided are added to their own marks. */
  readonly proposals?: "with" | "without";
}

function basesOf(study: Study): readonly SeenBasis[] {
  const whole = wholeInterviews(study);
  const isThere = ({ coder, transcript }: Sheet): boolean =>
    coder === AGREED && whole.some(({ id }) => id === transcript);
  return study.sheets.some(isThere) ? ["agreed", "own"] : ["own"];
}

/** What is closed to the person has no agreed sheet either: it is left out of these numbers by name. */
function agreedSelection(study: Study): Selection {
  const { closed: _, ...selection } = selectionOf(study, "agreed");
  return selection;
}
