import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codebook/codebook.js";
import { compile } from "../../src/codebook/compile.js";
import { readCodebook } from "../../src/codebook/read.js";
import { applyRules } from "../../src/coding/apply.js";
import type { Sheet } from "../../src/coding/basis.js";
import type { Coding } from "../../src/coding/coding.js";
import { type Choice, decide, withChange, withoutChange } from "../../src/coding/decide.js";
import { recordKey, recordsOf } from "../../src/coding/precision.js";
import { type Item, inQueueOrder, isUndecided, itemsOf, uncertainFirst } from "../../src/coding/queue.js";
import { renameCodes } from "../../src/coding/rename.js";
import { ruleKey, ruleVersions } from "../../src/coding/rule-version.js";
import { formatSheet, parseSheet } from "../../src/coding/sheet.js";
import type { Transcript } from "../../src/text/transcript.js";
import { interview } from "../interview.js";

const WORDS = ["temps", "stress", "scan", "papier"];

function codebook(rules: Readonly<Record<string, readonly string[]>>, lists = "") {
  const codes = Object.entries(rules).map(([code, patterns]) => {
    const words = "{ fr: x, en: x }";
    return `      - { id: ${code}, kind: manifest, origin: a_priori, label: ${words}, definition: ${words}, use: ${words}, use_not: ${words}, examples: [], counterexamples: [], rules: ${JSON.stringify(patterns)} }`;
  });
  const source = `grille: 1\ncodebook: t\ntitle: { fr: t, en: t }\nlanguage: fr\n${lists}families:\n  - id: a\n    label: { fr: a, en: a }\n    codes:\n${codes.join("\n")}\n`;
  const { codebook: read, problems } = readCodebook(source, "t.yaml");
  expect(problems).toEqual([]);
  if (read === null) throw new Error("no codebook");
  return read;
}

const plain = codebook({ "a.temps": ["temps"], "a.stress": ["stress"], "a.outil": ["scan", "papier"] });

function proposed(transcript: Transcript, books = [plain], decisions: readonly Coding[] = []): Item[] {
  const applied = [applyRules(transcript, compile(books))];
  return itemsOf({ applied, decisions, rules: ruleVersions(books) });
}

const open = (items: readonly Item[]): Item[] => items.filter(isUndecided);

const empty = (transcript: Transcript, coder = "anne"): Sheet => ({
  coder,
  transcript: transcript.id,
  textSha256: transcript.sha256,
  codings: [],
});

/** Chance that never gives one id twice. */
function chance(): () => number {
  let n = 0;
  return () => ((n++ * 7919 + 13) % 104729) / 104729;
}

interface How {
  readonly books?: (typeof plain)[];
  readonly random?: () => number;
  readonly manner?: "one" | "bulk";
  readonly note?: string;
}

function decided(
  sheet: Sheet,
  item: Item | undefined,
  { choice, transcript, ...how }: How & { choice: Choice; transcript: Transcript },
) {
  if (item === undefined) throw new Error("nothing to decide");
  const { books = [plain], random = chance(), manner = "one", note } = how;
  const rules = ruleVersions(books);
  return decide(sheet, item, { choice, transcript, rules, random, manner, ...(note === undefined ? {} : { note }) });
}

const sentence = fc.array(fc.constantFrom(...WORDS, "oui", "alors"), { minLength: 1, maxLength: 5 });
const talk = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => {
  const said = sentences.map((words) => `On dit ${words.join(" ")}.`).join(" ");
  return interview("E: Et puis ?", `P: ${said}`, "E: Bon.");
});
const choice = fc.constantFrom<Choice>(
  { kind: "accept" },
  { kind: "reject" },
  { kind: "code", code: "a.temps" },
  { kind: "code", code: "a.stress" },
);

/** Takes decisions on whatever is open, one after the other. */
function play(transcript: Transcript, moves: readonly (readonly [number, Choice])[]) {
  const random = chance();
  let sheet = empty(transcript);
  const steps: { before: Sheet; after: Sheet; change: ReturnType<typeof decide>; item: Item }[] = [];
  for (const [n, one] of moves) {
    const left = open(proposed(transcript, [plain], sheet.codings));
    const item = left[n % Math.max(1, left.length)];
    if (item === undefined) break;
    const change = decided(sheet, item, { choice: one, transcript, random });
    const after = withChange(sheet, change);
    steps.push({ before: sheet, after, change, item });
    sheet = after;
  }
  return { sheet, steps };
}

