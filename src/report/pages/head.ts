import { bases, rulesBasis } from "../../messages/measures.js";
import * as words from "../../messages/report.js";
import type { Context } from "../context.js";
import { type Block, paragraph } from "../document.js";
import { sentence } from "../measured.js";

/** What stands under the title: the notice, the question, who has looked, and whether the transcripts are in here. */
export function head(c: Context): Block[] {
  const { notice, question, transcriptsShown } = c.input;
  const blocks: Block[] = [];
  if (notice) blocks.push({ kind: "warning", text: c.written(notice) });
  if (c.banner !== null) blocks.push({ kind: "warning", text: sentence(c.banner) });
  if (transcriptsShown === "with-transcripts") blocks.push({ kind: "warning", text: c.say(words.withTranscripts) });
  if (question) blocks.push(paragraph(c.written(question), "lead"));
  blocks.push(paragraph(`${c.say(words.basisLine(basisName(c)))} ${reviewed(c)}`));
  blocks.push(paragraph(readBy(c)));
  blocks.push(paragraph(c.say(words.reading), "note"));
  return blocks;
}

/** Which marks count; where no person has spoken, the rules' proposals alone. */
export function basisName(c: Context): string {
  const { basis, rulesOnly, marks } = c.input.selection;
  return c.say(rulesOnly && marks.length > 0 ? rulesBasis : bases[basis]);
}

/** How many interviews a person has read under this basis. */
function readBy({ say, interviews, input }: Context): string {
  const read = interviews.filter((id) => input.selection.read.includes(id));
  return say(words.readLine(read.length, interviews.length + input.selection.missing.length));
}

/** How many of the marks a person has looked at. */
export function reviewed(c: Context): string {
  const { marks, reviewedShare } = c.input.selection;
  return c.say(words.reviewedLine(Math.round((reviewedShare ?? 0) * marks.length), marks.length));
}
