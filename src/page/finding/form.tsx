import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import * as say from "../../messages/page-find.js";
import { useWords } from "../language.js";
import { SearchField } from "../parts/search-field.jsx";
import type { Wanted } from "./asking.js";

interface FindFormProps {
  readonly wanted: Wanted;
  readonly setWanted: (wanted: Wanted) => void;
  /** Goes to what was found. */
  readonly toList: () => void;
}

/** What is looked for, and how. */
export function FindForm({ wanted, setWanted, toList }: FindFormProps): JSX.Element {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          toList();
        }}
      >
        <SearchField
          field={input}
          label={words(say.wanted)}
          typed={wanted.q}
          type={(q) => setWanted({ ...wanted, q })}
          onKey={({ key }) => {
            if (key === "ArrowDown") toList();
            return key === "ArrowDown";
          }}
        />
        <label class="manner">
          <span>{words(say.manner)}</span>{" "}
          <select
            value={wanted.how}
            onChange={({ currentTarget }) => setWanted({ ...wanted, how: currentTarget.value as Wanted["how"] })}
          >
            {(["part", "word", "near"] as const).map((one) => (
              <option key={one} value={one}>
                {words(say.manners[one])}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={wanted.accents === "exact"}
            onChange={({ currentTarget }) =>
              setWanted({ ...wanted, accents: currentTarget.checked ? "exact" : "optional" })
            }
          />{" "}
          {words(say.exactAccents)}
        </label>
        <label>
          <input
            type="checkbox"
            checked={wanted.turns === "all"}
            onChange={({ currentTarget }) =>
              setWanted({ ...wanted, turns: currentTarget.checked ? "all" : "participants" })
            }
          />{" "}
          {words(say.allTurns)}
        </label>
      </form>
    </search>
  );
}
