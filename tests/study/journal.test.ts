import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { WriteFailure, writeAll } from "../../src/study/files.js";
import { appendTo, readJournal, STUDY } from "../../src/study/journal.js";
import { readNamed, withoutNamed } from "../../src/study/journal-people.js";
import { folder } from "../cli/world.js";
import { type Made, study, words } from "./made.js";

const when = { now: new Date("2026-03-09T10:00:00Z"), version: "9.9.9" };

describe("the journal", () => {
  let dir: string;
  const file = () => join(dir, "journal/study.jsonl");
  const lines = () => readFileSync(file(), "utf8").split("\n").slice(0, -1);
  const put = (rows: readonly string[]) => writeFileSync(file(), `${rows.join("\n")}\n`);
  const faults = () => readJournal(dir).problems.map(({ code, place }) => `${code} ${place.line}`);

  beforeEach(async () => {
    dir = folder();
    for (const n of [1, 2, 3, 4])
      await writeAll(dir, appendTo(dir, STUDY, { step: "ingest", detail: { came_in: n, interviews: ["a0"] }, when }));
  });

  it("gives back its lines, each naming the one before", () => {
    const { journals, problems } = readJournal(dir);
    const entries = journals.get(STUDY) ?? [];
    expect(problems).toEqual([]);
    expect(entries.map((one) => [one.n, one.at, one.version, one.detail.came_in])).toEqual(
      [1, 2, 3, 4].map((n) => [n, "2026-03-09T10:00:00.000Z", "9.9.9", n]),
    );
    expect(entries.map((one) => one.previous)).toEqual([null, ...entries.slice(0, 3).map((one) => one.hash)]);
  });

  it("names a line that was changed, taken out, moved or spoilt", () => {
    const [a = "", b = "", c = "", d = ""] = lines();
    put([a, b.replace('"came_in":2', '"came_in":7'), c, d]);
    expect(faults()).toEqual(["journal-changed 2"]);
    put([a, c, d]);
    expect(faults()).toEqual(["journal-chain 2"]);
    put([a, d]);
    expect(faults()).toEqual(["journal-chain 2"]);
    expect(readJournal(dir).problems[0]?.text.en).toContain("2 lines missing before this entry, which is number 4");
    put([a, c, b, d]);
    expect(faults()).toEqual(["journal-chain 2", "journal-chain 3", "journal-chain 4"]);
    put([b, c, d]);
    expect(faults()).toEqual(["journal-chain 1"]);
    put([a, b.slice(0, 40), c, d]);
    expect(faults()).toEqual(["journal-broken 2"]);
    put([a, b.slice(0, 40), d]);
    expect(faults()).toEqual(["journal-broken 2", "journal-chain 3"]);
    put([a, b, c, d]);
    expect(faults()).toEqual([]);
  });

  it("goes on after a line that is spoilt, which stays named", async () => {
    put([...lines().slice(0, 3), "{"]);
    await writeAll(dir, appendTo(dir, STUDY, { step: "forget", detail: {}, when }));
    expect(faults()).toEqual(["journal-broken 4"]);
  });

  it("goes on after lines that are missing, which are told once", async () => {
    put([lines()[0] ?? "", lines()[3] ?? ""]);
    await writeAll(dir, appendTo(dir, STUDY, { step: "forget", detail: {}, when }));
    expect(
      readJournal(dir)
        .journals.get(STUDY)
        ?.map(({ n }) => n),
    ).toEqual([1, 4, 5]);
    expect(faults()).toEqual(["journal-chain 2"]);
  });

  it("is neither begun anew nor passed over where it cannot be read", () => {
    mkdirSync(join(dir, "journal/anne.jsonl"));
    expect(faults()).toEqual(["unreadable undefined"]);
    expect(() => appendTo(dir, "anne", { step: "mark", detail: {}, when })).toThrow(WriteFailure);
    writeFileSync(
      join(dir, "journal/paul.jsonl"),
      new Uint8Array(400).map((_, i) => (i * 37) % 256),
    );
    expect(faults()).toEqual(["unreadable undefined", "not-text undefined"]);
    expect(() => appendTo(dir, "paul", { step: "mark", detail: {}, when })).toThrow(WriteFailure);
  });

  it("is the same where a program saved it with other line ends", () => {
    writeFileSync(file(), `\ufeff${lines().join("\r\n")}\r\n`);
    expect(faults()).toEqual([]);
  });
});

describe("the commands that keep it", () => {
  let made: Made;

  beforeEach(async () => {
    made = await study();
  });

  it("note what came in by number and random ids, and who the ids are in a table apart", async () => {
    const inputs = ["Mireille Dubois.txt", "b.txt"].map((name, i) => made.source(name, words(`les outils ${i}`)));
    await made.run("ingest", ...inputs);
    const [init, entry, ...none] = readJournal(made.dir).journals.get(STUDY) ?? [];
    const named = await readNamed(made.dir);
    expect(none).toEqual([]);
    expect(init).toMatchObject({ step: "init", n: 1, detail: { codebooks: [] }, previous: null });
    expect(entry).toMatchObject({ step: "ingest", n: 2, at: "2026-01-01T00:00:00.000Z" });
    expect(entry?.detail).toEqual({ came_in: 2, interviews: named.map((one) => one.id) });
    expect(named.map((one) => one.interview)).toEqual(["P01", "P02"]);
    expect(made.read("journal/study.jsonl")).not.toMatch(/P0|Mireille|outils|txt/);
    expect((await made.run("check")).exit).toBe(0);
  });

  it("note nothing where nothing changes", async () => {
    const input = made.source("a.txt", words("les outils"));
    await made.run("ingest", input);
    await made.run("code");
    const before = made.read("journal/study.jsonl");
    for (const argv of [
      ["ingest", input],
      ["check"],
      ["code"],
      ["run"],
      ["matrix"],
      ["ingest", made.source("b.txt", "")],
    ])
      await made.run(...argv);
    expect(made.read("journal/study.jsonl")).toBe(before);
    const people = made.source("p.csv", "participant,age\nOmer,40\n");
    await made.run("ingest", "--participants", people);
    await made.run("ingest", "--participants", people);
    expect(
      readJournal(made.dir)
        .journals.get(STUDY)
        ?.map((one) => one.step),
    ).toEqual(["init", "ingest", "code", "participants"]);
  });

  it("let check say where the chain does not hold", async () => {
    await made.run("ingest", made.source("a.txt", words("les outils")));
    made.write("journal/study.jsonl", made.read("journal/study.jsonl").replace('"came_in":1', '"came_in":2'));
    const { exit, err } = await made.run("check");
    expect(exit).toBe(1);
    expect(err).toContain("journal/study.jsonl:2: error: this entry of the journal was changed afterwards");
  });

  it("leave a study without a journal without one until something changes it", async () => {
    const dir = join(folder(), "exemple");
    cpSync("transcripts.example", dir, { recursive: true });
    expect(existsSync(join(dir, "journal"))).toBe(false);
    expect(readJournal(dir)).toEqual({ journals: new Map(), problems: [] });
    expect(await withoutNamed(dir, () => true)).toEqual(new Map());
  });
});
