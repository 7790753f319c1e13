import type { JSX } from "preact";
import { memo } from "preact/compat";
import * as say from "../../messages/page.js";
import { memoOf } from "../../messages/page-memos.js";
import * as offer from "../../messages/page-proposals.js";
import type { MemoView } from "../../workbench/protocol/memos.js";
import type { ProposalView } from "../../workbench/protocol/proposals.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import type { MarkView, TurnView } from "../../workbench/protocol/transcript.js";
import { useWords } from "../language.js";
import { Stripes } from "./stripes.jsx";

export interface TurnProps {
  readonly turn: TurnView;
  readonly words: string;
  /** The marks that touch this turn, in order. */
  readonly marks: readonly MarkView[];
  readonly codes: ReadonlyMap<string, CodeView>;
  readonly lookAt: (mark: MarkView) => void;
  /** What is proposed on words that begin in this turn, and which of it is looked at. */
  readonly proposals: readonly ProposalView[];
  readonly facing: string | null;
  readonly face: (one: ProposalView) => void;
  /** Memos on words that begin in this turn, or leading to them. */
  readonly memos: readonly MemoView[];
  readonly readMemo: (memo: MemoView) => void;
}

/** One turn: who speaks and when, the words as they are in one piece, and what they are marked with beside them. */
export const Turn = memo(function Turn(props: TurnProps): JSX.Element {
  const { turn, words: text, marks, codes, lookAt, proposals, facing, face, memos, readMemo } = props;
  const words = useWords();
  const { index, speaker, role, time, heading, start } = turn;
  const own = marks.filter((mark) => mark.start >= start);
  return (
    <>
      {heading !== null && <h2 class="heading">{heading}</h2>}
      <div class={`turn ${role}`} id={`turn-${index}`} data-turn={index} tabIndex={-1}>
        <div class="speaker">
          <span class="number">{index}</span> <b>{speaker}</b> {time !== null && <time>{clock(time)}</time>}
        </div>
        <p class="words" data-start={start}>
          {text}
        </p>
        <div class="margin">
          {marks.length > 0 && <Stripes turn={turn} marks={marks} codes={codes} />}
          {own.length + proposals.length + memos.length > 0 && (
            <ul aria-label={words(say.marksOf(index))}>
              {own.map((mark) => (
                <li key={mark.id}>
                  <button type="button" class="chip" data-mark={mark.id} onClick={() => lookAt(mark)}>
                    <i class="swatch" style={{ backgroundColor: codes.get(mark.code)?.colour ?? "#888888" }} />
                    {codes.get(mark.code)?.label ?? mark.code}
                    {mark.note !== "" && <span aria-hidden="true"> ✎</span>}
                  </button>
                </li>
              ))}
              {proposals.map((one) => {
                const name = codes.get(one.code)?.label ?? one.code;
                return (
                  <li key={one.key}>
                    <button
                      type="button"
                      class={`chip offered ${one.kind}`}
                      aria-pressed={one.key === facing}
                      aria-label={words(one.kind === "cue" ? offer.cue(name) : offer.proposed(name))}
                      onClick={() => face(one)}
                    >
                      <i class="swatch" style={{ borderColor: codes.get(one.code)?.colour ?? "#888888" }} />
                      {name}
                    </button>
                  </li>
                );
              })}
              {memos.map((memo) => (
                <li key={memo.name}>
                  <button
                    type="button"
                    class="chip on-memo"
                    aria-label={words(memoOf(memo.heading))}
                    onClick={() => readMemo(memo)}
                  >
                    <span aria-hidden="true">✎</span> {memo.heading}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </>
  );
});

/** `1:02:03`, `2:03`. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number): string => String(n).padStart(2, "0");
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
