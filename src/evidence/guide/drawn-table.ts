import { commonNotes, commonSettings } from "../../measures/notes.js";
import type { Cell, Measured, Note } from "../../measures/table.js";
import * as say from "../../messages/guide-tables.js";
import type { Covered } from "./coverage.js";
import { type Drawn, drawnIn } from "./drawn.js";

/** Before the next interview: by question, the codes that the last interviews brought for the first time, and which questions brought none. */
export function drawnBy({ guide, input, lang }: Covered, last: number): Measured {
  const { transcripts, selection } = input;
  const drawn = drawnIn({ guide, transcripts, marks: selection.marks, last });
  const barren = drawn.filter(({ fresh }) => fresh?.length === 0).map(({ question }) => question);
  const unread = [...(input.unread?.keys() ?? [])];
  const notes: Note[] = [
    ...(barren.length > 0 ? [{ code: "nothing-new", text: say.barren(barren) }] : []),
    { code: "few-last", text: say.fewLast(last, transcripts.length) },
    ...(unread.length > 0 ? [{ code: "not-looked-for", text: say.notRead(unread) }] : []),
  ];
  const themes = new Map(guide.questions.map(({ id, theme }) => [id, theme[lang]]));
  const rows = drawn.map((one) => rowOf(one, themes.get(one.question) ?? ""));
  return {
    measure: "drawn",
    settings: { ...commonSettings(input), guide: guide.version, last },
    tables: [{ name: "drawn", title: say.titles.drawn, columns: say.columns.drawn, rows }],
    values: { last: transcripts.slice(-last).map(({ id }) => id), nothing_new: barren },
    notes: [...commonNotes(input), ...notes],
  };
}

function rowOf({ question, asked, askedLast, codes, fresh, freshAnywhere, lastFresh }: Drawn, theme: string): Cell[] {
  const [news, everywhere] = [fresh?.length ?? null, freshAnywhere?.length ?? null];
  return [question, theme, asked, askedLast, codes, news, everywhere, lastFresh, fresh?.join(" ") ?? null];
}
