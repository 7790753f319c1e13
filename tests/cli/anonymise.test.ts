import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { parseSheet } from "../../src/coding/sheet.js";
import { parseTranscript } from "../../src/text/transcript-file.js";
import { type Made, study } from "../study/made.js";
import { atTerminal } from "./asked.js";
import { folder, grille, type Ran } from "./world.js";

/** Invented, like everyone in it. */
const TALK = `Enquêteur : Bonjour Zélie. Vous travaillez avec qui ?
Zélie : Avec Omer Vandeweyer, le fils d'Isabelle. Omer écoute les gens. Moi je suis Zélie Wathelet.
Enquêteur : Et Mme Wathelet mère ?
Zélie : Elle habite Verviers. Écrivez-lui à zelie.wathelet@exemple.be ou au 0470 12 34 56. Je crois qu'Omer l'a dit, OMER VANDEWEYER, oui.
`;

const NAMES = `anonymity:
  # les nôtres
  names: [Zélie Wathelet, Omer Vandeweyer, Isabelle]
  places: [Verviers]
`;

const PHRASE = "cheval brouette nuage vis";

describe("anonymising a study", { timeout: 60_000 }, () => {
  let made: Made;
  let data: string;
  let secret: string;
  const env = () => ({ LC_ALL: "C", XDG_DATA_HOME: data });
  const run = (...argv: string[]): Promise<Ran> => grille(made.dir, [...argv, "--lang", "en"], env());
  const anonymise = (...argv: string[]): Promise<Ran> => run("anonymise", ...argv);
  const accept = (...argv: string[]): Promise<Ran> =>
    anonymise("--accept", "likely", "--passphrase-file", secret, ...argv);

  /** Every text of the study, one after the other. */
  const everything = (): string =>
    readdirSync(made.dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), "utf8")}`)
      .join("\n");

  beforeEach(async () => {
    made = await study();
    data = folder();
    secret = made.source("phrase.txt", `${PHRASE}\n`);
    chmodSync(secret, 0o600);
    await run("ingest", made.source("a.txt", TALK));
    made.write("study.yaml", `${made.read("study.yaml")}${NAMES}`);
    made.write("interviews.csv", "interview;order;participants;consent\nP01;1;Zélie;signé par Zélie Wathelet\n");
    made.write("participants.csv", "participant;age\nZélie;40\n");
    await run("code", "add", "P01:2.1", "relation.ecoute", "--coder", "marie", "--note", "Omer, encore");
    await run("code", "add", "P01@70-110", "relation.ecoute", "--coder", "marie");
    await run("code", "add", "P01:4.3", "relation.ecoute", "--coder", "paul");
    made.write(
      "attributions.csv",
      "participant;type;situation;reason;passages;coder\nZélie;relation.ecoute;Chez Omer;Wathelet le dit;P01:4.2 P01:4.3 P01@70-110;marie\n",
    );
    mkdirSync(join(made.dir, "memos"));
    made.write(
      "memos/passage-P01-4-3-1.md",
      "---\ngrille: 1\nabout: P01:4.3\ncoder: marie\n---\nZélie parle d'Omer. Voir berthe@exemple.be.\n",
    );
  });

  it("shows what it found with places and proposals, and writes nothing", async () => {
    const before = everything();
    const { exit, out } = await anonymise();
    expect(exit).toBe(1); // the attribution to a code that is not interpretive
    expect(out).toMatch(/Zélie Wathelet .*→ \S+ \S+ {2}certain, \d+ places, several|Zélie Wathelet .*→ /);
    expect(out).toMatch(/P01:2\.1 {2}… .*\[Omer Vandeweyer\]/);
    expect(out).toContain("zelie.wathelet@exemple.be → [e-mail]");
    expect(out).toContain("Verviers → [ville de la province de Liège]");
    expect(out).toContain("nothing was written");
    expect(everything()).toBe(before);
  });

  it("gives every finding as JSON with its span, place, kind, certainty and proposal", async () => {
    const { out } = await anonymise("--json");
    type Row = { transcript?: string; file?: string; start: number; end: number; kind: string; text: string };
    const all = JSON.parse(out) as Row[];
    const { transcript } = parseTranscript(made.read("transcripts/P01.txt"), "x");
    const found = all.filter((one) => one.transcript === "P01");
    expect(all.find((one) => one.text === "berthe@exemple.be")?.file).toBe("memos/passage-P01-4-3-1.md");
    for (const one of found) expect(transcript?.text.slice(one.start, one.end)).toBe(one.text);
    expect(found.map((one) => one.kind)).toEqual(expect.arrayContaining(["person", "place", "email", "phone"]));
    expect(Object.keys(found[0] ?? {})).toEqual([
      "transcript",
      "start",
      "end",
      "place",
      "kind",
      "certainty",
      "text",
      "proposal",
    ]);
  });

  it("replaces every name in every file, leaves every mark on its words, and seals who is who", async () => {
    const before = made.read("transcripts/P01.txt");
    mkdirSync(join(made.dir, "report"));
    made.write("report/report.html", "<p>Zélie</p>");
    await run("code");
    expect(readdirSync(join(made.dir, ".grille"))).toContain("proposals");
    const { exit, out, err } = await accept();
    expect([exit, out.includes("rewritten")], err).toEqual([0, true]);
    const all = everything();
    expect(all).not.toMatch(/z[ée]lie|wathelet|omer|vandeweyer|isabelle|verviers|0470|exemple\.be/i);
    expect(existsSync(join(made.dir, "report/report.html"))).toBe(false);
    expect(readdirSync(join(made.dir, ".grille"))).not.toContain("proposals");
    const { transcript } = parseTranscript(made.read("transcripts/P01.txt"), "x");
    expect(transcript?.turns.length).toBe(parseTranscript(before, "x").transcript?.turns.length);
    for (const coder of ["marie", "paul"]) {
      const { sheet } = parseSheet(made.read(`codings/${coder}/P01.jsonl`), "x");
      expect(sheet?.textSha256).toBe(transcript?.sha256);
      for (const one of sheet?.codings ?? []) expect(transcript?.text.slice(one.start, one.end)).toBe(one.quote);
      expect(sheet?.codings.length).toBe(coder === "marie" ? 2 : 1);
    }
    expect(made.read("study.yaml")).toContain("# Votre étude.");
    expect(made.read("transcripts/P01.txt")).toContain("[ville de la province de Liège]");
    expect(made.read("transcripts/P01.txt")).toMatch(/\[e-mail\] ou au \[téléphone\]/);
    const check = await run("check");
    expect(check.err).not.toMatch(/text-changed|quote-astray|bad-passage|unknown-participant|sheet/);
    const verified = await run("key", "verify", "--passphrase-file", secret);
    expect(verified.out).toContain("no real name of the key in the study");
  });

  it("keeps one name for one person, in label, register, cell and case", async () => {
    await accept();
    const id = /^([^;\n]+);40/m.exec(made.read("participants.csv"))?.[1] ?? "";
    expect(made.read("interviews.csv")).toContain(`;${id};`);
    expect(made.read("attributions.csv")).toContain(id);
    const text = made.read("transcripts/P01.txt");
    expect(text).toContain(`\n${id}: Avec `);
    expect(text).toContain(`  ${id}: participant`);
    const [, colleague = "", family = ""] = /Avec (\S+) (\S+), le fils/.exec(text) ?? [];
    expect(text).toContain(`${colleague.toUpperCase()} ${family.toUpperCase()}, oui`);
    expect(text).toMatch(/Je crois qu(?:e [^AEIOUYaeiouy]|'[AEIOUYaeiouyÉéÈÎ])/);
    const opened = await atTerminal(made.dir, ["key", "open"], { answers: [PHRASE], env: env() });
    expect(opened.out).toMatch(new RegExp(`person +${colleague} ${family} +Omer Vandeweyer`));
    expect(opened.out).toMatch(new RegExp(`${id} \\S+ +Zélie Wathelet.* ${id}`));
  });

  it("names places anew where a replacement moved the sentences", async () => {
    await accept();
    const row = made.read("attributions.csv");
    expect(row).toContain("P01:4.2");
    const { transcript } = parseTranscript(made.read("transcripts/P01.txt"), "x");
    const [, start, end] = /P01@(\d+)-(\d+)/.exec(row) ?? [];
    const { sheet } = parseSheet(made.read("codings/marie/P01.jsonl"), "x");
    const quotes = sheet?.codings.map((one) => one.quote) ?? [];
    expect(quotes).toContain(transcript?.text.slice(Number(start), Number(end)));
  });

  it("proposes the same names again for the same seed, and knows them once they are sealed", async () => {
    const first = (await anonymise("--json")).out;
    expect((await anonymise("--json")).out).toBe(first);
    await accept();
    expect((await anonymise("--json", "--passphrase-file", secret)).out).not.toContain("Wathelet");
    const other = TALK.replaceAll("Enquêteur", "Chercheuse").replace("Bonjour", "Merci");
    await run("ingest", "--as-new", made.source("b.txt", other));
    const again = JSON.parse((await anonymise("--json", "--passphrase-file", secret, "--transcript", "P02")).out) as {
      text: string;
      proposal: string;
    }[];
    const omer = again.find((one) => one.text === "Omer Vandeweyer")?.proposal ?? "";
    expect(omer).not.toBe("");
    expect(made.read("transcripts/P01.txt")).toContain(omer);
    expect((await accept()).exit).toBe(0);
    expect(everything()).not.toMatch(/wathelet|vandeweyer/i);
  });

  it("finds nothing of its own making when it looks again, and takes no word for a name of the key", async () => {
    made.write("study.yaml", made.read("study.yaml").replace("Isabelle]", "Isabelle, Rose]"));
    await run(
      "ingest",
      made.source("c.txt", "Chercheuse : Où ?\nRose : Dans la rose. Née le 3 mai 1974 à Verviers, dit Rose.\n"),
    );
    expect((await accept("--dates", "shift")).exit).toBe(0);
    const { out } = await anonymise("--json", "--passphrase-file", secret);
    expect(JSON.parse(out)).toEqual([]);
    expect(made.read("transcripts/P02.txt")).toMatch(/Dans la rose\. Née le \d+(?:er)? \S+ \d{4} à \[ville/);
  });

  it("writes nothing on a trial, and says what would change", async () => {
    const before = everything();
    const { exit, out } = await anonymise("--accept", "all", "--dry-run");
    expect(exit).toBe(0);
    expect(out).toMatch(/\d+ replacements in transcripts\/P01\.txt/);
    expect(out).toContain("nothing was written");
    expect(everything()).toBe(before);
    expect(readdirSync(data)).toEqual([]);
  });

  it("writes nothing at all where one mark has lost its words", async () => {
    made.write("codings/paul/P01.jsonl", made.read("codings/paul/P01.jsonl").replace('"quote":"', '"quote":"x'));
    const before = everything();
    const { exit, err } = await accept();
    expect(exit).toBe(2);
    expect(err).toContain("could not be read is not rewritten");
    expect(everything()).toBe(before);
    expect(readdirSync(data)).toEqual([]);
  });

  it("takes decisions from a table made for it, both outside the study", async () => {
    const file = join(made.outside, "liste.csv");
    const { exit, out } = await anonymise("--list", file);
    expect([exit, out.includes("lines")]).toEqual([1, true]);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    const rows = readFileSync(file, "utf8").split("\r\n");
    expect(rows[0]).toBe("\ufeffsorte;en vrai;décision;remplacement;certitude;endroits;où;formes;remarque;autour");
    expect(rows.find((row) => row.startsWith("personne;Omer Vandeweyer"))).toContain("[Omer Vandeweyer]");
    expect(out).toContain("it holds real names and words of people");
    const filled = made.source(
      "fait.csv",
      "kind;real;decision;replacement\nperson;Omer Vandeweyer;replace;Luc Petit\nplace;Verviers;keep;\nperson;Isabelle;skip;\n",
    );
    const done = await anonymise("--decisions", filled, "--passphrase-file", secret);
    expect(done.exit).toBe(0);
    const text = made.read("transcripts/P01.txt");
    expect(text).toContain("Avec Luc Petit, le fils d'Isabelle. Luc écoute");
    expect(text).toContain("que Luc l'a dit, LUC PETIT");
    expect(text).toContain("Verviers");
    expect(made.read("study.yaml")).toMatch(/keep:\n(?: {4}- .*\n)* {4}- Verviers/);
    expect((await anonymise("--list", join(made.dir, "liste.csv"))).exit).toBe(2);
    made.write("ici.csv", "kind;real;decision;replacement\n");
    expect((await anonymise("--decisions", join(made.dir, "ici.csv"))).err).toContain("does not go into the study");
    const wrong = made.source("faux.csv", "kind;real;decision;replacement\nperson;Isabelle;peut-être;\n");
    expect((await anonymise("--decisions", wrong, "--passphrase-file", secret)).err).toContain("input 1:2");
  });

  it("asks nothing without a terminal, and names the flags", async () => {
    const review = await anonymise("--review");
    expect(review.exit).toBe(2);
    expect(review.err).toContain("--accept high|likely|all");
    expect((await anonymise("--accept", "high")).err).toContain("--passphrase-file FILE");
    expect((await anonymise("--accept", "high", "--review")).exit).toBe(2);
    expect((await anonymise("--transcript", "P09")).err).toContain("no transcript P09");
  });

  it("can do without a key, and says that nothing leads back", async () => {
    const { exit, err } = await anonymise("--accept", "high", "--no-key");
    expect(exit).toBe(0);
    expect(err).toContain("without a key");
    expect(readdirSync(data)).toEqual([]);
    expect(made.read("study.yaml")).not.toMatch(/^ {2}key:/m);
  });

  it("leaves a pseudonym of participants.csv alone unless one says otherwise", async () => {
    made.write("study.yaml", made.read("study.yaml").replace(/ {2}names: .*/, "  names: []"));
    made.write(
      "transcripts/P01.txt",
      made
        .read("transcripts/P01.txt")
        .replaceAll("Zélie Wathelet", "Zélie")
        .replaceAll("Mme Wathelet", "Madame")
        .replace("zelie.wathelet", "a"),
    );
    made.write("codings/paul/P01.jsonl", "");
    made.write("attributions.csv", "");
    made.write("interviews.csv", "interview;order;participants\nP01;1;Zélie\n");
    const { out } = await anonymise();
    expect(out).toMatch(/Zélie.*a pseudonym already\?/);
  });
});
