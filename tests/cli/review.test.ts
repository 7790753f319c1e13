import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { parseSheet } from "../../src/coding/sheet.js";
import { readJournal } from "../../src/study/journal.js";
import { atTerminal } from "./asked.js";
import { TALK } from "./talk.js";
import { folder, grille, type Ran } from "./world.js";

const words = "{ fr: mot, en: word }";
const codeLine = (id: string, rules: string, more = ""): string =>
  `      - { id: ${id}, kind: manifest, origin: a_priori, label: { fr: ${id}, en: ${id} }, definition: ${words}, use: ${words}, use_not: { fr: sauf ailleurs, en: unless elsewhere }, examples: [], counterexamples: [], rules: [${rules}]${more} }`;
const CODEBOOK = `grille: 1
codebook: t
title: { fr: t, en: t }
language: fr
families:
  - id: a
    label: { fr: a, en: a }
    codes:
${codeLine("a.temps", "temps")}
${codeLine("a.outil", "scan*")}
${codeLine("a.stress", "stress*")}
`;

const ENTER = "\r";
const [LEFT, UP, DOWN] = ["\u001b[D", "\u001b[A", "\u001b[B"];
const CTRL_C = "\u0003";

/** Keys one by one: an arrow is three characters. */
function keysIn(text: string): string[] {
  const parts = text.split("\u001b");
  return parts.flatMap((part, i) => (i === 0 ? [...part] : [`\u001b${part.slice(0, 2)}`, ...part.slice(2)]));
}
const SCREEN = "\u001b[2J";

