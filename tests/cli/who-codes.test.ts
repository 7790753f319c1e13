import { beforeEach, describe, expect, it } from "vitest";
import { type Made, study, words } from "../study/made.js";
import { atTerminal } from "./asked.js";

describe("who codes, where several people do and nothing says who", { timeout: 60_000 }, () => {
  let made: Made;
  const add = ["code", "add", "P01:2.1", "relation.ecoute"];

  beforeEach(async () => {
    made = await study();
    const config = made.read("study.yaml").replace(/^coders:.*\n/m, "");
    made.write("study.yaml", `${config}coders: [{ id: anne }, { id: bruno }]\n`);
    await made.run("ingest", made.source("a.txt", words("les outils")));
  });

  it("is asked at a terminal, for this time, and is part of the mark", async () => {
    const { asked, offered, exit } = await atTerminal(made.dir, add, { answers: ["bruno"] });
    expect([asked, offered, exit]).toEqual([["Who is coding?"], [["anne", "bruno"]], 0]);
    expect(made.read("codings/bruno/P01.jsonl")).toContain("relation.ecoute");
    expect((await atTerminal(made.dir, ["read", "P01"], { answers: ["anne"] })).exit).toBe(0);
    expect(made.read("codings/anne/P01.jsonl")).toContain('"read"');
    expect((await atTerminal(made.dir, add, { answers: [null] })).exit).toBe(2);
  });

  it("is not asked where a flag or this computer says it", async () => {
    expect((await atTerminal(made.dir, [...add, "--coder", "anne"])).exit).toBe(0);
    await made.run("coder", "bruno");
    expect((await atTerminal(made.dir, add)).exit).toBe(0);
    expect(made.read("codings/bruno/P01.jsonl")).toContain("relation.ecoute");
  });

  it("ends with 2 without a terminal, and names the flag and the people", async () => {
    for (const argv of [add, ["read", "P01"], ["review"], ["memo", "add", "study", "x"], ["reread"]]) {
      const { exit, err } = await made.run(...argv);
      expect([argv, exit, err]).toEqual([argv, 2, expect.stringContaining("--coder NAME (anne, bruno)")]);
    }
  });
});
