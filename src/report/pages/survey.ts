import type { Cell } from "../../measures/table.js";
import { formatShare } from "../../messages/numbers.js";
import * as words from "../../messages/survey.js";
import type { Context } from "../context.js";
import { paragraph, type Section, section, type Table } from "../document.js";
import { type Row, rowsOf, sentence } from "../measured.js";

/** Closed answers of surveys, question by question, beside the interviews and never added to them. */
export function surveyPage(c: Context): Section {
  const { surveys } = c.input;
  const rows = surveys === undefined ? [] : rowsOf(surveys, "closed");
  const asked = [...new Set(rows.map((row) => `${row.survey}\n${row.question}`))];
  const notes = surveys?.notes ?? [];
  return section("survey", c.say(words.title), {
    begins: "page",
    blocks: [
      ...notes.map((note) => paragraph(sentence(c.say(note.text)), "note")),
      ...sourcesOf(c),
      ...asked.map((key) =>
        table(
          c,
          rows.filter((row) => `${row.survey}\n${row.question}` === key),
        ),
      ),
    ],
  });
}

function sourcesOf(c: Context): Section["blocks"] {
  const all = c.input.surveys?.settings.surveys;
  if (!Array.isArray(all)) return [];
  return all.map(({ survey, source, date }) => {
    const when = date === null ? "" : ` (${String(date)})`;
    return paragraph(`${String(survey)}${when} — ${String(source)}`);
  });
}

function table(c: Context, rows: readonly Row[]): Table {
  const share = (cell: Cell | undefined): string => (typeof cell === "number" ? formatShare(cell, c.lang) : "–");
  const whole = (cell: Cell | undefined): string => (typeof cell === "number" ? String(cell) : "–");
  const [first] = rows;
  const label = (name: string): string => heading(c.say(words.columns.find((one) => one.name === name)?.label ?? NONE));
  return {
    kind: "table",
    caption: `${String(first?.survey ?? "")}, ${String(first?.ask ?? "")}`,
    columns: [
      { label: label("answer"), align: "text" },
      { label: label("count"), align: "number" },
      { label: label("n"), align: "number" },
      { label: label("share"), align: "number" },
      { label: heading(c.say(words.interval)), align: "text" },
    ],
    rows: rows.map(({ answer, count, n, share: part, low, high, reason }) => [
      ...[String(answer ?? ""), whole(count), whole(n), share(part)],
      reason === null || reason === undefined
        ? c.say(words.fromTo(share(low), share(high)))
        : c.say(words.reasons[reason as keyof typeof words.reasons]),
    ]),
    banner: null,
  };
}

const heading = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const NONE = { fr: "", en: "" };
