import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isAfterArticle } from "../../src/identity/after-article.js";
import { searchLowered } from "../../src/identity/surfaces.js";
import { study } from "../study/made.js";
import { folder, grille } from "./world.js";

/** Invented, like everyone in it. */
const FIRST = "Enquêteur : Et vous ?\nParticipante : Avec mon collègue Pierre Delvaux, et Pierre est gentil.\n";
const SECOND = `Enquêteur : Et vous ?
Participante : Et pierre, lui, il disait toujours non. Une pierre est tombée, avec la pierre du mur.
`;

it("finds a name of the key that is a common word in lower case, as likely and apart, and leaves the word", {
  timeout: 120_000,
}, async () => {
  const made = await study();
  const secret = made.source("phrase.txt", "cheval brouette nuage vis\n");
  chmodSync(secret, 0o600);
  const env = { LC_ALL: "C", XDG_DATA_HOME: folder() };
  const open = (...argv: string[]) => grille(made.dir, [...argv, "--passphrase-file", secret, "--lang", "en"], env);
  await made.run("ingest", made.source("a.txt", FIRST));
  expect((await open("anonymise", "--accept", "likely")).exit).toBe(0);
  const [, given = ""] = /collègue (\S+) \S+, et/.exec(made.read("transcripts/P01.txt")) ?? [];
  await made.run("ingest", made.source("b.txt", SECOND));
  const before = await open("key", "verify");
  expect([before.exit, before.err]).toEqual([
    0,
    expect.stringContaining(
      "possible: a real name of the key that is a common word too stands in lower case here: P02:2",
    ),
  ]);
  expect((await open("anonymise")).out).toMatch(/pierre → \S+ \S+ {2}likely, 1 place, in the key/);
  expect((await open("anonymise", "--accept", "high")).out).toContain("nothing to replace");
  expect((await open("anonymise", "--accept", "likely")).out).toContain("1 replacement in transcripts/P02.txt");
  expect(made.read("transcripts/P02.txt")).toContain(
    `Et ${given.toLowerCase()}, lui, il disait toujours non. Une pierre est tombée, avec la pierre du mur.`,
  );
  const file = join(made.outside, "k.csv");
  await open("key", "open", "-o", file);
  expect(readFileSync(file, "utf8")).not.toContain("pierre");
  expect((await open("key", "verify")).exit).toBe(0);
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
