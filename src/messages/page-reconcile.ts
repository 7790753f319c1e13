import { fr } from "./french.js";
import { formatNumber, list, plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

// what the server answers
export const changedMeanwhile = both(
  fr`Ces marques ont changé entre-temps, ailleurs : rien n'a été écrit, et voici ce qui diffère maintenant.`,
  "These marks have changed meanwhile, elsewhere: nothing was written, and this is what differs now.",
);
export const settledMeanwhile = both(
  fr`Cette différence a été tranchée entre-temps, ailleurs : rien n'a été écrit. Montrez aussi ce qui est tranché pour la reprendre.`,
  "This difference was settled meanwhile, elsewhere: nothing was written. Show also what is settled to settle it anew.",
);

// the view
export const title = both("Mise en commun", "Reconciling");
export const intro = both(
  fr`Ce que chacun a posé, côte à côte, là où vos feuilles diffèrent. Ce que vous retenez va dans la feuille commune, qui garde qui a tranché, quand, comment et pourquoi ; la feuille de chacun reste comme elle est.`,
  "What each person put, side by side, where your sheets differ. What you settle on goes into the agreed sheet, which keeps who settled it, when, how and why; everybody's own sheet stays as it is.",
);
export const closed = both(
  fr`Les feuilles sont encore fermées les unes aux autres : chacun code sans voir le travail des autres. Quand chacun a fini, dans un terminal, grille reconcile --open les ouvre et garde l'accord d'avant la discussion ; ce qui a été vu ne peut plus être oublié.`,
  "Sheets are still closed to each other: everybody codes without seeing the others' work. Once all are done, in a terminal, grille reconcile --open opens them and keeps the agreement before discussion; what was seen cannot be unseen.",
);
export const howFar = both(fr`Où en est chacun`, "How far everybody is");
export const unopened = both(fr`Encore fermés`, "Still closed");
export const interview = both("Entretien", "Interview");
export const readers = both(fr`Feuilles`, "Sheets");
export const state = both(fr`Si l'on ouvrait`, "If sheets were opened");
export const count = (left: number, settled: number): Words =>
  both(
    fr`${formatNumber(left, "fr")} ${plural(left, "fr", "différence", "différences")} à trancher, ${formatNumber(settled, "fr")} ${plural(settled, "fr", "tranchée", "tranchées")}`,
    `${formatNumber(left, "en")} ${plural(left, "en", "difference", "differences")} to settle, ${formatNumber(settled, "en")} settled`,
  );
export const figures = both(
  fr`L'accord d'avant la discussion, et celui de maintenant : grille reconcile --summary, dans un terminal.`,
  "Agreement before discussion, and as it is now: grille reconcile --summary, in a terminal.",
);
export const show = both(fr`Montrer`, "Show");
export const shows = {
  open: both(fr`ce qui est à trancher`, "what is to be settled"),
  all: both(fr`aussi ce qui est tranché`, "also what is settled"),
} as const;
export const inInterview = both("Entretien", "Interview");
export const allInterviews = both(fr`tous`, "all of them");
export const ofCode = both("Code", "Code");
export const allCodes = both(fr`tous`, "all of them");
export const more = (n: number): Words =>
  both(fr`Montrer aussi les ${formatNumber(n, "fr")} suivantes`, `Show the next ${formatNumber(n, "en")} too`);
export const noneHere = both(fr`Rien de tel n'est à trancher.`, "There is nothing of the kind to settle.");
export const keysHere = both(
  fr`Touches : n p suivante, précédente ; 1 … 9 le choix de ce rang ; o autre chose ; r la raison ; u reprendre la dernière`,
  "Keys: n p next, previous; 1 … 9 the choice of that number; o something else; r the reason; u take the last one back",
);

// one difference
export const differenceAt = (place: string): Words => both(fr`Différence en ${place}`, `Difference at ${place}`);
export const of = (coder: string): Words => both(fr`Ce que ${coder} a posé`, `What ${coder} put`);
export const reason = both(fr`Pourquoi (facultatif)`, "Why (may be left out)");
export const gone = both(
  fr`Cette différence n'est plus là : des marques ont changé ailleurs. Ce que vous écriviez est toujours là, pour l'emporter ailleurs.`,
  "This difference is no longer there: marks were changed elsewhere. What you were writing is still here, to take it elsewhere.",
);
export const code = both("Code", "Code");
export const chooseCode = both(fr`Choisir un code…`, "Choose a code…");
export const whichCode = both(fr`Quel code va dans la feuille commune ?`, "Which code goes into the agreed sheet?");
export const words = both(
  fr`Sur quels mots : rien pour ceux-ci, un lieu comme P01:12.3, ou les mots eux-mêmes`,
  "On which words: nothing for these, a place such as P01:12.3, or the words themselves",
);
export const settleSo = both(fr`Trancher ainsi`, "Settle it so");
export const abandon = both("Abandonner", "Abandon");

// what was done
export const settled = (left: number): Words =>
  both(
    fr`Tranché ; ${formatNumber(left, "fr")} ${plural(left, "fr", "reste", "restent")} à trancher.`,
    `Settled; ${formatNumber(left, "en")} ${plural(left, "en", "is", "are")} left.`,
  );
export const takeBack = (place: string): Words =>
  both(fr`Reprendre la dernière (${place})`, `Take the last one back (${place})`);
export const tookBack = (place: string): Words =>
  both(
    fr`Repris : ce qui était tranché en ${place} n'est plus dans la feuille commune, et la différence est de nouveau à trancher.`,
    `Taken back: what was settled at ${place} is no longer in the agreed sheet, and the difference is to be settled again.`,
  );
export const nothingToTakeBack = both(
  fr`Il n'y a rien à reprendre ici : ce qui a été tranché se tranche à nouveau (Montrer : aussi ce qui est tranché).`,
  "There is nothing to take back here: what was settled can be settled anew (Show: also what is settled).",
);
export const elsewhere = (ids: readonly string[]): Words =>
  both(
    fr`La feuille commune de ${list(ids, "fr")} a été faite autrement qu'ici : elle est laissée comme elle est.`,
    `The agreed sheet on ${list(ids, "en")} was made in another way than here: it is left as it is.`,
  );
