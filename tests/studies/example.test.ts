import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { judgeClaims } from "../../src/evidence/claims/judge.js";
import { claimMarks, groundOf } from "../../src/study/claims-ground.js";
import { findings } from "../../src/study/weighing.js";
import { selectionOf } from "../../src/study/gather.js";
import { readStudy } from "../../src/study/read.js";
import { folder, grille } from "../cli/world.js";

/** The whole example, as its user sees it, kept beside this test and compared in git. `--update` writes it anew. */
describe("the example study", () => {
  const dir = join(folder(), "exemple");
  const kept = (name: string): string => resolve("tests/studies/example", name);

  beforeAll(() => {
    cpSync("transcripts.example", dir, { recursive: true, filter: (path) => !/[\\/](\.grille|report)$/.test(path) });
  });

  it("checks clean: not even a warning", async () => {
    const { exit, err } = await grille(dir, ["check"]);
    expect([exit, err]).toEqual([0, ""]);
  });

  it.each(["frequency", "matrix", "cooccurrence", "saturation"])("answers %s as it did", async (measure) => {
    for (const lang of ["fr", "en"]) {
      const { exit, out } = await grille(dir, [measure, "--lang", lang]);
      expect(exit).toBe(0);
      await expect(out).toMatchFileSnapshot(kept(`${measure}.${lang}.txt`));
    }
  });

  it("proposes the same codes, for the same reasons", async () => {
    const { out } = await grille(dir, ["code", "--explain", "--lang", "fr"]);
    await expect(out).toMatchFileSnapshot(kept("proposals.fr.txt"));
  });

  it("writes the same report, in the same bytes, twice", async () => {
    await grille(dir, ["run", "--lang", "fr"]);
    const first = readFileSync(join(dir, "report/report.md"), "utf8");
    const html = readFileSync(join(dir, "report/report.html"));
    await expect(first).toMatchFileSnapshot(kept("report.fr.md"));
    await grille(dir, ["report", "--lang", "fr"]);
    expect(readFileSync(join(dir, "report/report.html")).equals(html)).toBe(true);
  });

  it("says who stands where, as the agreed marks have it", async () => {
    const { study } = await readStudy(dir);
    if (study === null) throw new Error("the example cannot be read");
    const [h1, h2] = findings(study, selectionOf(study));
    expect(h1?.tally).toMatchObject({ supports: ["P01", "P02", "P08"], against: ["P03", "P04", "P05"], mixed: ["P07"], silent: ["P06"] });
    expect(h2?.tally).toMatchObject({ supports: ["P01", "P02", "P08"], against: ["P03", "P05", "P06"], mixed: ["P04"], unattributed: ["P07"] });
    expect(h1?.cases.map((one) => one.interview)).toEqual(["P03", "P04", "P05", "P07", "P01", "P02", "P08", "P06"]);
  });

  it("answers what a publication says of it with each of the four verdicts", async () => {
    const { study } = await readStudy(dir);
    if (study?.claims == null) throw new Error("the claims of the example cannot be read");
    const answers = judgeClaims(study.claims, groundOf(study, claimMarks(study, selectionOf(study))));
    expect(Object.fromEntries(answers.map(({ claim, verdict }) => [claim.id, verdict]))).toEqual({
      "nadia-charge": "holds",
      "sabine-revolte": "holds",
      "laurence-aucune": "holds",
      "relation-toutes": "holds",
      "formation-aucune": "does-not-hold",
      "deshumanisation-toutes": "source-contradicts-itself",
      "deshumanisation-certaines": "source-contradicts-itself",
      "formation-thibault-odile": "holds",
      anciennete: "cannot-be-told",
      saturation: "holds",
    });
  });

  it("is invented, and says so in every transcript and in the report", async () => {
    for (let n = 1; n <= 8; n++) expect(readFileSync(join(dir, `transcripts/P0${n}.txt`), "utf8")).toContain("Invented interview");
    const html = readFileSync(join(dir, "report/report.html"), "utf8");
    expect(html.match(/inventée|invented/gi)?.length ?? 0).toBeGreaterThan(2);
  });

  it("quotes words that stand at their place", () => {
    const sheets = ["agreed", "lectrice-a", "lecteur-b"].flatMap((coder) => Array.from({ length: 8 }, (_, i) => `codings/${coder}/P0${i + 1}.jsonl`));
    for (const file of sheets) {
      const [head = "", ...lines] = readFileSync(join(dir, file), "utf8").trim().split("\n");
      const { transcript } = JSON.parse(head) as { transcript: string };
      const body = readFileSync(join(dir, `transcripts/${transcript}.txt`), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
      for (const line of lines) {
        const { start, end, quote } = JSON.parse(line) as { start: number; end: number; quote: string };
        expect(body.slice(start, end)).toBe(quote);
      }
    }
  });
});
