import type { Accounted } from "./draft.js";
import { countCharacters } from "./tidy.js";
import { parseTime } from "./time.js";

/** A caption: when it was shown, and its raw text with tags and entities, lines joined by LF. */
export interface Cue {
  /** Whole seconds; null where the time is negative or not a time. */
  readonly time: number | null;
  /** 1-based line on which the time stands. */
  readonly line: number;
  text: string;
}

/**
 * Cuts a WebVTT file into cues. Lenient where real programs are careless: no header, minutes and seconds not padded,
 * negative times, an empty line inside a cue (what follows it is still that cue's). `kept` are the lines of what looks
 * like a remark to the reader of the file (`NOTE`) and stands in the middle of what someone says: it stays among the words.
 */
export function parseCues(text: string): { cues: Cue[]; accounted: Accounted[]; kept: number[] } {
  const cues: Cue[] = [];
  const kept: number[] = [];
  let speaking = false;
  const accounted: Accounted[] = [];
  for (const [at, block] of blocksOf(text).entries()) {
    const timing = block.lines.findIndex((line) => line.includes("-->"));
    const isAside =
      at === 0 ? /^WEBVTT/.test(block.lines[0] ?? "") : /^(NOTE|STYLE|REGION)\b/.test(block.lines[0] ?? "");
    const last = cues.at(-1);
    if (timing >= 0 && (timing < 2 || isAside)) {
      accounted.push({ kind: "cue", characters: countCharacters(block.lines.slice(0, timing + 1).join("")) });
      const start = /^\s*(\S+)/.exec(block.lines[timing] ?? "")?.[1] ?? "";
      const words = block.lines.slice(timing + 1).join("\n");
      cues.push({ time: parseTime(start), line: block.number + timing, text: words });
      speaking = isSpeaking(words, speaking);
    } else if (last === undefined || (isAside && !(isNote(block) && speaking))) {
      accounted.push({ kind: "cue", characters: countCharacters(block.lines.join("")) });
    } else {
      if (isAside) kept.push(block.number);
      const words = block.lines.join("\n");
      last.text += `\n${words}`;
      speaking = isSpeaking(words, speaking);
    }
  }
  return { cues, accounted, kept };
}

function isNote({ lines }: Block): boolean {
  return /^NOTE\b/.test(lines[0] ?? "");
}

/** Whether a voice tag is open at the end of this text: `<v Name>` without its `</v>`. A text without any says nothing new. */
function isSpeaking(text: string, before: boolean): boolean {
  const [opens, closes] = [Math.max(text.lastIndexOf("<v "), text.lastIndexOf("<v.")), text.lastIndexOf("</v")];
  return opens === closes ? before : opens > closes;
}

interface Block {
  /** 1-based line of its first line. */
  readonly number: number;
  readonly lines: string[];
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") open = null;
    else if (open !== null) open.lines.push(line);
    else {
      open = { number: i + 1, lines: [line] };
      blocks.push(open);
    }
  }
  return blocks;
}
