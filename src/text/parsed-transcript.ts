import * as say from "../messages/transcript.js";
import type { Split } from "./front-matter.js";
import { sha256Of } from "./hash.js";
import { hasErrors, type Problem } from "./problem.js";
import type { Transcript } from "./transcript.js";
import { parseBody } from "./transcript-body.js";
import type { TranscriptHeader } from "./transcript-header.js";

/** A transcript file as it was read. `transcript` is null where there is any error. */
export interface ParsedTranscript {
  readonly transcript: Transcript | null;
  readonly header: TranscriptHeader | null;
  readonly problems: Problem[];
}

/** Reads the words behind a header; `problems` are those of the header. */
export function readBody(
  { body, bodyLine }: Split,
  header: TranscriptHeader,
  { file, problems }: { readonly file: string; readonly problems: readonly Problem[] },
): ParsedTranscript {
  const read = parseBody(body, { id: header.id, file, firstLine: bodyLine, speakers: header.speakers });
  const all = [...problems, ...read.problems];
  if (read.turns.length === 0) all.push(noTurns(file));
  if (hasErrors(all)) return { transcript: null, header, problems: all };
  return { transcript: asTranscript(header, body, read.turns), header, problems: all };
}

function noTurns(file: string): Problem {
  return { severity: "error", code: "empty-transcript", place: { file }, text: say.emptyTranscript() };
}

function asTranscript(header: TranscriptHeader, text: string, turns: Transcript["turns"]): Transcript {
  const { id, language, speakers, material, survey, invented } = header;
  const of = survey === undefined ? {} : { survey };
  return { id, language, text, sha256: sha256Of(text), speakers, material, ...of, invented, turns };
}
