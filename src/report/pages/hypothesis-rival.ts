import { groundsOf } from "../../evidence/account/grounds.js";
import type { Finding } from "../../evidence/finding.js";
import * as words from "../../messages/report-hypotheses.js";
import type { Context } from "../context.js";
import { type Block, paragraph } from "../document.js";
import { grounded } from "../grounded.js";
import { evidenceQuote, folded } from "./hypothesis-cases.js";

/** Another reading of the same change: what one would expect of it, and the passages where its codes are marked. */
export function rivalBlocks(c: Context, finding: Finding): Block[] {
  const { rival } = finding.hypothesis;
  if (rival === null) return [paragraph(c.say(words.noRival))];
  const statement: Block[] = [
    paragraph(c.written(rival.statement)),
    {
      kind: "terms",
      shape: "pairs",
      items: [
        { term: c.say(words.wouldSee), lines: [c.written(rival.wouldSee)] },
        { term: c.say(words.rivalCodes), lines: [rival.codes.map(c.label).join(", ") || "–"] },
      ],
    },
  ];
  if (finding.kind === "reading-list") return statement;
  const order = c.interviews;
  const read = finding.cases.filter((one) => one.standing !== null);
  const held = read
    .filter((one) => one.rival.length > 0)
    .sort((a, b) => order.indexOf(a.interview) - order.indexOf(b.interview));
  if (held.length === 0) return [...statement, paragraph(c.say(words.rivalNone))];
  const who = held.map((one) => c.interview(one.interview)).join(", ");
  return [
    ...statement,
    paragraph(
      grounded(
        c,
        c.say(words.rivalIn(held.length, read.length, who)),
        groundsOf(held.flatMap((one) => one.rival)),
        () => null,
      ),
    ),
    ...folded(
      c,
      "rival",
      held.flatMap((one) => one.rival.flatMap((evidence) => evidenceQuote(c, evidence, []))),
    ),
  ];
}
