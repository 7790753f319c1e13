import type { IdentityFinding, Kind } from "./finding.js";
import type { Knowledge } from "./knowledge.js";

/** Looks for some kinds of things in a text. Pure; findings in any order, overlaps allowed. */
export type Find = (text: string, knowledge: Knowledge) => readonly IdentityFinding[];

export interface Finder {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly load: () => Promise<{ find: Find }>;
}
