import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Words } from "./words.js";

/** What a report cannot say, by rules: a sentence for each rule that applies. */

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const title = both(fr`Limites`, "Limits");
export const intro = both(
  fr`Chaque phrase vient d'une règle qui s'applique ici. Ce qu'aucune règle ne voit, la personne qui signe le dit.`,
  "Each sentence comes from a rule that applies here. What no rule sees, whoever signs says.",
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
  left: both(fr`Entretiens laissés de côté`, "Interviews left out"),
  order: both(fr`Ordre des entretiens`, "Order of the interviews"),
} as const;

export const notDrawn = (interviews: number): Words =>
  both(
    fr`${counted(interviews, "fr", "entretien", "entretiens")}, avec des personnes choisies et non tirées au sort. Rien ne s'étend à une population.`,
    `${counted(interviews, "en", "interview", "interviews")}, with people who were chosen, not drawn at random. Nothing extends to a population.`,
  );
export const notTold = both(
  fr`Comment elles ont été trouvées n'est pas dit : on ne sait pas qui manque.`,
  "How they were found is not told: who is missing is not known.",
);
export const answered = (k: number, n: number): Words =>
  both(
    fr`${k} des ${n} personnes invitées ont répondu. Les autres verraient peut-être les choses autrement.`,
    `${k} of ${n} people invited answered. The others may see things otherwise.`,
  );
export const cells = (missing: readonly string[]): Words =>
  both(
    fr`Prévus par le plan et pas entendus : ${missing.join(" ; ")}.`,
    `Planned and not heard: ${missing.join("; ")}.`,
  );
export const single = both(
  fr`Une seule personne a codé. Une autre lirait peut-être autrement.`,
  "One person alone coded. Somebody else might read otherwise.",
);
export const rulesOnly = both(
  fr`Personne n'a regardé les marques : des règles les proposent, et elles sont à lire.`,
  "Nobody has looked at the marks: rules propose them, and they are to be read.",
);
export const unreviewed = (k: number, n: number): Words =>
  both(
    fr`${k} marques sur ${n} sont des propositions que personne n'a regardées.`,
    `${k} of ${n} marks are proposals that nobody has looked at.`,
  );
export const guides = (versions: readonly string[]): Words =>
  both(
    fr`Il a changé en route (versions ${list(versions, "fr")}) : tout le monde n'a pas été interrogé sur la même chose.`,
    `It changed along the way (versions ${list(versions, "en")}): not everybody was asked the same.`,
  );
export const unasked = (k: number, n: number): Words =>
  both(
    fr`${k} questions sur ${n} ne sont pas reconnues partout. Un silence n'y est pas une réponse.`,
    `${k} of ${n} questions are not recognised everywhere. Silence there is no answer.`,
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
    fr`${who} : ${relation}. Entre proches, ce qui va de soi ne se dit pas, et ce qui gêne peut se taire.`,
    `${who}: ${relation}. Among people who know each other, the obvious is not said, and the awkward may be kept back.`,
  );
export const positionUnknown = both(
  fr`L'étude ne dit pas d'où parlent les chercheurs.`,
  "The study does not say where the researchers stand.",
);
export const excerpts = both(
  fr`Des citations choisies par leur auteur. Ni fréquence, ni silence, ni saturation ne s'en tirent.`,
  "Quotations chosen by their author. Neither frequency, nor silence, nor saturation can be drawn from them.",
);
export const left = (interviews: readonly string[]): Words =>
  both(
    fr`Codés par personne sur cette base, et comptés nulle part : ${list(interviews, "fr")}.`,
    `Nobody has coded on this basis, and nothing is counted of: ${list(interviews, "en")}.`,
  );
export const undeclared = (coded: number, n: number): Words =>
  both(
    fr`De ${counted(coded, "fr", "entretien", "entretiens")} sur ${n}, personne n'a dit ${coded === 1 ? "l'avoir lu" : "les avoir lus"} jusqu'au bout. Ce qui n'y est pas marqué a pu y être dit.`,
    `Of ${coded} of ${n} interviews nobody has said that they read them to the end. What is not marked there may have been said.`,
  );
export const orderUnknown = both(
  fr`Il n'est pas connu : on ne peut pas dire si les derniers entretiens apportaient du nouveau.`,
  "It is not known: whether the last interviews still brought news cannot be told.",
);
export const partlyDouble = (k: number, n: number): Words =>
  both(
    fr`${k} entretiens sur ${n} ont été codés par deux personnes. Des autres, on ne sait pas si elles s'accorderaient.`,
    `${k} of ${n} interviews were coded by two people. Of the others it is not known whether they would agree.`,
  );
