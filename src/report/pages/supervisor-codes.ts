import * as words from "../../messages/report-supervisor.js";
import type { Context } from "../context.js";
import { type Block, list, paragraph } from "../document.js";
import { numberIn, rowsOf } from "../measured.js";
import { passagesOf, quoteOf } from "../passages.js";
import { colon } from "./study.js";

/** So many codes are shown with their passage; the others are named. */
const SHOWN = 8;

/** Each code that the last two interviews were the first to bring, with its first passage. */
export function latestBlocks(c: Context): Block[] {
  const rows = rowsOf(c.input.measured.saturation, "latest");
  if (rows.length === 0) return [paragraph(c.say(words.latestNone))];
  const named = rows.map((row) => ({ interview: String(row.interview), code: String(row.code) }));
  const rest = named.slice(SHOWN).map(({ interview, code }) => `${c.label(code)} (${interview})`);
  return [
    ...named.slice(0, SHOWN).flatMap((one) => firstPassage(c, one)),
    ...(rest.length === 0 ? [] : [paragraph(c.say(words.latestMore(rest.join(", "))), "note")]),
  ];
}

function firstPassage(c: Context, { interview, code }: { interview: string; code: string }): Block[] {
  const transcript = c.transcripts.get(interview);
  const [first] = passagesOf(c.marks(interview, code));
  if (transcript === undefined || first === undefined)
    return [paragraph(`${c.label(code)} (${c.interview(interview)})`)];
  const quote = quoteOf(c, { transcript, spans: [first] }, { context: "none", tags: [c.label(code)] });
  return quote === null ? [] : [quote];
}

/** Codes that one interview alone has, by name, interview by interview. */
export function onceBlocks(c: Context): Block[] {
  const once = rowsOf(c.input.measured.frequency, "frequency")
    .filter((row) => numberIn(row, "interviews") === 1)
    .map((row) => String(row.code));
  const byInterview = c.interviews
    .map((id) => ({ id, codes: once.filter((code) => c.marks(id, code).length > 0) }))
    .filter(({ codes }) => codes.length > 0);
  if (byInterview.length === 0) return [paragraph(c.say(words.onceNone))];
  return [
    list(
      byInterview.map(({ id, codes }) => [
        { kind: "strong", text: `${c.interview(id)}${colon(c)}` },
        codes.map(c.label).join(", "),
      ]),
    ),
  ];
}
