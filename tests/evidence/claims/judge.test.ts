import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, Form, Quantity } from "../../../src/codebook/claims.js";
import type { Condition } from "../../../src/codebook/condition.js";
import type { Mark } from "../../../src/coding/mark.js";
import type { Ground, Heard, Piece } from "../../../src/evidence/claims/heard.js";
import { judgeClaims } from "../../../src/evidence/claims/judge.js";
import { distinctPlaces, firstShown } from "../../../src/evidence/claims/stand.js";
import { type Answer, passagesOf } from "../../../src/evidence/claims/verdict.js";
import { findPassage } from "../../../src/text/place.js";
import type { Transcript } from "../../../src/text/transcript.js";
import { interview } from "../../interview.js";

const CODES = ["c.a", "c.b", "s.x"];
const is = (id: string): Condition => ({ kind: "code", id });
const all = (of: string[], not: string[] = []): Condition => ({
  kind: "all",
  of: of.map(is),
  not: not.map(is),
  within: null,
});

function text(id: string, material: Transcript["material"]): Transcript {
  const made = interview(
    "E: Et les outils, pour toi ?",
    "P: Je note tout.",
    "E: Et la suite, dis-moi ?",
    "P: On verra bien.",
  );
  return { ...made, id, material };
}

type Marked = Readonly<Partial<Pick<Piece, "unread" | "later" | "questions">>> & {
  readonly material?: Transcript["material"];
  /** Turn by turn the codes that people put there, then those that rules propose. */
  readonly marks?: Readonly<Record<number, string[]>>;
  readonly cues?: Readonly<Record<number, string[]>>;
  /** Readings that are attributed, with the turn of a passage. */
  readonly readings?: Readonly<Record<string, number | null>>;
};

function person(participant: string, given: Marked = {}): Heard {
  const { material = "interview", marks = {}, cues = {}, readings = {}, ...rest } = given;
  const transcript = text(`T-${participant}`, material);
  const mark = (code: string, turn: number, coder: string): Mark => {
    const { start, end } = transcript.turns[turn - 1] ?? { start: 0, end: 0 };
    return { transcript: transcript.id, code, coder, id: `${code}${turn}`, start, end };
  };
  const laid = (all: Readonly<Record<number, string[]>>, coder: string): Mark[] =>
    Object.entries(all).flatMap(([turn, codes]) => codes.map((code) => mark(code, Number(turn), coder)));
  const piece: Piece = {
    transcript,
    said: transcript.turns.filter(({ role }) => role === "participant"),
    marks: laid(marks, "ada"),
    cues: laid(cues, "rule"),
    unread: material === "excerpts" ? "excerpts" : null,
    later: [],
    questions: null,
    ...rest,
  };
  const attributed = Object.entries(readings).map(([code, turn]) => ({
    ...{ code, coder: "ada" },
    marks: turn === null ? [] : [mark(code, turn, "ada")],
  }));
  return { participant, pieces: [piece], readings: attributed };
}

function ground(people: readonly Heard[], more: Partial<Ground> = {}): Ground {
  return {
    people,
    expand: (id) => CODES.filter((code) => code === id || code.startsWith(`${id}.`)),
    interpretive: new Set(["s.x"]),
    surveys: [],
    toRead: () => [],
    lastNew: "too-few",
    ...more,
  };
}

function claim(form: Form | null, more: Partial<Claim> = {}): Claim {
  return { id: "one", pages: "12", statement: { fr: "s", en: "s" }, asked: [], form, contradicts: null, ...more };
}

function judged(form: Form | null, on: Ground, more: Partial<Claim> = {}): Answer {
  const source = { title: { fr: "t", en: "t" }, author: "A", year: "2026" };
  const [answer] = judgeClaims({ source, claims: [claim(form, more)] }, on);
  if (answer === undefined) throw new Error("no answer");
  return answer;
}