const moves = fc.array(fc.tuple(fc.nat(20), choice), { minLength: 1, maxLength: 8 });

describe("a decision", () => {
  it("undone leaves the sheet as it was, to the letter", () => {
    fc.assert(
      fc.property(talk, moves, (transcript, played) => {
        for (const { before, after, change } of play(transcript, played).steps)
          expect(formatSheet(withoutChange(after, change))).toBe(formatSheet(before));
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("settles what it was about, and keeps the words that it was taken on", () => {
    fc.assert(
      fc.property(talk, moves, (transcript, played) => {
        for (const { after, item, change } of play(transcript, played).steps) {
          const still = open(proposed(transcript, [plain], after.codings));
          expect(still.some((one) => one.code === item.code && one.start === item.start)).toBe(false);
          const { start, end, quote, seen, rule } = change.added;
          expect(transcript.text.slice(start, end)).toBe(quote);
          expect([seen, rule]).toEqual([true, item.rule]);
        }
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  it("survives being written, read again, and the rules being run again", () => {
    fc.assert(
      fc.property(talk, moves, (transcript, played) => {
        const { sheet } = play(transcript, played);
        const { sheet: read, problems } = parseSheet(formatSheet(sheet), "s.jsonl");
        expect(problems).toEqual([]);
        const keys = (items: readonly Item[]): string[] => items.map((one) => `${one.code} ${one.start} ${one.end}`);
        const again = proposed(transcript, [plain], read?.codings ?? []);
        expect(keys(open(again))).toEqual(keys(open(proposed(transcript, [plain], sheet.codings))));
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it("survives the text being moved under it", () => {
    const before = interview("P: On perd du temps.");
    const change = decided(empty(before), open(proposed(before))[0], {
      choice: { kind: "reject" },
      transcript: before,
    });
    const after = interview("E: Une question de plus ?", "P: On perd du temps.");
    const by = after.text.indexOf(change.added.quote) - change.added.start;
    const moved = { ...change.added, start: change.added.start + by, end: change.added.end + by };
    expect(by).toBeGreaterThan(0);
    expect(open(proposed(after, [plain], [moved]))).toEqual([]);
  });

  it("on other limits or for another code says so, and the code proposed is settled", () => {
    const transcript = interview("P: On perd du temps. Et le papier reste.");
    const [first] = open(proposed(transcript));
    const wider = { start: first?.start ?? 0, end: transcript.text.length };
    const limits = decided(empty(transcript), first, { choice: { kind: "span", span: wider }, transcript }).added;
    expect(limits).toMatchObject({
      code: "a.temps",
      verdict: "edited",
      quote: "On perd du temps. Et le papier reste.",
    });
    expect(limits.proposed).toBeUndefined();
    const other = decided(empty(transcript), first, { choice: { kind: "code", code: "a.stress" }, transcript }).added;
    expect(other).toMatchObject({ code: "a.stress", proposed: "a.temps", verdict: "edited" });
    expect(open(proposed(transcript, [plain], [other])).map((one) => one.code)).toEqual(["a.outil"]);
  });

  it("adds no second mark where the person's own already stands with that code", () => {
    const transcript = interview("P: On perd du temps.");
    const [item] = open(proposed(transcript));
    const own = decided(empty(transcript), item, { choice: { kind: "code", code: "a.stress" }, transcript }).added;
    const sheet = { ...empty(transcript), codings: [{ ...own, rule: "x", proposed: "a.outil" }] };
    const { added } = decided(sheet, item, { choice: { kind: "code", code: "a.stress" }, transcript });
    expect(added).toMatchObject({ code: "a.temps", verdict: "rejected" });
  });
});

describe("a rejected proposal", () => {
  const transcript = interview("P: On perd du temps. Et ce papier.");
  const [item] = open(proposed(transcript));
  const rejected = decided(empty(transcript), item, { choice: { kind: "reject" }, transcript }).added;
  const standing = (book: typeof plain) =>
    proposed(transcript, [book], [rejected]).find((one) => one.code === "a.temps")?.standing.kind;

  it("stays away while its rule is as it was, wherever the rule stands in its code", () => {
    expect(standing(plain)).toBe("decided");
    expect(standing(codebook({ "a.temps": ["jamais", "temps"] }))).toBe("decided");
    expect(standing(codebook({ "a.outil": ["autre"], "a.temps": ["temps"] }))).toBe("decided");
  });

  it("returns when its rule has changed, and names the rejection", () => {
    const [returned] = open(proposed(transcript, [codebook({ "a.temps": ["du temps"] })], [rejected]));
    expect(returned?.standing).toEqual({ kind: "returned", earlier: rejected });
  });

  it("returns when its rule has changed, though another code has a rule that is written alike", () => {
    const alike = codebook({ "a.temps": ["du temps"], "a.autre": ["temps"] });
    expect(standing(alike)).toBe("returned");
    const [record] = recordsOf([rejected], ruleVersions([alike])).values();
    expect(record).toMatchObject({ rule: "a.temps#1", decided: 0, earlier: 1 });
    expect(ruleKey("doux", "1f")).not.toBe(ruleKey("vif", "1f"));
  });

  it("stays away when its code has another id, and when it was noted by an earlier grille", () => {
    const renamed = codebook({ "a.duree": ["temps"] });
    const codes = codesOf([renamed]).map((code) => ({ ...code, was: ["a.temps"] }));
    const sheet = { ...empty(transcript), codings: [rejected] };
    expect(open(proposed(transcript, [renamed], renameCodes(sheet, codes).codings))).toEqual([]);
    expect(standing(codebook({ "a.autre": ["temps"], "a.temps": ["temps"] }))).toBe("decided");
    expect(rejected.ruleSha).toBe("a66ba6abe19c");
  });

  it("returns when a list that its rule names has changed", () => {
    const listed = (words: string) => codebook({ "a.temps": ["$duree"] }, `lists: { duree: [${words}] }\n`);
    const [book, other] = [listed("temps"), listed("temps, heure")];
    const [first] = open(proposed(transcript, [book]));
    const { added } = decided(empty(transcript), first, { choice: { kind: "reject" }, transcript, books: [book] });
    expect(open(proposed(transcript, [book], [added]))).toEqual([]);
    expect(open(proposed(transcript, [other], [added])).map((one) => one.standing.kind)).toEqual(["returned"]);
  });

  it("stays away for good where no version was noted", () => {
    const { ruleSha: _, ...old } = rejected;
    expect(open(proposed(transcript, [codebook({ "a.temps": ["du temps"] })], [old]))).toEqual([]);
  });

  it("is replaced by the decision on the new version, and comes back with its undoing", () => {
    const book = codebook({ "a.temps": ["du temps"] });
    const sheet = { ...empty(transcript), codings: [rejected] };
    const [returned] = open(proposed(transcript, [book], [rejected]));
    const change = decided(sheet, returned, {
      choice: { kind: "accept" },
      transcript,
      books: [book],
      random: () => 0.99,
    });
    expect(withChange(sheet, change).codings.map((one) => one.verdict)).toEqual(["accepted"]);
    expect(withoutChange(withChange(sheet, change), change).codings).toEqual([rejected]);
  });

  it("returns only then: whatever is rejected, the same rules never ask again", () => {
    fc.assert(
      fc.property(talk, fc.constantFrom(...WORDS), (said, word) => {
        let sheet = empty(said);
        const random = chance();
        for (const one of proposed(said))
          sheet = withChange(sheet, decided(sheet, one, { choice: { kind: "reject" }, transcript: said, random }));
        expect(open(proposed(said, [plain], sheet.codings))).toEqual([]);
        const changed = codebook({
          "a.temps": [word === "temps" ? "=temps" : "temps"],
          "a.stress": [word === "stress" ? "=stress" : "stress"],
          "a.outil": ["scan", "papier"],
        });
        const back = open(proposed(said, [changed], sheet.codings));
        const expected = word === "temps" || word === "stress" ? `a.${word}` : null;
        const proposedThere = proposed(said).filter((one) => one.code === expected);
        expect(back.map((one) => [one.code, one.start])).toEqual(proposedThere.map((one) => [one.code, one.start]));
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

describe("a mark by hand", () => {
  it("is respected wherever it overlaps, and never asked about again", () => {
    const transcript = interview("P: On perd du temps. Beaucoup.");
    const mark: Coding = {
      ...{ id: "h", transcript: transcript.id, coder: "anne", code: "a.temps", start: 0, end: 10 },
      ...{ quote: "", before: "", after: "", origin: "hand", verdict: "marked" },
    };
    const [item] = proposed(transcript);
    const at = { start: (item?.end ?? 0) - 3, end: (item?.end ?? 0) + 4 };
    expect(open(proposed(transcript, [plain], [{ ...mark, ...at }]))).toEqual([]);
    expect(open(proposed(transcript, [plain], [{ ...mark, ...at, code: "a.stress" }]))).toHaveLength(1);
  });
});

describe("how right a rule has been", () => {
  const transcript = interview("P: Du temps. Encore du temps. Plus de temps ici. Le temps file. Un scan.");
  const items = open(proposed(transcript));
  const take = (n: number, one: Choice, how: How = {}): Coding =>
    decided(empty(transcript), items[n], { choice: one, transcript, ...how }).added;

  it("counts accepted and other limits as right, rejected and other codes as wrong, what was decided at once not at all", () => {
    const wider: Choice = { kind: "span", span: { start: items[1]?.start ?? 0, end: (items[1]?.end ?? 0) - 1 } };
    const decisions = [
      take(0, { kind: "accept" }),
      take(1, wider),
      take(2, { kind: "code", code: "a.stress" }),
      take(3, { kind: "accept" }, { manner: "bulk" }),
    ];
    const record = recordsOf(decisions, ruleVersions([plain])).get(recordKey({ rule: "a.temps#1", code: "a.temps" }));
    expect(record).toMatchObject({ decided: 3, right: 2, bulk: 1 });
    expect(record?.precision).toBeCloseTo(2 / 3);
  });

  it("leaves out what was decided without the proposal in view, and on an earlier version of the rule", () => {
    const { seen: _, ...blind } = take(0, { kind: "accept" });
    const versions = ruleVersions([codebook({ "a.temps": ["du temps"] })]);
    expect(recordsOf([blind], ruleVersions([plain])).size).toBe(0);
    const [record] = recordsOf([take(0, { kind: "accept" })], versions).values();
    expect(record).toMatchObject({ decided: 0, precision: null, earlier: 1 });
  });

  it("puts the rules most often wrong first, then those without a decision", () => {
    const decisions = [take(0, { kind: "accept" }), take(1, { kind: "reject" })];
    const left = open(proposed(transcript, [plain], decisions));
    const records = recordsOf(decisions, ruleVersions([plain]));
    expect(uncertainFirst([...left].reverse(), records).map((one) => one.rule)).toEqual([
      "a.temps#1",
      "a.temps#1",
      "a.outil#1",
    ]);
    expect(inQueueOrder(left, "code").map((one) => one.code)).toEqual(["a.outil", "a.temps", "a.temps"]);
    expect(inQueueOrder(left, "transcript")).toEqual(left);
  });
});

describe("what a rule withheld", () => {
  it("is decided on apart: it tells nothing of what the rule proposes", () => {
    const transcript = interview("P: On ne perd pas de temps.");
    const [item] = open(proposed(transcript));
    expect(item).toMatchObject({ kind: "withheld", because: "negation", code: "a.temps" });
    const { added } = decided(empty(transcript), item, { choice: { kind: "reject" }, transcript });
    expect(added).toMatchObject({ verdict: "rejected", withheld: true });
    const [record] = recordsOf([added], ruleVersions([plain])).values();
    expect(record).toMatchObject({ decided: 0, withheld: 1, withheldRightly: 1 });
    expect(open(proposed(transcript, [plain], [added]))).toEqual([]);
  });
});

describe("the version of a rule", () => {
  it("differs between rules that are written otherwise, and not between codes", () => {
    const versions = ruleVersions([codebook({ "a.x": ["temps", "temps"], "a.y": ["temps", "du temps"] })]);
    expect(versions.get("a.x#1")).toBe(versions.get("a.y#1"));
    expect(versions.get("a.y#1")).not.toBe(versions.get("a.y#2"));
    expect(versions.get("a.x#1")).toMatch(/^[0-9a-f]{12}$/);
    expect(codesOf([plain]).flatMap((code) => code.rules)).toHaveLength(4);
  });
});
