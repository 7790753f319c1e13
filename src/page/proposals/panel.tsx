import type { JSX } from "preact";
import * as say from "../../messages/page-proposals.js";
import type { ProposalView, RuleView } from "../../workbench/protocol/proposals.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { Gone } from "../parts/gone.jsx";
import { NoteField, subjectOf } from "./note-field.jsx";
import { Quote } from "./quote.jsx";

interface PanelProps {
  readonly item: ProposalView;
  readonly rule: RuleView | undefined;
  readonly code: CodeView | undefined;
  readonly text: string;
  /** Whether words are chosen that are others than those proposed. */
  readonly hasLimits: boolean;
  /** Whether it was decided elsewhere meanwhile. */
  readonly isGone: boolean;
  /** Back to the text, with the proposal still in view. */
  readonly toText: () => void;
  readonly act: (key: "a" | "r" | "e" | "o" | "n" | "p") => void;
  readonly leave: () => void;
}

/** One proposal: its words, why it is made, and everything that can be answered. */
export function ProposalPanel(props: PanelProps): JSX.Element {
  const { item, rule, code, text, hasLimits, isGone, toText, act, leave } = props;
  const words = useWords();
  const isCue = item.kind === "cue";
  const button = (key: Parameters<typeof act>[0], label: typeof say.accept, isOff = false): JSX.Element => (
    <button type="button" onClick={() => act(key)} disabled={isOff}>
      {words(label)} <kbd>{key}</kbd>
    </button>
  );
  return (
    <section
      class="proposal-panel"
      aria-label={words(isCue ? say.cueTitle : say.proposal)}
      onKeyDown={(event) => {
        if (event.key === "Escape") leave();
      }}
    >
      <p class="kind">
        {words(isCue ? say.cueTitle : say.proposal)} · {item.place}
      </p>
      <h2>
        <i class="swatch" style={{ backgroundColor: code?.colour ?? "#888888" }} />
        {code?.label ?? item.code}
      </h2>
      <blockquote>
        <Quote {...{ item }} said={text.slice(item.start, item.end)} from={item.start} />
      </blockquote>
      {isCue && <p class="cue-means">{words(say.cueMeans)}</p>}
      {item.remarks.map((remark) => (
        <p key={remark} class="remark">
          {remark}
        </p>
      ))}
      {isGone && <Gone subject={subjectOf(item)} why={say.goneElsewhere} />}
      <div class="actions">
        {isCue ? button("a", say.attribute, isGone) : button("a", say.accept, isGone)}
        {button("r", isCue ? say.setAside : say.reject, isGone)}
        {!isCue && button("e", say.limits, !hasLimits || isGone)}
        {!isCue && button("o", say.otherCode, isGone)}
        {button("p", say.before)}
        {button("n", say.next)}
      </div>
      <NoteField key={item.key} subject={subjectOf(item)} leave={toText} />
      {code !== undefined && code.definition !== "" && <p class="definition">{code.definition}</p>}
      {rule !== undefined && (
        <details class="reason" open>
          <summary>{words(say.why)}</summary>
          <p>
            {words(say.rule)} <code>{rule.id}</code>, {rule.record}
          </p>
          {rule.written !== "" && <pre>{rule.written}</pre>}
        </details>
      )}
    </section>
  );
}
