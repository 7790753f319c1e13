import type { ComponentType } from "preact";
import * as say from "../messages/page.js";
import { find } from "../messages/page-find.js";
import { title as memos } from "../messages/page-memos.js";
import { title as people } from "../messages/page-people.js";
import { title as proposals } from "../messages/page-proposals.js";
import { title as reconcile } from "../messages/page-reconcile.js";
import { see } from "../messages/page-see.js";
import { title as synthesis } from "../messages/page-synthesis.js";
import type { Words } from "../messages/words.js";
import type { StudyView } from "../workbench/protocol/study.js";
import type { Place } from "./place.js";
import type { State, Store } from "./store.js";
import { CodePage } from "./views/code.js";
import { FindView } from "./views/find.js";
import { ListView } from "./views/list.js";
import { MemosView } from "./views/memos.js";
import { PeopleView } from "./views/people.js";
import { ProposalsView } from "./views/proposals.js";
import { ReadView } from "./views/read.js";
import { ReconcileView } from "./views/reconcile.js";
import { RereadView } from "./views/reread.js";
import { SeeView } from "./views/see.js";
import { SynthesisView } from "./views/synthesis.js";

/** What every view is given. */
export interface ViewProps {
  readonly store: Store;
  readonly state: State;
  readonly place: Place;
}

export interface View {
  /** First part of its address. */
  readonly name: string;
  /** What the menu calls it; null for a view that is reached from another one. */
  readonly label: Words | null;
  /** Not there: in the menu of every study. */
  readonly isFor?: (study: StudyView) => boolean;
  readonly show: ComponentType<ViewProps>;
}

/** Every view of the page, in the order of the menu. */
export const views: readonly View[] = [
  { name: "", label: say.interviews, show: ListView },
  { name: "read", label: null, show: ReadView },
  { name: "reread", label: null, show: RereadView },
  { name: "proposals", label: proposals, show: ProposalsView },
  { name: "people", label: people, show: PeopleView },
  { name: "memos", label: memos, show: MemosView },
  { name: "synthesis", label: synthesis, show: SynthesisView },
  { name: "find", label: find, show: FindView },
  { name: "code", label: null, show: CodePage },
  { name: "see", label: see, show: SeeView },
  { name: "reconcile", label: reconcile, isFor: ({ among }) => among === "several", show: ReconcileView },
];
