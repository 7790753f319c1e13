import { fr } from "./french.js";
import { plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const units: Readonly<Record<"turn" | "sentence" | "exchange" | "interview" | "segment", Words>> = {
  turn: both("tour de parole", "turn"),
  sentence: both("phrase", "sentence"),
  exchange: both("échange", "exchange"),
  interview: both("entretien", "interview"),
  segment: both("passage", "passage"),
};
export const unitCount = (n: number, unit: keyof typeof units): Words =>
  each((lang) => {
    const many = {
      turn: fr`tours de parole`,
      sentence: "phrases",
      exchange: "échanges",
      interview: "entretiens",
      segment: "passages",
    };
    return lang === "fr"
      ? `${n} ${plural(n, lang, units[unit].fr, many[unit])}`
      : `${n} ${plural(n, lang, units[unit].en, `${units[unit].en}s`)}`;
  });
export const bases: Readonly<Record<"agreed" | "reviewed" | "all" | "given", Words>> = {
  agreed: both("feuille commune", "agreed sheet"),
  reviewed: both("marques relues par des personnes", "marks reviewed by people"),
  all: both("marques relues et propositions des règles", "reviewed marks and the rules' proposals"),
  given: both(fr`tableau venu d'ailleurs`, "a table from elsewhere"),
};
/** Whose one sheet it is, where one person alone has looked. */
export const basisOfOne = (basis: "reviewed" | "all", coder: string): Words =>
  basis === "reviewed"
    ? both(fr`feuille d'une seule personne, ${coder}`, `the sheet of one person alone, ${coder}`)
    : both(
        fr`feuille d'une seule personne, ${coder}, et propositions des règles`,
        `the sheet of one person alone, ${coder}, and the rules' proposals`,
      );
/** The basis `all` where no person has spoken yet. */
export const rulesBasis = both(fr`propositions des règles seules`, "the rules' proposals alone");
/** What a figure of counts was made of, as a sentence. */
export const figureMadeOf = ({
  interviews,
  unit,
  window,
  basis,
}: {
  readonly interviews: Words;
  readonly unit: keyof typeof units;
  readonly window: number | null;
  readonly basis: Words;
}): Words =>
  both(
    fr`${interviews.fr} ; unité : ${units[unit].fr}${window === null ? "" : fr`, dans une fenêtre de ${window}`} ; base : ${basis.fr}.`,
    `${interviews.en}; unit: ${units[unit].en}${window === null ? "" : `, in a window of ${window}`}; basis: ${basis.en}.`,
  );
export const rulesOnly = both(fr`proposé par des règles, personne n'a regardé`, "proposed by rules, nobody has looked");
export const partlyReviewed = (share: string): Words =>
  both(
    fr`${share} des marques ont été relues par une personne ; les autres sont proposées par des règles`,
    `${share} of the marks were reviewed by a person; the others are proposed by rules`,
  );
export const leftOut = (ids: readonly string[]): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${ids.length} ${plural(ids.length, lang, "entretien laissé", "entretiens laissés")} de côté, car sans feuille sur cette base : ${ids.join(", ")}`
      : `${ids.length} ${plural(ids.length, lang, "interview", "interviews")} left out, having no sheet on this basis: ${ids.join(", ")}`,
  );
export const smallN = (n: number): Words =>
  both(
    fr`${n} entretiens : on dit « k sur ${n} » et qui ; pas de pourcentages`,
    `${n} interviews: say "k of ${n}" and who; no percentages`,
  );
export const notOrdered = both(
  fr`l'ordre des entretiens n'est pas connu (interviews.csv) : rien de ce qui dépend de l'ordre n'est calculé`,
  "the order of the interviews is not known (interviews.csv): nothing that depends on order is computed",
);
export const nothingCoded = both(
  fr`aucune marque ne compte sur cette base : rien n'est codé`,
  "no mark counts on this basis: nothing is coded",
);
export const factorFive = both(
  fr`« × 5 » : un des deux codes est plus de cinq fois plus fréquent que l'autre ; le coefficient c s'en trouve écrasé`,
  '"× 5": one of the two codes is more than five times as frequent as the other, which flattens the c-coefficient',
);
export const liftHidden = both(
  fr`le lift n'est montré que si l'on attend au moins une rencontre par hasard et qu'on en observe au moins deux`,
  "lift is shown only where chance would give at least one meeting and at least two were observed",
);
export const unitInference = both(
  fr`ces nombres décrivent ces entretiens ; aucun test n'en est tiré`,
  "these numbers describe these interviews; no test is drawn from them",
);
export const threeTerms = both(
  fr`trois choses à ne pas confondre : la part du texte codée, les codes de la grille qui ont servi, la couverture d'échantillon`,
  "three things not to confuse: the share of text coded, the codebook's codes that were used, sample coverage",
);
export const closedList = both(
  fr`liste fermée : elle montre quels codes ont servi, pas combien il en existe ; les estimateurs ne portent que sur les codes émergents`,
  "a closed list shows which of its codes were used, not how many exist; estimators speak of emergent codes only",
);
export const bandIsOrder = both(
  fr`la bande ne tient qu'à l'ordre des entretiens ; elle se referme à la fin par construction et ne dit rien d'entretiens nouveaux`,
  "the band is about the order of the interviews only; it closes at the end by construction and says nothing of new interviews",
);
export const orderMattered = both(
  fr`la courbe observée sort de la bande : l'ordre a compté (guide modifié, choix des personnes, codes ajoutés en route)`,
  "the observed curve leaves the band: the order mattered (a changed guide, the choice of people, codes added on the way)",
);
export const codeSaturation = both(
  fr`il s'agit de codes vus, pas du sens épuisé ; grille n'écrit jamais « saturé » tout court`,
  'this is about codes seen, not about meaning exhausted; grille never prints "saturated" by itself',
);
export const unstable = (n: number): Words =>
  both(fr`couverture instable : ${n} entretiens seulement`, `unstable coverage: only ${n} interviews`);

