import { parse } from "yaml";
import { fold } from "../text/fold.js";
import { findPassage } from "../text/place.js";
import { overlaps } from "../text/span.js";
import { withTexts } from "./config-edit.js";
import type { Cut } from "./forget-transcript.js";

const FRONT = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Whether a memo is about someone: their pseudonym, an interview of theirs, or a passage where they spoke. */
export function isAbout(
  memo: string,
  { person, alone, cuts }: { person: string; alone: readonly string[]; cuts: readonly Cut[] },
): boolean {
  return subjects(memo).some((about) => {
    const id = about.split(/[:@]/)[0] ?? "";
    return fold(about) === fold(person) || fold(id) === fold(person) || alone.includes(id) || isOnTurns(about, cuts);
  });
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

/** A Markdown file with its places where they are now, and names masked in front matter and words. */
export function cutMarkdown(
  source: string,
  { cuts, mask }: { cuts: readonly Cut[]; mask: (text: string) => string },
): string {
  const front = FRONT.exec(source);
  const body = source.slice(front?.[0].length ?? 0);
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
