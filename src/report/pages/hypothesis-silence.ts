import { silentByMarks } from "../../evidence/account/tell-standing.js";
import type { Finding, Standing } from "../../evidence/finding.js";
import { silenceOfMarks } from "../../messages/readings.js";
import type { Context } from "../context.js";

/** Beside interviews in which nothing is marked: of which of them nobody said that they were read to the end. */
export function silence(c: Context, finding: Finding, standing: Standing): string[] {
  const ids = silentByMarks(finding, standing);
  return ids.length === 0 ? [] : [c.say(silenceOfMarks(ids.map(c.interview)))];
}
