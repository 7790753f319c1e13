import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-reconcile.js";
import { alsoCommon, choices as choiceWords, kinds } from "../../messages/reconcile.js";
import type { DifferenceView, SettleAsked } from "../../workbench/protocol/reconcile.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { drafted, draftOn, useField } from "../drafts.js";
import { useWords } from "../language.js";
import { Gone } from "../parts/gone.jsx";
import { Said } from "../parts/said.jsx";
import { isOtherBegun, Other } from "./other.jsx";
import { Side } from "./side.jsx";

interface DifferenceProps {
  readonly one: DifferenceView;
  readonly codes: ReadonlyMap<string, CodeView>;
  readonly isHere: boolean;
  /** Whether marks were changed so that it is there no more but for what is typed on it. */
  readonly isGone: boolean;
  readonly here: (key: string) => void;
  /** Settles it; whether it was written. */
  readonly settle: (asked: SettleAsked) => Promise<boolean>;
}

/** A difference, as what is typed on it is kept. */
export function subjectOf({ key }: Pick<DifferenceView, "key">): string {
  return `difference ${key}`;
}

/** One difference: the words in what was said around them, what everybody put there side by side, and what can be settled on. */
export function Difference({ one, codes, isHere, isGone, here, settle }: DifferenceProps): JSX.Element {
  const words = useWords();
  const subject = subjectOf(one);
  const why = draftOn(subject, "reason");
  const reason = useField(why);
  const [writing, setWriting] = useState(() => isOtherBegun(subject));
  const row = useRef<HTMLLIElement>(null);
  const { key, place, kind, said, before, sides, common, past, state, standing, choices } = one;
  const name = (code: string): string => codes.get(code)?.label ?? code;
  const given = [...new Set(sides.flatMap(({ marks }) => marks.map(({ code }) => code)))];
  const answer = (outcome: SettleAsked["outcome"]): Promise<boolean> =>
    settle({ key, standing, outcome, reason: String(drafted(why) ?? "") });
  return (
    <li
      class={`difference ${state}${isHere ? " here" : ""}`}
      data-key={key}
      ref={row}
      tabIndex={-1}
      aria-label={words(say.differenceAt(place))}
      onFocusIn={() => here(key)}
    >
      <p class="kind">
        {place !== `${said.transcript}:${said.turn}` && `${place} · `}
        {words(kinds[kind])}
      </p>
      {before !== null && (
        <p class="before">
          {before[0]} : {before[1]}
        </p>
      )}
      <Said said={said} />
      <div class="sides">
        {sides.map((side) => (
          <Side key={side.coder} {...{ side, codes }} />
        ))}
      </div>
      {common.length > 0 && <p class="hint">{words(alsoCommon(common.map(name)))}</p>}
      {past.map((told) => (
        <p key={told} class="past">
          {told}
        </p>
      ))}
      {isGone && <Gone {...{ subject }} why={say.gone} />}
      {writing ? (
        <Other
          {...{ subject }}
          codes={[...codes.values()].filter(({ retired }) => !retired)}
          begin={given.length === 1 ? (given[0] ?? null) : null}
          settle={async (outcome) => {
            const isDone = await answer(outcome);
            if (isDone) setWriting(false);
            return isDone;
          }}
          leave={() => {
            setWriting(false);
            row.current?.focus();
          }}
        />
      ) : isGone ? null : (
        <div class="actions">
          {choices.map(({ outcome, label }, i) => (
            <button key={label} type="button" data-choice={i + 1} onClick={() => void answer(outcome)}>
              {label} <kbd>{i + 1}</kbd>
            </button>
          ))}
          <button type="button" data-choice="o" onClick={() => setWriting(true)}>
            {words(choiceWords.new)} <kbd>o</kbd>
          </button>
        </div>
      )}
      <label class="reason">
        {words(say.reason)} <kbd>r</kbd>
        <input
          type="text"
          autocomplete="off"
          {...reason}
          onKeyDown={(event) => {
            // Back to the difference, where the digits answer.
            if (event.key !== "Enter" && event.key !== "Escape") return;
            event.preventDefault();
            event.currentTarget.closest<HTMLElement>("[data-key]")?.focus();
          }}
        />
      </label>
    </li>
  );
}
