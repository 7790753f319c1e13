/** Verbs that end in the present conditional: a future stem, which always ends in r, and the endings of the imperfect. */
const ENDING = /(ais|ait|ions|iez|aient)$/;

/** Future stems that a verb does not share with its infinitive. */
const IRREGULAR = /^(aur|ser|fer|pourr|voudr|devr|saur|verr|reverr|enverr|renverr|courr|parcourr|mourr|faudr|vaudr)$/;
/** How future stems end: as infinitives do, without the last e of those in -re. */
const REGULAR = /(er|ir|iendr|indr|endr|ondr|rdr|oudr|cevr|ivr|ettr|attr|îtr|aitr|ompr)$/;
/** Verbs whose own stem ends so: *je tirais*, *on encadrait*, *ça respirait*. */
const IMPERFECT =
  /(^(re|at|é|sou)?tir|^(cha|re)?vir|^(ad)?mir|[sx]pir|soupir|désir|déchir|délir|engendr|effondr|^(dé)?livr|enivr)$/;

/** Whether a form is a verb in the conditional: *ferait*, *aimerions*; not *montrait*, *français*. */
export function isConditional(lower: string): boolean {
  const stem = lower.replace(ENDING, "");
  if (stem === lower || !stem.endsWith("r")) return false;
  return IRREGULAR.test(stem) || (REGULAR.test(stem) && !IMPERFECT.test(stem));
}

const NO_VERBS = new Set(
  (
    "mais jamais désormais français anglais fait fais lait parfait sais sait vais plait plaît tait trait portrait attrait " +
    "retrait extrait abstrait distrait frais palais marais relais biais paix connais connait connaît paraît naît reconnais vrais épais mauvais irlandais"
  ).split(" "),
);

/** Whether a form looks like a verb in the imperfect: *avais*, *donnait*. *-ions* and *-iez* are too often nouns to count alone. */
export function isImperfect(lower: string): boolean {
  if (NO_VERBS.has(lower) || isConditional(lower)) return false;
  return /..(ais|ait|aient)$/.test(lower) || /^(avions|étions|pouvions|devions|aviez|étiez)$/.test(lower);
}
