import { parse } from "yaml";
import { withLinks } from "../coding/memo/links.js";
import { fold } from "../text/fold.js";
import { findPassage } from "../text/place.js";
import { overlaps } from "../text/span.js";
import { withTexts } from "./config-edit.js";
import type { Changes } from "./forget-changes.js";
import type { Cut } from "./forget-transcript.js";

const FRONT = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** By what a memo, or a link in it, is about somebody who goes. */
export interface Gone {
  readonly person: string;
  /** Interviews that go as a whole. */
  readonly alone: readonly string[];
  readonly cuts: readonly Cut[];
  /** Ids of marks on words that go. */
  readonly codings: ReadonlySet<string>;
}

/** Whether a memo is about someone: their pseudonym, an interview of theirs, a passage where they spoke, a mark on it. */
export function isAbout(memo: string, gone: Gone): boolean {
  return subjects(memo).some((about) => isTheirs(about, gone));
}

/** Whether what a memo is about, or a link leads to, goes with someone. */
export function isTheirs(target: string, { person, alone, cuts, codings }: Gone): boolean {
  const [, kind, bare = ""] = /^(?:(participant|interview|coding|code|memo):\s*)?(.*)$/su.exec(target.trim()) ?? [];
  if (kind === "code" || kind === "memo") return false;
  if (kind === "coding") return codings.has(bare);
  const id = bare.split(/[:@]/)[0] ?? "";
  return [bare, id].some((one) => fold(one) === fold(person)) || alone.includes(id) || isOnTurns(bare, cuts);
}

/** What is said of a theme over everybody, without those who go among the names of its headings (`### shared: P01, P02`). */
export function withoutWho(source: string, isGone: (name: string) => boolean): string {
  return source.replace(/^(###[ \t][^:\n]*:)([^\n]*)$/gm, (line, head: string, names: string) => {
    const all = names.split(/[,;]/);
    const left = all.filter((name) => !isGone(name.trim()));
    if (left.length === all.length) return line;
    return left.length === 0 ? head.replace(/[\s\u00a0]*:$/, "") : `${head}${left.join(",")}`;
  });
}

/** Ids of marks that stand in the sheets as they are, and no longer in them as they are to be. */
export function codingsGone(changes: Pick<Changes, "read" | "after">, files: readonly string[]): Set<string> {
  const ids = (text: string | null): string[] =>
    [...(text ?? "").matchAll(/"id":"([0-9a-f]{12})"/g)].map(([, id = ""]) => id);
  const sheets = files.filter((file) => /^codings\/.*\.jsonl$/.test(file));
  return new Set(
    sheets.flatMap((file) => {
      const left = new Set(ids(changes.after(file)));
      return ids(changes.read(file)).filter((id) => !left.has(id));
    }),
  );
}

/** Whether a place in a transcript that stays lies where someone's words went out. */
export function isOnTurns(place: string, cuts: readonly Cut[]): boolean {
  return cuts.some(({ old, turns }) => {
    const passage = findPassage(place, [old]);
    return passage !== null && turns.some((turn) => overlaps(turn, passage));
  });
}

/** A place named anew where it is told by characters and these stand elsewhere now. */
export function placeNow(place: string, cuts: readonly Cut[]): string {
  const cut = place.includes("@") ? cuts.find(({ old }) => place.startsWith(`${old.id}@`)) : undefined;
  const passage = cut === undefined ? null : findPassage(place, [cut.old]);
  if (cut === undefined || passage === null) return place;
  const { start, end } = cut.mapSpan(passage);
  return `${cut.old.id}@${start}-${end}`;
}

/** A Markdown file with its places where they are now, names masked in front matter and words, and no link that `leads` to what goes. */
export function cutMarkdown(
  source: string,
  { cuts, mask, leads }: { cuts: readonly Cut[]; mask: (text: string) => string; leads: (to: string) => boolean },
): string {
  const front = FRONT.exec(source);
  const words = source.slice(front?.[0].length ?? 0);
  const body = withLinks(words, (to) => (leads(to) ? null : placeNow(to, cuts)));
  if (front === null) return mask(body);
  const head = withTexts(`${front[1]}\n`, (text) => mask(placeNow(text, cuts)));
  return `---\n${head}${front[0].slice(4 + (front[1]?.length ?? 0) + 1)}${mask(body)}`;
}

function subjects(memo: string): string[] {
  const front = FRONT.exec(memo)?.[1];
  if (front === undefined) return [];
  try {
    const { about } = (parse(front) ?? {}) as { about?: unknown };
    return [about].flat().filter((one) => typeof one === "string");
  } catch {
    return [];
  }
}
