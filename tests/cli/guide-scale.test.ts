import { beforeEach, describe, expect, it } from "vitest";
import { faults } from "../schema/check.js";
import { type Made, study } from "../study/made.js";
import { atTerminal } from "./asked.js";

const GUIDE = `grille: 1
title: Guide
questions:
  - { id: q5, theme: Aisance, ask: "Es-tu à l'aise, de 1 à 10 ?", scale: { from: 1, to: 10, attribute: aisance } }
  - id: q6
    theme: Accord
    ask: Es-tu d'accord ?
    scale: { steps: [{ fr: plutôt d'accord, en: rather agree }, { fr: plutôt pas d'accord, en: rather disagree }] }
`;

const talk = (id: string, ease: string, agree = "Plutôt d'accord."): string =>
  `---\ngrille: 1\nid: ${id}\nlanguage: fr\ninvented: true\nspeakers:\n  E: interviewer\n  P: participant\n---\n# q5\nE: Es-tu à l'aise, de 1 à 10 ?\nP: ${ease}\n# q6\nE: Et d'accord ?\nP: Euh.\nE: Alors ?\nP: ${agree}\n`;

describe("values said on a scale", { timeout: 60_000 }, () => {
  let made: Made;
  const scale = (...argv: string[]) => made.run("guide", "scale", ...argv);
  const filled = (decisions: Record<string, string>): string => {
    const lines = Object.entries(decisions).map(([key, decision]) => `${key.replace(" ", ";")};${decision}`);
    return made.source("filled.csv", `participant;question;decision\n${lines.join("\n")}\n`);
  };

  beforeEach(async () => {
    made = await study();
    made.write("guide.yaml", GUIDE);
    made.write("transcripts/P01.txt", talk("P01", "Avant, huit. Maintenant, quatre."));
    made.write("transcripts/P02.txt", talk("P02", "Je dirais sept sur dix."));
    made.write("transcripts/P03.txt", talk("P03", "Je ne sais pas.", "Bof."));
    made.write("participants.csv", "participant;age\nOmer;40\nLise;30\nZoé;50\n");
    made.write("interviews.csv", "interview;order;participants\nP01;1;Omer\nP02;2;Lise\nP03;3;Zoé\n");
  }, 60_000);

  it("are shown with their passages, and nothing is an attribute before somebody confirms it", async () => {
    const { exit, out, err } = await scale();
    expect(exit).toBe(0);
    expect(out).toMatch(/Omer +q5 +aisance +several values +8 \| 4 +P01:2 +to be decided/);
    expect(out).toMatch(/Lise +q5 +aisance +one value +7 +P02:2 +to be decided/);
    expect(out).toMatch(/Zoé +q5 +aisance +refusal +P03:2 +to be decided/);
    expect(out).toMatch(/Omer +q6 +q6 +one value +plutôt d'accord +P01:6/);
    expect(err).toContain("6 answers to decide");
    expect(made.read("participants.csv")).not.toContain("aisance");
    expect(faults(JSON.parse((await scale("--json")).out))).toEqual([]);
  });

  it("become attributes with their passages by a table, and can be opened again", async () => {
    const list = made.source("list.csv", "");
    expect((await scale("--list", list)).exit).toBe(0);
    const done = await scale("--decisions", filled({ "Omer q5": "4", "Lise q5": "oui", "Zoé q5": "aucune" }));
    expect(done).toMatchObject({ exit: 0, out: "2 values confirmed, 1 without a value, 3 to decide\n" });
    expect(made.read("participants.csv").replace("\ufeff", "").split(/\r?\n/)).toEqual([
      ...["participant;age;aisance", "Omer;40;4", "Lise;30;7", "Zoé;50;", ""],
    ]);
    expect(made.read("scales.csv").split("\r\n").slice(1, 4)).toEqual([
      ...["Omer;q5;aisance;4;P01:2.2;confirmed", "Lise;q5;aisance;7;P02:2;confirmed", "Zoé;q5;aisance;;P03:2;none"],
    ]);
    expect((await scale()).out).toMatch(/Omer .*confirmed \(4\)/);
    await scale("--decisions", filled({ "Omer q5": "undo" }));
    expect(made.read("participants.csv")).toContain("Omer;40;\r");
    expect(made.read("scales.csv")).not.toContain("Omer");
    expect((await made.run("journal", "--lang", "fr")).out).toContain(
      "échelles\u00a0: 2 valeurs confirmées et 1 réponse sans valeur",
    );
    expect((await made.run("check")).err).not.toContain("error");
  });

  it("are refused where they are not on the scale, where several stand, or where nobody answered so, all of it told", async () => {
    const { exit, err } = await scale("--decisions", filled({ "Omer q5": "oui", "Lise q5": "12", "Bob q5": "4" }));
    expect(exit).toBe(2);
    expect(err).toContain('"yes" goes only where one value was found');
    expect(err).toContain('"12" is not on the scale');
    expect(err).toContain("about no answer of the study");
    expect(() => made.read("scales.csv")).toThrow();
  });

  it("leave a value alone that somebody wrote by hand", async () => {
    made.write("participants.csv", "participant;aisance\nOmer;9\nLise;\nZoé;\n");
    expect((await scale()).out).toMatch(/Omer .*written by hand \(9\)/);
    await scale("--decisions", filled({ "Omer q5": "aucune" }));
    expect(made.read("participants.csv")).toContain("Omer;9");
  });

  it("go with the person who is forgotten", async () => {
    await scale("--decisions", filled({ "Omer q5": "4", "Lise q5": "oui" }));
    expect((await made.run("forget", "Omer", "--yes", "--mentions", "mask")).exit).toBe(0);
    expect(made.read("scales.csv")).not.toContain("Omer");
    expect(made.read("scales.csv")).toContain("Lise;q5;aisance;7");
  });

  it("need a scale in the guide", async () => {
    made.write("guide.yaml", "grille: 1\ntitle: x\n");
    expect((await scale()).err).toContain("no question of the guide has a scale");
  });
});

describe("values said on a scale, one by one at the terminal", { timeout: 60_000 }, () => {
  it("are written as they are decided, gone back to, and left where they are not on the scale", async () => {
    const made = await study();
    made.write("guide.yaml", GUIDE);
    made.write("transcripts/P01.txt", talk("P01", "Avant, huit. Maintenant, quatre."));
    made.write("participants.csv", "participant\nOmer\n");
    made.write("interviews.csv", "interview;order;participants\nP01;1;Omer\n");
    const answers = ["= 8", "back", "other", "40", "other", "4-5", "none"];
    const { exit, out, err, offered } = await atTerminal(made.dir, ["guide", "scale"], { answers });
    expect(offered[0]).toEqual(["= 8", "= 4", "other", "none", "skip", "stop"]);
    expect(err).toContain('"40" is not on the scale');
    expect(out).toContain("1 value confirmed, 1 without a value, 0 to decide");
    expect(exit).toBe(0);
    expect(made.read("scales.csv").split("\r\n").slice(1, 3)).toEqual([
      ...["Omer;q5;aisance;4-5;P01:2;confirmed", "Omer;q6;q6;;P01:6;none"],
    ]);
    expect(made.read("participants.csv")).toContain("Omer;4-5");
  });
});
