import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Transcript } from "../text/transcript.js";
import { namesIn, readBytes } from "./files.js";
import { transcriptOnDisk } from "./text-on-disk.js";

const FOLDER = ".grille/texts";

/** Says for each transcript to which text the places in memos, syntheses and attributions refer. */
const PLACES = `${FOLDER}/places.json`;

export const oldTextFile = (sha256: string): string => `${FOLDER}/${sha256}.txt`;

/** What of a study tells which texts are to be kept. */
export interface Texts {
  readonly dir: string;
  readonly transcripts: readonly Pick<Transcript, "id" | "sha256">[];
  readonly sheets: readonly { readonly transcript: string; readonly textSha256: string }[];
}

/**
 * Files for `.grille/` in which transcripts are kept as they were when they were coded, or first named, one after another;
 * none where all are there. A help to find marks again once a text is changed: safe to delete.
 */
export function* textsToKeep({ dir, transcripts, sheets }: Texts): Generator<[file: string, content: string]> {
  const known = placesOn(dir);
  const places = new Map(known);
  for (const { id, sha256 } of transcripts) {
    if (!places.has(id)) places.set(id, sha256);
    const isMeant =
      places.get(id) === sha256 || sheets.some((one) => one.transcript === id && one.textSha256 === sha256);
    if (!isMeant || existsSync(join(dir, oldTextFile(sha256)))) continue;
    const read = transcriptOnDisk(dir, `transcripts/${id}.txt`, sha256);
    if (read !== null) yield [oldTextFile(sha256), read.text];
  }
  if (places.size > known.size) yield [PLACES, placesFile(places)];
}

/** For each transcript the hash of the text to which places refer. */
export function placesOn(dir: string): ReadonlyMap<string, string> {
  const { bytes } = readBytes(dir, PLACES);
  try {
    const { places } = JSON.parse(Buffer.from(bytes ?? []).toString("utf8")) as { places?: unknown };
    const entries = Object.entries(places ?? {}).filter(([, sha256]) => typeof sha256 === "string");
    return new Map(entries as [string, string][]);
  } catch {
    return new Map();
  }
}

/** The file that says to which texts places refer from now on. */
export function placesFile(places: ReadonlyMap<string, string>): string {
  return `${JSON.stringify({ grille: 1, places: Object.fromEntries(places) })}\n`;
}

export const PLACES_FILE = PLACES;

/** Removes kept texts that nothing refers to any more. */
export function dropOldTexts(dir: string, needed: ReadonlySet<string>): void {
  for (const name of namesIn(dir, FOLDER).names) {
    const sha256 = /^([0-9a-f]{64})\.txt$/.exec(name)?.[1];
    if (sha256 !== undefined && !needed.has(sha256)) rmSync(join(dir, FOLDER, name), { force: true });
  }
}
