import { AGREED, type Basis, type ClosedSheets } from "../coding/basis.js";
import { PEOPLE } from "../coding/judge.js";
import * as say from "../messages/coders.js";
import { haveSheets, noSheetsOf } from "../messages/evaluate.js";
import { codersIn, isWhollyOpen, openTo, sourcesOf } from "../study/blind.js";
import type { Study } from "../study/read.js";
import { coderHere } from "../study/who.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { type Opened, openStudy } from "./open-study.js";
import type { Fault } from "./own-sheet.js";
import { refuse } from "./refuse.js";
import { chosenOf } from "./who-codes.js";

type Flags = Answers["flags"];
type Sheets = Parameters<typeof isWhollyOpen>[0];

/** Whoever codes on this computer, else the only person who codes; null where neither tells. */
export function readerHere(study: Study): string | null {
  const here = coderHere(study.dir);
  const [only, ...others] = study.config.coders;
  return here ?? (others.length === 0 ? (only?.id ?? null) : null);
}

/**
 * Who asks: `--coder`, else whoever is known here. A fault where somebody else codes on this computer, and sheets are closed.
 * `among`: whose sheets these are, where it is more than the study.
 */
export function readerIn(study: Study, { coder }: Flags, among: Sheets = study): string | null | Fault {
  if (typeof coder !== "string" || coder === AGREED || coder === PEOPLE) return readerHere(study);
  const here = coderHere(study.dir);
  if (here === null || coder === here || isWhollyOpen(among)) return coder;
  return { code: "not-yours", text: say.notYours(here, coder), hint: say.notYoursHint };
}

export function isFault(reader: string | null | Fault): reader is Fault {
  return reader !== null && typeof reader !== "string";
}

/** The study as whoever asks may see it: what is closed to them is not in it. A fault where they ask for what is closed to them. */
export function seenBy(study: Study, flags: Flags): Study | Fault {
  const reader = readerIn(study, flags);
  return isFault(reader) ? reader : openTo(study, reader);
}

/** The study as whoever codes on this computer may see it; where nobody is known, without what is closed. */
export function seenHere(study: Study): Study {
  return openTo(study, readerHere(study));
}

/**
 * The study for a command whose answer is made of people's marks, as whoever asks may see it. Where several people code and
 * nothing says who asks, the person at the terminal is asked; null, with the reason said, where there is nobody to ask.
 */
export async function openSeen(context: Context, flags: Flags): Promise<Opened | null> {
  const opened = await openStudy(context);
  return opened === null ? null : asSeen(context, opened, flags);
}

export async function asSeen(context: Context, opened: Opened, flags: Flags): Promise<Opened | null> {
  const seen = seenBy(opened.study, flags);
  if ("text" in seen) {
    refuse(context, seen.code, seen.text, seen.hint);
    return null;
  }
  const { closed } = seen;
  if (closed === undefined || closed.transcripts.length === 0) return { ...opened, study: seen };
  if (closed.reader === null && seen.sheets.length === 0) {
    const reader = await askWhose(context, codersIn(opened.study));
    return reader === null ? null : { ...opened, study: openTo(opened.study, reader) };
  }
  return { ...opened, study: seen };
}

async function askWhose(context: Context, coders: readonly string[]): Promise<string | null> {
  const chosen = await chosenOf(context, coders, say.askWhose);
  if (chosen === null) refuse(context, "no-coder", say.whoAsks, say.whoAsksHint(coders));
  return chosen;
}

/** A fault where one person's marks are asked for, and there is no sheet of theirs. */
export function withoutSheet({ sheets, closed }: Study, { coder }: Flags): Fault | null {
  const seen = sheets.map((one) => one.coder);
  if (typeof coder !== "string" || seen.includes(coder)) return null;
  const names = [...new Set([...seen, ...(closed?.coders ?? [])])].sort();
  const hint = names.length === 0 ? {} : { hint: haveSheets(names) };
  return { code: "no-sheets", text: noSheetsOf(coder), ...hint };
}

/** One person's marks are their own sheet's, unless another basis is asked for. */
export function basisOf({ coder, basis }: Flags): { basis?: Basis } {
  if (typeof coder !== "string" || basis !== undefined) return {};
  return { basis: coder === AGREED ? "agreed" : "reviewed" };
}

/** Says what an answer does not count because it is closed to whoever asks. */
export function tellClosed(context: Context, { closed }: { readonly closed?: ClosedSheets }): void {
  if (closed === undefined || closed.transcripts.length === 0) return;
  context.tell(closed.reader === null ? say.closedTo(closed.transcripts) : say.ownSheet(closed.reader));
}

/** What is left of a study where one person's marks alone are asked for with `--coder`. */
export function ofCoder(study: Study, { coder }: Flags): Study {
  if (typeof coder !== "string") return study;
  const sheets = study.sheets.filter((one) => one.coder === coder);
  return { ...study, sheets, sources: sourcesOf(study, sheets) };
}
