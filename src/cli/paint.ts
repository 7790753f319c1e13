import { Chalk, type ChalkInstance } from "chalk";
import type { World } from "./world.js";

/** Colours on a terminal only, and never where NO_COLOR or --no-color asks for none. */
export function painter(argv: readonly string[], world: World): ChalkInstance {
  const plain = argv.includes("--no-color") || (world.env.NO_COLOR ?? "") !== "" || world.env.TERM === "dumb";
  return new Chalk({ level: plain || world.stdout.isTTY !== true ? 0 : 1 });
}
