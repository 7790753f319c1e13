import { describe, expect, it } from "vitest";
import { compile } from "../../src/codebook/compile.js";
import { applyRules } from "../../src/coding/apply.js";
import { type Outcome, type Reason, type Why, why, whyReader } from "../../src/coding/why.js";
import { aboutOf } from "../../src/study/about.js";
import { readStudy } from "../../src/study/read.js";
import { overlaps, type Span } from "../../src/text/span.js";
import type { Transcript } from "../../src/text/transcript.js";
import { withRules } from "../codebook/help.js";
import { interview, interviewIn } from "../interview.js";

/** What the rules of one code make of a turn of a talk; by default of its last. */
function of(
  rules: string,
  transcript: Transcript | string,
  {
    turn = -1,
    lists = "",
    attributes = {},
  }: { turn?: number; lists?: string; attributes?: Record<string, string> } = {},
): { text: string; found: Why } {
  const talk = typeof transcript === "string" ? interview(`P: ${transcript}`) : transcript;
  const codebook = withRules(rules, lists, talk.language);
  const passage = talk.turns.at(turn < 0 ? turn : turn - 1) ?? { start: 0, end: 0 };
  const { start, end } = passage;
  const about = { attributes: () => attributes };
  const found = why({ transcript: talk, start, end, about }, compile([codebook], "explain")[talk.language]);
  return { text: talk.text, found };
}

/** Fates with the words that matched, and those that stopped them. */
function told({ text, found }: ReturnType<typeof of>): string[] {
  return found.reasons.map((one) => line(one, text));
}

function line(one: Outcome, text: string): string {
  const said = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(" ");
  const shades = (one.shades ?? []).map(({ kind, cue }) => ` ${kind} ${said(cue)}`).join("");
  const stopped = one.said === undefined ? "" : ` < ${said(one.said)}`;
  return `${one.fate}: ${said(one.words)}${shades}${stopped}`;
}

