import type { Condition } from "../codebook/condition.js";
import { list } from "../messages/numbers.js";
import * as words from "../messages/report-hypotheses.js";
import type { Context } from "./context.js";

/** A condition as a sentence without its full stop: which codes, together or not, in which unit. */
export function conditionWords(c: Context, condition: Condition): string {
  return phrase(c, condition, "outer");
}

function phrase(c: Context, condition: Condition, place: "outer" | "inner"): string {
  if (condition.kind === "code") return c.say(words.quoted(c.label(condition.id)));
  const { of, not, within, kind } = condition;
  if (of.length === 0 && not.length === 0) return c.say(kind === "all" ? words.always : words.never);
  const joined = join(
    c,
    of.map((part) => phrase(c, part, "inner")),
    kind,
  );
  const without =
    not.length === 0
      ? ""
      : c.say(
          words.butNot(
            join(
              c,
              not.map((part) => phrase(c, part, "inner")),
              "any",
            ),
          ),
        );
  const where = within === null ? "" : c.say(words.together(c.say(words.withinUnit[within])));
  const whole = `${joined}${without}${where}`;
  return place === "inner" && of.length + not.length > 1 ? `(${whole})` : whole;
}

function join(c: Context, parts: readonly string[], kind: "all" | "any"): string {
  if (kind === "all") return list(parts, c.lang);
  if (parts.length < 3) return parts.join(c.say(words.or));
  return `${parts.slice(0, -1).join(", ")}${c.say(words.or)}${parts.at(-1)}`;
}
