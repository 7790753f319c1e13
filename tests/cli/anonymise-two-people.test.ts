import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { type Made, study } from "../study/made.js";
import { atTerminal } from "./asked.js";
import { folder, grille, type Ran } from "./world.js";

/** Invented, like everyone in it. */
const WHOLE = "E : Qui ?\nP : Mon collègue Philippe Lenoir, puis Claire Thonon. Philippe riait.\n";
const DAUGHTER = "E : Et vous ?\nP : Ma fille Claire travaille. Avec Claire, on parle.\n";
const OTHERS = "E : Et vous ?\nP : Mon beau-frère Philippe est boulanger. Monsieur Lenoir est mon dentiste.\n";

describe("two people who share a part of a name", { timeout: 240_000 }, () => {
  let made: Made;
  let secret: string;
  let env: Record<string, string>;
  const open = (...argv: string[]): Promise<Ran> =>
    grille(made.dir, [...argv, "--passphrase-file", secret, "--lang", "en"], env);
  const review = (...answers: string[]) =>
    atTerminal(made.dir, ["anonymise", "--review", "--passphrase-file", secret], { answers, env });
  const keyNow = async (name: string): Promise<string> => {
    const file = join(made.outside, name);
    await open("key", "open", "-o", file);
    return readFileSync(file, "utf8");
  };
  const bring = (name: string, text: string) => made.run("ingest", made.source(name, text));

  beforeEach(async () => {
    made = await study();
    secret = made.source("phrase.txt", "cheval brouette nuage vis\n");
    chmodSync(secret, 0o600);
    env = { LC_ALL: "C", XDG_DATA_HOME: folder() };
    await bring("a.txt", WHOLE);
  });

  it("are two across interviews in a first run, unless somebody says that they are one", async () => {
    await bring("b.txt", DAUGHTER);
    const shown = (await open("anonymise")).out;
    expect(shown).toMatch(
      /^ {2}Claire → \S+ {2}likely, 2 places, Claire is a part of somebody else's name too \(P01\)/m,
    );
    const { err } = await open("anonymise", "--accept", "likely");
    expect(err).toContain("Claire: somebody of the key or of another interview has this name");
    const [, whole = ""] = /puis (\S+) \S+\. /.exec(made.read("transcripts/P01.txt")) ?? [];
    const [, daughter = ""] = /fille (\S+) travaille/.exec(made.read("transcripts/P02.txt")) ?? [];
    expect(daughter).not.toBe(whole);
    expect(made.read("transcripts/P02.txt")).toContain(`Avec ${daughter}, on`);
    expect((await open("key", "verify")).exit).toBe(0);
    expect(await keyNow("k.csv")).toContain(`person,Claire,${daughter},,P02`);
  });

  it("are one where a table says so, with the pseudonym of the whole name as it was decided there", async () => {
    await bring("b.txt", DAUGHTER);
    const table = made.source(
      "t.csv",
      "kind;real;decision;replacement\nperson;Claire;same;\nperson;Claire Thonon;replace;Berthe Anselme\n",
    );
    expect((await open("anonymise", "--decisions", table)).exit).toBe(0);
    expect(made.read("transcripts/P02.txt")).toContain("Ma fille Berthe travaille. Avec Berthe, on parle.");
    expect((await keyNow("k.csv")).match(/Berthe/g)?.length).toBeGreaterThan(1);
  });

  it("are asked about where the key has the whole name, which does not stand in the interview", async () => {
    await open("anonymise", "--accept", "likely");
    const [, first = "", last = ""] = /collègue (\S+) (\S+), puis/.exec(made.read("transcripts/P01.txt")) ?? [];
    await bring("c.txt", OTHERS);
    const { out } = await open("anonymise");
    expect(out).not.toContain("in the key");
    const answers = await review("other", "Bernard", "same", "apply");
    expect(answers.exit, answers.out + answers.err).toBe(0);
    expect(answers.offered[0]).toEqual(["accept", "other", "same", "keep", "skip"]);
    expect(made.read("transcripts/P02.txt")).toContain(
      `Mon beau-frère Bernard est boulanger. Monsieur ${last} est mon dentiste.`,
    );
    expect((await open("key", "verify")).exit).toBe(0);
    const key = await keyNow("k.csv");
    expect(key).toContain("person,Philippe,Bernard,,P02");
    expect(key).toContain(`person,Philippe Lenoir,${first} ${last},,"P01|P02"`);
  });

  it("are two by --accept where the key has the whole name, and told", async () => {
    await open("anonymise", "--accept", "likely");
    const [, first = "", last = ""] = /collègue (\S+) (\S+), puis/.exec(made.read("transcripts/P01.txt")) ?? [];
    await bring("c.txt", OTHERS);
    expect((await open("anonymise", "--accept", "likely")).err).toContain("Philippe, Lenoir: somebody of the key");
    expect(made.read("transcripts/P02.txt")).not.toMatch(new RegExp(`Philippe|Lenoir|${first}|${last}`));
    expect((await open("key", "verify")).exit).toBe(0);
  });

  it("get another pseudonym for a whole name of the key in another interview, and are refused one at once in the same", async () => {
    await open("anonymise", "--accept", "likely");
    await bring("c.txt", "E : Et vous ?\nP : Philippe Lenoir, un autre, est boulanger.\n");
    const table = made.source(
      "t.csv",
      "kind;real;decision;replacement\nperson;Philippe Lenoir;replace;Basile Anselme\n",
    );
    expect((await open("anonymise", "--decisions", table)).exit).toBe(0);
    expect(made.read("transcripts/P02.txt")).toContain("Basile Anselme, un autre");
    expect((await open("key", "verify")).exit).toBe(0);
    made.write("transcripts/P02.txt", made.read("transcripts/P02.txt").replace("Basile Anselme", "Philippe Lenoir"));
    expect(
      (
        await open(
          "anonymise",
          "--decisions",
          made.source("u.csv", "kind;real;decision;replacement\nperson;Philippe Lenoir;replace;Odilon Anselme\n"),
        )
      ).err,
    ).toContain("input 1:2: error: the key has a pseudonym for this name in these interviews already");
  });
});