const shows = (who: string | string[], what: Condition | string): Form => ofPeople("shows", who, what);
const lacks = (who: string | string[], what: Condition | string): Form => ofPeople("lacks", who, what);
function ofPeople(kind: "shows" | "lacks" | "only" | "differ", who: string | string[], what: Condition | string): Form {
  return { kind, who: [who].flat(), what: typeof what === "string" ? is(what) : what };
}
const count = (quantity: Quantity, what = "c.a", of: number | null = null): Form => ({
  kind: "count",
  what: is(what),
  quantity,
  of,
});
const reasonOf = (answer: Answer) => answer.stands.map(({ reason }) => reason);

describe("somebody shows a code", () => {
  it("holds by a mark of people, with the passage at its place", () => {
    const answer = judged(shows("Ada", "c.a"), ground([person("Ada", { marks: { 2: ["c.a"] } })]));
    expect(answer.verdict).toBe("holds");
    expect(passagesOf(answer).map(({ place }) => place)).toEqual(["T-Ada:2"]);
  });

  it("holds on excerpts, by a passage; without one it cannot be told", () => {
    const quoted = person("Ada", { material: "excerpts", marks: { 2: ["c.a"] } });
    expect(judged(shows("Ada", "c.a"), ground([quoted])).verdict).toBe("holds");
    const answer = judged(shows("Ada", "c.b"), ground([quoted]));
    expect([answer.verdict, ...reasonOf(answer)]).toEqual(["cannot-be-told", "excerpts"]);
  });

  it("does not hold where the interview was read to the end without it, and only there", () => {
    const on = (more: Marked) => judged(shows("Ada", "c.a"), ground([person("Ada", more)]));
    expect(on({}).verdict).toBe("does-not-hold");
    for (const unread of ["undeclared", "not-read"] as const)
      expect([on({ unread }).verdict, ...reasonOf(on({ unread }))]).toEqual(["cannot-be-told", unread]);
    expect(reasonOf(on({ later: ["c.a"] }))).toEqual(["code-later"]);
    expect(on({ later: ["c.b"] }).verdict).toBe("does-not-hold");
  });

  it("cannot be told by rules alone: those are passages to read", () => {
    const answer = judged(shows("Ada", "c.a"), ground([person("Ada", { cues: { 2: ["c.a"] } })]));
    expect([answer.verdict, ...reasonOf(answer)]).toEqual(["cannot-be-told", "rules-only"]);
    expect(answer.stands[0]?.cues.map(({ place }) => place)).toEqual(["T-Ada:2"]);
    expect(answer.why[0]?.en).toContain("1 passage to read");
  });

  it("cannot be told of somebody of whom the study has no words, or by a code that it does not have", () => {
    expect(reasonOf(judged(shows("Zoé", "c.a"), ground([])))).toEqual(["no-text"]);
    expect(reasonOf(judged(lacks("Ada", "gone"), ground([person("Ada")])))).toEqual(["no-code"]);
  });

  it("reads conditions in one exchange; what is to be absent is not seen in excerpts or before the end", () => {
    const on = (more: Marked, what: Condition) => judged(shows("Ada", what), ground([person("Ada", more)])).verdict;
    expect(on({ marks: { 2: ["c.a", "c.b"] } }, all(["c.a", "c.b"]))).toBe("holds");
    expect(on({ marks: { 2: ["c.a"], 4: ["c.b"] } }, all(["c.a", "c.b"]))).toBe("does-not-hold");
    expect(on({ marks: { 2: ["c.a"] } }, all(["c.a"], ["c.b"]))).toBe("holds");
    expect(on({ marks: { 2: ["c.a"] }, material: "excerpts" }, all(["c.a"], ["c.b"]))).toBe("cannot-be-told");
    expect(on({ marks: { 2: ["c.a"] }, unread: "undeclared" }, all(["c.a"], ["c.b"]))).toBe("cannot-be-told");
  });

  it("counts places, not marks, and shows every code of the first exchange in which it is borne out", () => {
    const ada = person("Ada", { marks: { 2: ["c.a", "c.b"], 4: ["c.a", "c.b"] } });
    const answer = judged(shows("Ada", all(["c.a", "c.b"])), ground([ada]));
    expect(answer.why[0]?.en).toContain("2 passages show it");
    const shown = firstShown(passagesOf(answer));
    expect(shown.map(({ mark }) => mark.code)).toEqual(["c.a", "c.b"]);
    expect(distinctPlaces(shown)).toEqual(["T-Ada:2"]);
    expect(firstShown([])).toEqual([]);
  });

  it("does not take quotations that stand side by side in a work for one exchange", () => {
    const what: Condition = { kind: "all", of: [is("c.a"), is("c.b")], not: [], within: "exchange" };
    const quoted = (marks: Record<number, string[]>) => person("Ada", { material: "excerpts", marks });
    expect(judged(shows("Ada", what), ground([quoted({ 2: ["c.a"], 4: ["c.b"] })])).verdict).toBe("cannot-be-told");
    expect(judged(shows("Ada", what), ground([quoted({ 2: ["c.a", "c.b"] })])).verdict).toBe("holds");
  });
});

