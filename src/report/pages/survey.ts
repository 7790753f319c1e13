import { isHeading } from "../../measures/open-answers.js";
import type { Cell } from "../../measures/table.js";
import { formatShare } from "../../messages/numbers.js";
import { notShown } from "../../messages/report-coding.js";
import * as words from "../../messages/survey.js";
import type { Words } from "../../messages/words.js";
import { turnAt } from "../../text/place.js";
import { wordsIn } from "../../text/survey/heads.js";
import type { Transcript } from "../../text/transcript.js";
import { bannerOf, type Context } from "../context.js";
import { type Block, paragraph, type Section, section, type Table } from "../document.js";
import { type Row, rowsOf, sentence } from "../measured.js";
import { passagesOf, quoteOf } from "../passages.js";

/** Answers of surveys, closed and coded ones, question by question, beside the interviews and never added to them. */
export function surveyPage(c: Context): Section {
  const { surveys } = c.input;
  const rows = surveys === undefined ? [] : rowsOf(surveys, "closed");
  const asked = [...new Set(rows.map((row) => `${row.survey}\n${row.question}`))];
  const isAlone = c.material === "answers";
  const notes = (surveys?.notes ?? []).filter(({ code }) => !isAlone || code !== "beside");
  return section("survey", c.say(isAlone ? words.titleAlone : words.title), {
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
    sections: openSections(c),
  });
}

const QUOTES = 2;

/** Open answers by question: the codes of the answers, then what was written. */
function openSections(c: Context): Section[] {
  const { surveys, answered } = c.input;
  const rows = surveys === undefined ? [] : rowsOf(surveys, "open");
  const asked = [...new Set(rows.map((row) => `${row.survey}\n${row.question}`))];
  return asked.map((key, i) => {
    const own = rows.filter((row) => `${row.survey}\n${row.question}` === key);
    const heading = { id: String(own[0]?.question ?? ""), ask: bothIn(String(own[0]?.ask ?? "")) };
    const theirs = (answered?.transcripts ?? []).filter(({ survey }) => survey === own[0]?.survey);
    const quotes = own.flatMap(({ code }) => quotesOf(c, theirs, { code: String(code), heading }));
    return section(`survey:${key.replace("\n", ":")}`, c.written(wordsIn(String(own[0]?.ask ?? ""))), {
      blocks: [
        { ...table(c, own), banner: answered === undefined ? null : bannerOf(answered.selection, c.lang) },
        ...(i === 0 ? [paragraph(c.say(words.openQuotes(QUOTES)), "note")] : []),
        ...quotes,
      ],
    });
  });
}

function quotesOf(
  c: Context,
  transcripts: readonly Transcript[],
  { code, heading }: { readonly code: string; readonly heading: Parameters<typeof isHeading>[0] },
): Block[] {
  const found = transcripts.flatMap((transcript) => {
    const inAnswer = c
      .marks(transcript.id, code)
      .filter(({ start }) => isHeading(heading, turnAt(transcript, start)?.section ?? null));
    const [first] = passagesOf(inAnswer);
    return first === undefined ? [] : [{ transcript, spans: [first] }];
  });
  const shown = found.slice(0, QUOTES);
  const quotes = shown.flatMap((at) => quoteOf(c, at, { context: "none", tags: [[c.codeLink(code)]] }) ?? []);
  const hidden = found.length - QUOTES;
  return [...quotes, ...(hidden > 0 ? [paragraph(c.say(notShown(hidden, code)), "note")] : [])];
}

function sourcesOf(c: Context): Section["blocks"] {
  const all = c.input.surveys?.settings.surveys;
  if (!Array.isArray(all)) return [];
  return all.map(({ survey, source, date }) => {
    const when = date === null ? "" : ` (${String(date)})`;
    return paragraph(`${String(survey)}${when} — ${String(source)}`);
  });
}

/** The answers to one question: how many people of those who answered it, and an interval only where there is one. */
function table(c: Context, rows: readonly Row[]): Table {
  const share = (cell: Cell | undefined): string => (typeof cell === "number" ? formatShare(cell, c.lang) : "–");
  const [first] = rows;
  const isOpen = first?.code !== undefined;
  const isDrawn = rows.some(({ low }) => typeof low === "number");
  const label = (name: string): string => heading(c.say(words.columns.find((one) => one.name === name)?.label ?? NONE));
  return {
    kind: "table",
    caption: `${c.written(wordsIn(String(first?.ask ?? "")))} (${c.say(answeredBy(first))})`,
    columns: [
      { label: isOpen ? heading(c.say(words.codeHead)) : label("answer"), align: "text" },
      { label: label("count"), align: "number" },
      { label: label("share"), align: "number" },
      ...(isDrawn ? [{ label: heading(c.say(words.interval)), align: "text" } as const] : []),
    ],
    rows: rows.map(({ answer, code, count, share: part, low, high }) => [
      isOpen ? [c.codeLink(String(code))] : c.written(String(answer ?? "")),
      typeof count === "number" ? c.number(count) : "–",
      share(part),
      ...(isDrawn ? [c.say(words.fromTo(share(low), share(high)))] : []),
    ]),
    banner: null,
  };
}

/** `dss-2021, n = 182, 18 without an answer`. */
function answeredBy(row: Row | undefined): Words {
  const { survey, n, missing } = row ?? {};
  const number = (cell: Cell | undefined): number | null => (typeof cell === "number" ? cell : null);
  return words.askedOf(String(survey ?? ""), number(n), number(missing));
}

const heading = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const bothIn = (text: string): Words => ({ fr: text, en: text });

const NONE = { fr: "", en: "" };
