import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { figureMeasures } from "../../src/cli/figure-measures.js";
import { figureKinds } from "../../src/report/figures.js";
import { soundFigure } from "../report/figures/golden.js";
import { writing } from "../report/figures/parse.js";
import { study, words } from "../study/made.js";
import { folder, grille } from "./world.js";

const GRID = `interview;attribute:place;a;b;c;d
Ada;town;3;1;1;0
Bo;town;1;1;0;0
Cy;village;1;0;0;0
Dee;town;0;1;0;2
Eli;village;0;0;1;1
Fay;village;1;1;0;0
`;
const LABELS = `unit;interview;Anne;Bob\n${Array.from({ length: 12 }, (_, i) => `${i};P${i % 6};${i % 2 ? "x" : "y"};${i % 3 ? "x" : "y"}`).join("\n")}\n`;

describe("grille figure", () => {
  const dir = folder();
  const draw = (...argv: string[]) => grille(dir, ["figure", ...argv]);

  beforeAll(() => {
    writeFileSync(join(dir, "g.csv"), GRID);
    writeFileSync(join(dir, "labels.csv"), LABELS);
  });

  it("says which figures there are", async () => {
    const { exit, out } = await draw();
    expect(exit).toBe(0);
    for (const { name, help, measure } of figureKinds) {
      expect(out).toContain(name);
      expect(out).toContain(help.en);
      expect(commands.map((command) => command.name)).toContain(measure);
    }
  });

  it.each(figureKinds.filter(({ measure }) => !["agreement", "sequence", "profile"].includes(measure)))(
    "draws $name of a table from elsewhere, in both widths and languages",
    async ({ name }) => {
      const ask = (...more: string[]) => draw(name, "--grid", "g.csv", "--codes", "emergent", ...more);
      const { exit, out, err } = await ask("--by", name === "matrix" ? "attribute:place" : "level:code");
      expect([exit, err]).toEqual([0, ""]);
      soundFigure(out);
      const narrow = (await ask("--width", "column", "--lang", "fr")).out;
      soundFigure(narrow);
      expect(narrow).toContain('width="320"');
    },
  );

  it("writes an image of 300 dots to an inch, 16 cm wide, in the same bytes twice", async () => {
    for (const file of ["one.png", "two.PNG"])
      expect((await draw("agreement", "--labels", "labels.csv", "-o", file)).exit).toBe(0);
    const png = readFileSync(join(dir, "one.png"));
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(png.readUInt32BE(16)).toBe(1890);
    expect(png.subarray(37, 41).toString("latin1")).toBe("pHYs");
    expect(png.readUInt32BE(41)).toBe(11811);
    expect(readFileSync(join(dir, "two.PNG")).equals(png)).toBe(true);
  }, 60_000);

  it.each(["docs/figures.md", "docs/figures.fr.md"])("has a row for each figure in %s", (file) => {
    const rows = [...readFileSync(file, "utf8").matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(figureKinds.map(({ name }) => name));
  });

  it("refuses what it cannot draw, and says why", async () => {
    const told = async (...argv: string[]): Promise<string> => {
      const { exit, err } = await draw(...argv);
      expect(exit).toBe(2);
      return err;
    };
    expect(await told("saturatoin", "--grid", "g.csv")).toContain('did you mean "saturation"?');
    expect(await told("saturation", "--grid", "g.csv", "-o", "f.jpg")).toContain("ends in .svg or .png");
    expect(await told("saturation", "--grid", "g.csv", "--window", "3")).toContain("does not take --window");
    expect(await told("agreement", "--grid", "g.csv")).toContain("does not take --grid");
    expect(await told("sequence", "--unit", "segment")).toContain("does not take --unit segment");
    expect(await told("network", "--grid", "g.csv", "--by", "attribute:place")).toContain("--by attribute:place");
    expect(await told("rules", "--grid", "g.csv", "--by", "attribute:place")).toContain("stratum by stratum");
  });

  it("takes no flag that the measure's own command does not know", () => {
    for (const [measure, { takes }] of Object.entries(figureMeasures)) {
      const own = commands.find(({ name }) => name === measure)?.flags.map(({ name }) => name) ?? [];
      const typed = takes.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
      expect(typed.filter((name) => !own.includes(name))).toEqual([]);
    }
  });

  it("says above a figure of a study that nobody has looked at the marks, and calls codes by their names", async () => {
    const made = await study("en");
    await made.run("ingest", made.source("a.txt", words("les outils")), made.source("b.txt", words("le scan")));
    await made.run("code");
    const { exit, out } = await made.run("figure", "matrix");
    expect(exit).toBe(0);
    expect(writing(out).join(" ")).toContain("proposed by rules, nobody has looked");
    expect(writing(out)).toContain("Listening");
    expect((await made.run("figure", "sequence")).exit).toBe(0);
  });

  it("lets nothing leave in an image that could not leave in words", async () => {
    const made = await study("en");
    await made.run("ingest", made.source("a.txt", words("jean.dupont@example.org")));
    const book = made.read("codebooks/codes.yaml");
    made.write("codebooks/codes.yaml", book.replace("en: Listening }", "en: Listening to jean.dupont@example.org }"));
    await made.run("code");
    for (const file of ["f.png", "f.svg"]) {
      const { exit, err } = await made.run("figure", "matrix", "-o", file);
      expect([exit, err]).toEqual([1, expect.stringContaining("would let someone be recognised")]);
      expect(existsSync(join(made.dir, file))).toBe(false);
    }
  });
});
