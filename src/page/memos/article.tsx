import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-memos.js";
import type { MemoView } from "../../workbench/protocol/memos.js";
import { hasDraft } from "../drafts.js";
import { useWords } from "../language.js";
import { ChangeOrRemove } from "../parts/change-or-remove.jsx";
import { shortened } from "../parts/shortened.js";
import { addressOf } from "../place.js";
import type { Store } from "../store.js";
import { editMemo } from "./asking.js";
import { draftKey, MemoForm } from "./form.jsx";
import type { Subject } from "./subject.js";
import { LeadLink, Written } from "./written.jsx";

interface ArticleProps {
  readonly store: Store;
  readonly memo: MemoView;
  /** True where what it is about is said around it already. */
  readonly subject?: Subject;
}

/** One memo: what it is about, what it says, what leads to it, and, of one's own, what can become of it. */
export function MemoArticle({ store, memo, subject }: ArticleProps): JSX.Element {
  const words = useWords();
  const own: Subject = { written: memo.about[0]?.written ?? "study", label: memo.heading, isIt: () => false };
  const [writing, setWriting] = useState(() => hasDraft(draftKey(own, memo)));
  const box = useRef<HTMLElement>(null);
  const { name, heading, title, day, coder, text, links, about, from, isOwn } = memo;
  const leads = about.filter((lead) => subject === undefined || !subject.isIt(lead));
  const remove = async (): Promise<void> => {
    const answer = await store.guarded(() => editMemo({ kind: "remove", name, version: memo.version }));
    if (answer === null) return;
    store.tell(answer.kind === "done" ? say.removed : answer.reason, answer.kind === "done" ? "done" : "fault");
    store.set({ edition: store.state.edition + 1 });
  };
  return (
    <article class="memo" ref={box} id={`memo-${name}`} aria-label={words(say.memoOf(heading))}>
      {title !== null && <h3>{title}</h3>}
      <p class="about">
        <a data-row="" href={addressOf("memos", name)} aria-label={words(say.memoOf(heading))}>
          ✎
        </a>{" "}
        {leads.map((lead, i) => (
          <span key={lead.written}>
            {i > 0 && ", "}
            <LeadLink lead={lead} />
            {lead.words !== null && <q>{shortened(lead.words.said)}</q>}
          </span>
        ))}{" "}
        <small>{[coder, day].filter((one) => one !== "").join(" · ")}</small>
      </p>
      {writing ? (
        <MemoForm
          {...{ store, memo }}
          subject={own}
          leave={() => {
            setWriting(false);
            box.current?.querySelector<HTMLElement>("a[data-row]")?.focus();
          }}
        />
      ) : (
        <Written {...{ text, links }} />
      )}
      {from.length > 0 && (
        <p class="from">
          {words(say.from)}{" "}
          {from.map((one, i) => (
            <span key={one.name}>
              {i > 0 && ", "}
              <a href={addressOf("memos", one.name)}>{one.heading}</a>
            </span>
          ))}
        </p>
      )}
      {isOwn && !writing && (
        <ChangeOrRemove sure={say.sure} yes={say.yes} change={() => setWriting(true)} remove={() => void remove()} />
      )}
    </article>
  );
}
