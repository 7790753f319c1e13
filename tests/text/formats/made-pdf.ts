/** Words to print: `size` in points, `x` and `y` from the bottom left corner, `turn` in degrees. */
export interface Printed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly turn?: 0 | 90;
  readonly font?: "plain" | "bold";
}

/** A PDF made by hand: one page per list of words, in Helvetica on A4. */
export function madePdf(pages: readonly (readonly Printed[])[]): Uint8Array {
  const contents = pages.map((words) => `BT\n${words.map(printed).join("\n")}\nET`);
  return pdfOf(contents.map((text) => ({ dictionary: `/Length ${text.length}`, data: latin(text) })));
}

export interface Stream {
  readonly dictionary: string;
  readonly data: Uint8Array;
}

/** A PDF of one page for each content stream. */
export function pdfOf(streams: readonly Stream[]): Uint8Array {
  const kids = streams.map((_, i) => `${5 + 2 * i} 0 R`).join(" ");
  const font = (name: string): Uint8Array =>
    latin(`<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`);
  const objects = [
    latin("<</Type/Catalog/Pages 2 0 R>>"),
    latin(`<</Type/Pages/Kids[${kids}]/Count ${streams.length}>>`),
    font("Helvetica"),
    font("Helvetica-Bold"),
    ...streams.flatMap(({ dictionary, data }, i) => [
      latin(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${6 + 2 * i} 0 R/Resources<</Font<</P 3 0 R/B 4 0 R>>>>>>`,
      ),
      joined([latin(`<<${dictionary}>>\nstream\n`), data, latin("\nendstream")]),
    ]),
  ];
  const parts = [latin("%PDF-1.4\n")];
  const offsets: number[] = [];
  for (const [i, object] of objects.entries()) {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0));
    parts.push(joined([latin(`${i + 1} 0 obj\n`), object, latin("\nendobj\n")]));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = parts.reduce((sum, part) => sum + part.length, 0);
  const size = objects.length + 1;
  parts.push(latin(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\n`));
  return joined([...parts, latin(`startxref\n${start}\n%%EOF\n`)]);
}

function printed({ text, x, y, size = 11, turn = 0, font = "plain" }: Printed): string {
  const matrix = turn === 90 ? "0 1 -1 0" : "1 0 0 1";
  const quoted = text.replace(/[\\()]/g, (sign) => `\\${sign}`);
  return `/${font === "bold" ? "B" : "P"} ${size} Tf ${matrix} ${x} ${y} Tm (${quoted}) Tj`;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 255);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
