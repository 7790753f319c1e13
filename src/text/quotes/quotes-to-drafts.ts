import * as say from "../../messages/quotes-in-works.js";
import type { Lang } from "../../messages/words.js";
import { type Accounted, type Draft, type DraftTurn, sumAccounted, unread } from "../draft.js";
import { fold } from "../fold.js";
import { guessLanguage } from "../language.js";
import { hasErrors, type Problem } from "../problem.js";
import type { Source } from "../source.js";
import type { Span } from "../span.js";
import { countCharacters, tidyLabel } from "../tidy.js";
import { accountFor } from "./account.js";
import { findBlocks } from "./blocks.js";
import { findBrackets } from "./brackets.js";
import { findEmphasised } from "./emphasis.js";
import { toldFunctions } from "./functions.js";
import { type Incise, incisesIn, isAuthors } from "./incises.js";
import { type Judged, judge, type Spoken } from "./judge.js";
import { knownPeople } from "./known-people.js";
import type { Participants } from "./listed.js";
import { findMarks } from "./marks.js";
import { withNamesOfSentence } from "./one-saying.js";
import { pairMarks } from "./pairing.js";
import { findParticipants } from "./participants.js";
import { gatherPeople, type Person } from "./people.js";
import {
  inciseProblems,
  type ProblemOptions,
  personProblems,
  placeIn,
  rejectedProblems,
  spokenProblems,
} from "./problems.js";
import { findInTables } from "./quote-tables.js";
import { readWork } from "./read-work.js";
import { knownByAttributes, toldOf } from "./same-attributes.js";
import { attributesOf } from "./told.js";
import { type KeptWords, takenOut, wordsOfQuote } from "./words-of-quote.js";
import { lineAt, paragraphAt, type Work } from "./work.js";

export interface QuotesOptions {
  /** How problems name the file: `input 1`, never the name it has. */
  readonly file: string;
  /** Language of the study, for the names of attributes; of the work, where its own words do not tell. */
  readonly language: Lang;
}

/**
 * Recovers from a published work the words of the people interviewed: one draft per person in the order of their first
 * appearance, one turn per quotation, under its heading and page (or line). Everything else is accounted for in the first
 * draft; without any quotation there is one draft without turns. The words are the work's own, without the outer marks.
 */
export function quotesToDrafts(source: Source, { file, language }: QuotesOptions): Draft[] {
  if (source.lines.length === 0 && hasErrors(source.problems)) return [unread(source.problems)];
  const participants = findParticipants(source.lines);
  const work = readWork(source, participants.lines);
  const judged = findSpoken(work, participants, language);
  const options = { file, work };
  const incises = judged.spoken.map((one) => incisesIn(work, one));
  const words = judged.spoken.map(({ start, end, marks }, i) =>
    wordsOfQuote(work, { start, end }, { marks, incises: incises[i]?.filter(isAuthors) ?? [] }),
  );
  const kept = new Map(
    judged.spoken.map((one, i): [Spoken, KeptWords] => [one, words[i] ?? { text: "", rejoined: 0 }]),
  );
  const people = gatherPeople(judged.spoken, {
    listed: participants.listed,
    functions: toldFunctions(work, [...judged.spoken, ...judged.rejected]),
    lineOf: (offset) => lineAt(work, offset)?.number ?? 1,
  });
  const drafts = people.map((person) => draftOf(person, { ...options, kept, language }));
  const within = incises.flat();
  const problems = [...source.problems, ...problemsOf(judged, people.length, { ...options, words, incises: within })];
  const rest = restOf(source, work, { judged, words, incises: within });
  const [first = unread([]), ...others] = drafts;
  const characters = first.characters + rest.reduce((sum, one) => sum + one.characters, 0);
  return [
    { ...first, characters, accounted: sumAccounted(rest), problems: [...problems, ...first.problems] },
    ...others,
  ];
}

/** Everything that is quoted in a work, and what of it somebody interviewed has said. */
function findSpoken(work: Work, { listed }: Participants, language: Lang): Judged {
  const marks = findMarks(work.clean, guessLanguage(work.clean) ?? language);
  const brackets = findBrackets(work);
  const known = knownPeople(work, { brackets, marks, listed: listed.map(({ person }) => person) });
  const { quotations: paired, strays } = pairMarks(marks, { work, brackets, known });
  const emphasised = findEmphasised(work, { brackets, known, quoted: paired });
  const inBrackets = [...brackets.values()].flatMap(({ reading }) =>
    reading.kind === "person" ? [reading.attribution] : [],
  );
  const told = toldOf([...inBrackets, ...listed]);
  const quotations = withNamesOfSentence(byPlace([...paired, ...emphasised]), { work, known, told });
  const tabled = findInTables(work);
  const judged = judge(quotations, work, known);
  const beside = byPlace(quotations.flatMap(({ aside }) => (aside === null ? [] : [aside])));
  const used = new Set([...brackets.keys()].filter((at) => isWithin(beside, at)));
  const blocks = findBlocks({ work, brackets, known, quoted: quotations, used, marked: judged.spoken.length });
  const unpaired = strays.map(({ mark }) => ({
    start: mark.start,
    end: mark.end,
    marks: [mark],
    reason: "unpaired" as const,
    doubt: "none" as const,
  }));
  const meets = (all: readonly Span[], { start, end }: Span): boolean =>
    all.some((one) => one.start < end && start < one.end);
  const marked = judged.spoken.filter((one) => !meets(tabled, one));
  const unmarked = blocks.spoken.filter((one) => !meets([...tabled, ...marked], one));
  const spoken = apart(byPlace([...tabled, ...marked, ...unmarked]));
  const rejected = [...judged.rejected, ...blocks.rejected, ...unpaired];
  const all = toldOf([...spoken.map(({ attribution }) => attribution), ...listed]);
  return { spoken: knownByAttributes(spoken, all), rejected: byPlace(rejected.filter((one) => !meets(spoken, one))) };
}

