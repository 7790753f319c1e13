import { AGREED } from "../../coding/basis.js";
import { attributedTo, labels, stands, whoIs } from "../../messages/profile.js";
import { no } from "../../messages/report.js";
import * as words from "../../messages/report-annex.js";
import { findPassage } from "../../text/place.js";
import type { Context } from "../context.js";
import { type Block, type Line, list, paragraph, type Section, section, type Table } from "../document.js";
import { type Row, sentence } from "../measured.js";
import { placePart, quoteOf } from "../passages.js";
import { personAnchor, readAnchor, typeAnchor } from "./attributed-figure.js";
import { type AttributedPerson, type AttributedType, type GivenAttribution, wordsIn } from "./attributed-rows.js";

/** So many passages of a kind are quoted where nobody attributes anything by them; the others are named. */
const QUOTED = 2;

/** One person: what shifts, each type with its reasons and passages, and what is to be read that nobody attributes. */
export function personSection(c: Context, { participant, types, shifts }: AttributedPerson): Section {
  const given = types.filter(({ attributions }) => attributions.length > 0);
  const open = types.filter(({ attributions }) => attributions.length === 0);
  return section(personAnchor(participant), participant, {
    blocks: shifts.length === 0 ? [] : [list(shifts.map((row) => shiftLine(c, row)))],
    sections: [
      ...given.map((one) =>
        section(typeAnchor(participant, one.type), c.label(one.type), { blocks: typeBlocks(c, one, given) }),
      ),
      ...(open.length === 0
        ? []
        : [section(readAnchor(participant), c.say(words.toRead), { blocks: openBlocks(c, open) })]),
    ],
  });
}

/** What shifts in an interview, by the two passages. */
export function shiftLine(c: Context, row: Row): string {
  const text = (name: string): string => String(row[name]);
  return c.say(
    words.shift({
      ...{ interview: c.interview(text("interview")), by: whoIs(text("coder")) },
      ...{ from: c.label(text("from_type")), fromPlace: text("from") },
      ...{ to: c.label(text("to_type")), toPlace: text("to") },
    }),
  );
}

function typeBlocks(c: Context, one: AttributedType, all: readonly AttributedType[]): Block[] {
  const shown = new Set(one.shown.map(({ coder }) => coder));
  const resting = one.passages["rests-on"].filter(({ by }) => wordsIn(by).some((coder) => shown.has(coder)));
  const beside = [...one.passages["to-read"], ...one.passages.against];
  return [
    paragraph(sentence(c.say(attributedTo(one.participant, one)))),
    ...(one.state === "differ" ? [readings(c, one, all)] : one.shown.flatMap((given) => reasons(c, given, one))),
    ...resting.flatMap((row) => quoted(c, row, [])),
    ...(beside.length === 0
      ? []
      : [
          {
            kind: "fold" as const,
            title: c.say(words.beside(beside.length)),
            blocks: [
              ...some(c, one.passages["to-read"], () => c.say(words.pointsTo)),
              ...some(c, one.passages.against, ({ other_type: other }) =>
                c.say(other === null ? labels.denied : labels.forOther(c.label(String(other)))),
              ),
            ],
          },
        ]),
  ];
}

/** Situation and reason; of whom, where several say why. */
function reasons(c: Context, { coder, situation, reason }: GivenAttribution, { shown }: AttributedType): Block[] {
  return [
    ...(shown.length > 1 ? [paragraph([{ kind: "strong", text: nameOf(c, coder) }])] : []),
    ...(situation === "" ? [] : [paragraph(c.say(words.situationIs(c.written(situation))))]),
    paragraph(c.say(words.reasonIs(c.written(reason)))),
  ];
}

