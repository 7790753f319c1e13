import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CodeMarksView } from "../../src/workbench/protocol/codes.js";
import type {
  BehindView,
  EvidenceView,
  MatrixView,
  SaturationView,
  TogetherView,
} from "../../src/workbench/protocol/seeing.js";
import { grille } from "../cli/world.js";
import { copyOfExample, served } from "./served.js";

const dir = copyOfExample();
const page = await served(dir);
/** One's own numbers, where a test asks for no others. */
const at = (path: string): string =>
  !path.startsWith("/api/see/") || path.includes("basis=") ? path : `${path}${path.includes("?") ? "&" : "?"}basis=own`;
const got = async <T>(path: string, from = page): Promise<T> => (await (await from.ask(at(path))).json()) as T;

/** The same study in which the other coder never was: what the command line counts there is this person's own. */
const alone = copyOfExample();
rmSync(join(alone, "codings/lecteur-b"), { recursive: true });
rmSync(join(alone, "codings/agreed"), { recursive: true, force: true });
/** The same study before anybody opened a sheet. */
function copyUnopened(): string {
  const own = copyOfExample();
  rmSync(join(own, "codings/agreed"), { recursive: true });
  return own;
}

async function measured(
  ...args: string[]
): Promise<{ tables: { name: string; columns: { name: string }[]; rows: unknown[][] }[] }> {
  return JSON.parse((await grille(alone, [...args, "--coder", "lectrice-a", "--json"])).out);
}

describe("what one's own marks amount to", () => {
  it("is what the command counts on this sheet alone, code by code", async () => {
    const { rows, counted } = await got<MatrixView>("/api/see/matrix");
    const [table] = (await measured("matrix")).tables;
    expect(rows.length).toBeGreaterThan(5);
    for (const { code, cells } of rows) {
      const c = table?.columns.findIndex(({ name }) => name === code) ?? -1;
      const expected = counted.map((id) => table?.rows.find(([one]) => one === id)?.[c]);
      expect([code, ...cells]).toEqual([code, ...expected]);
    }
  });

  it("opens, behind every number of a cell, marks of this person alone", async () => {
    const { rows, counted } = await got<MatrixView>("/api/see/matrix");
    for (const { code, cells } of rows.slice(0, 6))
      for (const [i, n] of cells.entries()) {
        if (n === null || n === 0) continue;
        const id = counted[i] ?? "";
        const { groups } = await got<BehindView>(`/api/see/behind?codes=${code}&in=${id}`);
        const sheet = readFileSync(join(dir, `codings/lectrice-a/${id}.jsonl`), "utf8");
        const isOwn = (one: string): boolean => sheet.includes(`"id":"${one}"`);
        expect(groups.map(({ transcript }) => transcript)).toEqual([id]);
        expect(groups[0]?.passages.filter((one) => one.code !== code || !isOwn(one.id))).toEqual([]);
      }
  });

  it("shows the pairs that the command shows for turns, with the turns behind each", async () => {
    const { pairs } = await got<TogetherView>("/api/see/together");
    const [table] = (await measured("cooccurrence", "--unit", "turn")).tables;
    expect(pairs.map(({ a, b, both, interviews }) => [a, b, both, interviews])).toEqual(
      table?.rows.filter((row) => Number(row[4]) > 0).map((row) => [row[0], row[1], row[4], row[5]]),
    );
    const [first] = pairs;
    const { groups } = await got<BehindView>(`/api/see/behind?codes=${first?.a},${first?.b}&together=yes`);
    const turns = new Set(
      groups.flatMap(({ passages }) => passages.map(({ transcript, turn }) => `${transcript}:${turn}`)),
    );
    expect(turns.size).toBe(first?.both);
    expect(groups.length).toBe(first?.interviews);
  });

  it("counts new codes as the command does, and names them", async () => {
    const { steps, mean } = await got<SaturationView>("/api/see/saturation");
    const order = (await measured("saturation")).tables.find(({ name }) => name === "order");
    expect(steps.map(({ interview, fresh, seen }) => [interview, fresh.length, seen])).toEqual(
      order?.rows.map((row) => [row[1], row[4], row[5]]),
    );
    expect(mean.length).toBe(steps.length);
  });

  it("weighs each hypothesis on one's own marks, with the passages", async () => {
    const { hypotheses, proposals } = await got<EvidenceView>("/api/see/evidence");
    expect(proposals).toBe("hidden");
    expect(hypotheses.map(({ id }) => id)).toEqual(expect.arrayContaining(["H1", "H2"]));
    for (const { cases, tally, read } of hypotheses) {
      expect(tally.reduce((sum, { interviews }) => sum + interviews.length, 0)).toBe(read);
      for (const { standing, evidence } of cases)
        if (standing === "supports")
          expect(evidence.some(({ sense, said }) => sense === "supports" && said.length > 0)).toBe(true);
    }
  });

  it("tells nothing of another coder's sheet before sheets are opened, whatever is asked for", async () => {
    const blind = await served(copyUnopened());
    const without = await served(alone);
    for (const path of ["matrix", "together", "saturation", "evidence"]) {
      const expected = await (await without.ask(`/api/see/${path}`)).text();
      for (const basis of ["", "?basis=agreed"])
        expect(await (await blind.ask(`/api/see/${path}${basis}`)).text()).toBe(expected);
    }
    const behind = "/api/see/behind?codes=relation.ecoute";
    expect(await (await blind.ask(`${behind}&basis=agreed`)).text()).toBe(await (await without.ask(behind)).text());
    expect(await got<MatrixView>("/api/see/matrix?basis=agreed", blind)).toMatchObject({
      basis: "own",
      bases: ["own"],
    });
  });
});

