import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { identifyingIn } from "../../src/study/identifying.js";
import { readStudy, type Study } from "../../src/study/read.js";
import { survey } from "../../src/study/survey.js";
import { parseTranscript } from "../../src/text/transcript-file.js";
import { study } from "./made.js";

let empty: Study;
beforeAll(async () => {
  const made = await study();
  const { study: one } = await readStudy(made.dir);
  if (one === null) throw new Error("no study");
  empty = one;
});

/** A study with one interview, in which somebody with this label answers. */
const labelled = (label: string, said: readonly string[] = ["Oui, au guichet."], asks = "Enquêtrice"): Study => {
  const turns = said.map((words) => `${asks}: Et là ?\n\n${label}: ${words}\n`).join("\n");
  const quoted = (name: string) => JSON.stringify(name);
  const speakers = `speakers:\n  ${quoted(asks)}: interviewer\n  ${quoted(label)}: participant\n`;
  const { transcript } = parseTranscript(
    `---\ngrille: 1\nid: P01\nlanguage: fr\n${speakers}---\n\n${turns}`,
    "transcripts/P01.txt",
  );
  if (transcript === null) throw new Error("no transcript");
  return { ...empty, transcripts: [transcript] };
};

const people = async (one: Study) => {
  const found = await survey(one, { key: null, dates: "shift" });
  return found.map(({ entity: { forms, certainty } }) => `${forms.join(" | ")} ${certainty}`);
};

describe("a label that is a whole name", () => {
  it.each([
    ["Wéry, Josiane", "high"],
    ["Wéry Josiane", "high"],
    ["Josiane WÉRY", "high"],
    ["Wery, J.", "high"],
    ["Nkurunziza, Zolani", "high"],
    ["Nkurunziza Zolani", "likely"],
    ["Mme Wéry", "high"],
  ])("%s is found, and by check what anonymise finds", async (label, certainty) => {
    expect(await people(labelled(label))).toEqual([`${label} ${certainty}`]);
    const found = await identifyingIn(labelled(label));
    expect(found.map((one) => `${one.words} ${one.certainty}`)).toEqual([`${label} ${certainty}`]);
  });

  it.each(["Enquêtrice 2", "Maman", "P01", "Participante", "Table Ronde", "Mme L.", "Voix, Femme"])(
    "%s is none",
    async (label) => {
      expect(await people(labelled(label))).toEqual([]);
    },
  );

  it("is one person with the parts by which they are called, an interviewer with a comma too", async () => {
    const one = labelled("Wéry, Josiane", ["Josiane du guichet, on dit.", "Merci. Wéry, c'est moi."], "Wright, Nigel");
    expect(await people(one)).toEqual(["Wright, Nigel high", "Wéry, Josiane | Josiane | Wéry high"]);
  });

  it("gets a new name in two parts", async () => {
    const one = labelled("Maréchal, Emilie", ["Emilie, quoi."]);
    const found = await survey(one, { key: null, dates: "shift" });
    expect(found.map(({ replacement }) => replacement.split(" ").length)).toEqual([2]);
  });

  it("keeps a pseudonym in the order in which it stands", async () => {
    const one = labelled("Delvaux, Karine", ["Karine, quoi."]);
    const anonymity = { ...one.config.anonymity, given: { "Karine Delvaux": ["P01"] } };
    expect(await people({ ...one, config: { ...one.config, anonymity } })).toEqual([]);
  });
});

describe("what check is certain of", () => {
  const word = fc.constantFrom(
    ..."Wéry, Josiane|Nadia Benali|Mme Petit|Rose|nadia@example.org|0475 12 34 56|CPAS de Namur|Gembloux|@sab_tss|Dr. Lambert".split(
      "|",
    ),
  );
  const frame = fc.constantFrom("J'habite à # depuis dix ans.", "# m'a aidée.", "Écrivez à #.", "mon Insta c'est #");
  const said = fc.tuple(frame, word).map(([text, name]) => text.replace("#", name));
  const label = fc.oneof(word, fc.constantFrom("Participante Josiane", "Wéry Josiane (externe)", "Wery, J."));

  it("is all in the list of anonymise, and certain there", async () => {
    await fc.assert(
      fc.asyncProperty(label, fc.array(said, { minLength: 1, maxLength: 3 }), async (name, words) => {
        const one = labelled(name, words);
        const listed = (await survey(one, { key: null, dates: "shift" })).flatMap(({ entity }) => entity.mentions);
        for (const { file, start, end } of (await identifyingIn(one)).filter(({ certainty }) => certainty === "high")) {
          if (!file.startsWith("transcripts/")) continue;
          const there = listed.filter((mention) => mention.start <= start && end <= mention.end);
          expect(there.map(({ certainty }) => certainty)).toEqual(["high"]);
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
