import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Key } from "../../src/identity/key.js";
import { searchFor } from "../../src/identity/surfaces.js";
import { planAnonymise } from "../../src/study/anonymise.js";
import { withSubstitutions } from "../../src/study/key-entries.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { survey } from "../../src/study/survey.js";
import { fold } from "../../src/text/fold.js";
import { type Made, study } from "./made.js";

/** Invented pairs of names: those that come second may have the very names that the first were given. */
const FIRSTS = ["Nathalie", "Thierry", "Omer", "Sylvie", "Florence", "Karim", "Claire", "Marc"];
const LASTS = ["Dumont", "Vandeweyer", "Lemaire", "Benali", "Fontaine", "Pirson"];
const KEPT = "Omer";
const PARTICIPANTS = ["Claire", "Marc"];

const EMPTY: Key = { id: "k", created: "2026-01-01", dayOffset: 40, entries: [] };

describe("two rounds of anonymising", { timeout: 120_000 }, () => {
  let made: Made;
  let settings: string;

  beforeAll(async () => {
    made = await study();
    settings = made.read("study.yaml");
  });

  async function read(): Promise<Study> {
    const { study: one } = await readStudy(made.dir);
    if (one === null) throw new Error("no study");
    return one;
  }

  /** Replaces all that is found, as `--accept all` does, and gives back the key. */
  async function round(key: Key): Promise<Key> {
    const all = await read();
    const found = await survey(all, { key, dates: "blunt" });
    const substitutions = found.filter((one) => !one.isPseudonym);
    const plan = await planAnonymise(all, { substitutions, kept: [] });
    expect(plan.problems).toEqual([]);
    for (const [file, content] of plan.files) made.write(file, content);
    return withSubstitutions(key, all, { substitutions, plan });
  }

  function tell(id: string, people: readonly string[]): void {
    const said = people.map((name) => `P: Je connais madame ${name}. Oui, ${name.split(" ")[0]} est là, avec Marc.\n`);
    const talk = `E: Et ${KEPT}, et Claire ?\n${said.join("")}`;
    made.write(
      `transcripts/${id}.txt`,
      `---\ngrille: 1\nid: ${id}\nlanguage: fr\nspeakers:\n  E: interviewer\n  P: participant\n---\n${talk}`,
    );
  }

  it("give no two people one name or a part of one, and change nothing that was given or kept", async () => {
    const index = fc.nat(7);
    const people = fc.uniqueArray(fc.tuple(index, fc.nat(5)), {
      minLength: 1,
      maxLength: 3,
      selector: ([first]) => first,
    });
    await fc.assert(
      fc.asyncProperty(people, people, fc.nat(3), async (before, after, seed) => {
        rmSync(join(made.dir, "transcripts/P02.txt"), { force: true });
        const config = settings.replace("seed: 1", `seed: ${seed}`);
        made.write("study.yaml", `${config}anonymity:\n  keep: [${KEPT}]\n`);
        made.write("participants.csv", `participant;age\n${PARTICIPANTS.map((id) => `${id};40`).join("\n")}\n`);
        const registers = made.read("participants.csv");
        const full = ([first, last]: readonly [number, number]): string => `${FIRSTS[first]} ${LASTS[last]}`;
        tell("P01", before.map(full));
        const first = await round(EMPTY);
        const standing = made.read("transcripts/P01.txt");
        const drawn = first.entries
          .filter((one) => one.kind === "person")
          .map((one) => one.pseudonym.split(" ")[0] ?? "");
        const second = [...after.map(full), ...drawn.slice(0, 1).map((name) => `${name} Lambrecht`)];
        tell("P02", second);
        const key = await round(first);
        expect(made.read("transcripts/P01.txt")).toBe(standing);
        expect(made.read("participants.csv")).toBe(registers);
        for (const id of ["P01", "P02"]) {
          const text = made.read(`transcripts/${id}.txt`);
          expect(text).toContain(`Et ${KEPT}, et Claire ?`);
          expect(text.match(/avec Marc\./g)).toHaveLength(id === "P01" ? before.length : second.length);
        }
        expect(searchFor(second)(made.read("transcripts/P02.txt"))).toEqual([]);
        held(key);
      }),
      { seed: 1, numRuns: 25 },
    );
  });

  /** Words of pseudonyms belong to one real word alone, and are no real name, participant or kept word. */
  function held({ entries }: Key): void {
    const owners = new Map<string, Set<string>>();
    const whole = (one: readonly string[]): string[] => (one[0] ?? "").split(" ");
    for (const { real, pseudonym } of entries.filter((one) => one.kind === "person")) {
      const parts = whole(real);
      pseudonym.split(" ").forEach((word, i) => {
        owners.set(fold(word), (owners.get(fold(word)) ?? new Set()).add(fold(parts[i] ?? "")));
        expect(
          [KEPT, ...PARTICIPANTS, ...FIRSTS, ...LASTS].filter((name) => isDrawnWrong(name, word, entries)),
        ).toEqual([]);
      });
    }
    for (const [, of] of owners) expect(of.size).toBe(1);
  }

  /** A pseudonym may be the name of somebody who came later, never of somebody who was there. */
  function isDrawnWrong(name: string, word: string, entries: Key["entries"]): boolean {
    if (fold(name) !== fold(word)) return false;
    if (name === KEPT || PARTICIPANTS.includes(name)) return true;
    const at = entries.findIndex(({ pseudonym }) => pseudonym.split(" ").includes(word));
    return entries.slice(0, at + 1).some(({ real }) => real.some((form) => form.split(" ").includes(name)));
  }
});