describe("a reading", () => {
  const on = (more: Marked, form: Form = shows("Ada", "s.x")) => judged(form, ground([person("Ada", more)]));

  it("holds by an attribution with its passages, never by a count of marks or by proposals", () => {
    expect(on({ readings: { "s.x": 2 } }).verdict).toBe("holds");
    expect(reasonOf(on({ marks: { 2: ["s.x"], 4: ["s.x"] } }))).toEqual(["not-attributed"]);
    expect(reasonOf(on({ cues: { 2: ["s.x"] } }))).toEqual(["rules-only"]);
    expect(reasonOf(on({ readings: { "s.x": null } }))).toEqual(["without-passage"]);
  });

  it("is absent only where somebody attributed another", () => {
    expect(reasonOf(on({}, lacks("Ada", "s.x")))).toEqual(["nobody-attributed"]);
    const other = ground([person("Ada", { readings: { "s.y": 2 } })], {
      expand: (id) => ["s.x", "s.y"].filter((code) => code === id),
      interpretive: new Set(["s.x", "s.y"]),
    });
    expect(judged(lacks("Ada", "s.x"), other).verdict).toBe("holds");
  });
});

describe("the guide", () => {
  const on = (questions: string[] | null) =>
    judged(lacks("Ada", "c.a"), ground([person("Ada", { questions })]), { asked: ["q7"] });

  it("leaves absence untold where the question was not asked, or nobody knows", () => {
    expect(on(["q7"]).verdict).toBe("holds");
    expect([on(["q1"]).verdict, ...reasonOf(on(["q1"]))]).toEqual(["cannot-be-told", "not-asked"]);
    expect(reasonOf(on(null))).toEqual(["asked-unknown"]);
  });
});

describe("claims of several people", () => {
  const yes = person("Ada", { marks: { 2: ["c.a"] } });
  const no = person("Berthe");
  const unread = person("Cléo", { unread: "not-read" });

  it("hold for all who are named, or not at all", () => {
    expect(judged(shows(["Ada", "Berthe"], "c.a"), ground([yes, no])).verdict).toBe("does-not-hold");
    expect(judged(shows(["Ada", "Cléo"], "c.a"), ground([yes, unread])).verdict).toBe("cannot-be-told");
    expect(judged(lacks(["Berthe", "Ada"], "c.a"), ground([yes, no])).verdict).toBe("does-not-hold");
  });

  it("say only of these people where all others are known to lack it", () => {
    const only = ofPeople("only", "Ada", "c.a");
    expect(judged(only, ground([yes, no])).verdict).toBe("holds");
    expect(judged(only, ground([yes, unread])).verdict).toBe("cannot-be-told");
    expect(judged(only, ground([yes, person("Dina", { marks: { 4: ["c.a"] } })])).verdict).toBe("does-not-hold");
  });

  it("say that people differ where one shows it and another does not", () => {
    const differ = ofPeople("differ", ["Ada", "Berthe"], "c.a");
    expect(judged(differ, ground([yes, no])).verdict).toBe("holds");
    expect(judged(differ, ground([yes, person("Berthe", { marks: { 2: ["c.a"] } })])).verdict).toBe("does-not-hold");
    expect(judged(differ, ground([yes, person("Berthe", { material: "excerpts" })])).verdict).toBe("cannot-be-told");
  });
});

