import { groundsOf } from "../../evidence/account/grounds.js";
import { evidenceFor, readIn } from "../../evidence/account/tell-standing.js";
import type { Finding, Standing } from "../../evidence/finding.js";
import * as words from "../../messages/report-hypotheses.js";
import type { Context } from "../context.js";
import type { Line } from "../document.js";
import { grounded, type LeadsTo } from "../grounded.js";
import { casesOf } from "./hypothesis-holds.js";

/** `k of n` and who, n being the interviews that a person has coded, with the passages that put them there. */
export function standsLine(
  c: Context,
  finding: Finding,
  standing: Standing,
  leadsTo: LeadsTo = casesOf(finding.hypothesis.id),
): Line {
  return grounded(c, standsWords(c, finding, standing), groundsOf(evidenceFor(finding, standing)), leadsTo);
}

/** The same without its passages. */
export function standsWords(c: Context, finding: Finding, standing: Standing): string {
  const who = finding.tally[standing];
  return c.say(words.tallyLine(who.length, readIn(finding).length, who.map(c.interview).join(", ")));
}
