import * as say from "../../messages/reading.js";
import { type Accounted, type Draft, type DraftComment, sumAccounted, unread } from "../draft.js";
import type { FoundTurn, Line } from "../found-turn.js";
import { linesToTurns } from "../lines-to-turns.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import type { Span } from "../span.js";
import { countCharacters } from "../tidy.js";
import { type Point, readWordComments, readWordXml, type WordComment, type WordText } from "../word-xml.js";
import { unzip } from "../zip.js";

const PARTS = /^word\/(document\d*|comments|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

/**
 * Reads a Word document: its paragraphs with the label recognition of plain text, without tracked deletions, and its
 * comments with the words they are about. Headers, footers and footnotes are no words.
 */
export function read(bytes: Uint8Array, options: ReadOptions): Draft {
  const place = { file: options.file };
  const inFile = (problems: readonly Problem[]): Problem[] => problems.map((problem) => ({ ...problem, place }));
  const foreign = foreignKind(bytes);
  if (foreign !== null) return unread(inFile([foreign]));
  const { parts, problems } = unzip(bytes, (name) => PARTS.test(name));
  if (parts === null) return unread(inFile(problems));
  const main = Object.keys(parts).find((name) => name.startsWith("word/document"));
  if (main === undefined) return unread(inFile([error("not-word", say.notWord(), say.copyAgain())]));
  const texts = new Map(Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)]));
  try {
    return draftOf(texts, main, options);
  } catch {
    return unread(inFile([error("broken-word", say.brokenZip(), say.copyAgain())]));
  }
}

function error(code: string, text: Problem["text"], hint: Problem["text"]): Problem {
  return { severity: "error", code, place: {}, text, hint };
}

/** Files that are called .docx and are something else. The old container also holds documents under a password. */
function foreignKind(bytes: Uint8Array): Problem | null {
  const starts = (...magic: number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
  if (bytes.length === 0) return { severity: "error", code: "empty-file", place: {}, text: say.emptyFile() };
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    const inside = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
    if (inside.includes("EncryptedPackage")) return error("password", say.wordPassword(), say.removePassword());
    return error("old-word", say.oldWord(), say.saveAsDocx());
  }
  return starts(0x50, 0x4b) ? null : error("not-word", say.notWord(), say.copyAgain());
}

function draftOf(texts: ReadonlyMap<string, string>, main: string, options: ReadOptions): Draft {
  const word = readWordXml(texts.get(main) ?? "");
  const comments = readWordComments(texts.get("word/comments.xml") ?? "<none/>");
  const { lines, starts } = linesOf(word);
  const found = linesToTurns(lines, options);
  const anchored = comments.flatMap((comment) => [anchor(comment, { word, starts, turns: found.turns })]);
  const beside = accountBeside(texts, { word, comments });
  const body = countCharacters(lines.map((line) => line.text).join("\n"));
  return {
    turns: found.turns.map(({ pieces: _, ...turn }) => turn),
    comments: anchored.flat(),
    legend: found.legend,
    characters: body + beside.reduce((sum, one) => sum + one.characters, 0),
    accounted: sumAccounted([...found.accounted, ...beside]),
    problems: [
      ...found.problems,
      ...besideProblems(beside, { word, lost: anchored.filter((one) => one.length === 0).length, file: options.file }),
    ],
  };
}

/** The lines of all paragraphs, in one text, and where each paragraph begins in it. */
function linesOf({ paragraphs }: WordText): { lines: Line[]; starts: number[] } {
  const lines: Line[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const [i, { text, style }] of paragraphs.entries()) {
    starts.push(offset);
    const heading = /^(heading|titre|kop)\s?\d/i.test(style);
    for (const line of text.normalize("NFC").split("\n")) {
      lines.push({ text: line, offset, number: i + 1, heading });
      offset += line.length + 1;
    }
  }
  return { lines, starts };
}

interface Anchoring {
  readonly word: WordText;
  readonly starts: readonly number[];
  readonly turns: readonly FoundTurn[];
}

/** A comment in each turn that it reaches into; nothing where it reaches into none. */
function anchor({ id, author, text }: WordComment, { word, starts, turns }: Anchoring): DraftComment[] {
  const { start, end } = word.comments.get(id) ?? {};
  if (start === undefined || end === undefined) return [];
  const offset = ({ paragraph, at }: Point): number => {
    const words = word.paragraphs[paragraph]?.text ?? "";
    return (starts[paragraph] ?? Number.POSITIVE_INFINITY) + words.slice(0, at).normalize("NFC").length;
  };
  const span = { start: offset(start), end: offset(end) };
  return turns.flatMap((turn, at) => {
    const within = withinTurn(turn, span);
    return within === null ? [] : [{ turn: at, ...within, author, text }];
  });
}

function withinTurn({ pieces }: FoundTurn, span: Span): Span | null {
  const reached = pieces.filter(({ source, length }) => source < span.end && span.start < source + length);
  const [first, last] = [reached[0], reached.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = first.at + Math.max(0, span.start - first.source);
  return { start, end: last.at + Math.min(last.length, span.end - last.source) };
}

interface Beside {
  readonly word: WordText;
  readonly comments: readonly WordComment[];
}

/** What stands in the document beside its paragraphs. */
function accountBeside(texts: ReadonlyMap<string, string>, { word, comments }: Beside): Accounted[] {
  const inParts = (pattern: RegExp): number =>
    [...texts]
      .filter(([name]) => pattern.test(name))
      .flatMap(([, xml]) => readWordXml(xml).paragraphs)
      .reduce((sum, paragraph) => sum + countCharacters(paragraph.text), 0);
  return [
    { kind: "deleted", characters: word.deleted },
    { kind: "comment", characters: comments.reduce((sum, one) => sum + countCharacters(one.text), 0) },
    { kind: "footnote", characters: inParts(/(foot|end)notes\.xml$/) },
    { kind: "header", characters: inParts(/(header|footer)\d*\.xml$/) },
  ];
}

function besideProblems(
  beside: readonly Accounted[],
  { word, lost, file }: { word: WordText; lost: number; file: string },
): Problem[] {
  const place = { file };
  const notes = beside.find((one) => one.kind === "footnote")?.characters ?? 0;
  const problems: Problem[] = [];
  if (notes > 0)
    problems.push({ severity: "warning", code: "footnotes-left-out", place, text: say.footnotesLeft(notes) });
  if (word.hidden > 0)
    problems.push({ severity: "warning", code: "hidden-words", place, text: say.hiddenWords(word.hidden) });
  if (lost > 0) problems.push({ severity: "warning", code: "comment-outside", place, text: say.commentsOutside(lost) });
  return problems;
}
