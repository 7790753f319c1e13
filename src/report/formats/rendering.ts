import type { Lang } from "../../messages/words.js";
import type { Numbers } from "../numbering.js";

/** What rendering a block needs to know beside the block. */
export interface Rendering {
  readonly lang: Lang;
  readonly numbers: Numbers;
}

/** An office document: all that can be read in it, as XML, for whoever looks at what leaves; and its bytes, made when it may. */
export interface Packed {
  readonly text: string;
  readonly bytes: () => Promise<Uint8Array>;
}
