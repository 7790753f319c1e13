import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/text/draft.js";
import type { Settled } from "../../src/text/settled.js";
import { type Assigned, assignSpeakers } from "../../src/text/speakers.js";

/** `"E:? P:. E:?"`: who speaks, and whether the turn ends in a question; `+` makes a long turn. */
function draftOf(talk: string, legend: Record<string, string> = {}): Draft {
  const turns = talk.split(" ").map((one) => {
    const [label = "", how = ""] = one.split(":");
    const text = `${how.includes("+") ? "mot ".repeat(30) : ""}mot${how.includes("?") ? " ?" : "."}`;
    return { label: label === "" ? null : label.replaceAll("_", " "), time: null, section: null, text };
  });
  return { turns, comments: [], legend, characters: 0, accounted: [], problems: [] };
}

const assign = (talk: string, settled: Settled = {}, legend: Record<string, string> = {}): Assigned =>
  assignSpeakers(draftOf(talk, legend), settled, "input 1");
const codes = (assigned: Assigned): unknown[] => assigned.problems.map((one) => [one.severity, one.code]);

describe("who interviews and who is interviewed", () => {
  it("is told by elimination where one of two voices is known to be the participant's", () => {
    const two = assign("Dan:. Participant:+ Dan:. Participant:+ Dan:. Participant:+ Dan:. Participant:+");
    expect(two.speakers).toEqual({ Dan: "interviewer", Participant: "participant" });
    expect(two.reasons.at(-1)?.en).toContain("the other of the two voices");
    const passing = assign("Participant:+ Participant:+ Participant:+ Dan:.");
    expect(passing.speakers.Dan).toBe("other");
  });

  it("is told by labels that are words, whatever their case, gender, accent or number", () => {
    for (const asks of [
      "Enquêteur",
      "ENQ.",
      "Chercheuse",
      "Intervieweur",
      "Interviewer",
      "INT",
      "Modératrice",
      "enquêteur·rice",
      "Enquêtrice_2",
      "Interviewer,_First",
    ]) {
      for (const answers of ["Interviewé", "Interviewe", "Enquêtée", "Participant", "Participante_3", "Répondant(e)"]) {
        const { speakers, problems, reasons } = assign(`${asks}:. ${answers}:? ${asks}:. ${answers}:?`);
        expect(Object.values(speakers), `${asks} ${answers}`).toEqual(["interviewer", "participant"]);
        expect(problems).toEqual([]);
        expect(reasons).toHaveLength(2);
        expect(reasons[0]?.en).toContain(`"${asks.replaceAll("_", " ")}" is the interviewer: the label says so`);
      }
    }
  });

  it("is told by letters and codes where the questions agree", () => {
    expect(assign("E:? P1:.+ E:? P2:.+").speakers).toEqual({ E: "interviewer", P1: "participant", P2: "participant" });
    expect(assign("Q:? R:.+ Q:? R:.+").speakers).toEqual({ Q: "interviewer", R: "participant" });
    expect(assign("Q:? A:.+ Q:? A:.+").speakers).toEqual({ Q: "interviewer", A: "participant" });
  });

  it("is not told by letters that the questions contradict", () => {
    const assigned = assign("E:.+ P:? E:.+ P:? E:.+ P:? E:.+ P:?");
    expect(assigned.speakers).toEqual({ E: "other", P: "other" });
    expect(codes(assigned)).toEqual([["error", "unsure-speakers"]]);
    expect(assigned.problems[0]?.text.en).toContain('0% of these turns end in a question, against 100% for "P"');
  });

  it("is told by the questions where both letters could interview, or no label says anything", () => {
    expect(assign("E:? I:.+ E:? I:.+").speakers).toEqual({ E: "interviewer", I: "participant" });
    expect(assign("Chercheur:? E:? I:.+ E:? I:.+ Chercheur:?").speakers.I).toBe("other");
    expect(assign("A:.+ B:? A:.+ B:?").speakers).toEqual({ A: "participant", B: "interviewer" });
    const { speakers, reasons } = assign("Léa:? Marc:.+ Léa:? Marc:.+");
    expect(speakers).toEqual({ Léa: "interviewer", Marc: "participant" });
    expect(reasons[0]?.en).toBe(
      '"Léa" is the interviewer: 100% of these turns end in a question, against 0% at most elsewhere',
    );
    expect(reasons[0]?.fr).toContain("contre 0\u00a0% au plus ailleurs");
  });

  it("is left open, and nobody is coded, where nobody clearly asks", () => {
    for (const talk of [
      "Léa:. Marc:. Léa:. Marc:.",
      "Léa:?+ Marc:. Léa:?+ Marc:.",
      "Léa:? Marc:? Léa:? Marc:?",
      "Léa:. Léa:.",
    ]) {
      const assigned = assign(talk);
      expect(new Set(Object.values(assigned.speakers)), talk).toEqual(new Set(["other"]));
      expect(codes(assigned), talk).toEqual([["error", "unsure-speakers"]]);
    }
  });

  it("is told by elimination beside someone who is known to interview", () => {
    const { speakers, reasons } = assign("Chercheur:? Marc:. Chercheur:? Marc:.");
    expect(speakers).toEqual({ Chercheur: "interviewer", Marc: "participant" });
    expect(reasons[1]?.fr).toContain(
      "c’est « Chercheur » qui interroge".replaceAll("« ", "«\u00a0").replaceAll(" »", "\u00a0»"),
    );
  });

  it("is warned about where one more is taken for a participant beside known ones", () => {
    const assigned = assign("E:? P1:. Word:. E:? P1:. Word:.");
    expect(assigned.speakers).toEqual({ E: "interviewer", P1: "participant", Word: "participant" });
    expect(codes(assigned)).toEqual([["warning", "unexpected-speaker"]]);
  });

  it("is told by the list at the top before the labels", () => {
    const legend = { P: "Anne, chercheuse", E: "éducatrice interviewée" };
    expect(assign("P:. E:? P:. E:?", {}, legend).speakers).toEqual({ P: "interviewer", E: "participant" });
  });

  it("is told by study.yaml before everything", () => {
    const { speakers, problems } = assign("Chercheur:? Marc:. Chercheur:? Marc:.", {
      Chercheur: "participant",
      Marc: "interviewer",
    });
    expect(speakers).toEqual({ Chercheur: "participant", Marc: "interviewer" });
    expect(problems).toEqual([]);
  });

  it("is doubtful where nobody asks or nobody answers", () => {
    expect(codes(assign("P1:. P2:. P1:. P2:."))).toEqual([["warning", "no-interviewer"]]);
    expect(codes(assign("Enquêteur:? Enquêteur:?"))).toEqual([["error", "no-participant"]]);
  });
});

