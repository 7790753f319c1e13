import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { study, words } from "../study/made.js";
import { folder, grille } from "./world.js";

interface Passage {
  readonly place: string;
  readonly themes: readonly { theme: string; share: number; reasons: { words: { text: string }[] }[] }[];
}

describe("grille code --themes", () => {
  const dir = join(folder(), "exemple");
  const ask = (...flags: string[]) => grille(dir, ["code", "--themes", "--lang", "en", ...flags]);

  beforeAll(() => {
    cpSync("transcripts.example", dir, { recursive: true, filter: (path) => !/[\\/](\.grille|report)$/.test(path) });
  });

  it("shows the themes of each turn with their words, and how many turns have one", async () => {
    const { exit, out } = await ask();
    expect(exit).toBe(0);
    expect(out).toMatch(/^P01:2\n {2}charge [\d.]+: \S.* [\d.]+, .*, \d+ lighter signs [\d.]+$/m);
    expect(out).toMatch(/a theme at least for \d+ of 231 turns; rules propose, people decide/);
  });

  it("gives the same as data, in order, for the unit asked for, in participants' words alone", async () => {
    const { out } = await ask("--unit", "exchange", "--json");
    const { unit, themes, passages } = JSON.parse(out) as {
      unit: string;
      themes: { id: string }[];
      passages: Passage[];
    };
    expect(unit).toBe("exchange");
    expect(themes.map(({ id }) => id)).toContain("relation");
    expect(passages).toHaveLength(216);
    for (const { themes: ranked } of passages) {
      expect(ranked.length).toBeLessThanOrEqual(3);
      expect(ranked.map(({ share }) => share)).toEqual(ranked.map(({ share }) => share).sort((a, b) => b - a));
    }
  });

  it("writes a table for spreadsheets", async () => {
    const { out } = await ask("--csv", "--unit", "interview");
    expect(out.split("\r\n")[0]).toBe("\ufeffplace,rank,theme,weight,share,tied,words");
    expect(out).toMatch(/^P08,1,/m);
  });

  it("says by person what words cue, and where no words do", async () => {
    const { out } = await ask("--by", "participant");
    expect(out).toContain("no words cue one");
    expect(out).toContain("never an attribution");
    const { out: json } = await ask("--by", "participant", "--json");
    const { attribution, people } = JSON.parse(json) as { attribution: boolean; people: { readings: object }[] };
    expect(attribution).toBe(false);
    expect(people).toHaveLength(8);
    expect(people.every(({ readings }) => Object.keys(readings).join() === "identite,mode,strategie")).toBe(true);
  });

  it("takes the same label in two interviews for two people where no register says who they are", async () => {
    const made = await study();
    for (const name of ["le mail", "un scanner"])
      await made.run("ingest", "--as-new", made.source(`${name}.txt`, words(name)));
    const { out } = await made.run("code", "--themes", "--by", "participant", "--json");
    const { people } = JSON.parse(out) as { people: { participant: string; turns: number }[] };
    expect(people.map(({ turns }) => turns)).toEqual([2, 2]);
    expect(new Set(people.map(({ participant }) => participant)).size).toBe(2);
  });

  it("refuses what makes no sense together", async () => {
    expect((await ask("--by", "participant", "--unit", "turn")).err).toContain("contradict");
    expect((await ask("--family", "charge")).err).toContain("--family does not go with --themes");
    const { exit, err } = await grille(dir, ["code", "--csv", "--lang", "en"]);
    expect([exit, err.includes("--csv goes with --themes only")]).toEqual([2, true]);
  });
});
