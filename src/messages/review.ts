import { fr } from "./french.js";
import { counted, formatNumber, plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

// help
export const helpLine = both(
  fr`présente une à une les propositions des règles : vous décidez, une touche suffit`,
  "goes through the rules' proposals one by one: you decide, with one key each",
);
export const flags = {
  rule: both(fr`ce que propose cette règle seulement`, "what this rule proposes alone"),
  uncertainFirst: both(
    fr`d'abord les règles qui se sont le plus trompées, puis celles sur lesquelles rien n'est décidé`,
    "first the rules that have been wrong most often, then those on which nothing is decided",
  ),
  negated: both(
    fr`présente ce que les règles ont écarté (une négation) au lieu de ce qu'elles proposent`,
    "goes through what the rules withheld (a negation) instead of what they propose",
  ),
  order: both(
    fr`dans l'ordre des transcrits (d'office), des codes ou des règles`,
    "in the order of the transcripts (the default), of the codes or of the rules",
  ),
  limit: both(fr`s'arrête après ce nombre`, "stops after this many"),
  list: both(
    fr`écrit ce qui reste à décider dans ce tableau à remplir`,
    "writes what is left to decide to this table, to fill in",
  ),
  decisions: both(
    fr`décide d'après ce tableau rempli : colonne decision (accept, reject, skip), new_code, new_place, note`,
    "decides by this table, filled in: column decision (accept, reject, skip), new_code, new_place, note",
  ),
  acceptRule: both(
    fr`accepte d'un coup tout ce qui reste à décider de cette règle`,
    "accepts at once all that is left to decide of this rule",
  ),
  rejectRule: both(
    fr`rejette d'un coup tout ce qui reste à décider de cette règle`,
    "rejects at once all that is left to decide of this rule",
  ),
  summary: both(
    fr`dit de chaque règle combien de fois elle a eu raison jusqu'ici`,
    "says of each rule how often it has been right so far",
  ),
};

// what may be wrong
export const needsTerminal = both(
  fr`les propositions se décident une à une sur un terminal, et il n'y en a pas ici`,
  "proposals are decided one by one at a terminal, and there is none here",
);
export const needsTerminalHint = both(
  fr`sans terminal : --list FICHIER puis --decisions FICHIER, --accept-rule RÈGLE ou --reject-rule RÈGLE avec --yes, ou --summary`,
  "without one: --list FILE then --decisions FILE, --accept-rule RULE or --reject-rule RULE with --yes, or --summary",
);
export const yesNeeded = both(
  fr`rien n'est décidé d'un coup sans confirmation, et il n'y a pas de terminal pour la demander`,
  "nothing is decided at once without a confirmation, and there is no terminal to ask for it",
);
export const yesNeededHint = both(fr`ajoutez --yes pour confirmer`, "add --yes to confirm");
export const oneWay = both(
  fr`une seule manière de décider à la fois : --list, --decisions, --accept-rule, --reject-rule ou --summary`,
  "one way of deciding at a time: --list, --decisions, --accept-rule, --reject-rule or --summary",
);
export const unknownRule = (id: string): Words =>
  both(fr`aucune règle ne s'appelle « ${id} »`, `there is no rule called "${id}"`);
export const retiredRule = (id: string, code: string): Words =>
  both(
    fr`« ${id} » est une règle de ${code}, qui est retiré : ses règles ne proposent plus rien`,
    `"${id}" is a rule of ${code}, which is retired: its rules propose nothing any more`,
  );
export const listIsCsv = both(
  fr`--list écrit un tableau CSV, que tout tableur ouvre`,
  "--list writes a CSV table, which any spreadsheet opens",
);
export const listIsCsvHint = both(fr`donnez un nom qui finit par .csv`, "give a name that ends in .csv");
export const rejectedOtherwise = both(
  fr`un rejet ne prend ni new_code ni new_place : écrivez accept pour mettre un autre code ou d'autres limites`,
  "a rejection takes neither new_code nor new_place: write accept to put another code or other limits",
);
export const badLimit = both(
  fr`--limit demande un nombre entier au-dessus de zéro`,
  "--limit takes a whole number above zero",
);
export const textChangedMeanwhile = both(
  fr`ce transcrit a changé depuis que vous l'avez sous les yeux : rien n'a été écrit`,
  "this transcript has changed since you had it before you: nothing was written",
);
export const startAgain = both(fr`quittez et recommencez : grille review`, "quit and start again: grille review");
export const nothingOpen = both(fr`rien ne reste à décider ici`, "nothing is left to decide here");

// the screen
export const position = (at: number, all: number): Words => both(fr`${at} sur ${all}`, `${at} of ${all}`);
export const order = {
  uncertain: both(
    fr`d'abord les règles qui se sont le plus trompées, puis celles sans décision`,
    "rules most often wrong first, then those without decisions",
  ),
};
export const keys = {
  accept: both("accepter", "accept"),
  reject: both("rejeter", "reject"),
  edit: both("limites", "limits"),
  code: both("autre code", "other code"),
  note: both("note", "note"),
  skip: both("passer", "skip"),
  undo: both("défaire", "undo"),
  why: both("pourquoi", "why"),
  quit: both("quitter", "quit"),
};
export const acceptWithheld = both(fr`le code y est`, "it does stand");
export const rejectWithheld = both(fr`écarté à raison`, "rightly withheld");
export const spanKeys = (unit: "sentence" | "word"): Words =>
  both(
    fr`→ ← fin   ↑ ↓ début   w ${unit === "word" ? "par phrases" : "par mots"}   Entrée garder   Échap revenir`,
    `→ ← end   ↑ ↓ start   w by ${unit === "word" ? "sentences" : "words"}   Enter keep   Esc back`,
  );
export const codeKeys = both(
  fr`tapez une partie du nom   ↑ ↓ choisir   Entrée garder   Échap revenir`,
  "type part of the name   ↑ ↓ choose   Enter keep   Esc back",
);
export const noteKeys = both(fr`Entrée garder   Échap revenir`, "Enter keep   Esc back");
export const noSuchCode = both(fr`aucun code ne correspond`, "no code matches");
export const codeField = both("code", "code");
export const noteField = both("note", "note");
export const ruleField = both(fr`règle`, "rule");
export const useField = both("à coder", "use");
export const useNotField = both(fr`à ne pas coder`, "do not use");
export const wordsField = both(fr`mots trouvés`, "words found");
export const yourMarks = (codes: readonly string[]): Words =>
  both(fr`vos marques ici : ${codes.join(", ")}`, `your marks here: ${codes.join(", ")}`);
export const lossOf = (code: string): Words =>
  both(fr`nié : proposé comme perte de ${code}`, `denied: proposed as the loss of ${code}`);
/** What withheld a hit, or puts a proposal in another light (`words`), with what was said. */
export const under = (words: Words, cue: string): Words => both(fr`${words.fr} « ${cue} »`, `${words.en} "${cue}"`);
export const withheld = (words: Words, cue: string, instead: string | null): Words =>
  both(
    fr`écarté : ${under(words, cue).fr}${instead === null ? "" : fr` ; propose ${instead} à la place`}`,
    `withheld: ${under(words, cue).en}${instead === null ? "" : `; proposes ${instead} instead`}`,
  );
export const interpretive = both(
  fr`une lecture, pas des mots : n'acceptez que si votre lecture tient, et dites pourquoi (n)`,
  "a reading, not words: accept only where your reading holds, and say why (n)",
);
export const returned = both(
  fr`déjà rejeté, sur une version antérieure de la règle`,
  "rejected before, on an earlier version of the rule",
);
export const record = (right: number, decided: number, size: "few" | "enough"): Words => {
  if (decided === 0) return both(fr`rien de décidé encore sur cette règle`, "nothing decided on this rule yet");
  const few = size === "few" ? both(fr` (peu : cela ne dit pas grand-chose)`, " (few: it says little)") : both("", "");
  return both(
    fr`juste jusqu'ici : ${right} fois sur ${decided}${few.fr}`,
    `right so far: ${right} of ${decided}${few.en}`,
  );
};
const done = {
  accepted: both(fr`accepté`, "accepted"),
  rejected: both(fr`rejeté`, "rejected"),
  limits: both(fr`marqué, autres limites`, "marked, other limits"),
  code: both(fr`marqué, autre code`, "marked, other code"),
};
export const decided = (verdict: keyof typeof done, code: string, place: string): Words =>
  both(fr`${done[verdict].fr} : ${code}, ${place}`, `${done[verdict].en}: ${code}, ${place}`);
export const unskipped = both(fr`revenu à ce qui était passé`, "back to what was skipped");
export const undone = (code: string, place: string): Words =>
  both(fr`défait : ${code}, ${place}`, `undone: ${code}, ${place}`);
export const nothingToUndo = both(fr`rien à défaire dans cette séance`, "nothing to undo in this session");
export const skipped = both(fr`passé : reviendra en dernier`, "skipped: comes back last");
export const busy = both(
  fr`une autre commande écrit dans l'étude : rien n'a été noté, appuyez encore`,
  "another command is writing in the study: nothing was noted, press again",
);

// afterwards
export const sessionDone = (n: { accepted: number; rejected: number; edited: number }, left: number): Words =>
  both(
    fr`${n.accepted} ${plural(n.accepted, "fr", "accepté", "acceptés")}, ${n.rejected} ${plural(n.rejected, "fr", "rejeté", "rejetés")}, ${n.edited} ${plural(n.edited, "fr", "marqué autrement", "marqués autrement")} ; ${left} ${plural(left, "fr", "reste", "restent")} à décider`,
    `${n.accepted} accepted, ${n.rejected} rejected, ${n.edited} marked otherwise; ${left} left to decide`,
  );
export const listWritten = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "ligne", "lignes")} : remplissez la colonne decision (accept, reject, skip), puis --decisions`,
    `${counted(n, "en", "line", "lines")}: fill in the column decision (accept, reject, skip), then --decisions`,
  );
export const bulkQuestion = (verb: "accept" | "reject", n: number, transcripts: number): Words =>
  both(
    fr`${verb === "accept" ? "accepter" : "rejeter"} d'un coup ${counted(n, "fr", "proposition", "propositions")} de cette règle dans ${counted(transcripts, "fr", "transcrit", "transcrits")} ?`,
    `${verb} ${counted(n, "en", "proposal", "proposals")} of this rule in ${counted(transcripts, "en", "transcript", "transcripts")} at once?`,
  );
