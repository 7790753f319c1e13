import * as say from "../../messages/evidence-sentences.js";
import type { Readings } from "../../messages/readings.js";
import { type Case, type Evidence, type Finding, STANDINGS, type Standing } from "../finding.js";
import { sidesOf } from "../standing.js";
import { interviewsOf, prompted } from "./prompted.js";
import { rivalBeside } from "./rival-beside.js";
import { type Sentence, sentence } from "./sentence.js";

/** Interviews that a person has read. */
export function readIn({ cases }: Pick<Finding, "cases">): Case[] {
  return cases.filter(({ standing }) => standing !== null);
}

/** How far the interviews were read, by what people said of it. */
export function readingsOf(finding: Pick<Finding, "cases" | "undeclared">): Readings {
  const coded = finding.undeclared.length;
  return { declared: readIn(finding).length - coded, coded, n: finding.cases.length };
}

/** Where nothing is marked: silence, of which it matters whether the interview was read to the end. */
const SILENT: readonly Standing[] = ["silent", "not-asked", "unknown"];

/** Of the interviews that stand so because nothing is marked in them, those that nobody said were read to the end. */
export function silentByMarks(
  { tally, undeclared }: Pick<Finding, "tally" | "undeclared">,
  standing: Standing,
): string[] {
  return SILENT.includes(standing) ? tally[standing].filter((id) => undeclared.includes(id)) : [];
}

/** In how many interviews each thing is said, and who they are; what nobody stands for is not told. */
export function tellStanding(finding: Finding): Sentence[] {
  const read = readIn(finding);
  return STANDINGS.flatMap((standing) => {
    const who = finding.tally[standing];
    if (who.length === 0) return [];
    return [
      sentence("standing", `stands-${standing}`, {
        text: say.stands(standing, who, { n: read.length, marksOnly: silentByMarks(finding, standing) }),
        on: evidenceFor(finding, standing),
      }),
    ];
  });
}

/** The passages by which interviews have a standing. */
export function evidenceFor({ cases }: Pick<Finding, "cases">, standing: Standing): Evidence[] {
  return cases
    .filter((one) => one.standing === standing)
    .flatMap((one) => {
      const making = sidesOf(one).flat();
      return one.evidence.filter((each) => making.includes(each));
    });
}

/** What was said in answer to the hypothesis' own questions, and what came up without them. */
export function tellPrompted(finding: Finding): Sentence[] {
  const n = readIn(finding).length;
  const found = prompted(finding);
  if (found.length === 0 && readIn(finding).some(({ evidence }) => evidence.length > 0))
    return [sentence("prompted", "prompted-not-told", { text: say.notTold })];
  return found.map(({ sense, under, unasked }) => {
    const { "own-question": own, "other-question": other, "no-question": none } = under;
    const counts = { own: own.length, other: other.length, none: none.length };
    // What came up unasked is to be read first.
    const text = say.promptedIn(sense, counts, { unasked, n });
    return sentence("prompted", `prompted-${sense}`, { text, on: [...none, ...other, ...own] });
  });
}

/** The rival beside: where its codes stand, and whether that is where the hypothesis is supported. */
export function tellRival(finding: Finding): Sentence[] {
  const beside = rivalBeside(finding);
  const { rival } = finding.hypothesis;
  if (beside === null || rival === null) return [];
  const all = [...beside.together, ...beside.apart];
  const order = readIn(finding).map(({ interview }) => interview);
  const who = (found: readonly Evidence[]): string[] => order.filter((id) => interviewsOf(found).includes(id));
  const text = say.rivalStands(who(all), who(beside.together), { n: order.length, wouldSee: rival.wouldSee });
  return [sentence("rival", "rival-stands", { text, on: all })];
}
