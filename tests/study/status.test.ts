import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { type NextStep, nextSteps } from "../../src/study/next-steps.js";
import { readStudy } from "../../src/study/read.js";
import { type Status, statusOf } from "../../src/study/status.js";
import { type Made, study, words } from "./made.js";

describe("where a study stands", { timeout: 60_000 }, () => {
  let made: Made;

  const status = async (): Promise<Status> => {
    const read = await readStudy(made.dir);
    if (read.study === null) throw new Error("the study cannot be read");
    return statusOf(read.study, read.problems.filter(({ severity }) => severity === "error").length);
  };
  const next = async () => nextSteps(await status()).map(({ why, command }) => [why, command]);
  /** The first line of a sheet with this in it. */
  const head = (file: string, more: object) => {
    const [first = "", ...rest] = made.read(file).split("\n");
    made.write(file, [JSON.stringify({ ...JSON.parse(first), ...more }), ...rest].join("\n"));
  };

  beforeEach(async () => {
    made = await study();
  }, 60_000);

  it("asks for transcripts where there is nothing", async () => {
    expect(await status()).toMatchObject({ interviews: 0, excerpts: 0, coders: [], report: "none", errors: 0 });
    expect(await next()).toEqual([["no-interviews", "ingest"]]);
  });

  describe("with two interviews", () => {
    beforeEach(async () => {
      await made.run("ingest", ...["a", "b"].map((name) => made.source(`${name}.txt`, words(`les outils ${name}`))));
    }, 60_000);

    it("asks for what nobody has done yet, in the order in which it makes sense", async () => {
      expect(await next()).toEqual([
        ["anonymise", "anonymise"],
        ["order", null],
        ["rules", "code"],
        ["no-coder", null],
        ["no-report", "run"],
      ]);
      made.write("interviews.csv", "interview;order;participants\nP01;1;Omer\nP02;2;Lise\n");
      made.write("participants.csv", "participant;age\nOmer;40\nLise;30\n");
      expect((await status()).order).toBe("known");
    });

    it("says by the journal whether interviews came in after anonymising", async () => {
      made.write("study.yaml", `${made.read("study.yaml")}anonymity:\n  names: [Zélie Wathelet]\n`);
      expect((await status()).anonymised).toEqual({ state: "unsaid", day: null, since: 0 });
      await made.run("ingest", made.source("c.txt", words("Zélie Wathelet")));
      await made.run("anonymise", "--accept", "likely", "--no-key");
      expect((await status()).anonymised).toEqual({ state: "done", day: "2026-01-01", since: 0 });
      await made.run("ingest", made.source("d.txt", words("le fichier")));
      expect((await status()).anonymised).toMatchObject({ state: "since", since: 1 });
      made.write("study.yaml", made.read("study.yaml").replace(/^anonymity:$/m, "anonymity:\n  why: consenti"));
      expect((await status()).anonymised.state).toBe("excused");
    });

    it("counts what one person has read, begun and decided", async () => {
      await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
      expect((await status()).rules).toBe("stale");
      expect((await status()).coders).toMatchObject([{ coder: "anne", begun: 1, untouched: 1, undecided: null }]);
      await made.run("code");
      expect((await status()).rules).toBe("applied");
      expect((await status()).coders).toMatchObject([{ coder: "anne", undecided: 1 }]);
      expect((await status()).coders).toMatchObject([{ read: 0, begun: 1, unsaid: 0, untouched: 1 }]);
      head("codings/anne/P01.jsonl", { read: "2026-01-01T00:00:00.000Z" });
      expect((await status()).coders).toMatchObject([{ read: 1, begun: 0, untouched: 1, reread: [] }]);
      made.write(
        "codebooks/codes.yaml",
        made
          .read("codebooks/codes.yaml")
          .replace("        examples:", "        made: 2026-02-01T00:00:00Z\n        examples:"),
      );
      expect((await status()).coders[0]?.reread).toEqual([{ interview: "P01", codes: 1 }]);
      expect((await status()).rules).toBe("stale");
      expect(await next()).toContainEqual(["reread", "reread --coder anne"]);
    });

    it("counts of memos and attributions what whoever asks may read", async () => {
      made.write("study.yaml", `${made.read("study.yaml")}coders:\n  - id: anne\n  - id: paul\n`);
      for (const coder of ["anne", "paul"]) await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", coder);
      expect((await made.run("memo", "add", "P01:2", "Écoute perdue.", "--coder", "paul")).exit).toBe(0);
      const { study: read } = await readStudy(made.dir);
      if (read === null) throw new Error("the study cannot be read");
      const memos = ["anne", "paul", null].map((reader) => statusOf(read, 0, reader).memos);
      expect(memos).toEqual([0, 1, 0]);
      const frequency = await made.run("frequency", "--json", "--coder", "anne");
      expect(frequency.out).toContain("codings/anne/P01.jsonl");
      expect(frequency.out).not.toContain("codings/paul");
    });

    it("counts the progress of several people, and compares no marks", async () => {
      made.write("study.yaml", `${made.read("study.yaml")}coders:\n  - id: anne\n  - id: paul\n`);
      await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
      const before = await status();
      await made.run("code", "add", "P01:4", "relation.ecoute", "--coder", "paul");
      const apart = await status();
      expect([before.shared, apart.shared, apart.agreed]).toEqual([0, 1, 0]);
      expect((await next()).map(([why]) => why)).toContain("agree");
      await made.run("code", "remove", "P01:4", "relation.ecoute", "--coder", "paul");
      await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "paul");
      const alike = await status();
      expect({ ...alike, journal: null }).toEqual({ ...apart, journal: null });
    });

    it("says that a report is older than the study until it is made anew", async () => {
      await made.run("run");
      expect((await status()).report).toBe("fresh");
      await made.run("journal", "note", "Rien.");
      expect((await status()).report).toBe("fresh");
      await made.run("code", "add", "P01:2", "relation.ecoute", "--coder", "anne");
      expect((await status()).report).toBe("older");
      await made.run("run");
      expect((await status()).report).toBe("fresh");
      rmSync(join(made.dir, "codings"), { recursive: true });
      expect((await status()).report).toBe("older");
    });

    it("puts errors first, and no report beside them", async () => {
      made.write("interviews.csv", "interview;order\nP01;x\n");
      const steps: NextStep[] = nextSteps(await status());
      expect(steps[0]).toMatchObject({ why: "errors", command: "check" });
      expect(steps.map(({ why }) => why)).not.toContain("no-report");
    });

    it("is told in both languages, as JSON too, and changes nothing", async () => {
      const journal = made.read("journal/study.jsonl");
      const { exit, out } = await made.run("status");
      expect(exit).toBe(0);
      expect(out).toContain("interviews  2, order not known (interviews.csv)");
      expect(out).toMatch(/grille anonymise +replace what would let someone be recognised/);
      const french = await made.run("status", "--lang", "fr");
      expect(french.out).toContain("pas encore anonymisé");
      expect(`${out}${french.out}`).not.toMatch(/undefined|null|NaN/);
      const { next: steps, interviews } = JSON.parse((await made.run("status", "--json")).out);
      expect(interviews).toBe(2);
      expect(steps[0]).toEqual({
        why: "anonymise",
        command: "anonymise",
        file: null,
        coder: null,
        n: 0,
        said: "replace what would let someone be recognised",
      });
      expect(made.read("journal/study.jsonl")).toBe(journal);
    });
  });
});
