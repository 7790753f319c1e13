import { keptWords } from "../../identity/kept-words.js";
import { contradictions } from "../../identity/key.js";
import { isLowerCase, perhapsWord, wordInProse } from "../../identity/perhaps-word.js";
import { type Surface, searchFor, searchLowered } from "../../identity/surfaces.js";
import * as say from "../../messages/key.js";
import { givenAnywhere, givenInFile } from "../../study/given.js";
import { secretOf } from "../../study/knowledge.js";
import type { Study } from "../../study/read.js";
import { namesOfReady, withoutReady } from "../../study/ready-names.js";
import { namesakesInRegisters } from "../../study/register-traces.js";
import { type Trace, tracesOf } from "../../study/traces.js";
import type { Problem } from "../../text/problem.js";
import { type Span, spanSet } from "../../text/span.js";
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
  const search = searches(names, { study, ready: namesOfReady(study.dir, unlocked.key) });
  const { traces, files } = tracesOf(study.dir, search.sure, givenHere);
  const lowered = tracesOf(study.dir, search.perhaps, givenHere).traces.filter(isSaid);
  const named = new Set(traces.filter(({ line }) => line === null).map(({ file }) => file));
  const isSaidAlready = ({ file, line }: Trace): boolean =>
    traces.some((one) => one.file === file && one.line === line);
  const doubtful = (await namesakesInRegisters(study, unlocked.key)).filter((one) => !isSaidAlready(one));
  const problems = [...traces.map((trace) => traceProblem(trace, named)), ...doubtful.map(doubtfulProblem)];
  context.problems([...wrong, ...problems, ...possible(lowered)]);
  context.answer(say.looked(files)[context.lang]);
  context.answer(
    (traces.length > 0
      ? say.traceCount(traces.length)
      : doubtful.length + lowered.length > 0
        ? say.noSureTrace
        : say.noTrace)[context.lang],
  );
  return wrong.length + traces.length > 0 ? EXIT.flawed : EXIT.done;
}

type Search = (text: string, file: string) => readonly Span[];

/** What finds real names, and what finds words that may be one: never where a person said that it is the word. */
function searches(
  names: readonly string[],
  { study, ready }: { readonly study: Study; readonly ready: ReadonlySet<string> },
): { sure: Search; perhaps: Search } {
  const [search, lowered] = [searchFor(names), searchLowered(names)];
  const wordIn = (text: string, file: string) => {
    const isWord = (isTalk(file) ? perhapsWord : wordInProse)(text, study.lang);
    return (one: Surface): boolean => !isLowerCase(names[one.form] ?? "") && isWord(one);
  };
  return {
    sure: (text, file) => {
      const isWord = wordIn(text, file);
      return search(text)
        .filter((one) => !isWord(one))
        .filter(withoutReady(ready, { file, text }));
    },
    perhaps: (text, file) => {
      const isWord = wordIn(text, file);
      const kept = spanSet(keptWords(text, study.config.anonymity.words));
      return [...search(text).filter(isWord), ...lowered(text)].filter((one) => !kept.holds(one));
    },
  };
}

/** Where people's words stand: in settings and codes a common word is that word. */
function isSaid({ file, line }: Trace): boolean {
  return line !== null && isTalk(file);
}

function isTalk(file: string): boolean {
  return file.startsWith("transcripts/") || (file.endsWith(".md") && !/^(?:report|codebooks)\//.test(file));
}

/** One remark for all places where a name that is a word too may be that word. */
function possible(traces: readonly Trace[]): Problem[] {
  if (traces.length === 0) return [];
  const places = [...new Set(traces.map(({ file, line, at }) => at ?? `${file}:${line}`))];
  const text = say.perhapsRealName(places.slice(0, NAMED), places.length - NAMED);
  return [{ severity: "note", code: "may-be-real-name", place: {}, text, hint: say.perhapsRealNameHint }];
}

/** A real name in a register that is also somebody's pseudonym, but not there. */
function doubtfulProblem({ file, line }: Trace): Problem {
  const place = { file, ...(line === null ? {} : { line }) };
  return { severity: "warning", code: "may-be-real-name", place, text: say.namesakeHere, hint: say.namesakeHereHint };
}

/** A name of a file that holds a real name (`named`) is not shown either: its folder is. */
function traceProblem({ file, line, at }: Trace, named: ReadonlySet<string>): Problem {
  const shown = named.has(file) ? file.slice(0, file.lastIndexOf("/") + 1) : file;
  const place = { file: shown, ...(line === null ? {} : { line }), ...(at === null || named.has(file) ? {} : { at }) };
  const text = line === null ? say.realNameInName : say.realNameHere;
  return { severity: "error", code: "real-name", place, text };
}
