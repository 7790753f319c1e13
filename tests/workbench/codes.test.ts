import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CodeAnswer } from "../../src/workbench/protocol/codes.js";
import type { CodeView, StudyView } from "../../src/workbench/protocol/study.js";
import { copyOfExample, served } from "./served.js";

const page = await served(copyOfExample());
const book = (name: string): string => readFileSync(join(page.dir, `codebooks/${name}.yaml`), "utf8");
const journal = (): string => readFileSync(join(page.dir, "journal/lectrice-a.jsonl"), "utf8");
const study = async (): Promise<StudyView> => (await (await page.ask("/api/study")).json()) as StudyView;
const codeOf = async (id: string): Promise<CodeView | undefined> =>
  (await study()).families.flatMap(({ codes }) => codes).find((one) => one.id === id);
const make = async (body: unknown): Promise<CodeAnswer & { status: number }> => {
  const response = await page.ask("/api/codes", body);
  return { ...((await response.json()) as CodeAnswer), status: response.status };
};
const wanted = {
  label: "Peur de  l'erreur",
  definition: "craint de mal encoder",
  defined: "now",
  family: { id: "charge" },
  from: "reader",
};

describe("a code made in the page", () => {
  it("is emergent, made at this moment, in its family, and in the tree at once", async () => {
    const before = book("gaspar-franssen");
    expect(await make(wanted)).toEqual({ status: 200, kind: "made", code: "charge.peur-de-l-erreur" });
    expect(await codeOf("charge.peur-de-l-erreur")).toMatchObject({
      ...{ label: "Peur de l'erreur", definition: wanted.definition, origin: "emergent", kind: "manifest" },
    });
    expect(book("gaspar-franssen")).toContain("made: 2026-01-01T00:00:00.000Z");
    expect(book("gaspar-franssen").length).toBeGreaterThan(before.length);
    expect(journal()).toContain("charge.peur-de-l-erreur");
  });

  it("may be defined later, if that is said", async () => {
    const empty = { ...wanted, label: "Sans mots", definition: " " };
    const before = book("gaspar-franssen");
    const answer = await make(empty);
    expect(answer).toMatchObject({ status: 409, kind: "refused" });
    expect(answer.kind === "refused" ? answer.reason : "").toMatch(/définition/);
    expect(book("gaspar-franssen")).toBe(before);
    expect(await make({ ...empty, defined: "later" })).toMatchObject({ kind: "made", code: "charge.sans-mots" });
  });

  it("may come with its family, in the codebook that is named", async () => {
    const { codebooks } = await study();
    expect(codebooks.length).toBeGreaterThan(1);
    const family = { label: "À l'écran", codebook: "emergents" };
    expect(codebooks.map(({ id }) => id)).toContain(family.codebook);
    expect(await make({ ...wanted, label: "Double écran", family })).toMatchObject({ kind: "made" });
    expect((await study()).families.find(({ label }) => label === "À l'écran")?.codes).toHaveLength(1);
    expect(book("emergents")).toContain("Double écran");
    expect((await make({ ...wanted, label: "Autre", family })).status).toBe(409);
  });

  it("that bears a participant's words is not named in the journal", async () => {
    const label = "les deux mains libres";
    expect(await make({ ...wanted, label, from: "in vivo" })).toMatchObject({ kind: "made" });
    expect(journal()).not.toContain("deux-mains");
  });

  it("loses nothing that was written in the codebook since the page saw it", async () => {
    writeFileSync(join(page.dir, "codebooks/emergents.yaml"), `${book("emergents")}# écrit à la main\n`);
    const answer = await make({ ...wanted, label: "Encore un", family: { id: "a-l-ecran" } });
    expect(answer).toMatchObject({ kind: "made" });
    expect(book("emergents")).toContain("# écrit à la main");
  });

  it.each([
    ["no name", { ...wanted, label: "  " }, 409],
    ["an unknown family", { ...wanted, family: { id: "nulle-part" } }, 409],
    ["another shape", { ...wanted, coder: "lecteur-b" }, 400],
  ])("is refused with %s", async (_what, body, status) => {
    const before = journal();
    expect((await make(body)).status).toBe(status);
    expect(journal()).toBe(before);
  });
});
