import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { read } from "../../../src/text/formats/transcriber.js";
import { standsTrials } from "./trials.js";
import { bytesOf, isWhole, options, trs } from "./write.js";

const draftOf = (bytes: Uint8Array): Draft => {
  const [draft] = read(bytes, options) as Draft[];
  isWhole(draft);
  return draft as Draft;
};
const codes = (xml: string): string[] => draftOf(bytesOf(xml)).problems.map(({ code }) => code);

const HEAD = '<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE Trans SYSTEM "trans-14.dtd">';
const MADE = `${HEAD}
<Trans scribe="x" audio_filename="y" version="3">
<Topics><Topic id="to1" desc="Le métier"/><Topic id="to2" desc="Les outils"/></Topics>
<Speakers>
<Speaker id="spk1" name="Enquêtrice" type="female"/>
<Speaker id="spk2" name="Élise" type="female"/>
<Speaker id="spk3" name="Élise" type="male"/>
</Speakers>
<Episode>
<Section type="report" topic="to1" startTime="0" endTime="60">
<Turn startTime="0" endTime="2.5"><Sync time="0"/><Event desc="musique" type="noise" extent="begin"/></Turn>
<Turn startTime="2.5" endTime="9" speaker="spk1">
<Sync time="2.5"/>
l'été <Event desc="rire" type="noise" extent="instantaneous"/> dernier
<Sync time="6.1"/><Background time="6.1" type="music" level="low"/>
vous étiez là ?
</Turn>
<Turn startTime="9" endTime="12" speaker="spk2 spk1">
<Sync time="9"/><Who nb="1"/>oui
<Who nb="2"/>hm
<Sync time="11"/><Who nb="1"/>et <Event desc="en" type="language" extent="begin"/>so<Event desc="en" type="language" extent="end"/><Comment desc="elle hésite"/>
</Turn>
</Section>
<Section type="report" topic="to2" startTime="60" endTime="90">
<Turn startTime="60" endTime="70" speaker="spk2"><Sync time="60"/>voilà <Event desc="pi" type="pronounce" extent="begin"/>l’outil<Event desc="pi" type="pronounce" extent="end"/></Turn>
<Turn startTime="-70" endTime="80" speaker="spk3"><Sync time="NaN"/>bon</Turn>
<Turn startTime="80" endTime="90"><Sync time="80"/>allô ?</Turn>
</Section>
<Section type="nontrans" startTime="90" endTime="99"><Turn startTime="90" endTime="99" speaker="spk9"><Sync time="90"/>fin</Turn></Section>
</Episode></Trans>`;

