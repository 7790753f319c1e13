import { readFileSync } from "node:fs";
import { EXIT, type Exit } from "./exit.js";
import type { World } from "./world.js";

/** The version, from package.json. */
export function version(): string {
  return (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string })
    .version;
}

/** Runs one command line. Never throws for what a user can do; returns the exit code. */
export async function main(argv: readonly string[], world: World): Promise<Exit> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    world.stdout.write(`${version()}\n`);
    return EXIT.done;
  }
  const { dispatch } = await import("./dispatch.js");
  return dispatch(argv, world);
}
