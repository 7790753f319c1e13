import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { read } from "../../../src/text/formats/srt.js";
import { standsTrials } from "./trials.js";
import { bytesOf, isWhole, options, srt } from "./write.js";

const draftOf = (text: string): Draft => {
  const [draft] = read(bytesOf(text), options) as Draft[];
  isWhole(draft);
  return draft as Draft;
};
const turns = (text: string): unknown[] => draftOf(text).turns.map((turn) => [turn.label, turn.time, turn.text]);
const codes = (text: string): unknown[] => draftOf(text).problems.map(({ code, place }) => [code, place.line ?? null]);

describe("SubRip captions", () => {
  standsTrials(read, srt);

  it("carry a name over to the captions that go on, where names stand only where the speaker changes", () => {
    const text = `1
00:00:01,000 --> 00:00:03,000
Enquêtrice : Depuis quand
travaillez-vous ici ?

2
00:00:04,500 --> 00:00:06,000
P1 : <i>Depuis</i> toujours,

3
00:00:06,000 --> 00:00:08,000
{\\an8}ou presque.

4
00:00:08,000 --> 00:00:09,000
J'ai commencé jeune.

5
00:00:10,000 --> 00:00:11,000
Enquêtrice : Ah ?

6
00:00:11,500 --> 00:00:12,000
P1 : Oui.
Enquêtrice : Bien.
`;
    expect(turns(text)).toEqual([
      ["Enquêtrice", 1, "Depuis quand travaillez-vous ici ?"],
      ["P1", 4, "Depuis toujours, ou presque. J'ai commencé jeune."],
      ["Enquêtrice", 10, "Ah ?"],
      ["P1", 11, "Oui."],
      ["Enquêtrice", 11, "Bien."],
    ]);
    expect(codes(text)).toEqual([["labels-carried", null]]);
  });

  it("begin a turn where a dash says that someone else speaks, and keep a dash within a sentence", () => {
    const text = `1
00:00:01,000 --> 00:00:03,000
- Tu viens ?
- Non.

2
00:00:04,000 --> 00:00:06,000
Je voulais
– enfin, presque –

3
00:00:06,500 --> 00:00:07,000
-Bon. -5 degrés, quand même.
`;
    expect(turns(text)).toEqual([
      [null, 1, "Tu viens ?"],
      [null, 1, "Non."],
      [null, 4, "Je voulais – enfin, presque – -Bon. -5 degrés, quand même."],
    ]);
    expect(codes(text)).toEqual([["no-speaker-label", null]]);
  });

  it("begin a turn at two arrows, and find a name behind a dash", () => {
    const text = `1
00:00:01,000 --> 00:00:03,000
- Enquêtrice : Tu viens ?
- P1 : Non, enfin

2
00:00:04,000 --> 00:00:06,000
>> plus tard.
>> Enquêtrice : Ah.
`;
    expect(turns(text)).toEqual([
      ["Enquêtrice", 1, "Tu viens ?"],
      ["P1", 1, "Non, enfin"],
      [null, 4, "plus tard."],
      ["Enquêtrice", 4, "Ah."],
    ]);
  });

  it("are read without numbers, without blank lines and with blank lines within", () => {
    const text = `00:00:01.000 --> 00:00:02.000
En juin
1984
2
00:00:03,000 --> 00:00:04,000
je partais.

Loin.

1984

00:00:05,000 --> 00:00:06,000
Voilà.`;
    expect(turns(text)).toEqual([
      [null, 1, "En juin 1984 je partais."],
      [null, 3, "Loin."],
      [null, 3, "1984 Voilà."],
    ]);
  });

  it("are read in windows-1252, and as web captions where they are such", () => {
    const written = srt([
      { label: "P1", time: 3, text: "L’été, à l'œil…" },
      { label: "P2", time: 9, text: "Oui." },
    ]);
    const [draft] = read(iconv.encode(written, "windows-1252"), options);
    expect(draft?.turns[0]?.text).toBe("L’été, à l'œil…");
    const [web] = read(bytesOf("\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\n<v Léa>Oui.</v>\n"), options);
    expect(web?.turns).toEqual([{ label: "Léa", time: 1, section: null, text: "Oui." }]);
  });

  it("say which times cannot be and what stands above the first caption, and refuse a file without any", () => {
    const text = "Un titre\n\n1\n-00:00:01,000 --> 00:00:02,000\nOui.\n\n2\n00:99:01,000 --> 00:00:02,000\nNon.\n";
    expect(codes(text)).toEqual([
      ["before-captions", null],
      ["odd-time", 4],
      ["odd-time", 8],
      ["no-speaker-label", null],
    ]);
    expect(turns(text)).toEqual([
      [null, null, "Oui."],
      [null, null, "Non."],
    ]);
    expect(codes("Enquêtrice : Oui.\nP1 : Non.\n")).toEqual([["no-captions", null]]);
  });

  it("of a million lines of times, dashes or brackets are read in a moment", () => {
    const started = performance.now();
    const times = "00:00:01,000 --> 00:00:02,000\n".repeat(30_000);
    draftOf(`${times}${"- ".repeat(500_000)}\n${"<".repeat(200_000)}\n${"{\\".repeat(200_000)}`);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
