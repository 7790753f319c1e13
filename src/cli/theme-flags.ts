import * as say from "../messages/themes.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import type { Exit } from "./exit.js";
import { refuse } from "./refuse.js";

/** What is asked of `grille code` that only themes can answer, or that they cannot; null where nothing is wrong. */
export function refuseThemeFlags(context: Context, { flags }: Answers): Exit | null {
  if (flags.themes !== true) {
    const stray = (["unit", "by", "csv"] as const).find((name) => flags[name] !== undefined && flags[name] !== false);
    return stray === undefined ? null : refuse(context, "usage", say.onlyWithThemes(`--${stray}`));
  }
  const narrow = (["code", "family"] as const).find((name) => flags[name] !== undefined);
  if (narrow !== undefined) return refuse(context, "usage", say.notWithThemes(`--${narrow}`), say.narrowThemes);
  return flags.by !== undefined && flags.unit !== undefined ? refuse(context, "usage", say.oneOfTwo) : null;
}
