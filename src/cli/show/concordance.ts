import type { Measured } from "../../measures/table.js";
import * as say from "../../messages/concordance.js";
import { moreRows } from "../../messages/show.js";
import type { Brush } from "./table.js";

/** The lines of a concordance with the words found one below the other, as wide as the terminal. */
export function showConcordance({ tables, values }: Measured, brush: Brush, limit: number): string {
  const { lang, paint, columns } = brush;
  const rows = (tables[0]?.rows ?? []).map((row) => row.map(String));
  const of = Number(values.interviews);
  if (rows.length === 0) return say.nothing(of)[lang];
  const shown = rows.slice(0, limit);
  const [place, who, key] = [0, 1, 3].map((c) => Math.max(...shown.map((row) => row[c]?.length ?? 0)));
  const head = (place ?? 0) + Math.min(who ?? 0, SPEAKER) + 4;
  const side = Math.max(LEAST, Math.floor((columns - head - Math.min(key ?? 0, KEY) - 2) / 2));
  const lines = shown.map(([at = "", speaker = "", left = "", word = "", right = ""]) => {
    const label = speaker.length > SPEAKER ? `${speaker.slice(0, SPEAKER - 1)}…` : speaker;
    const start = `${at.padEnd(place ?? 0)}  ${label.padEnd(Math.min(who ?? 0, SPEAKER))}  `;
    const before = left.length > side ? `…${left.slice(-(side - 1))}` : left;
    const behind = right.length > side ? `${right.slice(0, side - 1)}…` : right;
    return `${paint.dim(start)}${before.padStart(side)}${paint.bold(word)}${behind}`.trimEnd();
  });
  const rest = rows.length - shown.length;
  return [
    paint.bold(say.sum(rows.length, Number(values.interviews_with), of)[lang]),
    "",
    ...lines,
    ...(rest > 0 ? [paint.dim(moreRows(rest)[lang])] : []),
    "",
    `- ${say.wordsNotCodes[lang]}`,
  ].join("\n");
}

const SPEAKER = 14;
const KEY = 24;
const LEAST = 12;
