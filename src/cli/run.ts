import { randomInt } from "node:crypto";
import { EXIT } from "./exit.js";

/** The process as a world: called by `bin/grille.js` and by nothing else. */
export async function run(): Promise<void> {
  process.on("SIGINT", () => process.exit(EXIT.interrupted));
  // A size limit on files then comes back as an error of the write, which is told, instead of ending the process.
  if (process.platform !== "win32") process.on("SIGXFSZ", () => {});
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) =>
      process.exit(error.code === "EPIPE" ? EXIT.done : EXIT.nothing),
    );
  }
  const argv = process.argv.slice(2);
  const { main } = await import("./main.js");
  process.exitCode = await main(argv, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    random: () => randomInt(2 ** 32) / 2 ** 32,
  });
}
