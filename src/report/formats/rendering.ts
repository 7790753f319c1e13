import type { Lang } from "../../messages/words.js";
import type { Numbers } from "../numbering.js";

/** What rendering a block needs to know beside the block. */
export interface Rendering {
  readonly lang: Lang;
  readonly numbers: Numbers;
}

/** An office document: its bytes, and all that can be read in it, as XML, for whoever looks at what leaves. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly text: string;
}
