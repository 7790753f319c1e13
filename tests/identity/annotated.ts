import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { IdentityFinding } from "../../src/identity/finding.js";

/** An invented interview whose names are marked: `[[person:Nadia]]`; `[[maybe:Nord]]` counts neither way. */
export interface Annotated {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

export interface Score {
  readonly found: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

export function readCorpus(half: "dev" | "held" | "blind" | "again"): Annotated[] {
  const folder = path.resolve("tests/identity/corpus");
  const files = readdirSync(folder).filter((name) => name.startsWith(half));
  return files.sort().map((name) => annotated(name, readFileSync(path.join(folder, name), "utf8")));
}

function annotated(name: string, source: string): Annotated {
  const body = source.replace(/^#.*\n/, "");
  const marks: Mark[] = [];
  let text = "";
  let at = 0;
  for (const mark of body.matchAll(/\[\[(\w+):([^\]]*)\]\]/g)) {
    text += body.slice(at, mark.index);
    const words = mark[2] ?? "";
    marks.push({ kind: mark[1] ?? "", start: text.length, end: text.length + words.length });
    text += words;
    at = mark.index + mark[0].length;
  }
  return { name, text: text + body.slice(at), marks };
}

/** A mark is found where a finding of its kind overlaps it; each finding counts for one mark. */
export function score(
  corpus: readonly Annotated[],
  kind: string,
  find: (one: Annotated) => readonly IdentityFinding[],
): Score {
  const missed: string[] = [];
  const wrong: string[] = [];
  let found = 0;
  for (const one of corpus) {
    const left = new Set(find(one).filter((finding) => finding.kind === kind));
    for (const mark of one.marks.filter((mark) => mark.kind === kind)) {
      const hit = [...left].find((finding) => finding.start < mark.end && mark.start < finding.end);
      if (hit === undefined) missed.push(`${one.name}: ${around(one.text, mark)}`);
      else found++;
      if (hit !== undefined) left.delete(hit);
    }
    const optional = one.marks.filter((mark) => mark.kind === "maybe");
    for (const finding of left) {
      if (optional.some((mark) => finding.start < mark.end && mark.start < finding.end)) continue;
      wrong.push(`${one.name}: ${around(one.text, finding)} (${finding.certainty})`);
    }
  }
  const recall = found / Math.max(1, found + missed.length);
  const precision = found / Math.max(1, found + wrong.length);
  return { found, missed, wrong, recall, precision, f1: (2 * recall * precision) / Math.max(1e-9, recall + precision) };
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const line = (part: string) => part.replace(/\s+/g, " ");
  return `${line(text.slice(Math.max(0, start - 25), start))}⟦${text.slice(start, end)}⟧${line(text.slice(end, end + 20))}`;
}
