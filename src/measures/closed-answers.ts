import * as say from "../messages/survey.js";
import type { Lang, Words } from "../messages/words.js";
import { wilson } from "../statistics/proportion-interval.js";
import type { Cell, Measured, Note } from "./table.js";

/** How those who answered were found. Only of a random sample does an interval say anything. */
export const DRAWN = ["random", "volunteers", "everybody", "unknown"] as const;
export type Drawn = (typeof DRAWN)[number];

export interface Option {
  readonly label: Words;
  /** How many gave this answer; null where only a share is known. */
  readonly count: number | null;
  /** Between 0 and 1, as it is published; null where only a count is known. */
  readonly share: number | null;
}

export interface Question {
  readonly id: string;
  readonly ask: Words;
  /** How many answered it; null where that is not known. */
  readonly n: number | null;
  /** How many of the table did not answer it; null where no table was counted. */
  readonly missing: number | null;
  /** Whether people could give several answers. */
  readonly several: boolean;
  /** Answers as its file names them, in their order, with what stands for them in a table. */
  readonly offered: readonly { readonly label: Words; readonly value: string | null }[];
  /** None where it is open, or where no table was counted yet. */
  readonly options: readonly Option[];
  /** Whether people answered in their own words: their answers are transcripts then, and coded. */
  readonly open: boolean;
}

/** A survey that stands beside the interviews. */
export interface Survey {
  readonly id: string;
  readonly title: Words;
  readonly source: string;
  readonly date: string | null;
  readonly drawn: Drawn;
  /** Columns of its table that are not to be counted, and what stands for no answer there. */
  readonly leave: readonly string[];
  readonly missing: readonly string[];
  readonly questions: readonly Question[];
}

/**
 * Closed answers as shares with n, each survey by itself: never added to interviews, nor one survey to another. Wilson's interval
 * (95 %) only for a random sample whose n is known; else none, and why.
 */
export function closedAnswers(surveys: readonly Survey[], lang: Lang): Measured {
  const rows = surveys.flatMap((survey) =>
    survey.questions.flatMap((question) =>
      question.options.map((option): Cell[] => {
        const { count, n, share, low, high, reason } = countedIn(option, question.n, survey.drawn);
        const { id, ask, missing } = question;
        return [survey.id, id, ask[lang], option.label[lang], count, n, missing, share, low, high, reason];
      }),
    ),
  );
  const notes: Note[] = [{ code: "beside", text: say.beside }];
  return {
    measure: "survey",
    settings: { surveys: surveys.map(({ id, source, date, drawn }) => ({ survey: id, source, date, drawn })) },
    tables: [{ name: "closed", title: say.title, columns: say.columns, rows }],
    values: { surveys: surveys.length, confidence: 0.95 },
    notes: [...notes, ...surveys.flatMap(notesOn)],
  };
}

interface Counted {
  readonly count: number | null;
  readonly n: number | null;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: keyof typeof say.reasons | null;
}

/** The share of an answer with its interval, or why it has none. */
export function countedIn(
  { count, share: given }: Pick<Option, "count" | "share">,
  n: number | null,
  drawn: Drawn,
): Counted {
  const share = given ?? (count === null || n === null || n === 0 ? null : count / n);
  const none = { count, n, share, low: null, high: null };
  if (n === null) return { ...none, reason: "n-unknown" };
  if (drawn !== "random") return { ...none, reason: drawn === "everybody" ? "everybody" : "no-sample" };
  const { lower, upper } = wilson(count ?? Math.round((given ?? 0) * n), n);
  return { ...none, low: lower, high: upper, reason: null };
}

function notesOn({ id, drawn, questions }: Survey): Note[] {
  const closed = questions.filter(({ open }) => !open);
  const isUnknown = closed.some(({ n, options }) => n === null && options.length > 0);
  const counted = closed.flatMap(({ n, missing }) => (n === null || missing === null ? [] : [n + missing]));
  const waiting = closed.filter(({ options, n }) => options.length === 0 && n === null);
  const several = closed.filter((one) => one.several && one.options.length > 0);
  const told: readonly (readonly [string, Words | null])[] = [
    ["n-unknown", isUnknown ? say.noN(id) : null],
    ["no-sample", drawn === "unknown" ? say.noSample(id) : drawn === "volunteers" ? say.volunteered(id) : null],
    ["counted", counted.length === 0 ? null : say.countedFrom(id, Math.max(...counted))],
    ["several", several.length === 0 ? null : say.severalOf(several.map((one) => one.id))],
    [
      "not-counted",
      waiting.length === 0
        ? null
        : say.notCounted(
            id,
            waiting.map((one) => one.id),
          ),
    ],
  ];
  return told.flatMap(([code, text]) => (text === null ? [] : [{ code, text }]));
}
