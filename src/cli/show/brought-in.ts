import * as say from "../../messages/commands.js";
import { answeredMany, answersAlready, cameInMany, inputName, tableHere } from "../../messages/ingest.js";
import { colon } from "../../messages/numbers.js";
import type { BroughtIn } from "../../study/brought-in.js";
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
  const here = group.filter(({ fate, transcript }) => fate === "same" && transcript?.material === "survey");
  if (here.length > 0) {
    const rest = group.filter((one) => !here.includes(one));
    return [answersHere(here, brush), ...(rest.length === 0 ? [] : [broughtInLines(rest, brush)])].join("\n");
  }
  const fresh = group.filter(({ fate }) => fate === "new");
  const [first, last] = [fresh[0]?.transcript, fresh.at(-1)?.transcript];
  if (fresh.length <= TOLD || first == null || last == null)
    return group.map((one) => broughtInLine(one, brush)).join("\n");
  const { lang, paint } = brush;
  const lead = paint.dim(`${inputName(fresh[0]?.input.file ?? "")[lang]}${colon(lang)}`);
  const others = group.filter(({ fate }) => fate !== "new").map((one) => broughtInLine(one, brush));
  const said = first.material === "survey" ? answeredMany : cameInMany;
  const many = paint.bold(said(fresh.length, first.id, last.id)[lang]);
  return [`${lead} ${many}${namesOf(fresh[0]?.names ?? [], brush)}`, ...others].join("\n");
}

/** Answers to a survey that is still going on come again and again: those that are here are told together. */
function answersHere(here: readonly BroughtIn[], { lang, paint }: Brush): string {
  const lead = paint.dim(`${inputName(here[0]?.input.file ?? "")[lang]}${colon(lang)}`);
  return `${lead} ${answersAlready(here.length)[lang]}`;
}

/** What became of one file: its transcript, who speaks in it and why one thinks so, what came out of the margins. */
function broughtInLine(one: BroughtIn, brush: Brush): string {
  const { lang, paint } = brush;
  const { input, fate, transcript, reasons, codings, memos } = one;
  const lead = paint.dim(`${inputName(input.file)[lang]}${colon(lang)}`);
  const from = namesOf(one.names, brush);
  if (fate === "counted") return `${lead} ${paint.bold(tableHere[lang])}${from}`;
  if (fate === "same") return `${lead} ${say.already(transcript?.id ?? "")[lang]}${from}`;
  if (transcript === null || fate !== "new") return `${lead} ${paint.red(say.refusedInput(shown(input.name))[lang])}`;
  const margin = [
    ...(codings > 0 ? [say.commentAsMark(codings)[lang]] : []),
    ...(memos > 0 ? [say.commentAsMemo(memos)[lang]] : []),
  ];
  const called = one.called === null ? "" : ` (${one.called})`;
  const details = [...reasons.map((reason) => reason[lang]), ...margin].map((text) => `    ${text}`);
  const came = paint.bold(say.cameIn(transcript.id, transcript.turns.length)[lang]);
  return [`${lead} ${came}${called}${from}`, ...details].join("\n");
}

/** The files' own names, so that one knows which became what. They are for the screen alone. */
function namesOf(names: readonly string[], { lang, paint }: Brush): string {
  return paint.dim(`, ${say.fromFiles(names.map(shown))[lang]}`);
}

/** A name may hold what would steer a terminal. */
function shown(name: string): string {
  return name.replace(/\p{Cc}/gu, "\ufffd");
}
