import type { JSX, RefObject } from "preact";
import * as say from "../../messages/page-find.js";
import type { FoundIn, HitView } from "../../workbench/protocol/find.js";
import type { CodeView } from "../../workbench/protocol/study.js";
import { useWords } from "../language.js";
import { Said } from "../parts/said.jsx";
import { keyOf } from "./places.js";

interface FoundListProps {
  readonly list: RefObject<HTMLElement | null>;
  readonly shown: readonly FoundIn[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (hits: readonly HitView[], on: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly codes: readonly CodeView[];
}

/** What was found, transcript by transcript, each place with a box to choose it by. */
export function FoundList({ list, shown, chosen, choose, onKeyDown, codes }: FoundListProps): JSX.Element {
  const words = useWords();
  const byId = new Map(codes.map((code) => [code.id, code]));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of its rows are heard in one place
    <section class="hits" ref={list} tabIndex={-1} onKeyDown={onKeyDown}>
      {shown.map(({ transcript, people, count, hits }) => {
        const codable = hits.filter(({ role }) => role === "participant");
        const isAll = codable.length > 0 && codable.every((hit) => chosen.has(keyOf(hit)));
        return (
          <details key={transcript} open>
            <summary>
              <h2>
                {transcript} <small>{people.filter((one) => one !== transcript).join(", ")}</small>
              </h2>
              <span class="count">{count}</span>
            </summary>
            <label class="all">
              <input
                type="checkbox"
                checked={isAll}
                disabled={codable.length === 0}
                onChange={({ currentTarget }) => choose(codable, currentTarget.checked)}
              />{" "}
              {words(say.chooseIn(transcript))}
            </label>
            <ul>
              {hits.map((hit) => (
                <li key={keyOf(hit)} data-hit={keyOf(hit)} class={chosen.has(keyOf(hit)) ? "chosen" : undefined}>
                  <input
                    type="checkbox"
                    aria-label={words(say.choose(hit.words))}
                    checked={chosen.has(keyOf(hit))}
                    disabled={hit.role !== "participant"}
                    onChange={({ currentTarget }) => choose([hit], currentTarget.checked)}
                  />
                  <Said said={hit}>
                    {hit.codes.length > 0 && (
                      <p class="given">
                        {hit.codes.map((id) => (
                          <span key={id}>
                            <i class="swatch" style={{ backgroundColor: byId.get(id)?.colour ?? "#888888" }} />
                            {byId.get(id)?.label ?? id}
                          </span>
                        ))}
                      </p>
                    )}
                  </Said>
                </li>
              ))}
            </ul>
            {hits.length < count && <p class="hint">{words(say.shown(hits.length, count))}</p>}
          </details>
        );
      })}
    </section>
  );
}
