import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { anchor } from "../../src/coding/anchor.js";
import type { Coding } from "../../src/coding/coding.js";
import { formatSheet, parseSheet } from "../../src/coding/sheet.js";
import { checkPlaces } from "../../src/study/check-places.js";
import { writeAll } from "../../src/study/files.js";
import { readJournal } from "../../src/study/journal.js";
import { placesOn, textsToKeep } from "../../src/study/old-texts.js";
import { oldTranscript } from "../../src/study/old-transcript.js";
import { placesInText } from "../../src/study/place-mentions.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { planReanchor, writeReanchor } from "../../src/study/reanchor.js";
import { editSheets } from "../../src/study/sheet-edit.js";
import { waitingFor } from "../../src/study/waiting.js";
import { parseTranscript } from "../../src/text/transcript-file.js";
import { folder } from "../cli/world.js";
import { CODEBOOK } from "./made.js";

const HEAD =
  "---\ngrille: 1\nid: P01\nlanguage: fr\ninvented: true\nspeakers:\n  E: interviewer\n  P: participant\n---\n";
const TALK = `${HEAD}E: Et au début ?
P: J'écoutais les gens. On prenait une chaise.
E: Et maintenant ?
P: Oui. Maintenant j'encode du matin au soir. Je ne vois plus les gens.
E: Toujours ?
P: Oui. Sauf le vendredi.
`;
const EDITED = TALK.replace("E: Et maintenant ?", "E: Ah ?\nP: Une chaise en bois.\nE: Et maintenant ?").replace(
  "du matin au soir",
  "toute la journée",
);

