import { fr } from "./french.js";
import { list, plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

/** One line of help for each command. */
export const help = {
  init: both(
    fr`crée un dossier d'étude, avec des commentaires qui expliquent`,
    "makes a study folder, with comments that explain",
  ),
  check: both(
    fr`vérifie toute l'étude et dit tout ce qui ne va pas`,
    "checks the whole study and says everything that is wrong",
  ),
  run: both(
    fr`fait dans l'ordre ce qui n'est plus à jour : vérifier, coder, écrire le rapport`,
    "does in order what is out of date: check, code, report",
  ),
  ingest: both(
    fr`fait entrer des transcrits : texte, Word, LibreOffice, RTF, PDF, pages web, sous-titres, Whisper, logiciels de transcription, tableaux`,
    "brings transcripts in: text, Word, LibreOffice, RTF, PDF, web pages, captions, Whisper, transcription programs, tables",
  ),
  segments: both(
    fr`montre les transcrits comme grille les a compris : qui parle, combien`,
    "shows the transcripts as grille understood them: who speaks, how much",
  ),
  anonymise: both(
    fr`trouve ce qui permettrait de reconnaître quelqu'un, et le remplace partout`,
    "finds what might let someone be recognised, and replaces it everywhere",
  ),
  key: both(fr`dit où se trouve la clé verrouillée (qui est qui)`, "says where the locked key (who is who) lies"),
  "key open": both(
    fr`montre la clé sur le terminal : vrai nom, pseudonyme`,
    "shows the key on the terminal: real name, pseudonym",
  ),
  "key add": both(fr`ajoute de vrais noms à la clé`, "adds real names to the key"),
  "key verify": both(
    fr`vérifie la clé, et qu'aucun de ses vrais noms ne reste dans l'étude`,
    "checks the key, and that none of its real names is left in the study",
  ),
  "key destroy": both(
    fr`détruit la clé : plus personne ne revient aux vrais noms`,
    "destroys the key: nobody comes back to the real names",
  ),
  forget: both(
    fr`retire une personne de l'étude, et montre ce qui reste d'elle`,
    "takes a person out of the study, and shows what is left of them",
  ),
  code: both(
    fr`propose des codes d'après les règles de la grille ; vous décidez`,
    "proposes codes by the codebook's rules; you decide",
  ),
  "code add": both(fr`pose un code à la main sur un passage`, "marks a passage with a code by hand"),
  "code remove": both(fr`retire une de vos marques`, "takes one of your own marks away again"),
  quotes: both(
    fr`montre les passages d'un code, en contexte, avec leur place`,
    "shows a code's passages in context, with their place",
  ),
  report: both(
    fr`écrit le rapport : page web, Markdown, Word, classeur, JSON`,
    "writes the report: web page, Markdown, Word, workbook, JSON",
  ),
} as const;

// init
export const folderTaken = (file: string): Words =>
  both(fr`${file} existe déjà ici : rien n'a été changé`, `${file} already exists here: nothing was changed`);
export const folderTakenHint = both(
  fr`choisissez un autre dossier : grille init NOM`,
  "choose another folder: grille init NAME",
);
export const unknownCodebook = (name: string): Words =>
  both(fr`il n'y a pas de grille toute faite nommée « ${name} »`, `there is no ready codebook called "${name}"`);
export const readyCodebooks = (names: readonly string[]): Words =>
  both(fr`grilles toutes faites : ${names.join(", ")}`, `ready codebooks: ${names.join(", ")}`);
export const studyMade = (dir: string): Words => both(fr`étude créée dans ${dir}`, `study made in ${dir}`);

// check
export const allWell = both(fr`rien à redire`, "nothing to mend");
export const studyHolds = (t: number, c: number, h: number): Words =>
  both(
    fr`${t} ${plural(t, "fr", "transcrit", "transcrits")}, ${c} ${plural(c, "fr", "code", "codes")}, ${h} ${plural(h, "fr", "hypothèse", "hypothèses")}`,
    `${t} ${plural(t, "en", "transcript", "transcripts")}, ${c} ${plural(c, "en", "code", "codes")}, ${h} ${plural(h, "en", "hypothesis", "hypotheses")}`,
  );

// code
export const noCodes = both(
  fr`la grille de codes est vide ou n'a pas de règles : rien à proposer`,
  "the codebook is empty or has no rules: nothing to propose",
);
export const noCodesHint = both(
  fr`ajoutez des codes et des règles dans codebooks/, ou codez à la main : grille code add`,
  "add codes and rules in codebooks/, or mark by hand: grille code add",
);
export const noTranscripts = both(fr`l'étude n'a pas encore de transcrit`, "the study has no transcript yet");
export const noTranscriptsHint = both(
  fr`faites-les entrer avec grille ingest FICHIERS`,
  "bring them in with grille ingest FILES",
);
export const proposed = (n: number, codes: number, transcripts: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "proposition", "propositions")} pour ${codes} ${plural(codes, "fr", "code", "codes")} dans ${transcripts} ${plural(transcripts, "fr", "transcrit", "transcrits")} ; une règle propose, une personne décide`,
    `${n} ${plural(n, "en", "proposal", "proposals")} for ${codes} ${plural(codes, "en", "code", "codes")} in ${transcripts} ${plural(transcripts, "en", "transcript", "transcripts")}; rules propose, people decide`,
  );
export const negatedCount = (n: number, lost: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "mot trouvé", "mots trouvés")} sous une négation : ${lost} ${plural(lost, "fr", "proposé", "proposés")} comme perte d'un autre code, le reste seulement listé`,
    `${n} ${plural(n, "en", "hit", "hits")} under a negation: ${lost} proposed as the loss of another code, the rest only listed`,
  );
