import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { type Made, study, words } from "../study/made.js";
import { atTerminal } from "./asked.js";
import { folder, grille, type Ran } from "./world.js";

const PHRASE = "cheval brouette nuage vis";

describe("the key of a study", { timeout: 60_000 }, () => {
  let made: Made;
  let data: string;
  let secret: string;
  const env = () => ({ LC_ALL: "C", XDG_DATA_HOME: data });
  const key = (...argv: string[]): Promise<Ran> => grille(made.dir, ["key", ...argv, "--lang", "en"], env());
  const keyFiles = (): string[] => readdirSync(join(data, "grille", "keys")).map((f) => join(data, "grille/keys", f));
  const table = (text: string): string => made.source("qui.csv", text);
  const fill = (text = "real,pseudonym\nZélie Vandamme,Colette Roy\nZélie,Colette Roy\n") =>
    key("add", "--from", table(text), "--passphrase-file", secret);

  beforeEach(async () => {
    made = await study();
    data = folder();
    secret = made.source("phrase.txt", `${PHRASE}\nrest\n`);
    chmodSync(secret, 0o600);
    await made.run("ingest", made.source("a.txt", words("les outils")));
  });

  it("is made outside the study, locked, closed to others, and named in study.yaml by chance alone", async () => {
    const { exit, out, err } = await fill();
    expect([exit, out]).toEqual([0, "2 entries added to the key\n"]);
    expect(err).toContain("Losing the passphrase loses the key");
    const [file = ""] = keyFiles();
    expect(readFileSync(file, "utf8")).not.toMatch(/Vandamme|Colette/);
    const id = /key: ([0-9a-f]{16})/.exec(made.read("study.yaml"))?.[1];
    expect(file.endsWith(`${id}.key`)).toBe(true);
    expect(made.read("study.yaml")).toContain("# Votre étude.");
    expect((await made.run("check")).exit).toBe(0);
    if (process.platform === "win32") return;
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, "..")).mode & 0o777).toBe(0o700);
    expect((await key()).out).toContain(file);
  });

  it("takes more entries, and refuses those that contradict it", async () => {
    await fill();
    expect((await fill("real;pseudonym\nOmer Pirson;Luc Petit\n")).exit).toBe(0);
    const wrong = await fill("real,pseudonym\nOmer Pirson,Jean Roy\n");
    expect(wrong.exit).toBe(2);
    expect(wrong.err).toContain("one real name has several pseudonyms: Jean Roy, Luc Petit");
    expect(wrong.err).not.toContain("Pirson");
    const shown = await atTerminal(made.dir, ["key", "open"], { answers: [PHRASE], env: env() });
    expect(shown.out).toContain("Luc Petit");
    expect(shown.out).not.toContain("Jean Roy");
  });

  it("is filled and opened at the terminal, the new passphrase typed twice", async () => {
    const answers = [PHRASE, PHRASE, "Zélie Vandamme", "Colette Roy", ""];
    const filled = await atTerminal(made.dir, ["key", "add"], { answers, env: env() });
    expect([filled.exit, filled.out]).toEqual([0, "1 entry added to the key\n"]);
    const { out, asked } = await atTerminal(made.dir, ["key", "open"], { answers: [PHRASE], env: env() });
    expect(asked).toHaveLength(1);
    expect(out).toMatch(/person +Colette Roy +Zélie Vandamme/);
    expect(out).toContain("1 entry, key made on 1 January 2026");
  });

  it("says that a passphrase is short before it is typed twice, and asks again", async () => {
    const add = (...answers: (string | null)[]) => atTerminal(made.dir, ["key", "add"], { answers, env: env() });
    const names = ["Zélie", "Colette", ""];
    const { exit, asked, err } = await add("court", PHRASE, `${PHRASE}s`, PHRASE, PHRASE, ...names);
    expect([exit, asked.length, asked[1]]).toEqual([0, 8, "new passphrase (at least 12 characters)"]);
    expect(err).toMatch(/at least 12 characters[\s\S]*not the same/);
    expect(keyFiles()).toHaveLength(1);
  });

  it("is not made where three passphrases are no good, or the person gives up", async () => {
    const add = (...answers: (string | null)[]) => atTerminal(made.dir, ["key", "add"], { answers, env: env() });
    const short = await add("court", "court", "court");
    expect([short.exit, short.err]).toEqual([2, expect.stringContaining("no passphrase was chosen")]);
    expect((await add(null)).exit).toBe(130);
    expect((await add(PHRASE, null)).exit).toBe(130);
    expect((await add(PHRASE, PHRASE, null)).exit).toBe(130);
    expect(existsSync(join(data, "grille", "keys")) ? keyFiles() : []).toEqual([]);
    expect(made.read("study.yaml")).not.toContain("key:");
  });

  it("asks nothing where there is no terminal, and names the flag", async () => {
    const none = await key("add");
    expect(none.exit).toBe(2);
    expect(none.err).toContain("--from FILE.csv");
    const locked = await key("add", "--from", table("real,pseudonym\nZélie,Colette\n"));
    expect(locked.exit).toBe(2);
    expect(locked.err).toContain("--passphrase-file FILE");
    await fill();
    expect((await key("verify")).err).toContain("--passphrase-file FILE");
    expect((await key("destroy")).err).toContain("--yes");
    expect((await key("open", "--passphrase-file", secret)).err).toContain("shown on a terminal only");
  });

  it("says why it does not open", async () => {
    await fill();
    const [file = ""] = keyFiles();
    const sealed = readFileSync(file, "utf8");
    const opened = async (text: string): Promise<string> => {
      writeFileSync(file, text);
      const { exit, out, err } = await key("verify", "--passphrase-file", secret);
      expect([exit, out]).toEqual([2, ""]);
      return err;
    };
    expect(await opened(sealed.slice(0, 300))).toContain("[key-cut]");
    expect(await opened(sealed.replace(/"data":"./, '"data":"_'))).toContain("[key-changed]");
    expect(await opened(sealed.replace('"grille":1', '"grille":7'))).toContain("[key-newer]");
    expect(await opened("real,pseudonym\n")).toContain("[key-not-sealed]");
    writeFileSync(file, sealed);
    writeFileSync(secret, "une tout autre phrase\n");
    expect((await key("verify", "--passphrase-file", secret)).err).toContain("[key-wrong-passphrase]");
    const other = await study();
    other.write("study.yaml", `${other.read("study.yaml")}anonymity:\n  key: abc\n`);
    const asked = ["key", "verify", "--key", file, "--passphrase-file", secret, "--lang", "en"];
    expect((await grille(other.dir, asked, env())).err).toContain("[other-key]");
  });

  it("verifies that none of its names is left, saying where without the words", async () => {
    await fill();
    expect((await key("verify", "--passphrase-file", secret)).out).toContain("no real name of the key in the study");
    const told = made.read("transcripts/P01.txt").replace("Avant, j'écoutais", "Avant, Zélie, j'écoutais");
    made.write("transcripts/P01.txt", told);
    made.write("notes Zélie.md", "rien\nZELIE VANDAMME\n");
    const { exit, out, err } = await key("verify", "--passphrase-file", secret);
    expect(exit).toBe(1);
    expect(out).toContain("3 places where a real name still stands");
    expect(err).toMatch(/transcripts\/P01\.txt:\d+ P01:2\.1: error/);
    expect(err).toContain("in the name of this file");
    expect(err.toLowerCase()).not.toMatch(/vandamme|zélie/);
  });

  it("verifies that no family name is left by itself, as the way out does", async () => {
    await fill();
    const told = made.read("transcripts/P01.txt").replace("Avant, j'écoutais", "Avant, Colette Vandamme, j'écoutais");
    made.write("transcripts/P01.txt", told);
    const { exit, out } = await key("verify", "--passphrase-file", secret);
    expect([exit, out]).toEqual([1, expect.stringContaining("1 place where a real name still stands")]);
  });

  it("goes into the study only where one says so, with a warning, and never in clear", async () => {
    const inside = join(made.dir, "ma.key");
    const said = await key(
      "add",
      "--from",
      table("real,pseudonym\nZélie,Colette\n"),
      "--passphrase-file",
      secret,
      "--key",
      inside,
    );
    expect(said.exit).toBe(0);
    expect(said.err).toContain("[key-inside]");
    const env = { LC_ALL: "C", XDG_DATA_HOME: join(made.dir, "data") };
    made.write("study.yaml", made.read("study.yaml").replace(/anonymity:\n {2}key: .*\n/, ""));
    const argv = ["key", "add", "--from", table("real,pseudonym\nZélie,Colette\n"), "--passphrase-file", secret];
    const refused = await grille(made.dir, [...argv, "--lang", "en"], env);
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain("does not go into the study's folder");
    const clear = await key("open", "-o", join(made.dir, "clair.csv"), "--passphrase-file", secret, "--key", inside);
    expect(clear.exit).toBe(2);
    expect(existsSync(join(made.dir, "clair.csv"))).toBe(false);
  });

  it("is written in clear outside the study where one asks for it, for oneself alone, and read again", async () => {
    await fill();
    const clear = join(made.outside, "clair.csv");
    const { exit, err } = await key("open", "-o", clear, "--passphrase-file", secret);
    expect(exit).toBe(0);
    expect(err).toContain("delete it");
    if (process.platform !== "win32") expect(statSync(clear).mode & 0o777).toBe(0o600);
    expect((await key("add", "--from", clear, "--passphrase-file", secret)).exit).toBe(0);
    await fill("kind,real,pseudonym,participant,found\nplace,Verviers,[ville],,P01|memos/a.md\n");
    await key("open", "-o", clear, "--passphrase-file", secret);
    const french = join(made.outside, "qui.csv");
    const inFrench = (...argv: string[]) =>
      grille(made.dir, ["key", ...argv, "--passphrase-file", secret, "--lang", "fr"], env());
    expect((await inFrench("open", "-o", french)).exit).toBe(0);
    expect(readFileSync(french, "utf8")).toMatch(
      /^\ufeffsorte;en vrai;pseudonyme;participant;trouvé dans\r?\n[\s\S]*^lieu;Verviers;/m,
    );
    expect((await inFrench("add", "--from", french)).exit).toBe(0);
    const before = readFileSync(clear, "utf8");
    await key("open", "-o", clear, "--passphrase-file", secret);
    expect(readFileSync(clear, "utf8")).toBe(before);
    expect(readFileSync(clear, "utf8")).toMatch(/^place,Verviers,\[ville\],,"P01\|memos\/a\.md"\r?$/m);
  });

  it("is destroyed for good once the study's title is typed", async () => {
    await fill();
    const [file = ""] = keyFiles();
    const destroy = (...answers: (string | null)[]) =>
      atTerminal(made.dir, ["key", "destroy"], { answers, env: env() });
    expect((await destroy("yes")).exit).toBe(2);
    expect((await destroy(null)).exit).toBe(130);
    const other = made.source("other.txt", "autre phrase que la bonne\n");
    expect((await key("destroy", "--yes", "--passphrase-file", other)).exit).toBe(2);
    expect((await key("destroy", "--passphrase-file", secret)).err).toContain("--yes");
    expect(existsSync(file)).toBe(true);
    const { exit, out } = await destroy("Mon étude");
    expect(exit).toBe(0);
    expect(out).toContain("key destroyed");
    expect(existsSync(file)).toBe(false);
    expect(made.read("study.yaml")).not.toMatch(/^anonymity:/m);
    expect((await key("destroy", "--yes")).err).toContain("has no key yet");
    const table = made.source("q.csv", "real,pseudonym\nPaul Piret,Omer\n");
    const { err } = await key("add", "--from", table, "--passphrase-file", secret);
    expect(err).toContain("a key of this study was destroyed: a new one is made");
  });

  it("whose file is lost can be let go", async () => {
    await fill();
    for (const file of keyFiles()) rmSync(file);
    const { exit, out, err } = await key("destroy", "--yes");
    expect([exit, out.includes("names this key no longer")]).toEqual([0, true]);
    expect(err).toContain("warning");
    expect(made.read("study.yaml")).not.toMatch(/^anonymity:/m);
  });

  it("warns where others can read the passphrase's file", async () => {
    chmodSync(secret, 0o644);
    if (process.platform !== "win32") expect((await fill()).err).toContain("[passphrase-readable]");
  });
});
