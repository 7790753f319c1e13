import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { WriteFailure } from "../../src/study/files.js";
import { removeMemo, saveMemo } from "../../src/study/memo-edit.js";
import { knownIn, readMemos } from "../../src/study/memos.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { type Made, study, words } from "../study/made.js";

const when = { now: new Date("2026-02-01T00:00:00Z"), version: "1" };
const how = { lock: { now: when.now, tell: () => {} }, when, random: () => 0.5 };

describe("memos", { timeout: 60_000 }, () => {
  let made: Made;
  const anne = ["--coder", "anne"];
  const read = async (): Promise<Study> => {
    const { study: one } = await readStudy(made.dir);
    if (one === null) throw new Error("no study");
    return one;
  };

  beforeEach(async () => {
    made = await study();
    await made.run("ingest", made.source("a.txt", words("les outils")), made.source("b.txt", words("le scan")));
    made.write("participants.csv", "participant;age\nOmer;40\nLise;30\n");
    made.write("interviews.csv", "interview;order;participants\nP01;1;Omer\nP02;2;Lise\n");
  }, 60_000);

  it("are written, listed, filtered by what they are about or lead to, and exported", async () => {
    const { out } = await made.run("memo", "add", "P01:2.1", "Écouter, avant. [[code:relation.ecoute]]", ...anne);
    expect(out).toContain("memos/passage-P01-2-1.md");
    await made.run("memo", "add", "code:relation.ecoute", "Deux sens, voir [[passage-P01-2-1]].", ...anne);
    await made.run("memo", "add", "participant:Lise", "Elle hésite.", "--title", "Lise, hésitante", ...anne);
    await made.run("memo", "add", "study", "Relire tout.", "--name", "relire", ...anne);
    const names = async (...argv: string[]) => {
      const { out: json } = await made.run("memo", "--json", ...argv);
      return JSON.parse(json).memos.map(({ memo }: { memo: string }) => memo);
    };
    expect(await names()).toEqual(["code-relation-ecoute", "lise-hesitante", "passage-P01-2-1", "relire"]);
    expect(await names("--about", "P01:2")).toEqual(["passage-P01-2-1"]);
    expect(await names("--code", "relation.ecoute")).toEqual(["code-relation-ecoute", "passage-P01-2-1"]);
    expect(await names("--participant", "Omer")).toEqual(["code-relation-ecoute", "passage-P01-2-1"].slice(1));
    expect(await names("--participant", "Lise")).toEqual(["lise-hesitante"]);
    expect(await names("--about", "study")).toEqual(["relire"]);
    const unknown = await made.run("memo", "--about", "code:relation.ecoutte");
    expect([unknown.exit, unknown.err]).toEqual([2, expect.stringContaining('did you mean "code:relation.ecoute"')]);
    const list = await made.run("memo", "--code", "relation.ecoute");
    expect(list.out).toContain("passage-P01-2-1  P01:2.1 · anne · 2026-01-01\n  Écouter, avant.");
    expect(list.out).toContain("linked from code-relation-ecoute");
    expect((await made.run("memo", "--csv")).out).toContain("lise-hesitante");
    const markdown = (await made.run("memo", "--format", "md", "--lang", "fr")).out;
    expect(markdown).toContain("# Mémos\n");
    expect(markdown).toContain("## Lise, hésitante\n");
    expect((await made.run("memo", "-o", "memos.docx")).exit).toBe(0);
    const zip = unzipSync(readFileSync(join(made.dir, "memos.docx")));
    expect(Buffer.from(zip["word/document.xml"] ?? []).toString("utf8")).toContain("Elle hésite.");
    expect((await made.run("memo", "--format", "docx")).exit).toBe(2);
    expect((await made.run("journal")).out).toContain("4 memos (new)");
    expect(made.read("journal/anne.jsonl")).not.toMatch(/Lise|hésite|ecoute/);
  });

  it("are refused where they are about nothing known, or empty; nothing is written", async () => {
    expect((await made.run("memo", "add", "P01:200", "x", ...anne)).err).toContain("about a passage");
    expect((await made.run("memo", "add", "study", "  ", ...anne)).err).toContain("the memo is empty");
    expect((await made.run("memo", "add", "study", "x", "--name", "../x", ...anne)).err).toContain(
      "cannot be the name",
    );
    expect((await made.run("memo", "add", "study", "x", "--name", "con", ...anne)).exit).toBe(2);
    expect(existsSync(join(made.dir, "memos"))).toBe(false);
    await made.run("memo", "add", "study", "x", "--name", "idea", ...anne);
    const again = await made.run("memo", "add", "study", "y", "--name", "idea", ...anne);
    expect([again.exit, again.err]).toEqual([2, expect.stringContaining('a memo "idea" already')]);
  });

  it("are never written over once the file has changed", async () => {
    await made.run("memo", "add", "study", "first", "--name", "idea", ...anne);
    const one = await read();
    const [memo] = readMemos(made.dir, knownIn(one)).memos;
    made.write("memos/idea.md", made.read("memos/idea.md").replace("first", "by hand"));
    const draft = { name: "idea", about: ["study"], coder: "anne", title: null, text: "by the page" };
    const saved = await saveMemo(one, draft, { ...how, expected: memo?.hash ?? "" });
    expect(saved).toMatchObject({ kind: "conflict", theirs: { text: "by hand" } });
    expect(await saveMemo(one, draft, { ...how, expected: null })).toMatchObject({ kind: "conflict" });
    const hash = saved.kind === "conflict" ? (saved.theirs?.hash ?? "") : "";
    expect(await removeMemo(one, { name: "idea", coder: "anne" }, { ...how, expected: "x" })).toMatchObject({
      kind: "conflict",
    });
    const now = await saveMemo(one, draft, { ...how, expected: hash });
    expect(now).toMatchObject({ kind: "saved", memo: { text: "by the page" } });
    const lines = () => made.read("journal/anne.jsonl").trim().split("\n").length;
    const before = lines();
    await saveMemo(one, draft, { ...how, expected: now.kind === "saved" ? now.memo.hash : "" });
    expect(lines()).toBe(before);
    expect((await made.run("memo", "remove", "ide", ...anne)).err).toContain('did you mean "idea"');
    expect((await made.run("memo", "remove", "idea", ...anne)).exit).toBe(0);
    expect(readdirSync(join(made.dir, "memos"))).toEqual([]);
  });

  it("go only where the journal can tell of it", async () => {
    await made.run("memo", "add", "study", "first", "--name", "idea", "--coder", "bea");
    const memo = readMemos(made.dir, knownIn(await read())).memos[0];
    const text = made.read("memos/idea.md");
    const journal = join(made.dir, "journal/bea.jsonl");
    rmSync(journal, { force: true });
    // A place at which nobody can write.
    symlinkSync("/proc/nowhere/bea.jsonl", journal);
    const asked = { ...how, expected: memo?.hash ?? "" };
    await expect(removeMemo(await read(), { name: "idea", coder: "bea" }, asked)).rejects.toThrow(WriteFailure);
    expect(made.read("memos/idea.md")).toBe(text);
    rmSync(journal);
    expect(await removeMemo(await read(), { name: "idea", coder: "bea" }, asked)).toMatchObject({ kind: "removed" });
    expect(made.read("journal/bea.jsonl")).toContain('"way":"removed"');
  });

  it("stay closed to other coders until sheets are reconciled, and are only their own to change", async () => {
    await made.run("code", "add", "P01:2", "relation.ecoute", ...anne);
    await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "bea");
    await made.run("memo", "add", "P01:2", "Secret thought.", "--name", "mine", ...anne);
    for (const argv of [["memo"], ["memo", "--coder", "bea"], ["memo", "--json", "--coder", "bea"]]) {
      const { out, err } = await made.run(...argv);
      expect(out + err).not.toContain("Secret");
      expect(err).toContain("stay closed");
    }
    expect((await made.run("memo", "--coder", "anne")).out).toContain("Secret");
    expect((await made.run("memo", "remove", "mine", "--coder", "bea")).err).toContain("another person's");
    const draft = { name: "mine", about: ["study"], coder: "bea", title: null, text: "x" };
    expect(await saveMemo(await read(), draft, { ...how, expected: null })).toMatchObject({ kind: "refused" });
    mkdirSync(join(made.dir, "codings/agreed"), { recursive: true });
    made.write("codings/agreed/P01.jsonl", made.read("codings/anne/P01.jsonl").replaceAll("anne", "agreed"));
    expect((await made.run("memo", "--coder", "bea")).out).not.toContain("Secret");
    expect((await made.run("memo")).out).toContain("Secret");
  });

  it("are checked: subject and links that the study does not have, by file and line and not by their words", async () => {
    mkdirSync(join(made.dir, "memos"));
    made.write(
      "memos/a.md",
      "---\ngrille: 1\nabout: code:relation.ecout\ncoder: anne\n---\n\nx\n[[P01:2]] [[Jean Dupont]]\n",
    );
    made.write("memos/b.md", "words without a head\n");
    const { err, exit } = await made.run("check");
    expect(exit).toBe(0);
    expect(err).toContain("memos/a.md");
    expect(err).toContain('did you mean "code:relation.ecoute"');
    expect(err).toMatch(/memos\/a\.md:8.*/);
    expect(err).not.toContain("Dupont");
    expect(err).toContain("does not say what it is about");
    expect(await made.run("memo")).toMatchObject({ exit: 1, out: "" });
    made.write("memos/a.md", made.read("memos/a.md").replace("[[Jean Dupont]]", ""));
    expect((await made.run("memo")).out).toContain("words without a head");
  });

  it("follow a code that is renamed, and a person who is forgotten", async () => {
    await made.run("code", "add", "P01:2", "relation.ecoute", ...anne);
    const coding = /"id":"([0-9a-f]{12})"/.exec(made.read("codings/anne/P01.jsonl"))?.[1] ?? "";
    const add = (about: string, text: string, name: string) =>
      made.run("memo", "add", about, text, "--name", name, ...anne);
    await add("participant:Omer", "x", "on-omer");
    await add("interview:P01", "x", "on-interview");
    await add(`coding:${coding}`, "x", "on-mark");
    await add(
      "code:relation.ecoute",
      "[[P01:2|ici]] [[P02:2]] [[participant:Omer]] [[on-omer]] [[code:relation.ecoute]]",
      "on-code",
    );
    await made.run("codebook", "rename", "relation.ecoute", "relation.oreille");
    expect(made.read("memos/on-code.md")).toContain("about: code:relation.oreille");
    expect(made.read("memos/on-code.md")).toContain("[[code:relation.oreille]]");
    expect((await made.run("forget", "Omer", "--yes")).exit).toBe(0);
    expect(readdirSync(join(made.dir, "memos"))).toEqual(["on-code.md"]);
    expect(made.read("memos/on-code.md")).toContain("\nici [[P02:2]] … … [[code:relation.oreille]]\n");
  });

  it("have their places follow a text that is corrected", async () => {
    await made.run("memo", "add", "P01:2.2", "Voir [[P01:2.2]].", "--name", "m", ...anne);
    await made.run("code", "add", "P01:2", "relation.ecoute", ...anne);
    made.write(
      "transcripts/P01.txt",
      made.read("transcripts/P01.txt").replace("Avant, j'écoutais", "Bon. Avant, j'écoutais"),
    );
    await made.run("reanchor", ...anne);
    expect(made.read("memos/m.md")).toMatch(/about: P01:2\.3[\s\S]*\[\[P01:2\.3\]\]/);
  });
});
