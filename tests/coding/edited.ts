import fc from "fast-check";
import type { Span } from "../../src/text/span.js";
import type { Turn } from "../../src/text/transcript.js";

/** A text that somebody edits, and where a stretch of it that nobody touched stands afterwards. */
export interface Edited {
  readonly text: string;
  readonly span: Span;
  /** False once an edit went through the stretch. */
  readonly untouched: boolean;
}

export type Edit =
  | { readonly kind: "insert"; readonly at: number; readonly words: string }
  | { readonly kind: "delete"; readonly at: number; readonly length: number }
  | { readonly kind: "replace"; readonly at: number; readonly length: number; readonly words: string }
  | { readonly kind: "move"; readonly turn: number; readonly to: number }
  | { readonly kind: "turn"; readonly before: number; readonly words: string };

const REPEATED = [
  "Oui.",
  "Oui, voilà.",
  "Je ne sais pas.",
  "C'est comme ça, hein.",
  "On fait avec.",
  "Les gens viennent pour un papier.",
];

const WORDS =
  "dossier écran guichet collègue réunion téléphone courrier formation équipe bureau usager matin service".split(" ");

/** Sentences of which some come again and again, as they do when people talk. */
const sentence = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...REPEATED) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 999 }))
      .map(([words, n]) => `Le ${words.join(" et l'")}, ${n} fois.`),
  },
);

/** Words that nobody says in the interview: what a person puts in. */
const novel = fc.constantFrom(
  "euh",
  "vraiment beaucoup",
  "(rire)",
  "l'autre jour justement",
  ", enfin,",
  "Peut-être bien.",
);

export const talk: fc.Arbitrary<string> = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 16 })
  .map((turns) => turns.map((said, i) => `${i % 2 === 0 ? "E" : "P"}: ${said.join(" ")}\n`).join(""));

/** Any stretch of whole words that a participant says. */
export const stretchOf = (text: string): fc.Arbitrary<Span> => {
  const said = turnsOf(text).filter(({ role }) => role === "participant");
  return fc.constantFrom(...said).chain(({ start, end }) => {
    const words = [...text.slice(start, end).matchAll(/\S+/g)].map((one) => ({
      start: start + one.index,
      end: start + one.index + one[0].length,
    }));
    const last = words.length - 1;
    return fc.tuple(fc.nat(last), fc.nat(last)).map(([a, b]) => ({
      start: words[Math.min(a, b)]?.start ?? start,
      end: words[Math.max(a, b)]?.end ?? end,
    }));
  });
};

const share = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((n) => n / 10_000);

/** Edits as shares of whatever the text is by then. */
export const edits = (most: number): fc.Arbitrary<((text: string) => Edit)[]> =>
  fc.array(
    fc.oneof(
      fc.tuple(share, novel).map(
        ([x, words]) =>
          (text: string): Edit => ({ kind: "insert", at: word(text, x), words: `${words} ` }),
      ),
      fc.tuple(share, fc.integer({ min: 1, max: 30 })).map(
        ([x, length]) =>
          (text: string): Edit => ({ kind: "delete", at: word(text, x), length }),
      ),
      fc.tuple(share, fc.integer({ min: 1, max: 12 }), novel).map(
        ([x, length, words]) =>
          (text: string): Edit => ({ kind: "replace", at: word(text, x), length, words }),
      ),
      fc.tuple(share, fc.oneof(novel, sentence)).map(
        ([x, words]) =>
          (text: string): Edit => ({ kind: "turn", before: Math.floor(x * turnsOf(text).length), words }),
      ),
      fc.tuple(share, share).map(([x, y]) => (text: string): Edit => {
        const n = turnsOf(text).length;
        return { kind: "move", turn: Math.floor(x * n), to: Math.floor(y * n) };
      }),
    ),
    { minLength: 1, maxLength: most },
  );

/** The beginning of a word, as far through the text as the share says. */
function word(text: string, x: number): number {
  const starts = [...text.matchAll(/(?<=\s)\S(?!:)/g)].map(({ index }) => index);
  return starts[Math.floor(x * (starts.length - 1))] ?? 0;
}

export function apply({ text, span, untouched }: Edited, edit: Edit): Edited {
  if (edit.kind === "insert") return put({ text, span, untouched }, edit.at, edit.words);
  if (edit.kind === "turn") {
    const lines = linesOf(text);
    return put({ text, span, untouched }, lines[edit.before]?.start ?? text.length, `E: ${edit.words}\n`);
  }
  if (edit.kind === "delete") return cut({ text, span, untouched }, edit.at, within(text, edit));
  if (edit.kind === "replace")
    return put(cut({ text, span, untouched }, edit.at, within(text, edit)), edit.at, edit.words);
  return moved({ text, span, untouched }, edit);
}

/** Not beyond the line: labels stay. */
function within(text: string, { at, length }: { at: number; length: number }): number {
  const line = text.indexOf("\n", at);
  return Math.min(at + length, line === -1 ? text.length : line);
}

function put({ text, span, untouched }: Edited, at: number, words: string): Edited {
  const isInside = span.start < at && at < span.end;
  const by = at <= span.start ? words.length : 0;
  return {
    text: text.slice(0, at) + words + text.slice(at),
    span: { start: span.start + by, end: span.end + by },
    untouched: untouched && !isInside,
  };
}

function cut({ text, span, untouched }: Edited, from: number, to: number): Edited {
  const isApart = to <= span.start || from >= span.end;
  const by = to <= span.start ? from - to : 0;
  return {
    text: text.slice(0, from) + text.slice(to),
    span: { start: span.start + by, end: span.end + by },
    untouched: untouched && isApart,
  };
}

function moved({ text, span, untouched }: Edited, { turn, to }: { turn: number; to: number }): Edited {
  const lines = linesOf(text);
  const line = lines[turn];
  // Of two turns that say the same nobody can tell which one was moved.
  const isTwice = line === undefined || lines.filter((one) => says(text, one) === says(text, line)).length > 1;
  if (isTwice || turn === to) return { text, span, untouched };
  const rest = lines.filter((one) => one !== line);
  const order = [...rest.slice(0, to), line, ...rest.slice(to)];
  let at = 0;
  let now = span;
  for (const one of order) {
    if (span.start >= one.start && span.end <= one.end)
      now = { start: span.start - one.start + at, end: span.end - one.start + at };
    at += one.end - one.start;
  }
  return { text: order.map(({ start, end }) => text.slice(start, end)).join(""), span: now, untouched };
}

function says(text: string, { start, end }: Span): string {
  return text.slice(start + 3, end);
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\n/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

/** Turns of a talk in which each line is one. */
export function turnsOf(text: string): Turn[] {
  return linesOf(text).flatMap(({ start, end }, i): Turn[] => {
    const speaker = text.slice(start, start + 1);
    const role = speaker === "P" ? "participant" : "interviewer";
    return [{ index: i + 1, speaker, role, time: null, section: null, start: start + 3, end: end - 1 }];
  });
}
