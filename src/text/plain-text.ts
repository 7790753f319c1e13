import { type Draft, sumAccounted, unread } from "./draft.js";
import { decode } from "./encoding.js";
import type { Line } from "./found-turn.js";
import { linesToTurns } from "./lines-to-turns.js";
import type { ReadOptions } from "./reader.js";
import { countCharacters } from "./tidy.js";

/** Cuts a text into lines; those that begin with `# ` are headings. */
export function linesOf(text: string): Line[] {
  let offset = 0;
  return text.split("\n").map((line, i) => {
    const begins = offset;
    offset += line.length + 1;
    return { text: line, offset: begins, number: i + 1, heading: /^\s{0,3}#{1,6}\s+\S/.test(line) };
  });
}

/** Makes a draft of a tidy text. */
export function draftOf(text: string, options: { file: string; labels: readonly string[] }): Draft {
  const { turns, accounted, ...found } = linesToTurns(linesOf(text), options);
  return {
    ...found,
    turns: turns.map(({ pieces: _, ...turn }) => turn),
    comments: [],
    characters: countCharacters(text),
    accounted: sumAccounted(accounted),
  };
}

/** Decodes a file and makes a draft of its text; what is no text is a draft without turns. */
export function draftOfBytes(bytes: Uint8Array, options: ReadOptions, make: (text: string) => Draft): Draft {
  const { text, encoding, problems } = decode(bytes, options.encoding);
  const found = problems.map((problem) => ({ ...problem, place: { ...problem.place, file: options.file } }));
  if (encoding === null) return unread(found);
  const draft = make(text);
  return { ...draft, problems: [...found, ...draft.problems] };
}
