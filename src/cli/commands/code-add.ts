import { handCoding } from "../../coding/anchor.js";
import type { Sheet } from "../../coding/basis.js";
import type { Coding } from "../../coding/coding.js";
import { tidyNote } from "../../coding/form/form.js";
import { whereSaid } from "../../coding/form/same-words.js";
import { formatSheet } from "../../coding/sheet.js";
import { missingArgument, seeHelp } from "../../messages/cli.js";
import * as say from "../../messages/commands.js";
import { argumentWord } from "../../messages/flags.js";
import { otherNote, wordsNotThere, wordsNotThereHint, wordsSeveral, wordsSeveralHint } from "../../messages/form.js";
import { retiredCode } from "../../messages/recode.js";
import { placeHint, unknownCode } from "../../messages/study.js";
import { codeHint } from "../../study/code-hint.js";
import { writeAll } from "../../study/files.js";
import { stepAfterPending } from "../../study/marks-pending.js";
import { textsToKeep } from "../../study/old-texts.js";
import type { Study } from "../../study/read.js";
import { findPassage, type Passage } from "../../text/place.js";
import type { Problem } from "../../text/problem.js";
import { overlaps } from "../../text/span.js";
import { wholeWords } from "../../text/whole-words.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked } from "../open-study.js";
import { coderOf, type Fault, ownSheet, sheetFile } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { words } from "../show/words.js";
import { whenNow } from "../when.js";

/** Marks a passage with one or several codes by hand, in the coder's own sheet; or, with `-`, the passages of a list. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const [place = "", ...codes] = answers.args;
  if (place === "-") return (await import("../code-many.js")).addMany(context, answers);
  if (codes.length === 0)
    return refuse(context, "usage", missingArgument(argumentWord("CODE"), "grille code add"), seeHelp("code add"));
  const done = await openLocked(context, async (opened) => ({ opened, result: await add(context, opened, answers) }));
  if (done === null) return EXIT.nothing;
  const { opened, result } = done;
  if (Array.isArray(result)) {
    context.problems(result.map((fault): Problem => ({ severity: "error", place: {}, ...fault })));
    return EXIT.nothing;
  }
  for (const code of result.there) context.tell(say.alreadyMarked(place, code));
  for (const code of result.noted) context.tell(say.notedOn(place, code));
  for (const code of result.added) context.tell(say.marked(place, code));
  context.problems(halfWords(result.passage));
  context.answer(words(result.passage));
  return opened.flawed ? EXIT.flawed : EXIT.done;
}

interface Added {
  readonly added: readonly string[];
  readonly there: readonly string[];
  /** Those of marks that were there already without a note, and have the one that was given now. */
  readonly noted: readonly string[];
  readonly passage: Passage;
}

async function add(context: Context, opened: Opened, { args, flags }: Answers): Promise<Added | Fault[]> {
  const [place = "", ...codes] = args;
  const coder = coderOf(opened, flags);
  if (typeof coder !== "string") return [coder];
  const unknown = codes.flatMap((code) => faultOf(opened.study, code) ?? []);
  const passage = passageFor(opened.study, place, flags.words);
  if ("code" in passage) return [...unknown, passage];
  if (unknown.length > 0) return unknown;
  const sheet = ownSheet(opened, coder, passage.transcript);
  if ("code" in sheet) return [sheet];
  const asked = [...new Set(codes)];
  const standing = asked.flatMap((code) => markThere(sheet, code, passage) ?? []);
  const there = standing.map(({ code }) => code);
  const added = asked.filter((code) => !there.includes(code));
  const note = typeof flags.note === "string" ? flags.note : "";
  const unlike = note === "" ? [] : standing.filter((one) => tidyNote(one.note ?? "") !== tidyNote(note));
  const refused = unlike.filter((one) => tidyNote(one.note ?? "") !== "");
  if (refused.length > 0) return refused.map(({ code }) => otherNoteOn(place, code));
  const to = { sheet, passage, codes: added, note, without: unlike };
  if (added.length + unlike.length > 0) await write(context, opened.study, to);
  const noted = unlike.map(({ code }) => code);
  return { added, noted, there: there.filter((code) => !noted.includes(code)), passage };
}

function markThere({ codings }: Sheet, code: string, { start, end }: Passage): Coding | undefined {
  return codings.find(
    (one) => one.code === code && one.start === start && one.end === end && one.verdict !== "rejected",
  );
}

/** A note that is there is never written over, nor is another one dropped unsaid. */
function otherNoteOn(place: string, code: string): Fault {
  return { code: "other-note", text: otherNote(code), hint: say.otherNoteWay(place, code) };
}

interface Writing {
  readonly sheet: Sheet;
  readonly passage: Passage;
  readonly codes: readonly string[];
  readonly note: string;
  /** Marks that are there without a note, and are to have this one. */
  readonly without: readonly Coding[];
}

async function write(context: Context, study: Study, { sheet, passage, codes, note, without }: Writing): Promise<void> {
  const { transcript } = passage;
  const { coder } = sheet;
  const { random } = context.world;
  const noted = note === "" ? {} : { note };
  const codings = codes.map((code) => handCoding(transcript, passage, { code, coder, random, ...noted }));
  const standing = sheet.codings.map((one) => (without.includes(one) ? { ...one, note } : one));
  const content = formatSheet({ ...sheet, codings: [...standing, ...codings] });
  const made = { who: coder, transcripts: [transcript.id], added: codes.length, changed: without.length };
  const journal = await stepAfterPending(study.dir, made, { when: whenNow(context), random });
  const texts = textsToKeep({ dir: study.dir, transcripts: study.transcripts, sheets: [sheet] });
  await writeAll(study.dir, new Map([[sheetFile(coder, transcript.id), content], ...journal, ...texts]));
}

function faultOf({ codes }: Study, code: string): Fault | null {
  const ids = codes.map((one) => one.id);
  const known = codes.find(({ id }) => id === code);
  if (known?.retired !== undefined) return { code: "retired", text: retiredCode(code) };
  if (known !== undefined) return null;
  return { code: "unknown-code", text: unknownCode(code), ...codeHint(code, ids) };
}

function passageFor(study: Study, place: string, given: string | boolean | undefined): Passage | Fault {
  const whole = findPassage(place, study.transcripts);
  if (whole === null) return { code: "bad-place", text: say.badPlace(place), hint: placeHint() };
  const passage = typeof given === "string" ? saidIn(whole, given) : whole;
  if ("code" in passage) return passage;
  const isSaid = passage.transcript.turns.some((turn) => turn.role === "participant" && overlaps(turn, passage));
  return isSaid ? passage : { code: "not-participant", text: say.notParticipants(place) };
}

/** Offsets that cut a word in two are taken as they were given, and said. */
function halfWords({ transcript, ...span }: Passage): Problem[] {
  const { start, end } = wholeWords(transcript.text, span);
  if (start === span.start && end === span.end) return [];
  const [text, hint] = [say.halfWord, say.wholeWordsAt(`${transcript.id}@${start}-${end}`)];
  return [{ severity: "warning", code: "half-word", place: {}, text, hint }];
}

/** The exact words in a passage. */
function saidIn(passage: Passage, given: string): Passage | Fault {
  const { transcript } = passage;
  const [first, ...others] = whereSaid(given, transcript.text, passage);
  if (first === undefined) return { code: "words-not-there", text: wordsNotThere, hint: wordsNotThereHint };
  if (others.length === 0) return { transcript, ...first };
  return { code: "words-several", text: wordsSeveral(others.length + 1), hint: wordsSeveralHint };
}
