import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { decisionTable } from "../../src/cli/decision-table.js";
import { checkAnonymity } from "../../src/study/check-anonymity.js";
import { identifyingIn } from "../../src/study/identifying.js";
import { perhapsTowns } from "../../src/study/place-or-person.js";
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
  const found = await survey(one, { key: null, dates: "blunt" });
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
    const found = await survey(one, { key: null, dates: "blunt" });
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
        const listed = (await survey(one, { key: null, dates: "blunt" })).flatMap(({ entity }) => entity.mentions);
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

describe("an attribute of participants", () => {
  const said =
    "Mon Insta c'est @sab_tss. Je suis née le 12/04/1990. J'habite à Gembloux, je travaille au CPAS de Namur, comme bourgmestre de Gembloux.";
  const attributes = {
    Instagram: "@sab_tss",
    "Ville de résidence": "Gembloux",
    Employeur: "CPAS de Namur",
    Fonction: "bourgmestre de Gembloux",
    "Date de naissance": "12/04/1990",
  };
  const registered = (): Study => ({ ...labelled("Participante", [said]), participants: [{ id: "P1", attributes }] });
  const open = ["account", "birth-date"];

  it("passes as the place, the organisation or the job that it is, listed as possible and left for that reason", async () => {
    const found = await survey(registered(), { key: null, dates: "blunt" });
    const here = found.filter(({ entity }) => entity.mentions.some(({ transcript }) => transcript === "P01"));
    const passing = here.filter(({ isAttribute }) => isAttribute);
    expect(passing.map(({ entity }) => [entity.forms[0], entity.certainty])).toEqual([
      ["Gembloux", "possible"],
      ["CPAS de Namur", "possible"],
      ["bourgmestre de Gembloux", "possible"],
    ]);
    const table = await decisionTable(passing, registered());
    expect(table.match(/;;\[[^;]+;possible.*un attribut dans participants\.csv/gu)).toHaveLength(3);
    const rest = here.filter(({ isAttribute }) => !isAttribute).map(({ entity }) => entity);
    expect(rest.map(({ kind, certainty }) => [kind, certainty])).toEqual(open.map((kind) => [kind, "high"]));
  });

  it("is said by check where it passes, and never silences an account or a date of birth", async () => {
    const found = await identifyingIn(registered());
    const certain = found.filter(({ certainty }) => certainty === "high").map(({ file, kind }) => `${file} ${kind}`);
    for (const file of ["transcripts/P01.txt", "participants.csv"])
      expect(certain).toEqual(expect.arrayContaining(open.map((kind) => `${file} ${kind}`)));
    const notes = (await checkAnonymity(registered())).filter(({ code }) => code === "attributes-pass");
    expect(notes.map(({ text }) => text.en)).toEqual([
      "3 passages name what is an attribute in participants.csv as well (place 1, organisation 1, job 1), and pass for that reason",
    ]);
  });

  it("lets nobody of its name pass", async () => {
    const one = {
      ...labelled("Participante", ["Avec M. Boucher."]),
      participants: [{ id: "P1", attributes: { Métier: "Boucher" } }],
    };
    expect(await people(one)).toEqual(["Boucher high"]);
  });
});

it("an interview without capitals is told by check, with the places of what is no more than possible", async () => {
  const rest = "et alors on a bien parlé de tout ça ensemble hier soir ".repeat(25);
  const told = async (said: string) =>
    (await checkAnonymity(labelled("Fatiha", [said]))).filter(({ code }) => code === "no-capitals");
  const [one, ...more] = await told(`${rest} on habite rue haute et nadine démissionne`);
  expect([more, one?.severity, one?.place]).toEqual([[], "warning", { file: "transcripts/P01.txt" }]);
  expect(one?.text.en).toMatch(/^this interview has no capitals: .*; only possible: P01:2$/);
  expect((await told(rest))[0]?.text.en).toMatch(/less surely there$/);
  expect([await told(`${rest} Nadine, Paul et Karim sont là`), await told("on rit")]).toEqual([[], []]);
});

it("somebody's name that a town has too is told with its places where nothing there speaks of a person", async () => {
  const said =
    "Vincent Namur est mon chef. Namur m'a dit non. Namur, je ne sais pas. Monsieur Namur rit. Je vis à Namur.";
  const one = labelled("Fatiha", [said]);
  const found = await survey(one, { key: null, dates: "blunt" });
  const namur = found.find(({ entity }) => entity.forms.includes("Vincent Namur"));
  expect(namur?.entity.mentions).toHaveLength(4);
  expect(namur === undefined ? [] : perhapsTowns(namur.entity, one.transcripts)).toEqual(["P01:2.3"]);
});