export const negatedTitle = both(fr`écartés par une négation`, "withheld by a negation");
export const ruleWord = both(fr`règle`, "rule");
export const becomes = (code: string): Words => both(fr`propose ${code} à la place`, `proposes ${code} instead`);
export const lossOf = (code: string): Words => both(fr`perte de ${code}`, `loss of ${code}`);
export const nothingFired = both(
  fr`aucune règle n'a rien trouvé dans les paroles des participants`,
  "no rule found anything in the participants' words",
);
export const coderNeeded = both(
  fr`qui code ? donnez votre nom de codeur avec --coder NOM`,
  "who is coding? give your coder's name with --coder NAME",
);
export const coderHint = both(
  fr`lettres minuscules, chiffres et tirets ; écrivez-le aussi dans study.yaml (coders:)`,
  "lower-case letters, digits and hyphens; write it in study.yaml too (coders:)",
);
export const badCoder = (name: string): Words =>
  both(fr`« ${name} » n'est pas un nom de codeur`, `"${name}" is no coder's name`);
export const coderWritten = (id: string): Words =>
  both(
    fr`écrivez --coder ${id} (lettres minuscules, chiffres et tirets)`,
    `write --coder ${id} (lower-case letters, digits and hyphens)`,
  );
export const reservedCoder = (id: string): Words =>
  both(
    fr`« ${id} » a un autre sens et ne peut pas nommer un codeur`,
    `"${id}" means something else and cannot name a coder`,
  );
export const unknownCoder = (id: string, known: readonly string[]): Words =>
  both(
    fr`study.yaml ne connaît pas le codeur « ${id} » ; codeurs : ${known.join(", ")}`,
    `study.yaml does not know the coder "${id}"; coders: ${known.join(", ")}`,
  );
export const addCoder = (id: string): Words =>
  both(
    fr`si cette personne code aussi, ajoutez dans study.yaml, sous coders:, la ligne - id: ${id}`,
    `if this person codes too, add in study.yaml, under coders:, the line - id: ${id}`,
  );
export const unmarked = (what: string): Words => both(fr`marque retirée : ${what}`, `mark taken away: ${what}`);
export const notMarked = (what: string): Words =>
  both(fr`vous n'avez pas de marque « ${what} »`, `you have no mark "${what}"`);
