import type { Account } from "../../evidence/account/account.js";
import type { Section as About, Sentence } from "../../evidence/account/sentence.js";
import { tellOrigin } from "../../evidence/account/tell-history.js";
import type { Finding } from "../../evidence/finding.js";
import * as words from "../../messages/report-hypotheses.js";
import type { Context } from "../context.js";
import { type Block, type Line, list, type Part, paragraph } from "../document.js";
import { grounded, type LeadsTo } from "../grounded.js";
import { colon } from "./study.js";

/** What a few lines of a report say of how a finding holds. */
const SHOWN: readonly About[] = ["prompted", "changes", "saturation"];

/** What was asked for and what came by itself, what changes without one participant, in other units or by one coder's marks, and by which argument the codes are saturated or not. */
export function holdsBlocks(c: Context, { hypothesis }: Finding): Block[] {
  const sentences = accountIn(c, hypothesis.id)?.sentences.filter(({ section }) => SHOWN.includes(section)) ?? [];
  return sentences.length === 0 ? [] : [list(sentences.map((one) => told(c, hypothesis.id, one)))];
}

/** The same in a report without that chapter: since when it stands as it is, and what changes otherwise, in a paragraph each. */
export function holdsShort(c: Context, finding: Finding): Block[] {
  const { id } = finding.hypothesis;
  const changes = accountIn(c, id)?.sentences.filter(({ section }) => section === "changes") ?? [];
  const since = sinceOf(c, finding).map(({ text }) => c.say(text));
  const strong = (text: string): Part => ({ kind: "strong", text: `${text}${colon(c)}` });
  const holds =
    changes.length === 0 ? [] : [" ", strong(c.say(words.holds)), changes.map(({ text }) => c.say(text)).join(" ")];
  return [paragraph([strong(id), since.join(" "), ...holds], "note")];
}

/** Where it comes from, since when it stands as it is, and whether it changed after the first mark. */
export function sinceBlocks(c: Context, finding: Finding): Block[] {
  return sinceOf(c, finding).map(({ text }) => paragraph(c.say(text), "note"));
}

function sinceOf(c: Context, { hypothesis }: Finding): Sentence[] {
  const all = accountIn(c, hypothesis.id)?.sentences ?? [tellOrigin(hypothesis)];
  return all.filter(({ section }) => section === "history");
}

export function accountIn({ input }: Context, id: string): Account | undefined {
  return input.accounts?.find(({ finding }) => finding.hypothesis.id === id);
}

/** A sentence with all that it was generated from, each place leading to what the report quotes of the interview. */
export function told(c: Context, id: string, { text, ...on }: Pick<Sentence, "text" | "places" | "codings">): Line {
  return grounded(c, c.say(text), on, casesOf(id));
}

/** Where the chapter on a hypothesis quotes an interview. */
export function casesOf(id: string): LeadsTo {
  return (interview) => `hypothesis:${id}:${interview}`;
}
