import * as say from "../messages/codebook.js";
import type { Problem } from "../text/problem.js";
import type { Locate } from "../text/yaml-places.js";
import { exceptedFrom, listNamed, type PatternContext, parsePattern, wordsIn } from "./pattern.js";
import type { RuleFault } from "./rules/kind.js";

type Lists = PatternContext["lists"];

/** Lists that name themselves, straight or through others: each circle once, at the place where it closes. */
export function circularLists(lists: Lists, locate: Locate): Problem[] {
  const problems: Problem[] = [];
  const done = new Set<string>();
  const follow = (name: string, open: readonly string[]): void => {
    const list = lists[name] ?? [];
    for (const [at, item] of wordsIn(list).entries()) {
      const next = listNamed(item);
      if (next === null || !Object.hasOwn(lists, next) || done.has(next)) continue;
      const way = [...open, name];
      if (way.includes(next))
        problems.push(
          circle(
            [...way.slice(way.indexOf(next)), next],
            ["lists", name, ...("words" in list ? ["words"] : []), at],
            locate,
          ),
        );
      else follow(next, way);
    }
    done.add(name);
  };
  for (const name of Object.keys(lists)) if (!done.has(name)) follow(name, []);
  return problems;
}

function circle(names: readonly string[], path: readonly (string | number)[], locate: Locate): Problem {
  return { severity: "error", code: "circular-list", text: say.circularList(names), ...locate(path) };
}

/** Phrases of lists that cannot be read. The words of a list are read with the rules that name it. */
export function exceptionFaults(context: PatternContext): RuleFault[] {
  return Object.entries(context.lists).flatMap(([name, list]) =>
    exceptedFrom(list).flatMap((written, i) => {
      const read = parsePattern(written, context);
      return "fault" in read ? [{ path: ["lists", name, "except", i], ...read.fault }] : [];
    }),
  );
}
