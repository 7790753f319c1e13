import { existsSync, readdirSync, readFileSync } from "node:fs";
import path, { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eaf } from "../text/formats/write.js";
import { study, words } from "./made.js";

const FIRST = "Enquêteur : Comment cela a-t-il commencé pour vous ?\nParticipante : Avec un écran, un lundi matin.\n";
const SECOND =
  "Enquêteur : Et la suite, après la pause ?\nParticipante : La suite, c'est encore des écrans, partout.\n";

/** Every file of a folder, as text. */
const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));

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

describe("a table of answers without a column that says who answers", () => {
  it("gives every respondent a line of participants.csv, with or without attributes", async () => {
    const made = await study();
    const answer = (n: number): string => `Ma réponse numéro ${n} est assez longue pour compter comme telle.`;
    const table = `ville;Une question ?\nMons;${answer(1)}\n;${answer(2)}\n;${answer(3)}\n`;
    const { exit } = await made.run("ingest", made.source("q.csv", table));
    expect(exit).toBe(0);
    expect(made.read("participants.csv").replace(/\r/g, "")).toContain("participant;ville\nP01;Mons\nP02;\nP03;\n");
    expect(made.read("interviews.csv")).toMatch(/P03;;;P03;/);
  });

  it("gives them also where no column is an attribute", async () => {
    const made = await study();
    const table = `Une question ?\tEt encore ?\nJe ne sais pas trop.\tNon, rien de plus.\nSi, un peu plus.\tOui, tout de même.\n`;
    expect((await made.run("ingest", made.source("q.tsv", table))).exit).toBe(0);
    expect(made.read("participants.csv").replace(/\r/g, "")).toContain("participant\nP01\nP02\n");
    expect((await made.run("check")).out).toContain("0 errors");
  });
});

describe("what came in", () => {
  const NAMES = ["Odile Exemple.txt", "Farid Exemple.txt"] as const;

  it("stands on the screen beside the names of its files, and nowhere else", async () => {
    const made = await study();
    made.write("interviews.csv", "interview;files\nP07;partie 1.txt | partie 2.txt\n");
    const paths = NAMES.map((name, i) => made.source(name, words(`les outils ${i}`)));
    const parts = [made.source("partie 1.txt", FIRST), made.source("partie 2.txt", SECOND)];
    const { out, err } = await made.run("ingest", ...paths, ...parts);
    expect(out).toContain('P01: 4 turns, file "Odile Exemple.txt"');
    expect(out).toContain('P02: 4 turns, file "Farid Exemple.txt"');
    expect(out).toContain('P07: 4 turns, files "partie 1.txt", "partie 2.txt"');
    const again = await made.run("ingest", ...paths, "--report");
    expect(again.out).toContain('unchanged: P02, file "Farid Exemple.txt"');
    await made.run("check");
    for (const text of [err, again.err, ...filesIn(made.dir)]) expect(text).not.toContain("Exemple");
  });

  it("does not let a name steer the terminal", async () => {
    const made = await study();
    const { out } = await made.run("ingest", made.source("a\u001b[2J.txt", words("les outils")));
    expect(out).toContain('file "a\ufffd[2J.txt"');
  });

  it.skipIf(process.platform === "win32")("is taken from a folder in the natural order of names", async () => {
    const made = await study();
    for (const name of ["Entretien 10.txt", "entretien 2.txt", "Écran 1.txt"])
      made.source(name, words(name.slice(0, -4)));
    const { out } = await made.run("ingest", made.outside);
    expect(out.match(/file "[^"]+"/g)).toEqual([
      'file "Écran 1.txt"',
      'file "entretien 2.txt"',
      'file "Entretien 10.txt"',
    ]);
  });

  it("is listed as people count, P11 before P100", async () => {
    const made = await study();
    made.write("interviews.csv", "interview;files\nP100;a.txt\nP11;b.txt\nP2;c.txt\n");
    const paths = ["a", "b", "c"].map((name) => made.source(`${name}.txt`, words(`les outils ${name}`)));
    await made.run("ingest", ...paths);
    const listed = JSON.parse((await made.run("segments", "--json")).out) as { transcript: string }[];
    expect(listed.map((row) => Object.values(row)[0])).toEqual(["P2", "P11", "P100"]);
  });
});

describe("a file that is much like a transcript", () => {
  it("comes in as someone else's interview where one says so", async () => {
    const made = await study();
    const form = "Le formulaire dit la même chose à chacun, et chacun le lit à voix haute ici.";
    const talk = (own: string): string =>
      `E : Lisez, je vous prie.\nP : ${form}\nE : Et vous ?\nP : Pour ma part, ${own}, depuis bien des années déjà.\n`;
    await made.run("ingest", made.source("a.txt", talk("je couds")));
    const other = made.source("b.txt", talk("je relie"));
    const waits = await made.run("ingest", other);
    expect(waits.exit).toBe(2);
    expect(waits.err).toContain("(50% of the turns are the same)");
    expect(waits.err).toContain("if it is someone else's interview: grille ingest --as-new FILE");
    const { exit, out } = await made.run("ingest", "--as-new", other);
    expect([exit, out]).toEqual([0, expect.stringContaining("P02: 4 turns")]);
    expect(made.read("transcripts/P01.txt")).toContain("je couds");
    expect((await made.run("ingest", "--as-new", other)).out).toContain("already here, unchanged: P02");
    const both = await made.run("ingest", "--as-new", "--replace", "P01", other);
    expect([both.exit, both.err]).toEqual([2, expect.stringContaining("contradict each other")]);
  });
});

