import { fold } from "../fold.js";

const NOTHING =
  /^([\p{P}\s]*|n\/?a|#n\/?a|nr|sans reponse|non[- ]reponse|pas de reponse|aucune reponse|no answer|no response|missing|non affiche|not shown|null)$/u;

/** Whether a cell holds no answer: nothing, a dash, `N/A`, or what the survey's file says stands for none. */
export function isMissing(cell: string, missing: readonly string[] = []): boolean {
  const plain = fold(cell).trim();
  return NOTHING.test(plain) || missing.some((one) => fold(one).trim() === plain);
}
