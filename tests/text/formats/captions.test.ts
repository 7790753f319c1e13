import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { read } from "../../../src/text/formats/captions.js";
import { joinDrafts } from "../../../src/text/join-drafts.js";
import { countCharacters } from "../../../src/text/tidy.js";

const options = { file: "input 1", labels: [] as string[] };
const draftOf = (text: string): Draft => joinDrafts(read(new TextEncoder().encode(text), options));
const turns = (text: string): unknown[] => draftOf(text).turns.map((turn) => [turn.label, turn.time, turn.text]);
const isWhole = (draft: Draft): void => {
  const kept = draft.turns.reduce((sum, turn) => sum + countCharacters(turn.text), 0);
  expect(kept + draft.accounted.reduce((sum, one) => sum + one.characters, 0)).toBe(draft.characters);
};

const TEAMS = `\ufeffWEBVTT - made by hand

NOTE nothing to say

STYLE
::cue { color: red }

9f2a/3-0
00:00:01.500 --> 00:00:03.000 align:start
<v Petit, Léa>Vous aimez
votre métier&nbsp;?</v>

9f2a/3-1
00:00:03.000 --> 00:00:04.000
<v Petit, Léa>Il dit &#39;oui&#39; &amp; &lt;non&gt;.</v>

00:00:05.000 --> 00:00:06.000
<v.loud Marc (AS)>Oui, <i>beaucoup</i>,

00:00:06.500 --> 00:00:07.000
et depuis

00:00:07.500 --> 00:00:08.000
longtemps.</v>

0:0:-9.-20 --> 0:0:10.5
<v Petit, Léa>Ah ?</v> <v Marc (AS)>Oui.</v>

0:0:12.5 --> 0:0:13.5
<script>rien</script>
`;

describe("captions with voice tags", () => {
  it("give one turn per person speaking, with the first cue's time", () => {
    expect(turns(TEAMS)).toEqual([
      ["Petit, Léa", 1, "Vous aimez votre métier ? Il dit 'oui' & <non>."],
      ["Marc (AS)", 5, "Oui, beaucoup, et depuis longtemps."],
      ["Petit, Léa", null, "Ah ?"],
      ["Marc (AS)", null, "Oui."],
      [null, 12, "<script>rien</script>"],
    ]);
  });

  it("account for every character, and say which times cannot be", () => {
    const draft = draftOf(TEAMS);
    isWhole(draft);
    expect(draft.problems.map((one) => [one.code, one.place.line])).toEqual([["odd-time", 26]]);
  });

  it("are the same with CRLF", () => {
    expect(turns(TEAMS.replaceAll("\n", "\r\n"))).toEqual(turns(TEAMS));
  });
});

describe("a line that begins with NOTE", () => {
  const after = (voice: string): Draft =>
    draftOf(
      `WEBVTT\n\n00:01.000 --> 00:02.000\n${voice}\n\nNOTE bien ceci.</v>\n\n00:03.000 --> 00:04.000\n<v Max>Oui.</v>\n`,
    );

  it("stays among the words where a voice is still open, and that is said", () => {
    const draft = after("<v Léa>Je dis");
    expect(draft.turns.map((turn) => turn.text)).toEqual(["Je dis NOTE bien ceci.", "Oui."]);
    expect(draft.problems.map((one) => [one.severity, one.code, one.place.line])).toEqual([
      ["warning", "note-kept", 6],
    ]);
    isWhole(draft);
  });

  it("is a remark after a voice that is closed", () => {
    const draft = after("<v Léa>Je dis</v>");
    expect(draft.turns.map((turn) => turn.text)).toEqual(["Je dis", "Oui."]);
    expect(draft.problems).toEqual([]);
    isWhole(draft);
  });
});

