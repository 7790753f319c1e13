import * as say from "../../messages/evidence-sentences.js";
import type { Saturated } from "./saturated.js";
import { type Sentence, sentence } from "./sentence.js";

/** By which argument one could speak of saturation for the codes of a hypothesis, and by which not. Null: the study has switched it off. */
export function tellSaturation(found: Saturated | null): Sentence[] {
  const tell = (code: string, text: Sentence["text"]): Sentence => sentence("saturation", code, { text });
  if (found === null) return [tell("saturation-off", say.saturationOff)];
  const { used, never, emergent, brought, last, waiting } = found;
  const all = used.length + never.length;
  return [
    ...(all === 0 ? [] : [tell("closed-list", say.closedList(used.length, all, never))]),
    ...(emergent.length === 0
      ? [tell("no-emergent", say.noEmergent)]
      : last === null
        ? [tell("no-order", say.noOrder)]
        : [tell("emergent-late", say.emergentLate(emergent.length, brought, last))]),
    ...(waiting.length === 0 ? [] : [tell("waiting", say.waiting(waiting))]),
  ];
}
