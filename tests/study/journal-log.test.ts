import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { writeAll } from "../../src/study/files.js";
import { appendTo, type Chain, chainsIn, journalEntry, type Step } from "../../src/study/journal.js";
import { byDay, filtered, headsOf, merged } from "../../src/study/journal-log.js";
import {
  notedFiles,
  noteFile,
  noteStates,
  noteText,
  rewrittenNotes,
  withNoteText,
} from "../../src/study/journal-notes.js";
import { headsIn, type Printed } from "../../src/study/journal-printed.js";
import { verifyJournal } from "../../src/study/journal-verify.js";
import { noteOutput, OUTPUTS, readOutputs } from "../../src/study/outputs.js";
import { folder } from "../cli/world.js";

const at = (time: string) => ({ now: new Date(time), version: "9.9.9" });
const step = (name: string, detail: Step["detail"] = {}): Step => ({ step: name, detail });

/** A chain of these steps at these times. */
function chain(name: string, ...steps: readonly (readonly [time: string, step: Step])[]): Chain {
  let after: { n: number; hash: string } | null = null;
  const entries = steps.map(([time, one]) => {
    const entry = journalEntry(one, at(time), after);
    after = entry;
    return entry;
  });
  return { name, who: name.replace(/\.\d+$/, ""), file: `journal/${name}.jsonl`, entries };
}

