import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSheet } from "../../src/coding/sheet.js";
import type {
  BulkAnswer,
  DecisionAnswer,
  PassageView,
  QueueView,
  TranscriptProposals,
} from "../../src/workbench/protocol/proposals.js";
import type { TranscriptView } from "../../src/workbench/protocol/transcript.js";
import { copyOfExample, type Served, served } from "./served.js";

/** A copy of the example in which nobody has coded, with this choice in study.yaml. */
async function study(policy?: string): Promise<Served> {
  const dir = copyOfExample();
  rmSync(join(dir, "codings"), { recursive: true });
  writeFileSync(join(dir, "attributions.csv"), "participant;type;situation;reason;passages;coder\n");
  if (policy !== undefined) appendFileSync(join(dir, "study.yaml"), `\npage:\n  proposals: ${policy}\n`);
  return served(dir);
}

const page = await study();

async function got<T>(path: string, from = page): Promise<T> {
  return (await (await from.ask(path)).json()) as T;
}
async function sent<T>(path: string, body: unknown): Promise<T & { status: number }> {
  const response = await page.ask(path, body);
  return { ...((await response.json()) as T), status: response.status };
}
const proposed = (id = "P02") => got<TranscriptProposals>(`/api/transcripts/${id}/proposals?asked=yes`);
const choose = (transcript: string, key: string, choice: unknown) =>
  sent<DecisionAnswer & { reason?: string }>("/api/decisions", { transcript, key, by: "rules", choice });

function sheet(id = "P02") {
  const file = `codings/lectrice-a/${id}.jsonl`;
  return parseSheet(readFileSync(join(page.dir, file), "utf8"), file).sheet?.codings ?? [];
}

describe("what rules propose in the text", () => {
  it("is not sent at all where the study does not show it and nobody asked", async () => {
    const quiet = await got<TranscriptProposals>("/api/transcripts/P02/proposals");
    expect(quiet).toMatchObject({ policy: "off", shown: "hidden", items: [] });
    const asked = await proposed();
    expect(asked.shown).toBe("asked");
    expect(asked.items.length).toBeGreaterThan(5);
  });

  it("waits, where the study says so, until the transcript is marked as read", async () => {
    const after = await study("after_reading");
    const seen = async () => got<TranscriptProposals>("/api/transcripts/P02/proposals", after);
    expect((await seen()).shown).toBe("hidden");
    expect((await got<QueueView>("/api/proposals", after)).groups).toEqual([]);
    await after.ask("/api/transcripts/P02/reading", { as: "read", codes: [] });
    expect((await seen()).shown).toBe("chosen");
    expect((await got<QueueView>("/api/proposals?as=transcript", after)).groups.map(({ id }) => id)).toEqual(["P02"]);
  });

  it("tells readings from codes, and gives the rule as it is written with the words that matched", async () => {
    const { items, rules } = await proposed();
    const { text } = await got<TranscriptView>("/api/transcripts/P02");
    const mark = items.find(({ kind }) => kind === "mark");
    const [start = 0, end = 0] = mark?.words ?? [];
    expect(text.slice(start, end)).not.toBe("");
    const rule = rules.find(({ id, code }) => id === mark?.rule && code === mark?.code);
    expect(rule?.written).not.toBe("");
    expect(rule?.record).toMatch(/rien de décidé/);
    for (const { kind, code } of items) if (code.startsWith("identite.")) expect(kind).toBe("cue");
  });
});

