import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { MemoAnswer, MemosView, MemoView } from "../../src/workbench/protocol/memos.js";
import { folder } from "../cli/world.js";
import { copyOfExample, served } from "./served.js";

const dir = copyOfExample();
const page = await served(dir);
const fileOf = (name: string): string => join(dir, `memos/${name}.md`);

async function list(from = page): Promise<MemosView> {
  return (await (await from.ask("/api/memos")).json()) as MemosView;
}
async function one(name: string): Promise<MemoView> {
  const found = (await list()).memos.find((memo) => memo.name === name);
  if (found === undefined) throw new Error(`no memo ${name}`);
  return found;
}
async function edit(body: unknown, from = page): Promise<MemoAnswer & { status: number }> {
  const response = await from.ask("/api/memos", body);
  return { ...((await response.json()) as MemoAnswer), status: response.status };
}
const fresh = { kind: "save", name: null, title: null, version: null };

describe("a memo written in the page", () => {
  it("is on the disk with what it is about, found both ways, and in the journal without a word", async () => {
    const text = "Elle *écoute*. Voir [[code:relation.ecoute|l'écoute]] et [[P02:6]].";
    const done = await edit({ ...fresh, about: ["P02:4"], title: "À l'accueil", text });
    expect(done).toMatchObject({ status: 200, kind: "done" });
    const name = done.kind === "done" ? done.name : "";
    expect(readFileSync(fileOf(name), "utf8")).toMatch(/about: P02:4\ncoder: lectrice-a\ntitle: À l'accueil\n/);
    const memo = await one(name);
    expect(memo).toMatchObject({ isOwn: true, text, heading: "À l'accueil", day: "2026-01-01" });
    expect(memo.about).toMatchObject([{ kind: "passage", words: { transcript: "P02", turn: 4 } }]);
    expect(memo.links).toMatchObject([
      { written: "code:relation.ecoute", kind: "code", label: "Écoute" },
      { kind: "passage", words: { turn: 6 } },
    ]);
    const other = await edit({ ...fresh, about: ["study"], text: `Lire [[${name}]], puis [[nulle-part]].` });
    expect((await one(name)).from).toMatchObject([{ name: other.kind === "done" ? other.name : "" }]);
    const journal = readFileSync(join(dir, "journal/lectrice-a.jsonl"), "utf8");
    expect(journal).toContain('"step":"memo"');
    expect(journal).not.toMatch(/accueil|écoute/);
  });

  it("names chosen words by their sentence where they are one, else by their letters", async () => {
    const { text, turns } = (await (await page.ask("/api/transcripts/P02")).json()) as {
      text: string;
      turns: { index: number; start: number; end: number }[];
    };
    const turn = turns.find(({ index }) => index === 6);
    const { start, end } = turn ?? { start: 0, end: 0 };
    const whole = await edit({ ...fresh, about: [`P02@${start}-${end}`], text: "tout" });
    const part = await edit({ ...fresh, about: [`P02@${start}-${start + 6}`], text: text.slice(start, start + 6) });
    const about = async (done: MemoAnswer) => (await one(done.kind === "done" ? done.name : "")).about[0]?.written;
    expect(await about(whole)).toBe("P02:6");
    expect(await about(part)).toBe(`P02@${start}-${start + 6}`);
  });

  it("is never written over what somebody else made of it: both are shown, and one is chosen", async () => {
    await edit({ ...fresh, name: "deux", about: ["study"], text: "d'abord" });
    const { version } = await one("deux");
    writeFileSync(fileOf("deux"), readFileSync(fileOf("deux"), "utf8").replace("d'abord", "ailleurs"));
    const mine = { kind: "save", name: "deux", about: ["study"], title: null, text: "le mien" };
    const refused = await edit({ ...mine, version });
    expect(refused).toMatchObject({ status: 409, kind: "conflict", theirs: { text: "ailleurs" } });
    expect(readFileSync(fileOf("deux"), "utf8")).toContain("ailleurs");
    const theirs = refused.kind === "conflict" ? refused.theirs : null;
    expect(await edit({ ...mine, version: theirs?.version })).toMatchObject({ status: 200 });
    expect((await one("deux")).text).toBe("le mien");
    expect(await edit({ kind: "remove", name: "deux", version })).toMatchObject({ status: 409, kind: "conflict" });
    expect(await edit({ kind: "remove", name: "deux", version: (await one("deux")).version })).toMatchObject({
      status: 200,
    });
    expect(existsSync(fileOf("deux"))).toBe(false);
    expect(await edit({ ...mine, version })).toMatchObject({ status: 409, kind: "conflict", theirs: null });
  });

  it.each([
    ["says nothing", { ...fresh, about: ["study"], text: " " }, 409],
    ["is about what the study does not have", { ...fresh, about: ["code:rien.du-tout"], text: "x" }, 409],
    ["has the name of another folder", { ...fresh, name: "../study", about: ["study"], text: "x" }, 409],
    ["is about nothing", { ...fresh, about: [], text: "x" }, 400],
    ["says who wrote it", { ...fresh, about: ["study"], text: "x", coder: "lecteur-b" }, 400],
  ])("is refused where it %s, and nothing is written", async (_what, body, status) => {
    const before = readdirSync(join(dir, "memos"));
    expect((await page.ask("/api/memos", body)).status).toBe(status);
    expect(readdirSync(join(dir, "memos"))).toEqual(before);
  });
});

describe("memos taken along", () => {
  it.each(["md", "docx", "csv"])("are a file of those that were chosen: %s", async (format) => {
    const { memos } = await list();
    const response = await page.ask("/api/memos/export", { format, names: [memos[0]?.name] });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain(`memos.${format}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    if (format === "docx") expect(bytes.subarray(0, 2).toString()).toBe("PK");
    else expect(bytes.toString()).toContain(memos[0]?.heading);
    expect(readFileSync(join(dir, ".grille/outputs.jsonl"), "utf8")).toContain(`*.${format}`);
  });

  it("stay where one of them holds what may not leave, and the page is told why", async () => {
    const held = join(folder(), "étude");
    for (const one of ["transcripts", "memos"]) mkdirSync(join(held, one), { recursive: true });
    writeFileSync(join(held, "study.yaml"), "grille: 1\ntitle: T\nlanguage: fr\ncoders:\n  - id: lectrice-a\n");
    const said =
      "---\ngrille: 1\nid: P01\nlanguage: fr\nspeakers:\n  A: participant\n---\nA: Écris à marie.dupont@mutualite.be.\n";
    writeFileSync(join(held, "transcripts/P01.txt"), said);
    writeFileSync(join(held, "memos/a.md"), "---\ngrille: 1\nabout: study\n---\nElle dit marie.dupont@mutualite.be\n");
    const response = await (await served(held)).ask("/api/memos/export", { format: "md", names: ["a"] });
    expect(response.status).toBe(409);
    expect(((await response.json()) as { reason: string }).reason).not.toContain("marie.dupont");
  });
});

describe("memos of others", () => {
  it("stay closed in word, title and name until sheets are settled in common, also of a coder whom only a folder names", async () => {
    const blind = copyOfExample();
    rmSync(join(blind, "codings/agreed"), { recursive: true });
    const study = join(blind, "study.yaml");
    writeFileSync(study, readFileSync(study, "utf8").replace(/^ {2}- id: lecteur-b\n.*\n/m, ""));
    mkdirSync(join(blind, "memos"));
    const memo = (coder: string, text: string): string =>
      `---\ngrille: 1\nabout: study\ncoder: ${coder}\n---\n${text}\n`;
    writeFileSync(join(blind, "memos/mien.md"), memo("lectrice-a", "à moi, et [[cache]]"));
    writeFileSync(join(blind, "memos/cache.md"), memo("lecteur-b", "# Trouvaille\n\n[[mien]]"));
    writeFileSync(join(blind, "memos/marge.md"), memo("en marge", "de personne"));
    const own = await served(blind);
    const view = await list(own);
    expect(view.closed).toBe(true);
    expect(view.memos.map(({ name }) => name)).toEqual(["marge", "mien"]);
    expect(view.memos[1]).toMatchObject({ from: [], links: [{ written: "cache", kind: "unknown" }] });
    expect(JSON.stringify(view)).not.toContain("Trouvaille");
    const stolen = await edit({ ...fresh, name: "cache", about: ["study"], text: "x" }, own);
    expect(stolen).toMatchObject({ status: 409, kind: "refused" });
    expect(JSON.stringify(stolen)).not.toContain("Trouvaille");
    const taken = await own.ask("/api/memos/export", { format: "md", names: ["cache", "mien"] });
    expect(await taken.text()).not.toContain("Trouvaille");
  });
});