describe("the log of several chains", () => {
  const anne = chain(
    "anne",
    ["2026-03-09T10:00:00Z", step("mark", { added: 1 })],
    ["2026-03-11T10:00:00Z", step("note")],
  );
  const study = chain("study", ["2026-03-08T10:00:00Z", step("init")], ["2026-03-10T10:00:00Z", step("ingest")]);

  it("tells entries in the order of time, each with its chain", () => {
    const told = merged([study, anne]).map(({ who, chain: name, entry }) => [who, name, entry.step]);
    expect(told).toEqual([
      ["study", "study", "init"],
      ["anne", "anne", "mark"],
      ["study", "study", "ingest"],
      ["anne", "anne", "note"],
    ]);
    expect(merged([])).toEqual([]);
  });

  it("tells once what two chains of one person begin with, and both ends", () => {
    const common = ["2026-03-09T10:00:00Z", step("mark", { added: 1 })] as const;
    const [here, there] = [
      chain("anne", common, ["2026-03-10T09:00:00Z", step("here")]),
      chain("anne.2", common, ["2026-03-10T08:00:00Z", step("there")]),
    ];
    expect(merged([here, there]).map(({ entry }) => entry.step)).toEqual(["mark", "there", "here"]);
  });

  it("tells once a sitting that was copied with the study and counted in both copies, by the line that counts most", () => {
    const sat = (added: number, sitting: string) => step("mark", { added, interviews: ["a0"], sitting });
    const here = chain("anne", ["2026-03-09T10:00:00Z", sat(3, "s1")], ["2026-03-09T12:00:00Z", sat(1, "s2")]);
    const there = chain("anne.2", ["2026-03-09T11:00:00Z", sat(5, "s1")]);
    const other = chain("bruno", ["2026-03-09T13:00:00Z", sat(2, "s1")]);
    const told = merged([here, there, other]).map(({ who, entry }) => [who, entry.detail.added]);
    expect(told).toEqual([
      ["anne", 5],
      ["anne", 1],
      ["bruno", 2],
    ]);
  });

  it("keeps the order of a chain whatever its clock said, and every entry once", () => {
    const times = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(times, { maxLength: 4 }), (all) => {
        const chains = all.map((minutes, c) =>
          chain(
            `c${c}`,
            ...minutes.map(
              (minute, i) => [`2026-03-09T10:${String(minute).padStart(2, "0")}:00Z`, step("s", { c, i })] as const,
            ),
          ),
        );
        const log = merged(chains);
        expect(log.length).toBe(all.flat().length);
        for (const { name, entries } of chains)
          expect(log.filter((one) => one.chain === name).map(({ entry }) => entry)).toEqual(entries);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("is asked by day, person and kind of step", () => {
    const log = merged([study, anne]);
    const steps = (wish: Parameters<typeof filtered>[1]) => filtered(log, wish).map(({ entry }) => entry.step);
    expect(steps({ since: "2026-03-10" })).toEqual(["ingest", "note"]);
    expect(steps({ who: "anne" })).toEqual(["mark", "note"]);
    expect(steps({ step: "mark" })).toEqual(["mark"]);
    expect(steps({ step: "mar" })).toEqual([]);
    const renamed = merged([
      chain("study", ["2026-03-08T10:00:00Z", step("codebook")], ["2026-03-08T11:00:00Z", step("codebook-undo")]),
    ]);
    expect(filtered(renamed, { step: "codebook" }).length).toBe(2);
  });

  it("tells small steps that follow one another as one, with their counts added up", () => {
    const marks = (n: number, minute: number) =>
      [`2026-03-09T10:0${minute}:00Z`, step("mark", { added: n, interviews: [`a${n}`] })] as const;
    const mine = chain("anne", marks(1, 1), marks(2, 2), ["2026-03-09T10:03:00Z", step("note")], marks(4, 4));
    const next = chain("paul", ["2026-03-10T10:00:00Z", step("mark", { added: 8 })]);
    const days = byDay(merged([mine, next]));
    expect(
      days.map(({ day, told }) => [day, told.map(({ step: kind, times, detail }) => [kind, times, detail.added])]),
    ).toEqual([
      [
        "2026-03-09",
        [
          ["mark", 2, 3],
          ["note", 1, undefined],
          ["mark", 1, 4],
        ],
      ],
      ["2026-03-10", [["mark", 1, 8]]],
    ]);
    expect(days[0]?.told[0]?.detail.interviews).toEqual(["a1", "a2"]);
  });
});

describe("ends of chains in print", () => {
  const hash = "0123456789abcdef".repeat(4);

  it("are found in tables of Markdown, of HTML without its tags, and in plain text", () => {
    for (const text of [
      `| study | 12 | ${hash} |`,
      `  study   12   ${hash}  `,
      `| study | 12 | \`${hash}\` |`,
      `study\n12\n${hash}\n`,
    ])
      expect(headsIn(text), text).toEqual([{ chain: "study", entries: 12, last: hash }]);
    expect(headsIn(`lectrice-a.2 3 ${hash}`)).toEqual([{ chain: "lectrice-a.2", entries: 3, last: hash }]);
  });

  it("are not seen in the hashes of files, nor in longer strings", () => {
    for (const text of [
      `transcripts/P01.txt ${hash}`,
      `| codebooks/a.yaml | ${hash} |`,
      `study 12 ${hash}0`,
      `12 ${hash}`,
      "",
    ])
      expect(headsIn(text), text).toEqual([]);
  });

  it("are looked for in a megabyte of one line without delay", () => {
    const started = Date.now();
    for (const text of [
      "a ".repeat(500_000),
      "a1-".repeat(350_000),
      `${"study 1 ".repeat(120_000)}${hash}`,
      "9".repeat(1_000_000),
    ])
      headsIn(text);
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});

describe("verifying a journal", () => {
  let dir: string;
  const file = (name: string) => join(dir, "journal", `${name}.jsonl`);
  const lines = (name: string) => readFileSync(file(name), "utf8").split("\n").slice(0, -1);
  const put = (name: string, rows: readonly string[]) =>
    writeFileSync(file(name), rows.map((row) => `${row}\n`).join(""));
  const faults = async (...given: readonly Printed[]) =>
    (await verifyJournal(dir, given)).problems.map(({ code, place }) => `${code} ${place.file}:${place.line ?? ""}`);
  const append = (who: string, one: Step) =>
    writeAll(dir, appendTo(dir, who, { ...one, when: at("2026-03-09T10:00:00Z") }));
  let n = 0;
  const random = () => ((n++ * 7919) % 1000) / 1000;
  const note = async (who: string, text: string) => {
    const { id, files } = notedFiles(dir, { who, text }, { when: at("2026-03-09T11:00:00Z"), random });
    await writeAll(dir, files);
    return id;
  };

  beforeEach(async () => {
    dir = folder();
    n = 0;
    for (const count of [1, 2, 3]) await append("study", step("ingest", { came_in: count }));
  });

  it("finds nothing to say of one that is whole", async () => {
    await append("anne", step("mark", { added: 1 }));
    const { heads, printed, problems } = await verifyJournal(dir);
    expect(problems).toEqual([]);
    expect(printed).toBe(0);
    expect(heads).toEqual(headsOf(chainsIn(dir).chains));
    expect(heads.map(({ chain: name, entries }) => [name, entries])).toEqual([
      ["anne", 1],
      ["study", 3],
    ]);
  });

  it("finds every single change of a sign within a line", async () => {
    const whole = lines("study");
    const change = fc.asyncProperty(fc.nat(2), fc.nat(2000), async (row, place) => {
      const line = whole[row] ?? "";
      const i = place % line.length;
      const other = `${line.slice(0, i)}${line[i] === "0" ? "1" : "0"}${line.slice(i + 1)}`;
      put("study", whole.with(row, other));
      expect((await faults()).length).toBeGreaterThan(0);
    });
    await fc.assert(change, { seed: 1, numRuns: 100 });
    put("study", whole);
    expect(await faults()).toEqual([]);
  });

  it("finds a cut at the end by what was noted when something left the study", async () => {
    noteOutput(dir, { file: "/tmp/a.csv", content: "a" }, at("2026-03-09T12:00:00Z"));
    expect(await faults()).toEqual([]);
    put("study", lines("study").slice(0, 2));
    expect(await faults()).toEqual(["journal-cut journal/study.jsonl:"]);
    rmSync(file("study"));
    expect(await faults()).toEqual(["journal-missing journal/study.jsonl:"]);
  });

  it("tells one problem for each break, whatever was printed of the chain before", async () => {
    const whole = lines("study");
    for (const n of [1, 2, 3]) {
      put("study", whole.slice(0, n));
      noteOutput(dir, { file: "/tmp/a.csv", content: String(n) }, at("2026-03-09T12:00:00Z"));
    }
    put("study", whole.slice(0, 1));
    expect(await faults()).toEqual(["journal-cut journal/study.jsonl:"]);
    expect((await verifyJournal(dir)).problems[0]?.text.en).toContain("knows of 3");
    put("study", [whole[0] ?? "", whole[2] ?? ""]);
    expect(await faults()).toEqual(["journal-chain journal/study.jsonl:2"]);
  });

  it("finds it by a report of the study's own, and one that was begun anew", async () => {
    const [head] = headsOf(chainsIn(dir).chains);
    mkdirSync(join(dir, "report"));
    const cells = [head?.chain, head?.entries, head?.last].map((cell) => `<td>${cell}</td>`).join("");
    writeFileSync(join(dir, "report/report.html"), `<!doctype html><table><tr>${cells}</tr></table>`);
    expect(await faults()).toEqual([]);
    const entries = chain(
      "study",
      ...[4, 5, 6].map((c) => ["2026-03-09T10:00:00Z", step("ingest", { came_in: c })] as const),
    );
    put(
      "study",
      entries.entries.map((one) => JSON.stringify(one)),
    );
    expect(await faults()).toEqual(["journal-replaced journal/study.jsonl:3"]);
    const { problems } = await verifyJournal(dir);
    expect(problems[0]?.text.en).toContain("report/report.html");
  });

  it("does not see a cut that nobody printed, and sees it by a copy of the annex", async () => {
    const [head] = headsOf(chainsIn(dir).chains);
    put("study", lines("study").slice(0, 2));
    expect(await faults()).toEqual([]);
    if (head !== undefined)
      expect(await faults({ ...head, source: "annex.md" })).toEqual(["journal-cut journal/study.jsonl:"]);
  });

  it("takes what another chain of the same person goes on from", async () => {
    const [a = "", b = ""] = lines("study");
    const root = JSON.parse(a) as { n: number; hash: string };
    const fork = journalEntry(step("ingest", { came_in: 9 }), at("2026-03-09T10:00:00Z"), root);
    writeFileSync(file("study.2"), `${JSON.stringify(fork)}\n`);
    expect(await faults()).toEqual([]);
    writeFileSync(file("study.3"), `${a}\n${JSON.stringify(fork)}\n`);
    expect(await faults()).toEqual([]);
    writeFileSync(file("anne"), `${JSON.stringify(fork)}\n`);
    expect(await faults()).toEqual(["journal-chain journal/anne.jsonl:1"]);
    rmSync(file("anne"));
    put("study", [b]);
    expect((await faults()).length).toBeGreaterThan(0);
  });

  it("holds the words of notes against their hashes", async () => {
    const [one, two, three] = [
      await note("anne", "Relire P03."),
      await note("anne", "Élargir."),
      await note("study", "x"),
    ];
    expect((await verifyJournal(dir)).notes).toEqual({ stand: 3, removed: 0 });
    writeFileSync(join(dir, noteFile(one)), readFileSync(join(dir, noteFile(one)), "utf8").replace("P03", "P04"));
    rmSync(join(dir, noteFile(two)));
    writeFileSync(join(dir, noteFile("abcdefabcdef")), "---\ngrille: 1\nsalt: 0\n---\nx\n");
    expect((await faults()).sort()).toEqual(
      [
        `note-changed ${noteFile(one)}:`,
        `note-missing ${noteFile(two)}:`,
        `note-unknown ${noteFile("abcdefabcdef")}:`,
      ].sort(),
    );
    await append("anne", step("note-removed", { notes: [two] }));
    rmSync(join(dir, noteFile("abcdefabcdef")));
    expect(await faults()).toEqual([`note-changed ${noteFile(one)}:`]);
    expect((await verifyJournal(dir)).notes).toEqual({ stand: 2, removed: 1 });
    expect(noteText(dir, three)).toBe("x");
  });

  it("says that words the journal calls removed are back", async () => {
    const id = await note("anne", "Relire.");
    const kept = readFileSync(join(dir, noteFile(id)));
    rmSync(join(dir, noteFile(id)));
    await append("study", step("forget", { interviews: 1, notes: [id] }));
    expect(await faults()).toEqual([]);
    writeFileSync(join(dir, noteFile(id)), kept);
    expect(await faults()).toEqual([`note-back ${noteFile(id)}:`]);
  });

  it("takes the new hash of words that were rewritten, and another salt with them", async () => {
    const id = await note("anne", "Zélie a tout dit.");
    const before = readFileSync(join(dir, noteFile(id)), "utf8");
    const after = withNoteText(before, (text) => text.replace("Zélie", "P01"));
    expect(after).toContain("P01 a tout dit.");
    const salt = (text: string) => /salt: (\w+)/.exec(text)?.[1];
    expect(salt(after)).not.toBe(salt(before));
    expect(withNoteText(before, (text) => text)).toBe(before);
    expect(withNoteText("no note of ours", () => "x")).toBe("no note of ours");
    const files = new Map([[noteFile(id), after]]);
    await writeAll(
      dir,
      new Map([
        ...files,
        ...appendTo(dir, "study", { ...step("anonymise", rewrittenNotes(files)), when: at("2026-03-10T10:00:00Z") }),
      ]),
    );
    expect(await faults()).toEqual([]);
    expect(rewrittenNotes(new Map([["study.yaml", "x"]]))).toEqual({});
  });

  it("keeps words of any kind as they were typed, but for the blanks around them", async () => {
    for (const [typed, kept] of [
      ["---\ngrille: 1\n---\nx", "---\ngrille: 1\n---\nx"],
      ["a\r\nb", "a\nb"],
      ["e\u0301", "\u00e9"],
      ["a\u0000b", "a b"],
      ["  fin \n\n", "fin"],
      ["\u001b[31mred", "[31mred"],
    ] as const) {
      const id = await note("anne", typed);
      expect(noteText(dir, id)).toBe(kept);
    }
    expect(await faults()).toEqual([]);
  });

  it("reads notes in chains that somebody else's hand made odd", () => {
    const odd = chain(
      "study",
      ["2026-03-09T10:00:00Z", step("note", { note: 3, sha256: "x" })],
      ["2026-03-09T10:00:00Z", step("forget", { notes: "abc" })],
      ["2026-03-09T10:00:00Z", step("forget", { notes: ["", "../../study", "abcdefabcdef/../x"] })],
    );
    expect([...noteStates(odd.entries)]).toEqual([]);
  });
});

describe("outputs that are noted", () => {
  let dir: string;
  const when = at("2026-03-09T12:00:00Z");

  beforeEach(async () => {
    dir = folder();
    await writeAll(dir, appendTo(dir, "study", { ...step("ingest"), when }));
  });

  it("hold where the journal stood, once for the same content, and no name of a file elsewhere", () => {
    const file = "/home/x/Mireille Dubois.CSV";
    noteOutput(dir, { file, content: "a" }, when);
    noteOutput(dir, { file, content: "a" }, at("2026-03-10T12:00:00Z"));
    noteOutput(dir, { file: "report/report.md", content: "b" }, when);
    noteOutput(dir, { file, content: "c" }, when);
    expect(readOutputs(dir).map((one) => [one.file, one.at.slice(0, 10)])).toEqual([
      ["*.csv", "2026-03-09"],
      ["report/report.md", "2026-03-09"],
      ["*.csv", "2026-03-09"],
    ]);
    expect(readOutputs(dir)[0]?.journal).toEqual(headsOf(chainsIn(dir).chains));
    expect(readFileSync(join(dir, OUTPUTS), "utf8")).not.toContain("Mireille");
  });

  it("go on after a line that was cut short, and are none where the folder cannot be written", () => {
    noteOutput(dir, { file: "a.csv", content: "a" }, when);
    writeFileSync(join(dir, OUTPUTS), `${readFileSync(join(dir, OUTPUTS), "utf8")}{"grille":1,"at`);
    noteOutput(dir, { file: "b.md", content: "b" }, when);
    expect(readOutputs(dir).map(({ file }) => file)).toEqual(["*.csv", "*.md"]);
    const none = folder();
    writeFileSync(join(none, ".grille"), "no folder");
    noteOutput(none, { file: "a.csv", content: "a" }, when);
    expect(existsSync(join(none, OUTPUTS))).toBe(false);
  });
});
