import type { Scale } from "../../codebook/scale.js";
import type { Lang } from "../../messages/words.js";
import { fold } from "../../text/fold.js";

/** What a person types as a value: a number or a range on the scale, or one of its steps by any of its wordings; null where it is on none. */
export function valueTyped(scale: Scale, typed: string, kept: Lang): string | null {
  const text = typed.trim();
  if (scale.kind === "steps") {
    const same = (one: string): boolean => fold(one) === fold(text);
    return scale.steps.find(({ label, words }) => [label.fr, label.en, ...words].some(same))?.label[kept] ?? null;
  }
  const parts = text.split(/\s*[-–]\s*/).map((part) => Number(part.replace(",", ".")));
  const isOn = (one: number): boolean => Number.isFinite(one) && one >= scale.from && one <= scale.to;
  return text !== "" && parts.length <= 2 && parts.every(isOn) ? parts.join("-") : null;
}
