import type { Sheet } from "../../coding/basis.js";
import type { Coding } from "../../coding/coding.js";
import { formatSheet } from "../../coding/sheet.js";
import * as say from "../../messages/commands.js";
import { placeHint } from "../../messages/study.js";
import { writeAll } from "../../study/files.js";
import { stepAfterPending } from "../../study/marks-pending.js";
import type { Study } from "../../study/read.js";
import { findPassage, type Passage, placeOf } from "../../text/place.js";
import { overlaps } from "../../text/span.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked } from "../open-study.js";
import { coderOf, type Fault, ownSheet, sheetFile } from "../own-sheet.js";
import { words } from "../show/words.js";
import { whenNow } from "../when.js";

/** Takes one's own mark away again, named by its place and code or by its id. The sheet stays: the person has read it. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const done = await openLocked(context, async (opened) => ({
    opened,
    result: await remove(context, opened, answers),
  }));
  if (done === null) return EXIT.nothing;
  const { opened, result } = done;
  if ("text" in result) {
    context.problems([{ severity: "error", place: {}, ...result }]);
    return EXIT.nothing;
  }
  context.tell(say.unmarked(answers.args.join(" ")));
  context.answer(words(result));
  return opened.flawed ? EXIT.flawed : EXIT.done;
}

async function remove(context: Context, opened: Opened, { args, flags }: Answers): Promise<Passage | Fault> {
  const { study } = opened;
  const [place = "", code] = args;
  const coder = coderOf(opened, flags);
  if (typeof coder !== "string") return coder;
  const asked = code === undefined ? byId(opened, coder, place) : byPlace(opened, place, code);
  if ("text" in asked) return asked;
  const sheet = ownSheet(opened, coder, asked.passage.transcript);
  if ("text" in sheet) return sheet;
  const codings = sheet.codings.filter((one) => !asked.isMeant(one));
  if (codings.length === sheet.codings.length) return notMarked(args, sheet, within(asked.passage, sheet, code));
  const { id } = asked.passage.transcript;
  const made = { who: coder, transcripts: [id], removed: sheet.codings.length - codings.length };
  const journal = await stepAfterPending(study.dir, made, { when: whenNow(context), random: context.world.random });
  await writeAll(study.dir, new Map([[sheetFile(coder, id), formatSheet({ ...sheet, codings })], ...journal]));
  return asked.passage;
}

interface Asked {
  readonly passage: Passage;
  readonly isMeant: (coding: Coding) => boolean;
}

function byPlace({ study }: Opened, place: string, code: string): Asked | Fault {
  const passage = findPassage(place, study.transcripts);
  if (passage === null) return { code: "bad-place", text: say.badPlace(place), hint: placeHint() };
  return {
    passage,
    isMeant: (one) => one.code === code && one.start === passage.start && one.end === passage.end,
  };
}

function byId({ study }: Opened, coder: string, id: string): Asked | Fault {
  const coding = study.sheets
    .filter((one) => one.coder === coder)
    .flatMap((one) => one.codings.filter((c) => c.id === id))[0];
  const transcript = study.transcripts.find((one) => one.id === coding?.transcript);
  const there = coding === undefined ? codesAt(study, coder, id) : [];
  if (there.length > 0) return { code: "which-code", text: say.whichMark(id, there), hint: say.whichMarkHint(id) };
  if (coding === undefined || transcript === undefined)
    return { code: "not-marked", text: say.notMarked(id), hint: say.removeHint };
  return { passage: { transcript, start: coding.start, end: coding.end }, isMeant: (one) => one.id === id };
}

/** The codes that somebody has put on just this passage; none where this is no place. */
function codesAt({ sheets, transcripts }: Study, coder: string, place: string): string[] {
  const passage = findPassage(place, transcripts);
  if (passage === null) return [];
  const own = sheets.filter((one) => one.coder === coder && one.transcript === passage.transcript.id);
  const there = own.flatMap(({ codings }) =>
    codings.filter(({ start, end }) => start === passage.start && end === passage.end),
  );
  return [...new Set(there.map(({ code }) => code))].sort();
}

/** Places of the marks of this code that only touch the passage, as those of a sentence where a turn was named. */
function within(passage: Passage, { codings }: Sheet, code: string | undefined): string[] {
  return codings
    .filter((one) => one.code === code && overlaps(one, passage))
    .map((one) => placeOf(passage.transcript, one));
}

function notMarked(args: readonly string[], { transcript, codings }: Sheet, nearby: readonly string[]): Fault {
  const text = say.notMarked(args.join(" "));
  if (nearby.length > 0) return { code: "not-marked", text, hint: say.markedWithin(nearby) };
  return { code: "not-marked", text, hint: codings.length === 0 ? say.nothingMarked(transcript) : say.removeHint };
}
