import { fold } from "./fold.js";
import type { Shape } from "./label-shapes.js";
import { tellsWho } from "./label-words.js";
import { tidyLabel, tidyLine } from "./tidy.js";

/** A line of a file as the recogniser sees it. */
export interface LegendLine {
  readonly text: string;
  readonly shapes: readonly Shape[];
}

export interface Legend {
  /** What is said of each label. */
  readonly speakers: Readonly<Record<string, string>>;
  /** Places of the legend's lines among those given, from 0. */
  readonly lines: ReadonlySet<number>;
}

/** Only the top of a file is searched. */
const TOP = 60;

const EQUALS = /^\s*\(?(\p{L}[\p{L}\p{N} .°'’-]{0,24}?)\)?\s*(?:=|→|->|⇒)\s*(\S.{0,120})$/u;
const SPOKEN = /[.?!…]$|\b(je|j'|tu|vous|on|nous|est|etes|suis|c'est|que|quel\w*|comment|you|are|is|do|what|how|i)\b/;
const TITLE = /^\W*(legende|locut|intervenant|participant|personnes|codes|conventions|speakers|key|legend)/;

/**
 * Finds a list of speakers at the top (`E = enquêteur`, `P1 : Marie, AS`). With a colon it looks like talk, so it
 * must be a block of short lines of different labels that all speak later, and one of them must tell who someone is.
 */
export function findLegend(lines: readonly LegendLine[]): Legend {
  const speakers = new Map<string, string>();
  const places = new Set<number>();
  for (const block of blocks(lines.slice(0, TOP))) {
    const entries = firstRun(block.map((at) => entryOf(lines[at], at)));
    if (!isLegend(entries, lines)) continue;
    for (const { at, label, says } of entries) {
      speakers.set(label, says);
      places.add(at);
    }
    for (const at of block) if (TITLE.test(fold(lines[at]?.text ?? ""))) places.add(at);
  }
  return { speakers: Object.fromEntries(speakers), lines: places };
}

const FACT =
  /^\W*(date|lieu|duree|entretien|interview|titre|heure|place|duration|title|time|length|recording|enregistrement)[^:=]{0,20}[:=]/;

/**
 * Finds the lines at the top that describe the interview (`Date : …`, `Enquêteur : …`): a block in which some line
 * states such a fact and no label speaks again later, while others do.
 */
export function findFacts(lines: readonly LegendLine[]): ReadonlySet<number> {
  const [first = []] = blocks(lines.slice(0, TOP));
  const end = first.at(-1) ?? 0;
  const inside = first.flatMap((at) => labelsOf(lines[at]));
  const later = new Set(lines.slice(end + 1).flatMap(labelsOf));
  const states = first.some((at) => FACT.test(fold(lines[at]?.text.slice(0, 200) ?? "")));
  const speaks = new Set(inside).size < inside.length || inside.some((label) => later.has(label));
  return new Set(states && !speaks && later.size > 1 ? first : []);
}

function labelsOf(line: LegendLine | undefined): string[] {
  const loud = line?.shapes.filter(
    ({ kind }) => kind === "colon" || kind === "bold" || kind === "bracket" || kind === "timed",
  );
  return (loud ?? []).map(({ label }) => fold(label));
}

interface Entry {
  readonly at: number;
  readonly label: string;
  readonly says: string;
  readonly by: "equals" | "colon";
}

/** Runs of lines without an empty one between them. */
function blocks(lines: readonly LegendLine[]): number[][] {
  const runs: number[][] = [[]];
  for (const [at, { text }] of lines.entries()) {
    if (text.trim() === "") runs.push([]);
    else runs.at(-1)?.push(at);
  }
  return runs.filter((run) => run.length > 0);
}

function entryOf(line: LegendLine | undefined, at: number): Entry | null {
  if (line === undefined) return null;
  const equals = EQUALS.exec(line.text);
  if (equals !== null) return { at, label: tidyLabel(equals[1] ?? ""), says: tidyLine(equals[2] ?? ""), by: "equals" };
  const shape = line.shapes.find((one) => one.kind === "colon" || one.kind === "bold" || one.kind === "dash");
  const says = shape === undefined ? "" : tidyLine(line.text.slice(shape.from));
  if (shape === undefined || says === "" || says.length > 60 || SPOKEN.test(fold(says))) return null;
  return { at, label: shape.label, says, by: "colon" };
}

/** The first entries that follow each other, up to a label that comes back: from there on people talk. */
function firstRun(entries: readonly (Entry | null)[]): Entry[] {
  const run: Entry[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    if (entry === null && run.length === 0) continue;
    if (entry === null || seen.has(fold(entry.label))) break;
    seen.add(fold(entry.label));
    run.push(entry);
  }
  return run;
}

function isLegend(entries: readonly Entry[], lines: readonly LegendLine[]): boolean {
  if (entries.length === 0) return false;
  const labels = entries.map(({ label }) => fold(label));
  const end = Math.max(...entries.map(({ at }) => at));
  const later = new Set(lines.slice(end + 1).flatMap(({ shapes }) => shapes.map(({ label }) => fold(label))));
  if (entries.some(({ by }) => by === "equals")) return labels.some((label) => later.has(label));
  return labels.every((label) => later.has(label)) && entries.some(({ says }) => tellsWho(says));
}
