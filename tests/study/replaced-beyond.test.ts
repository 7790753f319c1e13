import { expect, it } from "vitest";
import { readStudy } from "../../src/study/read.js";
import { withBeyond } from "../../src/study/replaced-beyond.js";
import { survey } from "../../src/study/survey.js";
import { study } from "./made.js";

it("places where a name is replaced although nobody was found under it are told, and no others", async () => {
  const made = await study();
  const talks = [
    "E : Qui ?\nP : Giovanni Ferrari, qu'on appelle Bosco. Bosco est là. Bosco rit.\n",
    "E : Et vous ?\nP : J'étais à Don Bosco, en ville. Les autres aussi.\n",
  ];
  for (const [i, text] of talks.entries()) await made.run("ingest", made.source(`t${i}.txt`, text));
  const all = (await readStudy(made.dir)).study ?? expect.fail();
  const people = withBeyond(all, await survey(all, { key: null, dates: "blunt" })).filter(
    ({ entity }) => entity.kind === "person",
  );
  expect(people.map(({ entity, beyond }) => [entity.forms[0], beyond])).toEqual([
    ["Giovanni Ferrari", []],
    ["Bosco", ["P01:2.3", "P02:2.1"]],
  ]);
});