/** Where there is one on other words than just these. */
export const markedWithin = (places: readonly string[]): Words =>
  both(
    fr`vous en avez sur d'autres mots de ce passage : ${list(places, "fr")}`,
    `you have this code on other words of this passage: ${list(places, "en")}`,
  );
export const whichMark = (place: string, codes: readonly string[]): Words =>
  both(
    fr`quelle marque sur ${place} ? Vous y avez ${list(codes, "fr")}`,
    `which mark on ${place}? You have ${list(codes, "en")} there`,
  );
export const whichMarkHint = (place: string): Words =>
  both(
    fr`donnez aussi le code : grille code remove ${place} CODE`,
    `give the code as well: grille code remove ${place} CODE`,
  );
export const removeHint = both(
  fr`donnez la place et le code tels que marqués, par exemple P01:12.3 relation.ecoute, ou l'identifiant de la marque`,
  "give the place and the code as marked, for example P01:12.3 relation.listening, or the mark's id",
);
export const nothingMarked = (id: string): Words =>
  both(fr`vous n'avez rien marqué dans ${id}`, `you have marked nothing in ${id}`);
export const badPlace = (place: string): Words =>
  both(fr`« ${place} » ne désigne aucun passage de l'étude`, `"${place}" is no passage of this study`);
export const notParticipants = (place: string): Words =>
  both(
    fr`${place} ne contient pas de paroles de participant : elles seules se codent`,
    `${place} holds no words of a participant, and only those are coded`,
  );
export const halfWord = both(
  fr`ce passage commence ou finit au milieu d'un mot ; il est marqué ainsi`,
  "this passage begins or ends within a word; it is marked so",
);
export const wholeWordsAt = (place: string): Words =>
  both(fr`les mots entiers : ${place}`, `the whole words: ${place}`);
export const alreadyMarked = (place: string, code: string): Words =>
  both(fr`${place} porte déjà ${code} de votre main`, `${place} already has ${code} from you`);
export const notedOn = (place: string, code: string): Words =>
  both(
    fr`${place} porte déjà ${code} de votre main : la note y est ajoutée`,
    `${place} already has ${code} from you: the note is added to it`,
  );
export const otherNoteWay = (place: string, code: string): Words =>
  both(
    fr`rien n'est écrasé : grille code remove ${place} ${code}, puis marquez de nouveau avec la note entière, ou changez-la dans la page`,
    `nothing is written over: grille code remove ${place} ${code}, then mark it again with the whole note, or change it in the page`,
  );
export const otherNoteInList = both(
  fr`rien n'est écrasé : grille code remove PASSAGE CODE, puis marquez de nouveau avec la note entière, ou changez-la dans la page`,
  "nothing is written over: grille code remove PLACE CODE, then mark it again with the whole note, or change it in the page",
);
export const marked = (place: string, code: string): Words =>
  both(fr`marqué : ${place} ${code}`, `marked: ${place} ${code}`);
export const sheetUnsound = both(
  fr`votre feuille sur ce transcrit a des lignes qui ne tiennent plus : elle n'est pas réécrite`,
  "your sheet on this transcript has lines that no longer hold: it is not written over",
);
export const sheetUnsoundHint = both(fr`grille check dit lesquelles`, "grille check says which");

// quotes
export const noQuotes = both(fr`aucun passage sur cette base`, "no passage on this basis");
export const moreQuotes = (n: number): Words =>
  both(
    fr`… et ${n} ${plural(n, "fr", "autre : --limit 0 le montre", "autres : --limit 0 les montre tous")}`,
    `… and ${n} more: --limit 0 shows ${plural(n, "en", "it", "them all")}`,
  );
export const badRange = (text: string): Words =>
  both(
    fr`« ${text} » n'est pas un intervalle d'entretiens comme 7-8`,
    `"${text}" is not a range of interviews such as 7-8`,
  );

