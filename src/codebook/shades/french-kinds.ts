import { KINDS } from "../scope.js";

/*
 * What a French word may be to those around it, as bits: what stands near a hit is asked for so often that no word is looked up in
 * lists for it. Each kind is worked out once for each form (`french.ts` says how); a word may be of several.
 */
export const PERSON = 1 << KINDS;
export const SUBJECT = 1 << (KINDS + 1);
export const RELATIVE = 1 << (KINDS + 2);
export const THAT = 1 << (KINDS + 3);
export const CLITIC = 1 << (KINDS + 4);
export const DETERMINER = 1 << (KINDS + 5);
export const CLOSER = 1 << (KINDS + 6);
export const NE = 1 << (KINDS + 7);
export const LACK = 1 << (KINDS + 8);
export const CONDITIONAL = 1 << (KINDS + 9);
export const OPINION = 1 << (KINDS + 10);
export const RESTART = 1 << (KINDS + 11);
export const SAYS = 1 << (KINDS + 12);
export const ADVERB = 1 << (KINDS + 13);
export const NEEDED = 1 << (KINDS + 14);
export const SAID = 1 << (KINDS + 15);
export const THOUGHT = 1 << (KINDS + 16);
export const TO_SAY = 1 << (KINDS + 17);
export const SHORT_DENIAL = 1 << (KINDS + 18);
