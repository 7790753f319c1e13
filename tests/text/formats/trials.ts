import fc from "fast-check";
import { expect, it } from "vitest";
import type { Draft } from "../../../src/text/draft.js";
import type { Reader } from "../../../src/text/reader.js";
import { bytesOf, isWhole, options, type Written } from "./write.js";

const LABELS = ["Enquêtrice", "P1", "P2"];
const PIECES = [
  "l'œil",
  "d’accord",
  "« oui »",
  "A & B",
  "<non>",
  '"mot"',
  "[rires]",
  "100 %",
  "donc :",
  "(.)",
  "né-e",
  "1984",
  "+...",
  "…",
  "– enfin –",
];
const FIRST = ["Je", "Elle", "Oui,", "Là", "Mon"];

/** Any interview: three people who take turns, times that never go back, words that mean something to one format or another. */
export const anyInterview: fc.Arbitrary<Written[]> = fc
  .array(
    fc.record({
      step: fc.integer({ min: 1, max: LABELS.length - 1 }),
      wait: fc.integer({ min: 1, max: 700 }),
      first: fc.constantFrom(...FIRST),
      rest: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }),
    }),
    { minLength: 4, maxLength: 15 },
  )
  .map((steps) => {
    let [who, time] = [0, 0];
    return steps.map(({ step, wait, first, rest }) => {
      who = (who + step) % LABELS.length;
      time += wait;
      return { label: LABELS[who] ?? "P1", time, section: null, text: `${first} ${rest.join(" ")} dit.` };
    });
  });

const drafts = async (read: Reader, bytes: Uint8Array): Promise<readonly Draft[]> => read(bytes, options);

/** What every format has to stand. `write` is a writer of the test's own. */
export function standsTrials(read: Reader, write: (turns: readonly Written[]) => string): void {
  it("gives any interview back as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(anyInterview, async (turns) => {
        const [draft, ...others] = await drafts(read, bytesOf(write(turns)));
        expect(others).toEqual([]);
        expect(draft?.turns).toEqual(turns);
        isWhole(draft);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("neither fails nor loses count where a file is cut, doubled or spoilt", async () => {
    const damage = fc.record({
      at: fc.nat(9999),
      length: fc.nat(300),
      put: fc.constantFrom("", "\0", '"', "<", "&", "{", "\n\n", "-1", "é"),
    });
    await fc.assert(
      fc.asyncProperty(anyInterview, fc.array(damage, { maxLength: 4 }), async (turns, damages) => {
        const spoilt = damages.reduce((text, { at, length, put }) => {
          const from = at % (text.length + 1);
          return text.slice(0, from) + put + text.slice(from + length);
        }, write(turns));
        const found = await drafts(read, bytesOf(spoilt));
        expect(found.length).toBe(1);
        for (const draft of found) {
          isWhole(draft);
          if (draft.turns.length === 0) expect(draft.problems.some(({ severity }) => severity === "error")).toBe(true);
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("says that an empty file is empty, and that a picture is no text", async () => {
    const [empty] = await drafts(read, new Uint8Array());
    expect(empty?.problems.map(({ code }) => code)).toEqual(["empty-file"]);
    const [picture] = await drafts(
      read,
      Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32),
    );
    expect(picture?.turns).toEqual([]);
    expect(picture?.problems[0]?.severity).toBe("error");
  });

  it("reads a turn of a million characters on one line in a moment", async () => {
    const long = "et puis je ne sais plus ".repeat(45_000).trim();
    const turns = [
      { label: "Enquêtrice", time: 1, text: "Oui ?" },
      { label: "P1", time: 2, text: long },
      { label: "Enquêtrice", time: 4000, text: "Ah." },
    ];
    const started = performance.now();
    const [draft] = await drafts(read, bytesOf(write(turns)));
    expect(draft?.turns.map(({ text }) => text.length)).toEqual([5, long.length, 3]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
}
