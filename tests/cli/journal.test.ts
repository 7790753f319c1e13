import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { writeAll } from "../../src/study/files.js";
import { appendTo, readJournal } from "../../src/study/journal.js";
import { notedFiles } from "../../src/study/journal-notes.js";
import { readableText } from "../../src/study/journal-printed.js";
import { CODEBOOK_WITH_LOSS, type Made, study, words } from "../study/made.js";
import { folder, type Ran } from "./world.js";

/** Runs a command with this on standard input. */
async function typed(cwd: string, argv: readonly string[], input: string): Promise<Ran> {
  const written = { out: "", err: "" };
  const stdin = new PassThrough();
  stdin.end(input);
  let n = 0;
  const keep = (stream: "out" | "err") => (text: string) => {
    written[stream] += text;
  };
  const exit = await main([...argv, "--lang", "en"], {
    stdin,
    stdout: { write: keep("out"), columns: 100 },
    stderr: { write: keep("err") },
    cwd,
    env: { LC_ALL: "C" },
    now: () => new Date("2026-01-01T00:00:00Z"),
    random: () => ((n++ * 7919) % 1000) / 1000,
  });
  return { exit, ...written };
}

describe("the journal on the command line", { timeout: 60_000 }, () => {
  let made: Made;
  const steps = (who = "study") => (readJournal(made.dir).journals.get(who) ?? []).map(({ step }) => step);
  /** A note that came by another way than the command, which would refuse it. */
  const unchecked = (text: string) => {
    const when = { now: new Date("2026-01-01T00:00:00Z"), version: "9.9.9" };
    return writeAll(made.dir, notedFiles(made.dir, { who: "study", text }, { when, random: Math.random }).files);
  };
  const notes = () => (existsSync(join(made.dir, "journal/notes")) ? readdirSync(join(made.dir, "journal/notes")) : []);

  beforeEach(async () => {
    made = await study();
    await made.run("ingest", ...["a", "b"].map((name) => made.source(`${name}.txt`, words(`les outils ${name}`))));
  }, 60_000);

  it("reads like a logbook, in both languages", async () => {
    await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
    await made.run("code", "add", "P02:2", "relation.ecoute", "--coder", "anne");
    await made.run("code", "remove", "P02:2", "relation.ecoute", "--coder", "anne");
    const { exit, out, err } = await made.run("journal");
    expect(exit).toBe(0);
    expect(out).toBe(`1 January 2026
  00:00  the study  study made
  00:00  the study  2 interviews brought in: P01, P02
  00:00  anne       2 marks made and 1 mark taken away, in P01, P02 (3 times)
`);
    expect(err).toContain("universal time");
    const french = await made.run("journal", "--lang", "fr");
    expect(french.out).toContain("2 entretiens apportés\u00a0: P01, P02");
  });

  it("names who is still known, and nobody who was forgotten", async () => {
    made.write("interviews.csv", "interview;order;participants\nP01;1;Omer\nP02;2;Lise\n");
    made.write("participants.csv", "participant;age\nOmer;40\nLise;30\n");
    await made.run("forget", "Omer", "--yes");
    const { out } = await made.run("journal");
    expect(out).toContain("2 interviews brought in: P02, an interview since forgotten");
    expect(out).toContain("a person forgotten, with 1 interview");
    expect(out).not.toMatch(/Omer|P01/);
    expect((await made.run("journal", "verify")).exit).toBe(0);
  });

  it("shows a kind of step that it does not know as it stands, and no sign that steers a terminal", async () => {
    const when = { now: new Date("2026-01-02T00:00:00Z"), version: "9.9.9" };
    const odd = { step: "later-\u001b[31m", detail: { n: 3, constructor: ["a\u0007b"] }, when };
    await writeAll(made.dir, appendTo(made.dir, "study", odd));
    const known = { step: "codebook", detail: { kind: "constructor", from: "x" }, when };
    await writeAll(made.dir, appendTo(made.dir, "study", known));
    await writeAll(made.dir, appendTo(made.dir, "study", { step: "__proto__", detail: {}, when }));
    for (const lang of ["en", "fr"]) {
      const { exit, out } = await made.run("journal", "--lang", lang);
      expect(exit).toBe(0);
      expect(out).toContain("later- [31m (n 3; constructor a b)");
      expect(out).toContain("__proto__");
      expect(out).not.toMatch(/[^\P{Cc}\n]|undefined|NaN/u);
    }
  });

  it("is asked by day, person and kind, and says what there is where nothing answers", async () => {
    await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
    expect((await made.run("journal", "--coder", "anne")).out).not.toContain("the study");
    expect((await made.run("journal", "--step", "ingest")).out.split("\n").length).toBe(3);
    expect((await made.run("journal", "--since", "2026-01-02")).err).toContain(
      "kinds of steps in this journal: ingest, init, mark",
    );
    expect((await made.run("journal", "--since", "1/1/2026")).out).toContain("study made");
    expect((await made.run("journal", "--limit", "1")).err).toContain("2 earlier steps");
    expect((await made.run("journal", "--since", "yesterday")).exit).toBe(2);
    expect((await made.run("journal", "--limit", "-1")).exit).toBe(2);
  });

  it("gives JSON and CSV with interviews under their present names", async () => {
    const { out } = await made.run("journal", "--json");
    const { entries, chains } = JSON.parse(out);
    expect(entries.map((one: { step: string; said: string }) => [one.step, one.said])).toEqual([
      ["init", "study made"],
      ["ingest", "2 interviews brought in: P01, P02"],
    ]);
    expect(entries[1].detail.interviews).toEqual(["P01", "P02"]);
    expect(chains).toEqual([{ chain: "study", entries: 2, last: entries[1].hash }]);
    const { out: csv } = await made.run("journal", "--csv");
    expect(csv.split("\r\n")[0]).toBe("\ufeffat,who,chain,n,step,said,version,hash");
    expect(csv).toContain('"2 interviews brought in: P01, P02"');
  });

  it("shows what of it can be read where lines are spoilt, and ends with 1", async () => {
    made.write("journal/study.jsonl", `${made.read("journal/study.jsonl")}{broken\n`);
    const { exit, out, err } = await made.run("journal");
    expect(exit).toBe(1);
    expect(out).toContain("2 interviews brought in");
    expect(err).toContain("journal/study.jsonl:3");
  });

  describe("notes", () => {
    it("are kept apart from the chain, which holds their hash alone", async () => {
      const { exit, err } = await made.run("journal", "note", "Relire P02 avec la grille élargie.");
      expect(exit).toBe(0);
      const [file = ""] = notes();
      expect(err).toContain(`journal/notes/${file}`);
      expect(made.read(`journal/notes/${file}`)).toContain("Relire P02");
      expect(made.read("journal/study.jsonl")).not.toContain("Relire");
      expect((await made.run("journal")).out).toContain("note: Relire P02 avec la grille élargie.");
      expect((await made.run("journal", "verify")).exit).toBe(0);
    });

    it("come from standard input too", async () => {
      const { exit } = await typed(made.dir, ["journal", "note", "-"], "Deux refus cette semaine.\nEncore un lundi.\n");
      expect(exit).toBe(0);
      expect((await made.run("journal", "--step", "note")).out).toContain("Deux refus cette semaine. Encore un lundi.");
      expect((await typed(made.dir, ["journal", "note", "-"], " \n")).exit).toBe(2);
      expect((await typed(made.dir, ["journal", "note", "-"], "é".repeat(100_000))).exit).toBe(2);
      expect(notes().length).toBe(1);
    });

    it("name nobody: an address, a name that the study knows, a name of the key", async () => {
      made.write("study.yaml", `${made.read("study.yaml")}anonymity:\n  names: [Zélie Wathelet]\n`);
      for (const text of ["Écrire à zelie.wathelet@exemple.be", "Zélie Wathelet ne veut plus."]) {
        const { exit, err } = await made.run("journal", "note", text);
        expect(exit, text).toBe(2);
        expect(err).toContain("let someone be recognised");
        expect(err).not.toMatch(/Wathelet|exemple/);
      }
      expect(notes()).toEqual([]);
      expect(steps()).toEqual(["init", "ingest"]);
    });

    it("lose their words when asked, and the chain holds", async () => {
      await made.run("journal", "note", "À effacer.");
      const id = notes()[0]?.replace(".md", "") ?? "";
      expect((await made.run("journal", "note", "--remove", "abcdefabcdef")).exit).toBe(2);
      expect((await made.run("journal", "note", "--remove", id)).exit).toBe(0);
      expect(notes()).toEqual([]);
      expect((await made.run("journal", "note", "--remove", id)).out).toContain("already");
      expect(steps()).toEqual(["init", "ingest", "note", "note-removed"]);
      expect((await made.run("journal")).out).toContain("note, whose words were taken out");
      const { exit, out } = await made.run("journal", "verify");
      expect(exit).toBe(0);
      expect(out).toContain("0 notes; 1 note whose words were taken out");
    });

    it("lose their words when they name who is forgotten", async () => {
      made.write("interviews.csv", "interview;order;participants\nP01;1;Omer\nP02;2;Lise\n");
      made.write("participants.csv", "participant;age\nOmer;40\nLise;30\n");
      await made.run("journal", "note", "P01 a demandé à relire son entretien.");
      await made.run("journal", "note", "Rien à voir.");
      const { exit, out } = await made.run("forget", "Omer", "--yes");
      expect(exit).toBe(0);
      expect(out).toContain("no trace in");
      expect(out).toContain("journal/notes/");
      expect(notes().length).toBe(1);
      const log = await made.run("journal");
      expect(log.out).toContain("a person forgotten, with 1 interview and 1 note of the journal");
      expect(log.out).not.toContain("relire");
      expect((await made.run("journal", "verify")).exit).toBe(0);
    });

    it("are rewritten by anonymise, and the chain has their new hash", async () => {
      await unchecked("Zélie Wathelet a rappelé.");
      made.write("study.yaml", `${made.read("study.yaml")}anonymity:\n  names: [Zélie Wathelet]\n`);
      const { exit } = await made.run("anonymise", "--accept", "likely", "--no-key");
      expect(exit).toBe(0);
      expect(made.read(`journal/notes/${notes()[0]}`)).not.toContain("Wathelet");
      expect((await made.run("journal", "verify")).out).toContain("nothing was changed");
    });

    it("of one coder are not read by another before sheets are reconciled", async () => {
      made.write("study.yaml", `${made.read("study.yaml")}coders:\n  - id: anne\n  - id: paul\n`);
      expect((await made.run("journal", "note", "Qui suis-je ?")).exit).toBe(2);
      await made.run("journal", "note", "P01 est clinique.", "--coder", "anne");
      for (const argv of [[], ["--json"], ["--csv"], ["--coder", "paul"]])
        expect((await made.run("journal", ...argv)).out).not.toContain("clinique");
      expect((await made.run("journal", "--coder", "anne")).out).toContain("P01 est clinique.");
      expect((await made.run("journal", "export", "--format", "md")).out).not.toContain("clinique");
      const id = notes()[0]?.replace(".md", "") ?? "";
      expect((await made.run("journal", "note", "--remove", id, "--coder", "paul")).err).toContain("anne");
      mkdirSync(join(made.dir, "codings/agreed"), { recursive: true });
      for (const place of ["P01:2", "P01:4"])
        await made.run("code", "add", place, "relation.ecoute", "--coder", "anne");
      for (const argv of [[], ["--coder", "paul"]])
        expect((await made.run("journal", ...argv)).out).not.toContain("2 marks");
      expect((await made.run("journal")).out).toContain("marks, in P01 (2 times)");
      const { entries } = JSON.parse((await made.run("journal", "--json")).out);
      expect(entries.at(-1).detail).toEqual({ interviews: ["P01"] });
      expect((await made.run("journal", "--coder", "anne")).out).toContain("2 marks made, in P01");
      const sheet = made.read("codings/anne/P01.jsonl").replaceAll('"coder":"anne"', '"coder":"agreed"');
      made.write("codings/agreed/P01.jsonl", sheet);
      expect((await made.run("journal")).out).toContain("P01 est clinique.");
    });
  });

  describe("verifying", () => {
    it("ends with 1 and names file and line of an entry that was changed", async () => {
      made.write("journal/study.jsonl", made.read("journal/study.jsonl").replace('"came_in":2', '"came_in":3'));
      const { exit, err, out } = await made.run("journal", "verify");
      expect(exit).toBe(1);
      expect(err).toContain("journal/study.jsonl:2: error: this entry of the journal was changed afterwards");
      expect(out).toContain("1 fault");
    });

    it("sees by the study's own report that the journal was cut, and says what it cannot see", async () => {
      await made.run("run");
      const whole = made.read("journal/study.jsonl");
      expect((await made.run("journal", "verify")).exit).toBe(0);
      made.write("journal/study.jsonl", `${whole.split("\n").slice(0, 2).join("\n")}\n`);
      const { exit, err } = await made.run("journal", "verify");
      expect(exit).toBe(1);
      expect(err).toContain("knows of 3");
      expect(err).toContain("what cannot be seen:");
      for (const folder of [".grille", "report"]) rmSync(join(made.dir, folder), { recursive: true, force: true });
      expect((await made.run("journal", "verify")).exit).toBe(0);
    });

    it("holds a journal against an annex that somebody else has, in any format", async () => {
      const files = ["annex.md", "annex.docx"].map((name) => join(made.outside, name));
      for (const file of files) expect((await made.run("journal", "export", "-o", file)).exit).toBe(0);
      rmSync(join(made.dir, ".grille"), { recursive: true });
      for (const file of files) expect((await made.run("journal", "verify", file)).exit).toBe(0);
      made.write("journal/study.jsonl", `${made.read("journal/study.jsonl").split("\n")[0]}\n`);
      for (const file of files) {
        const { exit, err } = await made.run("journal", "verify", file);
        expect(exit).toBe(1);
        expect(err).toContain("was cut");
      }
      expect((await made.run("journal", "verify", made.source("x.txt", "nothing"))).exit).toBe(2);
      expect((await made.run("journal", "verify", made.source("x.docx", "nothing"))).exit).toBe(2);
      expect((await made.run("journal", "verify", "nowhere.md")).exit).toBe(2);
    });

    it("has nothing to hold of a study without a journal", async () => {
      const dir = join(folder(), "exemple");
      cpSync("transcripts.example", dir, {
        recursive: true,
        filter: (path) => !/[\\/](?:\.grille|report)$/.test(path),
      });
      expect((await made.run("journal", "-C", dir)).err).toContain("the journal is empty");
      expect((await made.run("journal", "verify", "-C", dir)).exit).toBe(0);
      expect((await made.run("journal", "export", "--format", "md", "-C", dir)).exit).toBe(2);
      await made.run("code", "-C", dir);
      expect(existsSync(join(dir, "journal"))).toBe(false);
    });
  });

  describe("as an annex", () => {
    it("is the same bytes each time, in both formats, and says where its chains end", async () => {
      await made.run("journal", "note", "Une <b>note</b> | avec *des* signes.");
      const [a, b] = ["1", "2"].map((n) => join(made.outside, `annex-${n}`));
      for (const format of ["md", "docx"]) {
        for (const file of [a, b]) await made.run("journal", "export", "-o", `${file}.${format}`, "--lang", "fr");
        expect(readFileSync(`${a}.${format}`).equals(readFileSync(`${b}.${format}`))).toBe(true);
      }
      const text = readFileSync(`${a}.md`, "utf8");
      const { chains } = JSON.parse((await made.run("journal", "--json")).out);
      expect(text).toContain("# Journal de bord");
      expect(text).toContain("1er janvier 2026");
      expect(text).toContain(`| study | ${chains[0].entries} | ${chains[0].last} |`);
      expect(text).toContain("Une \\<b\\>note\\</b\\> \\| avec \\*des\\* signes.");
      const bytes = readFileSync(`${a}.docx`);
      expect(Object.keys(unzipSync(bytes))).toContain("word/document.xml");
      const read = await readableText("a.docx", bytes);
      expect(read).toContain(chains[0].last);
      expect(read).toContain("2 entretiens apportés");
    });

    it("needs a format, and a file where it is no text", async () => {
      expect((await made.run("journal", "export")).exit).toBe(2);
      expect((await made.run("journal", "export", "--format", "docx")).exit).toBe(2);
      expect((await made.run("journal", "export", "-o", join(made.outside, "a.pdf"))).exit).toBe(2);
      expect((await made.run("journal", "export", "--format", "md")).out).toContain("# Logbook");
    });

    it("passes the gate like all that leaves", async () => {
      await unchecked("Zélie Wathelet a rappelé.");
      made.write("study.yaml", `${made.read("study.yaml")}anonymity:\n  names: [Zélie Wathelet]\n`);
      for (const format of ["md", "docx"]) {
        const file = join(made.outside, `a.${format}`);
        expect((await made.run("journal", "export", "-o", file)).exit).toBe(1);
        expect(existsSync(file)).toBe(false);
      }
    });
  });

  describe("steps that it notes", () => {
    it("are each change of the study, once", async () => {
      writeFileSync(join(made.dir, "codebooks/codes.yaml"), CODEBOOK_WITH_LOSS);
      const run = async (...argv: string[]) => {
        const { exit, err } = await made.run(...argv);
        expect(exit, `${argv.join(" ")}\n${err}`).toBeLessThan(2);
      };
      await run("code");
      await run("code", "--json");
      await run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
      await run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
      await run("codebook", "rename", "relation.ecoute", "relation.entendre");
      await run("codebook", "undo");
      await run("codebook", "retire", "relation.perdue");
      await run("code");
      await run("ingest", "--replace", "P02", made.source("b2.txt", words("les écrans")));
      await run("review", "--coder", "anne", "--accept-rule", "relation.ecoute#1", "--yes");
      const same = made.source("p.csv", "participant,age\nOmer,40\n");
      await run("ingest", "--participants", same);
      await run("ingest", "--participants", same);
      await run("status");
      await run("journal");
      expect(steps()).toEqual([
        ...["init", "ingest", "code", "codebook", "codebook-undo", "codebook", "code", "ingest", "participants"],
      ]);
      expect(steps("anne")).toEqual(["mark", "review"]);
      expect((await made.run("journal")).out).toContain("1 transcript replaced: P02");
      expect((await made.run("journal", "verify")).exit).toBe(0);
    });
  });
});
