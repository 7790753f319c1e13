import { z } from "zod";
import { said } from "../codebook/schema.js";
import { DRAWN, type Option, type Survey } from "../measures/closed-answers.js";
import * as say from "../messages/survey.js";
import type { Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import { readYaml } from "../text/yaml.js";
import type { Locate, Path } from "../text/yaml-places.js";

const label = z.union([z.string().min(1), z.number().transform(String)]);
const share = z.union([z.number(), z.string()]);
const option = z.strictObject({
  label: said,
  value: label.optional(),
  count: z.number().optional(),
  share: share.optional(),
});
const question = z.strictObject({
  id: z.string().min(1),
  ask: said,
  n: z.int().min(1).optional(),
  several: z.boolean().default(false),
  options: z.array(option).default([]),
  open: z.boolean().default(false),
});

/** A file of surveys/. A question that is neither open nor has answers with numbers is counted from the table. */
export const surveyFile = z.strictObject({
  grille: z.literal(1),
  survey: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: said,
  source: z.string().min(1),
  date: label.optional(),
  drawn: z.enum(DRAWN).default("unknown"),
  n: z.int().min(1).optional(),
  leave: z.array(z.string()).default([]),
  missing: z.array(label).default([]),
  questions: z.array(question).min(1),
});

export type SurveyFile = z.output<typeof surveyFile>;

/** Reads a survey; null where the file does not have its shape. Every fault is told. */
export function readSurvey(source: string, file: string): { survey: Survey | null; problems: Problem[] } {
  const { value, problems, locate } = readYaml(source, file, surveyFile);
  if (value === null) return { survey: null, problems };
  const { survey, faults } = surveyOf(value);
  return { survey, problems: [...problems, ...faults.map((fault) => problemOf(fault, locate))] };
}

interface Fault {
  readonly path: Path;
  readonly text: Words;
  readonly hint?: Words;
}

function problemOf({ path, ...told }: Fault, locate: Locate): Problem {
  return { severity: "error", code: "bad-survey", ...told, ...locate(path) };
}

/**
 * What a file says as a survey, and everything in it that cannot be. An answer that cannot be read is left out, and so are all
 * answers to a question that has more of them than people: no share of it would be one.
 */
export function surveyOf(value: SurveyFile): { survey: Survey; faults: Fault[] } {
  const faults: Fault[] = [];
  const questions = value.questions.map(({ id, ask, several, open, ...raw }, i) => {
    const path = ["questions", i];
    if (value.questions.findIndex((one) => one.id === id) < i)
      faults.push({ path: [...path, "id"], text: say.usedTwice(id) });
    if (open && raw.options.length > 0) faults.push({ path, text: say.openOrOptions });
    const isTyped = raw.options.some(({ count, share: given }) => count !== undefined || given !== undefined);
    const options = (isTyped ? raw.options : []).flatMap((one, j): Option[] => {
      const read = optionOf(one);
      if ("fault" in read) faults.push({ path: [...path, "options", j], text: read.fault });
      return "fault" in read ? [] : [read];
    });
    const offered = raw.options.map(({ label: name, value: code }) => ({ label: name, value: code ?? null }));
    const total = options.reduce((sum, { count }) => sum + (count ?? 0), 0);
    const isCounted = options.length > 0 && options.every(({ count }) => count !== null);
    const n = raw.n ?? value.n ?? (isCounted && !several ? total : null);
    const impossible = overfull(options, { n, several, at: [...path, "options"] });
    faults.push(...impossible);
    const shown = impossible.length > 0 ? [] : options;
    return { id, ask, n: open ? null : n, missing: null, several, offered, options: shown, open };
  });
  const { survey: id, title, source, date = null, drawn, leave, missing } = value;
  return { survey: { id, title, source, date, drawn, leave, missing, questions }, faults };
}

function optionOf({
  label: name,
  count,
  share: given,
}: SurveyFile["questions"][number]["options"][number]): Option | { fault: Words } {
  if ((count === undefined) === (given === undefined)) return { fault: say.countOrShare };
  if (count !== undefined) {
    const isCount = Number.isInteger(count) && count >= 0;
    return isCount ? { label: name, count, share: null } : { fault: say.badCount };
  }
  const read = shareOf(given ?? "");
  return read === null ? { fault: say.badShare } : { label: name, count: null, share: read };
}

/** `0.69`, `0,69` or `69 %`. */
function shareOf(given: string | number): number | null {
  const [, number = "", percent = ""] = /^\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(String(given)) ?? [];
  const value = number === "" ? Number.NaN : Number(number.replace(",", ".")) / (percent === "" ? 1 : 100);
  return value >= 0 && value <= 1 ? value : null;
}

/** By how much published shares may miss 100 % because each is rounded. */
const ROUNDING = 0.02;

/** Answers that more people gave than answered the question, or that make more than all of them where each could give one. */
function overfull(
  options: readonly Option[],
  { n, several, at }: { n: number | null; several: boolean; at: Path },
): Fault[] {
  const above = options.flatMap(({ count }, j): Fault[] =>
    n === null || count === null || count <= n
      ? []
      : [{ path: [...at, j], text: say.aboveN(count, n), hint: say.nIsPeople }],
  );
  if (above.length > 0 || several) return above;
  const total = options.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const shares = options.reduce((sum, { share: one }) => sum + (one ?? 0), 0);
  const isOver = shares > 1 + ROUNDING || (n !== null && total > n);
  return isOver ? [{ path: at, text: say.tooMuch, hint: say.severalHint }] : [];
}
