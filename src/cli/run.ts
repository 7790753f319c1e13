import { randomInt } from "node:crypto";
import { writeSync } from "node:fs";
import { notShown } from "../messages/cli.js";
import { EXIT } from "./exit.js";
import { languageFor } from "./language.js";
import type { World } from "./world.js";

/** What a process that ends on a signal returns: 128 and the number of the signal. */
const ENDING = { SIGHUP: 129, SIGINT: EXIT.interrupted, SIGTERM: 143 } as const;

/** The process as a world: called by `bin/grille.js` and by nothing else. */
export async function run(): Promise<void> {
  for (const [signal, code] of Object.entries(ENDING)) process.on(signal, () => process.exit(code));
  // A size limit on files then comes back as an error of the write, which is told, instead of ending the process.
  if (process.platform !== "win32") process.on("SIGXFSZ", () => {});
  const argv = process.argv.slice(2);
  const world: World = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    random: () => randomInt(2 ** 32) / 2 ** 32,
  };
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(EXIT.done);
      tellLast(notShown(error.code ?? "")[languageFor(argv, world)]);
      process.exit(EXIT.nothing);
    });
  }
  const { main } = await import("./main.js");
  process.exitCode = await main(argv, world);
}

/** At once, since the process is about to end; where standard error is closed too there is nobody left to tell. */
function tellLast(text: string): void {
  try {
    writeSync(2, `${text}\n`);
  } catch {
    // Nobody left to tell.
  }
}
