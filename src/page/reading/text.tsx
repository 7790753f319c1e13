import type { JSX, RefObject } from "preact";
import { memo } from "preact/compat";
import { useMemo, useRef } from "preact/hooks";
import type { MemoView } from "../../workbench/protocol/memos.js";
import type { ProposalView } from "../../workbench/protocol/proposals.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import type { MarkView, TurnView } from "../../workbench/protocol/transcript.js";
import { Turn } from "./turn.jsx";

interface TextProps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly turns: readonly TurnView[];
  readonly marks: readonly MarkView[];
  readonly codes: ReadonlyMap<string, CodeView>;
  readonly lookAt: (mark: MarkView) => void;
  readonly proposals: readonly ProposalView[];
  readonly facing: ProposalView | null;
  readonly face: (one: ProposalView) => void;
  /** By the number of their turn. */
  readonly memos: ReadonlyMap<number, readonly MemoView[]>;
  readonly readMemo: (memo: MemoView) => void;
  readonly label: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** A turn became the current one. */
  readonly stand: (turn: number) => void;
}

/** The text by turns. A mark that comes or goes draws its own turns again and no other. */
export const Text = memo(function Text(props: TextProps): JSX.Element {
  const { root, text, turns, marks, codes, lookAt, label, onKeyDown, proposals, facing, face, memos, readMemo, stand } =
    props;
  const last = useRef<readonly (readonly MarkView[])[]>([]);
  const grouped = useMemo(() => (last.current = grouping(turns, marks, last.current)), [turns, marks]);
  const offered = useRef<ReadonlyMap<number, readonly ProposalView[]>>(new Map());
  const byTurn = useMemo(() => (offered.current = offering(proposals, offered.current)), [proposals]);
  return (
    <div
      {...{ onKeyDown }}
      class="text"
      ref={root}
      role="group"
      aria-label={label}
      tabIndex={0}
      onFocusIn={({ target }) => {
        const { turn } = (target as HTMLElement).dataset;
        if (turn !== undefined) stand(Number(turn));
      }}
    >
      {turns.map((turn, i) => (
        <Turn
          key={turn.index}
          {...{ turn, codes, lookAt, face, readMemo }}
          memos={memos.get(turn.index) ?? NO_MEMOS}
          proposals={byTurn.get(turn.index) ?? NO_PROPOSALS}
          facing={facing?.turn === turn.index ? facing.key : null}
          words={text.slice(turn.start, turn.end)}
          marks={grouped[i] ?? NONE}
        />
      ))}
    </div>
  );
});

const NONE: readonly MarkView[] = [];
const NO_MEMOS: readonly MemoView[] = [];
const NO_PROPOSALS: readonly ProposalView[] = [];

/** The proposals of each turn; a turn whose proposals are the same as before gets the very same list. */
function offering(
  proposals: readonly ProposalView[],
  before: ReadonlyMap<number, readonly ProposalView[]>,
): Map<number, readonly ProposalView[]> {
  const lists = new Map<number, ProposalView[]>();
  for (const one of proposals) lists.set(one.turn, [...(lists.get(one.turn) ?? []), one]);
  const keys = (list: readonly ProposalView[] = []): string => list.map(({ key }) => key).join("\n");
  return new Map(
    [...lists].map(([turn, list]) => {
      const known = before.get(turn);
      return [turn, known !== undefined && keys(known) === keys(list) ? known : list];
    }),
  );
}

/** The marks that touch each turn; a turn whose marks are the same as before gets the very same list. */
function grouping(
  turns: readonly TurnView[],
  marks: readonly MarkView[],
  before: readonly (readonly MarkView[])[],
): (readonly MarkView[])[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const lists = turns.map((): MarkView[] => []);
  let at = 0;
  for (const mark of sorted) {
    while (at < turns.length - 1 && (turns[at]?.end ?? 0) <= mark.start) at++;
    for (let i = at; i < turns.length && (turns[i]?.start ?? 0) < mark.end; i++) lists[i]?.push(mark);
  }
  return lists.map((list, i) => (isSame(list, before[i]) ? (before[i] ?? NONE) : list.length === 0 ? NONE : list));
}

function isSame(a: readonly MarkView[], b: readonly MarkView[] | undefined): boolean {
  if (b === undefined || a.length !== b.length) return false;
  return a.every((mark, i) => {
    const other = b[i];
    return (
      other !== undefined &&
      mark.id === other.id &&
      mark.version === other.version &&
      mark.code === other.code &&
      mark.start === other.start &&
      mark.end === other.end &&
      mark.note === other.note
    );
  });
}
