import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { passGate, Withheld } from "../../src/study/gate.js";
import { readStudy } from "../../src/study/read.js";
import { atTerminal } from "../cli/asked.js";
import { grille } from "../cli/world.js";
import { type Made, study } from "./made.js";

/** Invented, like everyone in it; the number is one that is kept for fiction. */
const TALK = `Enquêteur : Avec qui travaillez-vous ?
Participante : J'écoute les gens avec Madame Ludivine Vandeputte, son numéro est le +33 6 39 98 12 34.
Enquêteur : Et la formation ?
Participante : Non, j'aimerais bien une formation, depuis des années, avec les autres.
`;

async function talkative(): Promise<Made> {
  const made = await study();
  await made.run("ingest", made.source("a.txt", TALK));
  return made;
}

const why = (made: Made): void =>
  made.write("study.yaml", `${made.read("study.yaml")}\nanonymity:\n  why: les personnes sont inventées\n`);

describe("the gate", () => {
  it("withholds a report in which someone is nearly certain to be recognised, with places and without the words", async () => {
    const made = await talkative();
    const { exit, err } = await made.run("report");
    expect(exit).toBe(1);
    expect(err).toContain("[identifying]");
    expect(err).toContain("P01:2");
    expect(err).not.toMatch(/Ludivine|Vandeputte|98 12 34/);
    expect(existsSync(join(made.dir, "report/report.html"))).toBe(false);
  });

  it("withholds Word documents and workbooks as well, and writes them where the study says why", async () => {
    const made = await talkative();
    const file = join(made.outside, "r.XLSX");
    expect((await made.run("report", "--basis", "all", "--format", "docx")).err).toContain("[identifying]");
    expect((await made.run("report", "--basis", "all", "-o", file)).exit).toBe(1);
    expect(existsSync(file) || existsSync(join(made.dir, "report/report.docx"))).toBe(false);
    why(made);
    expect((await made.run("report", "--basis", "all", "-o", file)).exit).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  });

  it("withholds quotes in a file, as JSON, as CSV and to another program, and shows them on the screen", async () => {
    const made = await talkative();
    const file = join(made.outside, "q.txt");
    expect((await made.run("quotes", "--basis", "all", "-o", file)).exit).toBe(1);
    expect(existsSync(file)).toBe(false);
    expect((await made.run("quotes", "--basis", "all", "--json")).exit).toBe(1);
    expect((await made.run("quotes", "--basis", "all", "--csv")).out).toBe("");
    const piped = await made.run("quotes", "--basis", "all");
    expect(piped).toMatchObject({ exit: 1, out: "" });
    expect(piped.err).toContain("this answer would let someone be recognised");
    const shown = await atTerminal(made.dir, ["quotes", "--basis", "all"]);
    expect(shown.out).toContain("Ludivine");
  });

  it("lets through what holds none of these words", async () => {
    const made = await talkative();
    expect((await made.run("frequency", "--json")).exit).toBe(0);
    expect((await made.run("segments", "--csv")).exit).toBe(0);
  });

  it("refuses a file name that tells who it is", async () => {
    const made = await talkative();
    const { exit, err } = await made.run("segments", "-o", join(made.outside, "Madame Ludivine Vandeputte.txt"));
    expect(exit).toBe(1);
    expect(err).toContain("the name given to the file");
    expect(err).not.toContain("Ludivine");
  });

  it("lets everything through where the study says why, and the report repeats it", async () => {
    const made = await talkative();
    why(made);
    expect((await made.run("report")).exit).toBe(0);
    expect(made.read("report/report.html")).toContain("les personnes sont inventées");
    expect((await made.run("check")).err).toContain("[excused]");
  });

  it("lets through what a person has decided to keep", async () => {
    const made = await talkative();
    made.write(
      "study.yaml",
      `${made.read("study.yaml")}\nanonymity:\n  keep: [Madame Ludivine Vandeputte, "+33 6 39 98 12 34"]\n`,
    );
    expect((await made.run("report")).exit).toBe(0);
  });

  it("is announced by check, by kind and place", async () => {
    const made = await talkative();
    const { err, exit } = await made.run("check");
    expect(exit).toBe(0);
    expect(err).toMatch(/P01:2.*\(person 1\)/);
    expect(err).not.toContain("Vandeputte");
  });
});

