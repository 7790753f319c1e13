import type { JSX } from "preact";
import * as say from "../../messages/page.js";
import type { MarkView } from "../../workbench/protocol/transcript.js";
import { memosOn } from "../memos/subject.js";
import type { useMemos } from "../memos/use-memos.js";
import { MarkPanel } from "../parts/mark-panel.jsx";
import { alteration, isBeside, quoteFor } from "./chosen.js";
import type { Hands } from "./deeds.js";
import { backToText, labelOf } from "./desk.js";
import { refocus, showMark } from "./focus.js";
import { noteOnMark, onWords } from "./noting.js";
import { putBack, type Quoted, takeAway, waitsForPlace } from "./use-mark.js";

interface Shown {
  readonly hands: Hands;
  readonly mark: MarkView;
  /** The same, where it was taken away elsewhere. */
  readonly lost: Quoted | undefined;
  readonly memos: ReturnType<typeof useMemos>;
}

/** The mark that is looked at, with what can become of it in the open transcript. */
export function MarkShown({ hands, mark, lost, memos }: Shown): JSX.Element {
  const { desk, beside, giving, offered } = hands;
  const { store, transcript, root, spot, setSpot, span } = desk;
  const { show } = beside;
  return (
    <MarkPanel
      {...{ mark }}
      code={desk.codes.get(mark.code)}
      words={lost?.quote ?? quoteFor(transcript, mark)}
      gone={lost === undefined ? null : waitsForPlace(desk, lost) ? "waiting" : "removed"}
      putBack={() => lost !== undefined && void putBack(desk, lost)}
      hasSelection={span !== null && isBeside(transcript, mark, span)}
      keepNote={(note) => store.step([alteration(mark, { note: note.trim() })])}
      recode={() => giving.pick({ typed: "", recode: mark })}
      respan={() => {
        if (span !== null) void store.step([alteration(mark, span)]);
        backToText(desk);
      }}
      remove={() => {
        show({ looking: null });
        takeAway(desk, mark);
        store.tell(say.takenAway(labelOf(desk, mark.code)));
        backToText(desk);
      }}
      memo={() => {
        offered.face(null);
        show({ meaning: null, noting: noteOnMark(desk, mark) });
      }}
      memos={memosOn(memos?.memos ?? [], onWords(desk, mark, "", mark.id)).length}
      go={(by) => {
        const next = neighbour(transcript.marks, mark, by);
        if (next === undefined) return;
        show({ looking: next.id });
        showMark(root.current, next);
      }}
      leave={() => {
        show({ looking: null });
        const turn = transcript.turns.findLast(({ start }) => start <= mark.start);
        const there = turn === undefined || spot?.turn === turn.index ? spot : { turn: turn.index, span: null };
        setSpot(there);
        refocus(root.current, there);
      }}
    />
  );
}

/** The next mark of the same code, or the one before, as they stand in the text. */
function neighbour(marks: readonly MarkView[], mark: MarkView, by: 1 | -1): MarkView | undefined {
  const same = marks.filter(({ code }) => code === mark.code).sort((a, b) => a.start - b.start);
  return same[same.findIndex(({ id }) => id === mark.id) + by];
}
