import { setOf } from "../clauses.js";
import type { ScopeLanguage } from "../scope.js";
import { condition } from "./french-condition.js";
import { negation } from "./french-negation.js";
import { reported } from "./french-reported.js";
import { restriction } from "./french-restriction.js";
import { wish } from "./french-wish.js";

const MARKS = {
  openers: setOf("mais donc car puis alors sinon quand lorsque lorsqu' puisque puisqu' parce tandis"),
  joiners: setOf("et ou si"),
  subjects: setOf("je j' tu il elle on nous vous ils elles ça c' ce cela moi puis là qui les"),
  persons: setOf("je j' tu il elle on nous vous ils elles ça c'"),
  fillers: setOf("euh heu ben bah hein hum enfin"),
  goesOn: setOf("de d'"),
};

/** What French words make of others around them. */
export const FRENCH: ScopeLanguage = {
  marks: MARKS,
  families: [negation, restriction, condition, wish, reported],
};
