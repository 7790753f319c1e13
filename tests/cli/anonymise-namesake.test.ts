import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Made, study } from "../study/made.js";
import { atTerminal } from "./asked.js";
import { folder, grille, type Ran } from "./world.js";

/** Invented, like everyone in it. Hugo is a participant under this pseudonym; the brother is another, really called so. */
const HUGO = "Enquêteur : Et vous ?\nHugo : Moi, je viens du quartier, depuis des années.\n";
const BROTHER =
  "Enquêteur : Et vous ?\nParticipante : Mon frère Hugo travaille ici avec Florence Wathelet. Hugo rit.\n";

const PHRASE = "cheval brouette nuage vis";

describe("somebody who has the name of a participant", { timeout: 120_000 }, () => {
  let made: Made;
  let data: string;
  let secret: string;
  const env = () => ({ LC_ALL: "C", XDG_DATA_HOME: data });
  const run = (...argv: string[]): Promise<Ran> => grille(made.dir, [...argv, "--lang", "en"], env());
  const open = (...argv: string[]): Promise<Ran> => run(...argv, "--passphrase-file", secret);
  const review = (answers: (string | null)[], ...argv: string[]) =>
    atTerminal(made.dir, ["anonymise", "--review", ...argv], { answers, env: env() });
  const given = () => (parse(made.read("study.yaml")).anonymity?.given ?? {}) as Record<string, string[]>;
  const registers = () => [
    made.read("participants.csv"),
    made.read("interviews.csv"),
    made.read("transcripts/P01.txt"),
  ];

  beforeEach(async () => {
    made = await study();
    data = folder();
    secret = made.source("phrase.txt", `${PHRASE}\n`);
    chmodSync(secret, 0o600);
    await run("ingest", made.source("a.txt", HUGO), made.source("b.txt", BROTHER));
    made.write("interviews.csv", "interview,participants\nP01,Hugo\nP02,Lea\n");
    made.write("participants.csv", "participant,age\nHugo,30\nLea,20\n");
  });

  it("gets another name where others speak of them, and the participant stays", async () => {
    const before = registers();
    const { exit, out, offered } = await review(["accept", "skip", "apply"], "--passphrase-file", secret);
    expect([exit, out], out).toEqual([0, expect.stringContaining("2 replacements in transcripts/P02.txt")]);
    expect(out).toContain("Hugo is a participant too (P01), and stays so: here, is it the same or somebody else?");
    expect(offered[0]).toEqual(["accept", "other", "same", "everywhere", "keep", "skip"]);
    expect(registers()).toEqual(before);
    const other = /frère (\S+) travaille/.exec(made.read("transcripts/P02.txt"))?.[1] ?? "";
    expect(made.read("transcripts/P02.txt")).toContain(`${other} rit.`);
    expect(given()).toEqual({ [other]: ["P02"], Hugo: ["P01"] });
    expect((await open("key", "verify")).out).toContain("no real name of the key");
    const file = join(made.outside, "k.csv");
    await open("key", "open", "-o", file);
    expect(readFileSync(file, "utf8")).toContain(`person,Hugo,${other},,P02`);
  });

  it("is taken for the participant, or kept, where somebody says so, and is not asked about again", async () => {
    const before = registers();
    expect((await review(["same", "skip", "apply"])).exit).toBe(0);
    expect([registers(), given()]).toEqual([before, { Hugo: ["P01", "P02"] }]);
    expect((await run("anonymise")).out).not.toContain("Hugo →");
    made.write("study.yaml", made.read("study.yaml").replace(/ {2}given:[\s\S]*$/, "  keep: []\n"));
    expect((await review(["keep", "skip", "apply"])).exit).toBe(0);
    expect(parse(made.read("study.yaml")).anonymity.keep).toEqual(["Hugo"]);
    expect((await run("anonymise")).out).not.toContain("Hugo →");
  });

  it("goes with the participant where that is said to be their real name", async () => {
    const table = made.source("t.csv", "kind;real;decision;replacement\nperson;Hugo;everywhere;Basile\n");
    expect((await open("anonymise", "--decisions", table)).exit).toBe(0);
    expect(registers().join("") + made.read("transcripts/P02.txt")).not.toContain("Hugo");
    expect(made.read("participants.csv")).toContain("Basile,30");
  });

  it("is left and named by --accept, and is no certain finding for one command and not the other", async () => {
    const { out } = await run("anonymise");
    expect(out).toMatch(/Hugo → \S+ {2}possible \(all\), 2 places, a pseudonym already\?/);
    const { exit, err, out: done } = await open("anonymise", "--accept", "likely");
    expect([exit, done]).toEqual([0, expect.stringContaining("1 name or thing replaced")]);
    expect(err).toContain("left as it is: Hugo, with the name of a participant");
    const left = JSON.parse((await open("anonymise", "--json")).out) as { certainty: string }[];
    expect(left.map(({ certainty }) => certainty)).toEqual(["possible", "possible"]);
    expect((await run("check")).err).not.toContain("[identifying]");
  });

  it("gets no name that is theirs, another's, or another's pseudonym: that is said where it is typed", async () => {
    const answers = ["other", "Hugo", "Florence Wathelet", "Basile", "other", "Florence", "basile", "Anne Petit", null];
    const { asked, err } = await review(answers);
    expect(asked.filter((one) => one.startsWith("replace by"))).toHaveLength(6);
    expect(err.match(/error: .*?(?= \[bad)/g)).toEqual([
      "error: that is the real name, or a part of it, of what is to be replaced",
      "error: that is somebody else's real name, in the study or in the key",
      "error: that is the real name, or a part of it, of what is to be replaced",
      "error: that is somebody else's pseudonym already, at 1",
    ]);
    const table = made.source("t.csv", "kind;real;decision;replacement\nperson;Florence Wathelet;replace;Florence\n");
    expect((await open("anonymise", "--decisions", table)).err).toContain("input 1:2: error: that is the real name");
  });

  it("is not replaced without the key of a study that has one, unless somebody insists", async () => {
    expect((await open("anonymise", "--accept", "likely")).exit).toBe(0);
    const before = made.read("transcripts/P02.txt");
    const refused = await run("anonymise", "--accept", "all", "--no-key");
    expect([refused.exit, refused.err]).toEqual([2, expect.stringContaining("this study has a key")]);
    const asked = await review(["no"], "--no-key");
    expect([asked.exit, asked.asked]).toEqual([2, ["Replace without the key?"]]);
    expect(made.read("transcripts/P02.txt")).toBe(before);
    expect((await run("anonymise", "--accept", "all", "--no-key", "--yes")).exit).toBe(0);
  });

  it("brings no talk of a key where there is nothing to replace", async () => {
    made.write("transcripts/P02.txt", made.read("transcripts/P02.txt").replace("Florence Wathelet", "elle"));
    const { exit, out, err } = await open("anonymise", "--accept", "likely");
    expect([exit, out.includes("nothing to replace"), err.includes("The key")]).toEqual([0, true, false]);
    expect(readdirSync(data)).toEqual([]);
  });
});
