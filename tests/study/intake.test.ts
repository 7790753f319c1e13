import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { study, words } from "./made.js";

const FIRST = "Enquêteur : Comment cela a-t-il commencé pour vous ?\nParticipante : Avec un écran, un lundi matin.\n";
const SECOND =
  "Enquêteur : Et la suite, après la pause ?\nParticipante : La suite, c'est encore des écrans, partout.\n";

describe("several files that are one interview", () => {
  const HEAD = "interview;files\n";

  it("are joined in the order of interviews.csv, under its id", async () => {
    const made = await study();
    made.write("interviews.csv", `${HEAD}P07;partie 1.txt | Partie 2.TXT\n`);
    const paths = [made.source("partie 2.txt", SECOND), made.source("partie 1.txt", FIRST)];
    const { exit, out } = await made.run("ingest", ...paths);
    expect(exit).toBe(0);
    expect(out).toContain("P07: 4 turns");
    const text = made.read("transcripts/P07.txt");
    expect(text.indexOf("un lundi matin")).toBeLessThan(text.indexOf("après la pause"));
    expect(text).toMatch(/source_sha256:\n {2}- [0-9a-f]{64}\n {2}- [0-9a-f]{64}\n/);
    expect(made.read("interviews.csv")).toContain("partie 1.txt | Partie 2.TXT");
    const again = await made.run("ingest", ...paths);
    expect(again.out).toContain("already here, unchanged: P07");
  });

  it("do not come in by halves: the missing one is counted, the others wait", async () => {
    const made = await study();
    made.write("interviews.csv", `${HEAD}P07;partie 1.txt | partie 2.txt\n`);
    const { exit, err } = await made.run("ingest", made.source("partie 1.txt", FIRST));
    expect(exit).toBe(2);
    expect(err).toContain("missing from those given: 1");
    expect(readdirSync(join(made.dir, "transcripts"))).toEqual(["README.md"]);
  });

  it("of which one cannot be read make no transcript", async () => {
    const made = await study();
    made.write("interviews.csv", `${HEAD}P07;partie 1.txt | partie 2.txt\n`);
    const { exit, err } = await made.run("ingest", made.source("partie 1.txt", FIRST), made.source("partie 2.txt", ""));
    expect(exit).toBe(2);
    expect(err).toContain("input 2");
    expect(existsSync(join(made.dir, "transcripts/P07.txt"))).toBe(false);
  });
});

describe("one file of several interviews", () => {
  it("is cut where it says, and comes in once", async () => {
    const made = await study();
    const path = made.source("tout.txt", `Entretien 1\n${words("les outils")}\nEntretien 2\n${words("le papier")}`);
    const { exit, out } = await made.run("ingest", path, "--report");
    expect(exit).toBe(0);
    expect(out).toContain("P01: 4 turns (Entretien 1)");
    expect(out).toContain("P02: 4 turns (Entretien 2)");
    expect(out).toContain("the sum holds");
    expect((await made.run("ingest", path)).out).toContain("already here");
  });

  it("may be a table of answers, whose attributes go to participants.csv", async () => {
    const made = await study();
    const rows = Array.from(
      { length: 9 },
      (_, i) => `R${i + 1};${30 + i};Ma réponse numéro ${i} est assez longue pour compter comme telle.`,
    );
    const { exit, out } = await made.run("ingest", made.source("q.csv", `id;âge;Une question ?\n${rows.join("\n")}\n`));
    expect(exit).toBe(0);
    expect(out).toContain("9 interviews, from P01 to P09");
    expect(made.read("participants.csv")).toContain("R9;38");
    expect(made.read("interviews.csv")).toContain("P09;;;R9;");
    expect((await made.run("check")).out).toContain("0 errors");
  });

  it("that is a table is not taken from a folder, where it may be a register", async () => {
    const made = await study();
    made.source("register.csv", "id;ville\n1;Mons\n");
    made.source("a.txt", words("les outils"));
    expect((await made.run("ingest", made.outside)).out).toContain("1 in, 0 unchanged, 0 refused");
  });
});

describe("the sum of characters", () => {
  it("is shown for each file, also for one that is here already", async () => {
    const made = await study();
    const path = made.source("a.txt", `Titre\n\n${words("les outils")}`);
    const first = await made.run("ingest", path, "--report");
    const [, sum] = first.out.split("input 1: 2");
    expect(sum).toMatchInlineSnapshot(`
      "34 characters, white space not counted
          183  kept as words (P01)
            5  head of the document
           46  labels and times
          the sum holds: nothing is missing
      1 in, 0 unchanged, 0 refused
      "
    `);
    const again = await made.run("ingest", path, "--report");
    expect(again.out).toContain("the sum holds");
  });
});

describe("a file that several lines of interviews.csv name", () => {
  it("gives them their ids in order", async () => {
    const made = await study();
    made.write("interviews.csv", "interview;files\nB2;tout.txt\nA1;tout.txt\n");
    const text = `Entretien 1\n${words("les outils")}\nEntretien 2\n${words("le papier")}`;
    const { out, exit } = await made.run("ingest", made.source("tout.txt", text));
    expect(exit).toBe(0);
    expect(out).toContain("B2: 4 turns (Entretien 1)");
    expect(out).toContain("A1: 4 turns (Entretien 2)");
  });
});

describe("the sum of a file that is here already", () => {
  it("holds for a file of several interviews, and where questions have numbers", async () => {
    const made = await study();
    const talk =
      "E : Q1. Comment cela a-t-il commencé ?\nP : Un lundi, je crois.\nE : Q2. Et ensuite ?\nP : Ensuite, rien.\n";
    const path = made.source("tout.txt", `Entretien 1\n${talk}\nEntretien 2\n${talk.replace("lundi", "mardi")}`);
    expect((await made.run("ingest", path, "--report")).out).toContain("the sum holds");
    const again = await made.run("ingest", path, "--report");
    expect(again.out).toContain("the sum holds");
    expect(again.out).toContain("2 unchanged");
  });
});