describe("a count", () => {
  const people = (n: number, k: number, more: Marked = {}): Heard[] =>
    Array.from({ length: n }, (_, i) => person(`P${i}`, i < k ? { ...more, marks: { 2: ["c.a"] } } : more));
  const verdict = (quantity: Quantity, n: number, k: number, of: number | null = null, more: Marked = {}) =>
    judged(count(quantity, "c.a", of), ground(people(n, k, more))).verdict;

  it("holds or does not, of everybody who was read to the end", () => {
    expect(verdict({ kind: "exactly", k: 3 }, 4, 3)).toBe("holds");
    expect(verdict({ kind: "exactly", k: 3 }, 4, 2)).toBe("does-not-hold");
    expect(verdict({ kind: "at-least", k: 3 }, 4, 3)).toBe("holds");
    expect(verdict({ kind: "at-most", k: 2 }, 4, 3)).toBe("does-not-hold");
    expect(verdict({ kind: "all" }, 4, 4, 4)).toBe("holds");
    expect(verdict({ kind: "most" }, 4, 2)).toBe("does-not-hold");
    expect(verdict({ kind: "most" }, 4, 3)).toBe("holds");
    expect(verdict({ kind: "some" }, 4, 0)).toBe("does-not-hold");
    expect(verdict({ kind: "none" }, 4, 0)).toBe("holds");
  });

  it("cannot be told of other people than the source speaks of, nor of people who are missing", () => {
    expect(verdict({ kind: "at-least", k: 3 }, 9, 9, 8)).toBe("cannot-be-told");
    expect(verdict({ kind: "all" }, 3, 3, 8)).toBe("cannot-be-told");
    expect(verdict({ kind: "exactly", k: 2 }, 3, 3, 8)).toBe("does-not-hold");
  });

  it("is carried by excerpts only as far as passages go", () => {
    const excerpts: Marked = { material: "excerpts" };
    for (const kind of ["all", "most", "none"] as const) {
      expect(verdict({ kind }, 4, kind === "none" ? 0 : 4, 4, excerpts)).toBe("cannot-be-told");
    }
    expect(verdict({ kind: "exactly", k: 4 }, 4, 4, 4, excerpts)).toBe("cannot-be-told");
    expect(verdict({ kind: "some" }, 4, 1, 4, excerpts)).toBe("holds");
    expect(verdict({ kind: "none" }, 4, 1, 4, excerpts)).toBe("does-not-hold");
  });
});

