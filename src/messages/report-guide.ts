import { fr } from "./french.js";
import { list } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const kOf = (k: number, n: number): Words => both(`${k} sur ${n}`, `${k} of ${n}`);
export const askedCaption = both(
  fr`Dans combien d'entretiens chaque question du guide est posée`,
  "In how many interviews each question of the guide is asked",
);
export const askedColumns: readonly Words[] = [
  both("Question", "Question"),
  both(fr`Posée`, "Asked"),
  both(fr`Non posée à`, "Not asked in"),
  both(fr`Reconnue par`, "Known by"),
];
export const unaskedCaption = both(
  fr`Venu sans la question : codes dont parle une hypothèse, dans des échanges qui ne s'ouvrent sous aucune de ses questions`,
  "Came up unasked: codes of which a hypothesis speaks, in exchanges that open under none of its questions",
);
export const unaskedColumns: readonly Words[] = [
  both(fr`Hypothèse`, "Hypothesis"),
  both("Code", "Code"),
  both(fr`Échanges`, "Exchanges"),
  both("Entretiens", "Interviews"),
];
export const unaskedNote = both(
  fr`Une question n'est pas un filtre : ce qui vient sans elle compte autant.`,
  "A question is no filter: what comes up without it counts as much.",
);
export const unrecognised = (ids: readonly string[]): Words =>
  both(
    fr`Aucune question ne se reconnaît dans ${list(ids, "fr")} : rien n'est dit de ce qui y a été demandé.`,
    `No question is recognised in ${list(ids, "en")}: nothing is said of what was asked there.`,
  );
export const lacking = (ids: readonly string[]): Words =>
  both(fr`Sans question dans le guide : ${list(ids, "fr")}.`, `Without a question in the guide: ${list(ids, "en")}.`);
