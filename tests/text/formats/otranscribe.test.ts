import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { read } from "../../../src/text/formats/json.js";
import { standsTrials } from "./trials.js";
import { bytesOf, isWhole, options, otr } from "./write.js";

const draftOf = (html: string): Draft => {
  const [draft] = read(
    bytesOf(JSON.stringify({ text: html, media: "voix.mp3", "media-time": 12.4 })),
    options,
  ) as Draft[];
  isWhole(draft);
  return draft as Draft;
};
const turns = (html: string): unknown[] => draftOf(html).turns.map((turn) => [turn.label, turn.time, turn.text]);
const codes = (html: string): string[] => draftOf(html).problems.map(({ code }) => code);
const stamp = (seconds: number | string, shown: string): string =>
  `<span class="timestamp" contenteditable="false" data-timestamp="${seconds}">${shown}</span>`;

describe("oTranscribe's files", () => {
  standsTrials(read, otr);

  it("have times before the label, behind it, above it, or in the middle of the words", () => {
    const html =
      `<p>${stamp(3.2, "0:03")}Enquêtrice&nbsp;: Bonjour.</p><p>P1 : ${stamp(7.9, "0:07")} Bonjour, ${stamp(9, "0:09")}&nbsp;ça va ?<br />Et <b>vous</b> ?</p>` +
      `<div>${stamp(65, "1:05")}</div><p>Enquêtrice : Oui &amp; non&#39;.</p><p>P1 : Ah.</p>`;
    expect(turns(html)).toEqual([
      ["Enquêtrice", 3, "Bonjour."],
      ["P1", 7, "Bonjour, \u00a0ça va ?\nEt vous ?"],
      ["Enquêtrice", 65, "Oui & non'."],
      ["P1", null, "Ah."],
    ]);
    expect(codes(html)).toEqual([]);
  });

  it("without labels are cut at their paragraphs and times", () => {
    const html = `${stamp(1, "0:01")}Je viens d'ici.<br>${stamp(5, "0:05")}Et toi ?<p>Moi aussi.</p>`;
    expect(turns(html)).toEqual([
      [null, 1, "Je viens d'ici."],
      [null, 5, "Et toi ?"],
      [null, null, "Moi aussi."],
    ]);
    expect(codes(html)).toEqual(["no-speaker-label"]);
  });

  it("keep headings as sections, and account for times that cannot be and for what is no text", () => {
    const html = `<h2>Le métier</h2><p>${stamp("NaN", "x")}Enquêtrice : Oui ?</p><p>P1 : ${stamp(-4, "-0:04")}Non.</p><p>P1 : Si.</p><script>var a;</script>`;
    const draft = draftOf(html);
    expect(draft.turns.map(({ section, time }) => [section, time])).toEqual([
      ["Le métier", null],
      ["Le métier", null],
      ["Le métier", null],
    ]);
    expect(draft.accounted.find(({ kind }) => kind === "markup")?.characters).toBe(5);
    expect(codes(html)).toEqual(["odd-time"]);
  });

  it("with unclosed tags, entities of their own and tags without end are read or refused, and never expanded", () => {
    expect(turns("<p>Enquêtrice : Oui ?<p>P1 : <b>N<i>on.</p></p></div><p>P1 : &lol; &#x110000;&lt;b&gt;")).toEqual([
      ["Enquêtrice", null, "Oui ?"],
      ["P1", null, "Non."],
      ["P1", null, "&lol; \ufffd<b>"],
    ]);
    expect(codes("<div>".repeat(100_000))).toEqual(["too-deep"]);
    expect(codes(`<p>${"<b".repeat(500_000)}`)).toEqual(["empty-file"]);
    const started = performance.now();
    draftOf(`${stamp(1, "0:01")}a `.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
