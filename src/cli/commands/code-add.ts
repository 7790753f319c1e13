import { handCoding } from "../../coding/anchor.js";
import { formatSheet } from "../../coding/sheet.js";
import * as say from "../../messages/commands.js";
import { retiredCode } from "../../messages/recode.js";
import { didYouMean, placeHint, unknownCode } from "../../messages/study.js";
import { writeAll } from "../../study/files.js";
import { markStep } from "../../study/journal-marks.js";
import { textsToKeep } from "../../study/old-texts.js";
import type { Study } from "../../study/read.js";
import { nearest } from "../../text/nearest.js";
import { findPassage, type Passage } from "../../text/place.js";
import { overlaps } from "../../text/span.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked } from "../open-study.js";
import { coderOf, type Fault, ownSheet, sheetFile } from "../own-sheet.js";
import { words } from "../show/words.js";
import { whenNow } from "../when.js";

/** Marks a passage with a code by hand, in the coder's own sheet. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const done = await openLocked(context, async (opened) => ({ opened, result: await add(context, opened, answers) }));
  if (done === null) return EXIT.nothing;
  const { opened, result } = done;
  if ("code" in result) {
    context.problems([{ severity: "error", place: {}, ...result }]);
    return EXIT.nothing;
  }
  const [place = "", code = ""] = answers.args;
  context.tell(result.fate === "added" ? say.marked(place, code) : say.alreadyMarked(place, code));
  context.answer(words(result.passage));
  return opened.flawed ? EXIT.flawed : EXIT.done;
}

interface Added {
  readonly fate: "added" | "there";
  readonly passage: Passage;
}

async function add(context: Context, opened: Opened, { args, flags }: Answers): Promise<Added | Fault> {
  const [place = "", code = ""] = args;
  const coder = coderOf(opened, flags);
  if (typeof coder !== "string") return coder;
  const passage = passageFor(opened.study, place, code);
  if ("code" in passage) return passage;
  const { transcript, start, end } = passage;
  const sheet = ownSheet(opened, coder, transcript);
  if ("code" in sheet) return sheet;
  const isThere = sheet.codings.some(
    (one) => one.code === code && one.start === start && one.end === end && one.verdict !== "rejected",
  );
  if (isThere) return { fate: "there", passage };
  const note = typeof flags.note === "string" ? { note: flags.note } : {};
  const coding = handCoding(transcript, passage, { code, coder, random: context.world.random, ...note });
  const content = formatSheet({ ...sheet, codings: [...sheet.codings, coding] });
  const { dir } = opened.study;
  const made = { who: coder, transcripts: [transcript.id], added: 1 };
  const journal = await markStep(dir, made, { when: whenNow(context), random: context.world.random });
  const texts = textsToKeep({ dir, transcripts: opened.study.transcripts, sheets: [sheet] });
  await writeAll(dir, new Map([[sheetFile(coder, transcript.id), content], ...journal, ...texts]));
  return { fate: "added", passage };
}

function passageFor(study: Study, place: string, code: string): Passage | Fault {
  const ids = study.codes.map((one) => one.id);
  if (!ids.includes(code)) {
    const near = nearest(code, ids);
    return { code: "unknown-code", text: unknownCode(code), ...(near === null ? {} : { hint: didYouMean(near) }) };
  }
  if (study.codes.some((one) => one.id === code && one.retired !== undefined))
    return { code: "retired", text: retiredCode(code) };
  const passage = findPassage(place, study.transcripts);
  if (passage === null) return { code: "bad-place", text: say.badPlace(place), hint: placeHint() };
  const said = passage.transcript.turns.some((turn) => turn.role === "participant" && overlaps(turn, passage));
  return said ? passage : { code: "not-participant", text: say.notParticipants(place) };
}
