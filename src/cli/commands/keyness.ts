import { wordsSaid } from "../../measures/keyness/words-said.js";
import { type Compared, keyness } from "../../measures/keyness.js";
import { commonNotes } from "../../measures/notes.js";
import type { Json, Measured, Note } from "../../measures/table.js";
import * as say from "../../messages/keyness.js";
import { gather, wholeInterviews } from "../../study/gather.js";
import { givenIn } from "../../study/given.js";
import { seeded } from "../../study/random.js";
import type { Study } from "../../study/read.js";
import { personOf } from "../../study/voice.js";
import { fold } from "../../text/fold.js";
import { type Span, union } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import { byAsked } from "../by-asked.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverAny } from "../deliver-any.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { limitAsked } from "../limit.js";
import { measuredStudy } from "../measured-study.js";
import { openStudy } from "../open-study.js";
import { peopleShown } from "../people-shown.js";
import { refuse, refuseWithoutTranscripts } from "../refuse.js";
import { showKeyness } from "../show/keyness.js";

/** What is compared, on which interviews, and what has to be said of it. */
interface Task {
  readonly study: Study;
  readonly flawed: boolean;
  readonly compared: Compared;
  readonly transcripts: readonly Transcript[];
  readonly passages: (transcript: Transcript) => readonly Span[];
  readonly settings: Readonly<Record<string, Json>>;
  readonly notes: readonly Note[];
}

const WAYS = ["by", "code", "family", "section"] as const;

/** Words that set a group of people, or some passages, apart from the rest. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  if (WAYS.filter((name) => flags[name] !== undefined).length !== 1)
    return refuse(context, "usage", say.oneOf, say.oneOfHint);
  const limit = limitAsked(context, flags, 15);
  if (limit === null) return EXIT.nothing;
  const people = flags.people === undefined ? 2 : Number(flags.people);
  if (!Number.isInteger(people) || people < 1) return refuse(context, "usage", say.badPeople);
  const task = await taskOf(context, answers);
  if (typeof task === "number") return task;
  if (wholeInterviews(task.study).length === 0) return refuse(context, "no-interviews", say.noInterviews);
  const measured = measure(task, answers, people);
  const from = { study: task.study, inputs: task.study.sources, answers };
  if (flags.methods === true || flags.json === true || flags.csv === true)
    await deliverMeasured(context, from, measured);
  else await deliverAny(context, from, showKeyness(measured, context, limit));
  return task.flawed ? EXIT.flawed : EXIT.done;
}

async function taskOf(context: Context, answers: Answers): Promise<Task | Exit> {
  const { code, family, section } = answers.flags;
  if (code !== undefined || family !== undefined) return ofMarks(context, answers);
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study, flawed } = opened;
  if (study.transcripts.length === 0) return refuseWithoutTranscripts(context);
  const transcripts = wholeInterviews(study);
  if (typeof section !== "string") return ofPeople(context, answers, { study, flawed, transcripts });
  const isAsked = (heading: string | null): boolean =>
    heading !== null && fold(heading).trim() === fold(section).trim();
  const isThere = transcripts.some(({ turns }) => turns.some((turn) => isAsked(turn.section)));
  if (!isThere) return refuse(context, "unknown-section", say.noSection(section));
  return {
    ...{ study, flawed, transcripts },
    compared: { kind: "passages", name: section },
    passages: ({ turns }) => turns.filter((turn) => isAsked(turn.section)),
    settings: { by: `section:${section}` },
    notes: [{ code: "section-asked", text: say.sectionAsked }],
  };
}

function ofPeople(
  context: Context,
  { flags }: Answers,
  at: Pick<Task, "study" | "flawed" | "transcripts">,
): Task | Exit {
  const asked = byAsked(context, flags.by);
  if (asked === null) return EXIT.nothing;
  if (asked.attribute === null) return refuse(context, "usage", say.oneOf, say.oneOfHint);
  const shown = peopleShown(context, { args: [], flags }, { study: at.study, name: asked.attribute });
  if (typeof shown === "number") return shown;
  const { attribute, participants, notes, withheld } = shown;
  const value = new Map(
    participants.map(({ id, attributes }) => [id, (attributes[attribute] ?? "").trim() || null] as const),
  );
  return {
    ...at,
    compared: { kind: "people", attribute, value, withheld },
    passages: () => [],
    settings: { by: `attribute:${attribute}` },
    notes,
  };
}

async function ofMarks(context: Context, answers: Answers): Promise<Task | Exit> {
  const asked = await measuredStudy(context, answers);
  if (typeof asked === "number") return asked;
  const { study, flawed, selection, basis } = asked;
  const [code, family] = [answers.flags.code, answers.flags.family].map((one) => one as string | undefined);
  const input = gather(study, { basis, code, family }, selection);
  const codes = new Set(input.codes.map(({ id }) => id));
  const marks = selection.marks.filter((mark) => codes.has(mark.code));
  return {
    ...{ study, flawed, transcripts: input.transcripts },
    compared: { kind: "passages", name: code ?? family ?? "" },
    passages: ({ id }) => union(marks.filter((mark) => mark.transcript === id)),
    settings: {
      by: code === undefined ? `family:${family ?? ""}` : `code:${code}`,
      basis: selection.basis,
      coders: selection.coders,
      left_out: selection.missing,
    },
    notes: [...commonNotes(input).filter((note) => note.code !== "small-n"), { code: "own-rules", text: say.ownRules }],
  };
}

function measure(task: Task, { flags }: Answers, people: number): Measured {
  const { study, transcripts } = task;
  const [by, functionWords] = [
    flags.forms === true ? ("form" as const) : ("stem" as const),
    flags.functionWords === true ? ("kept" as const) : ("left-out" as const),
  ];
  const said = wordsSaid(transcripts, {
    by,
    functionWords,
    person: (transcript, turn) => speakerIn(study, transcript, turn),
    names: (transcript) => [
      ...givenIn(study, transcript.id),
      ...study.participants.map(({ id }) => id),
      ...Object.keys(transcript.speakers).filter((label) => label.length > 2),
    ],
    passages: task.passages,
  });
  const { seed } = study.config;
  const interviews = transcripts.map(({ id }) => id);
  return keyness({
    ...{ said, people, compared: task.compared, random: seeded(seed), notes: task.notes },
    settings: { ...task.settings, words: by, function_words: functionWords, people, interviews, seed },
    interviews: interviews.length,
  });
}

/** Who speaks: a participant of the register, else a label in this interview alone. */
function speakerIn(study: Study, transcript: Transcript, turn: number): string {
  const person = personOf(study, transcript, transcript.turns[turn - 1]);
  return study.participants.some(({ id }) => id === person) ? person : `${transcript.id} ${person}`;
}
