import * as say from "../../messages/cerqual.js";
import type { Finding } from "../finding.js";
import { interviewsOf } from "./prompted.js";
import { type Sentence, sentence } from "./sentence.js";
import { evidenceFor, readIn, readingsOf } from "./tell-standing.js";

/** What the four questions of GRADE-CERQual are put beside. */
export interface Credible {
  readonly coders: number;
  /** Codes concerned on which coders do not agree; null where that is not known. */
  readonly unreliable: readonly string[] | null;
  /** Cells of the sampling plan of which fewer were heard than wanted. */
  readonly empty: readonly string[];
}

/** The four components (Lewin et al. 2018) as questions to the researcher, each with what the data show. Never an answer, never a grade. */
export function tellCerqual(finding: Finding, { coders, unreliable, empty }: Credible): Sentence[] {
  const { tally } = finding;
  const read = readIn(finding);
  const n = read.length;
  const contrary = [...tally.against, ...tally.mixed];
  const all = read.flatMap(({ evidence }) => evidence);
  const deviant = [...evidenceFor(finding, "against"), ...evidenceFor(finding, "mixed")];
  const notAsked = read.filter(({ asked }) => asked === false).map(({ interview }) => interview);
  return [
    sentence("cerqual", "borrowed", { text: say.borrowed }),
    sentence("cerqual", "limitations", {
      text: say.limitations({ readings: readingsOf(finding), coders, unreliable }),
    }),
    sentence("cerqual", "coherence", { text: say.coherence(contrary, tally.unattributed, n), on: deviant }),
    sentence("cerqual", "adequacy", { text: say.adequacy(all.length, interviewsOf(all).length, n), on: all }),
    sentence("cerqual", "relevance", { text: say.relevance(notAsked, empty, n) }),
  ];
}
