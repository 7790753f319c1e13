import type { JSX } from "preact";
import * as say from "../../messages/page.js";
import { useWords } from "../language.js";

/** The cross in the corner of what stands beside the text, or over it on a phone. */
export function Close({ leave, kind = "" }: { readonly leave: () => void; readonly kind?: string }): JSX.Element {
  const words = useWords();
  return (
    <button type="button" class={`close ${kind}`} aria-label={words(say.closePanel)} onClick={leave}>
      ×
    </button>
  );
}
