import { fr } from "./french.js";
import { withheldWord as withheldIn } from "./identity.js";
import type { Words } from "./words.js";

export const withheldWord: Words = withheldIn();
export const flag: Words = {
  fr: fr`attributs des personnes : coarse, grossis comme dans un rapport (dès que la réponse peut être transmise), ou full, tels quels (à l'écran)`,
  en: "people's attributes: coarse, as in a report (wherever the answer can be passed on), or full, as they are (on the screen)",
};
export const coarser = (attribute: string, why: Words): Words => ({
  fr: fr`« ${attribute} » est grossi comme dans un rapport, car cette réponse peut être transmise : ${why.fr} (--attributes full : tel quel)`,
  en: `"${attribute}" is made coarser as in a report, since this answer can be passed on: ${why.en} (--attributes full: as it is)`,
});
export const withheld = (attribute: string, why: Words): Words => ({
  fr: fr`« ${attribute} » ne se montre pas dans ce qui peut être transmis : ${why.fr}`,
  en: `"${attribute}" is not shown in what can be passed on: ${why.en}`,
});
export const asTheyAre: Words = {
  fr: fr`--attributes full montre les valeurs telles quelles, s'il vous faut les voir`,
  en: "--attributes full shows the values as they are, if you need to see them",
};
