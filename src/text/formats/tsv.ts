import type { Draft } from "../draft.js";
import { decode } from "../encoding.js";
import type { ReadOptions } from "../reader.js";
import { read as readTable } from "./csv.js";
import { isWhisperTsv, read as readWhisper } from "./whisper.js";

/** Reads a table cut by tabs: Whisper's own, told by its head, or any other. */
export function read(bytes: Uint8Array, options: ReadOptions): readonly Draft[] | Promise<readonly Draft[]> {
  const isWhisper = isWhisperTsv(decode(bytes.subarray(0, 400), options.encoding).text);
  return isWhisper ? readWhisper(bytes, options) : readTable(bytes, options);
}
