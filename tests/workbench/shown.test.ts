import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { gone } from "../../src/messages/page.js";
import type { StudyView } from "../../src/workbench/protocol/study.js";
import type { TranscriptView } from "../../src/workbench/protocol/transcript.js";
import { grille } from "../cli/world.js";
import { copyOfExample, served } from "./served.js";

it("says how many marks wait for a place, and starts grille again with the folder that was named", async () => {
  const dir = copyOfExample();
  const file = join(dir, "codings/lectrice-a/P02.jsonl");
  expect((await grille(dir, ["code", "add", "P02:4", "relation.ecoute", "--coder", "lectrice-a"])).exit).toBe(0);
  const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const last = lines.at(-1) ?? "";
  const away = JSON.stringify({ ...JSON.parse(last), astray: "0".repeat(64) });
  const unread = head.replace(/,"read":"[^"]*"/, "");
  writeFileSync(file, `${[unread, ...lines.slice(0, -1), away].join("\n")}\n`);
  const { ask } = await served(dir);
  const view = (await (await ask("/api/transcripts/P02")).json()) as TranscriptView;
  expect(view.waiting).toBe(1);
  expect(view.marks.map(({ id }) => id)).not.toContain(JSON.parse(last).id);
  const before = (await (await ask("/api/study")).json()) as StudyView;
  expect(before.folder).toBe("");
  // Until they are put back, all marks wait on a text that was just corrected: it was coded all the same.
  const text = join(dir, "transcripts/P02.txt");
  writeFileSync(text, readFileSync(text, "utf8").replace("casque", "casques"));
  const corrected = (await (await ask("/api/study")).json()) as StudyView;
  const line = ({ transcripts }: StudyView) => transcripts.find(({ id }) => id === "P02");
  expect(line(corrected)).toMatchObject({ marks: 0, waiting: 1 + (line(before)?.marks ?? 0), reading: "begun" });
  const after = (await (await ask("/api/transcripts/P02")).json()) as TranscriptView;
  expect(after.waiting).toBe(line(corrected)?.waiting);
  expect(gone("grille open --coder a --port 1 -C étude", 0).fr).toContain("--port 1 -C étude et");
});
