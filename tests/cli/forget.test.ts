import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readJournal, STUDY } from "../../src/study/journal.js";
import { readNamed } from "../../src/study/journal-people.js";
import { readStudy } from "../../src/study/read.js";
import { studyFilesOf } from "../../src/study/traces.js";
import { type Made, study } from "../study/made.js";
import { atTerminal } from "./asked.js";
import { folder, grille, type Ran } from "./world.js";

/** Invented, like everyone in it. */
const ALONE = `Enquêteur : Qu'est-ce qui a changé ?
Zélie : Avant j'écoutais les gens au guichet de la gare, maintenant j'encode des fiches du matin au soir.
Enquêteur : Et la formation ?
Zélie : J'en voudrais une, mais pas le samedi après-midi comme la dernière fois.
`;
const OTHER = `Enquêteur : Qui vous aide ?
Omer : Zélie m'aide, Zélie écoute toujours avant d'expliquer le nouveau programme.
Enquêteur : Et vous ?
Omer : J'écoute aussi, quand la file n'est pas trop longue devant le bureau.
`;
const GROUP = `Enquêteur : Et ensemble ?
Omer : Ensemble on écoute mieux, on se partage les dossiers et les visites.
Zélie : Ensemble on rit beaucoup, et puis on râle contre les imprimantes du deuxième étage.
Omer : C'est vrai qu'elle écoute plus que moi quand on est ensemble.
`;

