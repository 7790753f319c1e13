import { handCoding } from "../../coding/anchor.js";
import type { Sheet } from "../../coding/basis.js";
import { formatSheet } from "../../coding/sheet.js";
import * as say from "../../messages/commands.js";
import { didYouMean, placeHint, unknownCode } from "../../messages/study.js";
import type { Words } from "../../messages/words.js";
import { writeAll } from "../../study/files.js";
import { withLock } from "../../study/lock.js";
import { readStudy, type Study } from "../../study/read.js";
import { nearest } from "../../text/nearest.js";
import { findPassage, type Passage } from "../../text/place.js";
import { overlaps } from "../../text/span.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";

/** Marks a passage with a code by hand, in the coder's own sheet. */
export async function run(context: Context, { args, flags }: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const [place = "", code = ""] = args;
  const coder = typeof flags.coder === "string" ? flags.coder : "";
  const passage = findPassage(place, opened.study.transcripts);
  const fault = faultOf(opened.study, { place, code, coder, passage });
  if (fault !== null || passage === null) {
    context.problems([
      { severity: "error", place: {}, ...(fault ?? { code: "bad-place", text: say.badPlace(place) }) },
    ]);
    return EXIT.nothing;
  }
  const done = await withLock(opened.study.dir, context.world.now(), () =>
    add(opened.study.dir, {
      passage,
      code,
      coder,
      random: context.world.random,
      ...(typeof flags.note === "string" ? { note: flags.note } : {}),
    }),
  );
  if (done === "refused") {
    context.problems([
      { severity: "error", code: "sheet-unsound", place: {}, text: say.sheetUnsound, hint: say.sheetUnsoundHint },
    ]);
    return EXIT.nothing;
  }
  context.tell(done === "added" ? say.marked(place, code) : say.alreadyMarked(place, code));
  return EXIT.done;
}

interface Mark {
  readonly passage: Passage;
  readonly code: string;
  readonly coder: string;
  readonly note?: string;
  readonly random: () => number;
}

/** Reads the sheet again under the lock, so that nothing another command wrote meanwhile is lost. */
async function add(dir: string, { passage, ...mark }: Mark): Promise<"added" | "there" | "refused"> {
  const { study, problems } = await readStudy(dir);
  const { transcript, start, end } = passage;
  const file = `codings/${mark.coder}/${transcript.id}.jsonl`;
  if (problems.some((one) => one.severity === "error" && one.place.file === file && one.code !== "unknown-code"))
    return "refused";
  const mine = study?.sheets.find((sheet) => sheet.coder === mark.coder && sheet.transcript === transcript.id);
  const sheet: Sheet = mine ?? {
    coder: mark.coder,
    transcript: transcript.id,
    textSha256: transcript.sha256,
    codings: [],
  };
  if (
    sheet.codings.some(
      (one) => one.code === mark.code && one.start === start && one.end === end && one.verdict !== "rejected",
    )
  )
    return "there";
  const codings = [...sheet.codings, handCoding(transcript, { start, end }, mark)];
  await writeAll(dir, new Map([[file, formatSheet({ ...sheet, codings })]]));
  return "added";
}

interface Asked {
  readonly place: string;
  readonly code: string;
  readonly coder: string;
  readonly passage: Passage | null;
}

function faultOf(
  study: Study,
  { place, code, coder, passage }: Asked,
): { code: string; text: Words; hint?: Words } | null {
  if (!/^[a-z0-9-]+$/.test(coder)) return { code: "no-coder", text: say.coderNeeded, hint: say.coderHint };
  const ids = study.codes.map((one) => one.id);
  if (!ids.includes(code)) {
    const near = nearest(code, ids);
    return { code: "unknown-code", text: unknownCode(code), ...(near === null ? {} : { hint: didYouMean(near) }) };
  }
  if (passage === null) return { code: "bad-place", text: say.badPlace(place), hint: placeHint() };
  const said = passage.transcript.turns.some((turn) => turn.role === "participant" && overlaps(turn, passage));
  return said ? null : { code: "not-participant", text: say.notParticipants(place) };
}
