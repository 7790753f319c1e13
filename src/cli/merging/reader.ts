import { unknownCoder } from "../../messages/commands.js";
import { didYouMean } from "../../messages/study.js";
import { codersIn } from "../../study/blind.js";
import type { Copies } from "../../study/merging/merge.js";
import { bothOf } from "../../study/merging/sight.js";
import { nearest } from "../../text/nearest.js";
import type { Answers } from "../command.js";
import type { Fault } from "../own-sheet.js";
import { readerIn } from "../seen.js";

/** Who merges: whoever asks here, where nothing of either copy is closed to them; a fault where `--coder` names somebody who codes in neither. */
export function mergerOf(copies: Copies, flags: Answers["flags"]): string | null | Fault {
  const among = bothOf(copies);
  const people = codersIn(among);
  const reader = readerIn(copies.mine.study, flags, among);
  if (typeof reader !== "string" || reader !== flags.coder || people.length === 0 || people.includes(reader))
    return reader;
  const near = nearest(reader, people);
  const hint = near === null ? {} : { hint: didYouMean(near) };
  return { code: "unknown-coder", text: unknownCoder(reader, people), ...hint };
}
