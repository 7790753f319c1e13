import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { read as captions } from "../../../src/text/formats/captions.js";
import { read as chat } from "../../../src/text/formats/chat.js";
import { read as elan } from "../../../src/text/formats/elan.js";
import { read as json } from "../../../src/text/formats/json.js";
import { read as srt } from "../../../src/text/formats/srt.js";
import { read as textGrid } from "../../../src/text/formats/textgrid.js";
import { read as transcriber } from "../../../src/text/formats/transcriber.js";
import { readDrafts, toTranscript } from "../../../src/text/ingest.js";
import { hasErrors } from "../../../src/text/problem.js";
import type { Reader } from "../../../src/text/reader.js";
import { SAME_INTERVIEW, SAME_ROLES } from "./same-interview.js";
import * as write from "./write.js";

const turns = SAME_INTERVIEW.map((turn) => ({ ...turn, time: turn.time ?? 0 }));

/** Written by ffmpeg 5 from subtitles that were cut into two lines of 42 characters, with italics and places on the screen. */
const byFfmpeg = (extension: "srt" | "vtt"): string =>
  readFileSync(new URL(`data/captions-by-ffmpeg.${extension}`, import.meta.url), "utf8");

/** Name, extension, text, reader. */
const FORMATS: readonly (readonly [string, string, string, Reader])[] = [
  ["SubRip", "srt", write.srt(turns), srt],
  ["SubRip by ffmpeg", "srt", byFfmpeg("srt"), srt],
  ["WebVTT by ffmpeg", "vtt", byFfmpeg("vtt"), captions],
  ["Whisper", "json", write.whisper(turns), json],
  ["oTranscribe", "otr", write.otr(turns), json],
  ["Transcriber", "trs", write.trs(turns), transcriber],
  ["ELAN", "eaf", write.eaf(turns), elan],
  ["a long TextGrid", "TextGrid", write.textGrid(turns, "long"), textGrid],
  ["a short TextGrid", "textgrid", write.textGrid(turns, "short"), textGrid],
  ["CHAT", "cha", write.chat(turns), chat],
];

const readText = async (read: Reader, text: string): Promise<Draft | undefined> =>
  (await read(write.bytesOf(text), write.options))[0];

describe("the same interview", () => {
  for (const [name, extension, text, read] of FORMATS) {
    it(`has the same speakers, times and words in ${name}`, async () => {
      const draft = await readText(read, text);
      expect(draft?.turns.map(({ section: _, ...turn }) => turn)).toEqual(
        turns.map(({ label, time, text }) => ({ label, time, text })),
      );
      expect(draft?.problems.filter(({ severity }) => severity !== "note")).toEqual([]);
      write.isWhole(draft);
    });

    it(`is brought in from ${name} with who interviews and who is interviewed`, async () => {
      const request = { name: `Entretien.${extension}`, file: "input 1", settled: {}, language: "fr" as const };
      const [draft, ...others] = await readDrafts(write.bytesOf(text), request);
      expect(others).toEqual([]);
      if (draft === undefined) throw new Error("no draft");
      const made = toTranscript(draft, { ...request, id: "P01", language: "fr", sources: [] });
      expect(hasErrors(made.problems)).toBe(false);
      expect(made.transcript?.speakers).toEqual(SAME_ROLES);
      expect(made.transcript?.turns.map(({ speaker }) => speaker)).toEqual(turns.map(({ label }) => label));
    });

    it(`is the same in ${name} with BOM and CRLF`, async () => {
      const other = await readText(read, `\ufeff${text.replaceAll("\n", "\r\n")}`);
      expect(other?.turns).toEqual((await readText(read, text))?.turns);
    });
  }

  for (const [name, , text, read] of FORMATS.filter(([name]) => name === "Transcriber" || name === "CHAT")) {
    it(`keeps its headings in ${name}`, async () => {
      const draft = await readText(read, text);
      expect(draft?.turns.map(({ section }) => section)).toEqual(turns.map(({ section }) => section));
    });
  }
});