export const bulkNote = both(
  fr`décidé d'un coup : ne compte pas dans la justesse de la règle`,
  "decided at once: it does not count towards how right the rule is",
);
export const bulkYes = both(fr`oui, toutes`, "yes, all of them");
export const bulkNo = both(fr`non, rien`, "no, nothing");
export const nothingDone = both(fr`rien n'a été décidé`, "nothing was decided");
export const badDecision = both(
  fr`la colonne decision demande accept, reject ou skip (ou rien)`,
  "the column decision takes accept, reject or skip (or nothing)",
);
export const missingColumn = (name: string): Words =>
  both(fr`il manque la colonne « ${name} »`, `the column "${name}" is missing`);
export const notQueuedTimes = (lines: number): Words =>
  both(
    fr`rien de tel ne reste à décider : ${counted(lines, "fr", "ligne laissée", "lignes laissées")} (déjà décidées, ou plus proposées)`,
    `nothing of the kind is left to decide: ${counted(lines, "en", "line", "lines")} left aside (decided already, or no longer proposed)`,
  );
export const notQueued = both(
  fr`rien de tel ne reste à décider : ligne laissée`,
  "nothing of the kind is left to decide: line left aside",
);
export const quoteDiffers = both(
  fr`les mots à cette place ne sont plus ceux du tableau : ligne laissée`,
  "the words at this place are no longer those of the table: line left aside",
);
export const badNewPlace = (place: string): Words =>
  both(
    fr`« ${place} » n'est pas un passage qui recoupe celui de la ligne, dans les paroles du même tour`,
    `"${place}" is no passage that overlaps the line's own, within the words of the same turn`,
  );

