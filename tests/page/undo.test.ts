import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { SheetChange } from "../../src/coding/sheet-changes.js";
import { Store } from "../../src/page/store.js";
import { undo } from "../../src/page/use-undo.js";
import type { MarkView, TranscriptView } from "../../src/workbench/protocol/transcript.js";

/** A study with one transcript that answers when it is let, one step after the other. */
function slowServer() {
  const marks = new Map<string, MarkView>();
  let versions = 0;
  const waiting: (() => void)[] = [];
  const take = (change: SheetChange): SheetChange => {
    if (change.kind === "add") {
      const { id, code, start, end } = change;
      marks.set(id, { id, code, start, end, note: "", origin: "hand", version: String(++versions) });
      return { kind: "remove", id, version: String(versions) };
    }
    if (change.kind !== "remove") throw new Error(change.kind);
    const { code, start, end, version } = marks.get(change.id) as MarkView;
    expect(change.version).toBe(version);
    marks.delete(change.id);
    return { kind: "add", id: change.id, code, start, end };
  };
  const answer = async (_: string, { body }: { body: string }): Promise<Response> => {
    await new Promise<void>((done) => waiting.push(done));
    const { changes } = JSON.parse(body) as { changes: SheetChange[] };
    const inverse = changes.map(take);
    const now = changes.flatMap((one) => ("id" in one ? (marks.get(one.id) ?? []) : []));
    return new Response(JSON.stringify({ kind: "done", inverse, marks: now }));
  };
  vi.stubGlobal("fetch", answer);
  const tick = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
  const let1 = async (): Promise<void> => {
    waiting.shift()?.();
    await tick();
  };
  return { marks, let1, tick };
}

function opened(): Store {
  const store = new Store();
  const transcript = { id: "P01", text: "", turns: [], marks: [] as MarkView[] } as unknown as TranscriptView;
  store.set({ transcript });
  return store;
}

const shown = (store: Store): string[] => (store.state.transcript?.marks ?? []).map(({ id }) => id).sort();

describe("taking back", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("takes back what was asked for last, and shows it at once, though nothing of it is written yet", async () => {
    const { marks, let1, tick } = slowServer();
    const store = opened();
    const code = (id: string): void =>
      void store.step([{ kind: "add", id, code: "relation.ecoute", start: 0, end: 4 }]);
    code("a");
    await tick();
    await let1();
    code("b");
    void undo(store, "undo");
    expect([shown(store), store.state.pending]).toEqual([["a"], 2]);
    for (let i = 0; i < 4; i++) await let1();
    expect([[...marks.keys()], shown(store), store.state.pending]).toEqual([["a"], ["a"], 0]);
    void undo(store, "redo");
    for (let i = 0; i < 4; i++) await let1();
    expect([[...marks.keys()], shown(store)]).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
  });

  it("comes to the same however slowly steps are answered", async () => {
    const deeds = fc.array(fc.constantFrom("add", "undo", "redo", "answer"), { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(deeds, async (asked) => {
        const { marks, let1, tick } = slowServer();
        const store = opened();
        let [done, undone]: [string[], string[]] = [[], []];
        for (const [i, deed] of asked.entries()) {
          if (deed === "answer") {
            await tick();
            await let1();
          } else if (deed === "add") {
            void store.step([{ kind: "add", id: `m${i}`, code: "relation.ecoute", start: i, end: i + 1 }]);
            [done, undone] = [[...done, `m${i}`], []];
          } else {
            void undo(store, deed);
            const [from, to] = deed === "undo" ? [done, undone] : [undone, done];
            const last = from.pop();
            if (last !== undefined) to.push(last);
          }
        }
        while (store.state.pending > 0) await let1();
        expect([...marks.keys()].sort()).toEqual([...done].sort());
        expect(shown(store)).toEqual([...done].sort());
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
