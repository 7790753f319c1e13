import { blankSheet, type Sheet } from "../coding/basis.js";
import { coderId, isReserved } from "../coding/coder.js";
import * as coders from "../messages/coders.js";
import * as say from "../messages/commands.js";
import { didYouMean } from "../messages/study.js";
import { isWhollyOpen } from "../study/blind.js";
import type { Study } from "../study/read.js";
import { coderHere } from "../study/who.js";
import { nearest } from "../text/nearest.js";
import type { Problem } from "../text/problem.js";
import type { Transcript } from "../text/transcript.js";
import type { Answers } from "./command.js";
import type { Opened } from "./open-study.js";

export type Fault = Pick<Problem, "code" | "text" | "hint">;

/** Who codes: `--coder`, else whoever codes on this computer (`grille coder`), else the one coder that study.yaml lists. */
export function coderOf({ study }: Pick<Opened, "study">, flags: Answers["flags"]): string | Fault {
  const [only = "", ...others] = study.config.coders.map((one) => one.id);
  const here = coderHere(study.dir);
  const given = typeof flags.coder === "string" ? flags.coder : (here ?? (others.length === 0 ? only : ""));
  const coder = coderNamed(study, given);
  if (here !== null && typeof coder === "string" && coder !== here && !isWhollyOpen(study))
    return { code: "not-yours", text: coders.notYours(here, coder), hint: coders.notYoursHint };
  return coder;
}

/** The coder of that name, or what keeps it from being one of the study's. */
export function coderNamed({ config }: Study, given: string): string | Fault {
  const listed = config.coders.map((one) => one.id);
  const id = coderId(given);
  if (given === "" || id === "") {
    const hint = listed.length > 1 ? coders.coderAmong(listed) : say.coderHint;
    return { code: "no-coder", text: say.coderNeeded, hint };
  }
  if (given !== id) return { code: "bad-coder", text: say.badCoder(given), hint: say.coderWritten(id) };
  if (isReserved(id)) return { code: "bad-coder", text: say.reservedCoder(id), hint: say.coderHint };
  if (listed.length === 0 || listed.includes(id)) return id;
  const near = nearest(id, listed);
  const hint = near === null ? say.addCoder(id) : either(didYouMean(near), say.addCoder(id));
  return { code: "unknown-coder", text: say.unknownCoder(id, listed), hint };
}

/** The coder's own sheet on a transcript, empty where there is none yet; a fault where it has lines that no longer hold. */
export function ownSheet({ study, problems }: Opened, coder: string, transcript: Transcript): Sheet | Fault {
  const file = sheetFile(coder, transcript.id);
  const isAbout = (place = ""): boolean => place === file || (place.endsWith("/") && file.startsWith(place));
  const wrong = problems.filter(
    (one) => one.severity === "error" && isAbout(one.place.file) && one.code !== "unknown-code",
  );
  const [first] = wrong;
  if (first !== undefined) {
    const hint = wrong.every(({ code }) => code === "text-changed") ? first.hint : undefined;
    return { code: "sheet-unsound", text: say.sheetUnsound, hint: hint ?? say.sheetUnsoundHint };
  }
  const mine = study.sheets.find((sheet) => sheet.coder === coder && sheet.transcript === transcript.id);
  return mine ?? blankSheet(transcript, coder);
}

export function sheetFile(coder: string, transcript: string): string {
  return `codings/${coder}/${transcript}.jsonl`;
}

function either(a: Problem["text"], b: Problem["text"]): Problem["text"] {
  return { fr: `${a.fr} ${b.fr}`, en: `${a.en} ${b.en}` };
}
