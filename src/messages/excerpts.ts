import { fr } from "./french.js";
import { plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

/* How much there is */

export const excerptCount = (n: number): Words =>
  each(
    (lang) => `${n} ${lang === "fr" ? plural(n, lang, "extrait", "extraits") : plural(n, lang, "excerpt", "excerpts")}`,
  );
export const peopleCount = (n: number): Words =>
  each(
    (lang) => `${n} ${lang === "fr" ? plural(n, lang, "personne", "personnes") : plural(n, lang, "person", "people")}`,
  );
export const passageCount = (n: number): Words => each((lang) => `${n} ${plural(n, lang, "passage", "passages")}`);
export const excerptsOfPeople = (excerpts: number, people: number): Words =>
  both(
    fr`${excerptCount(excerpts).fr} de ${peopleCount(people).fr}`,
    `${excerptCount(excerpts).en} of ${peopleCount(people).en}`,
  );

/* Beside the numbers */

export const tableTitle = both(fr`Dans les extraits`, "In the excerpts");
export const onlyExcerpts = both(
  fr`l'étude n'a que des extraits choisis par un auteur : ce qui demande des entretiens entiers (nombre d'entretiens, part du texte, cooccurrence, saturation, silence) n'en est pas calculé`,
  "the study holds only excerpts that an author chose: what needs whole interviews (number of interviews, share of text, co-occurrence, saturation, silence) is not computed from them",
);
export const whatRemains = both(
  fr`ce que des extraits permettent : grille frequency (passages et personnes, code par code) et grille quotes CODE (les passages)`,
  "what excerpts allow: grille frequency (passages and people, code by code) and grille quotes CODE (the passages)",
);
export const countedApart = (ids: readonly string[]): Words =>
  both(
    fr`des citations publiées ne sont pas des entretiens entiers ; comptées à part : ${ids.join(", ")}`,
    `published quotations are not whole interviews; counted apart: ${ids.join(", ")}`,
  );
/** Where the quotes shown stand: in interviews, in excerpts, or in both. */
export const quotesStand = (
  passages: number,
  { interviews, people, respondents }: Readonly<Record<"interviews" | "people" | "respondents", number>>,
): Words => {
  const alone = people === 0 && respondents === 0;
  const places = {
    fr: [
      ...(interviews > 0 || alone ? [`${interviews} ${plural(interviews, "fr", "entretien", "entretiens")}`] : []),
      ...(people > 0 ? [fr`les extraits de ${peopleCount(people).fr}`] : []),
      ...(respondents > 0 ? [fr`les réponses au sondage de ${peopleCount(respondents).fr}`] : []),
    ],
    en: [
      ...(interviews > 0 || alone ? [`${interviews} ${plural(interviews, "en", "interview", "interviews")}`] : []),
      ...(people > 0 ? [`the excerpts of ${peopleCount(people).en}`] : []),
      ...(respondents > 0 ? [`the survey's answers of ${peopleCount(respondents).en}`] : []),
    ],
  };
  return both(
    fr`${passageCount(passages).fr} dans ${places.fr.join(" et dans ")}`,
    `${passageCount(passages).en} in ${places.en.join(" and in ")}`,
  );
};
export const header = (count: Words, basis: Words): Words =>
  both(fr`${count.fr}, base : ${basis.fr}`, `${count.en}, basis: ${basis.en}`);
