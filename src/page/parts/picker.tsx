import type { JSX } from "preact";
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { matching } from "./matching.js";

interface PickerProps {
  readonly codes: readonly CodeView[];
  /** Ids of the codes given last, first the last one. */
  readonly recent: readonly string[];
  readonly title: string;
  /** What the person has already typed when the list opens. */
  readonly typed: string;
  readonly give: (code: CodeView) => void;
  readonly leave: () => void;
}

const MOST = 60;

/** Finds a code by a few of its letters, by keyboard alone or with the mouse, and shows what it means before it is given. */
export function Picker({ codes, recent, title, typed, give, leave }: PickerProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(typed);
  const [at, setAt] = useState(0);
  const found = useMemo(() => matching(codes, wanted, recent).slice(0, MOST), [codes, wanted, recent]);
  const chosen = found[Math.min(at, found.length - 1)];
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    document.getElementById(`${id}-${chosen?.id}`)?.scrollIntoView({ block: "nearest" });
  }, [chosen, id]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) setAt(Math.max(0, Math.min(found.length - 1, at + step)));
    else if (event.key === "Enter") {
      // What is written counts, even where the list has not been drawn for it yet.
      const written = input.current?.value ?? wanted;
      const code = written === wanted ? chosen : matching(codes, written, recent)[0];
      if (code !== undefined) give(code);
    } else if (event.key === "Escape") leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      class="picker"
      role="dialog"
      aria-label={title}
      ref={box}
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget }) => {
        // Nowhere: a click beside everything, or another window, from which one comes back.
        const isAway = relatedTarget === null && document.hasFocus();
        if (isAway || (relatedTarget instanceof Node && box.current?.contains(relatedTarget) === false)) leave();
      }}
    >
      <p class="title">{title}</p>
      <input
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={words(say.typeLetters)}
        placeholder={words(say.typeLetters)}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.id}`}
        value={wanted}
        onInput={({ currentTarget }) => {
          setWanted(currentTarget.value);
          setAt(0);
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={words(say.codeTree)}>
        {found.map((code, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field that the list belongs to
          <li
            key={code.id}
            id={`${id}-${code.id}`}
            role="option"
            aria-selected={code === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => give(code)}
            onPointerMove={() => setAt(i)}
          >
            <i class="swatch" style={{ backgroundColor: code.colour }} />
            <span>{code.label}</span> <small>{code.id}</small>
          </li>
        ))}
      </ul>
      <p class="count" role="status">
        {found.length === 0 ? words(say.noCodeLike) : words(say.codesFound(found.length))}
      </p>
      {chosen !== undefined && (
        <p class="meaning">{chosen.definition === "" ? words(say.noDefinition) : chosen.definition}</p>
      )}
    </div>
  );
}
