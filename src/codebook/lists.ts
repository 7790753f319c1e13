import * as say from "../messages/codebook.js";
import type { Problem } from "../text/problem.js";
import type { Locate } from "../text/yaml-places.js";
import { exceptedFrom, listItemFault, listNamed, type PatternContext, parsePattern, wordsIn } from "./pattern.js";
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

/** What of lists cannot be read, each at its place: a list without words, words that are none, phrases of its exceptions. */
export function listFaults(context: PatternContext): RuleFault[] {
  return Object.entries(context.lists).flatMap(([name, list]) => {
    const at = ["lists", name, ...("words" in list ? ["words"] : [])];
    const words = wordsIn(list);
    if (words.length === 0) return [{ path: at, words: say.emptyList() }];
    const items = words.flatMap((written, i): RuleFault[] => {
      const fault = listItemFault(written, context);
      return fault === null ? [] : [{ path: [...at, i], ...fault }];
    });
    return [...items, ...exceptionFaults(name, exceptedFrom(list), context)];
  });
}

function exceptionFaults(name: string, except: readonly string[], context: PatternContext): RuleFault[] {
  return except.flatMap((written, i) => {
    const read = parsePattern(written, context);
    return "fault" in read ? [{ path: ["lists", name, "except", i], ...read.fault }] : [];
  });
}
