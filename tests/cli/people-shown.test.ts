import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { leaves } from "../../src/cli/leaves.js";
import { folder, grille } from "./world.js";

const PEOPLE = `participant,age,place,sex,post
Ada,31,town,woman,lead of the archive
Bo,38,town,woman,clerk at the counter
Cy,44,village,woman,
Dee,47,village,man,
`;

describe("attributes in what can be passed on", () => {
  const dir = folder();
  const ask = (...argv: string[]) => grille(dir, argv);
  const groups = async (...argv: string[]) => Object.keys(JSON.parse((await ask(...argv, "--json")).out).values.groups);

  beforeAll(async () => {
    await ask("init", ".");
    mkdirSync(join(dir, "in"));
    const names = ["Ada", "Bo", "Cy", "Dee"];
    for (const [i] of names.entries())
      writeFileSync(
        join(dir, "in", `t${i + 1}.txt`),
        `Interviewer: What of paper number ${i}?\nParticipant: The paper stays here, and so do we in room ${i}.\n`,
      );
    await ask("ingest", "in");
    const rows = names.map((name, i) => `P0${i + 1},${name}`).join("\n");
    writeFileSync(join(dir, "interviews.csv"), `interview,participants\n${rows}\n`);
    writeFileSync(join(dir, "participants.csv"), PEOPLE);
  });

  it("stand in bands, as in reports, and as they are only where that is asked for", async () => {
    expect(await groups("matrix", "--by", "attribute:age")).toEqual(["30 to 39", "40 to 49"]);
    expect(await groups("matrix", "--by", "attribute:age", "--attributes", "full")).toEqual(["31", "38", "44", "47"]);
    const { out } = await ask("matrix", "--by", "attribute:age", "--json");
    expect(out).toContain("attributes-coarse");
    expect(out).not.toMatch(/\b(31|38|44|47)\b/);
  });

  it("stay as they are where at least two people share each value, without a word", async () => {
    const { out } = await ask("matrix", "--by", "attribute:place", "--json");
    expect(Object.keys(JSON.parse(out).values.groups)).toEqual(["town", "village"]);
    expect(out).not.toContain("attributes-coarse");
  });

  it.each([
    ["matrix", "--by", "attribute:sex", "--json"],
    ["matrix", "--by", "attribute:post", "-o", "m.txt"],
    ["saturation", "--by", "attribute:sex", "--csv"],
    ["keyness", "--by", "attribute:sex", "--json"],
    ["qca", "--outcome", "attribute:sex=man", "--conditions", "attribute:place=town", "--json"],
  ])("are refused where a column gives somebody away: %s", async (...argv) => {
    const { exit, out, err } = await ask(...argv);
    expect(exit).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("is not shown in what can be passed on");
    expect(err).toContain("--attributes full");
    expect(err).not.toMatch(/\bman\b/);
  });

  it("do not stand in a file either", async () => {
    await ask("keyness", "--by", "attribute:age", "-o", "words.txt", "--people", "1");
    expect(readFileSync(join(dir, "words.txt"), "utf8")).toContain("30 to 39: 2 people");
  });

  it("stand as coarsely in the paragraph on method", async () => {
    const { out } = await ask("matrix", "--by", "attribute:age", "--methods");
    expect(out).toContain('compared by "age": 30 to 39 (n = 2), 40 to 49 (n = 2)');
    expect((await ask("sequence", "--methods", "--lang", "fr")).out).toContain("Aucun test n’a été fait");
  });

  it("are shown as they are on a terminal alone", () => {
    const world = (isTTY: boolean | undefined) =>
      ({ world: { stdout: { write: () => true, columns: 80, isTTY } } }) as unknown as Parameters<typeof leaves>[0];
    expect(leaves(world(true), {})).toBe("full");
    expect(leaves(world(undefined), {})).toBe("coarse");
    for (const flags of [{ json: true }, { csv: true }, { output: "f.txt" }])
      expect(leaves(world(true), flags)).toBe("coarse");
  });
});
