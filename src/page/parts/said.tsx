import type { ComponentChildren, JSX } from "preact";
import type { SaidView } from "../../workbench/protocol/passages.js";
import { placeIn } from "../finding/asking.js";
import { addressOf } from "../place.js";

interface SaidProps {
  readonly said: SaidView;
  /** What the address of the text says beside the place. */
  readonly query?: Readonly<Record<string, string>>;
  readonly children?: ComponentChildren;
}

/** Words with what was said around them, and the way to them in the text. */
export function Said({ said, query = {}, children }: SaidProps): JSX.Element {
  const { transcript, turn, speaker, before, words, after } = said;
  return (
    <div class="excerpt">
      <a class="place" data-row="" href={addressOf("read", transcript, { ...placeIn(said), ...query })}>
        {transcript}:{turn}
      </a>{" "}
      <span class="who-said">{speaker}</span>
      <p>
        <span class="around">{before}</span>
        <mark>{words}</mark>
        <span class="around">{after}</span>
      </p>
      {children}
    </div>
  );
}
