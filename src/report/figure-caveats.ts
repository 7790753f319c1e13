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

/** Remarks of the table that a figure shows too, by figure: without them it would be read wrongly where it stands alone. */
const CAVEATS = {
  saturation: ["nothing-coded", "no-order", "order-mattered"],
  coverage: ["unstable", "no-singletons", "boundary"],
  rules: ["all-in-first", "met-though-unseen"],
  matrix: ["asked-or-not", "no-sections", "one-group", "tests", "not-general"],
  cooccurrence: [],
  sequence: ["passages", "tests", "guide-order"],
  agreement: [
    "no-pairable-unit",
    "no-variation",
    "too-few-units",
    "too-few-interviews",
    "few-interviews",
    "units-drawn",
    "overall-reaches-below",
    "paradox",
    "pooled",
    "changed-since",
  ],
  profile: ["excerpts"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Of every figure: interviews and codes that its numbers leave out. */
const LEFT_OUT: readonly string[] = [
  "left-out",
  "not-looked-for",
  "not-reread-yet",
  "unreliable",
  "value-unknown",
  "value-withheld",
];

/** The remarks of an answer that belong on one of its figures, as sentences. */
export function caveats({ notes }: Measured, figure: keyof typeof CAVEATS, { say: speak }: Speak): string[] {
  const codes: readonly string[] = [...CAVEATS[figure], ...LEFT_OUT];
  return notes.filter(({ code }) => codes.includes(code)).map(({ text }) => sentence(speak(text)));
}