// summary
export const columns = {
  rule: { label: both(fr`règle`, "rule"), meaning: both(fr`règle de la grille de codes`, "rule of the codebook") },
  code: { label: both("code", "code"), meaning: both(fr`code proposé`, "code proposed") },
  proposals: {
    label: both("propositions", "proposals"),
    meaning: both(fr`ce que la règle propose aujourd'hui`, "what the rule proposes today"),
  },
  open: {
    label: both(fr`à décider`, "left"),
    meaning: both(fr`propositions sans décision`, "proposals without a decision"),
  },
  decided: {
    label: both(fr`décidées`, "decided"),
    meaning: both(
      fr`décidées une à une avec la proposition sous les yeux, sur la version présente de la règle`,
      "decided one by one with the proposal in view, on the present version of the rule",
    ),
  },
  right: {
    label: both("justes", "right"),
    meaning: both(fr`acceptées, ou dont seules les limites ont changé`, "accepted, or with only their limits changed"),
  },
  precision: {
    label: both("justesse", "precision"),
    meaning: both(fr`justes sur décidées`, "right out of decided"),
  },
  small: {
    label: both("peu", "few"),
    meaning: both(fr`moins de dix décisions : cela dit peu`, "fewer than ten decisions: it says little"),
  },
  bulk: {
    label: both("d'un coup", "at once"),
    meaning: both(fr`décidées d'un coup, non comptées`, "decided many at once, not counted"),
  },
  withheld: {
    label: both(fr`écartées`, "withheld"),
    meaning: both(fr`mots écartés par la règle et relus`, "hits that the rule withheld and a person looked at"),
  },
  withheldRightly: {
    label: both(fr`à raison`, "rightly"),
    meaning: both(fr`de ceux-là, écartés à raison`, "of these, withheld rightly"),
  },
  earlier: {
    label: both(fr`version antérieure`, "earlier version"),
    meaning: both(
      fr`décisions sur une version antérieure de la règle, non comptées`,
      "decisions on an earlier version of the rule, not counted",
    ),
  },
};
export const summaryTitle = both(fr`Justesse des règles jusqu'ici`, "How right the rules have been so far");
export const summaryTotal = (decided: number, right: number, rules: number): Words =>
  both(
    fr`${formatNumber(right, "fr")} justes sur ${counted(decided, "fr", "décidée", "décidées")}, par ${counted(rules, "fr", "règle", "règles")}`,
    `${formatNumber(right, "en")} right of ${formatNumber(decided, "en")} decided, by ${counted(rules, "en", "rule", "rules")}`,
  );
export const summaryFew = (rules: number): Words =>
  both(
    fr`moins de dix décisions pour ${counted(rules, "fr", "règle", "règles")} : leur justesse dit peu`,
    `fewer than ten decisions for ${counted(rules, "en", "rule", "rules")}: their precision says little`,
  );
export const summarySeen = both(
  fr`décidées avec la proposition sous les yeux : cela flatte la règle ; grille evaluate compare à un codage à l'aveugle`,
  "decided with the proposal in view, which flatters the rule; grille evaluate compares with blind coding",
);
export const nothingDecided = both(fr`aucune décision encore sur une proposition`, "no decision on a proposal yet");
