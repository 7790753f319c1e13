import type { CodeAsked } from "../../workbench/protocol/codes.js";
import type { FamilyView } from "../../workbench/protocol/study.js";
import { folded } from "../parts/matching.js";

/** A code as somebody is writing it; `NEW_FAMILY` where its family is to be made as well. */
export interface CodeDraft {
  readonly label: string;
  readonly family: string;
  readonly familyName: string;
  readonly codebook: string;
  readonly definition: string;
  readonly isLater: boolean;
}

/** No family can have this id. */
export const NEW_FAMILY = "+";

/** The longest words that make a name. */
const LONGEST = 80;

/** Chosen words as the name of a code; empty where they are too long for one. */
export function nameOf(words: string): string {
  const line = words
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:!?…-]+|[\s.,;:!?…-]+$/g, "")
    .trim();
  return line.length > LONGEST ? "" : line;
}

/** Whether a name is words of this passage. */
export function isSaidIn(words: string, label: string): boolean {
  const name = folded(nameOf(label));
  return name !== "" && folded(words.replace(/\s+/g, " ")).includes(name);
}

/** Families that hold codes for words, or none yet; those of readings that are attributed are left out. */
export function familiesForWords(families: readonly FamilyView[]): FamilyView[] {
  return families.filter(({ codes }) => codes.length === 0 || codes.some(({ kind }) => kind === "manifest"));
}

export function askedOf(draft: CodeDraft, words: string): CodeAsked {
  const { label, family, familyName, codebook, definition, isLater } = draft;
  return {
    label,
    definition: isLater ? "" : definition,
    defined: isLater ? "later" : "now",
    family: family === NEW_FAMILY ? { label: familyName, codebook: codebook === "" ? null : codebook } : { id: family },
    from: isSaidIn(words, label) ? "in vivo" : "reader",
  };
}
