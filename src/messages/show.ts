import { fr } from "./french.js";
import { units } from "./measures.js";
import { plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const header = (interviews: Words, unit: keyof typeof units, basis: Words): Words =>
  both(
    fr`${interviews.fr}, unité : ${units[unit].fr}, base : ${basis.fr}`,
    `${interviews.en}, unit: ${units[unit].en}, basis: ${basis.en}`,
  );
export const moreRows = (n: number): Words =>
  both(
    fr`… et ${n} ${plural(n, "fr", "autre ligne", "autres lignes")} : --csv ou --json les donnent toutes`,
    `… and ${n} more ${plural(n, "en", "row", "rows")}: --csv or --json gives them all`,
  );
export const neverUsed = (codes: readonly string[]): Words =>
  both(
    fr`jamais utilisés (${codes.length}) : ${codes.join(", ")}`,
    `never used (${codes.length}): ${codes.join(", ")}`,
  );
/** Where there are too many codes to be named on a screen. */
export const neverUsedCount = (n: number, level: "code" | "family"): Words =>
  level === "code"
    ? both(fr`jamais utilisés : ${n} codes ; --csv les donne`, `never used: ${n} codes; --csv gives them`)
    : both(fr`jamais utilisées : ${n} familles ; --csv les donne`, `never used: ${n} families; --csv gives them`);
export const nothingUsed = both(fr`aucun code n'a encore servi`, "no code has been used yet");
export const codeHeading = both("code", "code");
export const newCodes = both("codes nouveaux", "new codes");
export const newFamilies = both("familles nouvelles", "new families");
export const meanAlone = both("moyenne sur tous les ordres", "mean over all orders");
export const meanCurve = both(
  fr`moyenne sur tous les ordres, et la bande qui tient 95 % d'entre eux`,
  "mean over all orders, and the band that holds 95% of them",
);
export const usedOf = (used: number, total: number): Words =>
  both(fr`${used} sur ${total} utilisés`, `${used} of ${total} used`);
export const coverage = (value: string, stability: "stable" | "unstable"): Words =>
  stability === "stable"
    ? both(fr`couverture d'échantillon ${value} (Chao et Jost 2012)`, `sample coverage ${value} (Chao and Jost 2012)`)
    : both(
        fr`couverture d'échantillon ${value}, instable (Chao et Jost 2012)`,
        `sample coverage ${value}, unstable (Chao and Jost 2012)`,
      );
export const atLeast = (estimate: string, interval: string | null): Words =>
  interval === null
    ? both(fr`au moins ${estimate} (Chao2 corrigé)`, `at least ${estimate} (bias-corrected Chao2)`)
    : both(
        fr`au moins ${estimate} (Chao2 corrigé, 95 % : ${interval})`,
        `at least ${estimate} (bias-corrected Chao2, 95%: ${interval})`,
      );
export const jackknife = (estimate: string, interval: Words | null): Words =>
  interval === null
    ? both(`jackknife ${estimate}`, `jackknife ${estimate}`)
    : both(fr`jackknife ${estimate} (95 % : ${interval.fr})`, `jackknife ${estimate} (95%: ${interval.en})`);
export const range = (low: string, high: string): Words => both(fr`${low} à ${high}`, `${low} to ${high}`);
export const guestTitle = (set: Words): Words =>
  both(
    fr`Règle de Guest, Namey et Chen (2020) sur : ${set.fr} ; base/suite/seuil. Ses auteurs disent qu'elle ne garantit rien.`,
    `Guest, Namey and Chen (2020) rule on ${set.en}, base/run/threshold. Its authors say that it guarantees nothing.`,
  );
export const guestMet = (notation: string): Words => both(fr`remplie à ${notation}`, `met at ${notation}`);
export const guestNotMet = both("pas remplie", "not met");
