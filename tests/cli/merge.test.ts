import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { parseSheet } from "../../src/coding/sheet.js";
import { readCopy } from "../../src/study/merging/copy.js";
import { seeded } from "../../src/study/random.js";
import { CODEBOOK_WITH_LOSS, type Made, study, words } from "../study/made.js";
import { atTerminal } from "./asked.js";
import { folder, type Ran } from "./world.js";

/** A study with two interviews and one mark, from which every test takes two copies. */
let origin: Made;
beforeAll(async () => {
  origin = await study();
  origin.write("codebooks/codes.yaml", CODEBOOK_WITH_LOSS);
  await origin.run("ingest", origin.source("a.txt", words("les outils")), origin.source("b.txt", words("le mail")));
  await mark(origin.dir, "P01:2.1", "anne", "from the past");
});

let mine = "";
let theirs = "";
beforeEach(() => {
  [mine, theirs] = [copyOf(origin.dir), copyOf(origin.dir)];
});

const copyOf = (dir: string): string => {
  const to = join(folder(), "study");
  cpSync(dir, to, { recursive: true });
  return to;
};
let n = 0;
/** Runs a command at a moment and with a chance of its own: what is made in two copies is never alike by accident. */
async function run(dir: string, ...argv: string[]): Promise<Ran> {
  n += 1;
  const random = seeded(n);
  const now = new Date(Date.UTC(2026, 0, 2, 10, n));
  const written = { out: "", err: "" };
  const keep = (stream: "out" | "err") => (text: string) => {
    written[stream] += text;
  };
  const exit = await main([...argv, "--lang", "en"], {
    stdin: new PassThrough(),
    stdout: { write: keep("out"), columns: 100 },
    stderr: { write: keep("err") },
    ...{ cwd: dir, env: { LC_ALL: "C" }, now: () => now, random },
  });
  return { exit, ...written };
}
const mark = (dir: string, place: string, coder: string, note?: string): Promise<Ran> =>
  run(dir, "code", "add", place, "relation.ecoute", "--coder", coder, ...(note === undefined ? [] : ["--note", note]));
const merge = (...argv: string[]): Promise<Ran> => run(mine, "merge", theirs, ...argv);
const read = (dir: string, file: string): string => readFileSync(join(dir, file), "utf8");
const write = (dir: string, file: string, text: string): void => writeFileSync(join(dir, file), text);
const change = (dir: string, file: string, from: string, to: string): void => {
  expect(read(dir, file)).toContain(from);
  write(dir, file, read(dir, file).replace(from, to));
};

/** All that a study is, but for what is derived. */
const state = (dir: string): Map<string, string> =>
  new Map([...readCopy(dir).files].map(([file, bytes]) => [file, Buffer.from(bytes).toString("utf8")]));

const marksIn = (dir: string): string[] =>
  [...state(dir)]
    .filter(([file]) => file.startsWith("codings/"))
    .flatMap(([file, text]) => parseSheet(text, file).sheet?.codings ?? [])
    .map(({ coder, transcript, code, start, note }) => [coder, transcript, code, start, note ?? ""].join(" "))
    .sort();

