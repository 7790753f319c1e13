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
  const who = finding.tally[standing];
  const said = c.say(words.tallyLine(who.length, readIn(finding).length, who.map(c.interview).join(", ")));
  return grounded(c, said, groundsOf(evidenceFor(finding, standing)), leadsTo);
}
