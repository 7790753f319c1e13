import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectClose, incidenceMatrices, reference } from "../statistics/reference.js";
import { folder, grille } from "./world.js";

type Rows = readonly (readonly (number | string)[])[];
interface Answer {
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly values: Record<string, never>;
  readonly settings: Record<string, unknown>;
}
interface Estimated {
  readonly estimate: number | null;
  readonly se: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: string | null;
}

const table = (rows: Rows, separator = ","): string =>
  [["interview", ...(rows[0] ?? []).map((_, c) => `c${c + 1}`)], ...rows.map((row, i) => [`I${i + 1}`, ...row])]
    .map((row) => row.join(separator))
    .join("\r\n");

async function saturationOf(rows: Rows, more: readonly string[] = []): Promise<Answer> {
  const dir = folder();
  writeFileSync(join(dir, "grid.csv"), `\ufeff${table(rows)}\r\n`);
  const { out, err, exit } = await grille(dir, ["saturation", "--grid", "grid.csv", "--json", ...more]);
  expect([exit, err]).toEqual([0, ""]);
  return JSON.parse(out) as Answer;
}

describe("a measure of a table from elsewhere, outside any study", () => {
  const matrices = incidenceMatrices();

  it.each(reference<{ matrix: string; expected: Record<string, never> }>("accumulation").cases)(
    "gives the reference curve of $matrix",
    async ({ matrix, expected }) => {
      const { values } = await saturationOf(matrices.get(matrix) ?? [], ["--codes", "emergent"]);
      expect([values.interviews, values.observed]).toEqual([matrices.get(matrix)?.length, expected.S_obs]);
      const { observed, mean } = values.curve as unknown as { observed: number[]; mean: number[] };
      expect(observed).toEqual(expected.cumulative_in_order);
      expectClose(mean, expected.exact_mean);
    },
  );

  it("gives the reference estimates of every matrix", async () => {
    for (const { matrix, target } of reference<{ matrix: string; target: Record<string, number | null> | null }>(
      "richness",
    ).cases) {
      const { values } = await saturationOf(matrices.get(matrix) ?? []);
      const of = (name: string) => values[name] as unknown as Estimated;
      if (target === null) {
        expect(of("chao2")).toMatchObject({ estimate: null, se: null, lower: null, upper: null });
        expect(of("chao2").reason).toMatch(/one-interview|nothing-coded/);
        continue;
      }
      expectClose(of("chao2").estimate, target.chao2);
      expectClose(of("chao2").se, target.chao2_se, { abs: 1e-8, rel: 1e-8 });
      expectClose(of("chao2_bc").estimate, target.chao2_bc);
      expectClose(of("jackknife1").estimate, target.jack1);
      expectClose(of("jackknife1").se, target.jack1_se_delete_one, { abs: 1e-8, rel: 1e-8 });
      expectClose(of("jackknife2").estimate, target.jack2);
      expectClose(of("bootstrap").estimate, target.boot);
    }
  });

  it("runs every other measure on it", async () => {
    const dir = folder();
    writeFileSync(
      join(dir, "g.csv"),
      table(
        [
          [1, 0, 2],
          [0, 1, 1],
          [1, 1, 0],
        ],
        ";",
      ),
    );
    const run = (...argv: string[]) => grille(dir, [...argv, "--grid", "g.csv"]);
    expect((await run("frequency")).out).toContain("a table from elsewhere");
    expect((await run("matrix", "--csv")).out).toContain("I1,1,0,2");
    expect((await run("cooccurrence", "--json")).exit).toBe(0);
    expect((await run("frequency", "--by", "level:family")).err).toContain("to which family");
    expect((await run("frequency", "--basis", "all")).err).toContain("--basis does not go with --grid");
    expect((await run("frequency", "--code", "c9")).err).toContain("c1, c2 and c3");
    expect((await grille(dir, ["frequency", "--codes", "emergent"])).err).toContain("--codes goes with --grid only");
  });

  it("says its input by number and hash, and reads windows-1252 with semicolons as it reads UTF-8", async () => {
    const dir = folder();
    writeFileSync(join(dir, "é.csv"), Buffer.from("entretien;écoute;droit\r\nP1;1;0\r\nP2;0;2\r\n", "latin1"));
    const { out } = await grille(dir, ["matrix", "--grid", "é.csv", "--json"]);
    const { inputs, values } = JSON.parse(out) as Answer;
    expect(inputs).toEqual([{ path: "input 1", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect([out.includes("écoute"), values.codes]).toEqual([true, 2]);
  });

  it("lists what is wrong with a table and gives no number", async () => {
    const dir = folder();
    writeFileSync(join(dir, "g.csv"), "i,a,a\nP1,1,x1\nP1,-1,0\n");
    const { exit, out, err } = await grille(dir, ["saturation", "--grid", "g.csv"]);
    expect([exit, out]).toEqual([2, ""]);
    for (const part of ['code "a" stands', 'interview "P1" stands', '"x1" is not a number', "-1 is negative"])
      expect(err).toContain(part);
  });

  it("asks where the codes come from before it estimates anything in words", async () => {
    const dir = folder();
    const rows = [
      [1, 1, 0, 0],
      [0, 1, 1, 0],
      [0, 1, 1, 0],
      [1, 0, 0, 1],
      [0, 0, 1, 0],
      [0, 1, 0, 0],
    ];
    writeFileSync(join(dir, "g.csv"), table(rows));
    const out = async (...more: string[]) => (await grille(dir, ["saturation", "--grid", "g.csv", ...more])).out;
    expect(await out()).toContain("say first where the codes come from");
    expect(await out()).not.toContain("Chao");
    expect(await out("--codes", "emergent")).toContain("emergent codes: at least");
    expect(await out("--codes", "a-priori")).not.toContain("Chao2,");
  });

  it("leaves codes out of measures of present and absent where a cell says NA, and names them", async () => {
    const dir = folder();
    writeFileSync(join(dir, "g.csv"), "i,a,b,c\nP1,1,NA,1\nP2,1,1,0\nP3,0,1,1\n");
    for (const measure of ["frequency", "matrix", "cooccurrence"]) {
      const { out, exit } = await grille(dir, [measure, "--grid", "g.csv"]);
      expect([measure, exit, out]).toEqual([measure, 0, expect.stringContaining("not looked for there (NA): b;")]);
    }
    const { out } = await grille(dir, ["frequency", "--grid", "g.csv", "--methods"]);
    expect(out).toContain("Left out, some interviews saying that the code was not looked for there (NA): b");
    writeFileSync(join(dir, "all.csv"), "i,a\nP1,NA\nP2,1\n");
    const { err, exit } = await grille(dir, ["frequency", "--grid", "all.csv"]);
    expect([exit === 0, err]).toEqual([false, expect.stringContaining("write 0 where a code was looked for")]);
  });

  it("cuts all indices of pairs into tables that a screen holds, and its file not", async () => {
    const dir = folder();
    writeFileSync(join(dir, "g.csv"), "i,a,b\nP1,1,1\nP2,1,0\nP3,0,1\n");
    const of = async (...more: string[]) =>
      (await grille(dir, ["cooccurrence", "--grid", "g.csv", "--all-indices", ...more])).out;
    const heads = (await of()).split("\n").filter((line) => /^code A/.test(line));
    expect(heads.length).toBeGreaterThan(2);
    expect(Math.max(...heads.map((line) => line.length))).toBeLessThan(170);
    expect((await of("--csv")).split("\n")[0]?.split(",").length).toBeGreaterThan(20);
  });

  it("reads strata from a column of attributes, and names those there are", async () => {
    const dir = folder();
    writeFileSync(join(dir, "g.csv"), "i;attribut:lieu;a;b\nP1;Namur;1;0\nP2;Liège;0;1\nP3;Namur;1;1\n");
    const run = (by: string) => grille(dir, ["saturation", "--grid", "g.csv", "--by", by]);
    expect((await run("attribute:lieu")).out).toMatch(/Namur +2 +P1, P3 +2 +1 +1/);
    expect((await run("attribute:ville")).err).toContain("there are lieu");
    expect((await run("lieu")).err).toContain("neither a level nor an attribute");
    expect((await run("level:hypothesis")).err).toContain("has no hypotheses");
  });

  it("writes the paragraph on methods in both languages", async () => {
    const dir = folder();
    writeFileSync(
      join(dir, "g.csv"),
      table([
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 1],
        [1, 1],
        [1, 0],
      ]),
    );
    const methods = async (lang: string) =>
      (await grille(dir, ["saturation", "--grid", "g.csv", "--methods", "--lang", lang])).out;
    expect(await methods("fr")).toMatch(/^La saturation des codes[\s\S]*\nRéférences\n- Braun/);
    expect(await methods("en")).toMatch(/^Saturation of codes[\s\S]*\nReferences\n- Braun/);
  });
});