function isWithin(spans: readonly Span[], at: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
}

const byPlace = <T extends Span>(all: readonly T[]): T[] => [...all].sort((a, b) => a.start - b.start);

/** No words are given twice. */
function apart(spoken: readonly Spoken[]): Spoken[] {
  let end = 0;
  return spoken.filter((one) => {
    const free = one.start >= end;
    if (free) end = one.end;
    return free;
  });
}

interface DraftOptions extends ProblemOptions {
  readonly kept: ReadonlyMap<Spoken, KeptWords>;
  readonly language: Lang;
}

function draftOf(person: Person, { kept, language, ...options }: DraftOptions): Draft {
  const label = tidyLabel(person.label);
  const turns = person.quotations.map((one): DraftTurn => {
    const section = sectionOf(options.work, one);
    return { label, time: null, section, text: kept.get(one)?.text ?? "" };
  });
  return {
    turns,
    comments: [],
    legend: {},
    characters: turns.reduce((sum, { text }) => sum + countCharacters(text), 0),
    accounted: [],
    problems: personProblems(person, options),
    called: label,
    roles: { [label]: "participant" },
    participant: label,
    attributes: attributesOf(person.said, language),
    material: "excerpts",
  };
}

/** The heading under which a quotation stands, and its page or line: `5.1.1 Title · p. 73`. */
function sectionOf(work: Work, { start, end }: Spoken): string {
  const { section } = work.paragraphs[paragraphAt(work, start)] ?? { section: null };
  const [from, to] = [lineAt(work, start)?.page ?? null, lineAt(work, end)?.page ?? null];
  const place = from !== null && to !== null && to > from ? `p. ${from}-${to}` : placeIn(work, start);
  return section === null ? place : `${section} · ${place}`;
}

interface Rest {
  readonly judged: Judged;
  readonly words: readonly KeptWords[];
  readonly incises: readonly Incise[];
}

function restOf(source: Source, work: Work, { judged, words, incises }: Rest): Accounted[] {
  const { spoken, rejected } = judged;
  const accounted = accountFor(work, {
    kept: spoken,
    marks: [...spoken, ...rejected].flatMap(({ marks }) => marks),
    attributions: spoken.flatMap(({ aside }) => (aside === null ? [] : [aside])),
    rejected,
    incises: incises.filter(isAuthors).map((one) => takenOut(work, one)),
    characters: words.reduce((sum, { text }) => sum + countCharacters(text), 0),
  });
  return [...accounted, ...source.beside];
}

function problemsOf(
  judged: Judged,
  people: number,
  { words, incises, ...options }: ProblemOptions & Omit<Rest, "judged">,
): Problem[] {
  const place = { file: options.file };
  const note = (code: string, text: Problem["text"]): Problem => ({ severity: "note", code, place, text });
  const { spoken } = judged;
  const mended = spoken.filter(({ attribution }) => attribution.mended).length;
  const rejoined = words.reduce((sum, one) => sum + one.rejoined, 0);
  const twice = saidTwice(words);
  const decades = spoken.some(({ attribution }) =>
    attribution.facts.some(({ attribute }) => attribute === "ageDecade"),
  );
  return [
    spoken.length === 0
      ? { severity: "error", code: "no-quotations", place, text: say.noQuotations(), hint: say.noQuotationsHint() }
      : { ...note("excerpts", say.quotationsFound(spoken.length, people)), hint: say.excerptsHint() },
    ...spokenProblems(spoken, options),
    ...inciseProblems(incises, options),
    ...rejectedProblems(judged, options),
    ...(mended > 0 ? [note("attributes-mended", say.mendedAttributes(mended))] : []),
    ...(decades ? [note("decades-of-age", say.decadesRead())] : []),
    ...(twice > 0 ? [note("said-twice", say.saidTwice(twice))] : []),
    ...(rejoined > 0 ? [note("words-rejoined", say.rejoinedWords(rejoined))] : []),
  ];
}

/** How many quotations repeat the words of an earlier one. */
function saidTwice(words: readonly KeptWords[]): number {
  const long = words.map(({ text }) => fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")).filter((text) => text.length > 20);
  return long.length - new Set(long).size;
}
