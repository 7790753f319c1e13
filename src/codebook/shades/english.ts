import { setOf } from "../clauses.js";
import type { ScopeLanguage } from "../scope.js";
import { condition } from "./english-condition.js";
import { negation } from "./english-negation.js";
import { reported } from "./english-reported.js";
import { restriction } from "./english-restriction.js";
import { wish } from "./english-wish.js";

const MARKS = {
  openers: setOf("but because when while since so then although though unless"),
  joiners: setOf("and or if"),
  subjects: setOf("i you he she it we they this that there i'd we'd i'm it's they're we're"),
  persons: setOf("i you he she it we they"),
  fillers: setOf("er erm um uh well"),
  goesOn: setOf("no nor"),
};

/** What English words make of others around them. */
export const ENGLISH: ScopeLanguage = {
  marks: MARKS,
  kinds: () => 0,
  families: [negation, restriction, condition, wish, reported],
};
