import * as say from "../messages/codebook-lint.js";
import type { Problem } from "../text/problem.js";
import type { Codebook } from "./codebook.js";
import { listNamed, wordsIn } from "./pattern.js";
import { remark } from "./remark.js";

const NAME = /\$([\p{L}\p{N}_-]+)/gu;

/** Named lists that no rule of the codebook names, straight or through another list. */
export function unusedLists(codebook: Codebook): Problem[] {
  const lists = codebook.lists ?? {};
  const used = new Set<string>();
  const follow = (name: string): void => {
    if (used.has(name)) return;
    used.add(name);
    for (const item of wordsIn(lists[name] ?? [])) follow(listNamed(item) ?? name);
  };
  const { lists: _, ...rest } = codebook;
  for (const written of rulesWritten(rest)) for (const [, name = ""] of written.matchAll(NAME)) follow(name);
  return Object.keys(lists)
    .filter((name) => !used.has(name))
    .map((name) => remark("unused-list", say.unusedList(name), { codebook, path: ["lists", name] }));
}

/** Rules as written, wherever they stand in a codebook. */
function rulesWritten(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("written" in value) return [String(value.written)];
  return Object.values(value).flatMap(rulesWritten);
}
