import { bases, rulesBasis } from "../../messages/measures.js";
import { readToTheEnd } from "../../messages/readings.js";
import * as words from "../../messages/report.js";
import * as quoted from "../../messages/report-excerpts.js";
import * as answers from "../../messages/survey.js";
import type { Context } from "../context.js";
import { type Block, paragraph } from "../document.js";
import { sentence } from "../measured.js";
import { materialBlocks } from "./excerpts-study.js";

/** What stands under the title: the notice, the question, who has looked, and whether the transcripts are in here. */
export function head(c: Context): Block[] {
  const { notice, question, transcriptsShown, excerpts } = c.input;
  const alone = c.material === "excerpts";
  const blocks: Block[] = [];
  if (notice) blocks.push({ kind: "warning", text: c.written(notice) });
  if (c.banner !== null) blocks.push({ kind: "warning", text: sentence(c.banner) });
  if (transcriptsShown === "with-transcripts")
    blocks.push({ kind: "warning", text: c.say(alone ? quoted.withTranscripts : words.withTranscripts) });
  if (question) blocks.push(paragraph(c.written(question), "lead"));
  if (excerpts !== null && alone) blocks.push(...materialBlocks(c, excerpts));
  blocks.push(paragraph(`${c.say(words.basisLine(basisName(c)))} ${reviewed(c)}`));
  blocks.push(paragraph(readBy(c)));
  if (excerpts !== null && !alone) blocks.push(...materialBlocks(c, excerpts));
  const read = c.material === "answers" ? answers.readingAnswers : alone ? quoted.reading : words.reading;
  blocks.push(paragraph(c.say(read), "note"));
  return blocks;
}

/** Which marks count; where no person has spoken, the rules' proposals alone. */
export function basisName(c: Context): string {
  const { basis, rulesOnly, marks } = c.selection;
  return c.say(rulesOnly && marks.length > 0 ? rulesBasis : bases[basis]);
}

/** How many interviews somebody said were read to the end, and how many are coded without that; of excerpts, those of how many people. */
function readBy({ say, interviews, input, material }: Context): string {
  if (material === "excerpts") {
    const { transcripts = [], selection } = input.excerpts ?? {};
    return say(quoted.readLine(selection?.read.length ?? 0, transcripts.length));
  }
  if (material === "answers") {
    const { transcripts = [], selection } = input.answered ?? {};
    return say(answers.onlyAnswersLine(selection?.transcripts.length ?? 0, transcripts.length));
  }
  const { read, declared, missing } = input.selection;
  const among = (ids: readonly string[]): number => interviews.filter((id) => ids.includes(id)).length;
  const readings = { declared: among(declared), coded: among(read) - among(declared) };
  return sentence(say(readToTheEnd({ ...readings, n: interviews.length + missing.length })));
}

/** How many of the marks a person has looked at. */
export function reviewed(c: Context): string {
  const { marks, reviewedShare } = c.selection;
  return c.say(words.reviewedLine(Math.round((reviewedShare ?? 0) * marks.length), marks.length));
}
