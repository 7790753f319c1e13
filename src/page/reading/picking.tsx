import type { JSX } from "preact";
import { giveCodeTo } from "../../messages/page.js";
import type { ProposalView } from "../../workbench/protocol/proposals.js";
import type { CodeView, StudyView } from "../../workbench/protocol/study.js";
import type { MarkView, TranscriptView } from "../../workbench/protocol/transcript.js";
import { useWords } from "../language.js";
import { nameOf } from "../new-code/draft.js";
import { NewCode } from "../new-code/form.jsx";
import { Picker } from "../parts/picker.jsx";
import { shortened } from "../parts/shortened.js";
import type { Store } from "../store.js";
import { quoteFor } from "./chosen.js";
import type { Span } from "./spans.js";

/** What the list of codes is open for: to code what is chosen, or to give a mark or a proposal another code. */
export interface Picking {
  readonly typed: string;
  readonly recode: MarkView | null;
  readonly proposal?: ProposalView;
  /** The name of a code that is to be made, and for which passage. */
  readonly making?: { readonly label: string; readonly of: Span | null };
}

interface PickingProps {
  readonly store: Store;
  readonly study: StudyView;
  readonly picking: Picking;
  readonly transcript: TranscriptView;
  /** The words that are chosen, or the turn one stands in. */
  readonly span: Span | null;
  /** Ids of the codes given last, first the last one. */
  readonly recent: readonly string[];
  /** To the words in question; `of`: to those that a new code was made for. */
  readonly give: (code: CodeView, of?: Span | null) => void;
  readonly make: (label: string) => void;
  readonly leave: () => void;
}

/** The list of codes, or the form of a new one, over the text. */
export function PickingShown(props: PickingProps): JSX.Element {
  const { store, study, picking, transcript, span, recent, give, make, leave } = props;
  const words = useWords();
  const { families } = study;
  const { making, recode, proposal, typed } = picking;
  if (making !== undefined)
    return (
      <NewCode
        {...{ store, study, leave }}
        label={making.label}
        words={quoteFor(transcript, making.of)}
        made={(code) => give(code, making.of)}
      />
    );
  const quote = quoteFor(transcript, recode ?? proposal ?? span);
  return (
    <Picker
      {...{ recent, typed, leave }}
      all={families.flatMap(({ codes }) => codes)}
      codes={families.flatMap(({ codes }) => codes).filter(({ kind }) => kind === "manifest")}
      title={words(giveCodeTo(shortened(quote, 60)))}
      give={(code) => give(code)}
      invent={{ words: nameOf(quote), open: make }}
    />
  );
}