describe("Transcriber's files", () => {
  standsTrials(read, trs);

  it("have speakers by name, topics as sections, several who speak at once, and events in brackets", () => {
    const draft = draftOf(iconv.encode(MADE, "windows-1252"));
    expect(draft.turns.map(({ label, time, section, text }) => [label, time, section, text])).toEqual([
      ["Enquêtrice", 2, "Le métier", "l'été [rire] dernier vous étiez là ?"],
      ["Élise", 9, "Le métier", "oui"],
      ["Enquêtrice", 9, "Le métier", "hm"],
      ["Élise", 11, "Le métier", "et so"],
      ["Élise", 60, "Les outils", "voilà [pi-] l’outil [-pi]"],
      ["Élise (spk3)", null, "Les outils", "bon"],
      [null, 80, "Les outils", "allô ?"],
      ["spk9", 90, null, "fin"],
    ]);
    expect(draft.comments).toEqual([{ turn: 3, start: 0, end: 5, author: "", text: "elle hésite" }]);
    expect(draft.problems.map(({ code }) => code)).toEqual(["same-names", "overlaps", "odd-time"]);
    expect(draft.accounted).toEqual([
      { kind: "heading", characters: 17 },
      { kind: "legend", characters: 20 },
      { kind: "noise", characters: 14 },
      { kind: "comment", characters: 10 },
    ]);
  });

  it("are read as what they are, whatever encoding they declare", () => {
    const said = draftOf(iconv.encode(MADE, "windows-1252"));
    const asUtf8 = draftOf(bytesOf(MADE));
    expect(asUtf8.turns).toEqual(said.turns);
    expect(asUtf8.problems[0]).toMatchObject({ severity: "note", code: "read-as" });
    const asUtf16 = draftOf(iconv.encode(MADE.replace("ISO-8859-1", "UTF-16"), "utf-16", { addBOM: true }));
    expect(asUtf16.turns).toEqual(said.turns);
    const falsely = draftOf(iconv.encode(MADE.replace("ISO-8859-1", "UTF-8"), "windows-1252"));
    expect(falsely.turns).toEqual(said.turns);
    const strange = draftOf(iconv.encode(MADE.replace("ISO-8859-1", "x-none"), "windows-1252"));
    expect(strange.turns).toEqual(said.turns);
    const greek = MADE.replace("ISO-8859-1", "ISO-8859-7").replace(/[éêôà’]/gi, "λ");
    expect(draftOf(iconv.encode(greek, "ISO-8859-7")).turns[0]?.text).toContain("λ");
  });

  it("that are cut short, of another kind, too deep or a bomb are refused, with the line", () => {
    const half = MADE.slice(0, MADE.indexOf("allô"));
    const cut = draftOf(iconv.encode(half, "windows-1252"));
    expect(cut.turns).toEqual([]);
    expect(cut.problems.map(({ code, place }) => [code, place.line])).toEqual([
      ["broken-xml", half.split("\n").length],
    ]);
    expect(codes("<html><body>Oui.</body></html>")).toEqual(["not-transcriber"]);
    expect(codes(`<Trans>${"<a>".repeat(200_000)}`)).toEqual(["too-deep"]);
    const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    const bomb = `<!DOCTYPE Trans [<!ENTITY l0 "ha">${entities}]><Trans><Episode><Section><Turn>&l10;</Turn></Section></Episode></Trans>`;
    expect(codes(bomb)).toEqual(["broken-xml"]);
    expect(
      codes('<!DOCTYPE Trans [<!ENTITY f SYSTEM "file:///etc/hostname">]><Trans><Turn speaker="a">&f;</Turn></Trans>'),
    ).toEqual(["broken-xml"]);
  });

  it("with words and remarks outside turns say so", () => {
    const xml =
      '<Trans><Episode>perdu<Section><Turn speaker="a"><Sync time="1"/>oui</Turn><Comment desc="fin"/></Section></Episode></Trans>';
    expect(codes(xml)).toEqual(["outside-turns", "comment-outside"]);
  });
});

const folder = path.resolve("../shared/data/trs");

describe.skipIf(!existsSync(folder))("real files of Transcriber", () => {
  const real = (name: string): Draft => draftOf(readFileSync(path.join(folder, name)));

  it("give their turns with speakers and times, and every character", () => {
    const draft = real("srr_3110.trs");
    expect(draft.turns.map(({ time }) => time)).toEqual([0, 24, 31, 64, 67, 89, 91, 97, 99, 203, 209, 230, 232]);
    expect(new Set(draft.turns.map(({ label }) => label))).toEqual(new Set(["Locuteur1", "Locuteur2"]));
    expect(draft.characters).toBe(14_175);
    expect(draft.problems).toEqual([]);
  });

  it("join what one person says in a row over two of their turns", () => {
    const draft = real("srr_4210.trs");
    expect(draft.turns.length).toBe(31);
    expect(draft.turns.filter((turn, i) => turn.label === draft.turns[i - 1]?.label)).toEqual([]);
    expect(new Set(draft.turns.map(({ label }) => label)).size).toBe(4);
    expect(draft.turns.filter(({ text }) => text.includes("[b]")).length).toBeGreaterThan(2);
  });
});
