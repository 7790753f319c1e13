import { sayOrigin } from "../messages/grid-file.js";
import * as say from "../messages/measures.js";
import type { Words } from "../messages/words.js";
import { accumulation } from "../statistics/accumulation.js";
import type { Incidence } from "../statistics/incidence.js";
import type { MeasureInput } from "./input.js";
import type { Note } from "./table.js";

/** What was found, as far as the remarks on it need to know. */
export interface Found {
  readonly input: MeasureInput;
  readonly curve: {
    readonly observed: readonly number[];
    readonly lower: readonly number[];
    readonly upper: readonly number[];
  };
  /** Whether no emergent code was seen: then the numbers speak of the whole codebook, `headline` being all of it. */
  readonly closed: boolean;
  /** Interviews by codes of the set that the numbers speak of. */
  readonly headline: Incidence;
}

/** From how many interviews on there is a band, and from how many coverage is no longer called unstable. */
const BAND = 5;
const STABLE = 10;

/** Remarks on saturation. Those on codes name the set they speak of. */
export function saturationNotes({ input, curve, closed, headline }: Found): Note[] {
  const n = input.grid.interviews.length;
  const set = say.setNames[input.level][closed ? "all" : "emergent"];
  const notes: Note[] = [{ code: "code-saturation", text: say.codeSaturation }];
  const add = (when: boolean, code: string, text: Words): void => {
    if (when) notes.push({ code, text });
  };
  add(input.given?.origins === "unsaid", "origin-unsaid", sayOrigin);
  add(!input.ordered, "no-order", say.notOrdered);
  add(n >= BAND, "band-is-order", say.bandIsOrder);
  add(n >= BAND && input.ordered && leavesBand(curve), "order-mattered", say.orderMattered);
  add(closed && n > 0 && input.grid.columns.length > 0, "closed-list", say.closedList);
  const held = (headline[0] ?? []).map((_, j) => headline.filter((row) => row[j] === 1).length);
  const seen = held.filter((k) => k > 0).length;
  add(n > 1 && n < STABLE && seen > 0, "unstable", say.unstable(n));
  add(n > 1 && seen > 0 && !held.includes(1), "no-singletons", say.noSingletons(set));
  add(input.ordered && n >= 6 && allInFirst(headline), "all-in-first", say.allInFirst(set));
  add(!closed && n > 1, "not-reread", say.notReread);
  add(!closed && n > 1, "exchangeable", say.exchangeable);
  return notes;
}

function allInFirst(headline: Incidence): boolean {
  const { cumulative } = accumulation(headline);
  const seen = cumulative.at(-1) ?? 0;
  return seen > 0 && cumulative[0] === seen;
}

function leavesBand({ observed, lower, upper }: Found["curve"]): boolean {
  return observed.some((seen, i) => seen < (lower[i] ?? 0) || seen > (upper[i] ?? Number.POSITIVE_INFINITY));
}
