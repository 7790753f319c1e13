import { EXIT, type Exit } from "./exit.js";
import { version } from "./version.js";
import type { World } from "./world.js";

/** Runs one command line. Never throws for what a user can do; returns the exit code. */
export async function main(argv: readonly string[], world: World): Promise<Exit> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    world.stdout.write(`${version()}\n`);
    return EXIT.done;
  }
  const { dispatch } = await import("./dispatch.js");
  return dispatch(argv, world);
}