describe("what was agreed on, once sheets are opened", () => {
  it("is what the command counts, with agreed marks alone behind every number; one's own stay at hand", async () => {
    const own = copyUnopened();
    await grille(own, ["reconcile", "--open", "--yes", "--all", "--coder", "lectrice-a"]);
    const there = await served(own);
    const view = await got<MatrixView>("/api/see/matrix?basis=", there);
    expect(view).toMatchObject({ basis: "agreed", bases: ["agreed", "own"], open: [] });
    expect(view.unsettled).toBeGreaterThan(0);
    const counted = JSON.parse((await grille(own, ["matrix", "--json"])).out) as Awaited<ReturnType<typeof measured>>;
    const [table] = counted.tables;
    expect(view.rows.length).toBeGreaterThan(3);
    for (const { code, cells } of view.rows) {
      const c = table?.columns.findIndex(({ name }) => name === code) ?? -1;
      expect([code, ...cells]).toEqual([
        code,
        ...view.counted.map((id) => table?.rows.find(([one]) => one === id)?.[c]),
      ]);
    }
    const [row] = view.rows;
    const i = row?.cells.findIndex((n) => n !== null && n > 0) ?? -1;
    const path = `/api/see/behind?codes=${row?.code}&in=${view.counted[i]}&basis=agreed`;
    const { groups } = await got<BehindView>(path, there);
    const sheet = readFileSync(join(own, `codings/agreed/${view.counted[i]}.jsonl`), "utf8");
    expect(groups[0]?.passages.length).toBeGreaterThan(0);
    for (const { id } of groups[0]?.passages ?? []) expect(sheet).toContain(`"id":"${id}"`);
    const { pairs } = await got<TogetherView>("/api/see/together?basis=agreed", there);
    const meet = `/api/see/behind?codes=${pairs[0]?.a},${pairs[0]?.b}&together=yes&basis=agreed`;
    const turns = (await got<BehindView>(meet, there)).groups.flatMap(({ transcript, passages }) =>
      passages.map(({ turn }) => `${transcript}:${turn}`),
    );
    expect(new Set(turns).size).toBe(pairs[0]?.both);
    expect((await got<EvidenceView>("/api/see/evidence?basis=agreed", there)).hypotheses.length).toBeGreaterThan(0);
    const mine = await got<MatrixView>("/api/see/matrix", there);
    expect(mine.basis).toBe("own");
    expect(mine.rows).toEqual((await got<MatrixView>("/api/see/matrix", await served(alone))).rows);
  });

  it("leaves out by name what is not opened, and tells nothing of it", async () => {
    const own = copyUnopened();
    await grille(own, ["reconcile", "--open", "--yes", "--transcript", "P01", "--coder", "lectrice-a"]);
    const view = await got<MatrixView>("/api/see/matrix?basis=agreed", await served(own));
    expect(view.counted).toEqual(["P01"]);
    expect(view.open).toHaveLength(7);
    expect(view.notes.join()).not.toContain("lecteur-b");
  });
});

