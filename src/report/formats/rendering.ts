import type { Lang } from "../../messages/words.js";
import type { Numbers } from "../numbering.js";

/** What rendering a block needs to know beside the block. */
export interface Rendering {
  readonly lang: Lang;
  readonly numbers: Numbers;
}
