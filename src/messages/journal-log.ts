import { formatDate } from "./dates.js";
import { fr } from "./french.js";
import { counted, formatNumber } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const help = {
  journal: both(fr`montre le journal de bord : qui a fait quoi, et quand`, "shows the logbook: who did what, and when"),
  note: both(fr`ajoute une note au journal, avec vos mots`, "adds a note to the journal, in your own words"),
  verify: both(
    fr`cherche dans le journal ce qui a été changé ou coupé, et dit ce qui ne peut se voir`,
    "looks in the journal for what was changed or cut, and says what cannot be seen",
  ),
  export: both(
    fr`écrit le journal comme annexe d'un mémoire (md, docx)`,
    "writes the journal as the annex of a thesis (md, docx)",
  ),
} as const;

export const flags = {
  since: both(fr`depuis ce jour (2026-03-09)`, "since this day (2026-03-09)"),
  step: both(
    fr`cette sorte d'étape seulement (ingest, codebook, note…)`,
    "this kind of step alone (ingest, codebook, note…)",
  ),
  limit: both(
    fr`les dernières étapes seulement : 20 d'office, 0 pour toutes`,
    "the last steps alone: 20 by default, 0 for all",
  ),
  coder: both(fr`la personne dont c'est le journal`, "the person whose journal it is"),
  remove: both(
    fr`retire les mots de cette note ; le journal garde qu'il y en a eu une`,
    "takes the words of this note out; the journal keeps that there was one",
  ),
} as const;

/** Who took a step that is the whole study's. */
export const theStudy = both(fr`l'étude`, "the study");
export const day = (iso: string): Words => both(formatDate(iso, "fr"), formatDate(iso, "en"));
export const empty = both(fr`le journal est vide`, "the journal is empty");
export const nothingFound = both(fr`aucune étape ne répond à cela`, "no step answers to that");
export const stepsThere = (steps: readonly string[]): Words =>
  both(
    fr`sortes d'étapes dans ce journal : ${steps.join(", ")}`,
    `kinds of steps in this journal: ${steps.join(", ")}`,
  );
export const earlier = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "étape plus ancienne", "étapes plus anciennes")} : grille journal --limit 0`,
    `${counted(n, "en", "earlier step", "earlier steps")}: grille journal --limit 0`,
  );
export const times = (n: number): Words => both(fr`${formatNumber(n, "fr")} fois`, `${formatNumber(n, "en")} times`);
export const universal = both(fr`heures en temps universel (UTC)`, "times in universal time (UTC)");
export const badDate = (given: string): Words => both(fr`« ${given} » n'est pas un jour`, `"${given}" is not a day`);
export const badDateHint = both(fr`écrivez-le ainsi : 2026-03-09`, "write it like this: 2026-03-09");

// note
export const noWords = both(fr`la note est vide`, "the note is empty");
export const noWordsHint = both(
  fr`grille journal note "…", ou - pour la lire sur l'entrée standard`,
  'grille journal note "…", or - to read it from standard input',
);
export const longNote = (most: number): Words =>
  both(
    fr`la note dépasse ${formatNumber(most, "fr")} caractères : écrivez plutôt un mémo`,
    `the note has more than ${formatNumber(most, "en")} characters: rather write a memo`,
  );
export const noted = (id: string): Words =>
  both(
    fr`noté ; les mots sont dans journal/notes/${id}.md, et le journal en garde l'empreinte : pour vous corriger, écrivez une autre note`,
    `noted; the words are in journal/notes/${id}.md, and the journal keeps their fingerprint: to correct yourself, write another note`,
  );
export const namesSomeone = (kinds: Words, n: number): Words =>
  both(
    fr`cette note permettrait de reconnaître quelqu'un (${kinds.fr}, ${counted(n, "fr", "passage presque sûr", "passages presque sûrs")}) ; rien n'est écrit`,
    `this note would let someone be recognised (${kinds.en}, ${counted(n, "en", "passage, nearly certain", "passages, nearly certain")}); nothing is written`,
  );
export const namesSomeoneHint = both(
  fr`dites P01, un pseudonyme ou « une personne » ; un mot qui n'identifie personne se met dans study.yaml sous anonymity: keep`,
  'say P01, a pseudonym or "a person"; a word that identifies nobody goes into study.yaml under anonymity: keep',
);
export const mayName = (kinds: Words): Words =>
  both(
    fr`vérifiez que cette note ne nomme personne (${kinds.fr} ?) ; si elle le fait : grille journal note --remove`,
    `check that this note names nobody (${kinds.en}?); if it does: grille journal note --remove`,
  );
export const noNote = (id: string): Words =>
  both(fr`le journal n'a pas de note « ${id} »`, `the journal has no note "${id}"`);
export const noNoteHint = both(
  fr`grille journal --step note --json montre les notes et leurs identifiants`,
  "grille journal --step note --json shows the notes and their ids",
);
export const removedAlready = both(
  fr`les mots de cette note sont déjà retirés`,
  "the words of this note are taken out already",
);
export const othersNote = (who: string): Words =>
  both(
    fr`cette note est de ${who}, qui seul·e en retire les mots`,
    `this note is by ${who}, who alone takes its words out`,
  );
export const removed = both(
  fr`les mots sont retirés ; le journal garde qu'il y a eu une note, et quand`,
  "the words are taken out; the journal keeps that there was a note, and when",
);

// verify
export const chainHolds = (chain: string, entries: number, last: string): Words =>
  both(
    fr`${chain} : ${counted(entries, "fr", "entrée", "entrées")}, la dernière ${last}`,
    `${chain}: ${counted(entries, "en", "entry", "entries")}, the last ${last}`,
  );
