import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

export const helpLine = both(
  fr`ouvre les feuilles des codeurs les unes aux autres, et tranche ce qui diffère dans une feuille commune`,
  "opens coders' sheets to each other, and settles what differs in an agreed sheet",
);
export const flags = {
  open: both(
    fr`ouvre les feuilles, et garde l'accord d'avant la discussion`,
    "opens the sheets, and keeps the agreement before discussion",
  ),
  all: both(
    fr`avec --open : aussi celles qu'une personne n'a pas finies, ou qu'une seule a faites`,
    "with --open: also those that somebody has not finished, or that one person alone has made",
  ),
  yes: both(fr`avec --open : sans demander`, "with --open: without asking"),
  again: both(fr`reprend aussi ce qui est déjà tranché`, "goes also through what is settled already"),
  list: both(fr`écrit un tableau de ce qui diffère, à remplir`, "writes a table of what differs, to be filled in"),
  decisions: both(fr`lit ce tableau, rempli`, "reads that table, filled in"),
  summary: both(
    fr`l'accord avant la discussion et depuis, et ce qui reste à trancher`,
    "agreement before discussion and since, and what is left to settle",
  ),
  coder: both(fr`la personne qui tranche, ou qui ouvre`, "the person who settles, or opens"),
} as const;

export const oneWay = both(
  fr`--open, --list, --decisions et --summary : un seul à la fois`,
  "--open, --list, --decisions and --summary: one at a time",
);
export const oneCoder = both(
  fr`une seule personne code : il n'y a rien à mettre en commun`,
  "one person codes alone: there is nothing to reconcile",
);
export const closedStill = both(
  fr`aucune feuille n'est ouverte : grille reconcile --open les ouvre`,
  "no sheet is open: grille reconcile --open opens them",
);
export const whenOpen = both(
  fr`quand chacun a fini, puisque ce qui a été vu ne peut plus être oublié`,
  "once everybody has finished, since what was seen cannot be unseen",
);

const reading: Readonly<Record<"read" | "begun" | "unsaid", Words>> = {
  read: both(fr`lu jusqu'au bout`, "read to the end"),
  begun: both(fr`commencé`, "begun"),
  unsaid: both("une feuille", "a sheet"),
};
/** `anne read to the end, bruno begun`. */
export const readers = (people: readonly { coder: string; reading: "read" | "begun" | "unsaid" }[]): Words =>
  people.length === 0
    ? both("personne", "nobody")
    : each((lang) => people.map((one) => `${one.coder} (${reading[one.reading][lang]})`).join(", "));
export const isOpen = both("ouvert", "open");
export const isReady = both(fr`prêt à ouvrir`, "ready to be opened");
export const isNotReady = both(fr`reste fermé`, "stays closed");
export const isUnplaced = both(
  fr`reste fermé : des marques attendent une place`,
  "stays closed: marks wait for a place",
);
export const unplaced = (interviews: number): Words =>
  both(
    fr`sur ${counted(interviews, "fr", "entretien", "entretiens")}, des marques attendent une place depuis que le texte a été corrigé : laissé de côté jusque-là`,
    `on ${counted(interviews, "en", "interview", "interviews")} marks wait for a place since the text was corrected: left aside until then`,
  );
export const unplacedHint = both(
  fr`chacun replace les siennes : grille reanchor`,
  "everybody puts their own back in place: grille reanchor",
);

export const noneReady = both(
  fr`aucun entretien n'a été lu jusqu'au bout, ou sans le dire, par deux personnes ou plus`,
  "no interview was read by two people or more who are done with it",
);
export const noneReadyHint = both(
  fr`qui a fini le dit : grille read ENTRETIENS ; --all ouvre aussi ce qui n'est pas fini`,
  "whoever is done says so: grille read INTERVIEWS; --all opens also what is not finished",
);
export const allOpen = both(fr`toutes les feuilles sont déjà ouvertes`, "all sheets are open already");
export const askOpen = (n: number): Words =>
  both(
    fr`Ouvrir les feuilles sur ${counted(n, "fr", "entretien", "entretiens")} ? Chacun verra celles des autres ; l'accord d'aujourd'hui est gardé`,
    `Open the sheets on ${counted(n, "en", "interview", "interviews")}? Everybody will see the others'; today's agreement is kept`,
  );
