import { z } from "zod";
import type { ReportInput } from "../report/input.js";
import { headsIn } from "./journal-printed.js";
import { unescaped } from "./report-as-text.js";

/** What a report says of how it was made. */
export interface ReportMade {
  readonly version: string;
  readonly lang: "fr" | "en";
  readonly transcripts: ReportInput["transcriptsShown"];
  readonly attributes: "none" | "coarse" | "full";
  readonly asks: NonNullable<ReportInput["asks"]>;
  readonly inputs: ReportInput["inputs"];
  /** Where the journal stood. */
  readonly journal: ReportInput["journal"];
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

type Settings = z.output<typeof made>;

/** Reads the settings and the hashes off a web page, Markdown or lines that grille wrote; null where they are not in it. */
export function madeIn(text: string): ReportMade | null {
  const cells = cellsIn(text);
  const found = parsed(cells.join("\n"));
  return found === null ? null : madeFrom(found, { inputs: inputsIn(cells), journal: headsIn(cells.join("\n")) });
}

const whole = made.extend({
  inputs: z.array(z.object({ path: z.string(), sha256: z.string() })),
  journal: z.array(z.object({ chain: z.string(), entries: z.number(), last: z.string() })),
});

/** Reads them off the JSON of a report. */
export function madeInJson(value: unknown): ReportMade | null {
  const read = z.object({ made: whole }).safeParse(value);
  return read.success ? madeFrom(read.data.made, read.data.made) : null;
}

/** Reads them off the properties of an office document. */
export function madeInProperties(own: ReadonlyMap<string, string>): ReportMade | null {
  const found = json(own.get("grille") ?? "");
  if (found === null) return null;
  const numbered = (kind: string): string[] =>
    [...own].flatMap(([name, value]) => (name.startsWith(`grille.${kind}.`) ? [value] : []));
  return madeFrom(found, {
    inputs: numbered("input").flatMap((value) => {
      const [, sha256 = "", path = ""] = /^([0-9a-f]{64}) (.+)$/.exec(value) ?? [];
      return path === "" ? [] : [{ path, sha256 }];
    }),
    journal: numbered("journal").flatMap((value) => {
      const [, last = "", entries, chain = ""] = /^([0-9a-f]{64}) (\d+) (.+)$/.exec(value) ?? [];
      return chain === "" ? [] : [{ chain, entries: Number(entries), last }];
    }),
  });
}

function madeFrom({ grille, report, settings }: Settings, rest: Pick<ReportMade, "inputs" | "journal">): ReportMade {
  const { lang, transcripts, for: depth, basis, coder, situations } = report;
  const { inputs, journal } = rest;
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
    inputs,
    journal,
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

/** The last object of the text that begins with the version: what stands for a machine is at the end of a report. */
function parsed(text: string): Settings | null {
  const start = text.lastIndexOf('{\n"grille":');
  if (start === -1) return null;
  for (let end = text.indexOf("\n}", start); end !== -1; end = text.indexOf("\n}", end + 1)) {
    const read = json(text.slice(start, end + 2));
    if (read !== null) return read;
  }
  return null;
}

function json(text: string): Settings | null {
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