describe("merge", () => {
  it("brings in what people did in the other copy, and the second time finds nothing new", async () => {
    await mark(mine, "P01:4.1", "anne");
    await mark(theirs, "P02:2.1", "anne", "there");
    await mark(theirs, "P02:4.1", "paul");
    const wanted = new Set([...marksIn(mine), ...marksIn(theirs)]);
    const { exit, out } = await merge("--yes", "--coder", "anne");
    expect(out).toContain("what came from the other copy");
    expect(out).toContain("1 mark or decision\n");
    expect(out).toContain("with the work of other coders, closed until sheets are reconciled: paul");
    expect(exit).toBe(0);
    expect(new Set(marksIn(mine))).toEqual(wanted);
    expect((await run(mine, "check")).exit).toBe(0);
    const verified = await run(mine, "journal", "verify");
    expect([verified.exit, verified.err]).toEqual([0, expect.not.stringContaining("journal-")]);
    expect((await run(mine, "journal")).out).toContain("2 entries of the journal; work of anne and paul");
    const before = state(mine);
    const again = await merge("--yes");
    expect(again.out).toContain("nothing to bring in");
    expect(state(mine)).toEqual(before);
  });

  it("keeps one chain of a journal unbroken, and begins another where the other copy parted from it", async () => {
    await mark(mine, "P01:4.1", "anne");
    await mark(theirs, "P02:2.1", "anne");
    await mark(theirs, "P02:4.1", "anne");
    const [here, there] = [read(mine, "journal/anne.jsonl"), read(theirs, "journal/anne.jsonl")];
    await merge("--yes");
    expect(read(mine, "journal/anne.jsonl")).toBe(here);
    expect(read(mine, "journal/anne.2.jsonl").split("\n")).toEqual(there.split("\n").slice(1));
    expect((await run(mine, "journal", "verify")).exit).toBe(0);
    const cut = read(mine, "journal/anne.2.jsonl").split("\n").slice(1).join("\n");
    write(mine, "journal/anne.2.jsonl", cut);
    expect((await run(mine, "journal", "verify")).exit).toBe(1);
  });

  it("goes on in one chain where the person worked in the other copy alone, whose marks are newer then", async () => {
    await mark(mine, "P02:4.1", "anne");
    theirs = copyOf(mine);
    await mark(theirs, "P02:4.1", "anne", "said there");
    const { out } = await merge("--yes");
    expect(out).toContain("1 mark that is newer there");
    expect(existsSync(join(mine, "journal/anne.2.jsonl"))).toBe(false);
    expect(read(mine, "journal/anne.jsonl")).toBe(read(theirs, "journal/anne.jsonl"));
    expect(marksIn(mine)).toEqual(marksIn(theirs));
  });

  it("says of a mark that it is newer here where its coder changed it here alone since", async () => {
    await mark(mine, "P01:4.1", "anne");
    theirs = copyOf(mine);
    await mark(mine, "P01:4.1", "anne", "said here");
    change(mine, "codings/anne/P01.jsonl", "from the past", "changed here");
    expect((await merge("--yes")).out).toContain("1 mark that is newer here, and stays so");
    expect(marksIn(mine).map((one) => one.split(" ").slice(4).join(" "))).toEqual(["said here", "changed here"]);
  });

  it("takes no other work for a sign of which version is newer, and keeps both notes", async () => {
    await mark(theirs, "P02:2.1", "anne");
    await run(theirs, "memo", "add", "P01:2.1", "Du temps", "--coder", "anne");
    change(mine, "codings/anne/P01.jsonl", "from the past", "changed here by hand");
    await merge("--yes");
    expect(marksIn(mine)[0]).toMatch(/changed here by hand\nfrom the past$/);
  });

  it("keeps both versions of a mark that was changed in both copies, and says so", async () => {
    for (const [dir, to] of [
      [mine, "here"],
      [theirs, "there"],
    ] as const)
      change(dir, "codings/anne/P01.jsonl", "from the past", to);
    const { out } = await merge("--yes");
    expect(out).toContain("1 thing differs");
    expect(out).toContain("mark changed in both  codings/anne/P01.jsonl");
    expect(out).toContain("keeps both");
    expect(out).not.toContain("there\n");
    expect(marksIn(mine)[0]).toMatch(/here\nthere$/);
  });

  it("brings a mark back that may have been taken away here, unless somebody prefers otherwise, and then leaves it so", async () => {
    await mark(theirs, "P01:4.1", "paul");
    const { id } = parseSheet(read(mine, "codings/anne/P01.jsonl"), "").sheet?.codings[0] ?? { id: "" };
    expect((await run(mine, "code", "remove", id, "--coder", "anne")).exit).toBe(0);
    const other = copyOf(mine);
    const { out } = await run(other, "merge", theirs, "--yes", "--coder", "anne");
    expect(out).toContain("mark perhaps taken away here");
    expect(marksIn(other)).toHaveLength(2);
    await merge("--yes", "--prefer", "mine", "--coder", "anne");
    expect(marksIn(mine)).toHaveLength(1);
    expect((await merge("--yes")).out).toContain("nothing to bring in");
    expect(marksIn(mine)).toHaveLength(1);
  });

  it("asks of a mark that was dropped here when its text was corrected, and says of one taken away there that it stays", async () => {
    change(mine, "transcripts/P01.txt", "Avant, j'écoutais les gens.", "Oui.");
    await run(mine, "reanchor", "--coder", "anne");
    const list = join(folder(), "l.csv");
    await run(mine, "reanchor", "--coder", "anne", "--list", list);
    writeFileSync(list, readFileSync(list, "utf8").replace(/;;\s*$/, ";drop;"));
    expect((await run(mine, "reanchor", "--coder", "anne", "--decisions", list)).err).toBe("");
    const other = copyOf(mine);
    const { out } = await merge("--yes", "--prefer", "mine", "--coder", "anne");
    expect(out).toMatch(/mark perhaps taken away here {2}codings\/anne\/P01\.jsonl {2}P01 relation\.ecoute/);
    expect(read(mine, "codings/anne/P01.jsonl").trim().split("\n")).toHaveLength(1);
    const back = await run(theirs, "merge", other, "--yes", "--prefer", "theirs", "--coder", "anne");
    expect(back.err).toContain("anne took marks away in the other copy");
    expect(read(theirs, "codings/anne/P01.jsonl")).toContain("from the past");
  });

  it("takes no mark for removed that was never here, though something else was, and asks where nothing tells", async () => {
    const { id } = parseSheet(read(mine, "codings/anne/P01.jsonl"), "").sheet?.codings[0] ?? { id: "" };
    expect((await run(mine, "code", "remove", id, "--coder", "anne")).exit).toBe(0);
    await mark(theirs, "P01:4.1", "anne", "new there");
    await mark(theirs, "P02:2.1", "anne", "new there too");
    const { out } = await merge("--yes", "--prefer", "mine", "--coder", "anne");
    expect(out).toMatch(/mark new there, or taken away here {2}codings\/anne\/P01\.jsonl {2}P01:4\S* relation\.ecoute/);
    expect(out).not.toContain("P02.jsonl");
    expect(marksIn(mine).filter((one) => one.includes("new there"))).toHaveLength(2);
  });

  it("brings back by the other choice what a choice has left out", async () => {
    const { id } = parseSheet(read(mine, "codings/anne/P01.jsonl"), "").sheet?.codings[0] ?? { id: "" };
    await run(mine, "code", "remove", id, "--coder", "anne");
    await merge("--yes", "--prefer", "mine", "--coder", "anne");
    expect(marksIn(mine)).toEqual([]);
    const again = await merge("--yes", "--coder", "anne");
    expect(again.out).toContain("1 mark left out at an earlier merge");
    const list = join(folder(), "list.csv");
    expect((await merge("--list", list, "--coder", "anne")).out).toContain("1 difference in the table");
    await merge("--yes", "--prefer", "theirs", "--coder", "anne");
    expect(marksIn(mine)).toEqual(marksIn(theirs));
    expect((await merge("--yes", "--coder", "anne")).out).toContain("nothing to bring in");
  });

  it("takes the same code on the same words for one mark though a text was corrected, and keeps both notes", async () => {
    const { id } = parseSheet(read(mine, "codings/anne/P01.jsonl"), "").sheet?.codings[0] ?? { id: "" };
    await run(mine, "code", "remove", id, "--coder", "anne");
    await mark(mine, "P01:2.1", "anne", "anew here");
    change(theirs, "transcripts/P01.txt", "Maintenant j'encode", "À présent j'encode");
    await run(theirs, "reanchor");
    const { out } = await merge("--yes", "--prefer", "mine", "--coder", "anne");
    expect(out).not.toContain("taken away");
    expect(marksIn(mine)).toEqual([expect.stringMatching(/anew here\nfrom the past$/)]);
  });

  describe("settlements of one difference that say different things", () => {
    /** Fills every line of the table of differences between coders. */
    const settle = async (dir: string, decision: string): Promise<void> => {
      const file = join(folder(), "settle.csv");
      await run(dir, "reconcile", "--list", file);
      const [head = "", ...rows] = read(file, "").trimEnd().split("\n");
      write(file, "", [head, ...rows.map((row) => filled(head, row, decision))].join("\n"));
      expect((await run(dir, "reconcile", "--decisions", file)).exit).toBe(0);
    };
    const filled = (head: string, row: string, decision: string): string => {
      const separator = head.includes(";") ? ";" : ",";
      const columns = head
        .trim()
        .split(separator)
        .map((name) => name.replace(/^\ufeff/, ""));
      const fromEnd = columns.length - columns.indexOf("decision");
      const cells = row.trim().split(separator);
      cells[cells.length - fromEnd] = decision;
      return cells.join(separator);
    };
    const agreedIn = (dir: string): string[] => marksIn(dir).filter((one) => one.startsWith("agreed"));
    const open = async (dir: string): Promise<string> =>
      (await run(dir, "reconcile", "--list", join(folder(), "l.csv"))).out;

    const settled: string[] = [];
    beforeAll(async () => {
      const opened = copyOf(origin.dir);
      await run(opened, "code", "add", "P01:2.1", "relation.perdue", "--coder", "paul");
      expect((await run(opened, "reconcile", "--open", "--all", "--yes")).exit).toBe(0);
      for (const decision of ["anne", "none"]) {
        const dir = copyOf(opened);
        await settle(dir, decision);
        settled.push(dir);
      }
    });
    beforeEach(() => {
      [mine = "", theirs = ""] = settled.map(copyOf);
      expect([agreedIn(mine).length, agreedIn(theirs).length]).toEqual([1, 0]);
    });

    it("are listed, and neither stands until somebody settles it; both histories are kept", async () => {
      const { exit, out } = await merge("--yes");
      expect(exit).toBe(0);
      expect(out).toMatch(
        /difference settled otherwise {2}codings\/agreed\/P01\.jsonl {2}P01:2\.1 .*is settled no more/,
      );
      expect(agreedIn(mine)).toEqual([]);
      expect(read(mine, "codings/agreed/P01.jsonl").match(/"settled":/g)).toHaveLength(2);
      expect((await run(mine, "check")).exit).toBe(0);
      const before = state(mine);
      await merge("--yes");
      expect(state(mine)).toEqual(before);
      expect(await open(mine)).not.toContain("nothing to settle");
      await settle(mine, "paul");
      expect(agreedIn(mine)).toEqual([expect.stringContaining("relation.perdue")]);
      await merge("--yes");
      expect(agreedIn(mine)).toHaveLength(1);
      // The other copy gets what was settled in the place of both.
      await run(theirs, "merge", mine, "--yes");
      expect(agreedIn(theirs)).toEqual(agreedIn(mine));
    });

    it("stand as somebody chooses, in either copy, and the choice is one more line", async () => {
      await merge("--yes", "--prefer", "mine");
      expect(agreedIn(mine)).toHaveLength(1);
      expect(read(mine, "codings/agreed/P01.jsonl").match(/"settled":/g)).toHaveLength(3);
      expect(await open(mine)).toContain("nothing to settle");
      const before = state(mine);
      expect((await merge("--yes")).out).toContain("nothing to bring in");
      expect(state(mine)).toEqual(before);
      await run(theirs, "merge", mine, "--yes");
      expect(agreedIn(theirs)).toEqual(agreedIn(mine));
    });

    it("are asked about at a terminal", async () => {
      const { exit, asked } = await atTerminal(mine, ["merge", theirs, "--lang", "en"], {
        answers: ["each", "theirs"],
      });
      expect([exit, asked[1]]).toEqual([0, expect.stringContaining("difference settled otherwise")]);
      expect(agreedIn(mine)).toEqual([]);
      expect(await open(mine)).toContain("nothing to settle");
    });
  });

  it("says that each copy opened its sheets for itself, once, and whose agreement before is kept", async () => {
    for (const dir of [mine, theirs]) {
      await run(dir, "code", "add", "P01:2.1", "relation.perdue", "--coder", "paul");
      await run(dir, "reconcile", "--open", "--all", "--yes");
    }
    const { err } = await merge("--yes");
    expect(err).toMatch(/P01: each copy opened the sheets for itself.*here.*\[opened-twice\]/);
    expect((await merge("--yes")).err).not.toContain("opened-twice");
  });

  it("brings interviews in with their rows, and never two under one place in the order", async () => {
    await run(theirs, "ingest", origin.source("c.txt", words("le téléphone")));
    await mark(theirs, "P03:2.1", "paul");
    const { exit, out } = await merge("--yes");
    expect(exit).toBe(0);
    expect(out).toContain("1 interview");
    expect(read(mine, "transcripts/P03.txt")).toBe(read(theirs, "transcripts/P03.txt"));
    expect(read(mine, "interviews.csv")).toContain("P03");
    expect((await run(mine, "check")).exit).toBe(0);
  });

  it("fills empty cells, asks for those that differ, and takes what the filled table says", async () => {
    write(mine, "participants.csv", "participant;âge;métier\r\nP01;40;\r\nP02;;AS\r\n");
    write(theirs, "participants.csv", "participant,âge,métier,lieu\nP01,50,,\nP02,30,AS,Namur\n");
    const refused = await merge("--yes");
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain("--prefer");
    expect(refused.out).not.toContain("Namur");
    expect(read(mine, "participants.csv")).not.toContain("lieu");
    const list = join(folder(), "list.csv");
    expect((await merge("--list", list)).exit).toBe(0);
    write(list, "", read(list, "").replace("mine / theirs;", "mine / theirs;theirs"));
    const done = await merge("--yes", "--decisions", list);
    expect([done.exit, done.err]).toEqual([0, "next: grille check\n"]);
    expect(read(mine, "participants.csv")).toBe("participant;âge;métier;lieu\r\nP01;50;;\r\nP02;30;AS;Namur\r\n");
  });

  it("asks of a cell that was set back in the other copy, there and back again, and not of one that was settled", async () => {
    const age = (dir: string, value: string): void => write(dir, "participants.csv", `participant,age\nP01,${value}\n`);
    const listed = async (dir: string, other: string, prefer: string): Promise<boolean> =>
      (await run(dir, "merge", other, "--yes", "--prefer", prefer)).out.includes("P01 age");
    age(mine, "40");
    age(theirs, "41");
    expect(await listed(mine, theirs, "theirs")).toBe(true);
    age(theirs, "40");
    expect(await listed(mine, theirs, "mine")).toBe(true);
    expect(await listed(mine, theirs, "theirs")).toBe(false);
    expect(read(mine, "participants.csv")).toContain("P01,41");
    // What was settled here is newer than what stands there, and that is told there.
    expect(await listed(theirs, mine, "theirs")).toBe(true);
    age(theirs, "40");
    expect(await listed(mine, theirs, "theirs")).toBe(true);
    expect(read(mine, "participants.csv")).toContain("P01,40");
  });

  it("adds a code to its family, and asks for one that each copy has otherwise", async () => {
    const made = `${read(theirs, "codebooks/codes.yaml")}      - id: relation.neuve
        origin: emergent
        label: { fr: Neuve, en: New }
  - id: outil
    label: { fr: Outil, en: Tool }
    codes:
      - id: outil.mail
        origin: emergent
        label: { fr: Mail, en: Mail }
      - id: outil.telephone
        origin: emergent
        label: { fr: Téléphone, en: Telephone }
`;
    write(theirs, "codebooks/codes.yaml", made.replace("Écoute perdue", "Écoute envolée"));
    write(mine, "codebooks/codes.yaml", `# a remark that stays\n${read(mine, "codebooks/codes.yaml")}`);
    const refused = await merge("--yes");
    expect(refused.exit).toBe(2);
    expect(refused.out).toContain("code  codebooks/codes.yaml  relation.perdue  to be settled");
    const done = await merge("--yes", "--prefer", "theirs");
    expect(done.out).toContain("4 codes");
    expect(read(mine, "codebooks/codes.yaml")).toBe(
      `# a remark that stays\n${made.replace("Écoute perdue", "Écoute envolée")}`,
    );
    expect((await run(mine, "check")).exit).toBe(0);
  });

  it("keeps two memos of one name beside each other, and cells of the synthesis one after the other", async () => {
    const memo = (text: string): string => `---\ngrille: 1\nabout: study\n---\n\n${text}\n`;
    const cell = (text: string): string => `---\ngrille: 1\ncoder: anne\n---\n\n## Relation\n\n${text}\n`;
    for (const [dir, text] of [
      [mine, "here"],
      [theirs, "there"],
    ] as const) {
      for (const name of ["memos", "syntheses"]) mkdirSync(join(dir, name));
      write(dir, "memos/m.md", memo(text));
      write(dir, "syntheses/P01.md", cell(text));
    }
    write(theirs, "syntheses/P01.md", `${cell("there")}\n## Outil\n\nonly there\n`);
    await merge("--yes");
    expect(read(mine, "memos/m.md")).toBe(memo("here"));
    const [beside = ""] = readdirSync(join(mine, "memos")).filter((name) => name !== "m.md");
    expect(read(mine, `memos/${beside}`)).toBe(memo("there"));
    expect(read(mine, "syntheses/P01.md")).toMatch(/## Relation\s+here\s+there\s+## Outil\s+only there\s+$/);
    expect((await merge("--yes")).out).toContain("nothing to bring in");
  });

  it("never mixes two texts: leaves one out with what rests on it, or lets the marks follow the one that stands", async () => {
    change(theirs, "transcripts/P01.txt", "Maintenant j'encode", "À présent j'encode");
    await run(theirs, "reanchor");
    await mark(theirs, "P01:4.1", "paul", "on their text");
    await mark(theirs, "P02:4.1", "paul");
    const refused = await merge("--yes");
    expect(refused.exit).toBe(1);
    expect(refused.err).toContain("other-text");
    expect(marksIn(mine)).toHaveLength(2);
    expect(read(mine, "transcripts/P01.txt")).toContain("Maintenant");
    // What nobody has settled stays open.
    expect((await merge("--yes")).err).toContain("other-text");
    // What was left out is not older for that, though the journal has its steps by now.
    await mark(mine, "P02:2.1", "paul");
    const { exit } = await merge("--yes", "--prefer", "mine");
    expect(exit).toBe(0);
    expect(marksIn(mine)).toHaveLength(4);
    expect((await run(mine, "check")).exit).toBe(0);
  });

  it("lists with two texts what differs on either, so that one table settles all of it", async () => {
    change(theirs, "transcripts/P01.txt", "Maintenant j'encode", "À présent j'encode");
    await run(theirs, "reanchor");
    for (const [dir, note] of [
      [mine, "said here"],
      [theirs, "said there"],
    ] as const)
      change(dir, "codings/anne/P01.jsonl", "from the past", note);
    const list = join(folder(), "l.csv");
    expect((await merge("--list", list)).out).toContain("2 differences in the table");
    const [head = "", ...rows] = readFileSync(list, "utf8").trimEnd().split("\r\n");
    expect(rows.map((row) => row.split(head.includes(";") ? ";" : ",")[0])).toEqual([
      "transcripts/P01.txt",
      expect.stringContaining("codings/anne/P01#"),
    ]);
    const filled = rows.map((row, i) => `${row}${i === 0 ? "theirs" : "mine"}`);
    writeFileSync(list, [head, ...filled].join("\n"));
    const { exit, err } = await merge("--decisions", list, "--yes");
    expect([exit, err]).toEqual([0, expect.not.stringContaining("not-found")]);
    expect(read(mine, "transcripts/P01.txt")).toContain("À présent");
    expect(marksIn(mine)).toEqual([expect.stringMatching(/said here$/)]);
  });

  it("writes nothing where it is only tried, or nobody agrees", async () => {
    await mark(theirs, "P02:2.1", "anne");
    const before = state(mine);
    expect((await merge("--dry-run")).out).toContain("nothing was written");
    const asked = await merge();
    expect([asked.exit, asked.err]).toEqual([2, expect.stringContaining("--yes")]);
    expect(state(mine)).toEqual(before);
    expect(existsSync(join(mine, ".grille/merged.json"))).toBe(false);
  });

  it("refuses what is no other copy of the study", async () => {
    const codeOf = async (other: string): Promise<string> => (await run(mine, "merge", other, "--yes")).err;
    expect(await codeOf(mine)).toContain("same-folder");
    expect(await codeOf(folder())).toContain("no-study");
    expect(await codeOf(join(mine, "nowhere"))).toContain("no-folder");
    const elsewhere = await study();
    await elsewhere.run("ingest", elsewhere.source("z.txt", words("autre chose")));
    rmSync(join(elsewhere.dir, "journal"), { recursive: true });
    expect(await codeOf(elsewhere.dir)).toContain("other-study");
    write(theirs, "codings/anne/P01.jsonl", "broken");
    expect(await codeOf(theirs)).toContain("unsound");
  });

  it("takes a mark under an earlier id of its code for the same mark", async () => {
    for (const dir of [mine, theirs])
      change(
        dir,
        "codebooks/codes.yaml",
        "- id: relation.ecoute\n",
        "- id: relation.ecoute\n        was: [relation.ancien]\n",
      );
    change(theirs, "codings/anne/P01.jsonl", "relation.ecoute", "relation.ancien");
    const before = state(mine);
    expect((await merge("--yes")).out).toContain("nothing to bring in");
    change(mine, "codings/anne/P01.jsonl", "relation.ecoute", "relation.ancien");
    expect((await merge("--yes")).out).toContain("nothing to bring in");
    expect(new Map([...state(mine)].filter(([file]) => !file.startsWith("codings/")))).toEqual(
      new Map([...before].filter(([file]) => !file.startsWith("codings/"))),
    );
  });

  it("refuses a code that was renamed there alone, and says what to type; afterwards it goes through", async () => {
    await run(theirs, "codebook", "rename", "relation.perdue", "relation.partie");
    await mark(theirs, "P02:2.1", "anne");
    const before = state(mine);
    for (const how of [["--yes"], ["--yes", "--prefer", "theirs"], ["--dry-run"]]) {
      const refused = await merge(...how);
      expect(refused.err).toContain("grille codebook rename relation.perdue relation.partie");
      expect([refused.exit, refused.out]).toEqual([2, ""]);
      expect(refused.err).toContain("nothing was written");
    }
    expect(state(mine)).toEqual(before);
    await run(mine, "codebook", "rename", "relation.perdue", "relation.partie");
    expect((await merge("--yes")).err).not.toContain("renamed");
  });

  it("writes codes in braces where they stand one a line, and counts what it wrote", async () => {
    const braces = (label: string): string => `      - { id: relation.neuve, origin: emergent, label: ${label} }\n`;
    const book = read(mine, "codebooks/codes.yaml");
    write(mine, "codebooks/codes.yaml", `${book}${braces("Neuve")}`);
    write(theirs, "codebooks/codes.yaml", `${book}${braces("Nouvelle")}${braces("Autre").replace("neuve", "autre")}`);
    const done = await merge("--yes", "--prefer", "theirs");
    expect(done.err).not.toContain("error");
    expect(done.out).toContain("2 codes\n");
    expect(read(mine, "codebooks/codes.yaml")).toBe(read(theirs, "codebooks/codes.yaml"));
    expect((await merge("--yes")).out).toContain("nothing to bring in");
  });

  it("refuses by name a code whose family stands in brackets, says the way out, and writes nothing", async () => {
    const book = read(mine, "codebooks/codes.yaml");
    const family = (codes: string): string => `${book}  - id: outil\n    label: Outil\n    codes: [${codes}]\n`;
    const mail = "{ id: outil.mail, origin: emergent, label: Mail }";
    write(mine, "codebooks/codes.yaml", family(mail));
    write(theirs, "codebooks/codes.yaml", family(`${mail}, ${mail.replace("mail", "fax")}`));
    await mark(theirs, "P02:2.1", "anne");
    const before = state(mine);
    const { exit, out, err } = await merge("--yes", "--prefer", "theirs");
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toMatch(/outil\.fax: [\s\S]*one a line/);
    expect(state(mine)).toEqual(before);
    write(theirs, "codebooks/codes.yaml", family(mail.replace("label: Mail", "label: Courriel")));
    expect((await merge("--yes", "--prefer", "theirs")).exit).toBe(0);
    expect(read(mine, "codebooks/codes.yaml")).toContain("label: Courriel");
  });

  it("puts coders, speakers and known names together, names no speaker, and leaves out what was taken out since", async () => {
    const settings = (more: string): string => `grille: 1\ntitle: Essai\nlanguage: fr\n${more}`;
    write(mine, "study.yaml", settings("# mine\ncoders:\n  - id: anne\nspeakers:\n  Dupont: participant\n"));
    const theirs1 =
      "coders:\n  - id: anne\n  - id: paul\nspeakers:\n  Dupont: other\n  X: other\nquestion: Pourquoi ?\n";
    write(theirs, "study.yaml", settings(`${theirs1}anonymity:\n  keep: [Mons]\n  given:\n    Léa: [P01]\n`));
    const refused = await merge("--yes");
    expect(refused.out).toContain("setting  study.yaml  speakers  to be settled");
    expect(refused.out + refused.err).not.toContain("Dupont");
    expect((await merge("--yes", "--prefer", "mine")).exit).toBe(0);
    const made = read(mine, "study.yaml");
    expect(made).toContain("# mine");
    for (const part of ["id: paul", "Dupont: participant", "X: other", "Mons", "Léa: [", "question: Pourquoi ?"])
      expect(made).toContain(part);
    write(mine, "study.yaml", made.replace(/\n *- Mons/, " []").replace("- id: paul", "- id: jean"));
    expect((await merge("--yes")).out).toContain("nothing to bring in");
    expect(read(mine, "study.yaml")).not.toMatch(/Mons|paul/);
  });

  it("asks at a terminal: all at once, one by one, or not at all", async () => {
    write(mine, "participants.csv", "participant,age,lieu\nP01,40,Namur\n");
    write(theirs, "participants.csv", "participant,age,lieu\nP01,50,Mons\n");
    const before = state(mine);
    const left = await atTerminal(mine, ["merge", theirs, "--lang", "en"], { answers: ["no"] });
    expect([left.exit, left.asked.length]).toEqual([130, 1]);
    expect(state(mine)).toEqual(before);
    const each = await atTerminal(mine, ["merge", theirs, "--lang", "en"], { answers: ["each", "theirs", "mine"] });
    expect(each.exit).toBe(0);
    expect(each.asked[1]).toBe("cell of a register  participants.csv  P01 age");
    expect(read(mine, "participants.csv")).toBe("participant,age,lieu\nP01,50,Namur\n");
    await mark(theirs, "P02:2.1", "paul");
    const sure = await atTerminal(mine, ["merge", theirs, "--lang", "en"], { answers: ["yes"] });
    expect([sure.exit, sure.asked]).toEqual([0, ["Merge?"]]);
    expect(marksIn(mine)).toHaveLength(2);
  });

  it("follows no link out of the copy and reads no file beyond measure", () => {
    symlinkSync("/etc/hostname", join(theirs, "memos-link.md"));
    const outside = folder();
    writeFileSync(join(outside, "a.md"), "x");
    symlinkSync(join(outside, "a.md"), join(theirs, "transcripts", "a.md"));
    expect(readCopy(theirs).problems.map(({ code }) => code)).toEqual(["link-outside"]);
    const [first] = readCopy(origin.dir, { bytes: 10 }).problems;
    expect(first?.code).toBe("too-large");
    expect(readCopy(origin.dir, { files: 2 }).problems.map(({ code }) => code)).toEqual(["too-many"]);
  });

  it("refuses a copy from before somebody was forgotten, or of another key", async () => {
    const forgotten = await run(mine, "forget", "P02", "--yes", "--mentions", "list", "--leave-key");
    if (forgotten.exit === 0) expect((await merge("--yes")).err).toContain("forgotten");
    const keyed = copyOf(origin.dir);
    write(keyed, "study.yaml", `${read(keyed, "study.yaml")}\nanonymity:\n  key: abc\n`);
    expect((await run(copyOf(origin.dir), "merge", keyed, "--yes")).err).toContain("other-key");
    expect(forgotten.exit).toBe(0);
  });

  it("never brings back whom one copy has forgotten, though the other has forgotten somebody else", async () => {
    const forget = (dir: string, who: string): Promise<Ran> =>
      run(dir, "forget", who, "--yes", "--mentions", "list", "--leave-key");
    await forget(mine, "P02");
    await forget(theirs, "P01");
    expect((await merge("--yes")).err).toContain("[forgotten]");
    const alike = [copyOf(origin.dir), copyOf(origin.dir)] as const;
    for (const dir of alike) await forget(dir, "P02");
    expect((await run(alike[0], "merge", alike[1], "--yes")).exit).toBe(0);
    expect(existsSync(join(alike[0], "transcripts/P02.txt"))).toBe(false);
  });

  it("neither shows nor counts another coder's marks while sheets are closed, nor lets anybody settle them", async () => {
    await mark(mine, "P01:4.1", "paul");
    for (const [dir, to] of [
      [mine, "secret here"],
      [theirs, "secret there"],
    ] as const)
      change(dir, "codings/anne/P01.jsonl", "from the past", to);
    const list = join(folder(), "list.csv");
    await merge("--list", list, "--coder", "paul");
    expect(read(list, "")).not.toContain("secret");
    await merge("--list", list, "--coder", "anne");
    expect(read(list, "")).toContain("verdict: marked; note: secret there");
    const { out } = await merge("--yes", "--prefer", "theirs", "--coder", "paul");
    expect(out).not.toMatch(/mark|differ/);
    expect(marksIn(mine)[0]).toMatch(/secret here\nsecret there$/);
    const told = read(mine, "journal/study.jsonl").trim().split("\n").at(-1) ?? "";
    expect((JSON.parse(told) as { detail: object }).detail).not.toHaveProperty("marks");
  });

  it("makes the same study whichever copy is put into the other, and loses no mark, whatever was marked where", async () => {
    const places = ["P01:2.2", "P01:4.1", "P02:2.1", "P02:2.2", "P02:4.1"];
    const marks = fc.array(fc.tuple(fc.constantFrom(...places), fc.constantFrom("anne", "paul")), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(marks, marks, async (here, there) => {
        [mine, theirs] = [copyOf(origin.dir), copyOf(origin.dir)];
        for (const [place, coder] of here) await mark(mine, place, coder);
        for (const [place, coder] of there) await mark(theirs, place, coder);
        const [a, b] = [copyOf(mine), copyOf(theirs)];
        const wanted = [...new Set([...marksIn(mine), ...marksIn(theirs)])].sort();
        await run(a, "merge", theirs, "--yes");
        await run(b, "merge", mine, "--yes");
        expect(marksIn(a)).toEqual(wanted);
        expect(marksIn(b)).toEqual(wanted);
        expect((await run(a, "journal", "verify")).exit).toBe(0);
        const before = state(a);
        await run(a, "merge", theirs, "--yes");
        expect(state(a)).toEqual(before);
      }),
      { seed: 1, numRuns: 6 },
    );
  });

  it("leaves out no mark that only the other copy ever had, whatever is preferred and whatever was removed here", async () => {
    const places = ["P01:2.2", "P01:4.1", "P02:2.1"];
    const marks = fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(marks, marks, fc.boolean(), async (here, there, isRemoving) => {
        [mine, theirs] = [copyOf(origin.dir), copyOf(origin.dir)];
        for (const place of here) await mark(mine, place, "anne");
        if (isRemoving) await run(mine, "code", "remove", "P01:2.1", "relation.ecoute", "--coder", "anne");
        for (const place of there) await mark(theirs, place, "anne", "there");
        const wanted = marksIn(theirs).filter((one) => one.endsWith("there"));
        await merge("--yes", "--prefer", "mine", "--coder", "anne");
        for (const one of wanted) expect(marksIn(mine)).toContain(one);
      }),
      { seed: 1, numRuns: 6 },
    );
  });
});
