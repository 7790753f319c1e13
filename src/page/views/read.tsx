import type { JSX } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page.js";
import * as people from "../../messages/page-people.js";
import type { MemoView } from "../../workbench/protocol/memos.js";
import type { ProposalView } from "../../workbench/protocol/proposals.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import type { MarkView, TranscriptView } from "../../workbench/protocol/transcript.js";
import { hexadecimal } from "../api.js";
import { dropDraftsOn, hasDraftOn, useHeld } from "../drafts.js";
import { FindBar } from "../finding/find-bar.jsx";
import { useFound } from "../finding/use-found.js";
import { useWords } from "../language.js";
import { memosByTurn } from "../memos/by-turn.js";
import { MemoPanel } from "../memos/panel.jsx";
import { memosOn, type Subject, subjectOf, wordsSubject } from "../memos/subject.js";
import { useMemos } from "../memos/use-memos.js";
import { nameOf } from "../new-code/draft.js";
import { Close } from "../parts/close.jsx";
import { KeysHelp } from "../parts/keys-help.jsx";
import { MarkPanel, subjectOf as subjectOfMark } from "../parts/mark-panel.jsx";
import { Meaning } from "../parts/meaning.jsx";
import { commentTyped } from "../parts/note-form.jsx";
import { Tree } from "../parts/tree.jsx";
import { withPassage } from "../people/draft.js";
import { AttributionForm } from "../people/form.jsx";
import { ProposalsBar } from "../proposals/bar.jsx";
import { proposalDone } from "../proposals/deeds.js";
import { ProposalPanel } from "../proposals/panel.jsx";
import { useProposalColours } from "../proposals/use-proposal-colours.js";
import { useProposals } from "../proposals/use-proposals.js";
import { Bubble } from "../reading/bubble.jsx";
import { alteration, chosen, isBeside, isGiven, quoteFor } from "../reading/chosen.js";
import { arriveAt, firstOnScreen, focusOn, goTo, refocus, showMark, uncover } from "../reading/focus.js";
import { Head } from "../reading/head.jsx";
import { keyDone } from "../reading/keymap.js";
import { type Picking, PickingShown } from "../reading/picking.jsx";
import type { Span } from "../reading/spans.js";
import { Text } from "../reading/text.jsx";
import { useColours } from "../reading/use-colours.js";
import { useSelection } from "../reading/use-selection.js";
import { type Spot, walk } from "../reading/walk.js";
import { useStable } from "../use-stable.js";
import { useUndo } from "../use-undo.js";
import type { ViewProps } from "../views.jsx";

/** A transcript to read and code. */
export function ReadView({ store, state, place }: ViewProps): JSX.Element {
  const words = useWords();
  useEffect(() => void store.open(place.of), [store, place.of]);
  const { transcript, study } = state;
  if (transcript === null || study === null || transcript.id !== place.of)
    return <p class="loading">{words(say.loading)}</p>;
  return <Reader key={transcript.id} {...{ store, state, place, transcript }} />;
}

type ReaderProps = ViewProps & { readonly transcript: TranscriptView };

/** What memos are read or written on, and the words it stands on. */
interface Noting {
  readonly subject: Subject;
  readonly span: Span | null;
  readonly begin: "read" | "write";
}

