import { basisIn } from "../measures/methods/result.js";
import type { Measured } from "../measures/table.js";
import { figureMadeOf, setNames, setSeen, unitCount, type units } from "../messages/measures.js";
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
  cooccurrence: ["c-unbounded"],
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

/** Figures of counts, which look alike whatever was counted, and on whose marks. */
const COUNTS: ReadonlySet<string> = new Set(["matrix", "cooccurrence", "sequence"]);

/** What a figure of counts was made of: how many interviews, in which unit and window, on whose marks. */
export function madeOf({ settings, notes }: Measured, { say: speak }: Speak): string {
  const interviews = Array.isArray(settings.interviews) ? settings.interviews.length : 0;
  const unit = (settings.unit ?? "interview") as keyof typeof units;
  const window = typeof settings.window === "number" && settings.network === undefined ? settings.window : null;
  return speak(
    figureMadeOf({ interviews: unitCount(interviews, "interview"), unit, window, basis: basisIn({ settings, notes }) }),
  );
}

/** The remarks of an answer that belong on one of its figures, as sentences; of counts, what they were made of first. */
export function caveats(measured: Measured, figure: keyof typeof CAVEATS, look: Speak): string[] {
  const codes: readonly string[] = [...CAVEATS[figure], ...LEFT_OUT];
  const told = measured.notes.filter(({ code }) => codes.includes(code)).map(({ text }) => sentence(look.say(text)));
  return COUNTS.has(figure) && measured.tables.length > 0 ? [madeOf(measured, look), ...told] : told;
}
