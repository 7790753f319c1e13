import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Key } from "../../src/identity/key.js";
import { planForget } from "../../src/study/forget.js";
import { type Looked, lookForTraces } from "../../src/study/forget-verify.js";
import { whoIs } from "../../src/study/forget-who.js";
import { writeForget } from "../../src/study/forget-write.js";
import { readStudy } from "../../src/study/read.js";
import { folder } from "../cli/world.js";

/** Invented, like everyone in it. Mercier and Juste are words too. */
const HEAD = (id: string, who: string): string =>
  `---\ngrille: 1\nid: ${id}\nlanguage: fr\nspeakers:\n  E: interviewer\n  ${who}: participant\n---\n\n`;

interface Forgotten {
  readonly text: (id: string) => string;
  readonly left: readonly string[];
  readonly config: () => string;
}

/** A study of one interview with `who` and one with Zineb, in which others speak of them, without `who`. */
async function forgotten(
  who: string,
  { said, given, key = null }: { said: string; given: string; key?: Key | null },
): Promise<Forgotten> {
  const dir = folder();
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  put("study.yaml", `grille: 1\ntitle: Essai\nlanguage: fr\nanonymity:\n  given:\n    ${given}\n`);
  put("participants.csv", `participant\n${who}\nZineb\n`);
  put("interviews.csv", `interview;order;participants\nP02;1;${who}\nP08;2;Zineb\n`);
  put("transcripts/P02.txt", `${HEAD("P02", who)}E: Et vous ?\n\n${who}: Je travaille ici.\n`);
  put("transcripts/P08.txt", `${HEAD("P08", "Zineb")}E: Et les autres ?\n\nZineb: ${said}\n`);
  const { study } = await readStudy(dir);
  if (study === null) throw new Error("no study");
  const plan = await planForget(study, { person: whoIs(study, who), key, mentions: "masked" });
  expect(plan.problems).toEqual([]);
  await writeForget(dir, plan, { when: { now: new Date("2026-01-01"), version: "0" }, locked: new Map() });
  const left = lookForTraces(dir, plan.sought).flatMap(({ file, left: those }: Looked) =>
    those.map(({ what, at }) => `${file} ${what} ${at ?? ""}`),
  );
  return {
    text: (id) => readFileSync(join(dir, `transcripts/${id}.txt`), "utf8"),
    left: left.filter((one) => !one.startsWith("study.yaml")),
    config: () => readFileSync(join(dir, "study.yaml"), "utf8"),
  };
}

describe("what others said of somebody who is forgotten", { timeout: 60_000 }, () => {
  it("is masked or listed where a part of the name is a common word too", async () => {
    const said = "Mercier ? C'est un frère. Emmanuel Mercier il m'a soutenue, et monsieur Mercier le sait.";
    const done = await forgotten("Emmanuel", { said, given: "Emmanuel Mercier: [P02, P08]" });
    expect(done.text("P08")).toContain("[une personne] il m'a soutenue, et monsieur [une personne] le sait.");
    expect(done.text("P08")).toContain("Mercier ?");
    expect(done.left).toEqual([expect.stringMatching(/^transcripts\/P08\.txt (?:perhaps|name) P08:2\.1$/)]);
  });

  it("is listed where the name is written as the word, where they were spoken of, an article aside", async () => {
    const said = "Emmanuel Mercier est parti. Et puis mercier, il a dit non. Le mercier du coin aussi.";
    const done = await forgotten("Emmanuel", { said, given: "Emmanuel Mercier: [P02, P08]" });
    expect(done.left).toEqual(["transcripts/P08.txt perhaps P08:2.2"]);
    const elsewhere = await forgotten("Emmanuel", {
      said: "Un mercier, ou mercier.",
      given: "Emmanuel Mercier: [P02]",
    });
    expect(elsewhere.left).toEqual([]);
  });

  it("is no trace where no form of the name is left", async () => {
    const done = await forgotten("Emmanuel", { said: "Avec Emmanuel Mercier.", given: "Emmanuel Mercier: [P02, P08]" });
    expect([done.left, done.text("P08").includes("Avec [une personne].")]).toEqual([[], true]);
    expect(done.config()).not.toMatch(/Mercier|Emmanuel/);
  });

  it("is masked where the family name alone was given in another interview than the whole name", async () => {
    const said = "Joëlle aussi. Claes elle a même écrit une lettre. Avec Joëlle Lecomte.";
    const given = "Joëlle: [P08]\n    Joëlle Claes: [P02]\n    Claes: [P08]\n    Joëlle Lecomte: [P08]";
    const done = await forgotten("Joëlle", { said, given });
    expect(done.text("P08")).toContain("[une personne] aussi. [une personne] elle a même écrit une lettre.");
    expect(done.text("P08")).toContain("Avec Joëlle Lecomte.");
    expect(done.config()).not.toContain("Claes");
  });

  it("is masked by what the key says of the whole name, and listed where the key is left closed", async () => {
    const said = "Avec Joëlle Claes. Claes a écrit une lettre.";
    const entry = { kind: "person", real: ["Ada Wéry"], pseudonym: "Joëlle Claes", participant: "Joëlle" } as const;
    const key: Key = { id: "0a", created: "2026-01-01", dayOffset: 30, entries: [{ ...entry, found: ["P08"] }] };
    const given = "Joëlle Claes: [P08]\n    Claes: [P08]";
    const open = await forgotten("Joëlle", { said, given, key });
    expect([open.text("P08").includes("Avec [une personne]. [une personne] a écrit"), open.left]).toEqual([true, []]);
    const closed = await forgotten("Joëlle", { said, given: `${given}\n  key: 0a` });
    expect(closed.left).toContain("transcripts/P08.txt name P08:2.1");
  });

  it("stays where the family name alone is somebody else's of the key, or two people's", async () => {
    const said = "Claes, la boulangère, elle a même écrit une lettre.";
    const entry = { kind: "person", real: ["Wéry"], pseudonym: "Claes", found: ["P08"] } as const;
    const key: Key = { id: "0a", created: "2026-01-01", dayOffset: 30, entries: [entry] };
    const given = "Joëlle Claes: [P02]\n    Claes: [P08]";
    const other = await forgotten("Joëlle", { said, given, key });
    expect(other.text("P08")).toContain("Claes, la boulangère");
    const two = await forgotten("Joëlle", { said, given: `${given}\n    Guy Claes: [P08]` });
    expect(two.text("P08")).toContain("Claes, la boulangère");
  });
});
