import { describe, expect, it } from "vitest";
import type { Codebook, Hypothesis } from "../../src/codebook/codebook.js";
import type { Condition } from "../../src/codebook/condition.js";
import { type Guide, readGuide } from "../../src/codebook/guide.js";
import type { Selection } from "../../src/coding/basis.js";
import type { Mark } from "../../src/coding/mark.js";
import { readingsOf, tellStanding } from "../../src/evidence/account/tell-standing.js";
import { questionsOf } from "../../src/evidence/asked.js";
import { weigh } from "../../src/evidence/weigh.js";
import { overlaps } from "../../src/text/span.js";
import type { Transcript } from "../../src/text/transcript.js";
import { parseTranscript } from "../../src/text/transcript-file.js";
import { code } from "../coding/made.js";

const is = (id: string): Condition => ({ kind: "code", id });
const all = (of: Condition[], not: Condition[] = []): Condition => ({ kind: "all", of, not, within: "exchange" });
const any = (of: Condition[]): Condition => ({ kind: "any", of, not: [], within: "exchange" });
const words = { fr: "x", en: "x" };

const H: Hypothesis = {
  id: "H1",
  statement: words,
  origin: "a_priori",
  date: null,
  asked: ["q1"],
  supports: all([is("change"), is("cause.outils")]),
  against: any([is("rien"), all([is("change"), is("cause.charge")], [is("cause.outils")])]),
  unattributed: all([is("change")], [is("cause")]),
  direction: ["mieux", "pire"],
  rival: { statement: words, codes: ["cause.charge"], asked: [], wouldSee: words },
  deviant: null,
};

const ids = ["change", "cause.outils", "cause.charge", "rien", "mieux", "pire"];
const families = ["change", "cause", "rien", "mieux", "pire"].map((id) => ({
  id: id === "cause" ? "cause" : `famille-${id}`,
  label: words,
  source: "",
  codes: ids.filter((name) => (id === "cause" ? name.startsWith("cause.") : name === id)).map((name) => code(name)),
}));
const codebook: Codebook = { id: "c", title: words, language: "fr", families, hypotheses: [H], asks: [] };
const guide = {
  title: words,
  version: null,
  questions: [
    { id: "q1", number: "1", theme: words, ask: words, serves: ["H1"], prompts: [], matches: [] },
    { id: "q2", number: "2", theme: words, ask: words, serves: [], prompts: [], matches: [] },
    { id: "q2", number: "2", theme: words, ask: words, serves: [], prompts: [], matches: [] },
  ],
} as unknown as Guide;

/** One interview: two exchanges under question q1, one under another. Each sentence of the participant can be marked. */
function interview(id: string, heading = "q1"): Transcript {
  const source = `---\ngrille: 1\nid: ${id}\nlanguage: fr\nspeakers:\n  E: interviewer\n  P: participant\n---\n# ${heading}\n[0:00:01] E: Qu'est-ce qui a changé pour toi ?\n[0:00:05] P: Un. Deux. Trois.\n[0:00:10] E: Oui.\n[0:00:11] P: Quatre.\n# autre\n[0:00:20] E: Et pour finir, autre chose encore ?\n[0:00:30] P: Cinq. Six.\n`;
  const { transcript, problems } = parseTranscript(source, "t");
  if (transcript === null) throw new Error(JSON.stringify(problems));
  return transcript;
}

function marks(transcript: Transcript, where: Record<string, string>, coder = "a"): Mark[] {
  return Object.entries(where).flatMap(([word, codes]) => {
    const start = transcript.text.indexOf(`${word}.`);
    return codes.split(" ").map((name) => ({
      transcript: transcript.id,
      code: name,
      coder,
      id: `${word}-${name}`,
      start,
      end: start + word.length + 1,
    }));
  });
}

function weighing(
  cases: readonly { transcript: Transcript; where?: Record<string, string> }[],
  more: { guide?: Guide | null; coder?: string; attributed?: Mark[]; read?: string[]; declared?: string[] } = {},
) {
  const transcripts = cases.map((one) => one.transcript);
  const all = cases.flatMap(({ transcript, where }) => marks(transcript, where ?? {}, more.coder));
  const selection: Selection = {
    basis: "reviewed",
    marks: all,
    transcripts: transcripts.map((t) => t.id),
    read: more.coder === "rule" ? [] : (more.read ?? transcripts.map((t) => t.id)),
    declared: more.coder === "rule" ? [] : (more.declared ?? more.read ?? transcripts.map((t) => t.id)),
    missing: [],
    coders: ["a"],
    rulesOnly: more.coder === "rule",
    reviewedShare: 1,
  };
  return weigh(H, {
    codebooks: [codebook],
    guide: more.guide === undefined ? guide : more.guide,
    transcripts,
    selection,
    attributed: more.attributed ?? [],
  });
}

const standing = (where: Record<string, string>, heading?: string) =>
  weighing([
    { transcript: interview("P01", heading), where },
    { transcript: interview("P02"), where: { Un: "rien" } },
  ]).cases.find((one) => one.interview === "P01")?.standing;

