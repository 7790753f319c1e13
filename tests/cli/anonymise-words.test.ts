import { chmodSync } from "node:fs";
import { expect, it } from "vitest";
import { study } from "../study/made.js";
import { atTerminal } from "./asked.js";
import { folder, grille } from "./world.js";

/** Invented, like everyone in it. Noël is a feast too. */
const TALK =
  "E : Et ensuite ?\nP : Je vais chez les époux Noël. Lui, Noël, il est aveugle. À Noël, je ne travaille pas.\n";

it("a name that is a word too is asked about in the same review, wherever it comes into question by what was decided", {
  timeout: 120_000,
}, async () => {
  const made = await study();
  const env = { LC_ALL: "C", XDG_DATA_HOME: folder() };
  const secret = made.source("phrase.txt", "cheval brouette nuage vis\n");
  chmodSync(secret, 0o600);
  await made.run("ingest", made.source("a.txt", TALK));
  const told = await grille(made.dir, ["anonymise", "--accept", "all", "--no-key", "--dry-run", "--lang", "en"], env);
  expect(told.err).toMatch(/where it may be the common word, and stays: P01:2\.2, P01:2\.3/);
  const lines = "kind;real;decision;replacement\nperson;Zoé Marchal;replace;Odile\nperson;Noël;replace;Alphonse\n";
  const table = made.source("t.csv", lines);
  const argv = ["anonymise", "--decisions", table, "--no-key", "--dry-run", "--lang", "en"];
  const partly = await grille(made.dir, argv, env);
  expect([partly.exit, partly.err], partly.out).toEqual([
    1,
    expect.stringContaining("input 1:2: warning: what this line"),
  ]);
  const review = (answers: (string | null)[]) =>
    atTerminal(made.dir, ["anonymise", "--review", "--passphrase-file", secret], { answers, env });
  const stopped = await review(["other", "Alphonse", "apply", "accept", null]);
  expect([stopped.exit, stopped.out]).toEqual([130, expect.stringContaining("2 decisions are kept")]);
  const { exit, asked, err, out } = await review(["resume", "apply", "keep", "apply"]);
  expect(exit, out + err).toBe(0);
  expect(err).toContain("2 more places, where a name that you have just replaced may be the common word");
  expect(asked[2]).toMatch(/^2\/2 /);
  expect(made.read("transcripts/P01.txt")).toContain(
    "chez les époux Alphonse. Lui, Alphonse, il est aveugle. À Noël, je ne travaille pas.",
  );
  const verified = await grille(made.dir, ["key", "verify", "--passphrase-file", secret, "--lang", "en"], env);
  expect([verified.exit, verified.out]).toEqual([0, expect.stringContaining("no real name of the key in the study")]);
  made.write("transcripts/P01.txt", `${made.read("transcripts/P01.txt")}\nE: Bientôt Noël, alors ?\n`);
  const again = await grille(made.dir, ["key", "verify", "--passphrase-file", secret, "--lang", "en"], env);
  expect(again.out).toContain("no certain real name of the key in the study");
});
