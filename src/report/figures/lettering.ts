// Advance widths of a Helvetica-like face in em, by kind of letter, a little generous so that a wider face still fits.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u0300-\u036f\u200b-\u200d\ufeff]/, 0],
  [/[iljI|!.,:;'’`\u202f]/, 0.26],
  [/[ \u00a0tfr()[\]{}/\\"“”·-]/, 0.35],
  [/[cksvxyzJ]/, 0.52],
  [/[mMW@%—…œæ]/, 0.92],
  [/[w\p{Lu}&+=<>~«»]/u, 0.73],
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u, 1],
];

/** Estimated width in px of a line of text. Figures are made without a screen, so nothing can be measured. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const sign of text.normalize("NFD")) em += WIDTHS.find(([kind]) => kind.test(sign))?.[1] ?? 0.58;
  return em * size;
}

/** The text cut to a width, with `…` where something is missing. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

export interface Column {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/** Breaks a text into lines of at most a width; the last one allowed is shortened. Always at least one line. */
export function wrap(text: string, column: Column): string[] {
  const pieces = text
    .trim()
    .replace(/[ \t\r\n]+/g, " ")
    .split(BREAKS);
  const lines = fill(pieces, column);
  const kept = lines.slice(0, column.lines - 1);
  const last = lines.slice(column.lines - 1).join("");
  const chosen = last === "" && kept.length > 0 ? kept : [...kept, last];
  return chosen.map((line) => shorten(line.trimEnd(), column.width, column.size));
}

// After a space, and inside compounds and dotted names where a real word follows. Never at a no-break space.
const BREAKS = /(?<= )|(?<=\S[-./])(?=\p{L}{3})/u;

function fill(pieces: readonly string[], column: Column): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && textWidth((line + piece).trimEnd(), column.size) > column.width) {
      lines.push(line);
      line = piece;
    } else line += piece;
  }
  return [...lines, line];
}
