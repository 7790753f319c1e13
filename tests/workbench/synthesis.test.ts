import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SynthesisAnswer, SynthesisView, ThemeView } from "../../src/workbench/protocol/synthesis.js";
import { copyOfExample, type Served, served } from "./served.js";

const dir = copyOfExample();
const page = await served(dir);

async function view(from: Served = page): Promise<SynthesisView> {
  return (await (await from.ask("/api/synthesis")).json()) as SynthesisView;
}
async function send(to: string, body: unknown, from: Served = page) {
  const response = await from.ask(`/api/synthesis/${to}`, body);
  return { ...((await response.json()) as SynthesisAnswer<unknown>), status: response.status };
}
const first = ({ themes }: SynthesisView): ThemeView => {
  const [theme] = themes;
  if (theme === undefined) throw new Error("no theme");
  return theme;
};
const file = join(dir, "syntheses/Bastien.md");

describe("a cell of the synthesis", () => {
  it("shows every participant under every theme, with the person's own passages in context", async () => {
    const { people, themes, closed } = await view();
    expect(people.map(({ id }) => id)).toContain("Bastien");
    expect(closed).toBe(false);
    for (const { cells } of themes)
      expect(cells.map(({ participant }) => participant)).toEqual(people.map(({ id }) => id));
    const passages = themes.flatMap(({ cells }) => cells.flatMap((cell) => cell.passages));
    expect(passages.length).toBeGreaterThan(0);
    const own = new Set(
      [...new Set(passages.map(({ transcript }) => transcript))].flatMap((id) =>
        readFileSync(join(dir, `codings/lectrice-a/${id}.jsonl`), "utf8")
          .split("\n")
          .slice(1)
          .filter(Boolean)
          .map((row) => JSON.parse(row))
          .map(({ start, end }) => `${id} ${start} ${end}`),
      ),
    );
    for (const { transcript, start, end } of passages) expect(own).toContain(`${transcript} ${start} ${end}`);
  });

  it("is written for its participant, and in the journal without a word", async () => {
    const { id: theme } = first(await view());
    const cell = { participant: "Bastien", theme, text: "Il débloque.\n\nEt il le dit.", expected: "" };
    expect(await send("cell", cell)).toMatchObject({ status: 200, kind: "done" });
    expect(readFileSync(file, "utf8")).toContain("coder: lectrice-a");
    const now = first(await view()).cells.find(({ participant }) => participant === "Bastien");
    expect(now?.text).toBe(cell.text);
    expect(readFileSync(join(dir, "journal/lectrice-a.jsonl"), "utf8")).not.toContain("débloque");
  });

  it("is never written over other sentences than those that were seen", async () => {
    const { id: theme } = first(await view());
    writeFileSync(file, readFileSync(file, "utf8").replace("Il débloque.", "Il répare."));
    const mine = { participant: "Bastien", theme, text: "Autre chose.", expected: "Il débloque.\n\nEt il le dit." };
    const refused = await send("cell", mine);
    expect(refused).toMatchObject({ status: 409, kind: "conflict", theirs: "Il répare.\n\nEt il le dit." });
    expect(readFileSync(file, "utf8")).toContain("Il répare.");
    expect(await send("cell", { ...mine, expected: "Il répare.\n\nEt il le dit." })).toMatchObject({ status: 200 });
    expect(readFileSync(file, "utf8")).toContain("Autre chose.");
  });

  it.each([
    ["is of no theme", { participant: "Bastien", theme: "rien", text: "x", expected: "" }, 409],
    ["is of nobody", { participant: "../study", theme: "relation", text: "x", expected: "" }, 409],
    ["names its writer", { participant: "Bastien", theme: "relation", text: "x", expected: "", coder: "b" }, 400],
  ])("is refused where it %s", async (_what, body, status) => {
    expect((await page.ask("/api/synthesis/cell", body)).status).toBe(status);
  });
});

describe("what is said of a theme over everybody", () => {
  it("is kept with who, and never written over what somebody else said meanwhile", async () => {
    const { id: theme } = first(await view());
    const said = [{ kind: "shared", who: ["Bastien", "Odile"], text: "Le temps manque." }];
    expect(await send("statements", { theme, statements: said, expected: [] })).toMatchObject({ status: 200 });
    expect(first(await view()).statements).toEqual(said);
    const late = await send("statements", { theme, statements: [], expected: [] });
    expect(late).toMatchObject({ status: 409, kind: "conflict", theirs: said });
    const stranger = [{ kind: "nuanced", who: ["Personne"], text: "" }];
    expect(await send("statements", { theme, statements: stranger, expected: said })).toMatchObject({
      kind: "refused",
    });
  });
});

describe("the synthesis taken along", () => {
  it("is a workbook with the sentences as they are", async () => {
    const response = await page.ask("/api/synthesis/export", {});
    expect(response.headers.get("content-disposition")).toContain("synthese.xlsx");
    const { read } = await import("../../src/text/tables/workbook.js");
    const found = await read(new Uint8Array(await response.arrayBuffer()));
    expect(found?.tables[0]?.rows.flatMap(({ cells }) => cells)).toContain("Autre chose.");
  });
});

describe("another person's synthesis", () => {
  it("stays closed, and so does what is said over everybody, also where one tries to write it", async () => {
    const blind = copyOfExample();
    rmSync(join(blind, "codings/agreed"), { recursive: true });
    mkdirSync(join(blind, "syntheses"));
    const { id: theme } = first(await view());
    const theirs = `---\ngrille: 1\nparticipant: Odile\ncoder: lecteur-b\n---\n\n## ${theme}\n\nTrouvaille.\n`;
    writeFileSync(join(blind, "syntheses/Odile.md"), theirs);
    writeFileSync(
      join(blind, "syntheses/themes.md"),
      `---\ngrille: 1\n---\n\n## ${theme}\n\n### partagé: Odile\n\nSecret.\n`,
    );
    const own = await served(blind);
    const shown = await view(own);
    expect(shown.closed).toBe(true);
    expect(shown.people.find(({ id }) => id === "Odile")?.whose).toBe("other");
    expect(JSON.stringify(shown)).not.toMatch(/Trouvaille|Secret/);
    const cell = await send("cell", { participant: "Odile", theme, text: "x", expected: "" }, own);
    expect(cell).toMatchObject({ status: 409, kind: "refused" });
    const over = await send("statements", { theme, statements: [], expected: [] }, own);
    expect(over).toMatchObject({ status: 409, kind: "refused" });
    expect(JSON.stringify([cell, over])).not.toMatch(/Trouvaille|Secret/);
    expect(existsSync(join(blind, "journal/lectrice-a.jsonl"))).toBe(false);
  });
});
