import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { read as chat } from "../../../src/text/formats/chat.js";
import { read as elan } from "../../../src/text/formats/elan.js";
import { read as json } from "../../../src/text/formats/json.js";
import { read as srt } from "../../../src/text/formats/srt.js";
import { read as textGrid } from "../../../src/text/formats/textgrid.js";
import { read as transcriber } from "../../../src/text/formats/transcriber.js";
import type { Reader } from "../../../src/text/reader.js";
import { SAME_INTERVIEW } from "./same-interview.js";
import * as write from "./write.js";

const turns = SAME_INTERVIEW.map((turn) => ({ ...turn, time: turn.time ?? 0 }));

const FORMATS: readonly (readonly [string, string, Reader])[] = [
  ["SubRip", write.srt(turns), srt],
  ["Whisper", write.whisper(turns), json],
  ["oTranscribe", write.otr(turns), json],
  ["Transcriber", write.trs(turns), transcriber],
  ["ELAN", write.eaf(turns), elan],
  ["a long TextGrid", write.textGrid(turns, "long"), textGrid],
  ["a short TextGrid", write.textGrid(turns, "short"), textGrid],
  ["CHAT", write.chat(turns), chat],
];

const readText = async (read: Reader, text: string): Promise<Draft | undefined> =>
  (await read(write.bytesOf(text), write.options))[0];

describe("the same interview", () => {
  for (const [name, text, read] of FORMATS) {
    it(`has the same speakers, times and words in ${name}`, async () => {
      const draft = await readText(read, text);
      expect(draft?.turns.map(({ section: _, ...turn }) => turn)).toEqual(
        turns.map(({ label, time, text }) => ({ label, time, text })),
      );
      expect(draft?.problems).toEqual([]);
      write.isWhole(draft);
    });

    it(`is the same in ${name} with BOM and CRLF`, async () => {
      const other = await readText(read, `\ufeff${text.replaceAll("\n", "\r\n")}`);
      expect(other?.turns).toEqual((await readText(read, text))?.turns);
    });
  }

  for (const [name, text, read] of FORMATS.filter(([name]) => name === "Transcriber" || name === "CHAT")) {
    it(`keeps its headings in ${name}`, async () => {
      const draft = await readText(read, text);
      expect(draft?.turns.map(({ section }) => section)).toEqual(turns.map(({ section }) => section));
    });
  }
});
