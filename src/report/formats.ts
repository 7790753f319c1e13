import { formats } from "../messages/report.js";
import type { Words } from "../messages/words.js";
import type { ReportInput } from "./input.js";

/** A format of the report: what it is called, and how to load what renders it. */
export interface ReportFormat {
  readonly name: string;
  /** With its dot. */
  readonly extension: string;
  readonly label: Words;
  readonly load: () => Promise<{ readonly render: (input: ReportInput) => string | Uint8Array }>;
}

/** The formats of the report. A new one is one file in `formats/` and one entry here. */
export const reportFormats: readonly ReportFormat[] = [
  { name: "html", extension: ".html", label: formats.html, load: () => import("./formats/html.js") },
  { name: "md", extension: ".md", label: formats.md, load: () => import("./formats/markdown.js") },
];
