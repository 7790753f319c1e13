import * as say from "../../messages/reconcile.js";
import { marksUnplaced, type Openable, openablesIn, openSheets } from "../../study/opening.js";
import { person } from "../ask.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import type { Opened } from "../open-study.js";
import { refuse } from "../refuse.js";
import { wrap } from "../show/wrap.js";
import { writingOf } from "../writing.js";

/** Opens the sheets that are ready, once a person has said yes; with `--transcript` or `--all` also those that are not. */
export async function openAll(
  context: Context,
  { study, flawed }: Opened,
  { flags, by }: { readonly flags: Answers["flags"]; readonly by: string | null },
): Promise<Exit> {
  const all = openablesIn(study).filter(({ readers }) => readers.length > 0);
  const asked = all.filter(({ transcript }) => flags.transcript === undefined || transcript === flags.transcript);
  const isWanted = ({ opened, ready }: Openable): boolean =>
    !opened && (ready || flags.all === true || flags.transcript !== undefined);
  const unplaced = asked.filter((one) => isWanted(one) && one.unplaced).length;
  const wanted = asked.filter((one) => isWanted(one) && !one.unplaced);
  showReaders(context, asked, isWanted);
  if (unplaced > 0) context.problems([marksUnplaced(unplaced, wanted.length === 0 ? "error" : "warning")]);
  if (wanted.length === 0 && asked.every(({ opened }) => opened)) {
    context.answer(say.allOpen[context.lang]);
    return EXIT.done;
  }
  if (wanted.length === 0 && unplaced > 0) return EXIT.nothing;
  if (wanted.length === 0) return refuse(context, "not-ready", say.noneReady, say.noneReadyHint);
  const sure = flags.yes === true ? EXIT.done : await confirmed(context, wanted.length);
  if (sure !== EXIT.done) return sure;
  const transcripts = wanted.map(({ transcript }) => transcript);
  const done = await openSheets(study.dir, { transcripts, by }, writingOf(context));
  if (done.kind === "refused") {
    context.problems(done.problems);
    return EXIT.nothing;
  }
  context.answer(wrap(say.opened(done.transcripts, done.agreements, done.open)[context.lang], context.columns, ""));
  context.next(done.open > 0 ? "reconcile" : "reconcile --summary");
  return flawed ? EXIT.flawed : EXIT.done;
}

function showReaders(context: Context, all: readonly Openable[], isWanted: (one: Openable) => boolean): void {
  for (const one of all) {
    const ready = one.unplaced ? say.isUnplaced : say.isReady;
    const state = one.opened ? say.isOpen : isWanted(one) ? ready : say.isNotReady;
    const line = (lang: "fr" | "en"): string => `${one.transcript}  ${say.readers(one.readers)[lang]}  ${state[lang]}`;
    context.tell({ fr: line("fr"), en: line("en") });
  }
}

async function confirmed(context: Context, n: number): Promise<Exit> {
  const { lang } = context;
  const ask = await person(context);
  if (ask === null) return refuse(context, "no-terminal", say.yesNeeded);
  const answer = await ask.choose(say.askOpen(n)[lang], [
    { value: "no", label: say.openNo[lang] },
    { value: "yes", label: say.openYes[lang] },
  ]);
  if (answer === "yes") return EXIT.done;
  context.answer(say.leftClosed[lang]);
  return EXIT.interrupted;
}