describe("what leaves the study", () => {
  /** Whether the gate lets a text pass; `secret` are names of an open key. */
  async function passes(made: Made, text: string, secret: readonly string[] = []): Promise<boolean> {
    const { study: read } = await readStudy(made.dir);
    if (read === null) throw new Error("no study");
    try {
      await passGate(read, [{ file: "out", text }], secret);
      return true;
    } catch (error) {
      if (error instanceof Withheld) return false;
      throw error;
    }
  }

  it("is read as a person would: escapes undone, tags closed up or taken for blanks, attributes too", async () => {
    const made = await talkative();
    const page = (body: string): string => `<!doctype html><style>p{}</style>${body}`;
    expect(await passes(made, "Rien de tel ici, Ludivine exceptée.")).toBe(true);
    expect(await passes(made, page("<p>Madame</p>"))).toBe(true);
    for (const text of [
      "avec Ludivine VANDEPUTTE",
      "avec Ludivine            \n            Vandeputte",
      '{"quote":"\\nLudivine\\nVandeputte"}',
      '{"quote":"Ludivine Vandep\\u0075tte"}',
      page("Ludivine Vande<mark>putte</mark>"),
      page("<td>Ludivine</td> <td>Vandeputte</td>"),
      page('<svg aria-label="Ludivine Vandeputte"></svg>'),
      page("Ludivine&#32;Vande&#x70;utte"),
      page("Ludivine&nbsp;Vandeputte"),
      "Ludivine\\-Vandeputte",
    ])
      expect([text, await passes(made, text)]).toEqual([text, false]);
  });

  it("holds no name of an open key, in any case, unless it is a common word in lower case", async () => {
    const made = await talkative();
    expect(await passes(made, "avec wathelet", ["Wathelet"])).toBe(false);
    expect(await passes(made, "une rose", ["Rose"])).toBe(true);
    expect(await passes(made, "chez Rose", ["Rose"])).toBe(false);
    why(made);
    expect(await passes(made, "avec Ludivine Vandeputte")).toBe(true);
    expect(await passes(made, "avec wathelet", ["Wathelet"])).toBe(false);
  });

  it("is held against the key by every command that answers, where the key is opened", {
    timeout: 60_000,
  }, async () => {
    const made = await study();
    await made.run("ingest", made.source("a.txt", TALK.replace(/ avec Madame.*/, " avec les boulets.")));
    const env = { LC_ALL: "C", XDG_DATA_HOME: made.outside };
    const [phrase, names] = [
      made.source("p.txt", "cheval brouette nuage\n"),
      made.source(
        "n.csv",
        "real,pseudonym,kind\nboulets,[chose],organisation\nP01,Aline,person\necoute,Berthe,person\n",
      ),
    ];
    const run = (...argv: string[]) => grille(made.dir, [...argv, "--lang", "en", "--passphrase-file", phrase], env);
    expect((await run("key", "add", "--from", names)).exit).toBe(0);
    for (const line of [["segments"], ["quotes", "--basis", "all"], ["code", "--json"], ["frequency"], ["report"]]) {
      const { exit, out, err } = await run(...line);
      expect([line, exit, out]).toEqual([line, 1, ""]);
      expect(err).toContain("a real name that the key keeps sealed");
    }
  });

  it("leaves alone what stands inside a placeholder that was given, and says where a name of the key still stands", {
    timeout: 60_000,
  }, async () => {
    const made = await study();
    const placeholder = "[ville de la province de Namur]";
    await made.run("ingest", made.source("a.txt", TALK.replace(/ avec Madame.*/, ` à ${placeholder}.`)));
    const config = made.read("study.yaml");
    made.write("study.yaml", `${config}\nanonymity:\n  given: { "${placeholder}": [P01] }\n`);
    const env = { LC_ALL: "C", XDG_DATA_HOME: made.outside };
    const phrase = made.source("p.txt", "cheval brouette nuage\n");
    const run = (...argv: string[]) => grille(made.dir, [...argv, "--lang", "en", "--passphrase-file", phrase], env);
    const names = made.source("n.csv", "real,pseudonym,kind\nNamur,[ville],place\n");
    expect((await run("key", "add", "--from", names)).exit).toBe(0);
    expect(await passes(made, placeholder, ["Namur"])).toBe(true);
    expect(await passes(made, `${placeholder} et Namur`, ["Namur"])).toBe(false);
    expect((await run("report", "--with-transcripts")).exit).toBe(0);
    made.write("transcripts/P01.txt", made.read("transcripts/P01.txt").replace("la formation", "Namur"));
    const { exit, err } = await run("report", "--with-transcripts");
    expect([exit, err]).toEqual([1, expect.stringMatching(/keeps sealed.*\n {2}hint: P01:3; grille anonymise --pass/)]);
    expect(err).not.toContain("Namur");
  });

  it("is looked at for what the study's own title, guide and registers say as well", async () => {
    const made = await talkative();
    const config = made.read("study.yaml");
    made.write("study.yaml", config.replace(/^title: .*$/m, "title: Une étude avec Madame Berthe Lambrechts"));
    expect(await passes(made, "avec Berthe Lambrechts")).toBe(false);
    made.write("study.yaml", config);
    expect(await passes(made, "avec Berthe Lambrechts")).toBe(true);
    made.write("interviews.csv", "interview;participants;interviewer\nP01;;Madame Berthe Lambrechts\n");
    expect(await passes(made, "avec Berthe Lambrechts")).toBe(false);
  });

  it("is looked at for what memos and syntheses say, which check counts with its line", async () => {
    const made = await study();
    await made.run("ingest", made.source("a.txt", TALK.replace(/ avec Madame.*/, " avec les gens.")));
    mkdirSync(join(made.dir, "memos"), { recursive: true });
    mkdirSync(join(made.dir, "syntheses"), { recursive: true });
    const said = "Madame Berthe Lambrechts, bl@example.org, à rappeler.";
    made.write("notes.md", said);
    expect(await passes(made, said)).toBe(true);
    for (const file of ["memos/m.md", "syntheses/P01.md"]) {
      made.write(file, `---\nabout: P01:2.1\n---\nRien.\n\n${said}\n`);
      expect([file, await passes(made, "avec Berthe Lambrechts")]).toEqual([file, false]);
      expect([file, await passes(made, "à bl@example.org")]).toEqual([file, false]);
      const { err } = await made.run("check");
      expect(err).toMatch(new RegExp(`${file}:6: warning: 2 passages .*\\[identifying\\]`));
      expect(err).not.toMatch(/Lambrechts|bl@/);
      made.write(file, `---\nabout: P01:2.1\n---\nRien.\n`);
    }
    expect(await passes(made, said)).toBe(true);
  });
});

