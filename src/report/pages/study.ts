import { attributeName } from "../../messages/attributes.js";
import { formatDate } from "../../messages/dates.js";
import { chapters } from "../../messages/report.js";
import * as quotedWords from "../../messages/report-excerpts.js";
import * as words from "../../messages/report-study.js";
import type { Context } from "../context.js";
import { type Block, list, paragraph, type Section, section, type Table, type Terms } from "../document.js";
import type { InterviewRow, Quoted, Researcher } from "../input.js";
import { missingBlocks, originBlocks, quotedTable } from "./excerpts-study.js";
import { guideBlocks } from "./guide.js";

/** How the people were found, where the researchers stand, who was interviewed, what was asked. */
export function studyPage(c: Context): Section {
  const { excerpts } = c.input;
  if (excerpts !== null && c.material === "excerpts") return ofExcerpts(c, excerpts);
  if (c.material === "answers") return ofAnswers(c);
  const quoted = excerpts === null ? [] : [quotedSection(c, excerpts)];
  return section("study", c.say(chapters.study), {
    begins: "page",
    sections: [
      section("study.sampling", c.say(words.sampling), { blocks: sampling(c) }),
      section("study.researchers", c.say(words.researchers), { blocks: researchers(c) }),
      section("study.people", c.say(words.interviews), { blocks: people(c) }),
      ...quoted,
      section("study.guide", c.say(words.guide), { blocks: guideBlocks(c) }),
    ],
  });
}

/** Where the excerpts come from and who is quoted; what was asked is not known, and what is missing is said. */
function ofExcerpts(c: Context, excerpts: Quoted): Section {
  const { strategy, note, ...counts } = c.input.sampling;
  const told = [strategy, note, ...Object.values(counts)].some((one) => one != null);
  return section("study", c.say(chapters.study), {
    begins: "page",
    sections: [
      section("study.origin", c.say(quotedWords.origin), { blocks: originBlocks(c, excerpts) }),
      ...(told ? [section("study.sampling", c.say(words.sampling), { blocks: sampling(c) })] : []),
      section("study.researchers", c.say(words.researchers), { blocks: researchers(c) }),
      section("study.people", c.say(quotedWords.people), { blocks: [quotedTable(c, excerpts), ...attributes(c)] }),
      section("study.missing", c.say(quotedWords.missing), { blocks: missingBlocks(c, excerpts) }),
    ],
  });
}

/** Who answered a survey stands in its own chapter. */
function ofAnswers(c: Context): Section {
  const { strategy, note, ...counts } = c.input.sampling;
  const isTold = [strategy, note, ...Object.values(counts)].some((one) => one != null);
  return section("study", c.say(chapters.study), {
    begins: "page",
    sections: [
      ...(isTold ? [section("study.sampling", c.say(words.sampling), { blocks: sampling(c) })] : []),
      section("study.researchers", c.say(words.researchers), { blocks: researchers(c) }),
    ],
  });
}

function quotedSection(c: Context, excerpts: Quoted): Section {
  const blocks = [...originBlocks(c, excerpts), quotedTable(c, excerpts)];
  return section("study.quoted", c.say(quotedWords.people), { blocks });
}

function sampling(c: Context): Block[] {
  const { strategy, note, ...counts } = c.input.sampling;
  const items: Terms["items"][number][] = [];
  const add = (term: string, text: string): number => items.push({ term, lines: [text] });
  if (strategy) add(c.say(words.strategy), c.written(strategy));
  for (const step of ["intended", "invited", "answered", "refused", "kept"] as const) {
    const count = counts[step];
    if (typeof count === "number") add(c.say(words.steps[step]), c.number(count));
  }
  if (note) add(c.say(words.remark), c.written(note));
  if (items.length === 0) return [paragraph(c.say(words.samplingUnknown))];
  return [{ kind: "terms", shape: "pairs", items }, paragraph(c.say(words.notSample), "note")];
}

function researchers(c: Context): Block[] {
  if (c.input.researchers.length === 0) return [paragraph(c.say(words.researchersUnknown))];
  const lines = ({ relation, view }: Researcher): string[] => [
    ...(relation ? [`${c.say(words.relation)}${colon(c)}${c.written(relation)}`] : []),
    ...(view ? [`${c.say(words.view)}${colon(c)}${c.written(view)}`] : []),
  ];
  return [
    {
      kind: "terms",
      shape: "entries",
      items: c.input.researchers.map((one) => ({ term: c.written(one.role), lines: lines(one) })),
    },
  ];
}

