import type { Line } from "../found-turn.js";
import type { WorkLine } from "./work.js";

/** Of each line, whether it is set off; `first` where only the first line of a paragraph is indented. */
export function setOffLines(source: readonly Line[], lines: readonly WorkLine[]): ("yes" | "no" | "first")[] {
  const indents = source.map(({ text }) => indentOf(text));
  const usual = usualIndent(indents.filter((_, at) => lines[at]?.kind === "text"));
  const isIn = (at: number): boolean => lines[at]?.kind === "text" && (indents[at] ?? 0) >= usual + 3;
  const alone = (at: number): boolean => isIn(at) && !isBeside(at - 1) && !isBeside(at + 1) && !isBlankAt(at + 1);
  const isBeside = (at: number): boolean => lines[at]?.kind === "text" && isIn(at);
  const isBlankAt = (at: number): boolean => (lines[at]?.kind ?? "blank") === "blank";
  const first = firstIndent(indents.filter((_, at) => alone(at)));
  return source.map((line, at) => {
    if (line.setOff !== undefined) return line.setOff ? "yes" : "no";
    if (/^\s*>/.test(line.text)) return "yes";
    if (!isIn(at)) return "no";
    const isLike = (other: number): boolean => isBeside(other) && indents[other] === indents[at];
    const beside = (step: 1 | -1): number => (!isLike(at + step) ? 0 : isLike(at + 2 * step) ? 2 : 1);
    if (indents[at] === first && beside(1) + beside(-1) < 2) return "first";
    const goesOut = lines[at + 1]?.kind === "text" && !isIn(at + 1);
    return goesOut && !isLike(at - 1) ? "first" : "yes";
  });
}

/** How far this text sets in the first line of a paragraph; null where it does not. */
function firstIndent(indents: readonly number[]): number | null {
  const usual = usualIndent(indents);
  return indents.filter((indent) => indent === usual).length >= 3 ? usual : null;
}

function indentOf(text: string): number {
  const white = /^[\s]*/.exec(text.replace(/\f/g, ""))?.[0] ?? "";
  return white.replace(/\t/g, "    ").length;
}

function usualIndent(indents: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const indent of indents) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const [usual] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return usual;
}
