import { z } from "zod";
import type { ReportInput } from "../report/input.js";

/** What a report says of how it was made. */
export interface ReportMade {
  readonly version: string;
  readonly lang: "fr" | "en";
  readonly transcripts: ReportInput["transcriptsShown"];
  readonly attributes: "none" | "coarse" | "full";
  readonly asks: NonNullable<ReportInput["asks"]>;
  readonly inputs: ReportInput["inputs"];
}

const made = z.object({
  grille: z.string(),
  report: z.object({
    lang: z.enum(["fr", "en"]),
    transcripts: z.enum(["with-transcripts", "without-transcripts"]),
    for: z.enum(["thesis", "article", "supervisor", "group"]).optional(),
    basis: z.enum(["agreed", "reviewed", "all"]).optional(),
    coder: z.string().optional(),
    situations: z.array(z.string()).optional(),
  }),
  settings: z.object({ attributes: z.enum(["none", "coarse", "full"]) }),
});

/** Reads the settings and the hashes off a web page or Markdown that grille wrote; null where they are not in it. */
export function madeIn(text: string): ReportMade | null {
  const cells = cellsIn(text);
  const found = parsed(cells.join("\n"));
  if (found === null) return null;
  const { grille, report, settings } = found;
  const { lang, transcripts, for: depth, basis, coder, situations } = report;
  return {
    version: grille,
    lang,
    transcripts,
    attributes: settings.attributes,
    asks: {
      ...(depth === undefined ? {} : { for: depth }),
      ...(basis === undefined ? {} : { basis }),
      ...(coder === undefined ? {} : { coder }),
      ...(situations === undefined ? {} : { situations }),
    },
    inputs: inputsIn(cells),
  };
}

/** What stands between tags, or between the bars of a table and the ends of lines. */
function cellsIn(text: string): string[] {
  const isPage = isWebPage(text);
  const plain = isPage
    ? unescaped(text.replace(/<[^<>]*>/g, "\n"))
    : text.replace(/[\\`]/g, "").replace(/ ?\| ?/g, "\n");
  return plain
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

export function isWebPage(text: string): boolean {
  return /^\s*<!doctype html/i.test(text);
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}

/** The last object of the text that begins with the version: what stands for a machine is at the end of a report. */
function parsed(text: string): z.output<typeof made> | null {
  const start = text.lastIndexOf('{\n"grille":');
  if (start === -1) return null;
  for (let end = text.indexOf("\n}", start); end !== -1; end = text.indexOf("\n}", end + 1)) {
    const read = json(text.slice(start, end + 2));
    if (read !== null) return read;
  }
  return null;
}

function json(text: string): z.output<typeof made> | null {
  try {
    return made.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const HASH = /^[0-9a-f]{64}$/;

/** A hash comes after the path of its file; after a number it is the end of a chain of the journal. */
function inputsIn(cells: readonly string[]): { path: string; sha256: string }[] {
  return cells.flatMap((cell, i) => {
    const path = cells[i - 1] ?? "";
    return HASH.test(cell) && !/^\d+$/.test(path) ? [{ path, sha256: cell }] : [];
  });
}