export const badLimit = both(
  fr`--limit demande un nombre entier, 0 pour tout`,
  "--limit takes a whole number, 0 for all",
);
/** Units in which the two codes of a pair stand, and where their passages stand. */
export const standTogether = (units: Words, passages: Words): Words =>
  both(fr`les deux codes dans ${units.fr} : ${passages.fr}`, `both codes in ${units.en}: ${passages.en}`);
export const neverTogether = (unit: Words): Words =>
  both(
    fr`ces deux codes ne se rencontrent jamais (unité : ${unit.fr})`,
    `these two codes never meet (unit: ${unit.en})`,
  );
export const moreMeetings = (n: number): Words =>
  both(
    fr`… et ${n} ${plural(n, "fr", "autre rencontre", "autres rencontres")} : --limit 0 les montre toutes`,
    `… and ${n} more ${plural(n, "en", "meeting", "meetings")}: --limit 0 shows them all`,
  );
export const withItself = (code: string): Words =>
  both(
    fr`« ${code} » est nommé deux fois : --with demande un autre code`,
    `"${code}" is named twice, they are the same code: --with takes another one`,
  );
export const withNeedsCode = both(
  fr`--with (et --unit) demandent deux codes : grille quotes CODE --with AUTRE-CODE, sans --family ni --new`,
  "--with (and --unit) need two codes: grille quotes CODE --with OTHER-CODE, without --family or --new",
);

export const orderNeeded = both(
  fr`--new demande l'ordre des entretiens : remplissez « order » ou « date » dans interviews.csv`,
  '--new needs the order of the interviews: fill in "order" or "date" in interviews.csv',
);

// ingest
export const filesNeeded = both(fr`quels fichiers faire entrer ?`, "which files should come in?");
export const readable = (known: readonly string[]): Words =>
  both(fr`grille lit : ${known.join(", ")}`, `grille reads: ${known.join(", ")}`);
export const replaceOne = both(
  fr`--replace remplace un transcrit par un seul fichier`,
  "--replace replaces one transcript by one file",
);
export const replaceOrNew = both(
  fr`--replace et --as-new se contredisent : une nouvelle version, ou l'entretien de quelqu'un d'autre ?`,
  "--replace and --as-new contradict each other: a new version, or someone else's interview?",
);
export const noSuchTranscript = (id: string): Words =>
  both(fr`l'étude n'a pas de transcrit ${id}`, `the study has no transcript ${id}`);
export const refusedInput = (name: string): Words => both(fr`refusé (${name})`, `refused (${name})`);
export const participantsMerged = (added: number, all: number): Words =>
  both(
    fr`${added} ${plural(added, "fr", "participant ajouté", "participants ajoutés")}, ${all} en tout dans participants.csv`,
    `${added} ${plural(added, "en", "participant", "participants")} added, ${all} in all in participants.csv`,
  );
export const stillUnknown = (ids: readonly string[]): Words =>
  both(
    fr`dans interviews.csv mais pas dans participants.csv : ${ids.join(", ")}`,
    `in interviews.csv but not in participants.csv: ${ids.join(", ")}`,
  );
export const inputMissing = both(
  fr`ce fichier n'existe pas ou ne peut pas être lu`,
  "this file does not exist or cannot be read",
);
export const nothingHere = both(fr`ce dossier ne contient aucun fichier lisible`, "this folder holds no readable file");
export const already = (id: string): Words => both(fr`déjà là, inchangé : ${id}`, `already here, unchanged: ${id}`);
export const fromFiles = (names: readonly string[]): Words =>
  both(
    fr`${plural(names.length, "fr", "fichier", "fichiers")} ${names.map((name) => fr`« ${name} »`).join(", ")}`,
    `${plural(names.length, "en", "file", "files")} ${names.map((name) => `"${name}"`).join(", ")}`,
  );
export const cameIn = (id: string, turns: number): Words =>
  both(
    fr`${id} : ${turns} ${plural(turns, "fr", "tour", "tours")}`,
    `${id}: ${turns} ${plural(turns, "en", "turn", "turns")}`,
  );
