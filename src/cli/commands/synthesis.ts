import { csvText } from "../../measures/csv.js";
import { didYouMean } from "../../messages/study.js";
import * as say from "../../messages/synthesis.js";
import { partsText } from "../../report/logbook/annex.js";
import { openTo } from "../../study/blind.js";
import { type StudySynthesis, synthesisOf } from "../../study/syntheses.js";
import { synthesisRows } from "../../study/synthesis-table.js";
import { nearest } from "../../text/nearest.js";
import { hasErrors } from "../../text/problem.js";
import { guarded } from "../../text/tables/delimited.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { deliverBytes, formatAsked } from "../deliver-document.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openStudy } from "../open-study.js";
import { refuse } from "../refuse.js";
import { showSynthesis, synthesisJson } from "../show/synthesis.js";
import { readerFor } from "../who-codes.js";

const FORMATS = ["md", "docx", "xlsx", "csv"] as const;

/** Participant × theme: the researcher's sentences beside the passages, and the cells that are still empty. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { flags } = answers;
  const reader = await readerFor(context, opened, flags);
  if (reader === undefined) return EXIT.nothing;
  const whole = synthesisOf(openTo(opened.study, reader), reader);
  context.problems(whole.problems.filter(({ severity }) => severity === "error"));
  if (whole.themes.length === 0) return refuse(context, "no-themes", say.noThemes);
  const chosen = filtered(context, whole, flags);
  if (chosen === null) return EXIT.nothing;
  const format = formatAsked(flags, FORMATS);
  if ((format === "docx" || format === "xlsx") && typeof flags.output !== "string")
    return refuse(context, "no-file", say.fileNeeded(format));
  await answer(context, chosen, { opened, answers });
  if (whole.closed) context.tell(say.othersClosed);
  return opened.flawed || hasErrors(whole.problems) ? EXIT.flawed : EXIT.done;
}

/** The cells that are asked for; null, with the reason said, where a name is not known. */
function filtered(context: Context, whole: StudySynthesis, flags: Answers["flags"]): StudySynthesis | null {
  const { participant, theme } = flags;
  const ids = whole.themes.map(({ id }) => id);
  if (typeof theme === "string" && !ids.includes(theme)) {
    const near = nearest(theme, ids);
    refuse(context, "unknown-theme", say.unknownTheme(theme), near === null ? undefined : didYouMean(near));
    return null;
  }
  if (typeof participant === "string" && !whole.participants.includes(participant)) {
    const near = nearest(participant, whole.participants);
    refuse(context, "unknown-participant", say.unknownParticipant, near === null ? undefined : didYouMean(near));
    return null;
  }
  const cells = whole.cells.filter(
    (cell) =>
      (participant === undefined || cell.participant === participant) &&
      (theme === undefined || cell.theme === theme) &&
      (flags.empty !== true || cell.state !== "full"),
  );
  return { ...whole, cells };
}

async function answer(
  context: Context,
  chosen: StudySynthesis,
  { opened, answers }: { opened: Opened; answers: Answers },
): Promise<void> {
  const { lang } = context;
  const { flags } = answers;
  const to = { study: opened.study, answers };
  const format = formatAsked(flags, FORMATS);
  if (flags.json === true) return deliver(context, to, synthesisJson(chosen));
  const rows = synthesisRows(chosen, lang);
  if (flags.csv === true || format === "csv")
    return deliver(
      context,
      to,
      await csvText(
        rows.map((cells) => cells.map(guarded)),
        lang,
      ),
    );
  if (format === "xlsx") {
    const { synthesisWorkbook } = await import("../../report/synthesis/to-workbook.js");
    const text = rows.flat().join("\n");
    return deliverBytes(context, to, { text, content: () => synthesisWorkbook(rows) });
  }
  if (format !== null) return document(context, chosen, { ...to, format });
  if (chosen.cells.length === 0) return context.tell(say.nothingEmpty);
  await deliver(context, to, showSynthesis(chosen, context));
  const count = (...states: readonly string[]): number =>
    chosen.cells.filter(({ state }) => states.includes(state)).length;
  context.tell(
    say.tally(count("full"), chosen.cells.length, count("no-sentence", "empty"), count("no-passage", "empty")),
  );
}

async function document(
  context: Context,
  chosen: StudySynthesis,
  { study, answers, format }: { study: Opened["study"]; answers: Answers; format: "md" | "docx" },
): Promise<void> {
  const { synthesisParts } = await import("../../report/synthesis/synthesis-parts.js");
  const parts = synthesisParts(chosen, context.lang);
  if (format === "md") {
    const { partsMarkdown } = await import("../../report/logbook/to-markdown.js");
    return deliver(context, { study, answers }, partsMarkdown(parts));
  }
  const { partsWord } = await import("../../report/logbook/to-word.js");
  await deliverBytes(context, { study, answers }, { text: partsText(parts), content: () => partsWord(parts) });
}
