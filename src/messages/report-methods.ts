import { fr } from "./french.js";
import type { Words } from "./words.js";

/** Words around the paragraphs on method and the works that a report cites. */

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const title = both(
  fr`Comment on a compté, pour un chapitre de méthode`,
  "How it was counted, for a chapter on method",
);
export const intro = both(
  fr`Écrit d'après ce qui a été calculé ici, et rien d'autre. Les travaux cités sont sous « Références ».`,
  "Written from what was computed here, and from nothing else. The works cited stand under “References”.",
);
export const references = both(fr`Références`, "References");
