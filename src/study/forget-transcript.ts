import { type Replacement, type Rewritten, rewrite } from "../identity/rewrite.js";
import * as say from "../messages/forget.js";
import { decode } from "../text/encoding.js";
import { splitHeader } from "../text/front-matter.js";
import type { Problem } from "../text/problem.js";
import { overlaps, type Span } from "../text/span.js";
import { tidyText } from "../text/tidy.js";
import type { Transcript } from "../text/transcript.js";
import { parseTranscript } from "../text/transcript-file.js";
import { editYaml } from "./config-edit.js";
import { readBytes } from "./files.js";
import { isSameTalk } from "./same-talk.js";

/** Replaces names in a text; returns the text as it is where there are none. */
export type Mask = (text: string, lang: Transcript["language"]) => string;

/** A transcript that stays, before and after someone's words went out of it. */
export interface Cut {
  readonly old: Transcript;
  readonly now: Transcript;
  readonly mapSpan: Rewritten["mapSpan"];
  /** The whole file as it is to be. */
  readonly file: string;
  /** Whether the file changes at all. */
  readonly isChanged: boolean;
  /** Where the person's turns stood in the old text. */
  readonly turns: readonly Span[];
  /** The label that stands for the person now; null where none had to. */
  readonly label: string | null;
}

export interface CutOptions {
  /** The person's labels, as the file writes them. */
  readonly labels: ReadonlySet<string>;
  /** Where names of the person stand in a text; nothing where they are to stay. */
  readonly mentions: (text: string) => readonly Span[];
  readonly mask: Mask;
}

/** The transcript as its file has it: labels not settled. Null where it cannot be read. */
export function rawTranscript(dir: string, id: string): Transcript | null {
  const { bytes } = readBytes(dir, `transcripts/${id}.txt`);
  return bytes === null ? null : parseTranscript(decode(bytes).text, `transcripts/${id}.txt`).transcript;
}

/** A transcript with one person's turns and labels replaced, and mentions masked where that is asked; a problem where the other turns would not stay what they are. */
export function cutTranscript(dir: string, id: string, options: CutOptions): { cut: Cut | null; problems: Problem[] } {
  const file = `transcripts/${id}.txt`;
  const source = tidyText(decode(readBytes(dir, file).bytes ?? new Uint8Array()).text);
  const { transcript: old } = parseTranscript(source, file);
  const { split } = splitHeader(source, file);
  if (old === null || split === null) return { cut: null, problems: [unsound(file)] };
  const turns = old.turns.filter((turn) => options.labels.has(turn.speaker));
  const label = options.labels.size === 0 ? null : standIn(old, options.labels);
  const { text, mapSpan } = rewrite(old.text, replacementsIn(old, { turns, label, options }));
  const header = headerWith(split.header, old, { label, options });
  const content = header === split.header && text === old.text ? source : `---${header}---\n${text}`;
  const { transcript: now } = parseTranscript(content, file);
  if (now === null || !isSameTalk(old, now, mapSpan)) return { cut: null, problems: [unsound(file)] };
  return { cut: { old, now, mapSpan, file: content, isChanged: content !== source, turns, label }, problems: [] };
}

/** A label that nobody has yet, or that stands for someone else who was removed. */
function standIn({ speakers, language }: Transcript, gone: ReadonlySet<string>): string {
  const word = say.removedLabel[language];
  for (let n = 1; ; n++) {
    const label = n === 1 ? word : `${word} ${n}`;
    const role = gone.has(label) ? undefined : speakers[label];
    if (role === undefined || role === "other") return label;
  }
}

function replacementsIn(
  { text, language, speakers }: Transcript,
  { turns, label, options }: { turns: readonly Span[]; label: string | null; options: CutOptions },
): Replacement[] {
  const lines = labelsIn(text, Object.keys(speakers));
  const labels = lines.filter(({ speaker }) => options.labels.has(speaker));
  const words = turns.map(({ start, end }) => ({ start, end, text: say.removedTurn[language] }));
  const named = labels.map(({ start, end }) => ({ start, end, text: label ?? "" }));
  const apart = [...turns, ...lines];
  const mentions = options.mentions(text).filter((one) => !apart.some((other) => overlaps(one, other)));
  return [...words, ...named, ...mentions.map(({ start, end }) => ({ start, end, text: say.someone[language] }))];
}

/** Where labels stand in a transcript's text, of turns without words too. */
function labelsIn(text: string, speakers: readonly string[]): (Span & { speaker: string })[] {
  const longestFirst = [...speakers].sort((a, b) => b.length - a.length);
  const found: (Span & { speaker: string })[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const after = /^\[\d+:[0-5]\d:[0-5]\d\] +/.exec(line)?.[0].length ?? 0;
    const isTurn = !line.startsWith("  ") && !line.startsWith("#");
    const speaker = isTurn ? longestFirst.find((label) => isLabel(line, label, after)) : undefined;
    if (speaker !== undefined) found.push({ start: at + after, end: at + after + speaker.length, speaker });
    at += line.length + 1;
  }
  return found;
}

function isLabel(line: string, label: string, after: number): boolean {
  return line.startsWith(label, after) && /^\s?:/.test(line.slice(after + label.length, after + label.length + 2));
}

function headerWith(
  header: string,
  old: Transcript,
  { label, options }: { label: string | null; options: CutOptions },
): string {
  const made = editYaml(header.slice(1), (document) => {
    if (label !== null) {
      const kept = Object.entries(old.speakers).filter(([name]) => !options.labels.has(name) && name !== label);
      document.set("speakers", document.createNode(Object.fromEntries([...kept, [label, "other"]])));
    }
    const note = document.get("note");
    if (typeof note === "string" && options.mask(note, old.language) !== note)
      document.set("note", options.mask(note, old.language));
  });
  return `\n${made}`;
}

/** A transcript that cannot be rewritten without harm to the rest of it. */
export function unsound(file: string): Problem {
  return { severity: "error", code: "unsound", place: { file }, text: say.unsound, hint: say.unsoundHint };
}