describe("a decision taken in the page", () => {
  it("is on the disk as the terminal would write it, and its inverse takes it back", async () => {
    const [item] = (await proposed()).items.filter(({ kind }) => kind === "mark");
    const done = await choose("P02", item?.key ?? "", { kind: "accept" });
    expect(done).toMatchObject({ status: 200, kind: "done", marks: [{ code: item?.code, origin: "rule" }] });
    expect(sheet()[0]).toMatchObject({ verdict: "accepted", rule: item?.rule, seen: true, start: item?.start });
    expect((await proposed()).items.some(({ key }) => key === item?.key)).toBe(false);
    const again = await choose("P02", item?.key ?? "", { kind: "reject" });
    expect(again).toMatchObject({ status: 409, kind: "refused" });
    expect(again.reason).toMatch(/entre-temps/);
    if (done.kind === "done") await page.ask("/api/steps", { transcript: "P02", changes: done.inverse });
    expect(sheet()).toEqual([]);
    expect((await proposed()).items.some(({ key }) => key === item?.key)).toBe(true);
  });

  it("rejects, gives other limits that touch the proposal and no others, and another code", async () => {
    const [a, b, c] = (await proposed()).items.filter(({ kind }) => kind === "mark");
    if (a === undefined || b === undefined || c === undefined) throw new Error("too few proposals");
    expect((await choose("P02", a.key, { kind: "reject" })).kind).toBe("done");
    expect(sheet()[0]).toMatchObject({ verdict: "rejected", code: a.code });
    const far = { start: a.end + 2000, end: a.end + 2010 };
    expect((await choose("P02", b.key, { kind: "span", span: far })).status).toBe(409);
    const near = { start: b.start, end: b.end - 1 };
    expect((await choose("P02", b.key, { kind: "span", span: near })).kind).toBe("done");
    expect((await choose("P02", c.key, { kind: "code", code: "no.such" })).status).toBe(409);
    expect((await choose("P02", c.key, { kind: "code", code: "identite.clinique" })).status).toBe(409);
    const other = c.code === "relation.ecoute" ? "charge.alourdie" : "relation.ecoute";
    expect((await choose("P02", c.key, { kind: "code", code: other })).kind).toBe("done");
    const edited = sheet().filter(({ verdict }) => verdict === "edited");
    expect(edited).toHaveLength(2);
    expect(edited.find(({ code }) => code === other)).toMatchObject({ proposed: c.code });
  });

  it("never makes a mark of a cue for a reading; it may be set aside", async () => {
    const cue = (await proposed("P04")).items.find(({ kind }) => kind === "cue");
    expect((await choose("P04", cue?.key ?? "", { kind: "accept" })).reason).toMatch(/s’attribue/);
    expect((await choose("P04", cue?.key ?? "", { kind: "reject" })).kind).toBe("done");
    expect(sheet("P04").map(({ code, verdict }) => [code, verdict])).toEqual([[cue?.code, "rejected"]]);
  });
});

describe("the proposals of the whole study", () => {
  it("are put together by rule, by code and by interview, and come to the same number", async () => {
    const all = await Promise.all(
      ["rule", "code", "transcript", "uncertain"].map((as) => got<QueueView>(`/api/proposals?as=${as}`)),
    );
    const sums = all.map(({ groups }) => groups.reduce((sum, { left }) => sum + left, 0));
    expect(new Set(sums).size).toBe(1);
    for (const { left } of all) expect(left).toBe(sums[0]);
    const [worst] = all[3]?.groups ?? [];
    expect(worst?.record).toMatch(/juste jusqu’ici/);
  });

  it("are shown with what was said around them, of one rule at a time", async () => {
    const { groups } = await got<QueueView>("/api/proposals?as=rule");
    const [group] = [...groups].sort((a, b) => b.left - a.left);
    const passages = await got<PassageView[]>(`/api/proposals/of?as=rule&group=${encodeURIComponent(group?.id ?? "")}`);
    expect(passages).toHaveLength(group?.left ?? 0);
    for (const one of passages) {
      expect(one.rule).toBe(group?.rule);
      expect(one.from <= one.start && one.end <= one.from + one.said.length).toBe(true);
    }
  });

  it("are decided at once, marked as taken in bulk, noted in the journal, and taken back together", async () => {
    const { groups } = await got<QueueView>("/api/proposals?as=rule");
    const [group] = groups.filter(({ cues }) => cues === 0).sort((a, b) => b.left - a.left);
    const path = `/api/proposals/of?as=rule&group=${encodeURIComponent(group?.id ?? "")}`;
    const keys = (await got<PassageView[]>(path)).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(1);
    const done = await sent<BulkAnswer>("/api/decisions/all", { keys, by: "rules", verdict: "accept" });
    expect(done).toMatchObject({ kind: "done", decided: keys.length, passed: 0 });
    const ids = [...new Set(keys.map((key) => key.split(" ")[1] ?? ""))];
    const bulk = () => ids.flatMap((id) => sheet(id)).filter((one) => one.bulk === true);
    expect(bulk()).toHaveLength(keys.length);
    expect(readFileSync(join(page.dir, "journal/lectrice-a.jsonl"), "utf8")).toContain('"way":"rule"');
    expect(await got<PassageView[]>(path)).toEqual([]);
    const twice = await sent<BulkAnswer>("/api/decisions/all", { keys, by: "rules", verdict: "reject" });
    expect(twice).toMatchObject({ decided: 0, passed: keys.length });
    if (done.kind === "done") await page.ask("/api/decisions/back", { steps: done.inverse });
    expect(bulk()).toEqual([]);
    expect(await got<PassageView[]>(path)).toHaveLength(keys.length);
  });

  it("resemble one's own marks where that is asked for: none, while there are too few of these", async () => {
    expect(await got<QueueView>("/api/proposals?by=suggest")).toMatchObject({ by: "suggest", groups: [] });
  });
});
