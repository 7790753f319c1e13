import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS, formatOf } from "../../src/text/formats.js";
import { study } from "../study/made.js";
import { SAME_INTERVIEW } from "../text/formats/same-interview.js";
import { folder } from "./world.js";

const DATA = path.resolve("tests/text/formats/data");
const files = readdirSync(DATA).filter(
  (name) => name.startsWith("same") && formatOf(name) !== null && !name.endsWith(".doc"),
);

describe("the same interview through the command line", () => {
  it.each(files)("comes in from %s with every turn", async (name) => {
    const made = await study();
    const { exit, out } = await made.run("ingest", path.join(DATA, name), "--report");
    expect(exit).toBe(0);
    expect(out).toContain(`P01: ${SAME_INTERVIEW.length} turns`);
    expect(out).toContain("the sum holds");
  });

  it("is tried in more than a few formats", () => {
    expect(new Set(files.map((name) => formatOf(name)?.name)).size).toBeGreaterThan(4);
    expect(FORMATS.length).toBeGreaterThan(15);
  });
});

describe("a folder given as input", () => {
  it("is told what was left aside in it, by kind, without names", async () => {
    const [made, given] = [await study(), folder()];
    const said = (words: string): string => `E : Et vous, ${words} ?\nP1 : Oui, ${words}, depuis toujours je crois.\n`;
    const json = JSON.stringify({ segments: [{ start: 0, text: "Oui, bien sûr." }] });
    for (const [name, words] of [
      ["Odile.txt", said("au jardin")],
      ["Farid.json", json],
      ["Farid.txt", "Oui, bien sûr."],
      ["README.md", "# Nos entretiens"],
      ["registre.csv", "id;âge\nR1;30"],
      ["Odile.mp3", "son"],
      ["Farid.mp3", "son"],
    ] as const)
      writeFileSync(path.join(given, name), words);
    mkdirSync(path.join(given, "anciens"));
    const { out, err } = await made.run("ingest", given);
    expect(out).toContain("P02");
    expect(out).not.toContain("P03");
    expect(err).toContain(
      "left aside in the folder (beside a .json of the same name: 1; readme or licence: 1; folders within: 1; .mp3: 2; .csv: 1)",
    );
    expect(err).not.toContain("Odile");
  });
});
