import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TALK } from "./talk.js";
import { folder, grille } from "./world.js";

async function study(): Promise<string> {
  const dir = join(folder(), "s");
  await grille(folder(), ["init", dir]);
  mkdirSync(join(dir, "transcripts"), { recursive: true });
  writeFileSync(join(dir, "transcripts/P01.txt"), TALK);
  return dir;
}

describe("report --for", () => {
  it("writes each reader's pages beside the report, and refuses what does not go into them", async () => {
    const dir = await study();
    expect((await grille(dir, ["report", "--for", "supervisor", "--format", "md"])).exit).toBe(0);
    expect(
      (await grille(dir, ["report", "--for", "group", "--situation", "P01:2,P01:4.1", "--format", "md"])).exit,
    ).toBe(0);
    expect(readdirSync(join(dir, "report")).sort()).toEqual(["group.md", "supervisor.md"]);
    const cases = [
      [["--for", "article", "--with-transcripts"], "whole transcripts do not go into a report for an article"],
      [["--for", "group"], "about chosen situations: which?"],
      [["--for", "group", "--situation", "P01:99"], "there is no passage at P01:99"],
      [["--situation", "P01:2"], "--situation goes with --for group only"],
      [["--for", "nobody"], "nobody"],
    ] as const;
    for (const [flags, why] of cases) {
      const { exit, err } = await grille(dir, ["report", ...flags]);
      expect([exit, err]).toEqual([2, expect.stringContaining(why)]);
    }
    const works = await grille(dir, ["report", "--references", "bib"]);
    expect([works.exit, works.out]).toEqual([0, expect.stringContaining("@article{tong2007,")]);
    expect(existsSync(join(dir, "report/article.html"))).toBe(false);
  });
});