describe("a code made after an interview was read", () => {
  it("is missing there, not 0, until that interview is read again", async () => {
    const own = copyOfExample();
    const sheet = join(own, "codings/lectrice-a/P01.jsonl");
    const [head = "", ...rows] = readFileSync(sheet, "utf8").split("\n");
    writeFileSync(sheet, [head.replace(/\}$/, ',"read":"2025-01-01T00:00:00.000Z"}'), ...rows].join("\n"));
    const books = join(own, "codebooks");
    const names = readdirSync(books).map((name) => join(books, name));
    const file = names.find((name) => readFileSync(name, "utf8").includes("id: relation.ecoute")) ?? "";
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/( +)- id: relation\.ecoute\n/, "$&$1  made: 2025-06-01T00:00:00.000Z\n"));
    const there = await served(own);
    const code = await got<CodeMarksView>("/api/codes/relation.ecoute", there);
    expect(code.transcripts.find(({ transcript }) => transcript === "P01")?.standing).toBe("reread");
    const { missing } = await got<MatrixView>("/api/see/matrix", there);
    expect(missing).toEqual([{ code: "relation.ecoute", interviews: ["P01"] }]);
    const { steps } = await got<SaturationView>("/api/see/saturation", there);
    expect(steps.flatMap(({ fresh }) => fresh)).not.toContain("relation.ecoute");
  });
});

describe("what rules propose", () => {
  it("is a reading list, shown only where the person asks or the study chose it", async () => {
    const own = copyOfExample();
    rmSync(join(own, "codings"), { recursive: true });
    writeFileSync(join(own, "attributions.csv"), "participant;type;situation;reason;passages;coder\n");
    const there = await served(own);
    const hidden = await got<EvidenceView>("/api/see/evidence", there);
    expect(hidden.hypotheses.flatMap(({ cases }) => cases)).toEqual([]);
    const asked = await got<EvidenceView>("/api/see/evidence?asked=yes", there);
    expect(asked.hypotheses.every(({ kind, tally }) => kind === "reading-list" && tally.length === 0)).toBe(true);
    expect(asked.hypotheses.some(({ cases }) => cases.some(({ evidence }) => evidence.length > 0))).toBe(true);
    appendFileSync(join(own, "study.yaml"), "\npage:\n  proposals: shown\n");
    expect((await got<EvidenceView>("/api/see/evidence", there)).proposals).toBe("chosen");
  });
});

describe("one code", () => {
  it("shows every mark of it that this person made, and what its absence means elsewhere", async () => {
    const view = await got<CodeMarksView>("/api/codes/relation.ecoute");
    expect(view.transcripts.map(({ transcript }) => transcript)).toHaveLength(8);
    const rows = view.transcripts.flatMap(({ marks }) => marks);
    expect(rows.length).toBe(view.count);
    for (const { transcript, id, words } of rows) {
      const sheet = readFileSync(join(dir, `codings/lectrice-a/${transcript}.jsonl`), "utf8");
      expect(sheet.includes(`"id":"${id}","code":"relation.ecoute"`)).toBe(true);
      expect(sheet.includes(JSON.stringify(words).slice(1, -1))).toBe(true);
    }
    expect((await page.ask("/api/codes/no.such")).status).toBe(404);
  });
});