describe("why", () => {
  it("tells what fired, with what marks it, and what was withheld, by what", () => {
    expect(told(of("[écouter]", "Je les écoute."))).toEqual(["fired: écoute"]);
    expect(told(of("[temps]", "Si j'avais le temps, oui."))).toEqual(["fired: temps condition Si"]);
    expect(told(of("[écouter]", "Je ne les écoute jamais."))).toEqual(["withheld: écoute negation ne jamais"]);
    expect(told(of("[écouter]", "Elle dit qu'on les écoute jamais."))).toEqual([
      "withheld: écoute negation jamais reported dit qu'",
    ]);
    expect(told(of("[{ phrase: temps, condition: refuse }]", "Si j'avais le temps, oui."))).toEqual([
      "withheld: temps condition Si",
    ]);
  });

  it("tells a denial of several parts once", () => {
    for (const rules of ["[{ all: [aide, visite] }]", "[{ near: [aide, visite], words: 4 }]"])
      expect(told(of(rules, "On n'a plus d'aide ni de visite."))[0]?.match(/n' plus/g)).toHaveLength(1);
    expect(told(of("[besoin … aide]", "On n'a plus besoin d'aide."))[0]?.match(/n' plus/g)).toHaveLength(1);
    expect(told(of("[{ all: [besoin, aide] }]", "On n'a plus besoin d'aide."))[0]?.match(/n' plus/g)).toHaveLength(1);
    expect(told(of("[{ all: [aide, visite] }]", "On n'a plus d'aide, on n'a jamais eu de visite."))).toEqual([
      "withheld: aide visite negation n' plus negation n' jamais",
    ]);
  });

  it("names the code that a denial proposes instead", () => {
    const codebook = withRules("[écouter]");
    const [family] = codebook.families;
    const codes = (family?.codes ?? []).map((code) => ({ ...code, negation: "f.b" }));
    const losing = { ...codebook, families: family === undefined ? [] : [{ ...family, codes }] };
    const talk = interview("P: On écoute pas.");
    const found = why({ transcript: talk, start: 0, end: talk.text.length }, compile([losing], "explain").fr);
    expect(found.reasons.map(({ fate, instead }) => ({ fate, instead }))).toEqual([
      { fate: "withheld", instead: "f.b" },
    ]);
  });

  it("tells the exception that was said, wherever in the rule it stands", () => {
    expect(told(of("[{ phrase: stage, not: [foot] }]", "Un stage de foot."))).toEqual(["not: stage < foot"]);
    expect(told(of("[{ all: [{ phrase: stage, not: [foot] }, enfant] }]", "Un stage de foot."))).toEqual([
      "missing: stage",
    ]);
    expect(told(of("[{ phrase: stage, within: turn, not: [foot] }]", "Un stage. Du foot."))).toEqual([
      "not: stage < foot",
    ]);
    expect(told(of("[{ phrase: stage, not: [foot] }]", "Un stage. Du foot."))).toEqual(["fired: stage"]);
  });

  it("tells the phrase in which words do not count, be it of the rule, a list or an expression", () => {
    const rule = '[{ phrase: stage, except: "stage de foot" }]';
    expect(told(of(rule, "Un stage de foot."))).toEqual(["except: stage < stage de foot"]);
    expect(told(of(rule, "Un stage de foot, un stage de danse."))).toEqual([
      "fired: stage",
      "except: stage < stage de foot",
    ]);
    const lists = 'lists: { stage: { words: [stage, module], except: ["stage de foot"] } }';
    expect(told(of('["parler … $stage"]', "On parle d'un stage de foot.", { lists }))).toEqual([
      "except: parle stage < stage de foot",
    ]);
    expect(told(of('[{ regex: "stages?", except: "stage de foot" }]', "Un stage de foot."))).toEqual([
      "except: stage < stage de foot",
    ]);
  });

  it("tells what a rule requires around its words and does not find", () => {
    const { found } = of("[{ phrase: formation, wish: require, negation: allow }]", "On a une formation.");
    expect(found.reasons.map(({ fate, lacking }) => ({ fate, lacking }))).toEqual([
      { fate: "required", lacking: ["wish"] },
    ]);
    expect(told(of("[{ phrase: formation, wish: require }]", "J'aimerais une formation."))).toEqual([
      "fired: formation wish aimerais",
    ]);
  });

  it("tells that the interviewer said it", () => {
    const talk = interview("P: Oui.", "E: Vous écoutez les gens ?");
    expect(told(of("[écouter]", talk))).toEqual(["interviewer: écoutez"]);
    expect(told(of("[oui]", talk))).toEqual([]);
    expect(told(of("[{ phrase: écouter, section: rien }]", talk))).toEqual(["interviewer: écoutez"]);
  });

  it("tells the question, the heading and the person that a rule did not want", () => {
    const talk = interview("E: Et les collègues, ça va ?", "P: Oui.");
    const question = of("[{ phrase: oui, answer_to: formation }]", talk);
    expect(question.found.reasons.map(({ fate, is }) => [fate, is])).toEqual([["question", "Et les collègues, ça va"]]);
    const headed = { ...talk, turns: talk.turns.map((turn) => ({ ...turn, section: "Le métier" })) };
    expect(of("[{ phrase: oui, section: formation }]", headed).found.reasons.map(({ fate, is }) => [fate, is])).toEqual(
      [["section", "Le métier"]],
    );
    expect(of("[{ phrase: oui, section: formation }]", talk).found.reasons.map(({ fate, is }) => [fate, is])).toEqual([
      ["section", null],
    ]);
    const rule = "[{ phrase: oui, speaker: { métier: psychologue } }]";
    const attributes = { Métier: "assistante sociale", âge: "40" };
    expect(of(rule, talk, { attributes }).found.reasons.map(({ fate, is }) => [fate, is])).toEqual([
      ["speaker", "Métier: assistante sociale"],
    ]);
    expect(of(rule, talk).found.reasons.map(({ fate, is }) => [fate, is])).toEqual([["speaker", null]]);
    const both = of("[{ phrase: oui, answer_to: formation, speaker: { métier: psychologue } }]", talk);
    expect(both.found.reasons.map(({ fate }) => fate)).toEqual(["question", "speaker"]);
  });

  it("takes what a rule asks of the place as given where a text is tried alone", () => {
    const talk = interview("P: Oui.");
    const compiled = compile([withRules("[{ phrase: oui, answer_to: formation }]")], "explain").fr;
    const found = why({ transcript: talk, start: 0, end: talk.text.length, settings: "granted" }, compiled);
    expect(found.reasons.map(({ fate }) => fate)).toEqual(["fired"]);
  });

  it("tells how far parts are from each other, or that they stand in two units", () => {
    const far = (rules: string, text: string) =>
      of(rules, text).found.reasons.map(({ fate, between, atMost }) => ({ fate, between, atMost }));
    expect(far("[{ near: [temps, gens], words: 3 }]", "Le temps que je passe avec les gens.")).toEqual([
      { fate: "far", between: 5, atMost: 3 },
    ]);
    expect(far("[{ near: [temps, gens], within: turn }]", "Du temps. Les gens. Les gens.")).toEqual([
      { fate: "fired", between: undefined, atMost: undefined },
    ]);
    expect(far('["perdre … temps"]', "On a perdu vraiment beaucoup trop de temps.")).toEqual([
      { fate: "far", between: 4, atMost: 3 },
    ]);
    expect(far('["perdre … temps"]', "Perdre, perdre, perdre encore et encore, et tout ce temps.")).toEqual([
      { fate: "far", between: 6, atMost: 3 },
    ]);
    expect(far('["perdre … temps"]', "Le temps que je perds.")).toEqual([]);
  });

  it("tells which parts are missing, which are there, and why a part did not count", () => {
    const { text, found } = of(
      "[{ all: [temps, gens, { phrase: stage, not: [foot] }] }]",
      "Le temps, et un stage de foot.",
    );
    expect(
      found.reasons.map(({ fate, words, missing }) => ({
        fate,
        words: words.map(({ start, end }) => text.slice(start, end)),
        missing: missing?.map(({ written, stops }) => [written, ...stops.map((one) => line(one, text))]),
      })),
    ).toEqual([
      {
        fate: "missing",
        words: ["temps", "stage"],
        missing: [["gens"], ["phrase: stage, not: [foot]", "not: stage < foot"]],
      },
    ]);
  });

  it("tells nothing of a missing part where the rule fired elsewhere in the passage", () => {
    expect(told(of("[{ all: [temps, gens] }]", "Du temps. Du temps pour les gens."))).toEqual(["fired: temps gens"]);
  });

  it("counts the rules of which nothing is said", () => {
    const { found } = of("[temps, gens, argent]", "Du temps.");
    expect(found.rules).toBe(3);
    expect(found.untouched.map(({ rule }) => rule.id)).toEqual(["f.a#2", "f.a#3"]);
  });

  it("looks at the passage alone, though a rule may look at the whole turn", () => {
    const talk = interview("P: Du temps. Les gens. Rien.");
    const compiled = compile([withRules("[{ all: [temps, gens], within: turn }]")], "explain").fr;
    const at = (quote: string): string[] => {
      const start = talk.text.indexOf(quote);
      return why({ transcript: talk, start, end: start + quote.length }, compiled).reasons.map(({ fate }) => fate);
    };
    expect([at("Du temps."), at("Les gens."), at("Rien.")]).toEqual([["fired"], ["fired"], []]);
  });

  it("reads English", () => {
    const talk = interviewIn("en", "P: We never listen to them.");
    expect(told(of("[listen]", talk))).toEqual(["withheld: listen negation never"]);
  });
});

describe("on every turn of the example", () => {
  it("fires what coding proposes there, and withholds what coding lists", async () => {
    const { study } = await readStudy("transcripts.example");
    if (study === null) throw new Error("no study");
    const [plain, explained] = [compile(study.codebooks), compile(study.codebooks, "explain")];
    let turns = 0;
    for (const transcript of study.transcripts) {
      const about = aboutOf(study, transcript);
      const { proposals, negated } = applyRules(transcript, plain, about);
      const whyAt = whyReader(transcript, explained[transcript.language], { about });
      for (const turn of transcript.turns) {
        const { reasons } = whyAt(turn);
        const fired = reasons.flatMap((one) => (one.fate === "fired" ? [key(one)] : lossOf(one)));
        const here = <T extends Span>(all: readonly T[]): T[] => all.filter((one) => overlaps(one, turn));
        expect(new Set(fired), `${transcript.id}:${turn.index}`).toEqual(new Set(here(proposals).map(key)));
        const withheld = reasons.filter(({ fate }) => fate === "withheld").map(key);
        expect(new Set(withheld)).toEqual(new Set(here(negated).map(key)));
        turns++;
      }
    }
    expect(turns).toBeGreaterThan(400);
  }, 120_000);
});

function key({ code, start, end }: Pick<Reason, "code" | "start" | "end">): string {
  return `${code} ${start}-${end}`;
}

function lossOf({ instead, start, end }: Reason): string[] {
  return instead === undefined ? [] : [key({ code: instead, start, end })];
}
