import { describe, expect, it } from "vitest";
import { entitiesOf } from "../../src/identity/entity.js";
import { type ProposeOptions, propose } from "../../src/identity/propose.js";
import { seeded } from "../../src/study/random.js";
import { mention } from "./made.js";

const said = (...forms: readonly string[]) =>
  entitiesOf(forms.map((form, i) => ({ ...mention(form), transcript: `P0${i + 1}` })));

const options = (real: readonly string[], found: readonly string[] = ["P09"]): ProposeOptions => ({
  lang: "fr",
  taken: new Set(),
  known: [{ kind: "person", real, pseudonym: "Alix Thiry", found }],
  random: seeded(1),
  dates: "blunt",
  days: 40,
});

/** Names of which the lists know one end at most for a first name. */
const TOLD_ONCE = [
  ["Yannick", "Mbala"],
  ["Sékou", "Diabaté-Vermeulen"],
  ["Ahmed", "Ould Sidi"],
  ["Tshilombo", "Kalala"],
  ["Wout", "D’Hondt"],
].flatMap(([first, last]) => [
  [`${first} ${last}`, `${last} ${first}`],
  [`${last} ${first}`, `${first} ${last}`],
]);

describe("the words of a whole name in the other order", () => {
  it.each(TOLD_ONCE)("are one person's in two interviews, with the key or without: %s, %s", (one = "", other = "") => {
    expect(said(one, other)).toHaveLength(1);
    expect(propose(said(other), options([one])).map(({ replacement }) => replacement)).toEqual(["Alix Thiry"]);
  });

  it("may be another's where the lists have both ends for first names, which is asked", () => {
    expect(said("Simon Laurent", "Laurent Simon")).toHaveLength(2);
    const [found] = propose(said("Laurent Simon"), options(["Simon Laurent"]));
    expect([found?.known, found?.perhaps?.pseudonym]).toEqual([null, "Alix Thiry"]);
  });

  it("are another's in an interview that sets the two apart", () => {
    const apart = entitiesOf([
      mention("Yannick Mbala"),
      { ...mention("Mbala Yannick", "person", "high", 40), setApart: true as const },
    ]);
    const found = propose(apart, options(["Yannick Mbala"]));
    expect(found.map(({ known, perhaps }) => [known?.pseudonym, perhaps?.pseudonym])).toEqual([
      ["Alix Thiry", undefined],
      [undefined, "Alix Thiry"],
    ]);
  });
});
