import type { Measured } from "../measures/table.js";
import { setNames, setSeen } from "../messages/measures.js";
import type { Words } from "../messages/words.js";
import type { FigureLook } from "./figure-look.js";
import { sentence } from "./measured.js";

type Speak = Pick<FigureLook, "say">;

/** The set of codes that estimates and rules speak of, and how many of it were seen. */
export function setOf({ settings, values }: Measured, { say: speak }: Speak): string {
  const { level } = settings;
  const names = setNames[level === "family" || level === "hypothesis" ? level : "code"];
  const set: Words = settings.headline === "emergent" ? names.emergent : names.all;
  return speak(setSeen(set, typeof values.headline_seen === "number" ? values.headline_seen : 0));
}

/** Those of the answer's remarks without which a figure would be read wrongly, as sentences: a figure is shown without them too. */
export function caveats({ notes }: Measured, codes: readonly string[], { say: speak }: Speak): string[] {
  return notes.filter(({ code }) => codes.includes(code)).map(({ text }) => sentence(speak(text)));
}