describe("grille review", () => {
  let dir: string;
  let seed = 0;
  beforeEach(() => {
    dir = folder();
    for (const name of ["codebooks", "transcripts"]) mkdirSync(join(dir, name));
    writeFileSync(join(dir, "study.yaml"), "grille: 1\ntitle: essai\nlanguage: fr\ncoders:\n  - id: anne\n");
    writeFileSync(join(dir, "codebooks/t.yaml"), CODEBOOK);
    writeFileSync(join(dir, "transcripts/P01.txt"), TALK);
  });

  /** Presses one key for each screen; where they run out, it is as if the window had been closed. */
  async function press(keys: string, ...flags: string[]): Promise<Ran & { screens: string[] }> {
    const written = { out: "", err: "" };
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    const left = keysIn(keys);
    const answer = (): unknown => (left.length === 0 ? stdin.end() : stdin.write(left.shift()));
    let n = 0;
    seed += 17;
    const [early, ...rest] = flags[0] === "--early" ? flags : ["", ...flags];
    if (early !== "") stdin.write("rrr");
    const exit = await main(["review", "--lang", "en", ...rest], {
      stdin,
      stdout: {
        write: (text) => {
          written.out += text;
          if (text.includes(SCREEN)) answer();
        },
        columns: 80,
        rows: 24,
        isTTY: true,
      },
      stderr: { write: (text) => (written.err += text) },
      cwd: dir,
      env: { LC_ALL: "C", NO_COLOR: "1" },
      now: () => new Date("2026-01-01T00:00:00Z"),
      random: () => ((n++ * 7919 + seed) % 1009) / 1009,
    });
    return { exit, ...written, screens: written.out.split(SCREEN).slice(1) };
  }

  function decisions() {
    const file = join(dir, "codings/anne/P01.jsonl");
    const { sheet, problems } = parseSheet(existsSync(file) ? readFileSync(file, "utf8") : "", "s");
    return sheet === null && problems.length > 0 ? [] : (sheet?.codings ?? []);
  }
  const verdicts = (): string[] => decisions().map((one) => `${one.code} ${one.verdict}`);
  const write = (file: string, text: string): void => writeFileSync(join(dir, file), text);

  it("shows where, who says it, the code, how right its rule has been, and the keys", async () => {
    const { screens, exit } = await press("q");
    expect(exit).toBe(0);
    expect(screens).toHaveLength(1);
    for (const shown of [
      "1 of 5",
      "P01:2.1",
      "rule a.temps#1",
      "E: Comment cela",
      "P01: ▸On perd du [temps]",
      "E: Et les outils",
      "nothing decided on this rule yet",
      "a accept",
    ])
      expect(screens[0]?.replaceAll("\u00a0", " ")).toContain(shown);
    expect(screens[0]).not.toContain("unless elsewhere");
    expect(Math.max(...(screens[0] ?? "").split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect((screens[0] ?? "").split("\n").length).toBeLessThanOrEqual(24);
    expect(existsSync(join(dir, "codings"))).toBe(false);
  });

  it("writes each decision at once, with the rule, its version and that it was in view", async () => {
    await press("ar");
    expect(verdicts()).toEqual(["a.temps accepted", "a.temps rejected"]);
    expect(decisions()[0]).toMatchObject({ rule: "a.temps#1", origin: "rule", seen: true, coder: "anne" });
    expect(decisions()[0]?.ruleSha).toMatch(/^[0-9a-f]{12}$/);
  });

  it("decides nothing by a key pressed before the proposal was there to be seen", async () => {
    const { screens } = await press("a", "--early");
    expect(screens).toHaveLength(2);
    expect(verdicts()).toEqual(["a.temps accepted"]);
  });

  it("goes on where it was left, and says when nothing is left", async () => {
    await press("aq");
    const { screens } = await press("q");
    expect(screens[0]).toContain("1 of 4");
    expect(screens[0]).toContain("P01:2.2");
    await press("aaaa");
    const after = await press("");
    expect(after.out).toBe("nothing is left to decide here\n");
    expect(after.exit).toBe(0);
  });

  it("undoes as far back as the session began, skips without a word, and takes a skip back", async () => {
    const { screens } = await press("aruus");
    expect(verdicts()).toEqual([]);
    expect(screens.at(-2)).toContain("undone: a.temps, P01:2.1");
    expect(screens.at(-1)).toContain("skipped");
    const again = await press("suu");
    expect(again.screens.at(-2)).toContain("1 of 5");
    expect(again.screens.at(-1)).toContain("nothing to undo");
  });

  it("brings back last what was skipped, also in the next session", async () => {
    await press("sq");
    const { screens } = await press("aaas");
    expect(screens.map((one) => /P01:\d\.\d/.exec(one)?.[0])).toEqual([
      "P01:2.2",
      "P01:4.1",
      "P01:4.2",
      "P01:4.2",
      "P01:2.1",
    ]);
    expect(JSON.parse(readFileSync(join(dir, ".grille/review/anne.json"), "utf8")).skipped).toHaveLength(2);
    await press("aa");
    expect(JSON.parse(readFileSync(join(dir, ".grille/review/anne.json"), "utf8")).skipped).toEqual([]);
  });

  it("moves the limits by sentences and by words, and never off the words proposed", async () => {
    await press(`e\u001b[C${ENTER}`);
    expect(decisions()[0]).toMatchObject({ verdict: "edited", code: "a.temps" });
    expect(decisions()[0]?.quote).toBe("On perd du temps avec les papiers. Le temps presse.");
    await press(`ew${LEFT}${DOWN}${ENTER}`, "--code", "a.outil");
    expect(decisions().find((one) => one.code === "a.outil")?.quote).toBe("scan");
  });

  it("leaves the limits alone where a key would take them off the proposal", async () => {
    await press(`e${LEFT.repeat(9)}${DOWN.repeat(9)}${UP.repeat(9)}${ENTER}`);
    expect(verdicts()).toEqual(["a.temps accepted"]);
  });

  it("finds another code by a part of its name, and keeps which code was proposed", async () => {
    const { screens } = await press(`cstr${ENTER}`);
    expect(screens.some((one) => one.includes("▸ a.stress") && !one.includes("▸ a.outil"))).toBe(true);
    expect(decisions()[0]).toMatchObject({ code: "a.stress", proposed: "a.temps", verdict: "edited" });
    expect((await press("q", "--code", "a.temps")).screens[0]).toContain("P01:2.2");
  });

  it("keeps a note with the next decision, letters of the keys and all", async () => {
    await press(`nraqué${ENTER}ar`);
    expect(decisions().map((one) => one.note)).toEqual(["raqué", undefined]);
  });

  it("tells on demand when not to use the code, and the rule", async () => {
    const { screens } = await press("??q");
    expect(screens[1]).toContain("do not use: unless elsewhere");
    expect(screens[1]).toContain("rule: a.temps#1  temps");
    expect(screens[2]).not.toContain("do not use");
  });

  it("stops at Ctrl-C with 130, and keeps what was decided", async () => {
    const { exit } = await press(`a${CTRL_C}`);
    expect(exit).toBe(130);
    expect(verdicts()).toEqual(["a.temps accepted"]);
  });

  it("notes one line a session in the journal, counts alone", async () => {
    await press("arq");
    await press("q");
    const { journals, problems } = readJournal(dir);
    expect(problems).toEqual([]);
    expect(journals.get("anne")?.map(({ step, detail }) => [step, detail])).toEqual([
      ["review", { accepted: 1, rejected: 1, edited: 0, way: "one by one" }],
    ]);
  });

  it("holds no lock while it waits, and asks to press again while another command writes", async () => {
    mkdirSync(join(dir, ".grille"), { recursive: true });
    write(".grille/lock", JSON.stringify({ pid: process.ppid, host: hostname(), start: "2026-01-01T00:00:00Z" }));
    const { screens } = await press("aq");
    expect(screens[1]).toContain("1 of 5");
    expect(screens[1]).toContain("press again");
    expect(verdicts()).toEqual([]);
  });

  it("shows a rejected proposal again only once its rule has changed, and says so", async () => {
    await press("r", "--code", "a.outil", "--limit", "1");
    expect((await press("q", "--code", "a.outil")).screens[0]).toContain("P01:4.2");
    write("codebooks/t.yaml", CODEBOOK.replace("[scan*]", "[scan]"));
    const { screens } = await press("q", "--code", "a.outil");
    expect(screens[0]).toContain("P01:4.1");
    expect(screens[0]).toContain("rejected before, on an earlier version of the rule");
  });

  it("goes through what was withheld on demand, and counts it apart", async () => {
    const { screens } = await press("rq", "--negated");
    expect(screens[0]).toContain("1 of 1");
    expect(screens[0]).toContain('withheld: negated by "ne … pas"');
    expect(decisions()[0]).toMatchObject({ withheld: true, verdict: "rejected" });
  });

  it("puts the rules most often wrong first on demand, and says that it does", async () => {
    await press("aqr");
    await press("ar", "--code", "a.outil");
    const { screens } = await press("q", "--uncertain-first");
    expect(screens[0]).toContain("rules most often wrong first");
    expect(screens[0]).toContain("rule a.temps#1");
  });

  describe("without a terminal", () => {
    it("says which flags would do, and does nothing", async () => {
      const { exit, err } = await grille(dir, ["review", "--lang", "en"]);
      expect(exit).toBe(2);
      for (const flag of ["--list", "--decisions", "--accept-rule", "--yes", "--summary"]) expect(err).toContain(flag);
    });

    it("writes a table, and decides by it once it is filled", async () => {
      expect((await grille(dir, ["review", "--list", "t.csv", "--lang", "en"])).exit).toBe(0);
      const [head = "", ...lines] = readFileSync(join(dir, "t.csv"), "utf8").trim().split("\r\n");
      expect(lines).toHaveLength(5);
      const at = head.split(";").indexOf("decision");
      const answers: readonly (readonly string[])[] = [
        ["accepter", "", "", "une note"],
        ["reject", "", "", ""],
        ["accept", "a.stress", "", ""],
        ["", "", "", ""],
        ["skip", "", "", ""],
      ];
      const filled = lines.map((line, i) => [...line.split(";").slice(0, at), ...(answers[i] ?? [])].join(";"));
      write("t.csv", [head, ...filled].join("\r\n"));
      const { exit, out } = await grille(dir, ["review", "--decisions", "t.csv", "--lang", "en"]);
      expect(exit).toBe(0);
      expect(out).toBe("1 accepted, 1 rejected, 1 marked otherwise; 2 left to decide\n");
      expect(decisions().map((one) => [one.code, one.verdict, one.note])).toEqual([
        ["a.temps", "accepted", "une note"],
        ["a.temps", "rejected", undefined],
        ["a.stress", "edited", undefined],
      ]);
      const again = await grille(dir, ["review", "--decisions", "t.csv", "--lang", "en"]);
      expect(again.err.match(/nothing of the kind is left to decide/g)).toHaveLength(1);
      expect(again.err).toContain("3 lines left aside");
      expect(decisions()).toHaveLength(3);
    });

    it("follows nothing of a table in which something is wrong, and names every line", async () => {
      write("t.csv", "at,code,decision,new_code,new_place\nP01@0-5,a.temps,perhaps,,\n");
      const { exit, err } = await grille(dir, ["review", "--decisions", "t.csv", "--lang", "en"]);
      expect(exit).toBe(2);
      expect(err).toContain("input 1:2");
      write("t.csv", "at,decision\n");
      expect((await grille(dir, ["review", "--decisions", "t.csv", "--lang", "en"])).err).toContain(
        '"code" is missing',
      );
      await grille(dir, ["review", "--list", "l.csv"]);
      const [, line = ""] = readFileSync(join(dir, "l.csv"), "utf8").split("\r\n");
      const [place = ""] = line.split(";");
      write(
        "t.csv",
        `at,code,decision,new_code,new_place\n${place},a.temps,accept,a.tress,\n${place},a.temps,accept,,P01:4\n`,
      );
      const wrong = await grille(dir, ["review", "--decisions", "t.csv", "--lang", "en"]);
      expect(wrong.err).toContain('did you mean "a.stress"');
      expect(wrong.err).toContain("input 1:3");
      write("t.csv", `at,code,decision,new_code\n${place},a.temps,reject,a.stress\n`);
      const otherwise = await grille(dir, ["review", "--decisions", "t.csv", "--lang", "en"]);
      expect(otherwise.err).toContain("a rejection takes neither new_code nor new_place");
      expect(decisions()).toEqual([]);
    });

    it("decides a whole rule at once with --yes alone, and keeps it out of how right the rule is", async () => {
      const refused = await grille(dir, ["review", "--accept-rule", "a.outil#1", "--lang", "en"]);
      expect([refused.exit, refused.err.includes("--yes")]).toEqual([2, true]);
      const { exit, out } = await grille(dir, ["review", "--accept-rule", "a.outil#1", "--yes", "--lang", "en"]);
      expect([exit, out]).toEqual([0, "2 accepted, 0 rejected, 0 marked otherwise; 3 left to decide\n"]);
      expect(decisions().every((one) => one.bulk === true && one.verdict === "accepted")).toBe(true);
      const { out: summary } = await grille(dir, ["review", "--summary", "--json"]);
      const { rules } = JSON.parse(summary) as { rules: Record<string, unknown>[] };
      expect(rules.find((one) => one.rule === "a.outil#1")).toMatchObject({
        decided: 0,
        precision: null,
        bulk: 2,
        open: 0,
      });
      expect((await grille(dir, ["review", "--reject-rule", "a.outi#1", "--yes", "--lang", "en"])).err).toContain(
        "a.outil#1",
      );
    });

    it("names a coder that the study does not know, and ways that exclude each other", async () => {
      expect((await grille(dir, ["review", "--coder", "ann", "--lang", "en"])).err).toContain('did you mean "anne"');
      expect((await grille(dir, ["review", "--summary", "--list", "x.csv"])).exit).toBe(2);
      expect((await grille(dir, ["review", "--limit", "0"])).exit).toBe(2);
      expect((await grille(dir, ["review", "--list", "t.xlsx", "--lang", "en"])).err).toContain("writes a CSV table");
    });
  });

  it("asks before a whole rule is decided at once, and takes no for an answer", async () => {
    const no = await atTerminal(dir, ["review", "--reject-rule", "a.outil#1"], { answers: ["no"] });
    expect(no.asked[0]).toBe("reject 2 proposals of this rule in 1 transcript at once?");
    expect(decisions()).toEqual([]);
    await atTerminal(dir, ["review", "--reject-rule", "a.outil#1"], { answers: ["yes"] });
    expect(verdicts()).toEqual(["a.outil rejected", "a.outil rejected"]);
  });

  it("sums up how right each rule has been, and says that few decisions say little", async () => {
    await press("ara", "--order", "code");
    const { out } = await grille(dir, ["review", "--summary", "--lang", "en"]);
    expect(out).toMatch(/a\.outil#1 +a\.outil +2 +0 +2 +1 +0\.50 +×/);
    expect(out).toContain("fewer than ten decisions for");
    expect(out).toContain("2 right of 3 decided");
  });
});
