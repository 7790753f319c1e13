import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isAtLeast } from "../identity/entity.js";
import type { Certainty } from "../identity/finding.js";
import type { Substitution } from "../identity/substitute.js";
import { csvText } from "../measures/csv.js";
import * as say from "../messages/anonymise.js";
import * as commands from "../messages/commands.js";
import { readCsv } from "../study/csv.js";
import type { Study } from "../study/read.js";
import { nameOf, type Surveyed } from "../study/survey.js";
import { decode } from "../text/encoding.js";
import { fold } from "../text/fold.js";
import { placeOf } from "../text/place.js";
import { hasErrors, type Problem } from "../text/problem.js";
import { person } from "./ask.js";
import type { Context } from "./context.js";
import { EXIT, type Exit } from "./exit.js";
import { refuse } from "./refuse.js";
import { showOne } from "./show/anonymise.js";

/** What a person decided of everything that was found. */
export interface Decided {
  readonly substitutions: readonly Substitution[];
  /** Words that identify nobody, to be remembered. */
  readonly kept: readonly string[];
}

/** Takes the proposals from a certainty up. What may be a pseudonym already, and dates that stay, are left alone. */
export function accepted(surveyed: readonly Surveyed[], least: Certainty): Decided {
  const taken = surveyed.filter((one) => isAtLeast(one.entity.certainty, least) && !one.isPseudonym && isChange(one));
  return { substitutions: taken.map(plain), kept: [] };
}

function isChange({ entity, replacement }: Substitution): boolean {
  return !entity.forms.every((form) => form === replacement);
}

function plain({ entity, replacement }: Substitution): Substitution {
  return { entity, replacement };
}

/** The table to fill in: one line for each person, place or thing. */
export function decisionTable(surveyed: readonly Surveyed[], study: Study): Promise<string> {
  const head = ["kind", "real", "decision", "replacement", "certainty", "places", "where", "forms"];
  const rows = surveyed.map(({ entity, replacement, isPseudonym }) => [
    entity.kind,
    nameOf(entity),
    isPseudonym ? "keep" : "",
    replacement,
    entity.certainty,
    String(entity.mentions.length),
    placesOf(entity.mentions.slice(0, 5), study),
    entity.forms.join(", "),
  ]);
  return csvText([head, ...rows], study.lang);
}

function placesOf(mentions: Surveyed["entity"]["mentions"], study: Study): string {
  const places = mentions.map((one) => {
    const transcript = study.transcripts.find(({ id }) => id === one.transcript);
    return transcript === undefined ? one.transcript : placeOf(transcript, one);
  });
  return [...new Set(places)].join(" ");
}

/** Reads the filled table. An empty decision passes over the line. */
export async function decidedInFile(
  context: Context,
  file: string,
  surveyed: readonly Surveyed[],
): Promise<Decided | Exit> {
  const text = textOf(resolve(context.world.cwd, file));
  if (text === null) return refuse(context, "no-input", commands.inputMissing);
  const { rows, problems } = await readCsv(text, "input 1");
  const wrong: Problem[] = [...problems];
  const substitutions: Substitution[] = [];
  const kept: string[] = [];
  for (const { line, cells } of rows) {
    const { kind = "", real = "", decision = "", replacement = "" } = cells;
    const place = { file: "input 1", line };
    const verdict = VERDICTS[fold(decision)];
    const one = surveyed.find(
      ({ entity }) => entity.kind === kind && entity.forms.some((form) => fold(form) === fold(real)),
    );
    if (verdict === undefined) wrong.push({ severity: "error", code: "bad-decision", place, text: say.badDecision });
    else if (one === undefined) {
      if (verdict !== "skip") wrong.push({ severity: "warning", code: "not-found", place, text: say.notFound });
    } else if (verdict === "keep") kept.push(...one.entity.forms);
    else if (verdict === "replace") {
      const word = replacement === "" ? one.replacement : replacement;
      if (!isWord(word)) wrong.push({ severity: "error", code: "bad-replacement", place, text: say.badReplacement });
      else substitutions.push({ entity: one.entity, replacement: word });
    }
  }
  context.problems(wrong);
  return hasErrors(wrong) ? EXIT.nothing : { substitutions, kept };
}

const VERDICTS: Readonly<Record<string, "replace" | "keep" | "skip">> = {
  replace: "replace",
  accept: "replace",
  remplacer: "replace",
  keep: "keep",
  garder: "keep",
  skip: "skip",
  passer: "skip",
  "": "skip",
};

function textOf(path: string): string | null {
  try {
    return decode(readFileSync(path)).text;
  } catch {
    return null;
  }
}

function isWord(word: string): boolean {
  return /^[^\n\r:]{1,60}$/.test(word.trim()) && word.trim() !== "";
}

/** Goes through everything that was found with the person at the terminal, one after the other. */
export async function decidedAtTerminal(
  context: Context,
  study: Study,
  surveyed: readonly Surveyed[],
): Promise<Decided | Exit> {
  const ask = await person(context);
  if (ask === null) return refuse(context, "no-terminal", say.reviewNeedsTerminal, say.reviewHint);
  const { lang } = context;
  const substitutions: Substitution[] = [];
  const kept: string[] = [];
  for (const one of surveyed) {
    context.answer(showOne(one, study.transcripts, context));
    const verdict = await ask.choose(nameOf(one.entity), [
      { value: "accept", label: say.choices.accept(one.replacement)[lang] },
      { value: "other", label: say.choices.other[lang] },
      { value: "keep", label: say.choices.keep[lang] },
      { value: "skip", label: say.choices.skip[lang] },
    ]);
    if (verdict === null) return EXIT.interrupted;
    if (verdict === "keep") kept.push(...one.entity.forms);
    const word = verdict === "other" ? await ask.text(say.askOther[lang], one.replacement) : one.replacement;
    if (word === null) return EXIT.interrupted;
    if (!isWord(word))
      context.problems([{ severity: "warning", code: "bad-replacement", place: {}, text: say.badReplacement }]);
    else if (verdict === "accept" || verdict === "other")
      substitutions.push({ entity: one.entity, replacement: word.trim() });
  }
  const sure = await ask.choose(say.askApply(substitutions.length)[lang], [
    { value: "apply", label: say.apply[lang] },
    { value: "stop", label: say.stop[lang] },
  ]);
  if (sure === null) return EXIT.interrupted;
  if (sure === "apply") return { substitutions, kept };
  context.answer(say.nothingDone[lang]);
  return EXIT.done;
}