describe("a study of which a transcript was corrected", () => {
  let dir: string;
  const read = (file: string): string => readFileSync(join(dir, file), "utf8");
  const write = (file: string, text: string): void => writeFileSync(join(dir, file), text);
  const study = async (): Promise<Study> => {
    const { study } = await readStudy(dir);
    if (study === null) throw new Error("no study");
    return study;
  };
  const sheetOf = (coder: string) => parseSheet(read(`codings/${coder}/P01.jsonl`), "s").sheet;
  const text = parseTranscript(TALK, "t").transcript?.text ?? "";
  const mark = (coder: string, quote: string, id: string): Coding => {
    const start = text.indexOf(quote);
    const about = { id, transcript: "P01", coder, code: "relation.ecoute" };
    return { ...about, ...anchor(text, { start, end: start + quote.length }), origin: "hand", verdict: "marked" };
  };
  const mend = async (): Promise<void> => {
    const now = await study();
    const when = { now: new Date("2026-02-02T00:00:00Z"), version: "0" };
    await writeReanchor(now, await planReanchor(now), { when, coder: "anne" });
  };

  beforeEach(async () => {
    dir = folder();
    for (const name of [
      "codebooks",
      "transcripts",
      "codings/anne",
      "codings/bert",
      "codings/agreed",
      "memos",
      "syntheses",
    ])
      mkdirSync(join(dir, name), { recursive: true });
    write("study.yaml", "grille: 1\ntitle: essai\nlanguage: fr\ncoders:\n  - id: anne\n  - id: bert\n");
    write("codebooks/codes.yaml", CODEBOOK);
    write("transcripts/P01.txt", TALK);
    const textSha256 = parseTranscript(TALK, "t").transcript?.sha256 ?? "";
    const quotes = ["Je ne vois plus les gens.", "j'encode du matin au soir"];
    for (const [c, coder] of ["anne", "bert", "agreed"].entries()) {
      const codings = quotes.map((quote, i) => mark(coder, quote, `${c}${i}`.padStart(12, "0")));
      write(`codings/${coder}/P01.jsonl`, formatSheet({ coder, transcript: "P01", textSha256, codings }));
    }
    write("participants.csv", "participant\nP01\n");
    write("memos/a.md", "---\ngrille: 1\nabout: P01:4.3\ncoder: anne\n---\nComme en [[P01:6]] et P01:2, vers 12:30.\n");
    write("syntheses/P01.md", "# temps\nElle n'a plus le temps (P01:4-6 ; P01@0-4).\n");
    await writeAll(dir, new Map(textsToKeep(await study())));
    write("transcripts/P01.txt", EDITED);
  });

  it("has every coder's marks back in place, and each one's lost ones with themselves", async () => {
    await mend();
    for (const coder of ["anne", "bert", "agreed"]) {
      const sheet = sheetOf(coder);
      expect(sheet?.codings.map(({ quote }) => quote)).toEqual(["Je ne vois plus les gens."]);
      expect(sheet?.astray?.map(({ quote }) => quote)).toEqual(["j'encode du matin au soir"]);
    }
    const now = await study();
    expect(waitingFor(now, "anne").map(({ mark }) => mark.coder)).toEqual(["agreed", "anne"]);
    expect(waitingFor(now, null).map(({ mark }) => mark.coder)).toEqual(["agreed"]);
    const [first] = waitingFor(now, "bert");
    expect(first?.fate).toMatchObject({ fate: "changed" });
    expect(first?.transcript.text.slice(first.fate.candidates[0]?.start, first.fate.candidates[0]?.end)).toBe(
      "j'encode toute la journée",
    );
  });

  it("names places anew, in heads, links and sentences, and leaves times of day alone", async () => {
    const plan = await planReanchor(await study());
    expect(plan.places.map(({ place, to }) => `${place} ${to}`).sort()).toEqual([
      "P01:4-6 P01:6-8",
      "P01:4.3 P01:6.3",
      "P01:6 P01:8",
    ]);
    await mend();
    expect(read("memos/a.md")).toContain("about: P01:6.3\n");
    expect(read("memos/a.md")).toContain("Comme en [[P01:8]] et P01:2, vers 12:30.");
    expect(read("syntheses/P01.md")).toContain("(P01:6-8 ; P01@0-4)");
  });

  it("is told of by check where nothing but places shifts", async () => {
    expect(await checkPlaces(await study())).toMatchObject([
      { code: "places-shift", place: { file: "memos/a.md" } },
      { code: "places-shift", place: { file: "syntheses/P01.md" } },
    ]);
    await mend();
    expect(await checkPlaces(await study())).toEqual([]);
  });

  it("takes no mark on a sheet that is on the earlier text, and says what to do", async () => {
    const now = await study();
    const [transcript] = now.transcripts;
    if (transcript === undefined) throw new Error("no transcript");
    const lock = { now: new Date("2026-02-02T00:00:00Z"), tell: () => {} };
    const before = read("codings/anne/P01.jsonl");
    const [problem] = await editSheets(now, { coder: "anne", edits: [{ transcript, change: (sheet) => sheet }], lock });
    expect(problem).toMatchObject({ code: "text-changed" });
    expect(problem?.hint?.en).toContain("grille reanchor");
    expect(read("codings/anne/P01.jsonl")).toBe(before);
  });

  it("tells the journals counts alone, one coder's only in their own", async () => {
    await mend();
    const { journals, problems } = readJournal(dir);
    expect(problems).toEqual([]);
    expect(journals.get("study")?.at(-1)).toMatchObject({
      step: "reanchor",
      detail: { transcripts: 1, sheets: 3, places: 3 },
    });
    expect(journals.get("anne")?.at(-1)).toMatchObject({ step: "reanchor", detail: { moved: 1, changed: 1, lost: 0 } });
    expect(journals.has("bert")).toBe(false);
  });

  it("is left as it is once that is done, and keeps no text that nothing refers to", async () => {
    await mend();
    const files = ["anne", "bert", "agreed"].map((coder) => read(`codings/${coder}/P01.jsonl`));
    const plan = await planReanchor(await study());
    expect([plan.changed, plan.places, [...plan.files]]).toEqual([[], [], []]);
    await mend();
    expect(["anne", "bert", "agreed"].map((coder) => read(`codings/${coder}/P01.jsonl`))).toEqual(files);
    expect(readdirSync(join(dir, ".grille/texts")).filter((name) => name.endsWith(".txt"))).toHaveLength(2);
    for (const coder of ["anne", "bert", "agreed"]) {
      const sheet = sheetOf(coder);
      if (sheet === null) throw new Error("no sheet");
      const { astray: _settled, ...rest } = sheet;
      write(`codings/${coder}/P01.jsonl`, formatSheet(rest));
    }
    write("transcripts/P01.txt", EDITED.replace("Toujours", "Encore toujours"));
    await mend();
    expect(readdirSync(join(dir, ".grille/texts")).filter((name) => name.endsWith(".txt"))).toHaveLength(1);
  });

  it("still finds marks where the old text is not known, and says of places that nobody can tell", async () => {
    rmSync(join(dir, ".grille"), { recursive: true });
    const plan = await planReanchor(await study());
    expect(plan.sheets.map(({ old }) => old)).toEqual([null, null, null]);
    expect(plan.sheets[0]?.fates.map(({ fate }) => fate).sort()).toEqual(["changed", "moved"]);
    expect(new Set(plan.places.map(({ to }) => to))).toEqual(new Set([null]));
    await mend();
    expect(read("memos/a.md")).toContain("about: P01:4.3\n");
  });

  it("does not take a kept text for another one, nor a broken list of them", async () => {
    for (const name of readdirSync(join(dir, ".grille/texts"))) write(`.grille/texts/${name}`, "{ rien");
    expect(placesOn(dir).size).toBe(0);
    expect(oldTranscript(dir, sheetOf("anne")?.textSha256 ?? "")).toBeNull();
    expect(oldTranscript(dir, "../../study")).toBeNull();
    const plan = await planReanchor(await study());
    expect(plan.sheets).toHaveLength(3);
  });

  it("leaves a sheet alone of which a line cannot be read, and mends the others", async () => {
    write("codings/bert/P01.jsonl", `${read("codings/bert/P01.jsonl")}{"id":\n`);
    const before = read("codings/bert/P01.jsonl");
    await mend();
    expect(read("codings/bert/P01.jsonl")).toBe(before);
    expect(sheetOf("anne")?.astray).toHaveLength(1);
    expect(existsSync(join(dir, ".grille/texts", `${sheetOf("bert")?.textSha256 ?? ""}.txt`))).toBe(true);
  });
});

describe("places in a text", () => {
  const seen = (text: string, ids: readonly string[]): string[] => {
    const found: string[] = [];
    placesInText(text, ids, (place) => {
      found.push(place);
      return place;
    });
    return found;
  };

  it("are those of transcripts that there are, whole", () => {
    const text = "P01:12 P01:12.3, (P01:12.3-5) P01:3-4 P01@10-20. XP01:1 P02:1 P010:4 P01:5a P01:1-2-3 «P01:7»";
    expect(seen(`${text} P-1:3 (a.b:2)`, ["P01", "P010", "P-1", "a.b"])).toEqual([
      "P01:12",
      "P01:12.3",
      "P01:12.3-5",
      "P01:3-4",
      "P01@10-20",
      "P010:4",
      "P01:7",
      "P-1:3",
      "a.b:2",
    ]);
  });

  it("are no times of day, where a transcript is called by a number", () => {
    expect(seen("---\nabout: 12:4\n---\nà 12:30, [[12:5]]", ["12"])).toEqual(["12:4", "12:5"]);
  });

  it("are found fast in a long line", () => {
    const began = performance.now();
    expect(seen(`${"P01:".repeat(300_000)}1`, ["P01", "P.*"])).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
