import { fr } from "./french.js";
import { counted, plural } from "./numbers.js";
import { type Readings, readToTheEnd } from "./readings.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const named = (ids: readonly string[]): string => ids.join(", ");
const of = (k: number, n: number): Words =>
  both(
    fr`${k} ${plural(k, "fr", "entretien", "entretiens")} sur ${n}`,
    `${k} of ${n} ${plural(n, "en", "interview", "interviews")}`,
  );

/** The four components of GRADE-CERQual (Lewin et al. 2018), each as a question that the researcher answers, with what is known of it here. */
export const borrowed = both(
  fr`GRADE-CERQual (Lewin et al. 2018) dit combien on peut se fier à un résultat tiré de plusieurs études ; ses quatre questions sont empruntées ici pour une seule. grille n'y répond pas et ne donne pas de note : voici ce que montrent les données, la réponse et sa raison sont les vôtres.`,
  "GRADE-CERQual (Lewin et al. 2018) says how far a finding of several studies can be relied on; its four questions are borrowed here for one study. grille does not answer them and gives no grade: here is what the data show, the answer and its reason are yours.",
);
export const limitations = (at: {
  readonly readings: Readings;
  readonly coders: number;
  readonly unreliable: readonly string[] | null;
}): Words => {
  const { readings, coders, unreliable } = at;
  const read = readToTheEnd(readings);
  const agree =
    unreliable === null
      ? both(fr`l'accord entre codeurs n'est pas connu`, "how far coders agree is not known")
      : unreliable.length === 0
        ? both(
            fr`aucun code concerné n'est de ceux sur lesquels on ne s'accorde pas`,
            "no code concerned is among those without agreement",
          )
        : both(
            fr`codes concernés sans accord : ${named(unreliable)}`,
            `codes concerned that lack agreement: ${named(unreliable)}`,
          );
  return both(
    fr`Limites de la méthode : la façon de mener les entretiens et de coder affaiblit-elle ce résultat ? On voit : ${read.fr} ; ${counted(coders, "fr", "codeur", "codeurs")}, ${agree.fr}.`,
    `Methodological limitations: does the way of interviewing and coding weaken this finding? One sees: ${read.en}; ${counted(coders, "en", "coder", "coders")}; ${agree.en}.`,
  );
};
export const coherence = (contrary: readonly string[], open: readonly string[], n: number): Words =>
  both(
    fr`Cohérence : le résultat rend-il compte de tout ce qui est dit, ce qui le contredit compris ? On voit : contre, ou dans les deux sens, ${of(contrary.length, n).fr}${contrary.length === 0 ? "" : ` (${named(contrary)})`} ; cause ou direction non marquée, ${of(open.length, n).fr}${open.length === 0 ? "" : ` (${named(open)})`}.`,
    `Coherence: does the finding account for all that is said, what contradicts it included? One sees: against, or both ways, ${of(contrary.length, n).en}${contrary.length === 0 ? "" : ` (${named(contrary)})`}; cause or direction not marked, ${of(open.length, n).en}${open.length === 0 ? "" : ` (${named(open)})`}.`,
  );
export const adequacy = (passages: number, interviews: number, n: number): Words =>
  both(
    fr`Adéquation : les données sont-elles assez riches et assez nombreuses pour le porter ? On voit : ${counted(passages, "fr", "passage", "passages")} dans ${of(interviews, n).fr} ; ce que chacun a de riche, il faut le lire.`,
    `Adequacy: are the data rich enough, and enough, to carry it? One sees: ${counted(passages, "en", "passage", "passages")} in ${of(interviews, n).en}; how rich each of them is has to be read.`,
  );
export const relevance = (notAsked: readonly string[], empty: readonly string[], n: number): Words =>
  both(
    fr`Pertinence : ces personnes et ce contexte sont-ils ceux dont le résultat parle ? On voit : ${notAsked.length === 0 ? fr`aucun entretien où l'on sait que la question n'a pas été posée` : fr`question non reconnue dans ${of(notAsked.length, n).fr} (${named(notAsked)})`} ; ${empty.length === 0 ? fr`aucune case vide connue dans le plan d'échantillon` : fr`cases du plan encore incomplètes : ${empty.join(" ; ")}`}.`,
    `Relevance: are these people and this setting those of whom the finding speaks? One sees: ${notAsked.length === 0 ? "no interview known to lack the question" : `question not recognised in ${of(notAsked.length, n).en} (${named(notAsked)})`}; ${empty.length === 0 ? "no cell of the sampling plan known to be empty" : `cells of the plan not complete yet: ${empty.join("; ")}`}.`,
  );