describe("captions with names before a colon", () => {
  it("give the turns, also of who speaks once, and keep other colons as words", () => {
    const text = `WEBVTT

1
00:00:01.000 --> 00:00:02.000
Léa Petit: Bonjour.

2
00:00:03.000 --> 00:00:04.000
Léa Petit: Une chose : les outils.

3
00:00:05.000 --> 00:00:06.000
Marc: Oui ?

4
00:00:07.000 --> 00:00:08.000
Voir https://exemple.be

5
00:00:09.000 --> 00:00:10.000
Léa Petit: Voilà.
`;
    expect(turns(text)).toEqual([
      ["Léa Petit", 1, "Bonjour. Une chose : les outils."],
      ["Marc", 5, "Oui ?"],
      [null, 7, "Voir https://exemple.be"],
      ["Léa Petit", 9, "Voilà."],
    ]);
    isWhole(draftOf(text));
  });
});

describe("captions that say nothing of who speaks", () => {
  it("are cut at the ends of sentences and are an error to settle", () => {
    const text =
      "WEBVTT\n\n00:01.000 --> 00:02.000\nJe viens\n\n00:03.000 --> 00:04.000\nd'ici.\n\n00:05.000 --> 00:06.000\nEt toi ?\n";
    expect(turns(text)).toEqual([
      [null, 1, "Je viens d'ici."],
      [null, 5, "Et toi ?"],
    ]);
    expect(draftOf(text).problems.map((one) => one.code)).toEqual(["no-speaker-label"]);
  });

  it("or hold nothing at all are said to be empty", () => {
    expect(draftOf("WEBVTT\n").problems.map((one) => one.code)).toEqual(["empty-file"]);
    expect(draftOf("").problems.map((one) => one.code)).toEqual(["empty-file"]);
    const plain = draftOf("E : Qui est là ?\nP : Moi.\n").problems.filter(({ severity }) => severity === "error");
    expect(plain.map(({ code, text, hint }) => [code, text.en.startsWith("this file is not empty"), hint?.en])).toEqual(
      [["empty-file", true, "if it is plain text, end its name in .txt; else export it again"]],
    );
  });
});

const folder = path.resolve("../shared/data/vtt-teams-zoom");

describe.skipIf(!existsSync(folder))("captions of real meetings", () => {
  const draft = (name: string): Draft => joinDrafts(read(readFileSync(path.join(folder, name)), options));
  const expected = (name: string): string[][] =>
    readFileSync(path.join(folder, name), "utf8")
      .split(/\r?\n/)
      .slice(1)
      .filter((line) => line.trim() !== "")
      .map((line) => line.split("\t"));

  /** The tool that wrote the expected text cuts what one person says in a row after some lines; here it is one turn. */
  const joined = (rows: string[][]): string[][] => {
    const all: string[][] = [];
    for (const row of rows) {
      const last = all.at(-1);
      if (last === undefined || row[1] === "" || last[1] !== row[1]) all.push([...row]);
      else last[2] += `---${row[2]}`;
    }
    return all;
  };

  for (const name of ["teams_transcript", "zoom_transcript"]) {
    it(`give the turns of ${name} that were expected`, () => {
      const found = draft(`${name}.vtt`);
      isWhole(found);
      const rows = joined(expected(`${name}_correct.txt`));
      expect(found.turns.map((turn) => turn.label ?? "")).toEqual(rows.map((row) => row[1]));
      expect(found.turns.map((turn) => turn.text)).toEqual(
        rows.map((row) => (row[2] ?? "").replaceAll("---", " ").replace(/\s+/g, " ").trim()),
      );
      const seconds = rows
        .map((row) => (row[0] ?? "").split(":").map(Number))
        .map(([h = 0, m = 0, s = 0]) => h * 3600 + m * 60 + Math.floor(s));
      expect(found.turns.map((turn) => turn.time)).toEqual(seconds);
    });
  }

  it("keep a negative time as none, and know the two people", () => {
    const found = draft("Test teams transcription_2022-11-15-from Teams.vtt");
    isWhole(found);
    expect(new Set(found.turns.map((turn) => turn.label)).size).toBe(2);
    expect(found.turns[1]?.time).toBeNull();
    expect(found.problems.every((one) => one.code === "odd-time")).toBe(true);
  });

  it("without names are an error to settle", () => {
    expect(draft("New Teams Format.vtt").problems.map((one) => one.code)).toEqual(["no-speaker-label"]);
  });
});