describe("what numbers cannot carry", () => {
  it("leaves the absence of a relation untold, with what so few people allow", () => {
    const on = (n: number) =>
      judged(
        { kind: "no-relation", attribute: "age", what: is("c.a") },
        ground(Array.from({ length: n }, (_, i) => person(`P${i}`))),
      );
    expect(on(8).verdict).toBe("cannot-be-told");
    expect(on(8).why[0]?.en).toContain("with 8 people");
    expect(on(8).why[0]?.en).toContain("0.0179");
    expect([on(20).verdict, on(20).why[0]?.en.includes("grille matrix")]).toEqual(["cannot-be-told", true]);
  });

  it("establishes saturation by nothing, and refutes it by new codes in the last interviews", () => {
    const on = (established: boolean, lastNew: Ground["lastNew"]) =>
      judged({ kind: "saturation", established }, ground([], { lastNew })).verdict;
    const last = { interviews: 8, last: ["P07", "P08"] };
    expect(on(false, { ...last, codes: ["c.a"] })).toBe("holds");
    expect(on(true, { ...last, codes: ["c.a"] })).toBe("does-not-hold");
    for (const established of [true, false]) {
      expect(on(established, { ...last, codes: [] })).toBe("cannot-be-told");
      expect(on(established, "excerpts")).toBe("cannot-be-told");
      expect(on(established, "rules-only")).toBe("cannot-be-told");
    }
  });

  it("holds a share against the survey that stands beside the interviews", () => {
    const option = (count: number | null, share: number | null) => ({ label: { fr: "oui", en: "yes" }, count, share });
    const on = (share: number, n: number | null, found: ReturnType<typeof option>) => {
      const none = { missing: null, several: false, offered: [] };
      const questions = [{ id: "v", ask: { fr: "?", en: "?" }, n, ...none, options: [found], open: false }];
      const survey = {
        id: "s",
        title: { fr: "t", en: "t" },
        source: "",
        date: null,
        drawn: "unknown" as const,
        ...{ leave: [], missing: [], questions },
      };
      return judged(
        { kind: "survey", survey: "s", question: "v", answer: "Oui", share },
        ground([], { surveys: [survey] }),
      ).verdict;
    };
    expect(on(0.69, null, option(null, 0.69))).toBe("holds");
    expect(on(0.69, 100, option(60, null))).toBe("does-not-hold");
    expect(on(0.69, null, option(60, null))).toBe("cannot-be-told");
    expect(judged({ kind: "survey", survey: "s", question: "v", answer: "a", share: 0 }, ground([])).verdict).toBe(
      "cannot-be-told",
    );
  });

  it("says that a source contradicts itself, with both pages, and what the data say of each", () => {
    const source = { title: { fr: "t", en: "t" }, author: "A", year: "2026" };
    const one = claim(count({ kind: "all" }), { contradicts: "two" });
    const two = claim(count({ kind: "exactly", k: 1 }), { id: "two", pages: "40" });
    const on = ground([person("Ada", { marks: { 2: ["c.a"] } }), person("Berthe")]);
    const answers = judgeClaims({ source, claims: [one, two] }, on);
    expect(answers.map(({ verdict, alone }) => [verdict, alone])).toEqual([
      ["source-contradicts-itself", "does-not-hold"],
      ["source-contradicts-itself", "holds"],
    ]);
    for (const { why } of answers) expect(why[0]?.en).toMatch(/^what the source says on p\. (12|40).*p\. (40|12)/);
  });

  it("does not believe a file that sets two claims against each other which can both hold, and says whose word it is", () => {
    const source = { title: { fr: "t", en: "t" }, author: "A", year: "2026" };
    const on = ground([person("Ada", { marks: { 2: ["c.a"] } }), person("Berthe")]);
    const first = (one: Form | null, two: Form | null) => {
      const claims = [claim(one, { contradicts: "two" }), claim(two, { id: "two", pages: "40" })];
      const [answer] = judgeClaims({ source, claims }, on);
      return [answer?.verdict, answer?.against.length, answer?.why[0]?.en.slice(0, 22)];
    };
    const apart = (verdict: string) => [verdict, 0, "claims.yaml sets it ag"];
    expect(first(shows("Ada", "c.a"), count({ kind: "none" }, "c.b"))).toEqual(apart("holds"));
    expect(first(count({ kind: "exactly", k: 2 }), count({ kind: "all" }))).toEqual(apart("does-not-hold"));
    expect(first(shows("Ada", "c.a"), lacks("Berthe", "c.a"))).toEqual(apart("holds"));
    const contradicted = (how: string) => ["source-contradicts-itself", 1, how];
    expect(first(shows("Ada", "c.a"), lacks("Ada", "c.a"))).toEqual(contradicted("what the source says o"));
    expect(first(shows("Ada", "c.a"), count({ kind: "none" }))).toEqual(contradicted("according to claims.ya"));
    expect(first(count({ kind: "some" }), count({ kind: "all" }))).toEqual(contradicted("according to claims.ya"));
    expect(first(shows("Ada", "c.a"), null)).toEqual(contradicted("according to claims.ya"));
  });

  it("names the passages that point to a reading nobody attributed, though it decides nothing", () => {
    const ada = person("Ada", { readings: { "s.y": 2 } });
    const { start = 0, end = 0 } = ada.pieces[0]?.transcript.turns[3] ?? {};
    const mark: Mark = { transcript: "T-Ada", code: "s.x", coder: "rule", id: "r", start, end };
    const answer = judged(lacks("Ada", "s.x"), ground([ada], { toRead: (id) => (id === "T-Ada" ? [mark] : []) }));
    expect([answer.verdict, answer.stands[0]?.cues.map(({ place }) => place)]).toEqual(["holds", ["T-Ada:4"]]);
    expect(answer.why.at(-1)?.en).toContain("1 passage points to it (grille profile): Ada");
  });
});