function Reader({ store, state, place, transcript }: ReaderProps): JSX.Element {
  const words = useWords();
  const families = state.study?.families ?? [];
  const codes = useMemo(() => families.flatMap((family) => family.codes), [families]);
  const byId = useMemo(() => new Map(codes.map((code) => [code.id, code])), [codes]);
  const root = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const [picking, setPicking] = useState<Picking | null>(null);
  const [looking, setLooking] = useState<string | null>(null);
  const [meaning, setMeaning] = useState<string | null>(null);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const [help, setHelp] = useState(false);
  const [tree, setTree] = useState(false);
  const [noting, setNoting] = useState<Noting | null>(null);
  const memos = useMemos(store, state);
  const byTurn = useMemo(() => memosByTurn(memos?.memos ?? [], transcript.id), [memos, transcript.id]);
  const span = chosen(transcript, spot);
  const found = transcript.marks.find(({ id }) => id === looking);
  const written = transcript.marks.filter((one) => one.id === looking || hasDraftOn(subjectOfMark(one)));
  const quoted = written.map((one) => ({ ...one, quote: quoteFor(transcript, one) }));
  const held = useHeld(`marks on ${transcript.id}`, quoted, subjectOfMark);
  const lost = found === undefined ? held.all.find((one) => held.gone.has(subjectOfMark(one))) : undefined;
  const mark = found ?? lost;

  const offered = useProposals(store, state, transcript, place.query.get("proposals") === "yes");
  const { facing } = offered;
  const rereading = byId.get(place.query.get("reread") ?? "");
  const wanted = rereading?.id;
  useEffect(() => {
    if (wanted === undefined) return;
    // It is the first of the list of codes, and given by the point.
    setRecent((before) => [wanted, ...before.filter((one) => one !== wanted)].slice(0, 9));
    setMeaning(wanted);
  }, [wanted]);
  const beheld = noting?.span ?? found;
  useColours(root, transcript, { codes, span, mark: beheld });
  useLayoutEffect(() => (beheld == null ? undefined : uncover(root.current, beheld)), [beheld?.start, beheld?.end]);
  useProposalColours(root, offered, transcript.turns);
  const isHeld = useSelection(root, transcript, setSpot);
  const finding = useFound({ store, place, transcript, root, setSpot });
  // Once for each address: what is read anew, or written, moves nobody.
  useEffect(() => arriveAt(root.current, place.query.get("turn")), [place]);

  const inView = offered.inView ? { seen: true } : {};
  const face = (one: ProposalView | null): void => {
    offered.face(one);
    if (one === null) refocus(root.current, spot);
    else {
      setLooking(null);
      setMeaning(null);
      setNoting(null);
      setSpot({ turn: one.turn, span: { start: one.start, end: one.end } });
      goTo(root.current, String(one.turn));
    }
  };
  /** Where one is in the text: at the chosen words, in the current turn, else at what is on the screen. */
  const here = (): number => {
    const current = spot?.turn ?? firstOnScreen(root.current);
    return span?.start ?? transcript.turns.find(({ index }) => index === current)?.start ?? 0;
  };
  const onProposal = (key: string): boolean =>
    proposalDone(key, {
      ...{ store, transcript, offered, face, words: spot?.span ?? null, from: here() },
      pick: (proposal) => setPicking({ typed: "", recode: null, proposal }),
      note: () => void focusOn(document.querySelector(".proposal-panel .with-note input")),
      nameOf: (code) => byId.get(code)?.label ?? code,
    });
  const addPassage = (): boolean => {
    if (state.draft === null || span === null) return false;
    store.set({ draft: withPassage(state.draft, transcript, span) });
    store.tell(people.passageAdded);
    return true;
  };
  const give = (code: CodeView, to: Span | null = span): void => {
    setPicking(null);
    setRecent((before) => [code.id, ...before.filter((id) => id !== code.id)].slice(0, 9));
    if (picking?.proposal !== undefined) {
      face(offered.decide({ kind: "code", code: code.id }));
      store.tell(say.given(code.label));
      return;
    }
    const isThere = picking?.recode == null && to !== null && isGiven(transcript, code.id, to);
    if (picking?.recode != null) {
      const { id, version } = picking.recode;
      void store.step([{ kind: "alter", id, version, to: { code: code.id } }]);
    } else if (to !== null && !isThere) {
      void store.step([{ kind: "add", id: hexadecimal(12), code: code.id, ...to, ...inView }]);
      document.getSelection()?.removeAllRanges();
      setSpot(spot === null ? null : { ...spot, byHand: false });
    }
    store.tell((isThere ? say.givenAlready : say.given)(code.label));
    refocus(root.current, spot);
  };
  const makeFor = (at: Picking, label: string): void => {
    setPicking({ ...at, making: { label, of: at.recode ?? at.proposal ?? span } });
  };
  /** With what was typed on it and not kept, which comes back with it. */
  const takeAway = (one: MarkView): void => {
    const typed = commentTyped(subjectOfMark(one))?.trim();
    const isTyped = typed !== undefined && typed !== one.note;
    dropDraftsOn(subjectOfMark(one));
    if (isTyped) void store.step([alteration(one, { note: typed })]);
    void store.step([{ kind: "remove", id: one.id, version: isTyped ? "" : one.version }]);
  };
  /** One that was taken away elsewhere, with the comment that was being written on it. */
  const putBack = async (one: MarkView & { readonly quote: string }): Promise<void> => {
    const { code, start, end, quote } = one;
    const note = commentTyped(subjectOfMark(one))?.trim() ?? "";
    if (quoteFor(transcript, one) !== quote) return store.tell(say.textChanged, "fault");
    const isDone = await store.step([{ kind: "add", id: hexadecimal(12), code, start, end, note }]);
    if (isDone) dropDraftsOn(subjectOfMark(one));
  };
  const lookAt = useStable((one: MarkView): void => {
    setLooking(one.id);
    setMeaning(null);
    setNoting(null);
    offered.face(null);
  });
  const faceIt = useStable(face);
  const onWords = (to: Span, label: string, of: string | null = null): Subject =>
    wordsSubject({ transcript: transcript.id, start: to.start, end: to.end }, label, of);
  const note = (now: Noting): true => {
    setMeaning(null);
    offered.face(null);
    setNoting(now);
    return true;
  };
  const noteMark = (one: MarkView): true =>
    note({ subject: onWords(one, byId.get(one.code)?.label ?? one.code, one.id), span: one, begin: "write" });
  const noteHere = (): true => {
    if (span !== null) return note({ subject: onWords(span, transcript.id), span, begin: "write" });
    return note({ subject: subjectOf("interview", transcript.id, transcript.id), span: null, begin: "write" });
  };
  // The turn that shows as current, by a click or a link, is the one from which keys go on.
  const stand = useCallback(
    (turn: number): void => setSpot((before) => (before?.turn === turn ? before : { turn, span: null })),
    [],
  );
  const readMemo = useStable((memo: MemoView): void => {
    const at = [...memo.about, ...memo.links].find(({ words: on }) => on?.transcript === transcript.id)?.words;
    if (at == null) return;
    setLooking(null);
    note({ subject: onWords(at, transcript.id), span: at, begin: "read" });
  });
  const again = (id: string | undefined, to: Span | null): void => {
    const code = id === undefined ? undefined : byId.get(id);
    if (code === undefined) store.tell(say.noCodeYet);
    else give(code, to);
  };
  const onKeyDown = useStable((event: KeyboardEvent): void => {
    if ((event.target as Element).closest("button") !== null && event.key !== "Escape") return;
    const turn = transcript.turns.find(({ index }) => index === spot?.turn);
    const coding = (work: (to: Span) => void): boolean => {
      if (span !== null) work(span);
      return span !== null;
    };
    const taken = keyDone(event, {
      walk: (key) => {
        const next = walk(transcript, spot, key);
        if (next === null) return false;
        document.getSelection()?.removeAllRanges();
        setSpot(next);
        goTo(root.current, String(next.turn));
        return true;
      },
      pick: (typed) => coding(() => setPicking({ typed, recode: null })),
      inVivo: () =>
        coding((to) => makeFor({ typed: "", recode: null }, nameOf(transcript.text.slice(to.start, to.end)))),
      last: () => coding((to) => again(recent[0], to)),
      numbered: (n) => coding((to) => again(recent[n - 1], to)),
      turn: () => coding(() => turn !== undefined && again(recent[0], { start: turn.start, end: turn.end })),
      marks: () => focusOn(root.current?.querySelector(`#turn-${spot?.turn} .chip`)),
      proposal: onProposal,
      passage: addPassage,
      memo: noteHere,
      find: () => {
        finding.open();
        return true;
      },
      found: finding.go,
      help: () => {
        setHelp(true);
        return true;
      },
      escape: () => {
        // First the words that were chosen are let go, then the turn.
        const now = spot?.span == null ? null : { turn: spot.turn, span: null };
        document.getSelection()?.removeAllRanges();
        setSpot(now);
        setLooking(null);
        setNoting(null);
        offered.face(null);
        refocus(root.current, now);
        return true;
      },
    });
    if (taken) event.preventDefault();
  });
  useUndo(store);

  const isQuiet = mark === undefined && meaning === null && facing === null && noting === null && state.draft === null;
  const beside = (mark === undefined ? [] : transcript.marks.filter(({ code }) => code === mark.code)).sort(
    (a, b) => a.start - b.start,
  );
  return (
    <div class="reader">
      <aside class={tree ? "left shown" : "left"} id="codebook" aria-label={words(say.codeTree)}>
        <Close kind="for-narrow" leave={() => setTree(false)} />
        <Tree
          {...{ families, recent, marks: transcript.marks }}
          open={meaning}
          choose={(code) => {
            // Words or a sentence that were chosen: to read what a code means while a turn is current gives nothing.
            if (spot?.span != null && code.kind !== "interpretive") give(code);
            setLooking(null);
            setNoting(null);
            offered.face(null);
            setMeaning(code.id);
            setTree(false);
          }}
        />
      </aside>
      <main>
        <Head
          {...{ store, state, transcript, tree }}
          rereading={rereading}
          onFind={finding.open}
          onHelp={() => setHelp(true)}
          onTree={() => setTree(!tree)}
        />
        <FindBar finding={finding} leave={() => refocus(root.current, spot)} />
        <ProposalsBar offered={offered} first={() => onProposal("n")} />
        <Text
          {...{ root, lookAt, onKeyDown, facing, readMemo, stand }}
          memos={byTurn}
          face={faceIt}
          proposals={offered.items}
          text={transcript.text}
          turns={transcript.turns}
          marks={transcript.marks}
          codes={byId}
          label={transcript.id}
        />
      </main>
      <aside class="right" aria-label={words(say.besideText)}>
        {state.draft !== null && (
          <AttributionForm
            {...{ store, state, draft: state.draft }}
            addChosen={span === null ? null : addPassage}
            leave={() => refocus(root.current, spot)}
          />
        )}
        {noting !== null && (
          <MemoPanel
            {...{ store }}
            {...noting}
            view={memos}
            said={noting.span === null ? "" : quoteFor(transcript, noting.span)}
            leave={() => {
              setNoting(null);
              refocus(root.current, spot);
            }}
          />
        )}
        {state.draft === null && mark === undefined && noting === null && facing !== null && (
          <ProposalPanel
            item={facing}
            rule={offered.view?.rules.find(({ id, code }) => id === facing.rule && code === facing.code)}
            code={byId.get(facing.code)}
            text={transcript.text}
            hasLimits={spot?.span != null && (spot.span.start !== facing.start || spot.span.end !== facing.end)}
            isGone={offered.isGone}
            toText={() => refocus(root.current, spot)}
            act={onProposal}
            leave={() => face(null)}
          />
        )}
        {mark !== undefined && noting === null && (
          <MarkPanel
            {...{ mark }}
            code={byId.get(mark.code)}
            words={lost?.quote ?? quoteFor(transcript, mark)}
            putBack={lost === undefined ? null : () => void putBack(lost)}
            hasSelection={span !== null && isBeside(transcript, mark, span)}
            keepNote={(note) => store.step([alteration(mark, { note: note.trim() })])}
            recode={() => setPicking({ typed: "", recode: mark })}
            respan={() => span !== null && void store.step([alteration(mark, span)])}
            remove={() => {
              setLooking(null);
              takeAway(mark);
              store.tell(say.takenAway(byId.get(mark.code)?.label ?? mark.code));
              refocus(root.current, spot);
            }}
            memo={() => noteMark(mark)}
            memos={memosOn(memos?.memos ?? [], onWords(mark, "", mark.id)).length}
            go={(by) => {
              const next = beside[beside.indexOf(mark) + by];
              if (next === undefined) return;
              setLooking(next.id);
              showMark(root.current, next);
            }}
            leave={() => {
              setLooking(null);
              const turn = transcript.turns.findLast(({ start }) => start <= mark.start);
              const there = turn === undefined || spot?.turn === turn.index ? spot : { turn: turn.index, span: null };
              setSpot(there);
              refocus(root.current, there);
            }}
          />
        )}
        {mark === undefined && facing === null && noting === null && meaning !== null && byId.has(meaning) && (
          <>
            <Close
              leave={() => {
                setMeaning(null);
                refocus(root.current, spot);
              }}
            />
            <Meaning code={byId.get(meaning) as CodeView} />
          </>
        )}
        {isQuiet && transcript.marks.length + transcript.waiting === 0 && (
          <p class="hint">{words(say.nothingMarked)}</p>
        )}
      </aside>
      {span !== null && spot?.byHand === true && picking === null && !isHeld && (
        <Bubble
          {...{ root, span }}
          of={spot.span === null ? "turn" : "words"}
          label={words(say.giveCode)}
          act={() => setPicking({ typed: "", recode: null })}
        />
      )}
      {picking !== null && state.study !== null && (
        <PickingShown
          {...{ store, picking, transcript, span, recent, give }}
          study={state.study}
          make={(label) => makeFor(picking, label)}
          leave={() => {
            setPicking(null);
            refocus(root.current, spot);
          }}
        />
      )}
      {help && <KeysHelp leave={() => setHelp(false)} />}
    </div>
  );
}
