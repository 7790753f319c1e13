import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import { read } from "../../../src/text/formats/textgrid.js";
import { draftsBy, isThreeSpeakers } from "./draft-of.js";
import { standsTrials } from "./trials.js";
import { bytesOf, options, textGrid } from "./write.js";

const { draftOf, codes, turns } = draftsBy(read);

/** A short TextGrid of tiers of intervals, each a second long. */
const grid = (...tiers: (readonly [string, readonly string[]])[]): string =>
  [
    'File type = "ooTextFile"\n"TextGrid"\n\n0\n9\n<exists>',
    tiers.length,
    ...tiers.map(([name, texts]) =>
      [`"IntervalTier"\n"${name}"\n0\n9\n${texts.length}`, ...texts.map((text, i) => `${i}\n${i + 1}\n"${text}"`)].join(
        "\n",
      ),
    ),
  ].join("\n");

describe("long TextGrids", () => {
  standsTrials(read, (turns) => textGrid(turns, "long"));
});

describe("short TextGrids", () => {
  standsTrials(read, (turns) => textGrid(turns, "short"));

  it("have tiers as speakers, without silences, quotation marks doubled", () => {
    const text = grid(
      ["Enquêtrice", ['Il dit ""oui"" ?', "", "", "Ah."]],
      ["P1", ["sil", "Oui,", "voilà.\n Bien.", "<p:>"]],
    );
    expect(turns(text)).toEqual([
      ["Enquêtrice", 0, 'Il dit "oui" ?'],
      ["P1", 1, "Oui, voilà. Bien."],
      ["Enquêtrice", 3, "Ah."],
    ]);
    expect(codes(text)).toEqual([]);
  });

  it("leave tiers of points and of sounds aside, and count them", () => {
    const text = `${grid(["Anna - words", ["oui", "voilà"]], ["Anna - phones", ["w", "i"]], ["Bob - words", ["", "hm"]]).replace("<exists>\n3", "<exists>\n4")}
"TextTier"
"cloche"
0
9
1
! une remarque, "sans texte"
4.5
"ding"`;
    expect(turns(text)).toEqual([
      ["Anna", 0, "oui voilà"],
      ["Bob", 1, "hm"],
    ]);
    expect(draftOf(bytesOf(text)).accounted.find(({ kind }) => kind === "tier")?.characters).toBe(6);
    expect(codes(text)).toEqual(["tiers-left-out"]);
    expect(turns(text, ["cloche"])).toContainEqual(["cloche", 4, "ding"]);
    expect(turns(grid(["phones", ["w", "i"]]))).toEqual([["phones", 0, "w i"]]);
  });

  it("are read in UTF-16 and windows-1252", () => {
    const text = grid(["Élise", ["c’était l'été"]]);
    for (const encoding of ["utf-16be", "utf-16le", "windows-1252"]) {
      const bytes = iconv.encode(text, encoding, { addBOM: encoding !== "windows-1252" });
      expect(draftOf(bytes).turns).toEqual([{ label: "Élise", time: 0, section: null, text: "c’était l'été" }]);
    }
  });

  it("with times that cannot be keep the words", () => {
    const text = grid(["A", ["un.", "deux."]])
      .replace('0\n1\n"un."', '-3\n1\n"un."')
      .replace('1\n2\n"deux."', '--undefined--\n2\n"deux."');
    expect(turns(text)).toEqual([["A", null, "un. deux."]]);
    expect(codes(text)).toEqual(["odd-time"]);
  });

  it("that are cut short, count wrongly or are something else are refused, with the line", () => {
    const text = grid(["A", ["un", "deux"]]);
    const [cut] = read(bytesOf(text.slice(0, -8)), options) as Draft[];
    expect(cut?.problems.map(({ code, place }) => [code, place.line])).toEqual([["broken-textgrid", 16]]);
    expect(codes(text.replace("9\n2\n", "9\n999999999999\n"))).toEqual(["broken-textgrid"]);
    expect(codes('File type = "ooTextFile"\n"PitchTier"\n0\n1\n')).toEqual(["not-textgrid"]);
    expect(codes("Enquêtrice : Oui.\n")).toEqual(["not-textgrid"]);
    expect(codes(grid())).toEqual(["empty-file"]);
    const started = performance.now();
    expect(codes(`${text}${'"'.repeat(2_000_001)}${" 1".repeat(500_000)}`)).toEqual(["broken-textgrid"]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

const folder = path.resolve("../shared/data/eaf");

describe.skipIf(!existsSync(folder))("a real TextGrid", () => {
  it("gives three speakers in the order of time", () => {
    const draft = draftOf(readFileSync(path.join(folder, "MaureenMarvinRobin.TextGrid")));
    isThreeSpeakers(draft);
  });
});
