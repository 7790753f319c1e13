import type { Account } from "../../evidence/account/account.js";
import type { Section as About, Sentence } from "../../evidence/account/sentence.js";
import { tellOrigin } from "../../evidence/account/tell-history.js";
import type { Finding } from "../../evidence/finding.js";
import type { Context } from "../context.js";
import { type Block, type Line, list, paragraph } from "../document.js";
import { grounded, type LeadsTo } from "../grounded.js";

/** What a few lines of a report say of how a finding holds. */
const SHOWN: readonly About[] = ["prompted", "changes", "saturation"];

/** What was asked for and what came by itself, what changes without one participant, in other units or by one coder's marks, and by which argument the codes are saturated or not. */
export function holdsBlocks(c: Context, { hypothesis }: Finding): Block[] {
  const sentences = accountIn(c, hypothesis.id)?.sentences.filter(({ section }) => SHOWN.includes(section)) ?? [];
  return sentences.length === 0 ? [] : [list(sentences.map((one) => told(c, hypothesis.id, one)))];
}

/** Where it comes from, since when it stands as it is, and whether it changed after the first mark. */
export function sinceBlocks(c: Context, { hypothesis }: Finding): Block[] {
  const all = accountIn(c, hypothesis.id)?.sentences ?? [tellOrigin(hypothesis)];
  const told = all.filter(({ section }) => section === "history");
  return told.map(({ text }) => paragraph(c.say(text), "note"));
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
