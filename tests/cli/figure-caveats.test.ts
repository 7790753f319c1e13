import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { TALLEST } from "../../src/report/figures/one-page.js";
import { ofClass, writing } from "../report/figures/parse.js";
import { folder, grille } from "./world.js";

/** A table of so many interviews in which `is` says whether a code was seen. */
function table(interviews: number, codes: number, is: (interview: number, code: number) => boolean): string {
  const count = (n: number) => Array.from({ length: n }, (_, i) => i);
  const rows = count(interviews).map((i) => [`P${i + 1}`, ...count(codes).map((c) => (is(i, c) ? 1 : 0))].join(";"));
  return `${["interview", ...count(codes).map((c) => `c${c}`)].join(";")}\n${rows.join("\n")}\n`;
}

describe("what a figure says of itself where it stands alone", () => {
  const dir = folder();
  const draw = async (name: string, file: string, ...more: string[]): Promise<string> => {
    const { exit, out } = await grille(dir, ["figure", name, "--grid", file, "--codes", "emergent", ...more]);
    expect(exit).toBe(0);
    return writing(out).join(" ");
  };

  beforeAll(() => {
    const long = table(8, 45, (i, c) => (i + c) % 2 === 0);
    writeFileSync(join(dir, "long.csv"), long.replaceAll(/\bc(\d+)/g, "a code with a long name of its own $1"));
    writeFileSync(
      join(dir, "first.csv"),
      table(8, 5, (i, c) => i === 0 || (i + c) % 3 === 0),
    );
    writeFileSync(
      join(dir, "new.csv"),
      table(8, 8, (i, c) => i === c),
    );
    writeFileSync(
      join(dir, "once.csv"),
      table(45, 20, (i, c) => [i === 39, i === 7 || i === 9][19 - c] ?? (i + c) % 2 === 0),
    );
  });

  it("explains a notation that is in the figure, and none where the rule is met nowhere", async () => {
    const met = await draw("rules", "once.csv");
    const [, notation] = met.match(/met: “(\d+\+\d)”/) ?? [];
    expect(notation).toBe("4+2");
    expect(met).toContain(
      "met: “4+2”, at interview 4, the next 2 bringing no more new codes than the threshold allows",
    );
    expect(met.split("4+2").length).toBeGreaterThan(2);
    const never = await draw("rules", "new.csv");
    expect(never).toContain("not met");
    expect(never).not.toContain("met: “");
    expect(never + met).not.toContain("confirm");
  });

  it("says that a rule met by construction tells nothing", async () => {
    expect(await draw("rules", "first.csv")).toContain("met by construction and tells nothing");
    expect(await draw("rules", "once.csv")).not.toContain("by construction");
  });

  it("draws no look ahead where the formula finds nothing unseen, and calls the coverage of few interviews unstable", async () => {
    const full = await draw("coverage", "first.csv");
    expect(full).toContain("Unstable coverage: only 8 interviews.");
    expect(full).toContain("none was seen in only one interview");
    expect(full).toContain("Nothing is drawn beyond the interviews held");
    expect(full).not.toContain("with more interviews");
    const some = await draw("coverage", "once.csv");
    expect(some).toContain("with more interviews");
    expect(some).toContain("Beyond the interviews held, an order of magnitude.");
    expect(some).not.toContain("nstable");
  });

  it("stays on a page in a column too, and says of how many codes it shows how many", async () => {
    const { out, err } = await grille(dir, ["figure", "matrix", "--grid", "long.csv", "--width", "column"]);
    expect(err).toBe("");
    const [, height] = out.match(/ height="(\d+)"/) ?? [];
    expect(Number(height)).toBeGreaterThan(700);
    expect(Number(height)).toBeLessThanOrEqual(TALLEST);
    const [, shown] =
      writing(out)
        .join(" ")
        .match(/(\d+) of the 45 codes that were used are shown/) ?? [];
    expect(Number(shown)).toBe(ofClass(out, "grille-cell").length / 8);
  });

  it("writes no figure of coverage of a closed list, nor where nobody said what list it is, and says why", async () => {
    for (const [more, why] of [
      [["--codes", "a-priori"], "fixed beforehand"],
      [[], "it was not said"],
    ] as const) {
      const { out, err, exit } = await grille(dir, ["figure", "coverage", "--grid", "first.csv", ...more]);
      expect([out, exit]).toEqual(["", 2]);
      expect(err).toContain(why);
    }
  });

  it("says of counts how many interviews, in which unit and on whose marks, in the picture and in its description", async () => {
    const made = "8 interviews; unit: interview; basis: a table from elsewhere.";
    for (const name of ["matrix", "cooccurrence", "network"]) {
      const { out } = await grille(dir, ["figure", name, "--grid", "first.csv"]);
      expect(out.split("<desc")[1]?.split("</desc>")[0]).toContain(made);
      expect(writing(out).join(" ")).toContain(made);
    }
  });

  it("hatches a code that was not looked for in all interviews of a value, and says of how many it counts", async () => {
    writeFileSync(join(dir, "na.csv"), "i;attribute:g;A;B\nP1;u;1;1\nP2;u;NA;0\nP3;v;0;1\nP4;v;1;0\n");
    const { out } = await grille(dir, ["figure", "matrix", "--grid", "na.csv", "--by", "attribute:g"]);
    expect(ofClass(out, "grille-cell").filter(({ attributes }) => attributes.fill?.includes("hatch"))).toHaveLength(1);
    expect(writing(out).join(" ")).toContain("A (u: 1 of 2)");
  });

  it("never rounds coverage up to 1", async () => {
    expect(await draw("coverage", "once.csv")).toContain(">\u00a00.99");
    expect(await draw("coverage", "once.csv", "--lang", "fr")).toContain(">\u00a00,99");
  });
});
