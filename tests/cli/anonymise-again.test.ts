import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Made, study } from "../study/made.js";
import { atTerminal } from "./asked.js";
import { folder, grille, type Ran } from "./world.js";

/** Invented, like everyone in it. The first round makes a Florence of Nathalie and a Jérôme of Thierry. */
const FIRST = `Enquêteur : Avec qui travaillez-vous ?
Participante : Avec madame Nathalie Dumont, et mon mari Thierry. Nathalie est gentille.
Enquêteur : Et ensuite ?
Participante : Madame Dumont est partie à Namur.
`;

/** Here a Florence and a Jérôme are real. */
const SECOND = `Enquêteur : Bonjour, qui connaissez-vous ?
Participant : Je connais madame Florence Lemaire, elle est venue avec mon frère Jérôme et monsieur Jérôme. Florence est là.
Enquêteur : Et le directeur ?
Participant : Claire Fontaine est directrice, à Namur. Il y a aussi Marc. Et mon mari Thierry.
`;

const PHRASE = "cheval brouette nuage vis";

describe("anonymising again after new interviews", { timeout: 60_000 }, () => {
  let made: Made;
  let data: string;
  let secret: string;
  const env = () => ({ LC_ALL: "C", XDG_DATA_HOME: data });
  const run = (...argv: string[]): Promise<Ran> => grille(made.dir, [...argv, "--lang", "en"], env());
  const open = (...argv: string[]): Promise<Ran> => run(...argv, "--passphrase-file", secret);
  const anonymity = () => (parse(made.read("study.yaml")) as { anonymity: Record<string, unknown> }).anonymity;
  const given = () => anonymity().given as Record<string, string[]>;
  const rowsOfKey = async (): Promise<string[][]> => {
    const file = join(made.outside, "clé.csv");
    expect((await open("key", "open", "-o", file)).exit).toBe(0);
    const rows = readFileSync(file, "utf8")
      .replace(/^\ufeff/, "")
      .trim()
      .split("\r\n");
    return rows.slice(1).map((row) => row.split(/[;,]/));
  };

  beforeEach(async () => {
    made = await study();
    data = folder();
    secret = made.source("phrase.txt", `${PHRASE}\n`);
    chmodSync(secret, 0o600);
    await run("ingest", made.source("x1.txt", FIRST));
    expect((await open("anonymise", "--accept", "likely")).exit).toBe(0);
    mkdirSync(join(made.dir, "memos"));
    made.write("memos/note.md", "Florence parle de Jérôme et de Bertrand.\n");
    made.write("participants.csv", "participant;age\nMarc;40\nClaire;50\n");
  }, 60_000);

  it("renames who asks the questions in the register too, where that name was given to somebody elsewhere", async () => {
    const talk = [1, 2, 3].map(
      (n) => `Florence : Et pourquoi cela, en ${n} mots ?\nP : Parce que je suis un voisin du quartier.\n`,
    );
    await run("ingest", made.source("x3.txt", talk.join("")));
    const before = made.read("interviews.csv");
    expect(before.match(/Florence/g)).toHaveLength(1);
    expect((await open("anonymise", "--accept", "likely")).exit).toBe(0);
    const label = /^(\S+): Et pourquoi/m.exec(made.read("transcripts/P02.txt"))?.[1] ?? "";
    expect(label).not.toBe("Florence");
    expect(made.read("interviews.csv")).toBe(before.replace("Florence", label));
    expect((await open("key", "verify")).out).toContain("no real name of the key in the study");
    made.write("interviews.csv", before);
    const { exit, out, err } = await open("key", "verify");
    expect([exit, out]).toEqual([0, expect.stringContaining("no certain real name")]);
    expect(err).toMatch(/interviews\.csv:3: warning: a real name of the key stands here that is also a pseudonym/);
    expect(err).not.toContain("Florence");
  });

  it("writes what it gave apart from what people keep, with where it stands", () => {
    expect(anonymity().keep).toBeUndefined();
    expect(given()).toEqual({ "Florence Bertrand": ["P01"], Jérôme: ["P01"] });
    expect(made.read("transcripts/P01.txt")).toContain("Madame Bertrand est partie à [ville].");
  });

  it("leaves the first round as it is, to the letter, and finds the real people who bear its names", async () => {
    const before = made.read("transcripts/P01.txt");
    const memo = made.read("memos/note.md");
    await run("ingest", made.source("x2.txt", SECOND));
    made.write("study.yaml", made.read("study.yaml").replace(/^anonymity:\n/m, "anonymity:\n  keep: [Fontaine]\n"));
    const registers = made.read("participants.csv");
    const { exit, err, out } = await open("anonymise", "--accept", "likely");
    expect([exit, err.includes("Florence, Jérôme")], err).toEqual([0, true]);
    expect(out).toContain("7 replacements in transcripts/P02.txt\n5 names or things replaced, 2 files rewritten");
    expect(made.read("transcripts/P01.txt")).toBe(before);
    expect(made.read("memos/note.md")).toBe(memo);
    expect(made.read("participants.csv")).toBe(registers);
    const second = made.read("transcripts/P02.txt");
    expect(second).not.toMatch(/Florence|Lemaire|Claire Fontaine|Thierry|frère Jérôme|Namur/);
    expect(second).toContain("Il y a aussi Marc. Et mon mari Jérôme.");
    const [, sylvie = "", olivier = ""] = /madame (\S+) \S+, elle est venue avec mon frère (\S+) et/.exec(second) ?? [];
    expect(second).toContain(`et monsieur ${olivier}. ${sylvie} est là.`);
    expect(new Set(["Florence", "Jérôme", "Marc", "Claire", sylvie, olivier]).size).toBe(6);
    expect(anonymity().keep).toEqual(["Fontaine"]);
    expect(given()["Florence Bertrand"]).toEqual(["P01"]);
    expect(given().Jérôme).toEqual(["P01", "P02"]);
    const verified = await open("key", "verify");
    expect([verified.exit, verified.out.includes("no real name of the key")], verified.err).toEqual([0, true]);
    const everything = before + second;
    const rows = await rowsOfKey();
    for (const [, , pseudonym = ""] of rows) expect(everything).toContain(pseudonym);
    expect(rows.filter(([, real]) => real === "Florence").map((row) => row[2]?.split(" ")[0])).toEqual([sylvie]);
    expect(rows.filter(([, real]) => real === "Claire" || real === "Fontaine")).toEqual([]);
    expect((await open("anonymise", "--json")).out.trim()).not.toContain("Florence");
    expect((await run("check")).err).not.toContain("[identifying]");
  });

  it("says on the screen, in the list and in the review that a name was given elsewhere, and believes who knows", async () => {
    await run("ingest", made.source("x3.txt", "Enquêteur : Et qui ?\nParticipante : Mon mari Jérôme, toujours.\n"));
    const before = made.read("transcripts/P02.txt");
    expect((await open("anonymise")).out).toContain("Jérôme is also a name given in P01: here, is it the same");
    const list = join(made.outside, "liste.csv");
    await open("anonymise", "--list", list);
    expect(readFileSync(list, "utf8")).toContain("Jérôme est aussi un nom donné dans P01");
    const filled = made.source("fait.csv", "kind;real;decision\nperson;Jérôme;same\n");
    expect((await open("anonymise", "--decisions", filled)).exit).toBe(0);
    expect(made.read("transcripts/P02.txt")).toBe(before);
    expect(given()).toEqual({ "Florence Bertrand": ["P01"], Jérôme: ["P01", "P02"] });
    expect(JSON.parse((await open("anonymise", "--json")).out)).toEqual([]);
    const again = await open("anonymise", "--decisions", filled);
    expect(again.err.match(/was not found/g)).toHaveLength(1);
  });

  it("asks about it in the review", async () => {
    await run("ingest", made.source("x3.txt", "Enquêteur : Et qui ?\nParticipante : Mon mari Jérôme, toujours.\n"));
    const { exit, out } = await atTerminal(made.dir, ["anonymise", "--review", "--passphrase-file", secret], {
      answers: ["same", "apply"],
      env: env(),
    });
    expect(exit).toBe(0);
    expect(out).toContain("here, is it the same or somebody else?");
    expect(given().Jérôme).toEqual(["P01", "P02"]);
  });

  it("finds a real name where no pseudonym of that form stands", async () => {
    await run("ingest", made.source("x2.txt", SECOND));
    expect((await open("anonymise", "--accept", "likely")).exit).toBe(0);
    made.write("transcripts/P02.txt", made.read("transcripts/P02.txt").replace(" est là.", " est là, Florence."));
    const verified = await open("key", "verify");
    expect(verified.exit).toBe(1);
    expect(verified.err.match(/transcripts\/P0\d/g)).toEqual(["transcripts/P02"]);
  });

  it("forgets where names stood when the transcript is replaced", async () => {
    const { exit } = await run("ingest", "--replace", "P01", made.source("x4.txt", SECOND));
    expect(exit).toBe(0);
    expect(given()).toEqual({ "Florence Bertrand": ["memos/note.md"], Jérôme: ["memos/note.md"] });
    expect((await run("check")).err).toMatch(/P01.*identifying/s);
  });

  it("leaves a study whose pseudonyms are kept as it was", async () => {
    const old = made
      .read("study.yaml")
      .replace(/ {2}given:\n(?: {4}.*\n)+/, "  keep: [Florence Bertrand, Florence, Bertrand, Jérôme]\n");
    made.write("study.yaml", old);
    const before = made.read("transcripts/P01.txt");
    await run("ingest", made.source("x2.txt", SECOND));
    expect((await open("anonymise", "--accept", "likely")).exit).toBe(0);
    expect(made.read("transcripts/P01.txt")).toBe(before);
    expect(made.read("transcripts/P02.txt")).not.toContain("Lemaire");
  });
});
