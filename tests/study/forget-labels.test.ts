import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Key } from "../../src/identity/key.js";
import { planForget } from "../../src/study/forget.js";
import { whoIs } from "../../src/study/forget-who.js";
import { readStudy } from "../../src/study/read.js";
import { folder } from "../cli/world.js";

interface Made {
  readonly asked: string;
  /** Label in the first interview. */
  readonly label: string;
  /** Participant of the first interview in the register; none where it is empty. */
  readonly id?: string;
  readonly said: string;
  readonly given?: string;
  readonly key?: Key;
}

/** Forgets somebody of an interview of their own; invented, like everyone in it. */
async function forgotten({ asked, label, id = "", said, given = "", key }: Made): Promise<{
  said: string;
  gone: readonly string[];
  keyGone: readonly string[];
}> {
  const dir = folder();
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  const talk = (interview: string, who: string, words: string): void =>
    put(
      `transcripts/${interview}.txt`,
      `---\ngrille: 1\nid: ${interview}\nlanguage: fr\nspeakers:\n  E: interviewer\n  "${who}": participant\n---\n\nE: Et vous ?\n\n${who}: ${words}\n`,
    );
  put("study.yaml", `grille: 1\ntitle: Essai\nlanguage: fr\nanonymity:\n  given: {${given}}\n`);
  put("participants.csv", `participant\n${id === "" ? "" : `${id}\n`}P02\n`);
  put("interviews.csv", `interview;order;participants\nT1;1;${id}\nT2;2;P02\n`);
  talk("T1", label, "Je travaille ici.");
  talk("T2", "Bastin, Rudy", said);
  const { study } = await readStudy(dir);
  if (study === null) throw new Error("no study");
  const person = whoIs(study, asked);
  const plan = await planForget(study, { person, key: key ?? null, mentions: "masked" });
  const file = "transcripts/T2.txt";
  const text = plan.files.get(file) ?? readFileSync(join(dir, file), "utf8");
  return {
    said: /^Bastin, Rudy: (.*)$/m.exec(text)?.[1] ?? "",
    gone: [...plan.remove].filter((one) => one.startsWith("transcripts/")),
    keyGone: (plan.key?.gone ?? []).map(({ pseudonym }) => pseudonym),
  };
}

const SAID = "Avec Florence Delcourt, surtout. Florence m'a appris. Et madame Delcourt aussi. Rudy Bastin, c'est moi.";
const MASKED =
  "Avec [une personne], surtout. [une personne] m'a appris. Et madame [une personne] aussi. Rudy Bastin, c'est moi.";
const GIVEN = "Florence Delcourt: [T1, T2]";

describe("somebody whose id tells nothing of their name", { timeout: 60_000 }, () => {
  it.each([
    ["P01", "Delcourt, Florence", "P01"],
    ["P01", "Florence Delcourt", "P01"],
    ["FlorenceD", "Delcourt, Florence", "FlorenceD"],
    ["Delcourt", "Florence Delcourt", "Delcourt"],
    ["Delcourt, Florence", "Delcourt, Florence", "P01"],
    ["florence delcourt", "Delcourt, Florence", "P01"],
    ["Florence Delcourt", "Delcourt, Florence", ""],
    ["Delcourt, Florence", "Florence Delcourt", ""],
  ])("is masked in others' words by the name in their label, as %s of %s (%s)", async (asked, label, id) => {
    const done = await forgotten({ asked, label, id, said: SAID, given: GIVEN });
    expect(done).toEqual({ said: MASKED, gone: ["transcripts/T1.txt"], keyGone: [] });
  });

  it("is masked by the real name in the label of a study without pseudonyms", async () => {
    const done = await forgotten({ asked: "P01", label: "Delcourt, Florence", id: "P01", said: SAID });
    expect(done.said).toBe(MASKED);
  });

  it("goes out of the key, where a namesake stays", async () => {
    const person = { kind: "person", found: ["T1", "T2"] } as const;
    const entries = [
      { ...person, real: ["Josiane Wéry", "Josiane"], pseudonym: "Florence Delcourt" },
      { ...person, real: ["Ada Noël"], pseudonym: "Florence Mertens", found: ["T2"] },
    ];
    const key: Key = { id: "0a", created: "2026-01-01", dayOffset: 30, entries };
    const said = "Avec Florence Delcourt et Florence Mertens.";
    const given = `${GIVEN}, Florence Mertens: [T2]`;
    const done = await forgotten({ asked: "P01", label: "Delcourt, Florence", id: "P01", said, given, key });
    expect(done.keyGone).toEqual(["Florence Delcourt"]);
    expect(done.said).toBe("Avec [une personne] et Florence Mertens.");
  });

  it("goes out of the key with a namesake of whom nobody else speaks", async () => {
    const person = { kind: "person", found: ["T1", "T2"] } as const;
    const entries = [
      { ...person, real: ["Josiane Wéry", "Josiane"], pseudonym: "Florence Delcourt" },
      { ...person, real: ["Ada Noël"], pseudonym: "Florence Mertens", found: ["T1"] },
    ];
    const key: Key = { id: "0a", created: "2026-01-01", dayOffset: 30, entries };
    const said = "Avec Florence Delcourt.";
    const done = await forgotten({ asked: "P01", label: "Delcourt, Florence", id: "P01", said, given: GIVEN, key });
    expect(done.keyGone).toEqual(["Florence Delcourt", "Florence Mertens"]);
  });

  it("leaves others of the family their name", async () => {
    const said = "Avec Florence Bastin. Et monsieur Bastin, mon père, et Rudy Bastin. Florence m'a appris.";
    const done = await forgotten({ asked: "P01", label: "Bastin, Florence", id: "P01", said });
    expect(done.said).toBe(
      "Avec [une personne]. Et monsieur Bastin, mon père, et Rudy Bastin. [une personne] m'a appris.",
    );
  });

  it("is not looked for by a label that is no name", async () => {
    const done = await forgotten({ asked: "P01", label: "Voix A", id: "P01", said: "Une voix, la Voix du peuple." });
    expect(done.said).toBe("Une voix, la Voix du peuple.");
  });
});
