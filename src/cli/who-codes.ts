import { AGREED } from "../coding/basis.js";
import * as say from "../messages/coders.js";
import { whoseMarks } from "../messages/synthesis.js";
import type { Words } from "../messages/words.js";
import { codersIn } from "../study/blind.js";
import { findStudy } from "../study/find.js";
import { readStudy } from "../study/read.js";
import { coderHere } from "../study/who.js";
import { person } from "./ask.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import type { Opened } from "./open-study.js";
import { coderOf } from "./own-sheet.js";
import { refuse } from "./refuse.js";

/**
 * What was asked for, with whoever codes in `--coder`: where several people do, and neither that nor `grille coder` says who, the person
 * at the terminal is asked, before anything is locked. As it was where there is nobody to ask, or nothing to choose from.
 */
export async function withCoder(context: Context, answers: Answers): Promise<Answers> {
  const dir = answers.flags.coder === undefined ? findStudy(context.start) : null;
  const isAsked = dir !== null && coderHere(dir) === null && (await person(context)) !== null;
  const { study } = isAsked ? await readStudy(dir) : { study: null };
  if (study === null) return answers;
  const coders = codersIn(study);
  const coder = coders.length < 2 ? null : await chosenOf(context, coders, say.askWhoCodes);
  return coder === null ? answers : { ...answers, flags: { ...answers.flags, coder } };
}

/** Whose marks stand beside sentences; null where that need not be said; undefined, with the reason said, where it must, and nobody says it. */
export async function readerFor(
  context: Context,
  opened: Opened,
  flags: Answers["flags"],
): Promise<string | null | undefined> {
  const coder = coderOf(opened, flags);
  if (typeof coder === "string") return coder;
  const coders = [...new Set(opened.study.sheets.map((sheet) => sheet.coder))].sort();
  if (flags.coder === undefined && (coders.length < 2 || coders.includes(AGREED))) return null;
  const chosen = flags.coder === undefined ? await chosenOf(context, coders, say.askWhose) : null;
  if (chosen !== null) return chosen;
  if (flags.coder === undefined) refuse(context, "no-coder", whoseMarks, say.coderAmong(coders));
  else refuse(context, coder.code, coder.text, coder.hint);
  return undefined;
}

/** Which of these people it is, by the person at the terminal; null where there is nobody to ask, or they would rather not say. */
export async function chosenOf(context: Context, coders: readonly string[], question: Words): Promise<string | null> {
  const ask = await person(context);
  const choices = coders.map((value) => ({ value, label: value }));
  return ask === null ? null : ask.choose(question[context.lang], choices);
}
