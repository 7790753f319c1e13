import { badLimit } from "../messages/commands.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { refuse } from "./refuse.js";

/** At most how many are shown, by `--limit`: 0 stands for all. Null, with the reason said, where it is no whole number. */
export function limitAsked(context: Context, { limit: given }: Answers["flags"], usual = 20): number | null {
  const limit = given === undefined ? usual : Number(given);
  if (Number.isInteger(limit) && limit >= 0) return limit === 0 ? Number.POSITIVE_INFINITY : limit;
  refuse(context, "bad-limit", badLimit);
  return null;
}
