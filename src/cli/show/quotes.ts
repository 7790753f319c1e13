import { AGREED } from "../../coding/basis.js";
import { RULE_CODER } from "../../coding/mark.js";
import * as say from "../../messages/commands.js";
import { quotesStand } from "../../messages/excerpts.js";
import { bases } from "../../messages/measures.js";
import type { Words } from "../../messages/words.js";
import type { Quote } from "../../study/quotes.js";
import type { Brush } from "./table.js";
import { inOneLine, wrap } from "./wrap.js";

/** Passages for the terminal: place, code, the question before it, and the words, the marked ones set off. */
export function showQuotes(quotes: readonly Quote[], brush: Brush & { readonly limit: number }): string {
  const { lang, paint, limit } = brush;
  if (quotes.length === 0) return say.noQuotes[lang];
  const blocks = quotes.slice(0, limit).map((quote) => block(quote, brush));
  const among = (material: Quote["transcript"]["material"]): number =>
    new Set(quotes.filter(({ transcript }) => transcript.material === material).map(({ mark }) => mark.transcript))
      .size;
  const rest = quotes.length - Math.min(limit, quotes.length);
  const tail = [
    quotesStand(quotes.length, {
      interviews: among("interview"),
      people: among("excerpts"),
      respondents: among("survey"),
    })[lang],
    ...(rest > 0 ? [paint.dim(say.moreQuotes(rest)[lang])] : []),
  ];
  return [...blocks, tail.join("\n")].join("\n\n");
}

/** One passage. */
export function block(
  { mark, transcript, place, quote, turn, before }: Quote,
  { lang, paint, columns }: Brush,
): string {
  const head = `${paint.bold(place)}  ${paint.cyan(mark.code)}  ${paint.dim(coderName(mark.coder)[lang])}`;
  const heading = transcript.material === "survey" ? (turn?.section ?? null) : null;
  const question =
    heading !== null
      ? [paint.dim(wrap(inOneLine(heading), columns, "  "))]
      : before === undefined || before.role !== "interviewer"
        ? []
        : [
            paint.dim(
              wrap(`${before.speaker}: ${inOneLine(transcript.text.slice(before.start, before.end))}`, columns, "  "),
            ),
          ];
  const lead = turn === undefined ? "" : transcript.text.slice(turn.start, mark.start);
  const rest = turn === undefined || mark.end >= turn.end ? "" : transcript.text.slice(mark.end, turn.end);
  const marked = paint.level === 0 ? `[${quote}]` : paint.underline(inOneLine(quote));
  const text = inOneLine(`${short(lead, "end")}${marked}${short(rest, "start")}`);
  return [head, ...question, wrap(`${turn?.speaker ?? ""}: ${text}`, columns, "  ")].join("\n");
}

/** A person by their name; the agreed sheet and the rules are no persons. */
function coderName(id: string): Words {
  if (id === AGREED) return bases.agreed;
  return id === RULE_CODER ? say.ruleWord : { fr: id, en: id };
}

/** Up to 120 characters of context on a side, cut at a word. */
function short(text: string, side: "start" | "end"): string {
  if (text.length <= 120) return text;
  if (side === "start") return `${text.slice(0, 120).replace(/\s\S*$/, "")} …`;
  return `… ${text.slice(-120).replace(/^\S*\s/, "")}`;
}
