import { contradictions } from "../../identity/key.js";
import { searchLowered } from "../../identity/surfaces.js";
import * as say from "../../messages/key.js";
import { givenAnywhere, givenInFile } from "../../study/given.js";
import { secretOf } from "../../study/knowledge.js";
import { type Trace, tracesOf } from "../../study/traces.js";
import type { Problem } from "../../text/problem.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { contradictionProblem } from "../show/contradiction.js";
import { openStudyKey } from "../study-key.js";

/** Places that a remark names; of more it says how many. */
const NAMED = 8;

/** Opens the key, says what contradicts itself in it, and where in the study one of its real names, or a part of one, still stands: what may not leave the study either. */
export async function run(context: Context, { flags }: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  const unlocked = await openStudyKey(context, study, flags);
  if (typeof unlocked === "number") return unlocked;
  const given = givenAnywhere(study);
  const wrong = contradictions(unlocked.key, given).map(contradictionProblem);
  const names = secretOf(study, unlocked.key);
  const givenHere = (file: string): string[] => givenInFile(study, file);
  const { traces, files } = tracesOf(study.dir, names, givenHere);
  const lowered = tracesOf(study.dir, searchLowered(names), givenHere).traces.filter(isSaid);
  const named = new Set(traces.filter(({ line }) => line === null).map(({ file }) => file));
  context.problems([...wrong, ...traces.map((trace) => traceProblem(trace, named)), ...possible(lowered)]);
  context.answer(say.looked(files)[context.lang]);
  context.answer((traces.length === 0 ? say.noTrace : say.traceCount(traces.length))[context.lang]);
  return wrong.length + traces.length > 0 ? EXIT.flawed : EXIT.done;
}

/** Where people's words stand: in settings and codes a common word in lower case is that word. */
function isSaid({ file, line }: Trace): boolean {
  return (
    line !== null &&
    (file.startsWith("transcripts/") || (file.endsWith(".md") && !/^(?:report|codebooks)\//.test(file)))
  );
}

/** One remark for all places where a name that is a word too stands in lower case. */
function possible(traces: readonly Trace[]): Problem[] {
  if (traces.length === 0) return [];
  const places = [...new Set(traces.map(({ file, line, at }) => at ?? `${file}:${line}`))];
  const text = say.perhapsRealName(places.slice(0, NAMED), places.length - NAMED);
  return [{ severity: "note", code: "may-be-real-name", place: {}, text, hint: say.perhapsRealNameHint }];
}

/** A name of a file that holds a real name (`named`) is not shown either: its folder is. */
function traceProblem({ file, line, at }: Trace, named: ReadonlySet<string>): Problem {
  const shown = named.has(file) ? file.slice(0, file.lastIndexOf("/") + 1) : file;
  const place = { file: shown, ...(line === null ? {} : { line }), ...(at === null || named.has(file) ? {} : { at }) };
  const text = line === null ? say.realNameInName : say.realNameHere;
  return { severity: "error", code: "real-name", place, text };
}