describe("forgetting someone", () => {
  let made: Made;
  let data: string;
  const env = () => ({ LC_ALL: "C", XDG_DATA_HOME: data, PATH: process.env.PATH ?? "" });
  const forget = (...argv: string[]): Promise<Ran> => grille(made.dir, ["forget", ...argv, "--lang", "en"], env());
  const all = () => studyFilesOf(made.dir).filter((file) => file !== ".grille/lock");
  const everything = () =>
    all()
      .map((file) => `${file}\n${readFileSync(join(made.dir, file), "utf8")}`)
      .join("\n");
  const snapshot = () =>
    new Map(studyFilesOf(made.dir).map((file) => [file, readFileSync(join(made.dir, file), "utf8")]));

  beforeEach(async () => {
    made = await study();
    data = folder();
    await made.run("ingest", ...[ALONE, OTHER, GROUP].map((text, i) => made.source(`${i}.txt`, text)));
    made.write("interviews.csv", "interview;order;participants\nP01;1;Zélie\nP02;2;Omer\nP03;3;Zélie Omer\n");
    made.write("participants.csv", "participant;age\nZélie;50\nOmer;40\n");
    for (const place of ["P01:2", "P02:2", "P02:4", "P03:2", "P03:3", "P03:4"])
      await made.run("code", "add", place, "relation.ecoute", "--coder", "marie");
    await made.run("code", "add", "P02:2.1", "relation.ecoute", "--coder", "omer-lecteur", "--note", "comme Zélie");
    for (const name of ["memos", "syntheses"]) mkdirSync(join(made.dir, name));
    made.write("memos/a.md", "---\ngrille: 1\nabout: P01:2\ncoder: marie\n---\nElle regrette le guichet.\n");
    made.write("memos/b.md", "---\ngrille: 1\nabout: P03:3\ncoder: marie\n---\nLe rire.\n");
    made.write("memos/c.md", "---\ngrille: 1\nabout: P03:4\ncoder: marie\n---\nZélie, vue par Omer (P01:2.1).\n");
    made.write("syntheses/Zélie.md", "Elle a changé de métier.\n");
    made.write("syntheses/Omer.md", "Il aide.\n");
  });

  it("takes out all that is theirs, and leaves every other mark on its words", async () => {
    const { exit, out, err } = await forget("zelie", "--yes", "--mentions", "mask");
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("transcripts/P01.txt: 4 turns");
    expect(out).toContain("codings/marie/P03.jsonl: 1 mark\n");
    expect(out).toMatch(/no trace in \d+ files/);
    expect(everything()).not.toMatch(/Zélie|P01|guichet de la gare|imprimantes|regrette|Le rire/);
    expect(all().filter((file) => /memos|syntheses|codings/.test(file))).toEqual([
      "codings/marie/P02.jsonl",
      "codings/marie/P03.jsonl",
      "codings/omer-lecteur/P02.jsonl",
      "memos/c.md",
      "syntheses/Omer.md",
    ]);
    const { study: left, problems } = await readStudy(made.dir);
    expect(problems.filter((one) => one.severity === "error")).toEqual([]);
    expect(left?.sheets.map(({ codings }) => codings.length)).toEqual([2, 2, 1]);
    for (const { transcript, codings } of left?.sheets ?? [])
      for (const one of codings) {
        const text = left?.transcripts.find(({ id }) => id === transcript)?.text ?? "";
        expect(text.slice(one.start, one.end)).toBe(one.quote);
        expect(text.slice(0, one.start).endsWith(one.before)).toBe(true);
        expect(text.slice(one.end).startsWith(one.after)).toBe(true);
      }
    expect(made.read("transcripts/P03.txt")).toContain("Retrait: [passage retiré à la demande de la personne]\n");
    expect(made.read("transcripts/P02.txt")).toContain("Omer: [une personne] m'aide, [une personne] écoute");
    expect(made.read("codings/omer-lecteur/P02.jsonl")).toContain('"note":"comme [une personne]"');
    expect(made.read("memos/c.md")).toContain("about: P03:4");
    expect(made.read("interviews.csv").trim().split(/\r?\n/).slice(1)).toEqual(["P02;2;Omer", "P03;3;Omer"]);
    expect((await made.run("check")).exit).toBe(0);
    expect((await made.run("run", "--coder", "marie")).exit).toBe(0);
  });

  it("says in the journal that someone went and when, not who, and lets go of the table of ids", async () => {
    const before = made.read("journal/study.jsonl");
    await forget("Zélie", "--yes", "--mentions", "mask");
    const entries = readJournal(made.dir).journals.get(STUDY) ?? [];
    expect(made.read("journal/study.jsonl").startsWith(before)).toBe(true);
    expect(entries.at(-1)).toMatchObject({ step: "forget", detail: { interviews: 1 }, at: "2026-01-01T00:00:00.000Z" });
    expect((await readNamed(made.dir)).map((one) => one.interview)).toEqual(["P02", "P03"]);
    expect(readJournal(made.dir).problems).toEqual([]);
  });

  it("lists what others said of them by place where that is to stay, and ends with 1", async () => {
    const { exit, out } = await forget("Zélie", "--yes", "-q");
    expect(exit).toBe(1);
    expect(out).toMatch(/transcripts\/P02\.txt: name \(P02:2(\.\d)?, line \d+\)/);
    expect(out).toMatch(/memos\/c\.md: name \(line 6\)/);
    expect(out).toMatch(/codings\/omer-lecteur\/P02\.jsonl: name \([0-9a-f]{12}, line 2\)/);
    expect(out).not.toContain("study.yaml: nothing");
    expect(made.read("transcripts/P02.txt")).toContain("Zélie m'aide");
    const later = await forget("Zélie", "--yes", "--mentions", "mask");
    expect(later.exit).toBe(0);
    expect(made.read("transcripts/P02.txt")).not.toContain("Zélie");
    expect((await made.run("check")).exit).toBe(0);
  });

  it("finds their words where someone has copied them, and the hash of their file", async () => {
    made.write("memos/d.md", "Elle dit : « j'écoutais les gens   au guichet de\nla gare, maintenant » et voilà.\n");
    made.write("notes.txt", /source_sha256: (\w+)/.exec(made.read("transcripts/P01.txt"))?.[1] ?? "");
    made.write("photo.docx", "PK\u0003\u0004\u0000\u0000");
    const { exit, out } = await forget("Zélie", "--yes", "--mentions", "mask");
    expect(exit).toBe(1);
    expect(out).toContain("memos/d.md: words (line 1)");
    expect(out).toContain("notes.txt: hash (line 1)");
    expect(out).toContain("photo.docx: not text");
    expect(out).toContain("2 traces are left in 2 files");
  });

  it("changes nothing in a trial, without confirmation, or where it does not know the person", async () => {
    const before = snapshot();
    const trial = await forget("Zélie", "--dry-run");
    expect([trial.exit, trial.out]).toEqual([0, expect.stringContaining("trial: nothing was changed")]);
    expect(trial.out).toContain("traces will be left");
    const unasked = await forget("Zélie");
    expect([unasked.exit, unasked.err]).toEqual([2, expect.stringContaining("--yes confirms")]);
    const nobody = await forget("Ghislaine", "--yes");
    expect([nobody.exit, nobody.err]).toEqual([2, expect.stringContaining("[unknown-participant]")]);
    expect(nobody.err + nobody.out).not.toContain("Ghislaine");
    const at = (...answers: (string | null)[]) => atTerminal(made.dir, ["forget", "Zélie"], { answers, env: env() });
    expect((await at("Omer")).exit).toBe(2);
    expect((await at(null)).exit).toBe(130);
    expect(snapshot()).toEqual(before);
    expect((await at("zélie")).exit).toBe(1);
    expect(existsSync(join(made.dir, "transcripts/P01.txt"))).toBe(false);
  });

  it("asks under which label someone speaks where nothing tells it", async () => {
    made.write("transcripts/P03.txt", made.read("transcripts/P03.txt").replaceAll("Zélie:", "Dame 2:"));
    rmSync(join(made.dir, "codings/marie/P03.jsonl"));
    const unasked = await forget("Zélie", "--yes");
    expect([unasked.exit, unasked.err]).toEqual([2, expect.stringContaining("--label LABEL")]);
    expect(unasked.err).toContain("Omer, Dame 2");
    const answers = ["Dame 2", "Zélie"];
    const { exit, asked } = await atTerminal(made.dir, ["forget", "Zélie", "--mentions", "mask"], {
      answers,
      env: env(),
    });
    expect([exit, asked.length]).toEqual([0, 2]);
    expect(made.read("transcripts/P03.txt")).not.toMatch(/Dame|imprimantes/);
  });

  it("does the whole of an interview where it names one person and several answer, and says so", async () => {
    made.write("interviews.csv", "interview;order;participants\nP01;1;Zélie\nP02;2;Omer\nP03;3;Zélie\n");
    const { err } = await forget("Zélie", "--yes", "--mentions", "mask");
    expect(err).toContain("[several-voices]");
    expect(existsSync(join(made.dir, "transcripts/P03.txt"))).toBe(false);
  });

  it("stops where a mark could not follow its words", async () => {
    const sheet = "codings/marie/P03.jsonl";
    made.write(sheet, made.read(sheet).replace('"quote":"Ensemble on écoute', '"quote":"ensemble on écoute'));
    const before = snapshot();
    const { exit, err } = await forget("Zélie", "--yes");
    expect([exit, err]).toEqual([2, expect.stringContaining("[not-anchored]")]);
    expect(snapshot()).toEqual(before);
  });

  it("is finished by the same command where it was cut short", async () => {
    rmSync(join(made.dir, "transcripts/P01.txt"));
    rmSync(join(made.dir, "memos/a.md"));
    const { exit, out } = await forget("Zélie", "--yes", "--mentions", "mask");
    expect([exit, out]).toEqual([0, expect.stringContaining("codings/marie/P01.jsonl: 1 mark")]);
    expect(everything()).not.toMatch(/Zélie|P01|imprimantes/);
    expect((await made.run("check")).exit).toBe(0);
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "names a file that could not be removed, and ends with 1",
    async () => {
      chmodSync(join(made.dir, "syntheses"), 0o500);
      const { exit, err } = await forget("Zélie", "--yes", "--mentions", "mask");
      chmodSync(join(made.dir, "syntheses"), 0o700);
      expect([exit, err]).toEqual([1, expect.stringMatching(/syntheses\/Zélie\.md: error: .* still there/)]);
      expect(existsSync(join(made.dir, "transcripts/P01.txt"))).toBe(false);
    },
  );

  it("stops where an interview they share cannot be read", async () => {
    made.write("transcripts/P03.txt", `${made.read("transcripts/P03.txt")}des mots sans personne\n`);
    const before = snapshot();
    const { exit, err } = await forget("Zélie", "--yes");
    expect([exit, err]).toEqual([
      2,
      expect.stringContaining("transcripts/P03.txt: error: this file cannot be rewritten"),
    ]);
    expect(snapshot()).toEqual(before);
  });

  it("names the commits of git that still hold the files", async () => {
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@x", "-c", "core.autocrlf=false", ...args], {
        cwd: made.dir,
      });
    git("init", "-q");
    git("add", "-f", "transcripts", "memos", "participants.csv");
    git("commit", "-qm", "one");
    git("rm", "-q", "--cached", "memos/a.md");
    git("commit", "-qm", "two");
    const head = String(git("rev-parse", "HEAD"));
    const { out } = await forget("Zélie", "--yes", "--mentions", "mask");
    expect(out).toContain("git: 2 commits still hold these files");
    expect(out).toMatch(/^ {2}[0-9a-f]{7,}: memos\/a\.md$/m);
    expect(out).toMatch(/^ {2}[0-9a-f]{7,}: .*transcripts\/P01\.txt/m);
    expect(String(git("rev-parse", "HEAD"))).toBe(head);
  });

  it("says where git is missing, or where the study is not under git", async () => {
    const argv = ["forget", "Omer", "--yes", "--lang", "en"];
    expect((await grille(made.dir, argv, { LC_ALL: "C", PATH: folder() })).out).toContain("git is not installed here");
    const other = await forget("Zélie", "--yes");
    expect(other.out).toContain("the study is not under git");
  });

  describe("with a key", () => {
    let secret: string;
    const keyFile = () => join(data, "grille/keys", readdirSync(join(data, "grille/keys"))[0] ?? "");

    beforeEach(async () => {
      secret = made.source("phrase.txt", "cheval brouette nuage vis\n");
      chmodSync(secret, 0o600);
      const table = made.source(
        "q.csv",
        "real,pseudonym,participant\nGinette Wauters,Zélie Roy,Zélie\nPaul Piret,Omer,Omer\n",
      );
      await grille(made.dir, ["key", "add", "--from", table, "--passphrase-file", secret], env());
    });

    it("takes the person out of it, and looks for the real name too", async () => {
      made.write("notes.txt", "Ginette Wauters, puis Mme Roy.\n");
      const { exit, out } = await forget("Zélie", "--yes", "--mentions", "mask", "--passphrase-file", secret);
      expect([exit, out]).toEqual([1, expect.stringContaining("key: 1 entry taken out\n")]);
      expect(out).toContain("key, what will go:\n  person Zélie Roy\n");
      expect(out).toContain("notes.txt: name (line 1)");
      expect(out).not.toMatch(/Ginette|Wauters/);
      const answers = ["cheval brouette nuage vis"];
      const shown = await atTerminal(made.dir, ["key", "open"], { answers, env: env() });
      expect(shown.out).toContain("Paul Piret");
      expect(shown.out).not.toContain("Ginette");
      if (process.platform !== "win32") expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    });

    it("is asked for, or left with a warning", async () => {
      const before = snapshot();
      const sealed = readFileSync(keyFile(), "utf8");
      const unasked = await forget("Zélie", "--yes");
      expect([unasked.exit, unasked.err]).toEqual([2, expect.stringMatching(/--passphrase-file FILE.*--leave-key/)]);
      writeFileSync(secret, "autre chose\n");
      expect((await forget("Zélie", "--yes", "--passphrase-file", secret)).exit).toBe(2);
      expect(snapshot()).toEqual(before);
      const left = await forget("Zélie", "--yes", "--leave-key", "--mentions", "mask");
      expect([left.exit, left.err]).toEqual([0, expect.stringContaining("[key-left]")]);
      expect(readFileSync(keyFile(), "utf8")).toBe(sealed);
    });

    it("lists what it does not know the place of, other participants left out, and takes the lost ends out later", async () => {
      const table = made.source(
        "r.csv",
        "kind,real,pseudonym\nemail,g@exemple.be,[e-mail]\nphone,0470 12 34 56,0470 12 34 56\n",
      );
      await grille(made.dir, ["key", "add", "--from", table, "--passphrase-file", secret], env());
      const left = await forget("Zélie", "--yes", "--leave-key", "--mentions", "mask");
      expect(left.err).toContain("later, the same command with --passphrase-file");
      const { exit, out } = await forget("Zélie", "--yes", "--passphrase-file", secret);
      expect(out).toMatch(
        /what stays: the key does not say where.*\n {2}e-mail address \[e-mail\]\n {2}telephone number\n/,
      );
      expect(out).toContain("key: 1 entry taken out; 2 entries stay, named above");
      expect([exit, out.includes("0470"), out.includes("person Omer")]).toEqual([0, false, false]);
      const answers = ["cheval brouette nuage vis"];
      const shown = await atTerminal(made.dir, ["key", "open"], { answers, env: env() });
      expect(shown.out).toContain("g@exemple.be");
      expect(shown.out).not.toContain("Ginette");
    });

    it("leaves somebody else's name whose pseudonym begins alike, unless it was found in their interviews", {
      timeout: 60_000,
    }, async () => {
      const rows = "real,pseudonym,found\nArmand Lejeune,Ida Leroy,P02\nBerthe Collin,Ida Petit,P01\n";
      const table = made.source("r.csv", rows);
      await grille(made.dir, ["key", "add", "--from", table, "--passphrase-file", secret], env());
      const answers = ["cheval brouette nuage vis"];
      const open = async () => (await atTerminal(made.dir, ["key", "open"], { answers, env: env() })).out;
      made.write("interviews.csv", made.read("interviews.csv").replaceAll("Zélie", "Ida"));
      const { out } = await forget(
        "Ida",
        "--yes",
        "--mentions",
        "mask",
        "--label",
        "Zélie",
        "--passphrase-file",
        secret,
      );
      const [goes = "", stays = ""] = out.split("key, what stays");
      expect([goes.includes("person Ida Petit"), stays.includes("person Ida Leroy (P02)")], out).toEqual([true, true]);
      const left = await open();
      expect([left.includes("Armand Lejeune"), left.includes("Berthe Collin")]).toEqual([true, false]);
    });

    it("lists who has the same real name under another pseudonym", async () => {
      const table = made.source("r.csv", "real,pseudonym,found\nGinette,Aline,P02\nOdile Wauters,Berthe Roy,P02\n");
      await grille(made.dir, ["key", "add", "--from", table, "--passphrase-file", secret], env());
      const { out } = await forget("Zélie", "--dry-run", "--passphrase-file", secret);
      expect(out).toContain(
        "under another pseudonym; nothing says whether it is this person\n  person Aline (P02)\nif it is",
      );
      expect(out).not.toContain("Berthe");
    });

    it("asks no passphrase for nobody", async () => {
      const { exit, asked, err } = await atTerminal(made.dir, ["forget", "Ghislaine"], { env: env() });
      expect([exit, asked, err]).toEqual([2, [], expect.stringContaining("[unknown-participant]")]);
      const opened = await forget("Ghislaine", "--yes", "--passphrase-file", secret);
      expect([opened.exit, opened.err]).toEqual([2, expect.stringContaining("[unknown-participant]")]);
    });
  });

  describe("with a key that says where everything was found", { timeout: 60_000 }, () => {
    let secret: string;
    const talk = (who: string, words: string) =>
      `Enquêteur : Qui êtes-vous ?\nPersonne : Je suis ${who}. ${words}\nEnquêteur : Et puis ?\nPersonne : Voilà.\n`;
    const KEPT = "Ma cousine Nadia Benali habite à Verviers.";
    const THEIRS = "Écrivez-moi à alice.durand@exemple.be, 12 rue de la Loi, 4800 Verviers, ou au 0470 12 34 56.";
    const GROUP = `Enquêteur : Alors ?
Alice : Mon numéro, c'est le 0471 22 33 44, et demandez Paul Piret.
Bruno : Le mien, c'est bruno.petit@exemple.be. Paul Piret est mon chef.
`;

    beforeEach(async () => {
      made = await study();
      secret = made.source("phrase.txt", "cheval brouette nuage vis\n");
      chmodSync(secret, 0o600);
      const talks = [talk("Alice Durand", `${THEIRS} ${KEPT}`), talk("Bruno Petit", KEPT), GROUP];
      await made.run("ingest", ...talks.map((text, i) => made.source(`${i}.txt`, text)));
      made.write("interviews.csv", "interview;order;participants\nP01;1;Alice\nP02;2;Bruno\nP03;3;Alice Bruno\n");
      made.write("participants.csv", "participant\nAlice\nBruno\n");
      const argv = ["anonymise", "--accept", "all", "--passphrase-file", secret, "--lang", "en"];
      expect((await grille(made.dir, argv, env())).exit).toBe(0);
    });

    it("takes out what was found in that person's interviews alone, and says what stays and why", async () => {
      const alice = made.read("participants.csv").split(/\r?\n/)[1] ?? "";
      const real = /alice\.durand|rue de la Loi|0470|0471|Nadia|Benali|Verviers|Piret|Durand/;
      const { out } = await forget(alice, "--yes", "--mentions", "mask", "--passphrase-file", secret);
      const [, goes = "", stays = ""] = out.split(/key, what (?:will go|stays: found)/);
      expect(goes).toMatch(new RegExp(`person ${alice} \\S+`));
      for (const kind of ["e-mail address", "telephone number", "address ["]) expect(goes).toContain(`  ${kind}`);
      expect(goes).not.toMatch(/ place /);
      expect(stays).toMatch(/person \S+ \S+ \(P02\)/);
      expect(stays).toMatch(/person \S+ \S+ \(P03\)/);
      expect(stays).toMatch(/place \[[^\]]*Liège\] \(P02\)/);
      expect(out).not.toMatch(real);
      expect(out).toContain("no trace in");
      expect(made.read("study.yaml")).not.toContain("P01");
      expect(out).not.toContain("does not say where");
      const answers = ["cheval brouette nuage vis"];
      const { out: key } = await atTerminal(made.dir, ["key", "open"], { answers, env: env() });
      expect(key).not.toMatch(/alice|durand|rue de la Loi|0470|0471/i);
      for (const word of ["Nadia Benali", "Verviers", "Paul Piret", "bruno.petit@exemple.be"])
        expect(key).toContain(word);
    });
  });

  describe("with namesakes", { timeout: 120_000 }, () => {
    let secret: string;
    const open = (...argv: string[]): Promise<Ran> =>
      grille(made.dir, [...argv, "--passphrase-file", secret, "--lang", "en"], env());
    const KEY = `kind,real,pseudonym,participant,found
person,Irma,Florence,,P01
person,Irma Delmée,Florence Bertrand,,"P01|P02"
person,Irma Vanoost,Florence Mertens,,P01
person,Karim Delmée,Youssef Bertrand,,P03
`;
    const key = async (): Promise<string> => {
      const file = join(made.outside, "k.csv");
      rmSync(file, { force: true });
      expect((await open("key", "open", "-o", file)).exit).toBe(0);
      return readFileSync(file, "utf8");
    };
    const begin = async (own: string): Promise<void> => {
      made = await study();
      secret = made.source("phrase.txt", "cheval brouette nuage vis\n");
      chmodSync(secret, 0o600);
      const talks = [
        `Enquêteur : Et ensemble ?\nFlorence : ${own}\nLéa : Bertrand, c'est quelqu'un, Florence m'aide.\nFlorence : Oui.\nLéa : Et Florence Mertens aussi.\n`,
        "Enquêteur : Et vous ?\nNoé : Je connais Florence Bertrand. Bertrand c'est son nom de famille.\n",
        "Enquêteur : Et vous ?\nPaul : Mon chef, Youssef Bertrand, est là. Bertrand crie. Florence, la ville, est loin.\n",
      ];
      await made.run("ingest", ...talks.map((text, i) => made.source(`${i}.txt`, text)));
      made.write("interviews.csv", "interview;participants\nP01;Florence Léa\nP02;Noé\nP03;Paul\n");
      made.write("participants.csv", "participant\nFlorence\nLéa\nNoé\nPaul\n");
      expect((await open("key", "add", "--from", made.source("q.csv", KEY))).exit).toBe(0);
    };

    it("takes every entry that is theirs, masks both parts of the name where they stand for them, and leaves the others", async () => {
      await begin("Moi c'est Florence Bertrand, et voici Florence Mertens.");
      const { out } = await open("forget", "Florence", "--mentions", "mask", "--yes");
      expect(out).toContain("key, what will go:\n  person Florence\n  person Florence Bertrand\n");
      const left = await key();
      expect(left).not.toMatch(/Irma Delmée|Florence Bertrand/);
      expect(left).toContain("Irma Vanoost,Florence Mertens");
      expect(left).toContain("Karim Delmée,Youssef Bertrand");
      expect(made.read("transcripts/P01.txt")).toContain(
        "Léa: [une personne], c'est quelqu'un, [une personne] m'aide.",
      );
      expect(made.read("transcripts/P01.txt")).toContain("Et Florence Mertens aussi.");
      expect(made.read("transcripts/P02.txt")).toContain("connais [une personne]. [une personne] c'est son nom");
      expect(made.read("transcripts/P03.txt")).toContain(
        "Youssef Bertrand est là. Bertrand crie.".replace(" est", ", est"),
      );
    });

    it("lists both where nothing tells which is theirs, takes neither, and says where the names still stand", async () => {
      await begin("Avec Florence Bertrand et Florence Mertens, on rit.");
      const { exit, out } = await open("forget", "Florence", "--mentions", "mask", "--yes");
      expect(exit).toBe(1);
      expect(out).toMatch(
        /nothing says whether it is this person.*\n {2}person Florence Bertrand\n {2}person Florence Mertens\n/,
      );
      expect(out).toMatch(/transcripts\/P02\.txt: name/);
      expect(await key()).toMatch(/Irma Delmée[\s\S]*Irma Vanoost/);
      expect(made.read("transcripts/P02.txt")).toContain("Je connais Florence Bertrand.");
      await open("forget", "Florence Bertrand", "--mentions", "mask", "--yes");
      const left = await key();
      expect([left.includes("Irma Delmée"), left.includes("Irma Vanoost")]).toEqual([false, true]);
      expect(made.read("transcripts/P02.txt")).toContain("connais [une personne]. [une personne] c'est son nom");
    });

    it("says that a name still stands where the two parts of it were not to be masked", async () => {
      await begin("Je m'appelle Florence Bertrand.");
      const { exit, out } = await open("forget", "Florence", "--yes");
      expect(exit).toBe(1);
      expect(out).toMatch(/transcripts\/P02\.txt: name \(P02:2\.1, line \d+\), name \(P02:2\.2/);
    });
  });

  describe("with names that were given to others", { timeout: 60_000 }, () => {
    /** Sophie and Florence Bertrand were given; a real Florence is spoken of in P02 alone. */
    const TALKS = [
      "Enquêteur : Et vous ?\nParticipante : Avec madame Florence Bertrand, à [ville de la province de Namur].\n",
      "Enquêteur : Et vous ?\nParticipante : Ma voisine Florence Lemaire habite Namur. Sophie aussi.\n",
      "Enquêteur : Et vous ?\nParticipante : Je connais Sophie.\n",
      "Enquêteur : Et vous ?\nParticipante : Moi, rien du tout.\n",
    ];
    const GIVEN = `anonymity:
  given:
    Sophie: [P02, P03, P04]
    Florence Bertrand: [P01]
    "[ville de la province de Namur]": [P01]
`;
    let secret: string;
    const open = (...argv: string[]): Promise<Ran> =>
      grille(made.dir, [...argv, "--passphrase-file", secret, "--lang", "en"], env());
    const found = async (): Promise<string[]> => {
      const file = join(made.outside, "k.csv");
      rmSync(file, { force: true });
      expect((await open("key", "open", "-o", file)).exit).toBe(0);
      return readFileSync(file, "utf8").match(/^(?:person|place),[^\n\r]*/gm) ?? [];
    };

    beforeEach(async () => {
      made = await study();
      secret = made.source("phrase.txt", "cheval brouette nuage vis\n");
      chmodSync(secret, 0o600);
      await made.run("ingest", ...TALKS.map((text, i) => made.source(`${i}.txt`, text)));
      made.write("interviews.csv", "interview,participants\nP01,Aline\nP02,Berthe\nP03,Carla\nP04,Sophie\n");
      made.write("participants.csv", "participant\nAline\nBerthe\nCarla\nSophie\n");
      made.write("study.yaml", `${made.read("study.yaml")}${GIVEN}`);
      const { exit, err } = await open("anonymise", "--accept", "all");
      expect([exit, err]).toEqual([0, expect.stringContaining("locked at")]);
      for (const word of ["Lemaire", "Namur."]) expect(made.read("transcripts/P02.txt")).not.toContain(word);
    });

    it("finds nobody's real name where a name was given, and clears with the one who alone said it", async () => {
      const before = await found();
      expect(before.every((row) => row.endsWith(",P02"))).toBe(true);
      expect((await open("forget", "Sophie", "--yes")).out).toContain("key: 0 entries taken out");
      expect(await found()).toEqual(before);
      await open("forget", "Berthe", "--yes");
      expect(await found()).toEqual([]);
    });

    it("leaves a name among the given ones while others still say it, so that nobody takes it for real", async () => {
      await open("forget", "Sophie", "--yes");
      const given = () => made.read("study.yaml").match(/Sophie: .*/)?.[0];
      expect(given()).toBe("Sophie: [ P02, P03 ]");
      const before = [made.read("transcripts/P02.txt"), made.read("transcripts/P03.txt")];
      expect((await open("key", "verify")).out).toContain("no real name of the key");
      expect((await open("anonymise", "--accept", "likely")).out).toContain("nothing to replace");
      expect([made.read("transcripts/P02.txt"), made.read("transcripts/P03.txt")]).toEqual(before);
      await open("forget", "Sophie", "--yes", "--mentions", "mask");
      expect(given()).toBeUndefined();
    });
  });
});
