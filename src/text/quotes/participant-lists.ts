import type { Line } from "../found-turn.js";
import { readAttribution } from "./attribution.js";
import type { Listed, Participants } from "./listed.js";
import { codeAt, nameAt } from "./person.js";

/** Three or more lines in a row of `Name: 34 ans, institutrice, Ath`. */
export function lists(lines: readonly Line[]): Participants {
  const listed: Listed[] = [];
  const taken = new Set<number>();
  let run: (Listed & { at: number })[] = [];
  const close = (): void => {
    if (run.length >= 3) {
      listed.push(...run.map(({ at: _, ...one }) => one));
      for (const { at } of run) taken.add(at);
    }
    run = [];
  };
  for (const [at, line] of lines.entries()) {
    if (line.text.trim() === "") continue;
    const one = line.heading ? null : lineOf(line);
    if (one === null) close();
    else run.push({ ...one, at });
  }
  close();
  return { listed, lines: taken };
}

function lineOf({ text, number }: Line): Listed | null {
  if (text.length > 400) return null;
  const bare = text.replace(/^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/, "").trim();
  if (bare.length > 160 || /[«»“”"]/.test(bare) || /[:?!]$/.test(bare)) return null;
  const head = codeAt(bare) ?? nameAt(bare);
  if (head === null || !/^\s?[:,(–—-]/.test(bare.slice(head.length))) return null;
  const reading = readAttribution(bare.replace(/\.$/, ""));
  if (reading.kind !== "person" || reading.attribution.facts.length < 2) return null;
  const { person, facts, certainty } = reading.attribution;
  return certainty === "strong" ? { person, facts, line: number } : null;
}
