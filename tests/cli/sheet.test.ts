import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { parseSheet } from "../../src/coding/sheet.js";
import { type Made, study, words } from "../study/made.js";
import type { Ran } from "./world.js";

describe("sheets to code outside grille", { timeout: 120_000 }, () => {
  let made: Made;
  const anne = ["--coder", "anne"];
  const codings = (coder = "anne", id = "P01") => {
    const file = `codings/${coder}/${id}.jsonl`;
    return existsSync(join(made.dir, file)) ? (parseSheet(made.read(file), file).sheet?.codings ?? []) : [];
  };
  const journal = (): string[] => {
    const file = "journal/anne.jsonl";
    return existsSync(join(made.dir, file)) ? made.read(file).trim().split("\n") : [];
  };

  beforeEach(async () => {
    made = await study();
    await made.run("ingest", made.source("a.txt", words("les outils")), made.source("b.txt", words("le scan")));
  }, 60_000);

  /** Writes a sheet and fills it by hand: a text in it takes the place of another one. */
  const filled = async (file: string, ...changes: readonly (readonly [from: string, to: string])[]): Promise<Ran> => {
    const ran = await made.run("sheet", ...anne, "-o", file);
    const text = changes.reduce((all, [from, to]) => {
      expect(all).toContain(from);
      return all.replace(from, () => to);
    }, made.read(file));
    made.write(file, text);
    return ran;
  };
  const fields = "codes:\nmots:\nnote:";

  it("are written in the study's language, with the coder's own marks and nobody else's", async () => {
    await made.run("code", "add", "P01:2", "relation.ecoute", "--note", "à moi", ...anne);
    await made.run("code", "add", "P01:2", "relation.ecoute", "--words", "les gens", ...anne);
    await made.run("code", "add", "P01:4", "relation.ecoute", "--note", "à Bob", "--coder", "bob");
    const { exit, err } = await made.run("sheet", ...anne, "-o", "a.csv");
    expect([exit, err]).toEqual([0, expect.stringContaining("4 passages to code and 2 marks there already")]);
    const csv = made.read("a.csv");
    expect(csv.split("\r\n")[0]).toBe("\ufeffpassage;qui;section;texte;codes;mots;note;marques (grille 1, anne)");
    expect(csv).toContain(";relation.ecoute;;à moi;m");
    expect(csv).toContain(";relation.ecoute;les gens;;m");
    expect(csv).not.toContain("Bob");
    const blank = await made.run("sheet", "--blank", "-o", "b.csv");
    expect(blank.exit).toBe(0);
    expect(made.read("b.csv")).toContain("marques (grille 1)");
    expect(made.read("b.csv")).not.toContain("à moi");
    expect((await made.run("sheet", ...anne, "--blank", "--transcript", "P02", "-o", "c.md")).exit).toBe(0);
    expect(made.read("c.md")).not.toContain("P01:2");
    expect(made.read("c.md")).toContain("### P02:2 · ");
  });

  it("come back from an editor: marks by hand, one line of counts in the journal, and a second time nothing", async () => {
    await filled("a.md", [fields, "codes: écoute\nmots: j’écoutais les gens\nnote: avant"]);
    const trial = await made.run("import", "a.md", "--dry-run");
    expect([trial.exit, trial.out, codings()]).toEqual([0, "trial: 1 mark made\n", []]);
    const { exit, out } = await made.run("import", "a.md");
    expect([exit, out]).toEqual([0, "1 mark made\n"]);
    expect(codings()).toMatchObject([
      { code: "relation.ecoute", quote: "j'écoutais les gens", note: "avant", origin: "hand", verdict: "marked" },
    ]);
    const [line = "", ...more] = journal();
    expect(more).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({ step: "mark", detail: { added: 1 } });
    expect(line).not.toContain("avant");
    expect(line).not.toContain("a.md");
    const before = made.read("codings/anne/P01.jsonl");
    const again = await made.run("import", "a.md", "--replace");
    expect([again.exit, again.out]).toEqual([0, "0 marks made, 1 there already\n"]);
    expect([made.read("codings/anne/P01.jsonl"), journal()]).toEqual([before, [line]]);
    expect((await made.run("check")).exit).toBe(0);
  });

  it("write nothing while one row does not match, and the sound ones if asked", async () => {
    await filled("a.md", [fields, "codes: écoute\nmots:\nnote:"], [fields, "codes: ecouttes\nmots:\nnote:"]);
    const { exit, err } = await made.run("import", "a.md");
    expect(exit).toBe(2);
    expect(err).toMatch(/:\d+ P01:4: error: .*\[unknown-code\]/);
    expect(err).toContain("--accept-good");
    expect(codings()).toEqual([]);
    const good = await made.run("import", "a.md", "--accept-good");
    expect([good.exit, good.out, codings().length]).toEqual([1, "1 mark made\n", 1]);
  });

  it("take marks away with --replace alone, and say which stay", async () => {
    await made.run("code", "add", "P01:2", "relation.ecoute", ...anne);
    await filled("a.md", ["codes: relation.ecoute", "codes:"]);
    const kept = await made.run("import", "a.md");
    expect([kept.exit, kept.err, codings().length]).toEqual([0, expect.stringContaining("--replace"), 1]);
    const gone = await made.run("import", "a.md", "--replace");
    expect([gone.exit, gone.out, codings()]).toEqual([0, "0 marks made, 1 taken away\n", []]);
  });

  it("keep all else that a sheet of marks holds", async () => {
    await made.run("code", "add", "P01:2", "relation.ecoute", ...anne);
    const file = "codings/anne/P01.jsonl";
    const [head = "", ...rest] = made.read(file).split("\n");
    made.write(
      file,
      [JSON.stringify({ ...JSON.parse(head), read: "2026-01-01T00:00:00.000Z", reread: ["x"] }), ...rest].join("\n"),
    );
    await filled("a.md", [fields, "codes: écoute\nmots:\nnote:"]);
    expect((await made.run("import", "a.md")).out).toContain("1 mark made, 1 there already");
    expect(JSON.parse(made.read(file).split("\n")[0] ?? "")).toMatchObject({
      read: "2026-01-01T00:00:00.000Z",
      reread: ["x"],
    });
    expect(codings()).toHaveLength(2);
  });

  it("are each their own coder's, where marks stand in them", async () => {
    await made.run("code", "add", "P01:2", "relation.ecoute", ...anne);
    await made.run("sheet", ...anne, "-o", "a.csv");
    const other = await made.run("import", "a.csv", "--coder", "bob");
    expect([other.exit, other.err]).toEqual([2, expect.stringContaining("[others-sheet]")]);
    await made.run("sheet", "--blank", "-o", "b.csv");
    expect((await made.run("import", "b.csv")).err).toContain("[no-coder]");
    const bob = await made.run("import", "b.csv", "--coder", "bob");
    expect([bob.exit, bob.out]).toEqual([0, "no passage of this sheet has a code\n"]);
    expect(codings("bob")).toEqual([]);
  });

  it("pass the gate, since they hold people's words", async () => {
    const named = words("Madame Christelle Vandenbroucke, 0478 12 34 56").replace(
      "Avant,",
      "Mon mail c'est jeanne.dupont@example.com, avant,",
    );
    await made.run("ingest", made.source("c.txt", named));
    for (const file of ["a.csv", "a.xlsx", "a.md"]) {
      const { exit, err } = await made.run("sheet", ...anne, "-o", file);
      expect([file, exit, existsSync(join(made.dir, file))]).toEqual([file, 1, false]);
      expect(err).toContain("[identifying]");
    }
  });

  it("refuse what is no sheet, one reason each", async () => {
    const refused = async (file: string, content: string | Uint8Array) => {
      writeFileSync(join(made.dir, file), content);
      const { exit, err } = await made.run("import", file, ...anne);
      expect(exit, file).toBe(2);
      return /\[([\w-]+)\]/.exec(err)?.[1];
    };
    expect(await refused("a.csv", "")).toBe("empty-file");
    expect(await refused("a.xlsx", "")).toBe("empty-file");
    expect(await refused("a.xlsx", "PK\u0003\u0004 no zip")).toBe("unreadable");
    expect(await refused("a.md", "# Rien\n")).toBe("unreadable");
    expect(await refused("a.pdf", "%PDF")).toBe("unreadable");
    expect(await refused("a.csv", new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0, 0]))).toBeDefined();
    expect(await refused("a.csv", "passage;codes\nX9:2;relation.ecoute\n")).toBe("other-study");
    expect(await refused("a.csv", "a;b\n1;2\n")).toBe("missing-column");
    expect((await made.run("import", "absent.csv", ...anne)).err).toContain("[no-file]");
    expect((await made.run("import", ".", ...anne)).err).toContain("[unreadable]");
    expect((await made.run("sheet", ...anne)).err).toContain("[no-format]");
    expect((await made.run("sheet", ...anne, "--format", "xlsx")).err).toContain("[no-file]");
    expect((await made.run("sheet", ...anne, "--transcript", "P03", "-o", "a.csv")).err).toContain("did you mean");
  });

  it("say what to do where the transcript was corrected since", async () => {
    await filled("a.md", [fields, "codes: écoute\nmots:\nnote:"]);
    made.write("transcripts/P01.txt", made.read("transcripts/P01.txt").replace("Maintenant", "Désormais"));
    const { exit, err } = await made.run("import", "a.md");
    expect([exit, err]).toEqual([2, expect.stringContaining("[text-differs]")]);
  });

  describe("code add", () => {
    const listed = async (list: string, ...more: string[]): Promise<Ran> => {
      const [stdin, written] = [new PassThrough(), { out: "", err: "" }];
      stdin.end(list);
      const keep = (stream: "out" | "err") => (text: string) => {
        written[stream] += text;
      };
      const [stdout, stderr] = [{ write: keep("out"), columns: 100 }, { write: keep("err") }];
      const world = {
        stdin,
        stdout,
        stderr,
        cwd: made.dir,
        env: { LC_ALL: "C" },
        now: () => new Date(0),
        random: Math.random,
      };
      return { exit: await main(["code", "add", "-", ...anne, ...more, "--lang", "en"], world), ...written };
    };

    it("takes several codes at once, and exact words", async () => {
      writeFileSync(
        join(made.dir, "codebooks", "codes.yaml"),
        `${made.read("codebooks/codes.yaml")}      - id: relation.autre\n        origin: emergent\n        label: Autre\n`,
      );
      const two = await made.run(
        "code",
        "add",
        "P01:2",
        "relation.ecoute",
        "relation.autre",
        "--words",
        "j’écoutais les gens",
        ...anne,
      );
      expect([two.exit, two.out]).toEqual([0, "j'écoutais les gens\n"]);
      expect(codings().map(({ code, quote }) => `${code} ${quote}`)).toEqual([
        "relation.autre j'écoutais les gens",
        "relation.ecoute j'écoutais les gens",
      ]);
      const again = await made.run(
        "code",
        "add",
        "P01:2",
        "relation.ecoute",
        "--words",
        "j'écoutais les gens",
        ...anne,
      );
      expect([again.exit, again.err, journal().length]).toEqual([0, expect.stringContaining("already has"), 1]);
      const wrong = await made.run("code", "add", "P01:9", "relation.ecoutee", "relation.nulle", ...anne);
      expect(wrong.exit).toBe(2);
      expect(wrong.err.match(/\[[\w-]+\]/g)).toEqual(["[unknown-code]", "[unknown-code]", "[bad-place]"]);
      expect((await made.run("code", "add", "P01:2", "relation.ecoute", "--words", "rien", ...anne)).err).toContain(
        "[words-not-there]",
      );
      expect((await made.run("code", "add", "P01:2", "relation.ecoute", "--words", "les", ...anne)).err).toContain(
        "[words-several]",
      );
    });

    it("adds a note to a mark that has none, and writes none over", async () => {
      const add = (...note: string[]) => made.run("code", "add", "P01:2", "relation.ecoute", ...note, ...anne);
      await add();
      const noted = await add("--note", "une note");
      expect([noted.exit, noted.err]).toEqual([0, expect.stringContaining("the note is added to it")]);
      expect(codings()).toMatchObject([{ code: "relation.ecoute", note: "une note" }]);
      expect(journal()).toHaveLength(2);
      expect((await add("--note", "une note")).err).toContain("already has relation.ecoute from you\n");
      const other = await add("--note", "une autre");
      expect([other.exit, other.err]).toEqual([2, expect.stringContaining("[other-note]")]);
      expect(other.err).toContain("grille code remove P01:2 relation.ecoute");
      expect(codings()).toMatchObject([{ note: "une note" }]);
      const bare = await made.run("code", "remove", "P01:2", ...anne);
      expect([bare.exit, bare.err]).toEqual([2, expect.stringContaining("relation.ecoute")]);
      expect(bare.err).not.toContain("you have no mark");
    });

    it("takes a list from standard input, all of it or nothing", async () => {
      const bad = await listed("P01:2 relation.ecoute\nP01:9 relation.ecoute\nP01:4\n");
      expect(bad.exit).toBe(2);
      expect(bad.err).toContain("standard input:3: error:");
      expect(codings()).toEqual([]);
      const worse = await listed("P01:2 relation.ecoute\nP01:9 relation.ecoute\n");
      expect([worse.exit, worse.err]).toEqual([2, expect.stringContaining("[bad-place]")]);
      expect(codings()).toEqual([]);
      const good = await listed("# mes marques\nP01:2 Écoute\tj'écoutais\tune note\n\nP02:4 relation.ecoute\r\n");
      expect([good.exit, good.err]).toEqual([0, "2 marks made\n"]);
      expect(codings()).toMatchObject([{ quote: "j'écoutais", note: "une note" }]);
      expect(codings("anne", "P02")).toHaveLength(1);
      expect(journal()).toHaveLength(1);
      expect((await listed("P02:4 relation.ecoute\n")).err).toBe("0 marks made, 1 there already\n");
      const other = await listed("P01:2 relation.ecoute\tj'écoutais\tune autre\n");
      expect([other.exit, other.err]).toEqual([
        2,
        expect.stringContaining("hint: nothing is written over: grille code"),
      ]);
      expect((await listed("\n")).err).toContain("[no-lines]");
      expect((await listed("P01:2 x\n", "--note", "n")).err).toContain("[usage]");
    });
  });

  it("can be read in a spreadsheet and come back from it", async () => {
    await made.run("code", "add", "P01:2", "relation.ecoute", "--note", "=1+1", ...anne);
    await made.run("sheet", ...anne, "--unit", "sentence", "-o", "a.xlsx");
    expect(readFileSync(join(made.dir, "a.xlsx")).subarray(0, 2).toString()).toBe("PK");
    const { exit, out } = await made.run("import", "a.xlsx", "--replace");
    expect([exit, out]).toEqual([0, "0 marks made, 1 there already\n"]);
  });
});
