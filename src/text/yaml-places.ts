import type { Problem } from "./problem.js";

/** A way through keys and list positions: `["families", 0, "id"]`. */
export type Path = readonly (string | number)[];

/** Place and excerpt of a problem in a YAML file, line and column 1-based. */
export type Spot = Pick<Problem, "place"> & Required<Pick<Problem, "excerpt">>;

/** Where the value at a path stands, or its key. Where the path leads nowhere, the nearest thing that holds it. */
export type Locate = (path: Path, what?: "value" | "key") => Spot;

export interface Page {
  readonly file: string;
  readonly text: string;
}

/** Where a value is shown and where its key is, as offsets, and the same of what is inside it, by key or by position. */
export type Places = readonly [
  start: number,
  end: number,
  keyStart: number,
  keyEnd: number,
  inside?: readonly Places[] | Readonly<Record<string, Places>>,
];

export function spotAt({ file, text }: Page, offset: number, length: number): Spot {
  const at = Math.min(offset, text.length);
  const start = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const next = text.indexOf("\n", at);
  const line = text.slice(start, next === -1 ? text.length : next).replace(/\r$/, "");
  const row = text.slice(0, start).split("\n").length;
  const column = at - start + 1;
  const shown = Math.max(1, Math.min(length, line.length - column + 1));
  return { place: { file, line: row, column }, excerpt: { line, column, length: shown } };
}

/** Looks paths up in places, which are asked for only once a path is. */
export function locator(places: () => Places, page: Page): Locate {
  return (path, what = "value") => {
    let here = places();
    for (const part of path) {
      const next = inside(here, part);
      if (next === null) return spotAt(page, here[0], here[1] - here[0]);
      here = next;
    }
    const [start, end] = what === "key" ? [here[2], here[3]] : [here[0], here[1]];
    return spotAt(page, start, end - start);
  };
}

function inside([, , , , held]: Places, part: string | number): Places | null {
  if (held === undefined) return null;
  if (isList(held)) return typeof part === "number" ? (held[part] ?? null) : null;
  return Object.hasOwn(held, part) ? (held[part] ?? null) : null;
}

function isList(held: NonNullable<Places[4]>): held is readonly Places[] {
  return Array.isArray(held);
}
