import { type Entity, entitiesOf, type Mention } from "../../src/identity/entity.js";
import type { Certainty, Kind } from "../../src/identity/finding.js";

/** A mention of something invented; where it stands does not matter unless said. */
export function mention(text: string, kind: Kind = "person", certainty: Certainty = "high", start = 0): Mention {
  return { transcript: "P01", kind, certainty, text, start, end: start + text.length };
}

export function entities(...forms: string[]): Entity[] {
  return entitiesOf(forms.map((form) => mention(form)));
}