describe("labels that look like slips", () => {
  it("are joined where only case, accents or points differ, and that is said", () => {
    const assigned = assign("Enq:? Interviewé:. Enq.:? Interviewe:. Enq:? Interviewé:.");
    expect(assigned.rename).toEqual({ "Enq.": "Enq", Interviewe: "Interviewé" });
    expect(assigned.speakers).toEqual({ Enq: "interviewer", Interviewé: "participant" });
    expect(codes(assigned)).toEqual([
      ["warning", "same-label"],
      ["warning", "same-label"],
    ]);
  });

  it("of one letter are errors to settle, with the line to write, and no new person meanwhile", () => {
    const assigned = assign("Chercheur:? Marc:. Chercheurr:? Marc:. Chercheur:? Marc:.");
    expect(assigned.speakers).toEqual({ Chercheur: "interviewer", Marc: "participant", Chercheurr: "interviewer" });
    expect(codes(assigned)).toEqual([["error", "likely-slip"]]);
    expect(assigned.problems[0]?.hint?.en).toContain('"Chercheurr": { is: "Chercheur" }');
    expect(assigned.problems[0]?.place).toEqual({ file: "input 1" });
  });

  it("are at rest once settled", () => {
    const settled: Settled = { Chercheurr: { is: "Chercheur" } };
    const assigned = assign("Chercheur:? Marc:. Chercheurr:? Marc:. Chercheur:? Marc:.", settled);
    expect(assigned.rename).toEqual({ Chercheurr: "Chercheur" });
    expect(assigned.speakers).toEqual({ Chercheur: "interviewer", Marc: "participant" });
    expect(assigned.problems).toEqual([]);
  });

  it("are held against each other among thousands of labels in no time", () => {
    const labels = Array.from({ length: 5000 }, (_, i) => `Personne_${i}`);
    const assigned = assign(
      ["Marie:? Paul:. Marie:? Paul:. Marie:? Maire:.", ...labels.map((one) => `${one}:.`)].join(" "),
    );
    expect(assigned.problems.filter(({ code }) => code === "likely-slip")).toHaveLength(1);
    const nobody = assign(labels.map((one) => `${one}:.`).join(" "));
    expect(nobody.problems.find(({ code }) => code === "unsure-speakers")?.text.en).toMatch(/11 and 4[^a-z]988 others/);
  }, 5000);

  it("are two people where both recur, with a warning; P1 and P2, Interviewer and Interviewée always", () => {
    expect(codes(assign("E:? Marie:. E:? Maria:. E:? Marie:. E:? Maria:. E:? Marie:. E:? Maria:."))).toEqual([
      ["warning", "similar-labels"],
    ]);
    expect(codes(assign("E:? Voix_1:. Voix_2:. E:? Voix_1:. Voix_2:."))).toEqual([]);
    expect(codes(assign("Interviewer:? Interviewee:. Interviewer:? Interviewee:."))).toEqual([]);
  });

  it("or stand once are nobody until settled", () => {
    const talk = "E:? P:. Marc:. E:? P:.";
    expect(assign(talk).speakers).toEqual({ E: "interviewer", P: "participant", Marc: "other" });
    expect(codes(assign(talk))).toEqual([["warning", "label-used-once"]]);
    expect(codes(assign(talk, { Marc: "other" }))).toEqual([]);
  });

  it("are asked about once, with lines to paste that hold all of them", () => {
    const { problems } = assign("E:? P1:. P2:. E:? P1:. P2:. Max:. Léo:.");
    expect(problems.map(({ code, hint }) => [code, hint !== undefined])).toEqual([
      ["label-used-once", true],
      ["label-used-once", false],
    ]);
    expect(problems[0]?.hint?.en).toContain('\n    speakers:\n      "Max": other\n      "Léo": other');
  });

  it("that are settled in a circle are said so", () => {
    expect(codes(assign("E:? P:. E:? P:.", { X: { is: "Y" }, Y: { is: "X" } }))).toEqual([
      ["error", "settled-in-circle"],
      ["error", "settled-in-circle"],
    ]);
  });
});

describe("turns without a label", () => {
  it("bear ? and are nobody's until settled", () => {
    const assigned = assign("E:? P:. :. E:? P:.");
    expect(assigned.speakers).toEqual({ E: "interviewer", P: "participant", "?": "other" });
    expect(codes(assigned)).toEqual([["error", "unlabelled-turns"]]);
    expect(assign(":. :.", { "?": "participant" }).speakers).toEqual({ "?": "participant" });
  });
});
