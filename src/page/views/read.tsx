import type { JSX } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page.js";
import type { MemoView } from "../../workbench/protocol/memos.js";
import type { ProposalView } from "../../workbench/protocol/proposals.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import type { MarkView, TranscriptView } from "../../workbench/protocol/transcript.js";
import { FindBar } from "../finding/find-bar.jsx";
import { useFound } from "../finding/use-found.js";
import { useWords } from "../language.js";
import { memosByTurn } from "../memos/by-turn.js";
import { useMemos } from "../memos/use-memos.js";
import { Close } from "../parts/close.jsx";
import { KeysHelp } from "../parts/keys-help.jsx";
import { Tree } from "../parts/tree.jsx";
import { ProposalsBar } from "../proposals/bar.jsx";
import { useProposalColours } from "../proposals/use-proposal-colours.js";
import { useProposals } from "../proposals/use-proposals.js";
import { Bubble } from "../reading/bubble.jsx";
import { chosen } from "../reading/chosen.js";
import { deedsOf, type Hands, onProposal } from "../reading/deeds.js";
import { backToText, type Desk } from "../reading/desk.js";
import { arriveAt, goTo, uncover } from "../reading/focus.js";
import { Head } from "../reading/head.jsx";
import { keyDone } from "../reading/keymap.js";
import { noteOfMemo } from "../reading/noting.js";
import { PickingShown } from "../reading/picking.jsx";
import { Right } from "../reading/right.jsx";
import { Text } from "../reading/text.jsx";
import { NOTHING, useBeside } from "../reading/use-beside.js";
import { useColours } from "../reading/use-colours.js";
import { useGiving } from "../reading/use-giving.js";
import { useMark } from "../reading/use-mark.js";
import { useSelection } from "../reading/use-selection.js";
import type { Spot } from "../reading/walk.js";
import { useStable } from "../use-stable.js";
import { useUndo } from "../use-undo.js";
import type { ViewProps } from "../views.jsx";

/** A transcript to read and code. */
export function ReadView({ store, state, place }: ViewProps): JSX.Element {
  const words = useWords();
  useEffect(() => void store.open(place.of), [store, place.of]);
  const { transcript, study, gone } = state;
  // One that was asked for while grille did not answer.
  useEffect(() => {
    if (!gone && store.state.transcript?.id !== place.of) void store.open(place.of);
  }, [gone]);
  if (transcript === null || study === null || transcript.id !== place.of)
    return <p class="loading">{words(say.loading)}</p>;
  return <Reader key={transcript.id} {...{ store, state, place, transcript }} />;
}

type ReaderProps = ViewProps & { readonly transcript: TranscriptView };

