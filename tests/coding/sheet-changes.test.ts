import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sheet } from "../../src/coding/basis.js";
import { type SheetChange, versionOf, withChanges } from "../../src/coding/sheet-changes.js";
import { passage } from "../codebooks/measure.js";

const TEXT = "On prend le temps d'écouter. On remplit les cases. On écoute encore.";
const transcript = passage("P01", TEXT);
const empty: Sheet = { coder: "anna", transcript: "P01", textSha256: transcript.sha256, codings: [] };

function after(sheet: Sheet, ...changes: SheetChange[]): Sheet {
  const done = withChanges(sheet, changes, transcript);
  if ("refused" in done) throw new Error(done.refused.kind);
  return done.sheet;
}

const add = (id: string, code: string, start: number, end: number): SheetChange => ({
  kind: "add",
  ...{ id, code, start, end },
});

describe("steps at a sheet", () => {
  it("marks words by hand, with the quote", () => {
    const [coding] = after(empty, add("a1", "relation.ecoute", 0, 28)).codings;
    expect(coding).toMatchObject({ id: "a1", code: "relation.ecoute", origin: "hand", verdict: "marked" });
    expect(coding?.quote).toBe(TEXT.slice(0, 28));
  });

  it("counts a step that is sent twice once", () => {
    const once = after(empty, add("a1", "x", 0, 5));
    expect(after(once, add("a1", "x", 0, 5))).toEqual(once);
  });

  it("refuses the same code on the same words, and says which mark is there", () => {
    const once = after(empty, add("a1", "x", 0, 5));
    expect(withChanges(once, [add("a2", "x", 0, 5)], transcript)).toEqual({
      refused: { kind: "there", existing: once.codings[0] },
    });
  });

  it.each([
    [-1, 4],
    [4, 4],
    [0, TEXT.length + 1],
    [0.5, 3],
  ])("refuses a span that is not in the text (%d to %d)", (start, end) => {
    expect(withChanges(empty, [add("a1", "x", start, end)], transcript)).toEqual({ refused: { kind: "outside" } });
  });

  it("refuses to change a mark that is no longer as the person saw it, and shows how it stands", () => {
    const once = after(empty, add("a1", "x", 0, 5));
    const version = versionOf(once.codings[0] as never);
    const meanwhile = after(once, { kind: "alter", id: "a1", version, to: { note: "seen" } });
    const late = withChanges(meanwhile, [{ kind: "remove", id: "a1", version }], transcript);
    expect(late).toEqual({ refused: { kind: "changed", id: "a1", theirs: meanwhile.codings[0] } });
  });

  it("says of a proposal that got other limits that it was edited, and by what code it was proposed", () => {
    const accepted = { ...after(empty, add("a1", "x", 0, 5)).codings[0], origin: "rule", verdict: "accepted" } as never;
    const sheet = { ...empty, codings: [accepted] };
    const [now] = after(sheet, { kind: "alter", id: "a1", version: versionOf(accepted), to: { code: "y" } }).codings;
    expect(now).toMatchObject({ code: "y", verdict: "edited", proposed: "x" });
  });

  it("is undone by its inverse, whatever the steps were", () => {
    const step = fc.record({
      kind: fc.constantFrom("add", "remove", "alter"),
      code: fc.constantFrom("x", "y"),
      start: fc.nat(20),
      length: fc.integer({ min: 1, max: 20 }),
      which: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let sheet = empty;
        steps.forEach(({ kind, code, start, length, which }, i) => {
          const target = sheet.codings[which % Math.max(1, sheet.codings.length)];
          const to = { code, start, end: start + length };
          const change: SheetChange | null =
            kind === "add"
              ? add(`n${i}`, code, start, start + length)
              : target === undefined
                ? null
                : kind === "remove"
                  ? { kind: "remove", id: target.id, version: versionOf(target) }
                  : { kind: "alter", id: target.id, version: versionOf(target), to };
          if (change === null) return;
          const done = withChanges(sheet, [change], transcript);
          if ("refused" in done) return;
          const back = withChanges(done.sheet, done.inverse, transcript);
          if ("refused" in back) throw new Error("an inverse was refused");
          const inOrder = (one: Sheet) => [...one.codings].sort((a, b) => (a.id < b.id ? -1 : 1));
          expect(inOrder(back.sheet)).toEqual(inOrder(sheet));
          sheet = done.sheet;
        });
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