describe("what was found", () => {
  it("is kept for the next time without a word of it, and looked for again where the text or the study says otherwise", async () => {
    const made = await study();
    await made.run("ingest", made.source("a.txt", TALK.repeat(30)));
    const cache = ".grille/identity.json";
    const first = await made.run("quotes", "--basis", "all", "--json");
    expect(first.exit).toBe(1);
    const kept = made.read(cache);
    expect(kept).toContain('"person"');
    expect(kept).not.toMatch(/Ludivine|Vandeputte|98 12/i);
    expect(await made.run("quotes", "--basis", "all", "--json")).toEqual(first);
    expect(made.read(cache)).toBe(kept);
    made.write(cache, "no longer whole");
    expect(await made.run("quotes", "--basis", "all", "--json")).toEqual(first);
    made.write(
      "study.yaml",
      `${made.read("study.yaml")}\nanonymity:\n  keep: [Madame Ludivine Vandeputte, "+33 6 39 98 12 34"]\n`,
    );
    expect((await made.run("quotes", "--basis", "all", "--json")).exit).toBe(0);
    expect(made.read(cache)).not.toBe(kept);
  });
});

describe("attributes", () => {
  const PEOPLE = [
    "participant,age,sexe,commune",
    "Aline,41,f,Mons",
    "Berthe,44,f,Mons",
    "Carl,52,m,Huy",
    "Dora,58,f,Huy",
    "",
  ].join("\n");

  async function peopled(): Promise<Made> {
    const made = await study();
    await made.run("ingest", made.source("a.txt", TALK.replace(/ avec Madame.*/, ".")));
    made.write("participants.csv", PEOPLE);
    return made;
  }

  it("are shown coarsely where nothing is said, and the report tells what was done", async () => {
    const made = await peopled();
    expect((await made.run("report")).exit).toBe(0);
    const report = made.read("report/report.md");
    expect(report).toContain("40 to 49");
    expect(report).not.toMatch(/\| 41 \||\| m \|/);
    expect(report).toContain("shown more coarsely");
  });

  it("are shown as they are, or not at all, where that is asked for", async () => {
    const made = await peopled();
    await made.run("report", "--attributes", "full");
    expect(made.read("report/report.md")).toContain("| 41 |");
    await made.run("report", "--attributes", "none");
    expect(made.read("report/report.md")).toContain("attributes are not shown");
    expect(made.read("report/report.md")).not.toContain("Mons");
  });

  it("that single people out are listed by check, with what coarser bands would do", async () => {
    const made = await peopled();
    const { err } = await made.run("check");
    expect(err).toContain("[singled-out]");
    expect(err).toContain("4 of 4 people");
  });
});

describe("files that grille writes", () => {
  it("hold nothing of the source's name", async () => {
    const made = await study();
    await made.run("ingest", made.source("Ludivine V.txt", TALK));
    expect(readFileSync(join(made.dir, "transcripts/P01.txt"), "utf8")).not.toContain("Ludivine V.txt");
  });
});
