import { setOf } from "../clauses.js";
import type { ScopeLanguage } from "../scope.js";
import { condition } from "./french-condition.js";
import { isConditional } from "./french-conditional.js";
import * as kind from "./french-kinds.js";
import { isLackWord } from "./french-lack.js";
import { isNe } from "./french-ne.js";
import { isOpinion, negation, RESTARTS } from "./french-negation.js";
import { ADVERBS, isNeeded, SAID, THOUGHT, TO_SAY } from "./french-open.js";
import { isSaying, reported } from "./french-reported.js";
import { restriction } from "./french-restriction.js";
import { SHORT_DENIALS } from "./french-short.js";
import { wish } from "./french-wish.js";
import { CLITICS, CLOSERS, DETERMINERS, PERSONS, RELATIVES, SUBJECTS, THAT } from "./french-words.js";

const MARKS = {
  openers: setOf("mais donc car puis alors sinon quand lorsque lorsqu' puisque puisqu' parce tandis"),
  joiners: setOf("et ou si"),
  subjects: setOf("je j' tu il elle on nous vous ils elles ça c' ce cela moi puis là qui les"),
  persons: setOf("je j' tu il elle on nous vous ils elles ça c'"),
  fillers: setOf("euh heu ben bah hein hum enfin"),
  goesOn: setOf("de d'"),
};

/** How each kind of words is told. */
const KINDS: readonly (readonly [kind: number, isOne: (lower: string) => boolean])[] = [
  ...(
    [
      [kind.PERSON, PERSONS],
      [kind.SUBJECT, SUBJECTS],
      [kind.RELATIVE, RELATIVES],
      [kind.THAT, THAT],
      [kind.CLITIC, CLITICS],
      [kind.DETERMINER, DETERMINERS],
      [kind.CLOSER, CLOSERS],
      [kind.RESTART, RESTARTS],
      [kind.ADVERB, ADVERBS],
      [kind.SAID, SAID],
      [kind.THOUGHT, THOUGHT],
      [kind.TO_SAY, TO_SAY],
      [kind.SHORT_DENIAL, SHORT_DENIALS],
    ] as const
  ).map(([bit, words]) => [bit, (lower: string) => words.has(lower)] as const),
  [kind.NE, isNe],
  [kind.LACK, isLackWord],
  [kind.CONDITIONAL, isConditional],
  [kind.OPINION, isOpinion],
  [kind.SAYS, isSaying],
  [kind.NEEDED, isNeeded],
];

function kindsOf(lower: string): number {
  return KINDS.reduce((kinds, [bit, isOne]) => (isOne(lower) ? kinds | bit : kinds), 0);
}

/** What French words make of others around them. */
export const FRENCH: ScopeLanguage = {
  marks: MARKS,
  kinds: kindsOf,
  families: [negation, restriction, condition, wish, reported],
};
