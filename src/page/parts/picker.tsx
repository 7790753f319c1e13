import type { JSX } from "preact";
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page.js";
import { attributed, newCode, toPeople } from "../../messages/page-codes.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { addressOf } from "../place.js";
import { matching, readingsNamed } from "./matching.js";

interface PickerProps {
  readonly codes: readonly CodeView[];
  /** Ids of the codes given last, first the last one. */
  readonly recent: readonly string[];
  readonly title: string;
  /** What the person has already typed when the list opens. */
  readonly typed: string;
  readonly give: (code: CodeView) => void;
  /** Among which the readings of people are, that are attributed and not given here; not there where none are. */
  readonly all?: readonly CodeView[];
  readonly leave: () => void;
  /** Makes a code of what was typed, or of the words that are chosen; not there where none can be made. */
  readonly invent?: { readonly words: string; readonly open: (label: string) => void };
}

const MOST = 60;

/** Finds a code by a few of its letters, by keyboard alone or with the mouse, and shows what it means before it is given. */
export function Picker({
  codes,
  recent,
  title,
  typed,
  give,
  all: known = [],
  leave,
  invent: inventing,
}: PickerProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(typed);
  const [at, setAt] = useState(0);
  const all = useMemo(() => matching(codes, wanted, recent), [codes, wanted, recent]);
  const found = all.slice(0, MOST);
  const readings = found.length > 0 ? [] : readingsNamed(known, wanted);
  const isTaken = (written: string): boolean =>
    matching(codes, written, recent).length === 0 && readingsNamed(known, written).length > 0;
  const invent = readings.length > 0 ? undefined : inventing;
  const isNew = invent !== undefined && at >= found.length;
  const chosen = isNew ? undefined : found[Math.min(at, found.length - 1)];
  const named = wanted.trim() === "" ? (invent?.words ?? "") : wanted.trim();
  const last = found.length - (invent === undefined ? 1 : 0);
  const active = isNew ? `${id}-new` : chosen === undefined ? undefined : `${id}-${chosen.id}`;
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: "nearest" });
  }, [active]);
  // The list goes and the form comes: its focus is not lost then, and nothing is left.
  const isGone = useRef(false);
  const open = (written: string): void => {
    isGone.current = true;
    invent?.open(written.trim() === "" ? invent.words : written.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.target as Element).matches("a")) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    // Up from the first is down to the last, where a new code is made.
    if (step === -1 && at === 0) setAt(Math.max(0, last));
    else if (step !== undefined) setAt(Math.max(0, Math.min(last, at + step)));
    else if (event.key === "Enter") {
      // What is written counts, even where the list has not been drawn for it yet.
      const written = input.current?.value ?? wanted;
      const code = written === wanted ? chosen : matching(codes, written, recent)[0];
      const isWanted = code === undefined || event.ctrlKey || event.metaKey;
      if (isWanted && invent !== undefined && !isTaken(written)) open(written);
      else if (code !== undefined) give(code);
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
        if (isGone.current) return;
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
        aria-activedescendant={active}
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
            {recent.includes(code.id) && <kbd>{recent.indexOf(code.id) + 1}</kbd>}
          </li>
        ))}
        {invent !== undefined && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field that the list belongs to
          <li
            id={`${id}-new`}
            class="new"
            role="option"
            aria-selected={isNew}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => open(wanted)}
            onPointerMove={() => setAt(found.length)}
          >
            <span>+ {words(newCode(named))}</span> <kbd>Ctrl + ↵</kbd>
          </li>
        )}
      </ul>
      <p class="count" role="status">
        {found.length > 0
          ? words(say.codesFound(all.length, found.length))
          : words(readings.length > 0 ? attributed(readings.map(({ label }) => label)) : say.noCodeLike)}
        {readings.length > 0 && (
          <>
            {" "}
            <a href={addressOf("people")}>{words(toPeople)}</a>
          </>
        )}
      </p>
      {chosen !== undefined && (
        <p class="meaning">{chosen.definition === "" ? words(say.noDefinition) : chosen.definition}</p>
      )}
    </div>
  );
}
