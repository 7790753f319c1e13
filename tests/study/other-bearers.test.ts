import { expect, it } from "vitest";
import { type Entity, entitiesOf } from "../../src/identity/entity.js";
import { otherBearers } from "../../src/study/other-bearers.js";
import { parseTranscript } from "../../src/text/transcript-file.js";

const HEAD = "---\ngrille: 1\nid: P04\nlanguage: fr\nspeakers:\n  E: interviewer\n  P: participant\n---\n";

function placesIn(said: string): string[] {
  const { transcript } = parseTranscript(`${HEAD}E: Qui ?\nP: ${said}\n`, "transcripts/P04.txt");
  if (transcript === null) throw new Error("no transcript");
  const mentions = [...transcript.text.matchAll(/Farid(?: Haddouche)?/g)].map(({ 0: text, index }) => ({
    ...{ transcript: "P04", start: index, end: index + text.length, text },
    ...({ kind: "person", certainty: "high" } as const),
  }));
  const entity: Entity = {
    ...{ kind: "person", forms: ["Farid Haddouche"], certainty: "high", mentions },
    ...{ first: "Farid", last: "Haddouche", gender: "m", shared: false },
  };
  return otherBearers(entity, [transcript]);
}

it.each([
  ["Farid Haddouche est mon collègue. Mon Farid à moi a quatre ans.", ["P04:2.2"]],
  ["Farid travaille. L'autre Farid aussi.", ["P04:2.2"]],
  ["Farid travaille. J'ai un fils, Farid, pas le collègue.", ["P04:2.2"]],
  ["Mon Farid a quatre ans. Mon Farid joue.", []],
  ["Farid travaille avec Farid Haddouche. Farid rit.", []],
  ["Farid travaille. Le petit Farid a quatre ans.", ["P04:2.2"]],
  ["Farid travaille. Mon mari, Farid, aussi.", ["P04:2.2"]],
  ["Farid travaille. Et Farid, mon fils, dort.", ["P04:2.2"]],
  ["Mon fils, Farid Haddouche, dort. Farid, mon fils, mange.", []],
  ["Farid travaille. À ne pas confondre avec Farid.", ["P04:2.2"]],
])("a name alone that is set apart may be somebody else's: %s", (said, places) => {
  expect(placesIn(said)).toEqual(places);
});

it("a first name that is taken for a family name may be somebody else's", () => {
  const { transcript } = parseTranscript(`${HEAD}E: Qui ?\nP: Bruno Thomas. Monsieur Thomas. Thomas rit.\n`, "t.txt");
  if (transcript === null) throw new Error("no transcript");
  const mentions = [...transcript.text.matchAll(/(?:Bruno )?Thomas/g)].map(({ 0: text, index }) => ({
    ...{ transcript: "P04", start: index, end: index + text.length, text },
    ...({ kind: "person", certainty: "high" } as const),
    ...(transcript.text.slice(0, index).endsWith("Monsieur ") ? { title: "Monsieur" } : {}),
  }));
  const [entity, ...others] = entitiesOf(mentions);
  expect(others).toEqual([]);
  expect(entity === undefined ? null : otherBearers(entity, [transcript])).toEqual(["P04:2.3"]);
});
