import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { main } from "../../src/cli/main.js";
import { afterFile } from "../cleaning.js";

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in process, in English unless told otherwise, with fixed time and chance. */
export async function grille(
  cwd: string,
  argv: readonly string[],
  env: Record<string, string> = { LC_ALL: "C" },
): Promise<Ran> {
  const written = { out: "", err: "" };
  const keep = (stream: "out" | "err") => (text: string) => {
    written[stream] += text;
  };
  let n = 0;
  const exit = await main(argv, {
    stdin: new PassThrough(),
    stdout: { write: keep("out"), columns: 100 },
    stderr: { write: keep("err") },
    cwd,
    env,
    now: () => new Date("2026-01-01T00:00:00Z"),
    random: () => ((n++ * 7919) % 1000) / 1000,
  });
  return { exit, ...written };
}

/** A new empty folder, removed after the tests of the file. The name has a space and an accent on purpose. */
export function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), "étude grille "));
  afterFile(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}
