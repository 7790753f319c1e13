import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Made, study } from "../study/made.js";
import { folder, grille, type Ran } from "./world.js";

/** An invented study that grows round by round, with its key. */
class Rounds {
  private n = 0;

  private constructor(
    readonly made: Made,
    private readonly secret: string,
    private readonly env: Record<string, string>,
  ) {}

  static async start(): Promise<Rounds> {
    const made = await study();
    const secret = made.source("phrase.txt", "cheval brouette nuage vis\n");
    chmodSync(secret, 0o600);
    return new Rounds(made, secret, { LC_ALL: "C", XDG_DATA_HOME: folder() });
  }

  open(...argv: string[]): Promise<Ran> {
    return grille(this.made.dir, [...argv, "--passphrase-file", this.secret, "--lang", "en"], this.env);
  }

  async bring(...said: string[]): Promise<void> {
    for (const words of said)
      await this.made.run("ingest", this.made.source(`t${++this.n}.txt`, `E : Et vous ?\nP : ${words}\n`));
  }

  accept(): Promise<Ran> {
    return this.open("anonymise", "--accept", "likely");
  }

  read(id: string): string {
    return this.made.read(`transcripts/${id}.txt`);
  }

  async key(): Promise<string> {
    const file = join(this.made.outside, `k${++this.n}.csv`);
    await this.open("key", "open", "-o", file);
    return readFileSync(file, "utf8");
  }
}

function headOf(n: number): string {
  return `---\ngrille: 1\nid: P0${n}\nlanguage: fr\nspeakers:\n  E: interviewer\n  P: participant\n---\n`;
}

