import * as say from "../../messages/reading.js";
import type { Accounted } from "../draft.js";
import { linesOfParagraphs } from "../paragraphs.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { noSource, type Source } from "../source.js";
import { countCharacters } from "../tidy.js";
import { readWordComments, type WordComment } from "../word-comments.js";
import { readWordStyles, type WordStyle } from "../word-styles.js";
import { readWordXml, type WordText } from "../word-xml.js";
import { unzip } from "../zip.js";

const PARTS = /^word\/(document\d*|styles|comments|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

/**
 * Reads a Word document: its paragraphs with the label recognition of plain text, without tracked deletions, and its
 * comments with the words they are about. Headers, footers and footnotes are no words.
 */
export function lines(bytes: Uint8Array, options: ReadOptions): Source {
  const place = { file: options.file };
  const inFile = (problems: readonly Problem[]): Problem[] => problems.map((problem) => ({ ...problem, place }));
  const foreign = foreignKind(bytes);
  if (foreign !== null) return noSource(inFile([foreign]));
  const { parts, problems } = unzip(bytes, (name) => PARTS.test(name));
  if (parts === null) return noSource(inFile(problems));
  const main = Object.keys(parts).find((name) => name.startsWith("word/document"));
  if (main === undefined) return noSource(inFile([error("not-word", say.notWord(), say.copyAgain())]));
  const texts = new Map(Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)]));
  try {
    return sourceOf(texts, main, options.file);
  } catch {
    return noSource(inFile([error("broken-word", say.brokenZip(), say.copyAgain())]));
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

function sourceOf(texts: ReadonlyMap<string, string>, main: string, file: string): Source {
  const word = readWordXml(texts.get(main) ?? "", stylesOf(texts.get("word/styles.xml")));
  const comments = readWordComments(texts.get("word/comments.xml") ?? "<none/>");
  const margins = comments.map(({ id, author, text }) => ({ author, text, ...word.comments.get(id) }));
  const { lines, remarks, beside: inTables, lost } = linesOfParagraphs(word.paragraphs, margins);
  const beside = accountBeside(texts, { word, comments });
  const problems = besideProblems(beside, { word, lost, file });
  return { lines, counted: "paragraphs", remarks, beside: [...inTables, ...beside], problems };
}

/** Styles only say how things look: a document whose styles cannot be read is read without. */
function stylesOf(xml: string | undefined): ReadonlyMap<string, WordStyle> {
  try {
    return readWordStyles(xml ?? "<none/>");
  } catch {
    return new Map();
  }
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
      .map(([, xml]) => readWordXml(xml))
      .reduce(
        (sum, { paragraphs, calls }) => sum + calls + countCharacters(paragraphs.map(({ text }) => text).join("")),
        0,
      );
  return [
    { kind: "deleted", characters: word.deleted },
    { kind: "comment", characters: comments.reduce((sum, one) => sum + countCharacters(one.text), 0) },
    { kind: "footnote", characters: word.calls + inParts(/(foot|end)notes\.xml$/) },
    { kind: "header", characters: inParts(/(header|footer)\d*\.xml$/) },
  ];
}

function besideProblems(
  beside: readonly Accounted[],
  { word, lost, file }: { word: WordText; lost: number; file: string },
): Problem[] {
  const place = { file };
  const notes = (beside.find((one) => one.kind === "footnote")?.characters ?? 0) - word.calls;
  const problems: Problem[] = [];
  if (notes > 0)
    problems.push({ severity: "warning", code: "footnotes-left-out", place, text: say.footnotesLeft(notes) });
  if (word.hidden > 0)
    problems.push({ severity: "warning", code: "hidden-words", place, text: say.hiddenWords(word.hidden) });
  if (lost > 0) problems.push({ severity: "warning", code: "comment-outside", place, text: say.commentsOutside(lost) });
  return problems;
}
