import { decode } from "../text/encoding.js";
import { namesIn, readBytes } from "./files.js";
import type { Head } from "./journal-log.js";
import { OUTPUTS, readOutputs } from "./outputs.js";

/** The end of a chain as somebody printed it, and where. */
export interface Printed extends Head {
  /** Path relative to the study, or as it was given. */
  readonly source: string;
}

/** Where ends of chains stand in a text that grille printed: name, number of entries, hash, with blanks or lines of a table between. */
export function headsIn(text: string): Head[] {
  const plain = text.replace(/\\/g, "").replace(/[|`*"\s]+/g, " ");
  const found = plain.matchAll(
    /(?<![\w.-])([a-z0-9][a-z0-9-]{0,60}(?:\.\d{1,6})?) (\d{1,9}) ([0-9a-f]{64})(?![0-9a-f])/g,
  );
  return [...found].map(([, chain = "", entries, last = ""]) => ({ chain, entries: Number(entries), last }));
}

/** Where office documents keep what people read. */
const READ = /^(?:word\/document|xl\/worksheets\/sheet\d+)\.xml$/;

/** What people can read in a report or an annex: HTML, Markdown, Word, a workbook or plain text. */
export async function readableText(file: string, bytes: Uint8Array): Promise<string> {
  if (!/\.(?:docx|xlsx)$/i.test(file)) {
    const { text } = decode(bytes);
    return /\.html?$/i.test(file) ? withoutTags(text) : text;
  }
  const { unzipSync } = await import("fflate");
  try {
    const parts = Object.values(unzipSync(bytes, { filter: ({ name }) => READ.test(name) }));
    return parts.map((part) => withoutTags(new TextDecoder().decode(part))).join("\n");
  } catch {
    return "";
  }
}

/** Every end of a chain that the study's own reports and outputs still know of, the same one once. */
export async function printedHeads(dir: string): Promise<Printed[]> {
  const noted = readOutputs(dir).flatMap(({ journal }) => journal.map((one) => ({ ...one, source: OUTPUTS })));
  const reports: Printed[] = [];
  for (const name of namesIn(dir, "report").names) {
    const { bytes } = readBytes(dir, `report/${name}`);
    if (bytes === null || !/\.(?:html|md|docx|xlsx)$/i.test(name)) continue;
    const heads = headsIn(await readableText(name, bytes));
    reports.push(...heads.map((one) => ({ ...one, source: `report/${name}` })));
  }
  const all = new Map([...reports, ...noted].map((one) => [`${one.chain} ${one.entries} ${one.last}`, one]));
  for (const one of reports) all.set(`${one.chain} ${one.entries} ${one.last}`, one);
  return [...all.values()];
}

function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/g, " ").replace(/&(?:nbsp|#160|#xa0);/gi, " ");
}
