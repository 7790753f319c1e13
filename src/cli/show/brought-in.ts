import * as say from "../../messages/commands.js";
import { colon } from "../../messages/numbers.js";
import type { BroughtIn } from "../../study/bring-in.js";
import type { Brush } from "./table.js";

/** What became of one file: its transcript, who speaks in it and why one thinks so, what came out of the margins. */
export function broughtInLine(
  { input, fate, transcript, reasons, codings, memos }: BroughtIn,
  { lang, paint }: Brush,
): string {
  const lead = paint.dim(`${say.inputName(input.file)[lang]}${colon(lang)}`);
  if (fate === "same") return `${lead} ${say.already(transcript?.id ?? "")[lang]}`;
  if (transcript === null || fate !== "new") return `${lead} ${paint.red(say.refusedInput(input.name)[lang])}`;
  const margin = [
    ...(codings > 0 ? [say.commentAsMark(codings)[lang]] : []),
    ...(memos > 0 ? [say.commentAsMemo(memos)[lang]] : []),
  ];
  const details = [...reasons.map((reason) => reason[lang]), ...margin].map((text) => `    ${text}`);
  return [`${lead} ${paint.bold(say.cameIn(transcript.id, transcript.turns.length)[lang])}`, ...details].join("\n");
}
