import { readdirSync } from "node:fs";
import { join } from "node:path";
import { searchFor } from "../identity/surfaces.js";
import * as template from "../messages/templates.js";
import { decode } from "../text/encoding.js";
import { lineCounter } from "../text/line-counter.js";
import { byCodeUnit } from "../text/order.js";
import { placeOf } from "../text/place.js";
import { bySpan, type Span, spanSet } from "../text/span.js";
import { parseTranscript } from "../text/transcript-file.js";
import { readBytes } from "./files.js";

/** Where a name stands in a study. Never the name itself. */
export interface Trace {
  /** Path relative to the study, with `/`. */
  readonly file: string;
  /** 1-based line of the file; null where the name stands in the file's name. */
  readonly line: number | null;
  /** The place in a transcript, where it is one: `P01:12.3`. */
  readonly at: string | null;
}

/** Folders that are not the study's own material. */
const ELSEWHERE = new Set([".git", "node_modules"]);

/** Every file of a study that can be read as text, `.grille/` and `report/` among them, sorted. */
export function studyFilesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll("\\", "/").replace(/^\//, ""))
    .filter((file) => !file.split("/").some((part) => ELSEWHERE.has(part)))
    .sort(byCodeUnit);
}

/** Every place in a study's files, and in their names, where one of these names stands (or what a search finds) otherwise than inside a word that was given in the file. */
export function tracesOf(
  dir: string,
  names: readonly string[] | ((text: string, file: string) => readonly Span[]),
  givenIn: (file: string) => readonly string[],
): { traces: Trace[]; files: number } {
  const searchAll = typeof names === "function" ? names : searchFor(names);
  const files = studyFilesOf(dir);
  const traces = files.flatMap((file): Trace[] => {
    const given = searchFor(givenIn(file));
    const search = (text: string): readonly Span[] => {
      const found = searchAll(text, file).filter((one) => !isOurs(text, one));
      const spared = spanSet(found.length === 0 ? [] : given(text));
      return found.filter((one) => !spared.holds(one));
    };
    const inName = search(file).length > 0 ? [{ file, line: null, at: null }] : [];
    const { bytes } = readBytes(dir, file);
    return bytes === null ? inName : [...inName, ...inText(file, decode(bytes).text, search)];
  });
  return { traces, files: files.length };
}

/** Whether a place stands in a line of explanation that came with the study's files, as it was: `#   - id: marie` names nobody. */
function isOurs(text: string, { start }: Span): boolean {
  const end = text.indexOf("\n", start);
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, end === -1 ? text.length : end).trimEnd();
  return line.startsWith("#") && explanations().has(line);
}

let ours: ReadonlySet<string> | null = null;

function explanations(): ReadonlySet<string> {
  ours ??= new Set(Object.values(template.study).flatMap((text) => text.split("\n").map((line) => line.trimEnd())));
  return ours;
}

function inText(file: string, text: string, search: (text: string) => readonly Span[]): Trace[] {
  const found = [...search(text)].sort(bySpan);
  if (found.length === 0) return [];
  const lineOf = lineCounter(text);
  const locate = placesIn(file, text);
  const seen = new Set<string>();
  return found.flatMap((span): Trace[] => {
    const line = lineOf(span.start);
    const at = locate(span);
    const name = `${line} ${at}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ file, line, at }];
  });
}

/** Places in a transcript's words; null everywhere else. */
export function placesIn(file: string, text: string): (span: { start: number; end: number }) => string | null {
  const transcript = file.startsWith("transcripts/") ? parseTranscript(text, file).transcript : null;
  if (transcript === null) return () => null;
  const before = text.length - transcript.text.length;
  return ({ start, end }) =>
    start < before ? null : placeOf(transcript, { start: start - before, end: end - before });
}
