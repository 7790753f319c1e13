import { describe, expect, it } from "vitest";
import { identifyingIn } from "../../src/study/identifying.js";
import { readStudy } from "../../src/study/read.js";
import { survey } from "../../src/study/survey.js";
import { study } from "./made.js";

/** Invented, like everyone in it: names that are words as well. */
const TALK = `E : Bonjour Harmonie, qui êtes-vous ?
Harmonie : Je trie des colis. L'harmonie de l'équipe compte.
E : Merci Harmonie. Et avec Constant ?
Constant : C'est un effort constant.
Mère : Il range.
Constant : Voilà.
E : Et avec vous, Constant ?
Harmonie : Oui.
Mère : Oui.
`;

const read = async (participants = "participant\n") => {
  const made = await study();
  await made.run("ingest", made.source("a.txt", TALK));
  made.write("participants.csv", participants);
  const { study: one } = await readStudy(made.dir);
  if (one === null) throw new Error("no study");
  return one;
};

describe("somebody whose label is a name that is a word as well", () => {
  it("is asked about as likely, with where others call them so", async () => {
    const found = await survey(await read(), { key: null, dates: "shift" });
    const people = found.filter(({ entity }) => entity.kind === "person");
    expect(people.map(({ entity }) => [entity.forms, entity.certainty, entity.mentions.length])).toEqual([
      [["Harmonie"], "likely", 3],
      [["Constant"], "likely", 3],
    ]);
  });

  it("counts among what may identify, until a register has it for a pseudonym", async () => {
    const words = (await identifyingIn(await read())).map((one) => one.words);
    expect(words.filter((word) => word === "Harmonie")).toHaveLength(3);
    expect(words.filter((word) => word === "Constant")).toHaveLength(3);
    expect(await identifyingIn(await read("participant\nHarmonie\nConstant\n"))).toEqual([]);
  });
});

it("two people of one label are found as two, and it is said that nothing tells them apart", async () => {
  const made = await study();
  const ran = await made.run(
    "ingest",
    made.source("a.txt", "E : Vous ?\nLieve & Joris : Oui.\nE : Et ?\nLieve & Joris : Non.\n"),
  );
  expect(ran.err).toContain("several-in-label");
  const { study: one } = await readStudy(made.dir);
  const found = one === null ? [] : await survey(one, { key: null, dates: "shift" });
  expect(found.map(({ entity }) => entity.forms)).toEqual([["Lieve"], ["Joris"]]);
});
