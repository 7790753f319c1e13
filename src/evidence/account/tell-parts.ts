import type { Guide } from "../../codebook/guide.js";
import * as say from "../../messages/evidence-sentences.js";
import type { Words } from "../../messages/words.js";
import { type Finding, STANDINGS } from "../finding.js";
import type { Tally } from "../standing.js";
import type { GroupStands } from "./by-attribute.js";
import type { KindSaid } from "./by-kind.js";
import { partsSaid } from "./by-question.js";
import { interviewsOf } from "./prompted.js";
import { CONTRARY_FIRST } from "./sample.js";
import { type Sentence, sentence } from "./sentence.js";
import { readIn } from "./tell-standing.js";

/** A hypothesis part by part, each under its own questions. */
export function tellParts(finding: Finding, guide: Guide | null): Sentence[] {
  const n = readIn(finding).length;
  return partsSaid(finding, guide).map(({ id, ask, questions, tally, evidence }) =>
    sentence("parts", `part-${id}`, { text: say.partStands({ id, ask, questions }, inOrder(tally), n), on: evidence }),
  );
}

/** What is said where each code of a family is marked in the same exchange. */
export function tellKinds(finding: Finding, kinds: readonly KindSaid[], labelOf: (code: string) => Words): Sentence[] {
  const n = readIn(finding).length;
  const told = kinds.map(({ code, evidence }) => {
    const said = CONTRARY_FIRST.map((sense) => ({
      sense,
      who: interviewsOf(evidence.filter((one) => one.sense === sense)),
    })).filter(({ who }) => who.length > 0);
    const text = say.kindSaid(code === null ? null : labelOf(code), said, n);
    return sentence("kinds", code === null ? "kind-none" : `kind-${code}`, { text, on: evidence });
  });
  return told.length === 0 ? [] : [...told, sentence("kinds", "kinds-mean", { text: say.kindMeans })];
}

/** Where interviews stand by what their participants have in common, and what so few of them do not allow. */
export function tellGroups(finding: Finding, groups: readonly GroupStands[]): Sentence[] {
  const told = groups.map(({ value, interviews, tally }) => {
    const on = readIn(finding)
      .filter(({ interview }) => interviews.includes(interview))
      .flatMap(({ evidence }) => evidence);
    const text = say.groupStands(value, interviews.length, inOrder(tally));
    return sentence("attribute", "group-stands", { text, on });
  });
  const sizes = groups.map(({ interviews }) => interviews.length);
  if (sizes.length === 0) return [];
  const text = say.groupsMean(Math.min(...sizes), Math.max(...sizes));
  return [...told, sentence("attribute", "groups-mean", { text })];
}

/** Deviant cases first, whatever the order in which a tally was made. */
function inOrder(tally: Tally): Tally {
  return Object.fromEntries(STANDINGS.map((standing) => [standing, tally[standing]])) as Tally;
}
