import { type Draft, sumAccounted, unread } from "./draft.js";
import { decode } from "./encoding.js";
import { formatOf } from "./formats.js";
import type { Problem } from "./problem.js";
import { countCharacters } from "./tidy.js";
import type { Transcript } from "./transcript.js";
import { wordsOf } from "./transcript-body.js";
import { parseTranscript } from "./transcript-file.js";
import type { TranscriptHeader } from "./transcript-header.js";

/** A draft of a file that some study already keeps as a transcript; `header` is absent where the file has faults. */
export interface OwnDraft extends Draft {
  readonly header?: TranscriptHeader;
}

const FORMATS: readonly (string | undefined)[] = ["text", "markdown"];

/** Reads a source file that is already in the study's own format: front matter with `grille:`, then turns. Null for any other file. */
export function readOwn(
  bytes: Uint8Array,
  { name, file, encoding }: { readonly name: string; readonly file: string; readonly encoding?: string },
): OwnDraft | null {
  if (!FORMATS.includes(formatOf(name)?.name)) return null;
  const decoded = decode(bytes, encoding);
  if (!/^---[ \t]*\n(?:[^\n]+\n){0,20}?grille:/.test(decoded.text)) return null;
  const { transcript, header, problems } = parseTranscript(decoded.text, file);
  const here = [...decoded.problems, ...problems].map((problem) => placedIn(problem, file));
  if (transcript === null || header === null) return unread(here);
  return { ...draftOf(decoded.text, transcript), problems: here, header };
}

function placedIn(problem: Problem, file: string): Problem {
  const { line } = problem.place;
  return { ...problem, place: line === undefined ? { file } : { file, line } };
}

function draftOf(source: string, transcript: Transcript): Omit<Draft, "problems"> {
  const body = transcript.text;
  const turns = transcript.turns.map((turn) => ({
    label: turn.speaker,
    time: turn.time,
    section: turn.section,
    text: wordsOf(body, turn),
  }));
  const characters = countCharacters(source);
  const [inBody, inWords] = [countCharacters(body), turns.reduce((sum, turn) => sum + countCharacters(turn.text), 0)];
  const heading = countCharacters((body.match(/^#.*$/gm) ?? []).join(""));
  return {
    turns,
    comments: [],
    legend: {},
    characters,
    accounted: sumAccounted([
      { kind: "header", characters: characters - inBody },
      { kind: "heading", characters: heading },
      { kind: "label", characters: inBody - inWords - heading },
    ]),
  };
}
