import * as say from "../../messages/evidence-sentences.js";
import type { Words } from "../../messages/words.js";
import type { Finding } from "../finding.js";
import { type Change, differs } from "./changes.js";
import { type Sentence, sentence } from "./sentence.js";
import { evidenceFor } from "./tell-standing.js";

/** The codes on which coders do not agree: those, among all, that the hypothesis names. Null where two sheets cannot be compared. */
export type Unreliable = readonly string[] | null;

/** Which coders' sheets were held against it: none where sheets are still closed to each other. */
export type Sheets = "open" | "closed" | "one";

/** How the sentences change without each participant, in other units, without unreliable codes, by each coder. */
export function tellChanges(
  finding: Finding,
  changes: readonly Change[],
  { unreliable, sheets }: { readonly unreliable: Unreliable; readonly sheets: Sheets },
): Sentence[] {
  const missing =
    unreliable === null
      ? [sentence("changes", "not-compared", { text: say.notCompared })]
      : unreliable.length === 0
        ? [sentence("changes", "all-reliable", { text: say.allReliable })]
        : [];
  const others = changes.filter(({ kind, what }) => WAYS.includes(kind) && what !== OWN_UNIT);
  const still = others.filter((one) => one.moved.length === 0);
  return [
    ...tellWithout(finding, changes),
    ...changes.filter((one) => WAYS.includes(one.kind) && one.moved.length > 0).map((one) => moved(finding, one)),
    ...(still.length === 0 ? [] : [sentence("changes", "nothing-moved", { text: say.nothingMoved(still.map(howOf)) })]),
    ...missing,
    ...(sheets === "closed" ? [sentence("changes", "closed", { text: say.closedCoders })] : []),
  ];
}

/** What is done otherwise while everybody stays. */
const WAYS: readonly Change["kind"][] = ["unit", "without-unreliable", "coder"];

/** In which hypotheses are read anyway: not worth a word where nothing moves. */
const OWN_UNIT = "exchange";

function howOf({ kind, what, n }: Change): Words {
  if (kind === "coder") return say.byCoder(what, n);
  return kind === "unit" ? (say.inUnit[what] ?? { fr: what, en: what }) : say.withoutCodes(what.split(" "));
}

/** Leave one out: which sentence would be another one. */
function tellWithout(finding: Finding, changes: readonly Change[]): Sentence[] {
  const all = changes.filter(({ kind }) => kind === "without-participant");
  const found = all.filter(differs);
  if (all.length > 0 && found.length === 0) return [sentence("changes", "without-nobody", { text: say.nobodyChanges })];
  const of = finding.cases.filter(({ standing }) => standing !== null).length;
  return found.map(({ what, n, tally, sentences }) => {
    const now = sentences.map((standing) => {
      return { standing, k: tally[standing].length, n, before: finding.tally[standing].length, of };
    });
    const on = sentences.flatMap((standing) => evidenceFor(finding, standing));
    return sentence("changes", `without-${what}`, { text: say.withoutChanges(what, now), on });
  });
}

function moved(finding: Finding, change: Change): Sentence {
  const ids = change.moved.map(({ interview }) => interview);
  const on = finding.cases.filter(({ interview }) => ids.includes(interview)).flatMap(({ evidence }) => evidence);
  const code = change.kind === "without-unreliable" ? change.kind : `${change.kind}-${change.what}`;
  return sentence("changes", code, { text: say.movedBy(howOf(change), change.moved), on });
}
