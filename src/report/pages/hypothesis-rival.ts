import { groundsOf } from "../../evidence/account/grounds.js";
import { readIn } from "../../evidence/account/tell-standing.js";
import type { Case, Finding } from "../../evidence/finding.js";
import * as words from "../../messages/report-hypotheses.js";
import type { Context } from "../context.js";
import { type Block, type Part, paragraph } from "../document.js";
import { grounded } from "../grounded.js";
import { evidenceQuote, folded } from "./hypothesis-cases.js";
import { colon } from "./study.js";

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
  const quotes = held(c, finding).flatMap((one) => one.rival.flatMap((evidence) => evidenceQuote(c, evidence, [])));
  return [...statement, whereBlock(c, finding), ...folded(c, "rival", quotes)];
}

/** The same where there is room for a few lines: what it says, what one would see, and in which interviews its codes stand. */
export function rivalLines(c: Context, finding: Finding): Block[] {
  const { rival } = finding.hypothesis;
  if (rival === null) return [];
  const head: Part = { kind: "strong", text: `${c.say(words.rival)}${colon(c)}` };
  const expected = `${c.say(words.wouldSee)}${colon(c)}${c.written(rival.wouldSee)}`;
  return [paragraph([head, `${c.written(rival.statement)} ${expected}`]), whereBlock(c, finding)];
}

/** Interviews that a person has coded and in which codes of the rival stand, in their order. */
function held(c: Context, { cases }: Finding): Case[] {
  const found = cases.filter((one) => one.standing !== null && one.rival.length > 0);
  return found.sort((a, b) => c.interviews.indexOf(a.interview) - c.interviews.indexOf(b.interview));
}

function whereBlock(c: Context, finding: Finding): Block {
  const found = held(c, finding);
  if (found.length === 0) return paragraph(c.say(words.rivalNone));
  const who = found.map((one) => c.interview(one.interview)).join(", ");
  const said = c.say(words.rivalIn(found.length, readIn(finding).length, who));
  return paragraph(grounded(c, said, groundsOf(found.flatMap((one) => one.rival)), () => null));
}