export const openYes = both(fr`ouvrir`, "open them");
export const openNo = both(fr`laisser fermé`, "leave them closed");
export const yesNeeded = both(
  fr`sans terminal, --yes confirme l'ouverture`,
  "with no terminal, --yes confirms the opening",
);
export const leftClosed = both(fr`rien n'a été ouvert`, "nothing was opened");
export const opened = (transcripts: readonly string[], agreements: number, open: number): Words =>
  both(
    fr`ouvert : ${list(transcripts, "fr")} ; ${counted(agreements, "fr", "marque que tous ont posée est", "marques que tous ont posées sont")} dans la feuille commune, ${counted(open, "fr", "différence reste", "différences restent")} à trancher`,
    `opened: ${list(transcripts, "en")}; ${counted(agreements, "en", "mark that everybody made is", "marks that everybody made are")} in the agreed sheet, ${counted(open, "en", "difference is", "differences are")} left to settle`,
  );
export const agreedSince = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "marque que tous ont désormais", "marques que tous ont désormais")} : dans la feuille commune`,
    `${counted(n, "en", "mark that everybody has now", "marks that everybody has now")}: in the agreed sheet`,
  );
export const nothingOpen = both(fr`il n'y a rien à trancher`, "there is nothing to settle");
export const nothingElse = both(fr`ailleurs, il n'y a rien à trancher`, "elsewhere there is nothing to settle");
export const elsewhere = (transcripts: readonly string[]): Words =>
  both(
    fr`feuille commune faite ailleurs, laissée telle quelle : ${list(transcripts, "fr")}`,
    `agreed sheet made elsewhere, left as it is: ${list(transcripts, "en")}`,
  );
export const settledMeanwhile = both(
  fr`cela a été tranché entre-temps, dans la page ou par une autre personne : rien n'a été écrit`,
  "this was settled meanwhile, in the page or by somebody else: nothing was written",
);
export const settledElsewhere = (place: string): Words =>
  both(
    fr`${place} : tranché entre-temps, dans la page ou par une autre personne`,
    `${place}: settled meanwhile, in the page or by somebody else`,
  );

export const kinds: Readonly<Record<"span" | "code" | "missed", Words>> = {
  span: both(fr`mêmes codes, autres limites`, "same code, other limits"),
  code: both(fr`autres codes`, "other codes"),
  missed: both(fr`pas chez tous`, "not with everybody"),
};
export const alsoCommon = (codes: readonly string[]): Words =>
  both(
    fr`aussi sur ces mots, dans la feuille commune : ${codes.join(", ")}`,
    `also on these words, in the agreed sheet: ${codes.join(", ")}`,
  );
export const nothingThere = both("rien", "nothing");
export const rejectedThere = (code: string): Words => both(fr`a rejeté ${code}`, `rejected ${code}`);
export const note = both("remarque", "note");
export const memo = (coder: string): Words => both(fr`mémo de ${coder}`, `memo of ${coder}`);
const hows: Readonly<Record<string, Words>> = {
  agreed: both(fr`tous avaient la même marque`, "everybody had the same mark"),
  one: both(fr`tranché pour l'un`, "settled as one had it"),
  all: both(fr`tout gardé`, "all kept"),
  none: both(fr`rien gardé`, "nothing kept"),
  new: both(fr`tranché autrement`, "settled in another way"),
};
/** What had been settled before somebody changed a mark, or what stands now. */
export const earlier = (how: string, day: string, reason: string): Words =>
  each((lang) => {
    const said = `${hows[how]?.[lang] ?? how}${reason === "" ? "" : lang === "fr" ? fr` : ${reason}` : `: ${reason}`}`;
    return lang === "fr" ? fr`changé depuis ; le ${day} : ${said}` : `changed since; on ${day}: ${said}`;
  });
