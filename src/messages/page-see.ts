import { fr } from "./french.js";
import { formatNumber, plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const names = (ids: readonly string[]): string => ids.join(", ");

export const see = both("Voir", "See");
export const views = {
  matrix: both(fr`Codes × entretiens`, "Codes × interviews"),
  together: both(fr`Codes ensemble`, "Codes together"),
  saturation: both(fr`Codes nouveaux`, "New codes"),
  evidence: both(fr`Hypothèses`, "Hypotheses"),
};
export const which = both(fr`Ce que l'on voit`, "What is shown");

// on what it rests
export const own = (coder: string): Words =>
  both(
    fr`Vos marques seules (${coder}), telles qu'elles sont à cet instant : rien n'est encore mis en commun avec une autre personne.`,
    `Your own marks (${coder}) as they are at this moment: nothing has been reconciled with anybody else yet.`,
  );
export const ownBeside = (coder: string): Words =>
  both(
    fr`Vos marques seules (${coder}), telles qu'elles sont à cet instant : ce qui a été mis en commun est dans la feuille commune.`,
    `Your own marks (${coder}) as they are at this moment: what was reconciled is in the agreed sheet.`,
  );
export const agreed = both(
  fr`La feuille commune, telle qu'elle est à cet instant : ce que tous ont posé de même, et ce qui a été tranché entre lecteurs.`,
  "The agreed sheet as it is at this moment: what everybody put the same, and what was settled between readers.",
);
export const unsettled = (n: number): Words =>
  both(
    fr`${formatNumber(n, "fr")} ${plural(n, "fr", fr`différence n'est pas encore tranchée et ne compte`, "différences ne sont pas encore tranchées et ne comptent")} pas.`,
    `${formatNumber(n, "en")} ${plural(n, "en", "difference is not settled yet and does", "differences are not settled yet and do")} not count.`,
  );
export const toSettle = both(fr`Les trancher`, "Settle them");
export const onWhat = both(fr`Sur quelles marques`, "On which marks");
export const bases = { own: both(fr`vos marques`, "your own marks"), agreed: both("feuille commune", "agreed sheet") };
export const begunAgreed = (ids: readonly string[]): Words =>
  both(
    fr`Que personne n'a marqués comme lus en entier, si bien que ce qui n'y est pas codé ne dit rien : ${names(ids)}.`,
    `Marked by nobody as read to the end, so that what is not coded there says nothing: ${names(ids)}.`,
  );
export const unopened = (ids: readonly string[]): Words =>
  both(
    fr`Sans feuille commune encore, laissés de côté : ${names(ids)}.`,
    `Without an agreed sheet yet, left out: ${names(ids)}.`,
  );
export const begun = (ids: readonly string[]): Words =>
  both(
    fr`Pas encore marqués comme lus en entier, si bien que ce qui n'y est pas codé ne dit rien : ${names(ids)}.`,
    `Not marked as read to the end yet, so that what is not coded there says nothing: ${names(ids)}.`,
  );
export const open = (ids: readonly string[]): Words =>
  both(fr`Sans aucune marque, laissés de côté : ${names(ids)}.`, `Without any mark, left out: ${names(ids)}.`);
export const missing = (code: string, ids: readonly string[]): Words =>
  both(
    fr`« ${code} » a été fait depuis : il manque (il n'est pas absent) tant que ne sont pas relus ${names(ids)}.`,
    `“${code}” was made since: it is missing (not absent) until these are read again: ${names(ids)}.`,
  );
export const leftOutOfCurve = both(
  fr`Les codes qui manquent encore quelque part sont laissés hors de la courbe.`,
  "Codes that are still missing somewhere are left out of the curve.",
);
export const nothing = both(
  fr`Rien n'est encore codé sous ce nom : il n'y a rien à voir.`,
  "Nothing is coded under this name yet: there is nothing to see.",
);
export const remarks = both(fr`Ce que ces nombres disent, et ne disent pas`, "What these numbers say, and do not say");

// codes × interviews
export const code = both("Code", "Code");
export const inInterviews = both(fr`entretiens`, "interviews");
export const counted = (unit: string): Words =>
  both(
    fr`Les nombres comptent des ${unit} où le code se trouve. Chacun ouvre les mots qui sont derrière.`,
    `The numbers count ${unit} in which the code stands. Each opens the words behind it.`,
  );
export const of = (k: number, n: number): Words => both(fr`${k} sur ${n}`, `${k} of ${n}`);
export const isMissing = both(fr`manque : à relire pour ce code`, "missing: to read again for this code");
export const isBegun = both(fr`commencé`, "begun");
export const behind = (n: number | string, what: string): Words =>
  both(fr`${n} : voir les mots, ${what}`, `${n}: see the words, ${what}`);

// codes together
export const pairs = both(fr`Codes qui se rencontrent dans un même tour de parole`, "Codes that meet in one turn");
export const noPairs = both(fr`Aucun code n'en rencontre un autre.`, "No code meets another one.");
export const first = both(fr`un code`, "one code");
export const second = both(fr`l'autre`, "the other");
export const both_ = both(fr`ensemble`, "together");
export const each = both(fr`chacun`, "each");
export const likeness = both("c", "c");
export const likenessMeans = both(
  fr`c : parmi les tours de parole qui portent l'un ou l'autre, la part de ceux qui portent les deux.`,
  "c: of the turns that have one or the other, the share that have both.",
);
export const morePairs = (n: number): Words =>
  both(fr`Montrer aussi les ${formatNumber(n, "fr")} autres`, `Show the other ${formatNumber(n, "en")} too`);

// saturation
export const curve = both(fr`Codes vus, entretien après entretien`, "Codes seen, interview after interview");
export const fresh = both(fr`nouveaux`, "new");
export const seen = both(fr`vus en tout`, "seen in all");
export const observed = both(fr`dans l'ordre des entretiens`, "in the order of the interviews");
export const mean = both(fr`en moyenne, tous les ordres`, "on average, all orders");
export const band = both(fr`selon l'ordre`, "depending on the order");
export const ofCodes = (n: number, all: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "code vu", "codes vus")} sur les ${all} que compte la grille.`,
    `${n} ${n === 1 ? "code" : "codes"} seen of the ${all} in the codebook.`,
  );
export const noOrder = both(
  fr`L'ordre des entretiens n'est pas connu (interviews.csv) : rien ne se dit de ce qui est nouveau.`,
  "The order of the interviews is not known (interviews.csv): nothing can be said of what is new.",
);
export const freshIn = (id: string): Words =>
  both(fr`Codes que ${id} est le premier à porter`, `Codes that ${id} is the first to hold`);
export const seenUntil = (id: string): Words => both(fr`Codes vus jusqu'à ${id}`, `Codes seen up to ${id}`);

