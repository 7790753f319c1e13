import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parseSheet } from "../../src/coding/sheet.js";
import { folder, type Ran, grille as run } from "./world.js";

/** In English, whatever the language of the study. */
const grille = (cwd: string, argv: readonly string[]): Promise<Ran> => run(cwd, [...argv, "--lang", "en"]);

/** A copy of the example study of the first reader alone, who has not read P07 and P08. */
function partlyRead(): string {
  const dir = folder();
  cpSync("transcripts.example", dir, { recursive: true });
  rmSync(join(dir, "codings/agreed"), { recursive: true });
  rmSync(join(dir, "codings/lecteur-b"), { recursive: true });
  const config = readFileSync(join(dir, "study.yaml"), "utf8");
  writeFileSync(join(dir, "study.yaml"), config.replace(/ {2}- id: lecteur-b\n.*\n/, ""));
  for (const id of ["P07", "P08"]) rmSync(join(dir, `codings/lectrice-a/${id}.jsonl`));
  return dir;
}

/** Whether the line is one of table rows about a code, such as `outil.dossier`. */
const lineOf = (out: string, name: string): string => out.split("\n").find((line) => line.startsWith(name)) ?? "";

describe("grille evaluate", () => {
  it("holds rules against the agreed sheet, with the readers beside, and says on what it rests", async () => {
    const { exit, out } = await grille(".", ["evaluate", "-C", "transcripts.example"]);
    expect(exit).toBe(0);
    expect(out).toContain("8 interviews, unit: turn, rules against: agreed sheet");
    expect(out).toContain("the readers against each other: lecteur-b (A) and lectrice-a (B), 8 interviews");
    expect(out).toContain("interpretive codes: the rule gives a cue to read");
  });

  it("gives every code as data, whose counts add up, against the person named", async () => {
    const { out } = await grille(".", ["evaluate", "-C", "transcripts.example", "--coder", "lecteur-b", "--json"]);
    const { tables, settings } = JSON.parse(out);
    expect(settings).toMatchObject({ against: "lecteur-b", unit: "turn" });
    const { columns, rows } = tables.find(({ name }: { name: string }) => name === "codes");
    const at = (name: string): number => columns.findIndex((one: { name: string }) => one.name === name);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      expect(row[at("true")] + row[at("missed")]).toBe(row[at("marked")]);
      expect(row[at("true")] + row[at("false")]).toBe(row[at("proposed")]);
    }
  });

  it("lists the errors of a code with place and words, so many at most, and all in a file", async () => {
    const asked = ["evaluate", "-C", "transcripts.example", "--errors", "administratif.encodage"];
    const { out } = await grille(".", [...asked, "--limit", "1"]);
    expect(out).toMatch(/^P\d+:\d+/);
    expect(out).toMatch(/passages? proposed wrongly, \d+ missed\n… and \d+ others?: --limit 0/);
    const all = JSON.parse((await grille(".", [...asked, "--json"])).out).errors;
    expect(all.length).toBeGreaterThan(1);
    expect(new Set(all.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(["false", "missed"]));
  });

  it("refuses names that nobody answers to, two judges at once, and a study that nobody read", async () => {
    const unknown = await grille(".", ["evaluate", "-C", "transcripts.example", "--coder", "zoe"]);
    expect([unknown.exit, unknown.err]).toEqual([
      2,
      expect.stringContaining("have read: agreed, lecteur-b, lectrice-a"),
    ]);
    const two = ["evaluate", "-C", "transcripts.example", "--coder", "lecteur-b", "--against", "people"];
    expect((await grille(".", two)).exit).toBe(2);
    const dir = partlyRead();
    rmSync(join(dir, "codings"), { recursive: true });
    expect((await grille(dir, ["evaluate"])).err).toContain("nobody has read an interview yet");
  });

  it("leaves out interviews decided with a proposal in view, and says how many decisions that is", async () => {
    const dir = partlyRead();
    const file = join(dir, "codings/lectrice-a/P01.jsonl");
    const lines = readFileSync(file, "utf8").split("\n");
    writeFileSync(file, lines.map((line, i) => (i === 2 ? line.replace(/\}$/, ',"seen":true}') : line)).join("\n"));
    const apart = await grille(dir, ["evaluate"]);
    expect(apart.out).toContain("5 interviews, unit: turn, rules against: everybody");
    expect(apart.out.replace(/\s+/g, " ")).toContain(
      "1 decision taken with a proposal in view: not counted, nor the interviews in which they were taken (P01)",
    );
    const first = await grille(dir, ["evaluate", "--marked-first"]);
    expect(first.out).toContain("6 interviews");
    expect(first.out.replace(/\s+/g, " ")).toContain("1 decision taken with a proposal in view: not counted - ");
  });
});

