import type { Words } from "../messages/words.js";
import type { StudyConfig } from "./config.js";

/** Whether the study measures saturation, and the reason that it gives where it does not. */
export function saturationChoice({ saturation }: StudyConfig): { readonly off: boolean; readonly why: Words | null } {
  if (typeof saturation === "string") return { off: saturation === "off", why: null };
  const { off } = saturation;
  return { off: true, why: typeof off === "string" ? { fr: off, en: off } : off };
}