/** What stands between a name and what is said of it. */
export function colon({ lang }: Pick<Context, "lang">): string {
  return lang === "fr" ? "\u00a0: " : ": ";
}

function people(c: Context): Block[] {
  const interviews = conducted(c);
  if (interviews.length === 0 && c.input.participants.length === 0) return [paragraph(c.say(words.noInterviews))];
  return [...(interviews.length === 0 ? [] : [interviewTable(c, interviews)]), ...attributes(c)];
}

/** The interviews of the register, without the lines of published excerpts. */
function conducted({ input, transcripts }: Context): InterviewRow[] {
  return input.interviews.filter(({ id }) => transcripts.get(id)?.material !== "excerpts");
}

/** What is known of people, and by whom someone might be recognised in it. */
function attributes(c: Context): Block[] {
  const { participants } = c.input;
  const alone = recognisable(c);
  return [
    ...(participants.length === 0 ? [] : [participantTable(c)]),
    ...attributesNote(c),
    ...(alone === 0 ? [] : [paragraph(c.say(words.recognisable(alone, participants.length)), "note")]),
  ];
}

/** What was done to the attributes before they were shown, and why identifying words may stand here. */
function attributesNote(c: Context): Block[] {
  const { attributes, columns, why } = c.input.anonymity;
  const changed = columns.map(
    ({ column, why: reason }) => `${c.say(attributeName(column))}${colon(c)}${c.say(reason)}`,
  );
  return [
    ...(attributes === "none" ? [paragraph(c.say(words.attributesWithheld), "note")] : []),
    ...(changed.length === 0
      ? []
      : [paragraph(c.say(words.attributesCoarse), "note"), list(changed.map((one) => [one]))]),
    ...(why == null ? [] : [paragraph([c.say(words.identifyingStands), " ", c.written(why)], "note")]),
  ];
}

type Shown = readonly [label: string, cell: (row: InterviewRow) => string];

function interviewTable(c: Context, interviews: readonly InterviewRow[]): Table {
  const { heads } = words;
  const said = (id: string): number =>
    (c.transcripts.get(id)?.turns ?? []).filter((turn) => turn.role === "participant").length;
  const optional: Shown[] = (["date", "duration", "mode", "interviewer"] as const)
    .filter((key) => interviews.some((row) => row[key] !== null))
    .map((key) => [c.say(heads[key]), (row) => cellOf(c, key, row[key])]);
  const shown: Shown[] = [
    [c.say(heads.interview), (row) => row.id],
    [c.say(heads.participants), (row) => row.participants.join(", ")],
    ...optional,
    [c.say(heads.turns), (row) => (c.transcripts.has(row.id) ? c.number(said(row.id)) : "–")],
  ];
  const ordered = interviews.every((row) => row.order !== null);
  return {
    kind: "table",
    caption: c.say(ordered ? words.interviewTable : words.interviewTableUnordered),
    columns: shown.map(([label], i) => ({ label, align: i === shown.length - 1 ? "number" : "text" })),
    rows: interviews.map((row) => shown.map(([, cell]) => cell(row))),
    banner: null,
  };
}

/** A date and a duration stay on one line. */
function cellOf({ lang }: Context, key: string, text: string | null): string {
  if (text === null) return "–";
  const shown = key === "date" ? formatDate(text, lang) : text;
  return key === "date" || key === "duration" ? shown.replaceAll(" ", "\u00a0") : shown;
}

function participantTable(c: Context): Table {
  const { participants } = c.input;
  const names = [...new Set(participants.flatMap((one) => Object.keys(one.attributes)))];
  const head = [c.say(words.heads.participant), ...names.map((name) => c.say(attributeName(name)))];
  return {
    kind: "table",
    caption: c.say(words.participantTable),
    columns: head.map((label) => ({ label, align: "text" })),
    rows: participants.map((one) => [one.id, ...names.map((name) => one.attributes[name] || "–")]),
    banner: null,
  };
}

/** How many people have a combination of attributes that nobody else has. */
function recognisable({ input }: Context): number {
  const kinds = input.participants.map(({ attributes }) =>
    JSON.stringify(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  const known = input.participants.some((one) => Object.keys(one.attributes).length > 0);
  return known ? kinds.filter((kind) => kinds.indexOf(kind) === kinds.lastIndexOf(kind)).length : 0;
}
