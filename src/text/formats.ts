import type { Words } from "../messages/words.js";
import { contentsOf } from "./contents.js";
import type { FormatModule } from "./reader.js";

export interface Format {
  readonly name: string;
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  readonly label: Words;
  /** `named-only`: where a folder is given, such files in it are left alone, since they may be registers and no transcripts. */
  readonly fromFolders?: "named-only";
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
    extensions: ["docx", "docm", "dotx", "doc"],
    label: { fr: "document Word", en: "Word document" },
    load: () => import("./formats/word.js"),
  },
  {
    name: "odt",
    extensions: ["odt", "ott", "fodt"],
    label: { fr: "document OpenDocument (LibreOffice)", en: "OpenDocument text (LibreOffice)" },
    load: () => import("./formats/odt.js"),
  },
  {
    name: "rtf",
    extensions: ["rtf"],
    label: { fr: "texte RTF", en: "rich text (RTF)" },
    load: () => import("./formats/rtf.js"),
  },
  {
    name: "html",
    extensions: ["html", "htm", "xhtml"],
    label: { fr: "page web (HTML)", en: "web page (HTML)" },
    load: () => import("./formats/html.js"),
  },
  {
    name: "pdf",
    extensions: ["pdf"],
    label: { fr: "PDF", en: "PDF" },
    load: () => import("./formats/pdf.js"),
  },
  {
    name: "captions",
    extensions: ["vtt"],
    label: { fr: "sous-titres WebVTT (Teams, Zoom)", en: "WebVTT captions (Teams, Zoom)" },
    load: () => import("./formats/captions.js"),
  },
  {
    name: "srt",
    extensions: ["srt"],
    label: { fr: "sous-titres SubRip", en: "SubRip captions" },
    load: () => import("./formats/srt.js"),
  },
  {
    name: "whisper",
    extensions: ["json"],
    label: { fr: "Whisper (JSON)", en: "Whisper (JSON)" },
    load: () => import("./formats/json.js"),
  },
  {
    name: "tsv",
    extensions: ["tsv"],
    label: {
      fr: "tableau de Whisper, ou de réponses ouvertes (TSV)",
      en: "table of Whisper, or of open answers (TSV)",
    },
    fromFolders: "named-only",
    load: () => import("./formats/tsv.js"),
  },
  {
    name: "otranscribe",
    extensions: ["otr"],
    label: { fr: "oTranscribe", en: "oTranscribe" },
    load: () => import("./formats/json.js"),
  },
  {
    name: "transcriber",
    extensions: ["trs"],
    label: { fr: "Transcriber", en: "Transcriber" },
    load: () => import("./formats/transcriber.js"),
  },
  {
    name: "elan",
    extensions: ["eaf"],
    label: { fr: "ELAN", en: "ELAN" },
    load: () => import("./formats/elan.js"),
  },
  {
    name: "textgrid",
    extensions: ["textgrid"],
    label: { fr: "TextGrid de Praat", en: "Praat TextGrid" },
    load: () => import("./formats/textgrid.js"),
  },
  {
    name: "chat",
    extensions: ["cha"],
    label: { fr: "CHAT (CLAN)", en: "CHAT (CLAN)" },
    load: () => import("./formats/chat.js"),
  },
  {
    name: "csv",
    extensions: ["csv"],
    label: { fr: "tableau de réponses ouvertes (CSV)", en: "table of open answers (CSV)" },
    fromFolders: "named-only",
    load: () => import("./formats/csv.js"),
  },
  {
    name: "xlsx",
    extensions: ["xlsx", "xlsm"],
    label: { fr: "tableau de réponses ouvertes (Excel)", en: "table of open answers (Excel)" },
    fromFolders: "named-only",
    load: () => import("./formats/xlsx.js"),
  },
];

/** Written documents, of which programs save one under the extension of another. */
const WRITTEN = ["word", "odt", "rtf", "html", "pdf"];
const PLAIN = ["text", "markdown"];

/**
 * The format of a file by the extension of its name; null where none has it. Given the bytes, a written document is
 * taken for what it is: a `.doc` may well be RTF or a web page, a `.txt` the captions of a meeting.
 */
export function formatOf(name: string, bytes?: Uint8Array): Format | null {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const named = FORMATS.find((format) => format.extensions.includes(extension)) ?? null;
  if (named === null || bytes === undefined || ![...WRITTEN, ...PLAIN].includes(named.name)) return named;
  const contents = contentsOf(bytes, PLAIN.includes(named.name) ? "plain" : "written");
  const isOther = contents !== null && (contents !== "text" || extension === "doc");
  return isOther ? (FORMATS.find((format) => format.name === contents) ?? named) : named;
}
