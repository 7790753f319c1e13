import { annex, taken } from "../messages/journal-log.js";
import type { Lang, Words } from "../messages/words.js";
import type { AnnexInput } from "../report/logbook/annex.js";
import { byCodeUnit } from "../text/order.js";
import { STUDY } from "./journal.js";
import { byDay } from "./journal-log.js";
import { hours, keeper, type Logbook, oneLine, sentence, shownTo } from "./logbook.js";
import type { Study } from "./read.js";

/** The study's journal as the annex of a thesis prints it; null where it is empty. */
export function annexOf(study: Study, book: Logbook, lang: Lang): AnnexInput | null {
  if (book.log.length === 0) return null;
  const open = shownTo(study, null);
  const days = byDay(book.log).map(({ day, told }) => ({
    day,
    steps: told.map((one) => ({
      time: hours(one),
      who: keeper(one.who)[lang],
      what: taken(oneLine(sentence(one, book, open)[lang]), one.times, lang),
    })),
  }));
  return {
    lang,
    study: written(study.config.title, lang),
    entries: book.log.length,
    days,
    keepers: keepersOf(study, book, lang),
    heads: book.heads,
    state: book.problems.length === 0 ? "sound" : "faulty",
  };
}

function keepersOf({ config }: Study, { log }: Logbook, lang: Lang): AnnexInput["keepers"] {
  const people = [...new Set(log.map(({ who }) => who))].sort(byCodeUnit);
  return people.map((who) => {
    const role = config.coders.find(({ id }) => id === who)?.role;
    return { who: keeper(who)[lang], role: who === STUDY ? annex.studys[lang] : written(role ?? "", lang) };
  });
}

function written(text: string | Words, lang: Lang): string {
  return typeof text === "string" ? text : text[lang];
}
