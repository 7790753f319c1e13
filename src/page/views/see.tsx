import type { ComponentType, JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import * as say from "../../messages/page-see.js";
import type { SeenBasis } from "../../workbench/protocol/seeing.js";
import { useWords } from "../language.js";
import { addressOf } from "../place.js";
import type { Asked, Shown } from "../seeing/asking.js";
import { Behind } from "../seeing/behind.jsx";
import { EvidenceShown } from "../seeing/evidence.jsx";
import { Matrix } from "../seeing/matrix.jsx";
import type { SeenProps } from "../seeing/props.js";
import { Saturation } from "../seeing/saturation.jsx";
import { Together } from "../seeing/together.jsx";
import { useUndo } from "../use-undo.js";
import type { ViewProps } from "../views.jsx";

const KINDS: Readonly<Record<Shown, ComponentType<SeenProps>>> = {
  matrix: Matrix,
  together: Together,
  saturation: Saturation,
  evidence: EvidenceShown,
};
const BASES = ["own", "agreed"] as const;
const ALL = Object.keys(KINDS) as Shown[];

/** What marks amount to so far, one's own or those agreed on, and the words behind each number. */
export function SeeView({ store, state, place }: ViewProps): JSX.Element {
  const words = useWords();
  const [asked, setAsked] = useState<{
    readonly on: Shown;
    readonly at: SeenBasis | null;
    readonly what: Asked;
  } | null>(null);
  const from = useRef<Element | null>(null);
  const codes = useMemo(() => {
    const all = (state.study?.families ?? []).flatMap((family) => family.codes);
    return new Map(all.map((code) => [code.id, code]));
  }, [state.study]);
  useUndo(store);
  const basis = BASES.find((one) => one === place.query.get("basis")) ?? null;
  const shown = ALL.find((one) => one === place.of) ?? "matrix";
  const Kind = KINDS[shown];
  const open = (what: Asked): void => {
    from.current = document.activeElement;
    setAsked({ on: shown, at: basis, what });
  };
  const isOpen = asked !== null && asked.on === shown && asked.at === basis;
  return (
    <div class={isOpen ? "see with-behind" : "see"}>
      <main>
        <h1>{words(say.views[shown])}</h1>
        <nav class="kinds" aria-label={words(say.which)}>
          {ALL.map((one) => (
            <a
              key={one}
              href={addressOf("see", one, basis === null ? {} : { basis })}
              aria-current={one === shown ? "page" : undefined}
            >
              {words(say.views[one])}
            </a>
          ))}
        </nav>
        <Kind key={shown} {...{ store, state, codes, basis, open }} />
      </main>
      {isOpen && (
        <Behind
          {...{ store, state, codes }}
          asked={asked.what}
          leave={() => {
            setAsked(null);
            if (from.current instanceof HTMLElement) from.current.focus();
          }}
        />
      )}
    </div>
  );
}
