import { cellsToCsv } from "../../measures/csv.js";
import * as say from "../../messages/coreq.js";
import type { Lang } from "../../messages/words.js";
import { type CoreqItem, coreqItems, isUnanswered } from "../../report/coreq.js";
import type { Written } from "../../report/input.js";
import { coreqKnown } from "../../study/coreq-known.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { openSeen } from "../seen.js";
import { wrap } from "../show/wrap.js";
import { version } from "../version.js";

/** The 32 items of COREQ, with what the study knows, what was answered, and what is still a question. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await openSeen(context, answers.flags);
  if (opened === null) return EXIT.nothing;
  const all = coreqItems(coreqKnown(opened.study), version());
  const items = answers.flags.open === true ? all.filter(isUnanswered) : all;
  const to = { study: opened.study, answers };
  if (answers.flags.json === true) await deliver(context, to, JSON.stringify({ grille: 1, items }, null, 2));
  else if (answers.flags.csv === true) await deliver(context, to, await csvOf(items, context.lang));
  else {
    await deliver(context, to, items.map((one) => lineOf(context, one)).join("\n"));
    context.tell(say.counts(all.filter((one) => !isUnanswered(one)).length));
    if (all.some(isUnanswered)) context.tell(say.howTo);
  }
  return opened.flawed ? EXIT.flawed : EXIT.done;
}

function lineOf({ lang, columns, paint }: Context, one: CoreqItem): string {
  const told = answerOf(one, lang);
  const open = isUnanswered(one) ? [paint.bold((one.left ?? say.unanswered)[lang])] : [];
  const shown = [...(told === "" ? [] : [told]), ...open].join(". ");
  const width = Math.max(30, columns - 4);
  const lines = [
    ...wrap(one.question[lang], width, "").split("\n"),
    ...wrap(shown, width - 2, "")
      .split("\n")
      .map((text) => `  ${text}`),
  ];
  return lines.map((text, i) => `${(i === 0 ? String(one.item) : "").padStart(2)}  ${text}`).join("\n");
}

function csvOf(items: readonly CoreqItem[], lang: Lang): Promise<string> {
  const rows = items.map((one) => [one.item, one.question[lang], answerOf(one, lang)]);
  return cellsToCsv([["item", "question", "answer"], ...rows], lang);
}

function answerOf({ known, answer }: CoreqItem, lang: Lang): string {
  const said = (text: Written | null): string[] =>
    text === null ? [] : [typeof text === "string" ? text : text[lang]];
  return [...said(known), ...said(answer)].join(". ");
}
