import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { close } from "../../messages/page.js";
import * as say from "../../messages/page-find.js";
import { useWords } from "../language.js";
import { SearchField } from "../parts/search-field.jsx";
import { addressOf } from "../place.js";
import type { Finding } from "./use-found.js";

/** Above the text: what is looked for in it, and the way from one place to the next. */
export function FindBar({
  finding,
  leave,
}: {
  readonly finding: Finding;
  readonly leave: () => void;
}): JSX.Element | null {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { isOpen, opened, typed, hits, at, go, type } = finding;
  useLayoutEffect(() => {
    if (isOpen) input.current?.select();
  }, [isOpen, opened]);
  if (!isOpen) return null;
  const shut = (): void => {
    finding.close();
    leave();
  };
  return (
    <search class="find-bar">
      <SearchField
        field={input}
        label={words(say.findHere)}
        typed={typed}
        type={type}
        onKey={({ key, shiftKey }) => {
          if (key === "Enter") go(shiftKey ? -1 : 1);
          else if (key === "Escape") shut();
          else if (key === "ArrowDown") leave();
          else return false;
          return true;
        }}
      />
      <span class="count" role="status">
        {typed.trim() === "" ? "" : words(say.ofHits(at + 1, hits.length))}
      </span>
      <button type="button" aria-label={words(say.previousHit)} disabled={hits.length === 0} onClick={() => go(-1)}>
        ↑
      </button>
      <button type="button" aria-label={words(say.nextHit)} disabled={hits.length === 0} onClick={() => go(1)}>
        ↓
      </button>
      {typed.trim() !== "" && <a href={addressOf("find", undefined, { q: typed })}>{words(say.everywhere)}</a>}
      <button type="button" aria-label={words(close)} onClick={shut}>
        ×
      </button>
    </search>
  );
}
