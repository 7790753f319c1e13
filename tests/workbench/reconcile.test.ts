import { describe, expect, it } from "vitest";
import { parseSheet } from "../../src/coding/sheet.js";
import { chainsIn } from "../../src/study/journal.js";
import type {
  DifferenceView,
  OpenedView,
  ReconcileView,
  SettleAnswer,
} from "../../src/workbench/protocol/reconcile.js";
import { type Made, study, words } from "../study/made.js";
import { type Served, served } from "./served.js";
import { twoCoders } from "./two-coders.js";

async function open(): Promise<{ made: Made; page: Served }> {
  const made = await twoCoders();
  await made.run("reconcile", "--open", "--yes", "--transcript", "P01", "--coder", "anne");
  return { made, page: await served(made.dir, "anne") };
}

const view = async (page: Served): Promise<ReconcileView> =>
  (await (await page.ask("/api/reconcile")).json()) as ReconcileView;
async function opened(page: Served): Promise<OpenedView> {
  const found = await view(page);
  if (found.kind !== "open") throw new Error("not open");
  return found;
}
const openIn = async (page: Served): Promise<DifferenceView[]> =>
  (await opened(page)).differences.filter(({ state }) => state === "open");
async function sent(page: Served, path: string, body: unknown): Promise<SettleAnswer & { status: number }> {
  const asked = path === "settle" ? { standing: null, ...(body as object) } : body;
  const response = await page.ask(`/api/reconcile/${path}`, asked);
  return { ...((await response.json()) as SettleAnswer), status: response.status };
}
const agreed = (made: Made) => parseSheet(made.read("codings/agreed/P01.jsonl"), "").sheet;

describe("before sheets are opened", () => {
  it("says who has a sheet where, as the command does, and nothing that stands in one", async () => {
    const page = await served((await twoCoders()).dir, "anne");
    const found = await view(page);
    expect(found).toMatchObject({
      kind: "closed",
      interviews: [
        { transcript: "P01", readers: expect.stringMatching(/^anne \(.+\), bruno \(.+\)$/) },
        { transcript: "P02", readers: expect.stringMatching(/^bruno \(.+\)$/) },
      ],
    });
    expect(JSON.stringify(found)).not.toMatch(/secret|perdue|bbbb/);
    const answer = await sent(page, "settle", { key: "d00000000000", outcome: { kind: "none" }, reason: "" });
    expect(answer).toMatchObject({ status: 409, kind: "refused" });
  });

  it("has nothing to reconcile where one person codes alone", async () => {
    const made = await study();
    await made.run("ingest", made.source("a.txt", words("les outils")));
    expect(await view(await served(made.dir, "anne"))).toEqual({ kind: "alone" });
  });
});

describe("what differs between sheets that were opened", () => {
  it("stands side by side with everybody's remarks, on the interviews that were opened alone", async () => {
    const { page } = await open();
    const found = await opened(page);
    expect(found.differences.map(({ place, kind }) => [place, kind])).toEqual([
      ["P01:2", "code"],
      ["P01:4", "missed"],
    ]);
    const [first] = found.differences;
    expect(first?.sides.map(({ coder, marks }) => [coder, marks[0]?.code, marks[0]?.note])).toEqual([
      ["anne", "relation.ecoute", "avant seulement"],
      ["bruno", "relation.perdue", "secret de bruno"],
    ]);
    expect(first?.choices.map(({ outcome }) => outcome.kind)).toEqual(["one", "one", "all", "none"]);
    expect(first?.before?.[1]).toContain("Qu'est-ce qui a changé");
    expect(found.unopened.map(({ transcript }) => transcript)).toEqual(["P02"]);
    expect(JSON.stringify(found)).not.toContain("secret sur P02");
  });

  it("is settled into the agreed sheet with a reason, taken back, and counted in the journal once", async () => {
    const { made, page } = await open();
    const [first, second] = await openIn(page);
    const one = { key: first?.key, outcome: { kind: "one", coder: "bruno" }, reason: " elle n'écoute plus " };
    expect(await sent(page, "settle", one)).toMatchObject({ status: 200, kind: "done", left: 1 });
    expect(agreed(made)?.settled).toMatchObject([{ by: "anne", how: "one", reason: "elle n'écoute plus" }]);
    expect(agreed(made)?.codings.map(({ code }) => code)).toEqual(["relation.perdue"]);
    expect((await sent(page, "settle", one)).status).toBe(409);

    expect(await sent(page, "settle", { key: second?.key, outcome: { kind: "none" }, reason: "" })).toMatchObject({
      left: 0,
    });
    const { last, differences } = await opened(page);
    expect(differences.map(({ state }) => state)).toEqual(["settled", "settled"]);
    expect(differences[0]?.past[0]).toContain("elle n'écoute plus");
    expect(await sent(page, "undo", { id: last?.id })).toMatchObject({ kind: "done", left: 1 });
    expect(await sent(page, "undo", { id: last?.id })).toMatchObject({ status: 409 });
    expect(agreed(made)?.settled).toHaveLength(1);

    page.close();
    await page.closed;
    const lines = chainsIn(made.dir).chains.flatMap(({ entries }) =>
      entries.filter(({ step, detail }) => step === "reconcile" && detail.as === "settled"),
    );
    expect(lines.map(({ detail }) => [detail.one, detail.none, detail.undone])).toEqual([[1, undefined, undefined]]);
  });

  it("is settled on another code or other words where these are said by a participant, and anew", async () => {
    const { made, page } = await open();
    const [first] = await openIn(page);
    const other = (code: string, said: string, standing: string | null = null) =>
      sent(page, "settle", { key: first?.key, standing, outcome: { kind: "new", code, words: said }, reason: "" });
    expect((await other("no.such", "")).status).toBe(409);
    expect((await other("relation.perdue", "Et la formation")).status).toBe(409);
    expect(await other("relation.perdue", "Maintenant j'encode")).toMatchObject({ kind: "done" });
    expect(agreed(made)?.codings.map(({ code, quote }) => [code, quote])).toEqual([
      ["relation.perdue", "Maintenant j'encode"],
    ]);
    const standing = (await opened(page)).differences.find(({ key }) => key === first?.key)?.standing;
    expect(await other("relation.ecoute", "", standing)).toMatchObject({ kind: "done" });
    expect(agreed(made)?.codings.map(({ code }) => code)).toEqual(["relation.ecoute"]);
    expect(agreed(made)?.settled).toHaveLength(2);
  });

  it("is seen anew where somebody changes their sheet, and what all have come to put the same goes in", async () => {
    const { made, page } = await open();
    const [first, second] = await openIn(page);
    const file = "codings/bruno/P01.jsonl";
    made.write(file, made.read(file).replace("relation.perdue", "relation.ecoute"));
    expect(await opened(page)).toMatchObject({ fresh: 1, differences: [{ key: second?.key }] });
    const stale = { key: first?.key, outcome: { kind: "all" }, reason: "" };
    expect(await sent(page, "settle", stale)).toMatchObject({ status: 409, kind: "refused" });
    expect(await (await page.ask("/api/reconcile/agreed", {})).json()).toEqual({ added: 1, reason: "" });
    expect((await opened(page)).fresh).toBe(0);
    expect(agreed(made)?.settled?.map(({ how }) => how)).toEqual(["agreed"]);
  });
});
