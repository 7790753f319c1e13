import type { Fact } from "./attributes.js";
import type { PersonName } from "./person.js";

/** Somebody whom a table or a list of the work presents. */
export interface Listed {
  readonly person: PersonName;
  readonly facts: readonly Fact[];
  /** Line or paragraph, as the source counts. */
  readonly line: number;
}

export interface Participants {
  readonly listed: readonly Listed[];
  /** The lines (from 0) that they fill. */
  readonly lines: ReadonlySet<number>;
}
