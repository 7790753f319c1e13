import { expect, it } from "vitest";
import { whoIs } from "../../src/study/forget-who.js";
import { readStudy } from "../../src/study/read.js";
import { study } from "./made.js";

const TALK = `---
grille: 1
id: P01
language: fr
speakers:
  E: interviewer
  Ferhat: participant
---
E: Vous êtes Ferhat Erdem ?
Ferhat: Oui, c'est moi.
`;

it.each([
  ["Ferhat Erdem: [P01]", "Ferhat Erdem", ["P01"]],
  ["Ferhat Erdem: [P01]", "Erdem, Ferhat", ["P01"]],
  ["Ferhat Erdem: [P02]", "Ferhat Erdem", []],
  ["Ferhat Erdem: [P01]\n    Ferhat Acar: [P01]", "Ferhat Erdem", []],
  ["Ferhat Erdem: [P01]", "Ferhat Acar", []],
])("somebody is found by the pseudonym that their interview says whole: %s, %s", async (given, asked, alone) => {
  const made = await study();
  made.write("study.yaml", `${made.read("study.yaml")}anonymity:\n  given:\n    ${given}\n`);
  made.write("transcripts/P01.txt", TALK);
  const { study: read } = await readStudy(made.dir);
  if (read === null) throw new Error("no study");
  const person = whoIs(read, asked);
  expect([person.alone, person.isKnown]).toEqual([alone, alone.length > 0]);
});
