import { cellsToCsv } from "../../measures/csv.js";
import * as say from "../../messages/journal-log.js";
import { isoDate } from "../../study/dates.js";
import { filtered, type Logged, type Told } from "../../study/journal-log.js";
import { type Logbook, oneLine, readLogbook, type Shown, sentence, shownTo, stepTold } from "../../study/logbook.js";
import type { Study } from "../../study/read.js";
import { coderHere } from "../../study/who.js";
import { byCodeUnit } from "../../text/order.js";
import { hasErrors } from "../../text/problem.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { limitAsked } from "../limit.js";
import { openStudy } from "../open-study.js";
import { refuse } from "../refuse.js";
import { showLog } from "../show/journal.js";

type Flags = Answers["flags"];

/** The logbook: who did what and when, newest last. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  const limit = limitAsked(context, flags);
  if (limit === null) return EXIT.nothing;
  const since = flags.since === undefined ? undefined : isoDate(String(flags.since), "day-first");
  if (since === null) return refuse(context, "bad-date", say.badDate(String(flags.since)), say.badDateHint);
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  const book = await readLogbook(study.dir);
  context.problems(book.problems);
  const log = filtered(book.log, { since, who: text(flags.coder), step: text(flags.step) });
  const open = shownTo(study, coderHere(study.dir) ?? text(flags.coder) ?? null);
  const isData = flags.json === true || flags.csv === true;
  const shown = isData && flags.limit === undefined ? log : log.slice(Math.max(0, log.length - limit));
  await tell(context, { study, answers }, { book, log: shown, open });
  if (!isData) remarks(context, book, { found: log.length, shown: shown.length });
  return hasErrors(book.problems) || opened.flawed ? EXIT.flawed : EXIT.done;
}

interface Asked {
  readonly book: Logbook;
  readonly log: readonly Logged[];
  readonly open: Shown;
}

async function tell(context: Context, to: { study: Study; answers: Answers }, asked: Asked): Promise<void> {
  const { flags } = to.answers;
  if (flags.json === true) return deliver(context, to, `${JSON.stringify(plain(context, asked), null, 2)}\n`);
  if (flags.csv === true) return deliver(context, to, await table(context, asked));
  const { book, log, open } = asked;
  if (log.length > 0) await deliver(context, to, showLog(log, book, { brush: context, open }));
}

/** What is not in the table itself: that it is empty, or longer. */
function remarks(context: Context, { log }: Logbook, { found, shown }: { found: number; shown: number }): void {
  const kinds = [...new Set(log.map(({ entry }) => entry.step))].sort(byCodeUnit);
  if (log.length === 0) context.tell(say.empty);
  else if (found === 0) {
    context.tell(say.nothingFound);
    context.tell(say.stepsThere(kinds));
  } else context.tell(say.universal);
  if (found > shown) context.tell(say.earlier(found - shown));
}

/** The entries as data: their interviews under their present names, and each sentence in the language asked. */
function plain({ lang }: Context, asked: Asked): object {
  const { book, log, open } = asked;
  return {
    grille: 1,
    chains: book.heads,
    entries: log.map(({ chain, who, entry }) => {
      const { n, at, version, step, detail, hash } = entry;
      const said = oneLine(sentence({ who, step, detail }, book, open)[lang]);
      return { at, who, chain, n, step, said, detail: named({ who, step, detail }, asked), version, hash };
    }),
  };
}

/** What may be told of a step, its interviews under their present names; null for those that were forgotten. */
function named(step: Pick<Told, "who" | "step" | "detail">, { book, open }: Asked): object {
  const { detail } = stepTold(step, book, open);
  const ids = detail.interviews;
  return Array.isArray(ids) ? { ...detail, interviews: ids.map((id) => book.interview(String(id))) } : detail;
}

function table({ lang }: Context, { book, log, open }: Asked): Promise<string> {
  const rows = log.map(({ chain, who, entry: { n, at, version, step, detail, hash } }) => {
    const said = oneLine(sentence({ who, step, detail }, book, open)[lang]);
    return [at, who, chain, n, step, said, version, hash];
  });
  return cellsToCsv([["at", "who", "chain", "n", "step", "said", "version", "hash"], ...rows], lang);
}

function text(flag: Flags[string]): string | undefined {
  return typeof flag === "string" ? flag : undefined;
}
