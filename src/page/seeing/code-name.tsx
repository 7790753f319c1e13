import type { JSX } from "preact";
import type { CodeView } from "../../workbench/protocol/study.js";
import { addressOf } from "../place.js";

/** A code by its name and colour, leading to all its marks. */
export function CodeName({
  id,
  codes,
}: {
  readonly id: string;
  readonly codes: ReadonlyMap<string, CodeView>;
}): JSX.Element {
  const code = codes.get(id);
  return (
    <a class="code-name" href={addressOf("code", id)}>
      <i class="swatch" style={{ backgroundColor: code?.colour ?? "#888888" }} />
      {code?.label ?? id}
    </a>
  );
}