export const notesHold = (stand: number, gone: number): Words =>
  both(
    fr`${counted(stand, "fr", "note", "notes")}${gone === 0 ? "" : fr` ; ${counted(gone, "fr", "note dont les mots ont été retirés", "notes dont les mots ont été retirés")}`}`,
    `${counted(stand, "en", "note", "notes")}${gone === 0 ? "" : `; ${counted(gone, "en", "note whose words were taken out", "notes whose words were taken out")}`}`,
  );
export const heldAgainst = (printed: number): Words =>
  printed === 0
    ? both(
        fr`aucun rapport ni fichier sorti ne connaît ce journal : rien à quoi le comparer`,
        "no report and no file written knows this journal: nothing to hold it against",
      )
    : both(
        fr`comparé à ${counted(printed, "fr", "fin de chaîne imprimée ou notée", "fins de chaîne imprimées ou notées")} auparavant`,
        `held against ${counted(printed, "en", "end of a chain printed or noted before", "ends of chains printed or noted before")}`,
      );
export const holds = both(
  fr`rien n'a été changé, autant que cela puisse se voir`,
  "nothing was changed, as far as can be seen",
);
export const doesNotHold = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "défaut, ci-dessus", "défauts, ci-dessus")}`,
    `${counted(n, "en", "fault, above", "faults, above")}`,
  );
export const cannotSeeHead = both(fr`ce qui ne peut se voir :`, "what cannot be seen:");
/** What no check of a journal by itself can find. */
export const cannotSee: readonly Words[] = [
  both(
    fr`des entrées retirées à la fin d'une chaîne, si aucun rapport ni fichier sorti ne les connaissait encore`,
    "entries cut from the end of a chain that no report and no file written knew of yet",
  ),
  both(
    fr`un journal remplacé tout entier, avec les rapports et les fichiers notés : comparez-le à une annexe ou un rapport remis à quelqu'un (grille journal verify FICHIER)`,
    "a journal replaced as a whole, with the reports and what was noted of outputs: hold it against an annex or a report that somebody else has (grille journal verify FILE)",
  ),
  both(
    fr`ce qui a été fait sans grille (un fichier changé à la main), et une horloge mal réglée`,
    "what was done without grille (a file changed by hand), and a clock that was wrong",
  ),
];
export const noPrinted = (file: string): Words =>
  both(fr`${file} ne contient aucune fin de chaîne`, `${file} holds no end of a chain`);
export const noPrintedHint = both(
  fr`un rapport de grille ou une annexe (grille journal export) en contient, sauf si l'étude n'avait pas de journal`,
  "a report of grille or an annex (grille journal export) holds one, unless the study had no journal",
);

// export
export const annex = {
  title: both(fr`Journal de bord`, "Logbook"),
  about: (entries: number, first: string, last: string): Words => {
    const [french, english] = [counted(entries, "fr", "étape", "étapes"), counted(entries, "en", "step", "steps")];
    if (first === last)
      return both(fr`${french}, le ${formatDate(first, "fr")}.`, `${english}, on ${formatDate(first, "en")}.`);
    return both(
      fr`${french}, du ${formatDate(first, "fr")} au ${formatDate(last, "fr")}.`,
      `${english}, from ${formatDate(first, "en")} to ${formatDate(last, "en")}.`,
    );
  },
  steps: both(fr`Étapes`, "Steps"),
  means: both(
    fr`Ce journal a été tenu par grille à chaque étape qui change l'étude : des nombres et, de la main des chercheurs, des notes. Il ne contient pas de paroles des personnes interrogées ; les entretiens y portent leur nom d'aujourd'hui, et ceux qui ont quitté l'étude n'en ont plus. Les heures sont en temps universel (UTC).`,
    "This journal was kept by grille at each step that changes the study: counts and, in the researchers' own words, notes. It holds no words of the people interviewed; interviews bear the names they have today, and those that left the study have none any more. Times are in universal time (UTC).",
  ),
  keepers: both("Qui tient le journal", "Who keeps the journal"),
  studys: both(fr`étapes qui sont celles de toute l'étude`, "steps that are the whole study's"),
  time: both("Heure", "Time"),
  who: both("Qui", "Who"),
  what: both("Quoi", "What"),
  chains: both(fr`Fins de chaîne`, "Ends of the chains"),
  chainsMean: both(
    fr`Chaque entrée porte l'empreinte (sha256) de la précédente. Qui a cette page peut vérifier que le journal n'a pas été changé depuis : grille journal verify.`,
    "Each entry bears the fingerprint (sha256) of the one before. Whoever has this page can check that the journal has not been changed since: grille journal verify.",
  ),
  chain: both(fr`Chaîne`, "Chain"),
  entries: both(fr`Entrées`, "Entries"),
  last: both(fr`Dernière empreinte (sha256)`, "Last fingerprint (sha256)"),
  faults: both(
    fr`Ce journal a des défauts (grille journal verify les montre).`,
    "This journal has faults (grille journal verify shows them).",
  ),
  cannot: both(fr`Ce que ce journal ne peut montrer`, "What this journal cannot show"),
} as const;
export const formatNeeded = both(
  fr`nommez le fichier par son format (-o annexe.md, -o annexe.docx), ou donnez --format`,
  "name the file by its format (-o annex.md, -o annex.docx), or give --format",
);
export const fileNeeded = both(
  fr`un document Word s'écrit dans un fichier : -o annexe.docx`,
  "a Word document is written to a file: -o annex.docx",
);
export const format = both(fr`format de l'annexe`, "format of the annex");
export const emptyJournal = both(fr`le journal est vide : rien à écrire`, "the journal is empty: nothing to write");

/** How a heading of the log says how many times a step was taken. */
export const taken = (said: string, n: number, lang: Lang): string => (n === 1 ? said : `${said} (${times(n)[lang]})`);