/** Readers as columns: what each attributes, in which situation, for which reason, on which passages. */
function readings(c: Context, one: AttributedType, all: readonly AttributedType[]): Table {
  const isAgreedOn = one.settled !== null;
  const readers = [...one.by, ...one.notBy, ...(isAgreedOn ? [AGREED] : [])];
  const row = (head: string, cell: (given: GivenAttribution | undefined, reader: string) => Line): Line[] => [
    head,
    ...readers.map((reader) =>
      cell(
        one.attributions.find(({ coder }) => coder === reader),
        reader,
      ),
    ),
  ];
  const { situation, reason, passages } = words.heads;
  return {
    kind: "table",
    caption: c.say(words.sideBySide(one.participant, c.label(one.type))),
    columns: [c.say(words.reading), ...readers.map((reader) => nameOf(c, reader))].map((label) => ({
      label,
      align: "text",
    })),
    rows: [
      row(c.say(words.reads), (given, reader) =>
        given === undefined ? insteadOf(c, { one, all, reader }) : c.label(one.type),
      ),
      row(c.say(situation), (given) => c.written(given?.situation ?? "") || "–"),
      row(c.say(reason), (given) => c.written(given?.reason ?? "") || "–"),
      row(c.say(passages), (given) => placesLine(c, given?.passages ?? [])),
    ],
    banner: null,
  };
}

/** What a reader attributes of the same family instead. */
function insteadOf(
  c: Context,
  { one, all, reader }: { one: AttributedType; all: readonly AttributedType[]; reader: string },
): string {
  const others = all.filter(
    ({ type, family, attributions }) =>
      family === one.family && type !== one.type && attributions.some(({ coder }) => coder === reader),
  );
  return others.length === 0 ? c.say(no) : c.say(words.insteadOf(others.map(({ type }) => c.label(type)).join(", ")));
}

function openBlocks(c: Context, open: readonly AttributedType[]): Block[] {
  return open.flatMap(({ type, passages }) => [
    paragraph([{ kind: "strong", text: c.label(type) }]),
    ...some(c, passages["to-read"], ({ by }) =>
      wordsIn(by)
        .map((who) => nameOf(c, who))
        .join(", "),
    ),
  ]);
}

/** The first passages with what is said of each, and the places of the others. */
function some(c: Context, rows: readonly Row[], tell: (row: Row) => string): Block[] {
  const rest = rows.slice(QUOTED);
  return [
    ...rows.slice(0, QUOTED).flatMap((row) => quoted(c, row, [tell(row)])),
    ...(rest.length === 0
      ? []
      : [paragraph(c.say(words.furtherPlaces(rest.map(({ place }) => String(place)).join(", "))), "note")]),
  ];
}

/** A passage with where it stands in the interview, and in answer to what. */
function quoted(c: Context, row: Row, tags: readonly string[]): Block[] {
  const passage = findPassage(String(row.place), c.input.transcripts);
  if (passage === null) return [];
  const { transcript, start, end } = passage;
  const setting = c.say(
    stands({ where: textOf(row.where), question: questionOf(c, row), section: textOf(row.section) }),
  );
  const all = [setting, ...tags].filter((tag) => tag !== "");
  const quote = quoteOf(c, { transcript, spans: [{ start, end }] }, { context: "none", tags: all });
  return quote === null ? [] : [quote];
}

function questionOf(c: Context, { question }: Row): string | null {
  const found = c.input.guide?.questions.find(({ id }) => id === question);
  if (found === undefined) return textOf(question);
  return found.theme ? c.say(words.question(found.id, c.written(found.theme))) : found.id;
}

const textOf = (cell: Row[string] | undefined): string | null =>
  typeof cell === "string" && cell !== "" ? cell : null;

const nameOf = (c: Context, id: string): string => c.say(whoIs(id));

/** Places one after the other, each a link where the transcripts are in the report. */
export function placesLine(c: Context, places: readonly string[]): Line {
  if (places.length === 0) return "–";
  return places.flatMap((place, i) => {
    const passage = findPassage(place, c.input.transcripts);
    const part = passage === null ? place : placePart(c, passage.transcript, passage);
    return i === 0 ? [part] : [", ", part];
  });
}
