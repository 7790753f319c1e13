import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, grille } from "./world.js";

describe("grille keyness", () => {
  const dir = folder();
  const ask = (...more: string[]) => grille(dir, ["keyness", ...more]);

  beforeAll(async () => {
    await grille(dir, ["init", "."]);
    mkdirSync(join(dir, "in"));
    const said = ["paper paper files", "paper stamps paper", "screens click screens", "screens click passwords"];
    const names = ["Ada", "Bo", "Cy", "Dee"];
    for (const [i, words] of said.entries())
      writeFileSync(
        join(dir, "in", `t${i + 1}.txt`),
        `Interviewer: What do you use?\nParticipant: We use ${words} here.\n`,
      );
    await grille(dir, ["ingest", "in"]);
    writeFileSync(
      join(dir, "interviews.csv"),
      `interview,participants\n${names.map((name, i) => `P0${i + 1},${name}`).join("\n")}\n`,
    );
    writeFileSync(join(dir, "participants.csv"), "participant,place\nAda,town\nBo,town\nCy,village\nDee,village\n");
  });

  it("shows the words of each group with how many people say them, and ranks nothing of so few", async () => {
    const { exit, out } = await ask("--by", "attribute:place");
    expect(exit).toBe(0);
    expect(out).toContain("town: 2 people, 12 words said");
    expect(out).toMatch(/^paper +4 +0 +2 +0 +0\.50 +3 +6\.35/m);
    expect(out).toContain("Nothing is ranked by p");
    expect(out).not.toContain("Holm");
  });

  it("has everything in JSON, and the first table in CSV", async () => {
    const { values, tables, settings } = JSON.parse(
      (await ask("--by", "attribute:PLACE", "--json", "--people", "1")).out,
    );
    expect(settings).toMatchObject({ by: "attribute:place", words: "stem", people: 1 });
    expect(values.groups).toMatchObject([{ group: "town", people: 2 }, { group: "village" }]);
    expect(tables[0].rows.map((row: string[]) => row[1])).toEqual([
      "paper",
      "files",
      "stamps",
      "screens",
      "click",
      "passwords",
    ]);
    expect((await ask("--by", "attribute:place", "--csv")).out).toContain("town,paper");
  });

  it("tells how it was done", async () => {
    const { out } = await ask("--by", "attribute:place", "--methods");
    expect(out).toContain('by "place" (town (n = 2), village (n = 2))');
    expect(out).toContain("- Kilgarriff, A. (2005)");
    expect((await ask("--by", "attribute:place", "--methods", "--lang", "fr")).out).toContain(
      "n’étant pas indépendants",
    );
  });

  it("refuses what it cannot compare, and says what there is", async () => {
    for (const [flags, said] of [
      [[], "say what is compared"],
      [["--by", "attribute:place", "--section", "x"], "say what is compared"],
      [["--by", "level:family"], "say what is compared"],
      [["--by", "attribute:plaec"], "did you mean"],
      [["--section", "Tools"], 'no heading "Tools"'],
      [["--code", "nothing.such"], "nothing.such"],
      [["--by", "attribute:place", "--people", "0"], "whole number"],
    ] as const) {
      const { exit, err } = await ask(...flags);
      expect(exit, said).toBe(2);
      expect(err).toContain(said);
    }
  });
});

describe("grille keyness on the example study", () => {
  it("holds the passages of a code against the rest of the same people's words", async () => {
    const { exit, out } = await grille(process.cwd(), [
      ...["keyness", "--code", "changement.pratique", "-C", "transcripts.example", "--json"],
    ]);
    expect(exit).toBe(0);
    const { values, notes, tables } = JSON.parse(out);
    expect(values.people).toBe(7);
    expect(values.groups).toMatchObject([{ group: "changement.pratique", people: 7 }]);
    expect(notes.map(({ code }: { code: string }) => code)).toContain("own-rules");
    expect(tables[0].rows.length).toBeGreaterThan(5);
  });
});
