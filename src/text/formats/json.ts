import * as say from "../../messages/formats.js";
import { type Draft, unread } from "../draft.js";
import { draftOfBytes } from "../plain-text.js";
import type { ReadOptions } from "../reader.js";
import { speakerProblems } from "../spoken.js";
import { draftOfOtr, isOtr } from "./otranscribe.js";
import { draftOfWhisper, isWhisper } from "./whisper.js";

/** Reads a JSON file by what it holds, whatever its name: a file of oTranscribe, or a transcript of the Whisper family. */
export function read(bytes: Uint8Array, options: ReadOptions): readonly Draft[] {
  return [draftOfBytes(bytes, options, (text) => draftOf(text, options))];
}

function draftOf(text: string, options: ReadOptions): Draft {
  const place = { file: options.file };
  if (text.trim() === "") return unread(speakerProblems([], { file: options.file, characters: 0 }));
  const json = parse(text);
  if (json === undefined) return unread([{ severity: "error", code: "broken-json", place, text: say.brokenJson() }]);
  if (isOtr(json)) return draftOfOtr(json, options);
  if (isWhisper(json)) return draftOfWhisper(json, options.file);
  const problem = { text: say.unknownJson(), hint: say.unknownJsonHint() };
  return unread([{ severity: "error", code: "unknown-json", place, ...problem }]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
