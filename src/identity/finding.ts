import type { Words } from "../messages/words.js";
import type { Span } from "../text/span.js";

/** What kind of thing might let someone be recognised. */
export const KINDS = [
  "email",
  "phone",
  "iban",
  "national-number",
  "social-security",
  "plate",
  "address",
  "postcode-town",
  "birth-date",
  "url",
  "account",
  "person",
  "organisation",
  "place",
  "job",
] as const;

export type Kind = (typeof KINDS)[number];

const PUBLIC: readonly Kind[] = ["place", "postcode-town", "organisation", "job"];

/** Whether something of this kind may be published as an attribute that people share: no name, number, date or account is. */
export function isPublic({ kind }: { readonly kind: Kind }): boolean {
  return PUBLIC.includes(kind);
}

/**
 * How sure a finding is. `high`: a checksum holds, the form leaves no other reading, or several signs agree; the gate
 * refuses these. `likely`: one good sign. `possible`: worth a look in a review.
 */
export type Certainty = "high" | "likely" | "possible";

/** A stretch of a text by which someone might be recognised. `text.slice(start, end)` are its words. */
export interface IdentityFinding extends Span {
  readonly kind: Kind;
  readonly certainty: Certainty;
  /** What speaks for it. Never holds the words found. */
  readonly why: Words;
}
