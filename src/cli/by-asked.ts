import type { Level } from "../measures/input.js";
import * as say from "../messages/saturation.js";
import { didYouMean } from "../messages/study.js";
import { nearest } from "../text/nearest.js";
import type { Context } from "./context.js";
import { refuse } from "./refuse.js";

/** What `--by` asks for: a level at which codes are gathered, an attribute whose values are strata, or neither. */
export interface ByAsked {
  readonly level: Level;
  readonly attribute: string | null;
}

const LEVELS: readonly Level[] = ["code", "family", "hypothesis"];

/** `level:family`, `attribute:territory`, or both with a comma between; null, with the reason said, for anything else. */
export function byAsked(context: Context, by: string | boolean | undefined): ByAsked | null {
  const parts = typeof by === "string" ? by.split(",").map((part) => part.trim()) : [];
  let asked: ByAsked = { level: "code", attribute: null };
  for (const part of parts) {
    const [kind = "", ...rest] = part.split(":");
    const name = rest.join(":").trim();
    const level = LEVELS.find((one) => one === name);
    if (kind === "level" && level !== undefined) asked = { ...asked, level };
    else if (kind === "attribute" && name !== "") asked = { ...asked, attribute: name };
    else {
      refuse(context, "usage", say.badBy(part), say.badByHint);
      return null;
    }
  }
  return asked;
}

/** Says that there is no such attribute, and which there are. */
export function refuseAttribute(context: Context, name: string, known: readonly string[]): ReturnType<typeof refuse> {
  const near = nearest(name, known);
  return refuse(
    context,
    "unknown-attribute",
    say.noAttribute(name, known),
    near === null ? undefined : didYouMean(near),
  );
}
