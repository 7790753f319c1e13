import type { Rasterise } from "../report/formats/pictures.js";
import type { ReportFormat } from "../report/formats.js";
import type { ReportInput } from "../report/input.js";

/** A report in one format: all that can be read in it, which the gate looks at, and the bytes of its file. */
export interface Rendered {
  readonly text: string;
  readonly content: () => Promise<Uint8Array>;
}

/** Renders a report. Pictures are drawn when the file is made, so that nobody waits for them where it may not leave. */
export async function rendered(format: ReportFormat, input: ReportInput): Promise<Rendered> {
  const made = (await format.load()).render(input, rasterise);
  if (typeof made !== "string") return { text: made.text, content: made.bytes };
  return { text: made, content: async () => new TextEncoder().encode(made) };
}

const rasterise: Rasterise = async (svg) => (await import("./png.js")).pngOf(svg);
