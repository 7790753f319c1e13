import * as say from "../../messages/journal-log.js";
import { byDay, type Logged } from "../../study/journal-log.js";
import { hours, keeper, type Logbook, oneLine, type Shown, sentence } from "../../study/logbook.js";
import type { Brush } from "./table.js";
import { wrap } from "./wrap.js";

/** The log as one reads a logbook: day by day, when, who, what. */
export function showLog(log: readonly Logged[], book: Logbook, { brush, open }: { brush: Brush; open: Shown }): string {
  const { lang, paint, columns } = brush;
  const whose = (who: string): string => keeper(who)[lang];
  const width = Math.max(...log.map(({ who }) => whose(who).length));
  const days = byDay(log);
  const time = Math.max(...days.flatMap(({ told }) => told.map((one) => hours(one).length)));
  return days
    .map(({ day, told }) => {
      const lines = told.map((one) => {
        const head = `  ${hours(one).padEnd(time)}  ${whose(one.who).padEnd(width)}  `;
        const said = say.taken(oneLine(sentence(one, book, open)[lang]), one.times, lang);
        const [first = "", ...more] = wrap(said, Math.max(20, columns - head.length), "").split("\n");
        return [`${head}${first}`, ...more.map((line) => `${" ".repeat(head.length)}${line}`)].join("\n");
      });
      return [paint.bold(say.day(day)[lang]), ...lines].join("\n");
    })
    .join("\n\n");
}
