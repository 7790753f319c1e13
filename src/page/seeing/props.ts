import type { SeenBasis } from "../../workbench/protocol/seeing.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import type { State, Store } from "../store.js";
import type { Asked } from "./asking.js";

/** What every kind of numbers is given. */
export interface SeenProps {
  readonly store: Store;
  readonly state: State;
  readonly codes: ReadonlyMap<string, CodeView>;
  /** Whose marks were asked for; null where nobody chose. */
  readonly basis: SeenBasis | null;
  /** Opens the words behind a number. */
  readonly open: (asked: Asked) => void;
}
