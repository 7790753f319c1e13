import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readCopy } from "../../src/study/merging/copy.js";
import { type Made, study, words } from "../study/made.js";
import { folder, grille, type Ran } from "./world.js";

/** A study that Anne and Bea code, closed to each other, of which each has a copy. */
let origin: Made;
beforeAll(async () => {
  origin = await study();
  await origin.run("ingest", origin.source("a.txt", words("les outils")));
  origin.write("study.yaml", `${origin.read("study.yaml").trimEnd()}\ncoders:\n  - id: anne\n  - id: bea\n`);
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
const run = (dir: string, ...argv: string[]): Promise<Ran> => grille(dir, [...argv, "--lang", "en"]);
const merge = (...argv: string[]): Promise<Ran> => run(mine, "merge", theirs, ...argv);
const read = (dir: string, file: string): string => readFileSync(join(dir, file), "utf8");
const write = (dir: string, file: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
};
const listed = async (coder: string): Promise<string> => {
  const file = join(folder(), "list.csv");
  const { err } = await merge("--list", file, "--coder", coder);
  expect(err).not.toMatch(/secret|no-/);
  return readFileSync(file, "utf8");
};
const memo = (coder: string, text: string): string => `---\ngrille: 1\nabout: study\ncoder: ${coder}\n---\n\n${text}\n`;
const cell = (coder: string, text: string): string =>
  `---\ngrille: 1\ncoder: ${coder}\n---\n\n## Relation\n\n${text}\n`;

describe("merge, with the work of several people", () => {
  it("refuses where something here cannot be read, and writes over none of it", async () => {
    write(mine, "memos/m.md", memo("anne", "mine"));
    write(theirs, "memos/m.md", memo("anne", "theirs"));
    const elsewhere = join(folder(), "memos");
    renameSync(join(mine, "memos"), elsewhere);
    symlinkSync(elsewhere, join(mine, "memos"));
    const { exit, err } = await merge("--yes", "--prefer", "theirs");
    expect([exit, err]).toEqual([2, expect.stringContaining("link-outside")]);
    expect(readFileSync(join(elsewhere, "m.md"), "utf8")).toBe(memo("anne", "mine"));
  });

  it("keeps memos of two people under one name beside each other, shows neither, and goes on so in the other copy", async () => {
    write(mine, "memos/code-fam-un.md", memo("bea", "secret of bea"));
    write(theirs, "memos/code-fam-un.md", memo("anne", "words of anne"));
    write(mine, "memos/head.md", memo("[", "secret behind a broken head"));
    write(theirs, "memos/head.md", memo("anne", "anne again"));
    expect(await listed("anne")).not.toMatch(/secret|code-fam-un|head/);
    await merge("--yes", "--prefer", "theirs", "--coder", "anne");
    const memos = (dir: string): string[] => readdirSync(join(dir, "memos")).map((name) => read(dir, `memos/${name}`));
    expect(read(mine, "memos/code-fam-un.md")).toBe(memo("bea", "secret of bea"));
    expect(memos(mine)).toHaveLength(4);
    expect(memos(mine)).toContain(memo("anne", "words of anne"));
    await run(theirs, "merge", mine, "--yes", "--coder", "anne");
    expect(memos(theirs).sort()).toEqual(memos(mine).sort());
    await merge("--yes", "--coder", "anne");
    expect(memos(mine)).toHaveLength(4);
  });

  it("leaves a synthesis that two people wrote as it is here, and says so without its words", async () => {
    write(mine, "syntheses/P01.md", cell("bea", "secret of bea"));
    write(theirs, "syntheses/P01.md", cell("anne", "words of anne"));
    expect(await listed("anne")).not.toMatch(/secret|P01/);
    const { exit, out, err } = await merge("--yes", "--prefer", "theirs", "--coder", "anne");
    expect([exit, err]).toEqual([1, expect.stringMatching(/syntheses\/P01\.md.*\[other-author\]/)]);
    expect(out + err).not.toMatch(/secret|words of/);
    expect(read(mine, "syntheses/P01.md")).toBe(cell("bea", "secret of bea"));
  });

  it("shows nobody what is said of everybody while sheets are closed, and keeps both", async () => {
    write(mine, "syntheses/themes.md", "## Relation\n\nsecret here\n");
    write(theirs, "syntheses/themes.md", "## Relation\n\nsecret there\n");
    expect(await listed("anne")).not.toMatch(/secret|themes/);
    await merge("--yes", "--prefer", "theirs", "--coder", "anne");
    expect(read(mine, "syntheses/themes.md")).toMatch(/secret here\s+secret there/);
    expect((await merge("--yes", "--coder", "anne")).out).toContain("nothing to bring in");
  });

  it("tells two pictures apart, never shows their bytes, and takes the one that is preferred", async () => {
    const picture = (last: number): Uint8Array => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, last);
    write(mine, "memos/p.png", picture(0xfe));
    write(theirs, "memos/p.png", picture(0xfd));
    write(mine, "codings/bea/notes.txt", "secret of bea");
    write(theirs, "codings/bea/notes.txt", "secret of bea, changed");
    const list = await listed("anne");
    expect(list).toContain("memos/p.png");
    expect(list).not.toMatch(/PNG|secret/);
    await merge("--yes", "--prefer", "theirs");
    expect([...readFileSync(join(mine, "memos/p.png"))]).toEqual([...picture(0xfd)]);
    expect((await merge("--yes")).out).toContain("nothing to bring in");
  });

  it("counts folders that lie too deep among what it leaves in the other copy", async () => {
    write(theirs, "memos/a/b/c/d/lost.md", "x");
    write(theirs, "memos/a/b/c/kept.md", "x");
    expect(readCopy(theirs).aside - readCopy(mine).aside).toBe(1);
    expect([...readCopy(theirs).files.keys()]).toContain("memos/a/b/c/kept.md");
    expect((await merge("--dry-run")).err).toContain("1 other file or folder of the copy is no part");
  });

  it("lets nobody merge, or ask where the study stands, in the name of somebody else", async () => {
    await run(theirs, "code", "add", "P01:2.1", "relation.ecoute", "--coder", "bea", "--note", "secret of bea");
    const asked = async (...argv: string[]): Promise<[number, string | undefined]> => {
      const { exit, err } = await run(mine, ...argv);
      return [exit, /\[([a-z-]+)\]/.exec(err)?.[1]];
    };
    expect(await asked("merge", theirs, "--yes", "--coder", "zoe")).toEqual([2, "unknown-coder"]);
    // Alone in her own copy, she is not alone in both.
    write(mine, "study.yaml", read(mine, "study.yaml").replace("  - id: bea\n", ""));
    await run(mine, "coder", "anne");
    expect(await asked("merge", theirs, "--dry-run", "--coder", "bea")).toEqual([2, "not-yours"]);
    expect((await run(mine, "merge", theirs, "--dry-run", "--coder", "anne")).exit).toBe(0);
    write(mine, "study.yaml", read(theirs, "study.yaml"));
    expect(await asked("status", "--coder", "bea")).toEqual([2, "not-yours"]);
    expect((await run(mine, "status", "--coder", "anne")).exit).toBe(0);
  });
});