/** The codes, or families, of which a number of saturation speaks. */
export const setNames: Readonly<
  Record<"code" | "family" | "hypothesis", Readonly<Record<"a_priori" | "emergent" | "all", Words>>>
> = {
  code: {
    a_priori: both("codes a priori", "a-priori codes"),
    emergent: both("codes émergents", "emergent codes"),
    all: both("tous les codes", "all codes"),
  },
  family: {
    a_priori: both("familles a priori", "a-priori families"),
    emergent: both("familles de codes émergents", "families of emergent codes"),
    all: both("toutes les familles", "all families"),
  },
  hypothesis: {
    a_priori: both(fr`hypothèses posées d'avance`, "hypotheses stated beforehand"),
    emergent: both("hypothèses venues en route", "hypotheses made along the way"),
    all: both("toutes les hypothèses", "all hypotheses"),
  },
};
/** A set of codes, and how many of them were seen. */
export const setSeen = (set: Words, seen: number): Words =>
  both(fr`${set.fr}, ${seen} ${plural(seen, "fr", "vu", "vus")}`, `${set.en}, ${seen} seen`);
export const noSingletons = (set: Words): Words =>
  both(
    fr`${set.fr} : aucun n'a été vu dans un seul entretien ; cela ne veut pas dire que tout a été dit, et ne dit rien d'autres codes`,
    `${set.en}: none was seen in only one interview; that does not mean that everything was said, and says nothing of other codes`,
  );
export const allInFirst = (set: Words): Words =>
  both(
    fr`${set.fr} : tous vus dès le premier entretien, si bien que la règle d'arrêt est remplie par construction et n'apprend rien`,
    `${set.en}: all of them seen in the first interview already, so that the stopping rule is met by construction and tells nothing`,
  );
export const guestTooFew = both(
  fr`La règle de Guest, Namey et Chen demande au moins six entretiens dans un ordre connu ; elle n'est pas appliquée.`,
  "The rule of Guest, Namey and Chen asks for at least six interviews in a known order; it is not applied.",
);
export const notReread = both(
  fr`grille ne sait pas si les codes venus en cours de route ont été cherchés dans les premiers entretiens`,
  "grille does not know whether codes that came along the way were looked for in the first interviews",
);
export const exchangeable = both(
  fr`les estimateurs supposent des entretiens tirés d'une même population ; un échantillon raisonné n'en est pas un`,
  "estimators assume interviews drawn from one population; a purposive sample is not one",
);

/** Why a number is not there. The keys are the reasons that `statistics/` gives, and a few of our own. */
export const reasons: Readonly<Record<string, Words>> = {
  "nothing-coded": both(fr`rien n'est codé`, "nothing is coded"),
  "one-interview": both(fr`un seul entretien`, "one interview only"),
  "too-few-interviews": both(fr`trop peu d'entretiens`, "too few interviews"),
  "no-spread": both(fr`pas de variation`, "no spread"),
  "not-offered": both(fr`pas proposé pour cette méthode`, "not offered for this method"),
  "below-seen": both(fr`moins que les codes vus`, "less than the codes seen"),
  "negative-variance": both(fr`variance négative`, "negative variance"),
  "empty-base": both(fr`aucun code dans la base`, "no code in the base"),
  "threshold-never-met": both(fr`seuil jamais atteint`, "threshold never met"),
  "target-out-of-reach": both(fr`cible hors de portée`, "target out of reach"),
  "no-units": both(fr`aucune unité`, "no units"),
  "zero-margin": both(fr`code absent ou présent partout`, "code absent or present everywhere"),
  "no-member": both(fr`aucun cas dans l'ensemble`, "no case in the set"),
  "closed-list": both(fr`liste fermée : aucun code émergent`, "closed list: no emergent code"),
  "no-order": both(fr`ordre des entretiens inconnu`, "order of the interviews unknown"),
  excerpts: both(fr`des extraits, pas d'entretiens entiers`, "excerpts, no whole interviews"),
  "nothing-proposed": both(fr`rien n'est proposé`, "nothing is proposed"),
  "nothing-marked": both(fr`rien n'est marqué`, "nothing is marked"),
  "nothing-judged": both(fr`rien n'est proposé ni marqué`, "nothing is proposed or marked"),
  "too-few-codes": both(fr`trop peu de codes`, "too few codes"),
};
export const reason = (key: string): Words => reasons[key] ?? both(key, key);
