import type { JSX, Ref } from "preact";

interface SearchFieldProps {
  readonly label: string;
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** Keys that do something here before the field has them: whether they did. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  readonly field?: Ref<HTMLInputElement>;
}

/** Where words to look for are typed: the same everywhere in the page. */
export function SearchField({ label, typed, type, onKey, field }: SearchFieldProps): JSX.Element {
  return (
    <input
      ref={field ?? null}
      class="search-field"
      type="search"
      autocomplete="off"
      spellcheck={false}
      maxLength={200}
      aria-label={label}
      placeholder={label}
      value={typed}
      onInput={({ currentTarget }) => type(currentTarget.value)}
      onKeyDown={(event) => {
        if (onKey?.(event) === true) event.preventDefault();
      }}
    />
  );
}
