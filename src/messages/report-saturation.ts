import { fr } from "./french.js";
import { plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const intro = both(
  fr`La question est : les derniers entretiens apportent-ils encore des codes nouveaux ? La réponse est un argument (l'ordre, une grille fixée d'avance ou non, le choix des personnes), pas un nombre. Elle porte sur les codes ; elle ne dit pas que le sens de chacun est épuisé, ni qu'une catégorie est théoriquement saturée.`,
  "The question is: do the last interviews still bring new codes? The answer is an argument (the order, a frame fixed in advance or not, the choice of people), not a number. It is about codes; it does not say that the meaning of each is exhausted, nor that a category is theoretically saturated.",
);
export const closedTitle = both(
  fr`La grille est fermée : tout ce qui suit parle de sa couverture par les entretiens, non de saturation.`,
  "The codebook is closed: what follows is about how far the interviews cover it, not about saturation.",
);
export const noInterviews = both(
  fr`Aucun entretien ne compte : rien à dire ici.`,
  "No interview counts: there is nothing to say here.",
);
export const oneInterview = (labels: string): Words =>
  both(
    fr`Un seul entretien : on ne peut que nommer ses codes. ${labels}`,
    `One interview only: all one can do is name its codes. ${labels}`,
  );
export const noCodesYet = both("Aucun code.", "No codes.");

export const orderTitle = both(fr`Entretien après entretien`, "Interview after interview");
export const orderCaption = both(
  fr`Codes nouveaux de chaque entretien, dans l'ordre conduit`,
  "New codes of each interview, in the order conducted",
);
export const familyOrderCaption = both(
  fr`Familles de codes vues pour la première fois dans chaque entretien, dans l'ordre conduit`,
  "Families of codes first seen in each interview, in the order conducted",
);
export const lastBrought = (id: string, k: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`Le dernier entretien, ${id}, a apporté ${k} ${plural(k, lang, "code nouveau", "codes nouveaux")}.`
      : `The last interview, ${id}, brought ${k} new ${plural(k, lang, "code", "codes")}.`,
  );

export const curveTitle = both(fr`La courbe`, "The curve");
export const curveCaption = both(
  fr`Codes vus à mesure que s'ajoutent les entretiens`,
  "Codes seen as interviews are added",
);
export const curveDescription = ({
  interviews: n,
  seen,
  ordered,
  half,
  mean,
  band,
}: {
  readonly interviews: number;
  readonly seen: number;
  readonly ordered: boolean;
  readonly half: number;
  readonly mean: string;
  readonly band: boolean;
}): Words =>
  each((lang) => {
    const isFrench = lang === "fr";
    const steps = isFrench
      ? fr`Une courbe en escalier, l'ordre conduit : ${seen} ${plural(seen, lang, "code vu", "codes vus")} après ${n} entretiens.`
      : `A stepped curve, the order conducted: ${seen} ${plural(seen, lang, "code", "codes")} seen after ${n} interviews.`;
    const dashed = isFrench
      ? fr`Une courbe en tirets, la moyenne de tous les ordres : ${mean} codes après ${half} entretiens.`
      : `A dashed curve, the mean over all orders: ${mean} codes after ${half} interviews.`;
    const around = isFrench
      ? fr`Une bande autour d'elle tient 95 % des ordres.`
      : "A band around it holds 95 % of the orders.";
    const bars = isFrench
      ? fr`Dessous, des barres : les codes nouveaux de chaque entretien.`
      : "Below, bars: the new codes of each interview.";
    const told = [ordered ? steps : "", n > 1 ? dashed : "", band ? around : "", ordered ? bars : ""];
    return told.filter((one) => one !== "").join(" ");
  });
export const labels = {
  interviews: both(fr`entretiens, dans l'ordre conduit`, "interviews, in the order conducted"),
  seen: both("codes vus", "codes seen"),
  observed: both(fr`dans l'ordre conduit`, "in the order conducted"),
  mean: both("moyenne de tous les ordres", "mean over all orders"),
  band: both("95 % des ordres", "95 % of the orders"),
  fresh: both("codes nouveaux", "new codes"),
  total: both("codes de la grille", "codes in the codebook"),
};
export const meanCaption = both("Codes vus en moyenne sur tous les ordres", "Codes seen on average over all orders");

export const coverageTitle = both(fr`Couverture d'échantillon`, "Sample coverage");
export const coverage = (value: string, n: string): Words =>
  both(
    fr`Couverture d'échantillon, de 0 à 1 : ${value}, avec ${n} (Chao et Jost 2012). C'est la part estimée des mentions, un code dans un entretien, qui relèveraient de codes déjà vus si l'on continuait avec des personnes comparables. Elle pèse surtout les codes courants et ne dit rien du nombre de codes rares.`,
    `Sample coverage, from 0 to 1: ${value}, with ${n} (Chao and Jost 2012). It is the estimated share of mentions, a code in an interview, that would belong to codes already seen if one went on with comparable people. It weighs common codes most and says nothing of the number of rare ones.`,
  );
export const coverageUnstable = (value: string, n: number): Words =>
  both(
    fr`Couverture d'échantillon, de 0 à 1 : ${value}, instable, car il n'y a que ${n} entretiens ; n'en tirez rien.`,
    `Sample coverage, from 0 to 1: ${value}, unstable, there being only ${n} interviews; draw nothing from it.`,
  );
export const coverageNone = (why: string): Words =>
  both(fr`Couverture d'échantillon : non définie (${why}).`, `Sample coverage: not defined (${why}).`);
export const onSet = (set: string): Words =>
  both(fr`Calculée sur un seul ensemble : ${set}.`, `Computed on one set only: ${set}.`);
export const stable = (n: number): Words => both(fr`${n} entretiens`, `${n} interviews`);
export const notStable = (n: number): Words =>
  both(fr`${n} entretiens seulement, donc instable`, `only ${n} interviews, hence unstable`);

export const setsCaption = both(fr`Codes utilisés, jamais utilisés, vus une fois`, "Codes used, never used, seen once");
export const familiesCaption = both(fr`Les mêmes, famille par famille`, "The same, family by family");
export const aPrioriTitle = both("Codes a priori : utilisés ou non", "A-priori codes: used or not");
export const aPrioriUsed = (k: number, n: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`${k} ${plural(k, lang, "code", "codes")} a priori sur ${n} ${plural(k, lang, "a servi", "ont servi")}.`
      : `${k} of ${n} a-priori codes ${plural(k, lang, "was", "were")} used.`,
  );
export const aPrioriNever = (labels: string): Words => both(fr`Jamais utilisés : ${labels}.`, `Never used: ${labels}.`);

export const estimatesTitle = both(
  fr`Combien de codes émergents existeraient ?`,
  "How many emergent codes might there be?",
);
export const estimatesIntro = both(
  fr`Une borne basse, jamais « le » total. L'intervalle est large quand il y a peu d'entretiens.`,
  "A lower bound, never “the” total. The interval is wide where there are few interviews.",
);
export const estimatesTooFew = (n: number): Words =>
  both(fr`Avec ${n} entretiens, aucun nombre total n'est estimé.`, `With ${n} interviews no total is estimated.`);
export const estimatesCaption = both(
  fr`Nombre de codes émergents : estimations`,
  "Number of emergent codes: estimates",
);
export const methods = {
  observed: both("vus", "seen"),
  chao2_bc: both("Chao2, corrigé du biais", "Chao2, bias-corrected"),
  jackknife1: both("jackknife 1", "jackknife 1"),
} as const;
export const estimateHeads = {
  method: both("Méthode", "Method"),
  estimate: both("au moins", "at least"),
  interval: both(fr`intervalle à 95 %`, "95 % interval"),
};
export const needed = (m: string): Words =>
  both(
    fr`Pour une couverture de 0,95, de l'ordre de ${m} entretiens de plus ; un ordre de grandeur, rien de plus.`,
    `For a coverage of 0.95, in the order of ${m} more interviews; an order of magnitude, nothing more.`,
  );

export const guestTitle = both(fr`Règles d'arrêt`, "Stopping rules");
export const guestCaption = both(
  fr`Règle de Guest, Namey et Chen (2020), selon la base, la suite et le seuil`,
  "Rule of Guest, Namey and Chen (2020), by base, run and threshold",
);
export const guestHeads = {
  base: both("Base", "Base"),
  run: both("Suite", "Run"),
  threshold: both("Seuil", "Threshold"),
  met: both("Atteinte à", "Met at"),
};
export const guestNotMet = (why: string): Words => both(fr`non : ${why}`, `no: ${why}`);
export const guestHow = both(
  fr`« 6+2 » se lirait : la règle est atteinte à l'entretien 6, les 2 suivants n'apportant pas plus de codes nouveaux que le seuil n'en permet. La règle compare les codes nouveaux d'une suite d'entretiens à ceux de la base.`,
  "“6+2” would read: the rule is met at interview 6, the next 2 bringing no more new codes than the threshold allows. The rule compares the new codes of a run of interviews with those of the base.",
);
export const guestOn = (set: string): Words => both(fr`Elle porte ici sur : ${set}.`, `Here it speaks of: ${set}.`);
export const guestCaveat = both(
  fr`Ses auteurs préviennent que l'atteindre ne garantit rien : dans leurs propres données, au seuil de 5 %, on n'avait alors vu que 78 à 82 % des thèmes finalement connus là où les personnes se ressemblaient, 62 à 71 % là où elles différaient. Elle dépend aussi de l'ordre, et une règle choisie après coup ne prouve rien.`,
  "Its authors warn that meeting it guarantees nothing: in their own data, at the 5 % threshold, only 78 to 82 % of the themes finally known had been seen by then where people resembled each other, 62 to 71 % where they differed. It also depends on the order, and a rule chosen afterwards proves nothing.",
);
export const francis = (at: number): Words =>
  both(
    fr`Francis et al. (2010), 10+3 : les trois derniers entretiens n'apportent plus de code à l'entretien ${at}.`,
    `Francis et al. (2010), 10+3: three interviews in a row bring no new code at interview ${at}.`,
  );
export const francisNot = (why: string): Words =>
  both(fr`Francis et al. (2010), 10+3 : non (${why}).`, `Francis et al. (2010), 10+3: no (${why}).`);
export const byFamilyTitle = both("La même question par famille", "The same question by family");
export const notesTitle = both("Ce que ces nombres ne disent pas", "What these numbers do not say");
