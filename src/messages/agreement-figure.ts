import { fr } from "./french.js";
import { counted } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const title = both(fr`Accord entre les personnes qui codent`, "Agreement between coders");
/** What is drawn: alpha overall and, where there are any, of codes; intervals only where there are some. */
export const description = (alpha: Words, codes: number, intervals: "some" | "none"): Words =>
  both(
    fr`${alpha.fr.charAt(0).toUpperCase()}${alpha.fr.slice(1)}, en tout${codes === 0 ? "" : fr` et pour ${counted(codes, "fr", "code", "codes")}`}${intervals === "none" ? "" : fr`, avec son intervalle à 95 %`}, et les limites 0,667 et 0,8.`,
    `${alpha.en}, overall${codes === 0 ? "" : ` and of ${counted(codes, "en", "code", "codes")}`}${intervals === "none" ? "" : ", with its 95% interval"}, and the limits 0.667 and 0.8.`,
  );
export const note = both(
  fr`Un code sans intervalle repose sur moins de 20 unités ou de 5 entretiens codés par deux personnes, ou ne varie pas.`,
  "A code without an interval rests on fewer than 20 units or 5 interviews coded by two people, or does not vary.",
);
export const least = (shown: number, all: number): Words =>
  both(
    fr`${shown} codes montrés sur ${all}, ceux sur lesquels on s'accorde le moins.`,
    `${shown} of ${all} codes are shown, those agreed on least.`,
  );
export const nothing = both(fr`rien n'a été codé par deux personnes`, "nothing was coded by two people");
export const units = both(fr`alpha · unités`, "alpha · units");
export const missing = both(fr`ne peut être évalué`, "cannot be assessed");
export const reliable = both(fr`on peut s'y fier (0,8 et plus)`, "can be relied on (0.8 and more)");
export const tentative = both(fr`conclusions provisoires (0,667 à 0,8)`, "tentative conclusions (0.667 to 0.8)");
export const below = both(fr`trop peu d'accord`, "too little agreement");
export const few = both(fr`trop peu d'unités pour s'y fier`, "too few units to rely on");
export const interval = both(fr`95 % des rééchantillons`, "95% of resamples");
export const overall = both(fr`En tout`, "Overall");
