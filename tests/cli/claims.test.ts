import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { faults } from "../schema/check.js";
import { type Made, study } from "../study/made.js";
import { folder, grille } from "./world.js";

const CODES = `grille: 1
codebook: codes
title: Essai
language: fr
families:
  - id: f
    label: F
    codes:
      - { id: f.ecoute, origin: a_priori, label: Écoute, rules: [écouter] }
      - { id: f.encode, origin: a_priori, label: Encode, rules: [encoder], was: [f.saisie] }
  - id: s
    label: S
    codes:
      - { id: s.garde, origin: a_priori, kind: interpretive, label: Garde, rules: [garder] }
      - { id: s.quitte, origin: a_priori, kind: interpretive, label: Quitte }
`;

const CLAIMS = `grille: 1
source: { title: Un livre inventé, author: A. Personne, year: 2026 }
claims:
  - { id: omer-encode, pages: 3, statement: { fr: Omer encode., en: Omer enters data. }, shows: { who: Omer, what: f.saisie } }
  - { id: omer-ecoute, pages: 3, statement: Omer écoute., shows: { who: Omer, what: f.ecoute } }
  - { id: lise, pages: 4, statement: Lise écoute., shows: { who: Lise, what: f.ecoute } }
  - { id: omer-garde, pages: 5, statement: Omer garde le métier., shows: { who: Omer, what: s.garde } }
  - { id: toutes, pages: 6, statement: Tous encodent., count: { what: f.encode, how_many: all, of: 2 }, contradicts: une }
  - { id: une, pages: 9, statement: Une personne encode., count: { what: f.encode, exactly: 1, of: 2 } }
`;

const head = (id: string): string =>
  `---\ngrille: 1\nid: ${id}\nlanguage: fr\ninvented: true\nspeakers:\n  E: interviewer\n  P: participant\n---\n`;
const verdictsIn = (out: string) => {
  const { tables } = JSON.parse(out) as { tables: { rows: unknown[][] }[] };
  return Object.fromEntries((tables[0]?.rows ?? []).map((row) => [row[0], row[3]]));
};

