import { formats } from "../messages/report.js";
import type { Words } from "../messages/words.js";
import type { Rasterise } from "./formats/pictures.js";
import type { Packed } from "./formats/rendering.js";
import type { ReportInput } from "./input.js";

/** Text, or an office document with what can be read in it. `rasterise` makes pictures of figures; without it their tables stand alone. */
export type Render = (input: ReportInput, rasterise?: Rasterise) => string | Packed;

/** A format of the report: what it is called, and how to load what renders it. */
export interface ReportFormat {
  readonly name: string;
  /** With its dot. */
  readonly extension: string;
  readonly label: Words;
  /** Whether it is written where no format is asked for. */
  readonly written: "always" | "asked";
  readonly load: () => Promise<{ readonly render: Render }>;
}

/** The formats of the report. A new one is one file in `formats/` and one entry here. */
export const reportFormats: readonly ReportFormat[] = [
  { name: "html", extension: ".html", label: formats.html, written: "always", load: () => import("./formats/html.js") },
  { name: "md", extension: ".md", label: formats.md, written: "always", load: () => import("./formats/markdown.js") },
  { name: "docx", extension: ".docx", label: formats.docx, written: "asked", load: () => import("./formats/word.js") },
  {
    name: "xlsx",
    extension: ".xlsx",
    label: formats.xlsx,
    written: "asked",
    load: () => import("./formats/workbook.js"),
  },
  { name: "json", extension: ".json", label: formats.json, written: "asked", load: () => import("./formats/json.js") },
];

/** The formats that are written where none is asked for. */
export const standingFormats: readonly string[] = reportFormats
  .filter(({ written }) => written === "always")
  .map(({ name }) => name);
