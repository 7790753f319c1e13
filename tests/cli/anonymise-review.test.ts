import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { type Made, study } from "../study/made.js";
import { atTerminal } from "./asked.js";
import { folder, grille } from "./world.js";

/** Invented, like everyone in it. */
const TALK = `Enquêteur : Vous travaillez avec qui ?
Participante : Avec Omer Vandeweyer, qui habite Verviers. Écrivez à omer.vdw@exemple.be ou à Zélie Wathelet.
`;

const PHRASE = "cheval brouette nuage vis";

describe("a review at the terminal", { timeout: 60_000 }, () => {
  let made: Made;
  let data: string;
  let names: string[];
  const env = () => ({ LC_ALL: "C", XDG_DATA_HOME: data });
  const file = () => join(made.dir, ".grille/anonymise.json");
  const sitting = (answers: (string | null)[], ...argv: string[]) =>
    atTerminal(made.dir, ["anonymise", "--review", ...argv], { answers, env: env() });
  /** A decision for every name: `accept`, but for those named. */
  const each = (verdicts: Record<string, string[]>) => names.flatMap((name) => verdicts[name] ?? ["accept"]);

  beforeEach(async () => {
    made = await study();
    data = folder();
    await made.run("ingest", made.source("a.txt", TALK));
    const { out } = await grille(made.dir, ["anonymise", "--json"], env());
    const found = JSON.parse(out) as { text: string; start: number }[];
    expect(found.length).toBe(4);
    const list = join(made.outside, "l.csv");
    await grille(made.dir, ["anonymise", "--list", list], env());
    const rows = readFileSync(list, "utf8").trim().split("\r\n").slice(1);
    names = rows.map((row) => row.split(";")[1] ?? "");
  }, 60_000);

  it("goes through everything with a counter, and asks for the passphrase once all is decided", async () => {
    const answers = [
      ...each({ "Omer Vandeweyer": ["other", "Luc Petit"], Verviers: ["keep"] }),
      "apply",
      PHRASE,
      PHRASE,
    ];
    const { exit, asked, out } = await sitting(answers);
    expect([exit, out], out).toEqual([0, expect.stringContaining("3 names or things replaced")]);
    const questions = asked.filter((one) => /^\d/.test(one));
    expect(questions).toEqual(names.map((name, i) => `${i + 1}/4  ${name}`));
    expect(asked.slice(-3)[0]).toContain("in the whole study?");
    expect(asked.slice(-2)).toEqual(["new passphrase (at least 12 characters)", "once more"]);
    expect(made.read("transcripts/P01.txt")).toContain("Avec Luc Petit, qui habite Verviers");
    expect(made.read("study.yaml")).toContain("- Verviers");
    expect(existsSync(file())).toBe(false);
  });

  it("asks for no passphrase where nothing is replaced", async () => {
    const { exit, asked } = await sitting([...names.map(() => "keep"), "apply"]);
    expect([exit, asked.length]).toEqual([0, 5]);
    expect([existsSync(file()), readdirSync(data)]).toEqual([false, []]);
  });

  it("keeps what was decided where it is interrupted, without the words, and goes on from there", async () => {
    const before = made.read("transcripts/P01.txt");
    const stopped = await sitting(["accept", "other", "Mot À Moi", null]);
    expect([stopped.exit, stopped.out]).toEqual([
      130,
      expect.stringContaining("2 decisions are kept in .grille/anonymise.json"),
    ]);
    expect(stopped.err).toContain("next: grille anonymise --review\n");
    expect(made.read("transcripts/P01.txt")).toBe(before);
    if (process.platform !== "win32") expect(statSync(file()).mode & 0o777).toBe(0o600);
    for (const word of ["Omer", "Vandeweyer", "Verviers", "Wathelet", "exemple.be"])
      expect(readFileSync(file(), "utf8")).not.toContain(word);
    const { exit, asked } = await sitting(["resume", "accept", "accept", "apply", PHRASE, PHRASE]);
    expect([exit, asked[0]]).toEqual([0, "2 of 4 decisions are kept from before"]);
    expect(asked[1]).toBe(`3/4  ${names[2]}`);
    expect(made.read("transcripts/P01.txt")).toContain("Mot À Moi");
    expect(existsSync(file())).toBe(false);
  });

  it("keeps them too where the passphrase is not given, and can begin again", async () => {
    const stopped = await sitting([...names.map(() => "accept"), "apply", null]);
    expect([stopped.exit, stopped.out]).toEqual([130, expect.stringContaining("4 decisions are kept")]);
    const again = await sitting(["restart", "skip", null]);
    expect(again.asked[1]).toBe(`1/4  ${names[0]}`);
    expect(again.out).toContain("1 decision is kept");
    const left = await sitting(["resume", "skip", "skip", "skip", "stop"]);
    expect([left.exit, left.out]).toEqual([0, expect.stringContaining("4 decisions are kept")]);
    const done = await sitting(["resume", "apply"]);
    expect([done.exit, done.out.includes("nothing to replace"), existsSync(file())]).toEqual([0, true, false]);
  });

  it("leads back to the question before, with what was decided there", async () => {
    const answers = ["accept", "skip", "back", "back", "keep", "skip", "skip", "skip", "back", "skip", "stop"];
    const { asked, hints, offered } = await sitting(answers);
    const numbers = asked.map((one) => Number(/^\d+/.exec(one)?.[0] ?? 0));
    expect(asked.slice(0, 3).every((one, i) => one.startsWith(`${i + 1}/4`))).toBe(true);
    expect(numbers.slice(0, 9)).toEqual([1, 2, 3, 2, 1, 2, 3, 4, expect.any(Number)]);
    expect(asked[9]).toBe(`4/4  ${names[3]}`);
    expect([hints[3], hints[4]]).toEqual(["skip", "accept"]);
    expect([offered[0]?.includes("back"), offered[1]?.includes("back")]).toEqual([false, true]);
    expect(readFileSync(file(), "utf8").match(/"keep"/g)).toHaveLength(1);
  });

  it("takes an empty field for a way back to the choice, and asks again for a word that cannot stand", async () => {
    const { asked, err } = await sitting(["other", "", "other", "a: b", "Léa", null]);
    expect(asked.slice(0, 5).map((one) => one.split(" ")[0])).toEqual(["1/4", "replace", "1/4", "replace", "replace"]);
    expect(err).toContain("[bad-replacement]");
    expect(readFileSync(file(), "utf8")).toContain("Léa");
  });

  it("refuses at once a pseudonym that is proposed further on or was given before, and says whose it is", async () => {
    const list = join(made.outside, "l.csv");
    const rows = readFileSync(list, "utf8").trim().split("\r\n").slice(1);
    const proposed = (name: string) => rows.find((row) => row.split(";")[1] === name)?.split(";")[3] ?? "";
    const people = names.filter((name) => /^[OZ]/.test(name));
    const [one = "", other = ""] = people;
    expect([people.length, proposed(other)]).toEqual([2, expect.stringMatching(/^\p{Lu}/u)]);
    const at = (name: string) => `${names.indexOf(name) + 1}/4  ${name}`;
    const before = names.slice(0, names.indexOf(one)).map(() => "skip");
    const between = names.slice(names.indexOf(one) + 1, names.indexOf(other)).map(() => "skip");
    const { asked, err, out } = await sitting([
      ...before,
      ...["other", proposed(other), "Mot À Moi"],
      ...between,
      ...["other", "Mot À Moi", null],
    ]);
    expect(err).toContain(`that is the pseudonym proposed further on, at ${names.indexOf(other) + 1}`);
    expect(err).toContain(`that is somebody else's pseudonym already, at ${names.indexOf(one) + 1}`);
    expect(out).toContain(`  ${at(other)} → ${proposed(other)}\n`);
    expect(asked).toContain(at(other));
  });

  it("says where its decisions are not used", async () => {
    await sitting(["accept", null]);
    const { err } = await grille(made.dir, ["anonymise", "--accept", "high", "--no-key", "--lang", "en"], env());
    expect(err).toContain("1 decision of a review that was interrupted is not used here");
    expect(existsSync(file())).toBe(false);
  });

  it("says why an existing key is asked for first", async () => {
    const secret = made.source("phrase.txt", `${PHRASE}\n`);
    chmodSync(secret, 0o600);
    const table = made.source("q.csv", "real,pseudonym\nOmer Vandeweyer,Luc Petit\n");
    await grille(made.dir, ["key", "add", "--from", table, "--passphrase-file", secret], env());
    const { asked, err } = await sitting(["not this one, surely", PHRASE, null]);
    expect(asked.slice(0, 2)).toEqual(["passphrase of the key", "passphrase of the key"]);
    expect(err).toContain("The key is opened first");
    expect(err).toContain("[key-wrong-passphrase]");
    expect(asked[2]).toMatch(/^1\/\d/);
  });
});
