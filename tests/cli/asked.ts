import { PassThrough } from "node:stream";
import type { Ask } from "../../src/cli/asking.js";
import { main } from "../../src/cli/main.js";
import type { Ran } from "./world.js";

export interface Sitting {
  /** What is answered to one question after the other; null gives up. Where they run out, the test fails. */
  readonly answers?: readonly (string | null)[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What somebody at the terminal saw: questions, what was pointed at first, the choices. */
export interface Seen {
  readonly asked: string[];
  readonly hints: (string | undefined)[];
  readonly offered: string[][];
}

/** Runs one command line as if a person sat at a terminal; what was asked comes back with what was written. */
export async function atTerminal(
  cwd: string,
  argv: readonly string[],
  { answers = [], env = {} }: Sitting = {},
): Promise<Ran & Seen> {
  const written = { out: "", err: "" };
  const seen: Seen = { asked: [], hints: [], offered: [] };
  const left = [...answers];
  const answer = async (question: string): Promise<string | null> => {
    seen.asked.push(question);
    if (left.length === 0) throw new Error(`nobody answers: ${question}`);
    return left.shift() ?? null;
  };
  const ask: Ask = {
    secret: answer,
    text: answer,
    choose: (question, choices, initial) => {
      seen.hints.push(initial);
      seen.offered.push(choices.map(({ value }) => value));
      return answer(question);
    },
  };
  let n = 0;
  const exit = await main([...argv, "--lang", "en"], {
    stdin: new PassThrough(),
    stdout: { write: (text) => (written.out += text), columns: 100, isTTY: true },
    stderr: { write: (text) => (written.err += text) },
    cwd,
    env: { LC_ALL: "C", NO_COLOR: "1", ...env },
    now: () => new Date("2026-01-01T00:00:00Z"),
    random: () => ((n++ * 7919) % 1000) / 1000,
    ask,
  });
  return { exit, ...written, ...seen };
}
