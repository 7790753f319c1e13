import type { Words } from "../messages/words.js";
import type { Draft } from "./draft.js";

export interface ReadOptions {
  /** How problems name the file: `input 1`, never the name it has. */
  readonly file: string;
  /** Labels that a person has settled in study.yaml: they are speakers wherever they stand. */
  readonly labels: readonly string[];
  /** Name of the encoding, where it should not be guessed. */
  readonly encoding?: string;
}

/** Reads the bytes of a file into turns. It never fails: what cannot be read comes back as problems. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Draft | Promise<Draft>;

export interface Format {
  readonly name: string;
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  readonly label: Words;
  readonly load: () => Promise<{ read: Reader }>;
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
