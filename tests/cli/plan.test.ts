import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faults } from "../schema/check.js";
import { folder, grille } from "./world.js";

const STUDY = "grille: 1\ntitle: t\nlanguage: fr\nsampling: { intended: 8 }\n";

describe("grille plan", () => {
  it("needs no study, and can be read aloud", async () => {
    const { out, exit } = await grille(folder(), ["plan", "--prevalence", "0.1", "--instances", "2"]);
    expect(exit).toBe(0);
    expect(out).toContain(
      "To meet in at least 2 interviews a theme that 10% of people would raise, with a probability of 80%: 29 interviews.",
    );
    expect(out).toContain("people drawn at random");
  });

  it("refuses what is no share, no number and no rule", async () => {
    const err = async (...argv: string[]) => (await grille(folder(), ["plan", ...argv])).err;
    expect(await err("--prevalence", "10")).toContain("--prevalence");
    expect(await err("--themes", "0")).toContain("--themes");
    expect(await err("--rule", "until bored")).toContain("unknown rule");
    expect(await err("--rule", "none")).toContain("no study here");
  });

  it("takes decimal commas for what they are, and lists between commas", async () => {
    const settings = async (...argv: string[]) => {
      const { out } = await grille(folder(), ["plan", "--json", ...argv]);
      return (JSON.parse(out) as { settings: Record<string, unknown> }).settings;
    };
    expect((await settings("--prevalence", "0,25")).prevalence).toEqual([0.25]);
    expect((await settings("--prevalence", "0.1,0.2; 0,3", "--instances", "1,2")).prevalence).toEqual([0.1, 0.2, 0.3]);
    expect((await settings("--instances", "1,2")).instances).toEqual([1, 2]);
  });

  it("gives the one shape as JSON", async () => {
    const { out } = await grille(folder(), ["plan", "--json", "--interviews", "12"]);
    expect(faults(JSON.parse(out))).toEqual([]);
  });

  it("notes the rule in the journal with its date, and takes the number planned from the study", async () => {
    const dir = folder();
    writeFileSync(join(dir, "study.yaml"), STUDY);
    const { err, out } = await grille(dir, ["plan", "--rule", "guest:4/2/5", "--lang", "en"]);
    expect(err).toContain("noted in the journal: Guest, Namey and Chen (2020), base 4, run 2, threshold 5 %");
    expect(out).toContain("probability with 8");
    const [line = ""] = readFileSync(join(dir, "journal/study.jsonl"), "utf8").split("\n");
    expect(JSON.parse(line)).toMatchObject({
      step: "plan",
      at: "2026-01-01T00:00:00.000Z",
      detail: { rule: "guest:4/2/5", interviews: 0 },
    });
    expect((await grille(dir, ["journal", "--lang", "en"])).out).toContain("stopping rule chosen: Guest");
  });
});
