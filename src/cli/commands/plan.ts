import { type PlanAsked, plan } from "../../measures/plan.js";
import * as say from "../../messages/plan.js";
import { writeAll } from "../../study/files.js";
import { findStudy } from "../../study/find.js";
import { wholeInterviews } from "../../study/gather.js";
import { appendTo, STUDY } from "../../study/journal.js";
import { readStudy, type Study } from "../../study/read.js";
import { isRule } from "../../study/stopping-rule.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { openLocked } from "../open-study.js";
import { refuse } from "../refuse.js";
import { whenNow } from "../when.js";

/** Before fieldwork: how many interviews it takes, and the stopping rule, noted in the journal. Needs no study, but for the rule. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  const rule = typeof flags.rule === "string" ? flags.rule : null;
  if (rule !== null && !isRule(rule)) return refuse(context, "bad-rule", say.badRule(rule), say.badRuleHint);
  const dir = findStudy(context.start);
  if (rule !== null && dir === null) return refuse(context, "no-study", say.needsStudy);
  const study = dir === null ? null : (await readStudy(dir)).study;
  const asked = planAsked(context, flags, study);
  if (asked === null) return EXIT.nothing;
  await deliverMeasured(context, { study, inputs: [], answers }, plan(asked));
  return rule === null ? EXIT.done : note(context, rule);
}

/** Notes the rule with its date and how many interviews there were. */
async function note(context: Context, rule: string): Promise<Exit> {
  const done = await openLocked(context, async ({ study }) => {
    const interviews = wholeInterviews(study).length;
    const step = { step: "plan", detail: { rule, interviews }, when: whenNow(context) };
    await writeAll(study.dir, appendTo(study.dir, STUDY, step));
    context.tell(say.noted(rule, interviews));
    return EXIT.done;
  });
  return done ?? EXIT.nothing;
}

const PREVALENCE = [0.1, 0.05, 0.2, 0.3, 0.5];
const INSTANCES = [1, 2, 3];

/** What flags ask for, with what is usual for the rest; null, with the reason said, where one is no number that fits. */
function planAsked(context: Context, flags: Answers["flags"], study: Study | null): PlanAsked | null {
  const share = (n: number): boolean => n > 0 && n < 1;
  const whole = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 10_000;
  const prevalence = numbersIn(flags.prevalence, (n) => n > 0 && n <= 1) ?? PREVALENCE;
  const instances = numbersIn(flags.instances, (n) => whole(n) && n <= 100) ?? INSTANCES;
  const power = numbersIn(flags.power, share) ?? [0.8];
  const themes = numbersIn(flags.themes, whole) ?? [20];
  const interviews =
    numbersIn(flags.interviews, whole) ?? [study?.config.sampling.intended ?? null].flatMap((n) => n ?? []);
  const given = { prevalence, instances, power, themes, interviews };
  const bad = Object.entries(given).find(([, found]) => found === "bad");
  if (bad !== undefined) {
    refuse(context, "bad-number", say.badNumber(bad[0]), say.badNumberHint);
    return null;
  }
  const list = (found: readonly number[] | "bad"): readonly number[] => (found === "bad" ? [] : found);
  return {
    prevalence: list(prevalence),
    instances: list(instances),
    power: list(power)[0] ?? 0.8,
    themes: list(themes)[0] ?? 20,
    interviews: list(interviews)[0] ?? null,
  };
}

/** The numbers that a flag gives, between commas, semicolons or blanks; `0,1` is one tenth. Null where it is not given. */
function numbersIn(flag: string | boolean | undefined, fits: (n: number) => boolean): readonly number[] | "bad" | null {
  if (typeof flag !== "string") return null;
  const parts = flag
    .split(/[;\s]+/)
    .flatMap((part) => (/^0,\d+$/.test(part) ? [part.replace(",", ".")] : part.split(",")))
    .filter((part) => part !== "");
  const numbers = parts.map(Number);
  return numbers.length > 0 && numbers.every(fits) ? numbers : "bad";
}
