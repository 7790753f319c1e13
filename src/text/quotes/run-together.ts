import type { Line } from "../found-turn.js";
import type { AttributeName, Fact } from "./attributes.js";
import type { Listed, Participants } from "./listed.js";
import { type Head, headOf } from "./participant-columns.js";
import { codeAt, nameAt } from "./person.js";
import { repair } from "./repair.js";

/** Tables of whose columns a conversion has left only spaces: `Maud 40e année Namur 17 ans 1er`. */
export function runTogether(lines: readonly Line[]): Participants {
  const listed: Listed[] = [];
  const taken = new Set<number>();
  let heads: ReadonlySet<Head> | null = null;
  for (const [at, { text, number, heading }] of lines.entries()) {
    if (heading || text.length > 160 || text.trim() === "") continue;
    const found: Set<Head> = new Set(text.trim().split(/\s+/).map(headOf));
    if (found.has("who") && [...found].filter((head) => head !== null).length >= 4) {
      heads = found;
      taken.add(at);
      continue;
    }
    const one = heads === null ? null : looseRow(heads, text.trim(), number);
    if (one === null) heads = null;
    else {
      listed.push(one);
      taken.add(at);
    }
  }
  return listed.length > 1 ? { listed, lines: taken } : { listed: [], lines: new Set() };
}

/** What each kind of column looks like where nothing parts it from the next, surest first. */
const LOOSE: readonly (readonly [AttributeName, AttributeName, RegExp])[] = [
  ["age", "ageDecade", /\b([2-9]0)\s?e(?: année)?(?!\p{L})/u],
  ["job", "job", /\b(\d{1,2})(?:er|e)(?!\p{L}|\s?année)/u],
  ["age", "age", /\b([2-8]\d)(?: ans)?\b/],
  ["seniority", "seniority", /\b(\d{1,2})(?: ans?)?\b/],
  ["place", "place", /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/u],
];

function looseRow(heads: ReadonlySet<Head>, text: string, line: number): Listed | null {
  const name = codeAt(text) ?? nameAt(text.split(/\s/)[0] ?? "");
  if (name === null || /[.!?]$/.test(text)) return null;
  let rest = repair(text.slice(name.length)).text;
  const facts: Fact[] = [];
  for (const [head, attribute, pattern] of LOOSE) {
    const told = attribute === "age" && facts.some((fact) => fact.attribute === "ageDecade");
    const match = told || !(heads.has(head) || heads.has(attribute)) ? null : pattern.exec(rest);
    if (match?.[1] === undefined) continue;
    facts.push({ attribute, value: match[1] });
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  }
  return facts.length < 2 || rest.trim().length > 30 ? null : { person: name.person, facts, line };
}
