import type { Lexicon } from "../text/lexicon.js";
import { CLAUSE_BITS, clauseBits } from "./clauses.js";
import { KINDS, type ScopeLanguage } from "./scope.js";

/** Set for every form that was looked at. */
const KNOWN = 1 << 30;

/** The bit of the forms that may open the family of this number. */
export function familyBit(family: number): number {
  return 1 << (CLAUSE_BITS + family);
}

/** The bits of all families. */
export const ANY_FAMILY = (1 << KINDS) - (1 << CLAUSE_BITS);

/** What each form of a lexicon is to the rules of scope, as bits: to clauses, the families that it may open, its kinds. Worked out once for each. */
export class FormBits {
  private known: Int32Array = new Int32Array(1024);

  constructor(
    private readonly language: ScopeLanguage,
    private readonly lexicon: Lexicon,
  ) {}

  of(form: number): number {
    return this.known[form] || this.look(form);
  }

  lower(form: number): string {
    return this.lexicon.lower(form);
  }

  private look(form: number): number {
    const lower = this.lexicon.lower(form);
    const { families, marks, kinds } = this.language;
    let bits = KNOWN | clauseBits(lower, marks) | kinds(lower);
    families.forEach(({ isCue }, family) => {
      if (isCue(lower)) bits |= familyBit(family);
    });
    if (form >= this.known.length) this.grow(form);
    this.known[form] = bits;
    return bits;
  }

  private grow(form: number): void {
    const longer = new Int32Array(2 * Math.max(form, this.known.length));
    longer.set(this.known);
    this.known = longer;
  }
}
