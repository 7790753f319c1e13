import { describe, expect, it } from "vitest";
import type { Evidence, Sense } from "../../src/evidence/finding.js";
import { sidesOf, standingOf } from "../../src/evidence/standing.js";

/** Passages of one interview, in its order, of which only the sense matters here. */
const said = (...senses: Sense[]): Evidence[] => senses.map((sense) => ({ sense }) as Evidence);
const sides = (...senses: Sense[]): Sense[][] => {
  const evidence = said(...senses);
  const found = sidesOf({ standing: standingOf(evidence, true), evidence });
  return found.map((side) => side.map(({ sense }) => sense));
};

describe("the passages that make an interview stand where it does", () => {
  it("leave out a change without a stated cause where something speaks for or against", () => {
    expect(sides("unattributed", "supports", "undirected")).toEqual([["supports"]]);
    expect(sides("unattributed", "against")).toEqual([["against"]]);
  });

  it("are of both sides where it goes both ways, what is contrary first", () => {
    expect(sides("undirected", "unattributed", "supports", "against")).toEqual([["against"], ["supports"]]);
  });

  it("are those against alone where what would support it has no marked direction", () => {
    expect(standingOf(said("undirected", "against"), true)).toBe("against");
    expect(sides("undirected", "against")).toEqual([["against"]]);
  });

  it("are none where nothing is marked, or nobody has read it", () => {
    expect(sides()).toEqual([]);
    expect(sidesOf({ standing: null, evidence: said("against") })).toEqual([]);
  });
});