// hypotheses
export const toRead = both(fr`pas encore lu : passages à lire`, "not read yet: passages to read");
export const noHypotheses = both(fr`La grille ne contient pas d'hypothèse.`, "The codebook holds no hypothesis.");
export const whoStands = both(fr`Où se tiennent les entretiens`, "Where the interviews stand");
export const missingTitle = both(fr`Ce qui manque avant d'en dire plus`, "What is missing before more can be said");
export const readingList = both(
  fr`Personne n'a encore lu : ce sont des passages à lire, proposés par des règles, et aucun ne plaide encore pour ou contre.`,
  "Nobody has read yet: these are passages to read, proposed by rules, and none speaks for or against yet.",
);
export const showList = both(
  fr`Montrer des passages à lire, proposés par les règles`,
  "Show passages to read, proposed by the rules",
);
export const showListWarns = both(
  fr`Vous lirez alors en sachant ce que les règles proposent ; qui veut lire d'abord sans elles attend.`,
  "You will then read knowing what the rules propose; whoever wants to read without them first waits.",
);
export const passages = (n: number): Words =>
  both(
    `${formatNumber(n, "fr")} ${plural(n, "fr", "passage", "passages")}`,
    `${formatNumber(n, "en")} ${plural(n, "en", "passage", "passages")}`,
  );

// the words behind a number
export const words = both(fr`Les mots derrière ce nombre`, "The words behind this number");
export const close = both(fr`Fermer`, "Close");
export const goTo = both(fr`aller au texte`, "go to the text");