describe("grille suggest", () => {
  let dir: string;
  beforeAll(() => {
    dir = partlyRead();
  });

  it("suggests in what was not read, by words said there, and shows how right it was in trial", async () => {
    const { exit, out } = await grille(dir, ["suggest", "--code", "outil.dossier"]);
    expect(exit).toBe(0);
    expect(out).toContain("learnt from 6 interviews, unit: sentence, decisions: everybody");
    expect(lineOf(out, "outil.dossier")).toMatch(/^outil\.dossier +\d+ +\d+ +\d+ +\d+ +0\.\d\d +0\.\d\d +0\.0\d$/);
    expect(out).toMatch(/^P0[78]:[\d.]+ {2}outil\.dossier {2}weighed \S/m);
    expect(out).not.toMatch(/^P0[1-6]:/m);
    expect(out).toContain("grille does not understand");
  });

  it("says that all was read only where it was, not where places alone were decided", async () => {
    const asked = ["suggest", "--code", "outil.telephone", "--min", "99", "--coder"];
    const some = join(dir, "codings/carla");
    mkdirSync(some, { recursive: true });
    for (const id of ["P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08"]) {
      const from = join("transcripts.example/codings/lectrice-a", `${id}.jsonl`);
      const lines = readFileSync(from, "utf8").replaceAll("lectrice-a", "carla").split("\n").slice(0, 3);
      writeFileSync(
        join(some, `${id}.jsonl`),
        lines.join("\n").replaceAll('"origin":"hand"', '"origin":"rule","seen":true'),
      );
    }
    const { out } = await grille(dir, [...asked, "carla"]);
    expect(out).toContain("learnt from 8 interviews");
    expect(out).not.toContain("everything has been read");
    expect((await grille("transcripts.example", [...asked, "lectrice-a"])).out).toContain("everything has been read");
    rmSync(some, { recursive: true });
  });

  it("gives the same twice, and writes nothing into the study", async () => {
    const asked = ["suggest", "--family", "outil", "--json"];
    const one = await grille(dir, asked);
    expect((await grille(dir, asked)).out).toBe(one.out);
    expect(existsSync(join(dir, ".grille/suggestions"))).toBe(false);
    for (const { state, passages } of JSON.parse(one.out).codes) if (passages < 15) expect(state).toBe("few-passages");
  });

  it("abstains where too little was right, and where nobody has decided", async () => {
    const { out } = await grille(dir, ["suggest", "--code", "outil.dossier", "--floor", "1"]);
    expect(out).toContain("abstains");
    expect(out).toContain("no suggestion");
    expect((await grille(dir, ["suggest", "--coder", "lecteur-b"])).exit).toBe(2);
    expect((await grille(dir, ["suggest", "--floor", "2"])).exit).toBe(2);
  });

  it("puts its suggestions into the queue, from the coder's own decisions; what is decided says so and is not asked again", async () => {
    const table = join(folder(), "queue.csv");
    const asked = ["review", "--suggested", "--coder", "lectrice-a", "--code", "outil.dossier"];
    expect((await grille(dir, [...asked, "--list", table])).exit).toBe(0);
    const [head = "", ...rows] = readFileSync(table, "utf8").trim().split("\r\n");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]).toContain("suggest:outil.dossier");
    const at = head.replace("\ufeff", "").split(/[;,]/).indexOf("decision");
    expect(at).toBeGreaterThanOrEqual(0);
    const filled = decided(head, rows, at);
    writeFileSync(table, filled);
    mkdirSync(join(dir, ".grille"), { recursive: true });
    expect(await grille(dir, [...asked, "--decisions", table])).toMatchObject({ exit: 0 });
    const sheets = readdirSync(join(dir, "codings/lectrice-a")).filter((name) => /^P0[78]/.test(name));
    const made = sheets.flatMap(
      (name) => parseSheet(readFileSync(join(dir, "codings/lectrice-a", name), "utf8"), name).sheet?.codings ?? [],
    );
    expect(made.length).toBe(rows.length);
    expect(
      made.every(({ origin, seen, verdict }) => origin === "suggest" && seen === true && verdict === "rejected"),
    ).toBe(true);
    expect((await grille(dir, [...asked, "--list", table])).exit).toBe(0);
    const left = readFileSync(table, "utf8");
    for (const { quote } of made) expect(left).not.toContain(quote);
  });
});

/** Every row of the table rejected: its column `decision` is empty in the table as written. */
function decided(head: string, rows: readonly string[], at: number): string {
  const separator = head.includes(";") ? ";" : ",";
  return [
    head,
    ...rows.map((row) =>
      cellsOf(row, separator)
        .map((cell, i) => (i === at ? "reject" : cell))
        .join(separator),
    ),
  ].join("\r\n");
}

function cellsOf(row: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (const letter of row) {
    if (letter === '"') quoted = !quoted;
    if (letter === separator && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += letter;
  }
  return [...cells, cell];
}
