import type { Code } from "../../src/codebook/codebook.js";
import type { Mark } from "../../src/coding/mark.js";
import type { Segment, Unit } from "../../src/text/segment.js";
import type { Span } from "../../src/text/span.js";
import type { Transcript } from "../../src/text/transcript.js";

/** A code with nothing but its name, for tests that count. */
export function code(id: string, more: Partial<Code> = {}): Code {
  const words = { fr: id, en: id };
  return {
    id,
    family: id.split(".")[0] ?? id,
    kind: "manifest",
    origin: "a_priori",
    label: words,
    definition: words,
    use: words,
    useNot: words,
    source: "",
    colour: "#000000",
    examples: [],
    counterexamples: [],
    rules: [],
    negation: null,
    was: [],
    ...more,
  };
}

/** A transcript without words of its own: only its spans matter. Turns are a participant's. */
export function bare(id: string, turns: readonly Span[]): Transcript {
  return {
    id,
    language: "fr",
    text: "a".repeat(turns.at(-1)?.end ?? 0),
    sha256: id,
    speakers: { P: "participant" },
    material: "interview",
    invented: true,
    turns: turns.map((span, i) => ({
      ...span,
      index: i + 1,
      speaker: "P",
      role: "participant",
      time: null,
      section: null,
    })),
  };
}

/** Units of a transcript at given spans. */
export function unitsAt(transcript: Transcript, unit: Unit, spans: readonly Span[]): Segment[] {
  return spans.map((span, i) => ({
    ...span,
    unit,
    index: i + 1,
    transcript,
    turns: transcript.turns,
    said: [span],
    section: null,
  }));
}

export function mark(transcript: string, name: string, span: Span, coder = "a"): Mark {
  return { transcript, code: name, coder, id: `${transcript}-${name}-${span.start}`, ...span };
}
