import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CodeAnswer } from "../../src/workbench/protocol/codes.js";
import type { StudyView } from "../../src/workbench/protocol/study.js";
import { copyOfExample, served } from "./served.js";

const dir = copyOfExample();
for (const id of ["P01", "P02"]) {
  const file = join(dir, `codings/lectrice-a/${id}.jsonl`);
  const [head = "", ...rows] = readFileSync(file, "utf8").split("\n");
  const read = { ...JSON.parse(head), read: "2025-06-01T00:00:00.000Z" };
  writeFileSync(file, [JSON.stringify(read), ...rows].join("\n"));
}
const page = await served(dir);
const left = async (code: string): Promise<string[]> => {
  const { transcripts } = (await (await page.ask("/api/study")).json()) as StudyView;
  return transcripts.filter(({ reread }) => reread.includes(code)).map(({ id }) => id);
};

describe("an interview read again for a new code", () => {
  it("waits for it until the person says so, then is settled for this code alone, and the journal says for which", async () => {
    const made = async (label: string): Promise<string> => {
      const wanted = { label, definition: "x", defined: "now", family: { id: "relation" }, from: "reader" };
      const answer = (await (await page.ask("/api/codes", wanted)).json()) as CodeAnswer;
      return answer.kind === "made" ? answer.code : "";
    };
    const [one, other] = [await made("Se relire"), await made("Attendre")];
    expect(await left(one)).toEqual(["P01", "P02"]);
    const again = { as: "reread", codes: [one, "relation.ecoute"] };
    expect((await page.ask("/api/transcripts/P02/reading", again)).status).toBe(200);
    expect(await left(one)).toEqual(["P01"]);
    expect(await left(other)).toEqual(["P01", "P02"]);
    const [head = ""] = readFileSync(join(dir, "codings/lectrice-a/P02.jsonl"), "utf8").split("\n");
    expect(JSON.parse(head)).toMatchObject({ reread: [one] });
    const steps = readFileSync(join(dir, "journal/lectrice-a.jsonl"), "utf8").trim().split("\n");
    expect(JSON.parse(steps.at(-1) ?? "")).toMatchObject({ step: "reading", detail: { as: "reread", codes: [one] } });
    await page.ask("/api/transcripts/P02/reading", again);
    expect(readFileSync(join(dir, "journal/lectrice-a.jsonl"), "utf8").trim().split("\n")).toHaveLength(steps.length);
  });
});
