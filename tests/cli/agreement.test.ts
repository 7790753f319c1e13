import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { study, words } from "../study/made.js";
import { folder, grille } from "./world.js";

const TABLE = `unité;entretien;Anne;Bob\n${Array.from(
  { length: 12 },
  (_, i) => `${i};P${i % 6};${i % 2 ? "gain" : "perte"};${i % 2 && i !== 5 ? "gain" : "perte"}`,
).join("\n")}\n`;

describe("grille agreement", { timeout: 60_000 }, () => {
  it("answers on a table from elsewhere, with no study: text, JSON, CSV, methods", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "labels.csv"), TABLE, "latin1");
    const run = (...argv: string[]) => grille(cwd, ["agreement", "--labels", "labels.csv", ...argv]);
    const { exit, out } = await run();
    expect(exit).toBe(0);
    expect(out).toContain("2 coders (Anne, Bob), 12 of 12 units");
    expect(out).toContain("The two say the same 11 times out of 12.");
    expect(out).toContain("1 disagreement: grille agreement --disagreements shows it");
    const json = JSON.parse((await run("--json")).out);
    expect(Object.keys(json)).toEqual(["grille", "measure", "settings", "inputs", "tables", "values", "notes"]);
    expect(json.inputs).toEqual([{ path: "input 1", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(json.values.krippendorff_alpha).toMatchObject({ n: 12, reason: "too-few-units", value: expect.any(Number) });
    expect((await run("--json")).out).toBe((await run("--json")).out);
    expect((await run("--csv")).out).toContain("code,units,krippendorff_alpha,lower,upper,reading");
    expect((await run("--disagreements", "--csv")).out).toContain("P5,5,gain,perte");
    expect((await run("--methods", "--lang", "fr")).out).toContain(
      "l’alpha nominal de Krippendorff (Krippendorff 2019)",
    );
    expect((await run("--unit", "turn")).exit).toBe(2);
    expect((await run("--several", "--scale", "ratio")).exit).toBe(2);
    expect((await run("--scale", "interval")).err).toContain("cell C2: --scale interval takes a number");
  });

  it("asks for opened sheets, then measures them as they stood", async () => {
    const made = await study();
    await made.run("ingest", made.source("a.txt", words("les outils")), made.source("b.txt", words("le scan")));
    expect((await made.run("agreement")).err).toContain("no interview was coded by two people");
    for (const coder of ["anne", "bob"]) await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", coder);
    await made.run("code", "add", "P02:2", "relation.ecoute", "--coder", "anne");
    await made.run("code", "add", "P02:4", "relation.ecoute", "--coder", "bob");
    const closed = await made.run("agreement", "--coders", "anne,bob");
    expect([closed.exit, closed.out]).toEqual([2, ""]);
    expect(closed.err).toContain("still closed to each other");
    expect((await made.run("agreement", "--scale", "nominal")).err).toContain("goes with --labels alone");
    await made.run("reconcile", "--open", "--all", "--yes");
    const { exit, out } = await made.run("agreement");
    expect([exit, out]).toEqual([0, expect.stringContaining("2 coders (anne, bob), 2 of 2 interviews, 4 of 4 units")]);
    expect(out).toContain("agreement before discussion");
    expect(out).toMatch(/relation\.ecoute .* too few units/);
    expect(out).not.toContain("Too little agreement to conclude anything");
    const { out: list } = await made.run("agreement", "--disagreements");
    expect(list).toMatch(/relation\.ecoute\s+P02\s+P02:2\s+×\s+·\nrelation\.ecoute\s+P02\s+P02:4\s+·\s+×/);
    expect((await made.run("agreement", "--coders", "zoé")).exit).toBe(2);
  });
});
