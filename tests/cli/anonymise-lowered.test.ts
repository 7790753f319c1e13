import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isAfterArticle } from "../../src/identity/after-article.js";
import { searchLowered } from "../../src/identity/surfaces.js";
import { study } from "../study/made.js";
import { atTerminal } from "./asked.js";
import { folder, grille } from "./world.js";

/** Invented, like everyone in it. */
const FIRST = "Enquêteur : Et vous ?\nParticipante : Avec mon collègue Pierre Delvaux, et Pierre est gentil.\n";
const SECOND = `Enquêteur : Et vous ?
Participante : Et pierre, lui, il disait toujours non. Une pierre est tombée, avec la pierre du mur. D'une vraie pierre. Pierre Delvaux m'a dit oui.
`;
const FEAST = `Enquêteur : Et vous ?
Participante : Il y a Rose Juste, et Véronique Noël aussi. Rose et moi, on mangeait avec Madame Juste.
Juste avant Noël, elle a eu un accident. Puis juste avant la fin.
`;

const PASSPHRASE = "cheval brouette nuage vis\n";

it("asks about a name of the key that is a common word one by one, never takes it by itself, and remembers the word", {
  timeout: 240_000,
}, async () => {
  const made = await study();
  const secret = made.source("phrase.txt", PASSPHRASE);
  chmodSync(secret, 0o600);
  const env = { LC_ALL: "C", XDG_DATA_HOME: folder() };
  const open = (...argv: string[]) => grille(made.dir, [...argv, "--passphrase-file", secret, "--lang", "en"], env);
  await made.run("ingest", made.source("a.txt", FIRST));
  expect((await open("anonymise", "--accept", "likely")).exit).toBe(0);
  const [, given = "", last = ""] = /collègue (\S+) (\S+), et/.exec(made.read("transcripts/P01.txt")) ?? [];
  await made.run("ingest", made.source("b.txt", SECOND));
  const before = await open("key", "verify");
  expect([before.exit, before.err]).toEqual([1, expect.stringContaining("have a look: P02:2.1, P02:2.2, P02:2.3")]);
  const { out } = await open("anonymise");
  expect(out.match(/pierre → .* {2}possible \(all\), 1 place, in the key, perhaps the common word/g)).toHaveLength(2);
  expect(out).toMatch(/Pierre Delvaux → \S+ \S+ {2}certain \(high\), 1 place, in the key$/m);
  const { err } = await open("anonymise", "--accept", "likely");
  expect(err).toContain("2 places where a known name may be the common word: P02:2.1, P02:2.3 (");
  const said = made.read("transcripts/P02.txt");
  expect(said).toContain(`Et pierre, lui, il disait toujours non. Une pierre est tombée, avec la pierre du mur.`);
  expect(said).toContain(`D'une vraie pierre. ${given} ${last} m'a dit oui.`);
  const table = made.source(
    "t.csv",
    "kind;real;decision;replacement;where\nperson;pierre;keep;;P02:2.3\nperson;pierre;replace;;P02:2.1\n",
  );
  expect((await open("anonymise", "--decisions", table)).exit).toBe(0);
  expect(made.read("transcripts/P02.txt")).toContain(`Et ${given.toLowerCase()}, lui, il disait`);
  expect(made.read("transcripts/P02.txt")).toContain("D'une vraie pierre.");
  expect(made.read("study.yaml")).toMatch(/words:\s+- [0-9a-f]{24}\n/);
  expect(made.read("study.yaml").toLowerCase()).not.toContain("pierre");
  expect((await open("anonymise", "--accept", "likely")).out).toContain("nothing to replace");
  expect((await open("key", "verify")).err).not.toContain("P02:2.3");
  expect(last).not.toBe("");
  const file = join(made.outside, "k.csv");
  await open("key", "open", "-o", file);
  expect(readFileSync(file, "utf8")).not.toContain("pierre");
});

it("keeps the words of all places at once in a review, pointed at first, and tells feasts and adverbs from people", {
  timeout: 240_000,
}, async () => {
  const made = await study();
  const secret = made.source("phrase.txt", PASSPHRASE);
  chmodSync(secret, 0o600);
  const env = { LC_ALL: "C", XDG_DATA_HOME: folder() };
  const argv = ["--passphrase-file", secret, "--lang", "en"];
  await made.run("ingest", made.source("a.txt", FEAST));
  const first = await grille(made.dir, ["anonymise", "--accept", "likely", ...argv], env);
  expect(first.exit).toBe(0);
  const left = made.read("transcripts/P01.txt");
  expect(left).toContain("Juste avant Noël, elle a eu un accident. Puis juste avant la fin.");
  expect(left).not.toMatch(/Rose|Véronique|Madame Juste/);
  const review = await atTerminal(made.dir, ["anonymise", "--review", "--passphrase-file", secret], {
    answers: ["words", "keep", "apply"],
    env,
  });
  expect(review.exit, review.out + review.err).toBe(0);
  expect(review.offered[0]).toEqual(["accept", "other", "keep", "words", "skip"]);
  expect(made.read("transcripts/P01.txt")).toBe(left);
  expect((await grille(made.dir, ["anonymise", ...argv], env)).out).toContain("nothing in the transcripts");
  const verified = await grille(made.dir, ["key", "verify", ...argv], env);
  expect([verified.exit, verified.err]).toEqual([0, ""]);
});

it("looks in lower case for words alone, in a long line too, and knows an article before them", () => {
  const found = (text: string): string[] =>
    searchLowered(["Pierre", "Delvaux", "Rose Petit"])(text).map(({ start, end }) => text.slice(start, end));
  expect(found("Pierre, pierre et delvaux, rose petit, Rose petit")).toEqual(["pierre", "rose petit"]);
  expect(found("pierre ".repeat(150_000))).toHaveLength(150_000);
  const before = (text: string): boolean => isAfterArticle(text, text.length);
  expect(["une ", "l'", "cette ", "the ", "Une  "].map(before)).toEqual([true, true, true, true, true]);
  expect(["", "avec ", "et, ", "plume ", "la - "].map(before)).toEqual([false, false, false, false, false]);
});