describe("grille claims", { timeout: 60_000 }, () => {
  let made: Made;
  beforeAll(async () => {
    made = await study();
    made.write("codebooks/codes.yaml", CODES);
    made.write(
      "transcripts/P01.txt",
      `${head("P01")}E: Et tes journées, alors ?\nP: J'encode, j'encode. Je garde le sourire.\n`,
    );
    made.write("transcripts/P02.txt", `${head("P02")}E: Et toi, tes journées ?\nP: J'écoute les gens.\n`);
    made.write("participants.csv", "participant\nOmer\nLise\n");
    made.write("interviews.csv", "interview;order;participants\nP01;1;Omer\nP02;2;Lise\n");
  }, 60_000);

  it("says what to write where the study has no claims", async () => {
    const { exit, err } = await made.run("claims");
    expect(exit).toBe(2);
    expect(err).toContain("claims.yaml: what a publication says");
  });

  it("has check list every fault with its line and the nearest name", async () => {
    made.write("claims.yaml", CLAIMS.replace("who: Lise", "who: Lisa").replace("what: f.ecoute", "what: f.ecout"));
    const { exit, err } = await made.run("check");
    expect(exit).toBe(1);
    expect(err).toMatch(/claims\.yaml:5:\d+.*f\.ecout.*\n(.*\n)*.*f\.ecoute/);
    expect(err).toMatch(/claims\.yaml:6:\d+.*Lisa.*\n(.*\n)*.*Lise/);
  });

  it("takes what rules propose for passages to read, and ends with 0", async () => {
    made.write("claims.yaml", CLAIMS);
    const { exit, out } = await made.run("claims");
    expect(exit).toBe(0);
    expect(out).toContain(
      "omer-encode  p. 3  can't be told\n  Omer enters data.\n  - can't be told of Omer: only rules propose it",
    );
    expect(out).toContain("to read P01:2");
    const told = verdictsIn((await made.run("claims", "--json")).out);
    expect(told).toMatchObject({
      "omer-garde": "cannot-be-told",
      lise: "cannot-be-told",
      une: "source-contradicts-itself",
    });
  });

  it("answers by people's marks and by attributions with a reason", async () => {
    await made.run("code", "add", "P01:2.1", "f.encode", "--coder", "ada");
    await made.run("code", "add", "P01:2.2", "s.garde", "--coder", "ada");
    await made.run("read", "P01", "--coder", "ada");
    const before = verdictsIn((await made.run("claims", "--json")).out);
    expect(before).toEqual({
      "omer-encode": "holds",
      "omer-ecoute": "does-not-hold",
      lise: "cannot-be-told",
      "omer-garde": "cannot-be-told",
      toutes: "source-contradicts-itself",
      une: "source-contradicts-itself",
    });
    await made.run(
      "attribute",
      "Omer",
      "s.garde",
      "--reason",
      "il tient bon",
      "--passages",
      "P01:2.2",
      "--coder",
      "ada",
    );
    const { exit, out } = await made.run("claims", "omer-garde");
    expect(exit).toBe(0);
    expect(out).toContain("omer-garde  p. 5  holds");
    expect(out).toContain("attributed with a reason, on 1 passage: Omer");
    expect(out).toContain("P01:2.2  s.garde  ada\n      Je garde le sourire.");
  });

  it("answers in the one shape, with words only where they are asked for", async () => {
    const json = (await made.run("claims", "--json")).out;
    expect(faults(JSON.parse(json))).toEqual([]);
    expect(json).not.toContain("Je garde le sourire");
    expect((await made.run("claims", "--passages", "--json")).out).toContain("Je garde le sourire");
    expect((await made.run("claims", "--csv")).out).toMatch(/^\ufeff?claim[,;]pages[,;]statement[,;]verdict/);
    const { out } = await made.run("claims", "toutes");
    expect(out).toContain('what the source says on p. 6 cannot hold with "une" (p. 9)');
    expect((await made.run("claims", "--methods")).out).toContain("by an attribution with its reason");
  });

  it("has a chapter in the report, with the passages by which a claim holds", async () => {
    expect((await made.run("report")).exit).toBe(0);
    const page = made.read("report/report.md");
    expect(page).toContain("## What A. Personne (2026) says");
    expect(page).toContain("| Omer enters data. (p. 3) | holds | 1 passage shows it: Omer. | P01:2.1 |");
    expect(page).toMatch(/### Omer enters data\n\nP\. 3: holds\.\n[^#]*J'encode, j'encode\./);
  });

  it("stand in the reports for an article and a supervisor, and in what status says", async () => {
    expect((await made.run("report", "--for", "article", "-o", "article.md")).exit).toBe(0);
    const article = made.read("article.md");
    expect(article).toContain("| Omer enters data. (p. 3) | holds | 1 passage shows it: Omer. | P01:2.1 |");
    expect(article).not.toContain("J'encode, j'encode.");
    await made.run("report", "--for", "supervisor", "-o", "supervisor.md");
    expect(made.read("supervisor.md")).toMatch(/## What A\. Personne \(2026\) says\n+Holds: \d/);
    expect(made.read("supervisor.md")).toMatch(/- .+ \(p\. \d+\): does not hold\. /);
    expect((await made.run("status")).out).toContain("6 claims of a publication in claims.yaml");
  });

  it("are noted in the journal when rules are applied, and a later change shows", async () => {
    await made.run("code");
    expect((await made.run("claims")).out).toContain("the journal has these claims as they are since 1 January 2026");
    expect((await made.run("journal")).out).toMatch(/; claims: [0-9a-f]{8}\b/);
    made.write("claims.yaml", CLAIMS.replace("Lise écoute.", "Lise écoute aussi."));
    expect((await made.run("claims")).out).toContain("claims.yaml has changed since the journal noted it");
    made.write("claims.yaml", CLAIMS);
  });

  it("names the claim that was meant", async () => {
    const { exit, err } = await made.run("claims", "omer-encod");
    expect(exit).toBe(2);
    expect(err).toContain("omer-encode");
  });
});

describe("the ready claims of a thesis", { timeout: 60_000 }, () => {
  it("are read in a study of its people, hold nothing that it does not hold, and may leave it", async () => {
    const dir = folder();
    const run = (...argv: string[]) => grille(dir, [...argv, "--lang", "en"]);
    await run("init", "--codebook", "gaspar-franssen", "--lang", "fr");
    const people = ["Julie", "Karmen", "Garance", "Stéphanie", "Enora", "Gaël", "Selena", "Emelyne"];
    writeFileSync(
      join(dir, "participants.csv"),
      `participant;annees_service\n${[...people, "Solange"].map((one) => `${one};4\n`).join("")}`,
    );
    writeFileSync(join(dir, "interviews.csv"), "interview;order;participants\nP01;1;Solange\n");
    writeFileSync(join(dir, "transcripts/P01.txt"), `${head("P01")}E: Et la suite ?\nP: On verra bien.\n`);
    copyFileSync("codebooks/gaspar-franssen.claims.yaml", join(dir, "claims.yaml"));
    const { exit, out, err } = await run("claims", "--json");
    expect([exit, err]).toEqual([0, ""]);
    const told = Object.entries(verdictsIn(out));
    expect(told.length).toBeGreaterThan(25);
    for (const [id, verdict] of told)
      expect([id, verdict]).toEqual([
        id,
        id.startsWith("deshumanisation-") ? "source-contradicts-itself" : "cannot-be-told",
      ]);
  });
});

// An invented work; nobody in it exists.
const WORK = `LE GUICHET ET L'ÉCRAN

1. Une surcharge

« Il y a trop de mails, je n'arrive plus à suivre. » (Odile, 58 ans, assistante sociale)

« Les mails, c'est pratique, je réponds quand je veux. » (Yanis, 31 ans, conseiller)
`;

describe("claims on published quotations", { timeout: 60_000 }, () => {
  it("hold by a passage that somebody marked, and stay untold where only the whole could tell", async () => {
    const dir = folder();
    const run = (...argv: string[]) => grille(dir, [...argv, "--lang", "en"]);
    await run("init", "--lang", "fr");
    writeFileSync(join(dir, "codebooks/codes.yaml"), CODES);
    writeFileSync(join(dir, "work.txt"), WORK);
    await run("ingest", "--from", "quotes", "work.txt");
    const claims = [
      "{ id: odile, pages: 1, statement: S, shows: { who: Odile, what: f.encode } }",
      "{ id: yanis, pages: 1, statement: S, lacks: { who: Yanis, what: f.encode } }",
      "{ id: toutes, pages: 1, statement: S, count: { what: f.encode, how_many: all, of: 2 } }",
      "{ id: lien, pages: 1, statement: S, no_relation: { attribute: age, with: f.encode } }",
      "{ id: sature, pages: 1, statement: S, saturation: established }",
    ];
    writeFileSync(
      join(dir, "claims.yaml"),
      `grille: 1\nsource: { title: T, author: A, year: 1 }\nclaims:\n${claims.map((one) => `  - ${one}\n`).join("")}`,
    );
    const [odile = ""] = /P\d+/.exec((await run("find", "suivre")).out) ?? [];
    await run("code", "add", `${odile}:1`, "f.encode", "--coder", "ada");
    expect(verdictsIn((await run("claims", "--json")).out)).toEqual({
      odile: "holds",
      yanis: "cannot-be-told",
      toutes: "cannot-be-told",
      lien: "cannot-be-told",
      sature: "cannot-be-told",
    });
    expect((await run("claims", "toutes")).out).toContain("excerpts do not carry a count of everybody");
  });
});
