import type { JSX } from "preact";
import * as say from "../../messages/page-proposals.js";
import type { PassageView } from "../../workbench/protocol/proposals.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { hasDraftOn } from "../drafts.js";
import { useWords } from "../language.js";
import { Gone } from "../parts/gone.jsx";
import { addressOf } from "../place.js";
import { NoteField, subjectOf } from "./note-field.jsx";
import { Quote } from "./quote.jsx";

interface PassageProps {
  readonly one: PassageView;
  readonly code: CodeView | undefined;
  readonly isHere: boolean;
  /** Whether it was decided elsewhere meanwhile. */
  readonly isGone: boolean;
  readonly act: (one: PassageView, key: "a" | "r") => void;
  readonly here: (one: PassageView) => void;
}

/** Where the text of a proposal is read, with what is proposed beside it. */
export function textOf({ transcript, turn }: PassageView): string {
  return addressOf("read", transcript, { turn: String(turn), proposals: "yes" });
}

/** A proposal in what was said around it, with what can be answered. */
export function Passage({ one, code, isHere, isGone, act, here }: PassageProps): JSX.Element {
  const words = useWords();
  const { said, from, cut, before, speaker, start, end, place, kind, remarks } = one;
  const isCue = kind === "cue";
  const subject = subjectOf(one);
  return (
    <li class={isHere ? "passage here" : "passage"} data-key={one.key} tabIndex={-1} onFocusIn={() => here(one)}>
      <p class="where">
        <a href={textOf(one)}>{place}</a>{" "}
        <span>
          <i class="swatch" style={{ backgroundColor: code?.colour ?? "#888888" }} />
          {code?.label ?? one.code}
          {isCue && ` · ${words(say.cueTitle)}`}
        </span>
      </p>
      {before !== null && (
        <p class="before">
          {before[0]} : {before[1]}
        </p>
      )}
      <p class="said">
        <b class="speaker">{speaker} :</b> {cut[0] && "… "}
        {said.slice(0, start - from)}
        <mark>
          <Quote item={one} said={said.slice(start - from, end - from)} from={start} />
        </mark>
        {said.slice(end - from)}
        {cut[1] && " …"}
      </p>
      {remarks.map((remark) => (
        <p key={remark} class="remark">
          {remark}
        </p>
      ))}
      {isGone && <Gone {...{ subject }} why={say.goneElsewhere} />}
      <div class="actions">
        <button type="button" disabled={isGone} onClick={() => act(one, "a")}>
          {words(isCue ? say.attribute : say.accept)}
        </button>
        <button type="button" disabled={isGone} onClick={() => act(one, "r")}>
          {words(isCue ? say.setAside : say.reject)}
        </button>
      </div>
      {(isHere || hasDraftOn(subject)) && (
        <NoteField {...{ subject }} leave={() => document.querySelector<HTMLElement>(".passage.here")?.focus()} />
      )}
    </li>
  );
}
