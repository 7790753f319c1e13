import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Words } from "./words.js";

/** What a report cannot say, by rules: a sentence for each rule that applies. */

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const title = both(fr`Limites`, "Limits");
export const intro = both(
  fr`Chaque phrase vient d'une règle qui s'applique à cette étude. Ce qu'aucune règle ne voit, la personne qui signe le dit.`,
  "Each sentence comes from a rule that applies to this study. What no rule sees, whoever signs it says.",
);
export const none = both(fr`Aucune règle ne s'applique.`, "No rule applies.");
export const heads = {
  sampling: both(fr`Échantillon`, "Sample"),
  coders: both(fr`Personnes qui codent`, "Coders"),
  review: both("Relecture", "Review"),
  guide: both("Guide", "Guide"),
  reread: both(fr`Codes venus en route`, "Codes made along the way"),
  insider: both(fr`Position`, "Position"),
  excerpts: both("Extraits", "Excerpts"),
  left: both(fr`Entretiens laissés`, "Interviews left out"),
  order: both("Ordre", "Order"),
} as const;

export const notDrawn = (interviews: number): Words =>
  both(
    fr`${counted(interviews, "fr", "entretien", "entretiens")} avec des personnes choisies, pas tirées au sort : rien ne s'étend à une population, et les nombres ne sont pas des parts.`,
    `${counted(interviews, "en", "interview", "interviews")} with people who were chosen, not drawn at random: nothing extends to a population, and counts are no shares.`,
  );
export const notTold = both(
  fr`On ne sait pas comment les personnes ont été trouvées : qui manque ne peut pas être dit.`,
  "How people were found is not known: who is missing cannot be told.",
);
export const answered = (k: number, n: number): Words =>
  both(
    fr`${k} personnes sur ${n} invitées ont répondu : celles qui ne l'ont pas fait peuvent voir les choses autrement.`,
    `${k} of ${n} people invited answered: those who did not may see things otherwise.`,
  );
export const cells = (missing: readonly string[]): Words =>
  both(
    fr`Voulus par le plan et pas entendus : ${missing.join(" ; ")}.`,
    `Wanted by the plan and not heard: ${missing.join("; ")}.`,
  );
export const single = both(
  fr`Une seule personne a codé : on ne sait pas si une autre lirait de même.`,
  "One person alone coded: whether somebody else would read the same is not known.",
);
export const rulesOnly = both(
  fr`Personne n'a regardé les marques : ce sont des propositions de règles, une liste à lire.`,
  "Nobody has looked at the marks: they are proposals of rules, a reading list.",
);
export const unreviewed = (k: number, n: number): Words =>
  both(
    fr`${k} marques sur ${n} sont des propositions de règles que personne n'a regardées.`,
    `${k} of ${n} marks are proposals of rules that nobody has looked at.`,
  );
export const guides = (versions: readonly string[]): Words =>
  both(
    fr`Le guide a changé en route (versions ${list(versions, "fr")}) : tout le monde n'a pas été interrogé sur la même chose.`,
    `The guide changed along the way (versions ${list(versions, "en")}): not everybody was asked the same.`,
  );
export const unasked = (k: number, n: number): Words =>
  both(
    fr`${k} questions du guide sur ${n} ne sont pas reconnues dans tous les entretiens : un silence n'y est pas une réponse.`,
    `${k} of ${n} questions of the guide are not recognised in all interviews: silence there is no answer.`,
  );
export const notReread = (codes: readonly string[]): Words =>
  both(
    fr`Pas encore cherchés dans les entretiens lus avant eux : ${list(codes, "fr")}. Leur absence n'y dit rien.`,
    `Not looked for yet in the interviews read before them: ${list(codes, "en")}. Their absence there tells nothing.`,
  );
export const rereadUnknown = both(
  fr`On ne sait pas si les codes venus en route ont été cherchés dans les premiers entretiens.`,
  "Whether codes made along the way were looked for in the first interviews is not known.",
);
export const insider = (who: string, relation: string): Words =>
  both(
    fr`${who} : ${relation}. Cela ouvre des portes et en ferme : ce qui va de soi entre proches ne se dit pas, et ce qui gêne peut se taire.`,
    `${who}: ${relation}. That opens doors and closes others: what goes without saying among people who know each other is not said, and what is awkward may be kept back.`,
  );
export const positionUnknown = both(
  fr`L'étude ne dit pas d'où parlent les chercheurs.`,
  "The study does not say where the researchers stand.",
);
export const excerpts = both(
  fr`Des citations choisies par leur auteur : ni fréquence, ni silence, ni saturation ne peuvent en être tirées.`,
  "Quotations chosen by their author: neither frequency, nor silence, nor saturation can be drawn from them.",
);
export const left = (interviews: readonly string[]): Words =>
  both(
    fr`Personne n'a codé sur cette base : ${list(interviews, "fr")} ; ces entretiens ne sont comptés nulle part.`,
    `Nobody has coded on this basis: ${list(interviews, "en")}; these interviews are counted nowhere.`,
  );
export const undeclared = (coded: number, n: number): Words =>
  both(
    fr`De ${coded} entretiens sur ${n} personne n'a dit les avoir lus jusqu'au bout : ce qui n'y est pas marqué a pu y être dit.`,
    `Of ${coded} of ${n} interviews nobody has said that they read them to the end: what is not marked there may have been said.`,
  );
export const orderUnknown = both(
  fr`L'ordre des entretiens n'est pas connu : on ne peut pas dire si les derniers apportaient encore du nouveau.`,
  "The order of the interviews is not known: whether the last ones still brought news cannot be told.",
);