describe("a hypothesis before an interview", () => {
  it("is supported by a change, put down to the tools, with its direction, in one exchange", () => {
    expect(standing({ Un: "change", Deux: "cause.outils", Trois: "pire" })).toBe("supports");
    expect(standing({ Un: "change", Deux: "cause.outils", Quatre: "mieux" })).toBe("supports");
  });

  it("is not supported where the parts stand in different exchanges", () => {
    expect(standing({ Un: "change pire", Cinq: "cause.outils" })).toBe("unattributed");
  });

  it("counts a change put down to the tools without a direction as still to be said", () => {
    const { cases, missing } = weighing([{ transcript: interview("P01"), where: { Un: "change cause.outils" } }]);
    expect(cases[0]?.standing).toBe("unattributed");
    expect(cases[0]?.evidence.map((one) => one.sense)).toEqual(["undirected"]);
    expect(missing.map((note) => note.code)).toContain("undirected");
  });

  it("is spoken against by no change, and by a change that has another cause", () => {
    expect(standing({ Un: "rien" })).toBe("against");
    expect(standing({ Un: "change pire", Deux: "cause.charge" })).toBe("against");
    expect(standing({ Un: "change pire", Deux: "cause.charge cause.outils" })).toBe("supports");
  });

  it("is mixed where the same person says both", () => {
    expect(standing({ Un: "rien", Cinq: "change cause.outils pire" })).toBe("mixed");
  });

  it("tells silence from not having been asked", () => {
    expect(standing({})).toBe("silent");
    expect(standing({}, "q2")).toBe("not-asked");
    expect(standing({}, "warm-up")).toBe("unknown");
    expect(
      weighing([{ transcript: interview("P01") }, { transcript: interview("P02"), where: { Un: "rien" } }], {
        guide: null,
      }).cases[1]?.standing,
    ).toBe("unknown");
  });

  it("lists deviant cases first", () => {
    const { cases, tally } = weighing([
      { transcript: interview("P01"), where: { Un: "change cause.outils pire" } },
      { transcript: interview("P02") },
      { transcript: interview("P03"), where: { Un: "rien", Cinq: "change cause.outils pire" } },
      { transcript: interview("P04"), where: { Un: "rien" } },
    ]);
    expect(cases.map((one) => one.interview)).toEqual(["P04", "P03", "P01", "P02"]);
    expect(tally).toMatchObject({ supports: ["P01"], against: ["P04"], mixed: ["P03"], silent: ["P02"] });
  });

  it("says under which question a passage stands, and quotes participants' words at their place", () => {
    const transcript = interview("P01");
    const { cases } = weighing([
      { transcript, where: { Un: "change cause.outils pire", Cinq: "change cause.outils mieux" } },
    ]);
    const evidence = cases[0]?.evidence ?? [];
    expect(evidence.map((one) => [one.under, one.directions])).toEqual([
      ["own-question", ["pire"]],
      ["no-question", ["mieux"]],
    ]);
    expect(evidence.flatMap((one) => one.quotes.map((span) => transcript.text.slice(span.start, span.end)))).toEqual([
      "Un.",
      "Cinq.",
    ]);
    const interviewer = transcript.turns.filter((turn) => turn.role === "interviewer");
    for (const { quotes } of evidence)
      for (const span of quotes) expect(interviewer.some((turn) => overlaps(turn, span))).toBe(false);
  });

  it("knows a question by its heading, by its number, or by the words that the guide gives", () => {
    const { guide: read } = readGuide(
      'grille: 1\ntitle: x\nquestions:\n  - { id: q1, number: 4, theme: x, ask: "Quelle image avait le métier quand tu as commencé ?", serves: [H1], matches: ["image du métier"] }\n',
      "guide.yaml",
    );
    const asked = (question: string, heading: string) => {
      const source = `---\ngrille: 1\nid: P01\nlanguage: fr\nspeakers: { E: interviewer, P: participant }\n---\n${heading}\n[0:00:01] E: ${question}\n[0:00:05] P: Bof.\n`;
      const { transcript } = parseTranscript(source, "t");
      return transcript === null || read === null ? null : questionsOf(transcript, read).get(2);
    };
    expect(asked("Et alors, dis-moi tout ?", "# q1")).toBe("q1");
    expect(asked("Et alors, dis-moi tout ?", "# 4. L'image")).toBe("q1");
    expect(asked("4 - Et alors, dis-moi tout ?", "")).toBeNull();
    expect(asked("4 - Quand tu as commencé, quelle était son image ?", "")).toBe("q1");
    expect(asked("Quelle est l'image du métier ?", "")).toBe("q1");
    expect(asked("Et alors, dis-moi tout ?", "")).toBeNull();
  });

  it("knows a question by the number that the transcript gave it, if the guide has that number", () => {
    const { guide: read } = readGuide(
      "grille: 1\ntitle: x\nquestions:\n  - { id: q1, number: 4, theme: x, ask: a }\n  - { id: q4, number: 2.1, theme: x, ask: a }\n  - { id: fin, number: 3a, theme: x, ask: a }\n",
      "guide.yaml",
    );
    const under = (heading: string) => {
      const source = `---\ngrille: 1\nid: P01\nlanguage: fr\nspeakers: { E: interviewer, P: participant }\n---\n# ${heading}\nE: Et alors ?\nP: Bof.\n`;
      const { transcript } = parseTranscript(source, "t");
      return transcript === null || read === null ? null : questionsOf(transcript, read).get(2);
    };
    expect(under("Q4")).toBe("q1");
    expect(under("q4")).toBe("q4");
    expect(under("Thème 1 › Q2.1")).toBe("q4");
    expect(under("Thème › 2 › Q3a")).toBe("fin");
    expect(under("q1 › Q9")).toBe("q1");
    expect(under("Thème 1 › Q9")).toBeNull();
    expect(under("Q1")).toBe("q1");
    expect(under("Thème 4")).toBeNull();
  });

  it("shows the rival's passages beside", () => {
    const { cases } = weighing([
      { transcript: interview("P01"), where: { Un: "change cause.outils pire", Cinq: "cause.charge" } },
    ]);
    expect(cases[0]?.rival).toHaveLength(1);
    expect(cases[0]?.standing).toBe("supports");
  });

  it("is against where what stands beside a denial has no marked direction, or no marked cause", () => {
    expect(standing({ Un: "rien", Cinq: "change cause.outils" })).toBe("against");
    expect(standing({ Un: "rien", Cinq: "change" })).toBe("against");
  });

  it("shows the marks of the branch that holds, the others of the exchange beside them, and leaves out no half of an answer", () => {
    const { cases } = weighing([
      { transcript: interview("P01"), where: { Un: "rien", Deux: "change", Trois: "cause.outils" } },
    ]);
    const against = cases[0]?.evidence.find((one) => one.sense === "against");
    expect(against?.marks.map((mark) => mark.code)).toEqual(["rien"]);
    expect(against?.beside.map((mark) => mark.code)).toEqual(["change", "cause.outils"]);
    const text = cases[0]?.evidence[0]?.segment.transcript.text ?? "";
    expect(against?.quotes.map((span) => text.slice(span.start, span.end))).toEqual(["Un.", "Deux.", "Trois."]);
  });

  it("gives no standing to an interview that nobody has read, whoever read the others", () => {
    const { kind, cases, missing } = weighing(
      [
        { transcript: interview("P01"), where: { Un: "change cause.outils pire" } },
        { transcript: interview("P02"), where: { Un: "rien" } },
      ],
      { read: ["P02"] },
    );
    expect(kind).toBe("evidence");
    expect(cases.map((one) => [one.interview, one.standing])).toEqual([
      ["P02", "against"],
      ["P01", null],
    ]);
    expect(missing.find((note) => note.code === "not-read")?.text.en).toContain("P01");
  });

  it("says of which silences nobody declared the interview read to the end, and counts them all the same", () => {
    const cases = [
      { transcript: interview("P01"), where: {} },
      { transcript: interview("P02"), where: { Un: "rien" } },
      { transcript: interview("P03"), where: {} },
    ];
    const finding = weighing(cases, { declared: ["P03"] });
    const { tally, undeclared, missing } = finding;
    expect([tally.silent, tally.against, undeclared]).toEqual([["P01", "P03"], ["P02"], ["P01", "P02"]]);
    expect(missing.find(({ code }) => code === "undeclared")?.text.en).toContain("P01, P02");
    expect(readingsOf(finding)).toEqual({ declared: 1, coded: 2, n: 3 });
    const silent = tellStanding(finding).find(({ code }) => code === "stands-silent")?.text.en;
    expect(silent).toMatch(/^In 2 of 3 interviews, .*: P01, P03\. Nobody has said that they read P01 to the end/);
    expect(weighing(cases).missing.some(({ code }) => code === "undeclared")).toBe(false);
  });

  it("does not take an attribution for a reading of the interview", () => {
    const transcript = interview("P01");
    const attributed = marks(transcript, { Un: "change" });
    const { kind, cases } = weighing([{ transcript }], { coder: "rule", attributed });
    expect([kind, cases[0]?.standing, cases[0]?.evidence]).toEqual(["reading-list", null, []]);
  });

  it("is a reading list, without standings, where only rules have spoken", () => {
    const { kind, cases, tally } = weighing(
      [{ transcript: interview("P01"), where: { Un: "change cause.outils pire" } }],
      { coder: "rule" },
    );
    expect(kind).toBe("reading-list");
    expect(cases[0]?.standing).toBeNull();
    expect(Object.values(tally).flat()).toEqual([]);
    expect(cases[0]?.evidence).toHaveLength(1);
  });

  it("names what is missing: who was not asked, that no contrary case is marked, that one person coded", () => {
    const { missing } = weighing([{ transcript: interview("P01", "q2"), where: { Un: "change cause.outils pire" } }]);
    expect(missing.map((note) => note.code)).toEqual(["not-asked", "no-deviant", "one-coder"]);
  });
});