export const standing = (how: string, day: string, reason: string): Words =>
  each((lang) => {
    const said = `${hows[how]?.[lang] ?? how}${reason === "" ? "" : lang === "fr" ? fr` : ${reason}` : `: ${reason}`}`;
    return lang === "fr" ? fr`tranché le ${day} : ${said}` : `settled on ${day}: ${said}`;
  });

export const question = (at: number, of: number): Words =>
  both(fr`${String(at)} sur ${String(of)} : que garder ?`, `${at} of ${of}: what is to stand?`);
export const as = (coders: readonly string[], what: string): Words =>
  both(fr`comme ${list(coders, "fr")} : ${what}`, `as ${list(coders, "en")}: ${what}`);
export const choices = {
  all: both(fr`tout : chaque marque de chacun`, "all: every mark of everybody"),
  none: both(fr`rien`, "nothing"),
  new: both(fr`autre chose : un autre code ou d'autres mots`, "something else: another code or other words"),
  later: both("plus tard", "later"),
  undo: both(fr`revenir sur la précédente`, "take the last one back"),
  stop: both(fr`s'arrêter là`, "stop here"),
} as const;
export const askCode = both(
  fr`Quel code ? (une partie de son nom suffit ; rien pour revenir)`,
  "Which code? (a part of its name will do; nothing to go back)",
);
export const askWhich = both(fr`Lequel ?`, "Which of these?");
export const noSuchCode = (typed: string): Words =>
  both(fr`aucun code ne s'appelle « ${typed} »`, `no code is called "${typed}"`);
export const askWords = (place: string): Words =>
  both(
    fr`Sur quels mots ? (un lieu comme ${place}, ou les mots eux-mêmes ; rien pour ceux-ci)`,
    `On which words? (a place such as ${place}, or the words themselves; nothing for these)`,
  );
export const badWords = both(
  fr`ces mots ne sont pas, ou pas une seule fois, dans ce que disent les participants`,
  "these words are not, or not just once, in what participants say",
);
export const askReason = both(fr`Pourquoi ? (facultatif)`, "Why? (may be left out)");
export const undone = both(
  fr`repris : la différence est de nouveau à trancher`,
  "taken back: the difference is to be settled again",
);
export const sitting = (settled: number, left: number): Words =>
  both(
    fr`${counted(settled, "fr", "différence tranchée", "différences tranchées")} ; ${counted(left, "fr", "reste", "restent")} à trancher`,
    `${counted(settled, "en", "difference settled", "differences settled")}; ${counted(left, "en", "is", "are")} left`,
  );
export const needsTerminal = both(fr`pour trancher, il faut un terminal`, "settling needs a terminal");
export const needsTerminalHint = both(
  fr`--list FICHIER écrit un tableau à remplir, --decisions FICHIER le lit`,
  "--list FILE writes a table to be filled in, --decisions FILE reads it",
);
export const listed = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "différence", "différences")} dans le tableau ; décision : un nom, tout, rien, autre (avec new_code ou new_place)`,
    `${counted(n, "en", "difference", "differences")} in the table; decision: a name, all, none, new (with new_code or new_place)`,
  );
export const missingColumn = (name: string): Words =>
  both(fr`il manque la colonne « ${name} »`, `the column "${name}" is missing`);
export const badDecision = (names: readonly string[]): Words =>
  both(
    fr`décision inconnue : ${names.join(", ")}, tout, rien, autre ou vide`,
    `unknown decision: ${names.join(", ")}, all, none, new or empty`,
  );
export const newNeeds = both(
  fr`« autre » demande new_code, new_place ou les deux`,
  '"new" needs new_code, new_place or both',
);
export const whichNew = both(
  fr`il y a plusieurs codes sur ces mots : new_code dit lequel`,
  "there are several codes on these words: new_code says which",
);
export const notOpen = both(
  fr`rien à trancher de tel : déjà fait, ou changé depuis que le tableau a été écrit`,
  "nothing of the kind to settle: done already, or changed since the table was written",
);
export const nothingDecided = both(fr`aucune décision dans le tableau`, "no decision in the table");

export const summaryHead = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "entretien ouvert", "entretiens ouverts")}`,
    `${counted(n, "en", "interview opened", "interviews opened")}`,
  );