describe("people who share a part of a name, round after round", { timeout: 240_000 }, () => {
  it("are not one because the key has a first name alone of another interview", async () => {
    const rounds = await Rounds.start();
    await rounds.bring("J'ai un fils, Théo. Théo a douze ans.");
    expect((await rounds.accept()).exit).toBe(0);
    const [, son = ""] = /un fils, (\S+)\. /.exec(rounds.read("P01")) ?? [];
    await rounds.bring("Mon directeur, Théo Hannecart, a été accusé de vol. Théo est parti.");
    expect((await rounds.open("anonymise")).out).toContain("Théo is also somebody of whom the key has this name alone");
    const { exit, err } = await rounds.accept();
    expect([exit, err]).toEqual([0, expect.stringContaining("Théo: somebody of the key")]);
    const [, first = "", last = ""] = /directeur, (\S+) (\S+), a/.exec(rounds.read("P02")) ?? [];
    expect(first).not.toBe(son);
    expect(rounds.read("P02")).toContain(`de vol. ${first} est parti.`);
    await rounds.bring("Je connais Théo Hannecart depuis longtemps. Théo boit.");
    const table = rounds.made.source(
      "t.csv",
      `kind;real;decision;replacement\nperson;Théo Hannecart;replace;${first} ${last}\n`,
    );
    expect((await rounds.open("anonymise", "--decisions", table)).exit).toBe(0);
    expect(rounds.read("P03")).toContain(`connais ${first} ${last} depuis longtemps. ${first} boit.`);
    expect((await rounds.open("key", "verify")).exit).toBe(0);
  });

  it("are one where a table says that the whole name is the same person's", async () => {
    const rounds = await Rounds.start();
    await rounds.bring("J'ai un fils, Théo. Théo a douze ans.");
    await rounds.accept();
    const [, son = ""] = /un fils, (\S+)\. /.exec(rounds.read("P01")) ?? [];
    await rounds.bring("Mon neveu, Théo Hannecart, est venu. Théo est parti.");
    const table = rounds.made.source("t.csv", "kind;real;decision;replacement\nperson;Théo Hannecart;same;\n");
    expect((await rounds.open("anonymise", "--decisions", table)).exit).toBe(0);
    const [, family = ""] =
      new RegExp(`neveu, ${son} (\\S+), est venu\\. ${son} est parti\\.`).exec(rounds.read("P02")) ?? [];
    expect(family).toMatch(/^\p{Lu}/u);
    expect(await rounds.key()).toContain(`person,Théo Hannecart,${son} ${family},,P02`);
  });

  it("are one by both parts of a whole name, each with its pseudonym, though one is also a name given elsewhere", async () => {
    const rounds = await Rounds.start();
    await rounds.bring("Je vois Charlotte au foyer. Monsieur Piette vient du SAJ. Madame Tirtiaux aussi.");
    await rounds.accept();
    const [, first = "", family = "", other = ""] =
      /vois (\S+) au foyer\. Monsieur (\S+) vient du SAJ\. Madame (\S+) aussi/.exec(rounds.read("P01")) ?? [];
    await rounds.bring(`Voici Charlotte Piette, du SAJ. Piette s'en occupe, et ${first} Tirtiaux crie.`);
    expect((await rounds.open("anonymise")).out).toContain("Charlotte / Piette is also somebody of whom the key has");
    const table = rounds.made.source(
      "t.csv",
      `kind;real;decision;replacement\nperson;Charlotte Piette;same;\nperson;${first} Tirtiaux;same;\n`,
    );
    expect((await rounds.open("anonymise", "--decisions", table)).exit).toBe(0);
    expect(rounds.read("P02")).toContain(`Voici ${first} ${family}, du SAJ. ${family} s'en occupe, et `);
    expect(rounds.read("P02")).toMatch(new RegExp(`et (?!${first})\\S+ ${other} crie`));
  });

  it("are asked about where they have one first name alone in several interviews, and parted by a line for each", async () => {
    const rounds = await Rounds.start();
    await rounds.bring("Mon fils Théo dort. Théo a douze ans.", "Au garage, le patron Théo crie. Théo boit.");
    expect((await rounds.open("anonymise")).out).toContain("the same name in 2 interviews (P01, P02): one person?");
    expect((await rounds.open("anonymise", "--accept", "likely", "--dry-run")).err).toContain(
      "Théo (P01, P02): the same",
    );
    const list = join(rounds.made.outside, "l.csv");
    await rounds.open("anonymise", "--list", list);
    expect(readFileSync(list, "utf8")).toContain("le même nom dans 2 entretiens (P01, P02)");
    const table = rounds.made.source(
      "t.csv",
      "kind;real;decision;replacement;where\nperson;Théo;replace;Basile;P01\nperson;Théo;replace;Odilon;P02\n",
    );
    expect((await rounds.open("anonymise", "--decisions", table)).exit).toBe(0);
    expect(rounds.read("P01")).toContain("Mon fils Basile dort. Basile a");
    expect(rounds.read("P02")).toContain("le patron Odilon crie. Odilon boit.");
    expect((await rounds.open("key", "verify")).exit).toBe(0);
    const key = await rounds.key();
    expect(key).toContain("person,Théo,Basile,,P01");
    expect(key).toContain("person,Théo,Odilon,,P02");
  });

  it("get a list of proposals that can be applied as it is, whoever is called by a part of a name", async () => {
    const rounds = await Rounds.start();
    await rounds.bring("Ma voisine Marion dort là-bas.", "Je connais Marion Gilbert du garage. Marion boit.");
    expect((await rounds.accept()).exit).toBe(0);
    await rounds.bring(
      "Marion Delvigne vient. Marion est une amie.",
      "C'est Marion Gilbert avec Marion Delvigne au bureau.",
    );
    const list = join(rounds.made.outside, "l.csv");
    await rounds.open("anonymise", "--list", list);
    const filled = readFileSync(list, "utf8").replace(/^(personne;[^;]*;)[^;]*;/gm, "$1remplacer;");
    const { exit, err } = await rounds.open("anonymise", "--decisions", rounds.made.source("t.csv", filled));
    expect([exit, err.includes("error")], err).toEqual([0, false]);
    expect(rounds.read("P03") + rounds.read("P04")).not.toMatch(/Marion|Gilbert|Delvigne/);
    const [, gilbert = ""] = /connais (\S+ \S+) du/.exec(rounds.read("P02")) ?? [];
    expect(rounds.read("P04")).toContain(`C'est ${gilbert} avec`);
  });

  it("never get proposals that contradict the key, nor lose or share the pseudonym of a whole name", async () => {
    const [firsts, lasts] = [
      ["Marion", "Théo"],
      ["Gilbert", "Delvigne"],
    ];
    const whole = fc.tuple(fc.constantFrom(...firsts), fc.constantFrom(...lasts)).map((parts) => parts.join(" "));
    const name = fc.oneof(whole, whole, fc.constantFrom(...firsts));
    const round = fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 });
    const property = fc.asyncProperty(fc.array(round, { minLength: 3, maxLength: 3 }), async (plan) => {
      const rounds = await Rounds.start();
      const pseudonyms = new Map<string, string>();
      let at = 0;
      for (const interviews of plan) {
        interviews.forEach((names, i) => {
          const said = names.map((one) => `Je connais ${one} depuis.`).join(" ");
          rounds.made.write(`transcripts/P0${at + i + 1}.txt`, `${headOf(at + i + 1)}\nE: Et vous ?\n\nP: ${said}\n`);
        });
        const { exit, err } = await rounds.accept();
        expect([exit, err.includes("error")], err).toEqual([0, false]);
        for (const names of interviews) {
          const now = [...rounds.read(`P0${++at}`).matchAll(/Je connais (.+?) depuis\./g)].map(([, one = ""]) => one);
          names.forEach((one, i) => {
            if (!one.includes(" ")) return;
            expect(now[i]).toBe(pseudonyms.get(one) ?? now[i]);
            pseudonyms.set(one, now[i] ?? "");
          });
        }
      }
      expect(new Set(pseudonyms.values()).size).toBe(pseudonyms.size);
    });
    await fc.assert(property, { seed: 1, numRuns: 6 });
  });
});
