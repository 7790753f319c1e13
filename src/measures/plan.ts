import * as say from "../messages/plan.js";
import {
  chanceAllSeen,
  chanceOfTheme,
  expectedShareSeen,
  interviewsForTheme,
  interviewsToSeeAll,
} from "../statistics/planning.js";
import type { Result } from "../statistics/result.js";
import type { Cell, Json, Measured, Note, Table } from "./table.js";

/** What is asked before fieldwork. Shares lie between 0 and 1. */
export interface PlanAsked {
  /** Shares of people who would raise a theme. */
  readonly prevalence: readonly number[];
  /** In how many interviews it should be met at least. */
  readonly instances: readonly number[];
  /** The probability with which that should come about. */
  readonly power: number;
  /** How many themes there might be, all as common as `prevalence`. */
  readonly themes: number;
  /** How many interviews are planned; null where nobody says. */
  readonly interviews: number | null;
}

/**
 * How many interviews it takes to meet a theme often enough (Fugard and Potts 2015), and to meet every one of several themes at
 * least once (van Rijnsoever 2017), each for several shares of people who would raise it; and what a planned number of
 * interviews can be expected to bring. Interviews are taken for a random sample, which they hardly ever are.
 */
export function plan(asked: PlanAsked): Measured {
  const { prevalence, instances, power, themes, interviews } = asked;
  const rising = { ...asked, prevalence: [...prevalence].sort((a, b) => a - b) };
  const [p = 0.1, k = 1] = [prevalence[0], instances[0]];
  return {
    measure: "plan",
    settings: { prevalence, instances, power, themes, interviews },
    tables: [themeTable(rising), allTable(rising)],
    values: {
      theme: number(interviewsForTheme({ prevalence: p, instances: k }, power)),
      all: number(interviewsToSeeAll(new Array<number>(themes).fill(p), power)),
      chance:
        interviews === null
          ? { value: null, reason: "none-planned" }
          : { value: notCertain(p, chanceOfTheme({ prevalence: p, instances: k }, interviews)), reason: null },
    },
    notes: notes(),
  };
}

function themeTable({ prevalence, instances, power, interviews }: PlanAsked): Table {
  return {
    name: "theme",
    title: say.themeTitle,
    columns: interviews === null ? say.themeColumns : [...say.themeColumns, say.chanceColumn(interviews)],
    rows: prevalence.flatMap((p) =>
      instances.map((k): Cell[] => {
        const theme = { prevalence: p, instances: k };
        const n = interviewsForTheme(theme, power).value;
        return [p, k, n, ...(interviews === null ? [] : [notCertain(p, chanceOfTheme(theme, interviews))])];
      }),
    ),
  };
}

function allTable({ prevalence, power, themes, interviews }: PlanAsked): Table {
  return {
    name: "all",
    title: say.allTitle,
    columns:
      interviews === null
        ? say.allColumns
        : [...say.allColumns, say.allChanceColumn(interviews), say.shareColumn(interviews)],
    rows: prevalence.map((p): Cell[] => {
      const each = new Array<number>(themes).fill(p);
      const planned = interviews === null ? [] : [chanceAllSeen(each, interviews), expectedShareSeen(each, interviews)];
      return [
        themes,
        p,
        interviewsToSeeAll(each, power).value,
        ...planned.map((one) => notCertain(p, typeof one === "number" ? one : one.value)),
      ];
    }),
  };
}

/** A probability that is 1 by rounding alone: of a theme that somebody might not raise nothing is certain. */
function notCertain(prevalence: number, chance: number | null): number | null {
  return chance === 1 && prevalence < 1 ? 1 - Number.EPSILON : chance;
}

function notes(): Note[] {
  return [
    { code: "random-sample", text: say.randomSample },
    { code: "objections", text: say.objections },
    { code: "rule-first", text: say.ruleFirst },
  ];
}

function number(found: Result): Json {
  return found.value === null ? { value: null, reason: found.reason } : { value: found.value, reason: null };
}