export const stands = (same: number, settled: number, open: number): Words =>
  both(
    fr`${counted(same, "fr", "marque commune", "marques communes")}, ${counted(settled, "fr", "différence tranchée", "différences tranchées")}, ${String(open)} à trancher`,
    `${counted(same, "en", "mark in common", "marks in common")}, ${counted(settled, "en", "difference settled", "differences settled")}, ${open} to settle`,
  );
export const before = both(
  fr`Accord avant la discussion, tel qu'il a été gardé à l'ouverture : c'est lui qu'un rapport donne`,
  "Agreement before discussion, as it was kept when sheets were opened: the one that a report gives",
);
export const after = both(fr`Chacun et la feuille commune, maintenant`, "Everybody and the agreed sheet, now");
export const changedSince = (sheets: readonly { transcript: string; coder: string }[]): Words =>
  each((lang) => {
    const names = list(
      sheets.map(({ transcript, coder }) => `${transcript} (${coder})`),
      lang,
    );
    return lang === "fr"
      ? fr`changées depuis l'ouverture, et comptées avant comme elles étaient alors : ${names}`
      : `changed since they were opened, and counted before as they were then: ${names}`;
  });
export const seenBefore = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "marque décidée", "marques décidées")} avec une proposition sous les yeux : l'accord d'avant en est plus grand qu'entre lecteurs qui ne voient rien`,
    `${counted(n, "en", "mark was decided on", "marks were decided on")} with a proposal in view: the agreement before is larger for it than between readers who see none`,
  );
export const fewUnits = both(
  fr`kappa sur peu d'entretiens : un ordre de grandeur ; un code rare le fait varier beaucoup`,
  "kappa on few interviews: an order of magnitude; a rare code makes it vary a lot",
);
export const columns: Readonly<Record<string, { readonly label: Words; readonly meaning: Words }>> = {
  when: {
    label: both("quand", "when"),
    meaning: both(
      fr`before : avant la discussion ; after : avec la feuille commune`,
      "before: before discussion; after: with the agreed sheet",
    ),
  },
  a: { label: both("A", "A"), meaning: both(fr`la première personne`, "the first person") },
  b: {
    label: both("B", "B"),
    meaning: both(fr`la seconde, ou la feuille commune`, "the second one, or the agreed sheet"),
  },
  code: { label: both("code", "code"), meaning: both("code", "code") },
  n: {
    label: both("n", "n"),
    meaning: both(fr`unités où le code a été cherché par les deux`, "units in which both looked for the code"),
  },
  both: {
    label: both("A et B", "A and B"),
    meaning: both(fr`unités où les deux l'ont posé`, "units in which both put it"),
  },
  first: {
    label: both("A seul", "A alone"),
    meaning: both(fr`unités où A seul l'a posé`, "units in which A alone put it"),
  },
  second: {
    label: both("B seul", "B alone"),
    meaning: both(fr`unités où B seul l'a posé`, "units in which B alone put it"),
  },
  neither: {
    label: both(fr`aucun`, "neither"),
    meaning: both(fr`unités où aucun ne l'a posé`, "units in which neither put it"),
  },
  agreement: {
    label: both("accord", "agreement"),
    meaning: both(
      fr`part des unités, de 0 à 1, où les deux disent la même chose`,
      "share of the units, 0 to 1, on which both say the same",
    ),
  },
  kappa: { label: both("kappa", "kappa"), meaning: both("kappa de Cohen (1960)", "Cohen's kappa (1960)") },
};
