import type { MeasureInput } from "../../measures/input.js";
import { arrivals, columnsWhere, countedGrid } from "../../measures/saturation/counted.js";

/** So many of the last interviews are looked at. */
const LAST = 2;

/** What can be said of saturation for the codes of one hypothesis: an argument each, never the word alone. */
export interface Saturated {
  /** Interviews that are counted. */
  readonly interviews: number;
  /** The last interviews, whose order is known; null where it is not, or where there are no others. */
  readonly last: readonly string[] | null;
  /** Codes of the closed list that were set beforehand. */
  readonly used: readonly string[];
  readonly never: readonly string[];
  /** Emergent codes that are used, those that the last interviews were the first to bring apart. */
  readonly emergent: readonly string[];
  readonly brought: readonly Brought[];
  /** Codes that were not looked for in some interview yet: nothing is said of them. */
  readonly waiting: readonly string[];
}

export interface Brought {
  readonly code: string;
  readonly interview: string;
}

/** The codes of a hypothesis before saturation, on a grid of interviews × codes. */
export function saturated(input: MeasureInput, codes: readonly string[]): Saturated {
  const counted = countedGrid(input);
  const own = columnsWhere(counted, ({ id }) => codes.includes(id));
  const { first } = arrivals(own);
  const n = own.interviews.length;
  const isTold = input.ordered && n > LAST;
  const of = (origin: "a_priori" | "emergent", isSeen: boolean): string[] =>
    own.columns.flatMap(({ id, origin: one }, c) => (one === origin && (first[c] != null) === isSeen ? [id] : []));
  return {
    interviews: n,
    last: isTold ? own.interviews.slice(-LAST) : null,
    used: of("a_priori", true),
    never: of("a_priori", false),
    emergent: of("emergent", true),
    brought: own.columns.flatMap(({ id, origin }, c): Brought[] => {
      const at = first[c] ?? 0;
      return isTold && origin === "emergent" && at > n - LAST
        ? [{ code: id, interview: own.interviews[at - 1] ?? "" }]
        : [];
    }),
    waiting: counted.waiting.map(({ code }) => code).filter((code) => codes.includes(code)),
  };
}
