import type { Words } from "../messages/words.js";
import type { FormatModule } from "./reader.js";

export interface Format {
  readonly name: string;
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  readonly label: Words;
  readonly load: () => Promise<FormatModule>;
}

/** The formats that transcripts are read from. A new one is a file in formats/ and a line here. */
export const FORMATS: readonly Format[] = [
  {
    name: "text",
    extensions: ["txt", "text"],
    label: { fr: "texte", en: "plain text" },
    load: () => import("./formats/text.js"),
  },
  {
    name: "markdown",
    extensions: ["md", "markdown"],
    label: { fr: "Markdown", en: "Markdown" },
    load: () => import("./formats/markdown.js"),
  },
  {
    name: "word",
    extensions: ["docx", "docm"],
    label: { fr: "document Word", en: "Word document" },
    load: () => import("./formats/word.js"),
  },
  {
    name: "captions",
    extensions: ["vtt"],
    label: { fr: "sous-titres WebVTT (Teams, Zoom)", en: "WebVTT captions (Teams, Zoom)" },
    load: () => import("./formats/captions.js"),
  },
];

/** The format of a file by the extension of its name; null where none has it. */
export function formatOf(name: string): Format | null {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return FORMATS.find((format) => format.extensions.includes(extension)) ?? null;
}