const codes = fc.uniqueArray(fc.constantFrom("c.a", "c.b"));
const someone = fc.record({
  material: fc.constantFrom("interview" as const, "excerpts" as const),
  marks: fc.record({ 2: codes, 4: codes }),
  cues: fc.record({ 2: codes }),
  readings: fc.constantFrom({}, { "s.x": 2 }, { "s.x": null }),
});
const forms = fc.constantFrom<Form>(
  shows("A0", "c.a"),
  shows("A0", "s.x"),
  lacks("A0", "c.b"),
  ofPeople("only", "A0", "c.a"),
  ofPeople("differ", ["A0", "A1"], "c.a"),
  count({ kind: "all" }, "c.a", 3),
  count({ kind: "exactly", k: 2 }, "c.a", 3),
  count({ kind: "most" }, "c.b", 3),
  count({ kind: "none" }, "c.b", 3),
);
const once = { seed: 1, numRuns: 60 };

describe("any claim", () => {
  it("that somebody shows something holds only with passages that stand at their places", () => {
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 3 }), (given) => {
        const people = given.map((one, i) => person(`A${i}`, one));
        for (const what of ["c.a", "s.x"]) {
          const answer = judged(shows("A0", what), ground(people));
          const found = passagesOf(answer);
          if (answer.verdict === "holds") expect(found.length).toBeGreaterThan(0);
          for (const { transcript, place, mark } of found) {
            const passage = findPassage(place, [transcript]);
            expect(passage !== null && passage.start <= mark.start && mark.end <= passage.end).toBe(true);
            expect(transcript.text.slice(mark.start, mark.end).length).toBeGreaterThan(0);
          }
        }
      }),
      once,
    );
  });

  it("that cannot be told of excerpts does not hold for an interview more in which nobody speaks of it", () => {
    fc.assert(
      fc.property(fc.array(someone, { minLength: 2, maxLength: 3 }), forms, (given, form) => {
        const people = given.map((one, i) => person(`A${i}`, { ...one, material: "excerpts" }));
        if (judged(form, ground(people)).verdict !== "cannot-be-told") return;
        expect(judged(form, ground([...people, person("Autre")])).verdict).not.toBe("holds");
      }),
      once,
    );
  });

  it("does not turn from held to refuted for a proposal that nobody has decided on", () => {
    fc.assert(
      fc.property(fc.array(someone, { minLength: 2, maxLength: 3 }), forms, (given, form) => {
        const verdict = (more: Partial<Marked>) =>
          judged(form, ground(given.map((one, i) => person(`A${i}`, { ...one, ...more })))).verdict;
        const [without, withThem] = [
          verdict({ cues: {} }),
          verdict({ cues: { 2: ["c.a", "c.b"], 4: ["c.a", "c.b"] } }),
        ];
        if (withThem !== without) expect(withThem).toBe("cannot-be-told");
      }),
      once,
    );
  });
});
