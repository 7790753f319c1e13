import type { Guide } from "../../codebook/guide.js";
import * as say from "../../messages/evidence-sentences.js";
import { type Finding, STANDINGS } from "../finding.js";
import type { Tally } from "../standing.js";
import type { GroupStands } from "./by-attribute.js";
import type { Kinds, Nearness } from "./by-kind.js";
import { partsSaid } from "./by-question.js";
import { type Sentence, sentence } from "./sentence.js";
import { readIn } from "./tell-standing.js";

/** A hypothesis part by part, each under its own questions. */
export function tellParts(finding: Finding, guide: Guide | null): Sentence[] {
  const n = readIn(finding).length;
  return partsSaid(finding, guide).map(({ id, ask, questions, tally, evidence }) =>
    sentence("parts", `part-${id}`, { text: say.partStands({ id, ask, questions }, inOrder(tally), n), on: evidence }),
  );
}

/** Where interviews stand in what they say by each kind of something, and how near that is. */
export function tellKinds(finding: Pick<Finding, "cases">, { said, labelOf }: Kinds): Sentence[] {
  const n = readIn(finding).length;
  const told = said.map(({ code, tally, passages }) => {
    const near = (which: Nearness): number => passages.filter(({ nearness }) => nearness === which).length;
    const counts = { all: passages.length, words: near("same-words"), turn: near("same-turn") };
    const text = say.kindStands(code === null ? null : labelOf(code), inOrder(tally), { n, counts });
    return sentence("kinds", code === null ? "kind-none" : `kind-${code}`, {
      text,
      on: passages.map(({ passage }) => passage),
    });
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