export const changedFile = (id: string, share: string): Words =>
  both(
    fr`ce fichier ressemble à une nouvelle version de ${id} (${share} des tours sont les mêmes) ; rien n'a été changé`,
    `this file looks like a new version of ${id} (${share} of the turns are the same); nothing was changed`,
  );
export const changedHint = (id: string): Words =>
  both(
    fr`pour remplacer : grille ingest --replace ${id} FICHIER ; si c'est l'entretien de quelqu'un d'autre : grille ingest --as-new FICHIER`,
    `to replace it: grille ingest --replace ${id} FILE; if it is someone else's interview: grille ingest --as-new FILE`,
  );
export const codedAlready = (id: string): Words =>
  both(
    fr`${id} est déjà codé par quelqu'un : le remplacer ferait perdre leur place aux marques`,
    `${id} has already been coded by someone: replacing it would lose the marks their place`,
  );
export const codedAlreadyHint = both(
  fr`faites entrer la nouvelle version comme un autre transcrit (--as-new), ou retirez d'abord ces codages`,
  "bring the new version in as another transcript (--as-new), or take those codings out first",
);
export const toFill = (columns: readonly string[]): Words =>
  both(
    fr`interviews.csv : à remplir encore : ${columns.join(", ")}`,
    `interviews.csv: still to be filled in: ${columns.join(", ")}`,
  );
export const readSoFar = (n: number, all: number): Words =>
  both(fr`${n} fichiers lus sur ${all}…`, `${n} files read of ${all}…`);
export const registerUnsound = (file: string): Words =>
  both(
    fr`${file} a des erreurs (ci-dessus) : le réécrire perdrait ce qui n'a pas pu être lu ; rien n'a été changé`,
    `${file} has errors (above): writing it anew would lose what could not be read; nothing was changed`,
  );
export const registerUnsoundHint = both(
  fr`corrigez-les d'abord, puis tapez la même commande`,
  "correct them first, then type the same command",
);
export const readCount = (good: number, bad: number, same: number): Words =>
  both(
    fr`${good} ${plural(good, "fr", "entré", "entrés")}, ${same} ${plural(same, "fr", "inchangé", "inchangés")}, ${bad} ${plural(bad, "fr", "refusé", "refusés")}`,
    `${good} in, ${same} unchanged, ${bad} refused`,
  );
export const commentAsMark = (n: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "commentaire lu comme codage", "commentaires lus comme codages")}`,
    `${n} ${plural(n, "en", "comment read as a coding", "comments read as codings")}`,
  );
export const commentAsMemo = (n: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "commentaire gardé comme mémo", "commentaires gardés comme mémos")}`,
    `${n} ${plural(n, "en", "comment kept as a memo", "comments kept as memos")}`,
  );

// run
export const stepChecked = (files: number): Words =>
  both(
    fr`vérifié : ${files} ${plural(files, "fr", "fichier", "fichiers")}`,
    `checked: ${files} ${plural(files, "en", "file", "files")}`,
  );
export const stepCoded = (n: number, files: number): Words =>
  files === 0
    ? both(
        fr`codé : ${n} ${plural(n, "fr", "proposition, inchangée", "propositions, inchangées")}`,
        `coded: ${n} ${plural(n, "en", "proposal", "proposals")}, unchanged`,
      )
    : both(
        fr`codé : ${n} ${plural(n, "fr", "proposition", "propositions")}`,
        `coded: ${n} ${plural(n, "en", "proposal", "proposals")}`,
      );
export const stepReported = (file: string): Words => both(fr`rapport : ${file}`, `report: ${file}`);
export const reportUnchanged = (file: string): Words =>
  both(fr`rapport inchangé : ${file}`, `report unchanged: ${file}`);
export const stopped = both(
  fr`l'étude a des erreurs : rien n'a été écrit tant qu'elles restent`,
  "the study has errors: nothing is written while they remain",
);
