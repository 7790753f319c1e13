import type { Answers } from "./command.js";
import type { Context } from "./context.js";

/** How people's attributes stand in an answer: coarse where it can be passed on (a file, JSON, CSV, whatever goes elsewhere than to a terminal), as at the gate. */
export function leaves({ world }: Pick<Context, "world">, { output, json, csv }: Answers["flags"]): "coarse" | "full" {
  const canBePassedOn = output !== undefined || json === true || csv === true || world.stdout.isTTY !== true;
  return canBePassedOn ? "coarse" : "full";
}