function Reader({ store, state, place, transcript }: ReaderProps): JSX.Element {
  const words = useWords();
  const families = state.study?.families ?? [];
  const all = useMemo(() => families.flatMap(({ codes }) => codes), [families]);
  const codes = useMemo(() => new Map(all.map((code) => [code.id, code])), [all]);
  const root = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const [help, setHelp] = useState(false);
  const [tree, setTree] = useState(false);
  const span = chosen(transcript, spot);
  const desk: Desk = { store, transcript, root, codes, spot, setSpot, span };

  const beside = useBeside();
  const memos = useMemos(store, state);
  const byTurn = useMemo(() => memosByTurn(memos?.memos ?? [], transcript.id), [memos, transcript.id]);
  const looked = useMark(desk, beside.looking);
  const offered = useProposals(store, state, transcript, place.query.get("proposals") === "yes");
  const face = (one: ProposalView | null): void => {
    offered.face(one);
    if (one === null) backToText(desk);
    else {
      beside.show(NOTHING);
      setSpot({ turn: one.turn, span: { start: one.start, end: one.end } });
      goTo(root.current, String(one.turn));
    }
  };
  const giving = useGiving(desk, { offered, face });
  const { picking } = giving;

  const rereading = codes.get(place.query.get("reread") ?? "");
  const wanted = rereading?.id;
  useEffect(() => {
    if (wanted === undefined) return;
    // It is the first of the list of codes, and given by the point.
    giving.remember(wanted);
    beside.show({ meaning: wanted });
  }, [wanted]);
  const beheld = beside.noting?.span ?? looked.found;
  useColours(root, transcript, { codes: all, span, mark: beheld });
  useLayoutEffect(() => (beheld == null ? undefined : uncover(root.current, beheld)), [beheld?.start, beheld?.end]);
  useProposalColours(root, offered, transcript.turns);
  const isHeld = useSelection(root, transcript, setSpot);
  const finding = useFound({ store, place, transcript, root, setSpot });
  // Once for each address: what is read anew, or written, moves nobody.
  useEffect(() => arriveAt(root.current, place.query.get("turn")), [place]);
  useUndo(store);

  const hands: Hands = { desk, beside, offered, giving, finding, face, showHelp: () => setHelp(true) };
  const lookAt = useStable((one: MarkView): void => {
    beside.show({ ...NOTHING, looking: one.id });
    offered.face(null);
  });
  const faceIt = useStable(face);
  // The turn that shows as current, by a click or a link, is the one from which keys go on.
  const stand = useCallback(
    (turn: number): void => setSpot((before) => (before?.turn === turn ? before : { turn, span: null })),
    [],
  );
  const readMemo = useStable((memo: MemoView): void => {
    const noting = noteOfMemo(desk, memo);
    if (noting === null) return;
    beside.show({ ...NOTHING, noting });
    offered.face(null);
  });
  const onKeyDown = useStable((event: KeyboardEvent): void => {
    if ((event.target as Element).closest("button") !== null && event.key !== "Escape") return;
    if (keyDone(event, deedsOf(hands))) event.preventDefault();
  });
  const choose = (code: CodeView): void => {
    // Words or a sentence that were chosen: to read what a code means while a turn is current gives nothing.
    if (spot?.span != null && code.kind !== "interpretive") giving.give(code);
    beside.show({ ...NOTHING, meaning: code.id });
    offered.face(null);
    setTree(false);
  };
  return (
    <div class="reader">
      <aside class={tree ? "left shown" : "left"} id="codebook" aria-label={words(say.codeTree)}>
        <Close kind="for-narrow" leave={() => setTree(false)} />
        <Tree {...{ families, choose }} recent={giving.recent} marks={transcript.marks} open={beside.meaning} />
      </aside>
      <main>
        <Head
          {...{ store, state, transcript, tree, rereading }}
          onFind={finding.open}
          onHelp={() => setHelp(true)}
          onTree={() => setTree(!tree)}
        />
        <FindBar finding={finding} leave={() => backToText(desk)} />
        <ProposalsBar offered={offered} first={() => onProposal("n", hands)} toText={() => backToText(desk)} />
        <Text
          {...{ root, codes, lookAt, onKeyDown, readMemo, stand }}
          {...{ text: transcript.text, turns: transcript.turns, marks: transcript.marks, label: transcript.id }}
          facing={offered.facing}
          memos={byTurn}
          face={faceIt}
          proposals={offered.items}
        />
      </main>
      <Right {...{ hands, state, looked, memos }} />
      {span !== null && spot?.byHand === true && picking === null && !isHeld && (
        <Bubble
          {...{ root, span }}
          of={spot.span === null ? "turn" : "words"}
          label={words(say.giveCode)}
          act={() => giving.pick({ typed: "", recode: null })}
        />
      )}
      {picking !== null && state.study !== null && (
        <PickingShown
          {...{ store, picking, transcript, span, recent: giving.recent, give: giving.give }}
          study={state.study}
          make={(label) => giving.makeFor(picking, label)}
          leave={() => {
            giving.pick(null);
            backToText(desk);
          }}
        />
      )}
      {help && <KeysHelp leave={() => setHelp(false)} />}
    </div>
  );
}
