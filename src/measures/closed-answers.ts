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
  /** None where it is open. */
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
        return [survey.id, question.id, question.ask[lang], option.label[lang], count, n, share, low, high, reason];
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
  const isUnknown = questions.some(({ n, open }) => n === null && !open);
  return [
    ...(isUnknown ? [{ code: "n-unknown", text: say.noN(id) }] : []),
    ...(drawn === "unknown" ? [{ code: "no-sample", text: say.noSample(id) }] : []),
    ...(drawn === "volunteers" ? [{ code: "no-sample", text: say.volunteered(id) }] : []),
  ];
}
