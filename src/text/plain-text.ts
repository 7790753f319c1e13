import { type Draft, unread } from "./draft.js";
import { type Decoded, decode } from "./encoding.js";
import type { Line } from "./found-turn.js";
import type { ReadOptions } from "./reader.js";
import { noSource, type Source } from "./source.js";
import { countCharacters } from "./tidy.js";

/** Cuts a text into lines; those that begin with `# ` are headings. */
function linesOf(text: string): Line[] {
  let offset = 0;
  return text.split("\n").map((line, i) => {
    const begins = offset;
    offset += line.length + 1;
    return { text: line, offset: begins, number: i + 1, heading: /^\s{0,3}#{1,6}\s+\S/.test(line) };
  });
}

/** Decodes a file into lines. `decipher` says what the file's text stands for, where that is not the text itself. */
export function sourceOfBytes(
  bytes: Uint8Array,
  options: ReadOptions,
  decipher: (text: string) => string = (text) => text,
): Source {
  const { text, encoding, problems } = decode(bytes, options.encoding);
  const found = problems.map((problem) => ({ ...problem, place: { ...problem.place, file: options.file } }));
  if (encoding === null) return noSource(found);
  const meant = decipher(text);
  const markup = countCharacters(text) - countCharacters(meant);
  return { lines: linesOf(meant), remarks: [], beside: [{ kind: "markup", characters: markup }], problems: found };
}

/** Decodes a file and makes a draft of its text; what is no text is a draft without turns. */
export function draftOfBytes(bytes: Uint8Array, options: ReadOptions, make: (text: string) => Draft): Draft {
  return draftOfDecoded(decode(bytes, options.encoding), options.file, make);
}

/** Makes a draft of a text that a format has decoded in its own way. */
export function draftOfDecoded(decoded: Decoded, file: string, make: (text: string) => Draft): Draft {
  const found = decoded.problems.map((problem) => ({ ...problem, place: { ...problem.place, file } }));
  if (decoded.encoding === null) return unread(found);
  const draft = make(decoded.text);
  return { ...draft, problems: [...found, ...draft.problems] };
}
