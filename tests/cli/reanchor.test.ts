import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseSheet } from "../../src/coding/sheet.js";
import { readJournal } from "../../src/study/journal.js";
import { atTerminal } from "./asked.js";
import { folder, grille, type Ran } from "./world.js";

const EXAMPLE = resolve("transcripts.example");

describe("the example study, once somebody has corrected a transcript", { timeout: 90_000 }, () => {
  let dir: string;
  const run = (...argv: string[]): Promise<Ran> => grille(dir, [...argv, "--lang", "en"]);
  const read = (file: string): string => readFileSync(join(dir, file), "utf8");
  const sheet = (coder = "lectrice-a") => {
    const { sheet, problems } = parseSheet(read(`codings/${coder}/P01.jsonl`), "s");
    if (sheet === null || problems.length > 0) throw new Error("a broken sheet");
    return sheet;
  };
  const edit = (...changes: [string, string][]): void => {
    const file = join(dir, "transcripts/P01.txt");
    const before = readFileSync(file, "utf8");
    const after = changes.reduce((text, [from, to]) => text.replace(from, to), before);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
  };
  const typo: [string, string] = ["Une encodeuse avec un diplôme", "Une encodeuse avec un diplome"];
  const sentence: [string, string] = [
    "[0:01:56] E: Mm-mm.",
    "[0:01:50] E: Ah bon ?\n[0:01:52] P01: Tous les jours.\n[0:01:56] E: Mm-mm.",
  ];

  let coded: string;
  beforeAll(async () => {
    coded = folder();
    cpSync(EXAMPLE, coded, { recursive: true });
    rmSync(join(coded, ".grille"), { recursive: true, force: true });
    await grille(coded, ["code", "-q"]);
  }, 90_000);

  beforeEach(() => {
    dir = folder();
    cpSync(coded, dir, { recursive: true });
    edit(typo, sentence);
  });

  it("is told of by check, with what to do", async () => {
    const { err, exit } = await run("check");
    expect(exit).toBe(1);
    expect(err).toContain("codings/lectrice-a/P01.jsonl: error: the text of P01 has changed");
    expect(err).toContain("grille reanchor puts marks back in place");
  });

  it("says of marks whose place is called as before how far they went on", async () => {
    const coder = ["--coder", "lectrice-a"];
    await run("reanchor", ...coder);
    edit(["avec un diplome", "avec un vieux diplome"]);
    const { out } = await run("reanchor", ...coder, "--dry-run");
    expect(out).toMatch(/moved {2}P01:\S+ to P01:\S+ \(same place, 6 characters further on\) {2}\d+ marks/);
    expect(out).not.toMatch(/(P01:\S+) → \1 /);
  });

  it("shows what would be done, and writes nothing", async () => {
    const before = read("codings/lectrice-a/P01.jsonl");
    const { out, exit } = await run("reanchor", "--coder", "lectrice-a", "--dry-run");
    expect(exit).toBe(0);
    expect(out).toContain("text changed: P01\n");
    expect(out).toMatch(/moved {2}P01:6\.4 to P01:56\.4 → P01:8\.4 to P01:58\.4 {2}\d+ marks/);
    expect(out).toContain("attributions.csv  P01:6.8 → P01:8.8");
    expect(out).toContain("nothing was written");
    expect(read("codings/lectrice-a/P01.jsonl")).toBe(before);
  });

  it("has its marks and quotes back, and tells of those whose words were touched", async () => {
    const before = await grille(EXAMPLE, ["quotes", "relation.ecoute", "--lang", "en"]);
    const { out, err, exit } = await run("reanchor", "--coder", "lectrice-a");
    expect(exit).toBe(0);
    expect(out).toMatch(
      /P01 \(agreed sheet\) {2}\d+ marks back in place, \d+ of them elsewhere, 3 whose words have changed/,
    );
    expect(out).toContain("likeness 99%");
    expect(out).toMatch(/\d marks wait for you: grille reanchor at a terminal/);
    expect(err).toContain("the sheets of other coders follow the text as well");
    expect(err + out).not.toContain("lecteur-b");
    expect(sheet().astray?.map(({ code }) => code)).toEqual(["changement.perception", "image.devalorisee"]);
    const check = await run("check");
    expect(check.err).not.toMatch(/text-changed|quote-astray|bad-passage/);
    expect(check.err).toContain("[astray]");
    expect((await run("quotes", "relation.ecoute")).out.replace(/\d+/g, "")).toBe(before.out.replace(/\d+/g, ""));
    expect(readJournal(dir).problems).toEqual([]);
  });

  it("names every mark that was moved where that is asked", async () => {
    const { out } = await run("reanchor", "--coder", "lectrice-a", "--dry-run", "--all");
    expect(out).toContain("moved  P01:6.6 → P01:8.6  charge.temps-manque\n");
  });

  it("is the same as data", async () => {
    const { out } = await run("reanchor", "--coder", "lectrice-a", "--json");
    const data = JSON.parse(out);
    expect(data).toMatchObject({ grille: 1, changed: ["P01"] });
    expect(new Set(data.marks.map(({ coder }: { coder: string }) => coder))).toEqual(new Set(["lectrice-a", "agreed"]));
    expect(data.waiting).toHaveLength(5);
    expect(data.waiting[0].candidates[0]).toMatchObject({ place: "P01:8.1-3" });
    const moved = data.marks.find((one: { was: { place: string } }) => one.was.place === "P01:6.6");
    expect(moved).toMatchObject({ fate: "moved", now: { place: "P01:8.6" } });
  });

  it("is settled at a terminal, one by one or all on the same words at once, and back", async () => {
    await run("reanchor", "--coder", "lectrice-a", "-q");
    const argv = ["reanchor", "--coder", "lectrice-a"];
    const seen = await atTerminal(dir, argv, { answers: ["all", null] });
    expect(seen.offered[0]).toEqual(["1", "all", "other", "drop", "skip", "stop"]);
    expect(seen.exit).toBe(0);
    expect(seen.out).toContain("5 marks put back, 0 given up, 0 waiting");
    expect(sheet().astray).toBeUndefined();
    const there = sheet().codings.find(({ code }) => code === "image.devalorisee");
    expect(there?.quote).toContain("un diplome");
    expect(readJournal(dir).journals.get("lectrice-a")?.at(-1)).toMatchObject({
      step: "settle",
      detail: { settled: 5, dropped: 0 },
    });
  });

  it("takes a place or the words typed, refuses what is neither, and goes back", async () => {
    await run("reanchor", "--coder", "lectrice-a", "-q");
    const answers = [
      "other",
      "P99:1",
      "other",
      "E: Mm-mm.",
      "other",
      "je suis devenue une encodeuse",
      "back",
      "drop",
      "skip",
      "stop",
    ];
    const { out, err } = await atTerminal(dir, ["reanchor", "--coder", "lectrice-a"], { answers });
    expect(err.match(/bad-place/g)).toHaveLength(2);
    expect(out).toContain("0 marks put back, 1 given up, 4 waiting");
    expect(sheet("agreed").codings.some(({ quote }) => quote === "je suis devenue une encodeuse")).toBe(false);
    expect(sheet("agreed").astray).toHaveLength(2);
  });

  it("is settled by a table, which names every line that it cannot follow and then writes nothing", async () => {
    await run("reanchor", "--coder", "lectrice-a", "--list", "attente.csv");
    const table = read("attente.csv");
    const [bom = ""] = table;
    const lines =
      table.replace(bom, "").trimEnd().split("\r\n").length > 1
        ? table.trimEnd().split("\r\n")
        : table.trimEnd().split("\n");
    expect(lines).toHaveLength(6);
    const fill = (decisions: readonly string[]): void =>
      writeFileSync(
        join(dir, "attente.csv"),
        lines.map((line, i) => (i === 0 ? line : line.replace(/;;$/, `;${decisions[i - 1] ?? ";"}`))).join("\n"),
      );
    fill(["keep;", "2;", "peut-être;", ";E: Mm-mm.", ";"]);
    const before = read("codings/agreed/P01.jsonl");
    const wrong = await run("reanchor", "--coder", "lectrice-a", "--decisions", "attente.csv");
    expect(wrong.exit).toBe(2);
    expect(wrong.err.match(/error:/g)).toHaveLength(3);
    expect(read("codings/agreed/P01.jsonl")).toBe(before);
    fill(["garder;", "drop;", "1;", ";je suis devenue une encodeuse", ";"]);
    const right = await run("reanchor", "--coder", "lectrice-a", "--decisions", "attente.csv");
    expect(right.out).toContain("3 marks put back, 1 given up, 1 waiting");
    const again = await run("reanchor", "--coder", "lectrice-a", "--decisions", "attente.csv");
    expect(again.err).toContain("[not-waiting]");
    expect(again.exit).toBe(0);
  });

  it("carries the texts over for nobody in particular, and says whom marks wait for", async () => {
    writeFileSync(join(dir, "study.yaml"), read("study.yaml"));
    const { out, err, exit } = await run("reanchor");
    expect(exit).toBe(0);
    expect(out).toContain("P01 (agreed sheet)");
    expect(out).not.toContain("lectrice-a");
    expect(err).toContain("marks wait for their coder");
  });

  it("is found again by its words alone where .grille was deleted", async () => {
    rmSync(join(dir, ".grille"), { recursive: true });
    const { err } = await run("reanchor", "--coder", "lectrice-a");
    expect(err).toContain("the earlier text of P01 is not known any more");
    expect(sheet().codings.length).toBeGreaterThan(80);
  });

  it("loses nothing by a second edit while marks wait, and takes back what that brings back", async () => {
    const before = sheet().codings.length;
    await run("reanchor", "--coder", "lectrice-a", "-q");
    edit([typo[1], typo[0]], ["Tous les jours.", "Tous les jours, hein."]);
    const { out } = await run("reanchor", "--coder", "lectrice-a");
    expect(out).toContain(`${before} marks back in place`);
    expect(sheet().astray).toBeUndefined();
    expect(sheet().codings).toHaveLength(before);
  });

  it("says so where nothing has changed, and where a transcript is not there", async () => {
    edit([typo[1], typo[0]], [sentence[1], sentence[0]]);
    expect((await run("reanchor", "--coder", "lectrice-a")).out).toBe("no text has changed since it was coded\n");
    expect((await run("reanchor", "--transcript", "P77")).exit).toBe(2);
    expect((await run("reanchor", "--coder", "Lectrice")).exit).toBe(2);
    expect((await run("reanchor", "--dry-run", "--list", "x.csv")).exit).toBe(2);
    expect(existsSync(join(dir, "x.csv"))).toBe(false);
  });
});
