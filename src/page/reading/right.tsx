import type { JSX } from "preact";
import * as say from "../../messages/page.js";
import { useWords } from "../language.js";
import { MemoPanel } from "../memos/panel.jsx";
import type { useMemos } from "../memos/use-memos.js";
import { Close } from "../parts/close.jsx";
import { Meaning } from "../parts/meaning.jsx";
import { AttributionForm } from "../people/form.jsx";
import { ProposalPanel } from "../proposals/panel.jsx";
import type { State } from "../store.js";
import { quoteFor } from "./chosen.js";
import { addPassage, type Hands, onProposal } from "./deeds.js";
import { backToText } from "./desk.js";
import { MarkShown } from "./mark-shown.jsx";
import type { LookedAt } from "./use-mark.js";

interface RightProps {
  readonly hands: Hands;
  readonly state: State;
  readonly looked: LookedAt;
  readonly memos: ReturnType<typeof useMemos>;
}

/** What stands beside the text: an attribution being written, then the one thing that is looked at. */
export function Right(props: RightProps): JSX.Element {
  const { hands, state } = props;
  const { desk } = hands;
  const words = useWords();
  return (
    <aside class="right" aria-label={words(say.besideText)}>
      {state.draft !== null && (
        <AttributionForm
          {...{ store: desk.store, state, draft: state.draft }}
          addChosen={desk.span === null ? null : () => addPassage(desk)}
          leave={() => backToText(desk)}
        />
      )}
      <LookedAtShown {...props} />
    </aside>
  );
}

/** A memo before a mark, a mark before a proposal, a proposal before what a code means. */
function LookedAtShown({ hands, state, looked, memos }: RightProps): JSX.Element | null {
  const words = useWords();
  const { desk, beside, offered } = hands;
  const { transcript } = desk;
  const mark = looked.found ?? looked.lost;
  const code = beside.meaning === null ? undefined : desk.codes.get(beside.meaning);
  if (beside.noting !== null)
    return (
      <MemoPanel
        {...{ store: desk.store, ...beside.noting }}
        view={memos}
        said={quoteFor(transcript, beside.noting.span)}
        leave={() => {
          beside.show({ noting: null });
          backToText(desk);
        }}
      />
    );
  if (mark !== undefined) return <MarkShown {...{ hands, mark, memos }} lost={looked.lost} />;
  if (offered.facing !== null)
    return state.draft === null ? <ProposalShown hands={hands} item={offered.facing} /> : null;
  if (code !== undefined)
    return (
      <>
        <Close
          leave={() => {
            beside.show({ meaning: null });
            backToText(desk);
          }}
        />
        <Meaning code={code} />
      </>
    );
  if (state.draft !== null || transcript.marks.length + transcript.waiting > 0) return null;
  return <p class="hint">{words(say.nothingMarked)}</p>;
}

interface ProposalShownProps {
  readonly hands: Hands;
  readonly item: NonNullable<Hands["offered"]["facing"]>;
}

function ProposalShown({ hands, item }: ProposalShownProps): JSX.Element {
  const { desk, offered, face } = hands;
  const { spot } = desk;
  return (
    <ProposalPanel
      {...{ item }}
      rule={offered.view?.rules.find(({ id, code }) => id === item.rule && code === item.code)}
      code={desk.codes.get(item.code)}
      text={desk.transcript.text}
      hasLimits={spot?.span != null && (spot.span.start !== item.start || spot.span.end !== item.end)}
      isGone={offered.isGone}
      toText={() => backToText(desk)}
      act={(key) => onProposal(key, hands)}
      leave={() => face(null)}
    />
  );
}
