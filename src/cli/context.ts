import { resolve } from "node:path";
import type { ChalkInstance } from "chalk";
import { next } from "../messages/cli.js";
import type { Lang, Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import type { World } from "./world.js";

/** What every command is given: the world, the language, and ways to speak to the person. */
export interface Context {
  readonly world: World;
  readonly lang: Lang;
  readonly paint: ChalkInstance;
  /** Width of the terminal in columns; 100 where there is none. */
  readonly columns: number;
  /** The folder asked for with `-C`, else the current one. */
  readonly start: string;
  /** The answer, on stdout. */
  answer(text: string): void;
  /** Progress and remarks, on stderr; silent with `-q`. */
  tell(text: Words): void;
  /** The line that could be typed next, on stderr, with the study it is about where one was named. */
  next(line: string): void;
  /** Problems, on stderr, all of them. */
  problems(problems: readonly Problem[]): void;
}

export interface Manner {
  readonly lang: Lang;
  readonly quiet: boolean;
  readonly paint: ChalkInstance;
  readonly study: string | undefined;
  readonly show: (problem: Problem) => string;
}

export function makeContext(world: World, manner: Manner): Context {
  const { lang, quiet, paint, study, show } = manner;
  return {
    world,
    lang,
    paint,
    columns: Math.max(40, world.stdout.columns ?? 100),
    start: resolve(world.cwd, study ?? "."),
    answer: (text) => void world.stdout.write(text.endsWith("\n") ? text : `${text}\n`),
    tell: (text) => {
      if (!quiet) world.stderr.write(`${text[lang]}\n`);
    },
    next: (line) => {
      const where = study === undefined ? "" : ` -C ${quoted(study)}`;
      if (!quiet) world.stderr.write(`${next(`grille ${line}${where}`)[lang]}\n`);
    },
    problems: (problems) => {
      for (const problem of problems) {
        if (!quiet || problem.severity === "error") world.stderr.write(`${show(problem)}\n`);
      }
    },
  };
}

/** An argument as one types it: between quotation marks where it holds a space, in any shell. */
export function quoted(argument: string): string {
  return /^[\p{L}\p{N}_./:\\-]+$/u.test(argument) ? argument : `"${argument}"`;
}
