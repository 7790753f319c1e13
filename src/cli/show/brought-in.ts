import * as say from "../../messages/commands.js";
import { cameInMany, inputName } from "../../messages/ingest.js";
import { colon } from "../../messages/numbers.js";
import type { BroughtIn } from "../../study/bring-in.js";
import type { Brush } from "./table.js";

/** Interviews of one file that are told one by one; of more, the first and the last are named. */
const TOLD = 8;

/** The answers of each file together: a file may hold several interviews. */
export function byInput(brought: readonly BroughtIn[]): BroughtIn[][] {
  const groups = new Map<string, BroughtIn[]>();
  for (const one of brought) groups.set(one.input.file, [...(groups.get(one.input.file) ?? []), one]);
  return [...groups.values()];
}

/** What became of one file and of each interview in it. */
export function broughtInLines(group: readonly BroughtIn[], brush: Brush): string {
  const fresh = group.filter(({ fate }) => fate === "new");
  const [first, last] = [fresh[0]?.transcript, fresh.at(-1)?.transcript];
  if (fresh.length <= TOLD || first == null || last == null)
    return group.map((one) => broughtInLine(one, brush)).join("\n");
  const { lang, paint } = brush;
  const lead = paint.dim(`${inputName(fresh[0]?.input.file ?? "")[lang]}${colon(lang)}`);
  const others = group.filter(({ fate }) => fate !== "new").map((one) => broughtInLine(one, brush));
  return [`${lead} ${paint.bold(cameInMany(fresh.length, first.id, last.id)[lang])}`, ...others].join("\n");
}

/** What became of one file: its transcript, who speaks in it and why one thinks so, what came out of the margins. */
function broughtInLine(one: BroughtIn, { lang, paint }: Brush): string {
  const { input, fate, transcript, reasons, codings, memos } = one;
  const lead = paint.dim(`${inputName(input.file)[lang]}${colon(lang)}`);
  if (fate === "same") return `${lead} ${say.already(transcript?.id ?? "")[lang]}`;
  if (transcript === null || fate !== "new") return `${lead} ${paint.red(say.refusedInput(input.name)[lang])}`;
  const margin = [
    ...(codings > 0 ? [say.commentAsMark(codings)[lang]] : []),
    ...(memos > 0 ? [say.commentAsMemo(memos)[lang]] : []),
  ];
  const called = one.called === null ? "" : ` (${one.called})`;
  const details = [...reasons.map((reason) => reason[lang]), ...margin].map((text) => `    ${text}`);
  return [`${lead} ${paint.bold(say.cameIn(transcript.id, transcript.turns.length)[lang])}${called}`, ...details].join(
    "\n",
  );
}