describe("what is not sure of what came in", () => {
  it("is one note for all whose language does not show", async () => {
    const made = await study("en");
    const paths = ["un", "deux", "trois"].map((name) => made.source(`${name}.txt`, `E : Ok ?\nP : ${name}.\n`));
    const { err } = await made.run("ingest", ...paths);
    expect(err.match(/language-unsure/g)).toHaveLength(1);
    expect(err).toContain("note: the language of P01, P02 and P03 is not clear; they are read as English");
    expect(err).toContain('grille segments shows the language of each; mend "language"');
  });

  it("is asked in lines to paste, by ingest and by check, in words that fit one voice", async () => {
    const made = await study();
    const said = ["Je viens ici.", "Tous les jours.", "Depuis dix ans, je crois."];
    const path = made.source("a.eaf", eaf(said.map((text, i) => ({ label: "text", time: 9 * i, text }))));
    const { err } = await made.run("ingest", path);
    expect(err).toContain('nothing tells whether "text" asks or answers; these turns are not coded');
    const lines = '\n    speakers:\n      "text": other';
    expect(err).toContain(lines);
    const check = (await made.run("check")).err;
    expect(check).toContain('it is not known who "text" is in P01');
    expect(check).toContain(lines);
    made.write(
      "study.yaml",
      `${made.read("study.yaml").replace(/^speakers:.*$/m, "")}\nspeakers:\n  "text": participant\n`,
    );
    expect((await made.run("check")).err).not.toContain("unsettled-speaker");
  });

  it("has no line in a document, which has none", async () => {
    const made = await study();
    const docx = path.resolve("tests/text/quotes/data/these-ecole.docx");
    const { err } = await made.run("ingest", "--from", "quotes", docx);
    expect(err).toMatch(/input 1, par\. \d+: warning/);
    expect(err).toMatch(/\(par\. \d+/);
    expect(err).not.toMatch(/\bl\. \d|input 1:\d/);
  });
});

describe("an encoding that nobody knows", () => {
  it("is answered with a problem, also where no file would need it", async () => {
    const made = await study();
    const path = made.source("a.docx", "PK");
    for (const argv of [[path], ["--participants", made.source("p.csv", "participant\nLéa\n")]]) {
      const { exit, err } = await made.run("ingest", "--encoding", "utf-9", ...argv);
      expect([exit, err]).toEqual([2, expect.stringContaining('the encoding "utf-9" is not known')]);
    }
  });

  it("that is known is taken for a table of participants too", async () => {
    const made = await study();
    const file = made.source("p.csv", Uint8Array.from(Buffer.from("participant;ville\nR1;Li\u00e8ge\n", "latin1")));
    expect((await made.run("ingest", "--encoding", "macintosh", "--participants", file)).exit).toBe(0);
    expect(made.read("participants.csv")).toContain("R1;LiËge");
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

describe("a table of open answers", () => {
  const HEAD = "id;commune;Que changent les outils ?\n";
  const TABLE = `${HEAD}R1;Mons;Ils me prennent du temps, je le dis tous les jours à mes collègues.\nR2;Huy;Au fond pas grand-chose, je fais comme avant, avec un écran.\n`;

  it("is refused where a column is asked for that it does not have, even when it is here already", async () => {
    const made = await study();
    const path = made.source("réponses.csv", TABLE);
    const fresh = await made.run("ingest", path, "--questions", "Toto");
    expect(fresh.exit).toBe(2);
    expect(fresh.err).toContain('this table has no column "Toto"');
    expect(fresh.err).not.toContain("columns read as");
    await made.run("ingest", path);
    const again = await made.run("ingest", path, "--questions", "Comune");
    expect(again.exit).toBe(2);
    expect(again.err).toContain('did you mean "commune"?');
    expect((await made.run("ingest", path, "--questions", "Que changent les outils ?")).exit).toBe(0);
  });

  it("keeps respondents apart who answer word for word the same", async () => {
    const made = await study();
    const rows = ["R1;41;Non, rien du tout.", "R2;52;Non, rien du tout.", "R3;33;Oui, un peu."];
    const table = `id;âge;Est-ce que le travail a changé ?\n${rows.join("\n")}\n`;
    const { exit, err } = await made.run("ingest", made.source("réponses.csv", table));
    expect([exit, err.includes("new version")]).toEqual([0, false]);
    for (const id of ["P01", "P02", "P03"]) expect(made.read(`transcripts/${id}.txt`)).toContain(`id: ${id}`);
  });

  it("gives no name, contact or time of its form to the register, and says so", async () => {
    const made = await study();
    const rows = [
      "2026/03/02 10:12:33;Sylvie Delcourt;41;s@delcourt.example;4;Ils me prennent du temps, je le dis tous les jours.",
      "2026/03/02 11:15:01;Marc Dumont;52;m@dumont.example;2;Au fond pas grand-chose, je fais comme avant, avec un écran.",
    ];
    const head = "Horodateur;Prénom et nom;Âge;Adresse e-mail;Satisfaction (1-5);Que changent les outils ?";
    const path = made.source("réponses.csv", `${head}\n${rows.join("\n")}\n`);
    const { exit, out, err } = await made.run("ingest", path, "--report");
    expect(exit).toBe(0);
    expect(made.read("participants.csv")).toBe("\ufeffparticipant;Âge;Satisfaction (1-5)\r\nP01;41;4\r\nP02;52;2\r\n");
    expect(err).toContain("left out, as names or contacts of people: Prénom et nom | Adresse e-mail");
    expect(out).toContain("columns left out");
    expect(out).toContain("the sum holds");
    for (const text of filesIn(made.dir)) expect(text).not.toMatch(/Delcourt|Dumont/);
  });
});
