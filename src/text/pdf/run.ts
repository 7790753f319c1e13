export type Weight = "bold" | "plain";

/** A stretch of words in one font, where the page places it. Lengths are points; `y`, the baseline, grows down the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
}

/** What the library gives for a stretch of text, as far as it is looked at. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** Words that stand upright on a page, and those that stand sideways or aslant: a watermark, the key of an axis. */
export interface PageRuns {
  readonly upright: readonly Run[];
  readonly aslant: readonly Run[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** Places the items of a page. `view` turns the units of the file into points from the top left corner of the page as it is read. */
export function runsOf(
  items: readonly TextItem[],
  view: readonly number[],
  weightOf: (font: string) => Weight,
): PageRuns {
  const upright: Run[] = [];
  const aslant: Run[] = [];
  for (const item of items) {
    if (item.str === "") continue;
    const [a, b, c, d, x, y] = multiply(asMatrix(view), asMatrix(item.transform));
    const scale = Math.hypot(view[0] ?? 1, view[1] ?? 0);
    const run = {
      text: readable(item.str),
      x,
      end: x + item.width * scale,
      y,
      size: Math.hypot(c, d),
      weight: weightOf(item.fontName),
    };
    (Math.abs(b) < 0.1 * Math.abs(a) && a > 0 ? upright : aslant).push(run);
  }
  return { upright, aslant };
}

function asMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** Characters that are one shape for several letters, spelt out; characters that nothing can show, shown as such. */
function readable(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/\p{Cc}/gu, (sign) => (/\s/.test(sign) ? sign : "\ufffd"))
    .normalize("NFC");
}
