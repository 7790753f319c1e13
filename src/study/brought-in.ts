import { inputMissing } from "../messages/commands.js";
import type { Words } from "../messages/words.js";
import type { Accounted } from "../text/draft.js";
import type { Ingested } from "../text/ingest.js";
import { hasErrors, type Problem } from "../text/problem.js";
import type { SurveyTable } from "../text/survey/counted.js";
import type { Transcript } from "../text/transcript.js";

/** A file from outside: its bytes, its name (of which only the extension is looked at), and what messages call it. */
export interface Input {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array | null;
}

/** What became of one interview of a file, or of a file that holds none; `counted`: a table of a survey in which nobody wrote anything. */
export interface BroughtIn {
  readonly input: Input;
  /** Names of the files that together are the interview: for the screen alone, nothing keeps them. */
  readonly names: readonly string[];
  readonly fate: "new" | "same" | "changed" | "refused" | "counted";
  readonly transcript: Transcript | null;
  /** How the file calls this interview, where it holds several. */
  readonly called: string | null;
  /** The person's pseudonym, where the file gives one or tells something of the person. */
  readonly participant: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly reasons: readonly Words[];
  readonly language: Ingested["language"];
  readonly problems: readonly Problem[];
  /** Files to write into the study, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly codings: number;
  readonly memos: number;
  /** Characters of the source, white space left out, and those that are not a turn's words. */
  readonly characters: number;
  readonly accounted: readonly Accounted[];
  /** Characters read as words, where the file is here already: its transcript may have been rewritten since. Null elsewhere. */
  readonly words: number | null;
  /** What a table of a survey tells as a whole, beside the first of its respondents. */
  readonly table?: SurveyTable;
}

/** A file that did not come in, and why. */
export function refused(input: Input, problems: readonly Problem[]): BroughtIn {
  return {
    input,
    names: [input.name],
    fate: "refused",
    transcript: null,
    called: null,
    participant: null,
    attributes: {},
    reasons: [],
    language: "clear",
    problems,
    files: new Map(),
    codings: 0,
    memos: 0,
    characters: 0,
    accounted: [],
    words: null,
  };
}

/** A file that is not there or cannot be read. */
export function missing(input: Input): BroughtIn {
  const place = { file: input.file };
  return refused(input, [{ severity: "error", code: "no-input", place, text: inputMissing }]);
}

/** Whether anything that came in has errors of its own. */
export function isFlawed(brought: readonly BroughtIn[]): boolean {
  return brought.some((one) => one.fate === "refused" || one.fate === "changed" || hasErrors(one.problems));
}
