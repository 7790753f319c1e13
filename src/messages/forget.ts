import { fr } from "./french.js";
import { plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const counted = (n: number, french: readonly [string, string], english: readonly [string, string]): Words =>
  both(`${n} ${plural(n, "fr", ...french)}`, `${n} ${plural(n, "en", ...english)}`);

// what stands in the study instead
export const removedTurn = both(
  fr`[passage retiré à la demande de la personne]`,
  "[passage removed at the person's request]",
);
export const removedLabel = both("Retrait", "Removed");
export const someone = both("[une personne]", "[a person]");

// who
export const unknown = both(
  fr`l'étude ne connaît pas de participant de ce nom`,
  "the study knows no participant of that name",
);
export const unknownHint = both(
  fr`donnez le pseudonyme tel qu'il est dans participants.csv ; --mentions mask masque un nom que seuls des textes contiennent encore`,
  "give the pseudonym as it stands in participants.csv; --mentions mask masks a name that only texts still hold",
);
export const labelNeeded = (ids: readonly string[], labels: readonly string[]): Words =>
  both(
    fr`plusieurs personnes parlent dans ${ids.join(", ")} ; on ne sait pas sous quelle étiquette la personne y parle (${labels.join(", ")})`,
    `several people speak in ${ids.join(", ")}; it is not known under which label the person speaks there (${labels.join(", ")})`,
  );
export const labelNeededHint = both(
  fr`--label ÉTIQUETTE le dit ; plusieurs étiquettes se séparent par « | »`,
  '--label LABEL says which; several labels are separated by "|"',
);
export const askLabel = (id: string): Words =>
  both(
    fr`Sous quelle étiquette cette personne parle-t-elle dans ${id} ?`,
    `Under which label does this person speak in ${id}?`,
  );
export const severalVoices = both(
  fr`plusieurs personnes y répondent, alors qu'interviews.csv n'en nomme qu'une : l'entretien part tout entier`,
  "several people answer in it while interviews.csv names one: the whole interview goes",
);
export const severalVoicesHint = both(
  fr`si d'autres doivent rester, nommez-les d'abord dans interviews.csv (participants)`,
  "if others are to stay, name them first in interviews.csv (participants)",
);
export const unsaid = (ids: readonly string[]): Words =>
  both(
    fr`interviews.csv ne dit pas qui participe à ${ids.join(", ")} : ces entretiens restent, vérifiez qu'ils ne sont pas de cette personne`,
    `interviews.csv does not say who takes part in ${ids.join(", ")}: these interviews stay; check that they are not this person's`,
  );

// what stands against it
export const registersUnsound = both(
  fr`un registre de l'étude a des erreurs (ci-dessus) : on ne saurait pas tout ce qui est à cette personne ; rien n'a été changé`,
  "a register of the study has errors (above): not all that is this person's would be known; nothing was changed",
);
export const unsound = both(
  fr`ce fichier ne peut pas être réécrit sans que les autres tours changent`,
  "this file cannot be rewritten without changing the other turns",
);
export const notAnchored = both(
  fr`des marques de cette feuille n'ont pas de place sûre : elles ne peuvent pas suivre le texte`,
  "marks of this sheet have no firm place: they cannot follow the text",
);
export const unsoundHint = both(
  fr`grille check dit ce qui ne va pas ; rien n'a été changé`,
  "grille check says what is wrong; nothing was changed",
);
export const keyNeeded = both(
  fr`l'étude a une clé qui nomme peut-être cette personne, et il n'y a pas de terminal pour taper la phrase secrète`,
  "the study has a key that may name this person, and there is no terminal to type the passphrase on",
);
export const keyNeededHint = both(
  fr`--passphrase-file FICHIER l'ouvre ; --leave-key laisse la clé comme elle est, avec le vrai nom de la personne`,
  "--passphrase-file FILE opens it; --leave-key leaves the key as it is, with the person's real name",
);
export const keyLeft = both(
  fr`la clé n'est pas ouverte : le vrai nom de la personne et son pseudonyme y restent, et l'étude n'a pas été fouillée à la recherche de ce vrai nom`,
  "the key is not opened: the person's real name and pseudonym stay in it, and the study was not searched for that real name",
);
export const keyLeftHint = both(
  fr`plus tard, la même commande avec --passphrase-file FICHIER les en retire`,
  "later, the same command with --passphrase-file FILE takes them out of it",
);
export const keyFirst = both(
  fr`La clé s'ouvre d'abord : ce qu'elle garde de cette personne part aussi, et son vrai nom est cherché dans l'étude.`,
  "The key is opened first: what it keeps of this person goes too, and the study is searched for the real name.",
);

// what becomes of the key
export const keyGoes = both(fr`clé, ce qui partira :`, "key, what will go:");
export const keyGoesNothing = both(fr`clé : rien n'en partira`, "key: nothing will go from it");
export const keyNotNamed = both(
  fr`clé : aucune entrée n'y est donnée pour être cette personne`,
  "key: no entry in it is said to be this person",
);
export const keyShared = both(
  fr`clé, ce qui reste : trouvé dans un entretien de cette personne, et ailleurs aussi`,
  "key, what stays: found in an interview of this person, and elsewhere too",
);
export const keyUnsure = both(
  fr`clé, ce qui reste : rien ne dit si c'est cette personne ou quelqu'un d'autre du même prénom`,
  "key, what stays: nothing says whether it is this person or somebody else of the same first name",
);
export const keyAlike = both(
  fr`clé, ce qui reste : le même vrai nom, ou une partie, sous un autre pseudonyme ; rien ne dit si c'est cette personne`,
  "key, what stays: the same real name, or a part of it, under another pseudonym; nothing says whether it is this person",
);
export const keyUnsureHint = (pseudonym: string): Words =>
  both(
    fr`si c'est cette personne : grille forget « ${pseudonym} », ensuite`,
    `if it is this person: grille forget "${pseudonym}" afterwards`,
  );
export const keyUnknown = both(
  fr`clé, ce qui reste : la clé ne dit pas où cela a été trouvé (ajouté à la main, ou par une version plus ancienne) ; on ne peut pas savoir si c'est à cette personne`,
  "key, what stays: the key does not say where it was found (added by hand, or by an older version); whether it is this person's cannot be known",
);
export const keyUnknownHint = both(
  fr`grille key open montre à vous seul de quoi il s'agit ; pour en retirer : grille key open -o FICHIER, ôtez la ligne, puis grille key destroy et grille key add --from FICHIER`,
  "grille key open shows you alone what it is; to take some out: grille key open -o FILE, delete the line, then grille key destroy and grille key add --from FILE",
);
export const keyEntry = (kind: Words, pseudonym: string | null): Words => {
  const name = pseudonym === null ? "" : ` ${pseudonym}`;
  return both(`${kind.fr}${name}`, `${kind.en}${name}`);
};
export const keyPlaces = (places: readonly string[]): string => ` (${places.join(", ")})`;
export const keyDone = (gone: number, stay: number): Words => {
  const out = counted(gone, ["entrée retirée", "entrées retirées"], ["entry", "entries"]);
  const left = counted(stay, ["entrée reste", "entrées restent"], ["entry stays", "entries stay"]);
  const rest = stay === 0 ? both("", "") : both(fr` ; ${left.fr}, nommées plus haut`, `; ${left.en}, named above`);
  return both(fr`clé : ${out.fr}${rest.fr}`, `key: ${out.en} taken out${rest.en}`);
};

// what goes
export const goneFile = both(fr`supprimé`, "removed");
export const goneTurns = (n: number): Words => {
  const count = counted(n, ["tour", "tours"], ["turn", "turns"]);
  return both(fr`${count.fr} de parole`, count.en);
};
export const goneCodings = (n: number): Words => counted(n, ["marque", "marques"], ["mark", "marks"]);
export const goneRows = (n: number): Words => counted(n, ["ligne", "lignes"], ["row", "rows"]);
export const goneMentions = (n: number): Words =>
  counted(n, ["mention masquée", "mentions masquées"], ["mention masked", "mentions masked"]);
export const goneNames = both(fr`noms et étiquettes`, "names and labels");
export const goneDerived = (n: number): Words => counted(n, ["fichier", "fichiers"], ["file", "files"]);
export const moved = both(fr`mis à jour`, "brought up to date");
export const together = (parts: readonly Words[]): Words =>
  both(parts.map((one) => one.fr).join(", "), parts.map((one) => one.en).join(", "));
export const willGo = both(fr`ce qui partira :`, "what will go:");
export const willChange = (removed: number, rewritten: number): Words => {
  const [gone, made] = [
    counted(removed, ["fichier", "fichiers"], ["file", "files"]),
    counted(rewritten, ["fichier", "fichiers"], ["file", "files"]),
  ];
  return both(fr`à supprimer : ${gone.fr} ; à réécrire : ${made.fr}`, `to remove: ${gone.en}; to rewrite: ${made.en}`);
};
export const willStay = (n: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "trace restera", "traces resteront")}, aux places suivantes :`,
    `${n} ${plural(n, "en", "trace will", "traces will")} be left, in these places:`,
  );
/** What can be done about what is left; nothing is masked twice. */
export const maskHint = (mentions: "masked" | "kept"): Words =>
  mentions === "masked"
    ? both(fr`cela se corrige à la main`, "this is mended by hand")
    : both(
        fr`--mentions mask remplace les noms par « [une personne] » dans ce que d'autres ont dit, dans les notes et les mémos ; le reste se corrige à la main`,
        '--mentions mask replaces the names by "[a person]" in what others said, in notes and memos; the rest is mended by hand',
      );

// asking
export const askName = both(
  fr`Cela ne peut pas être défait. Tapez le pseudonyme de la personne pour confirmer`,
  "This cannot be undone. Type the person's pseudonym to confirm",
);
export const yesNeeded = both(
  fr`oublier quelqu'un demande une confirmation, et il n'y a pas de terminal`,
  "forgetting someone asks to be confirmed, and there is no terminal",
);
export const yesNeededHint = both(
  fr`--yes confirme ; --dry-run montre d'abord ce qui partirait`,
  "--yes confirms; --dry-run first shows what would go",
);
export const nameDiffers = both(
  fr`ce n'est pas ce pseudonyme : rien n'a été changé`,
  "this is not that pseudonym: nothing was changed",
);
export const dryRun = both(fr`essai : rien n'a été changé`, "trial: nothing was changed");

// afterwards
export const done = both(
  fr`fait. Le journal dit que quelqu'un a été retiré, et quand ; il ne dit pas qui`,
  "done. The journal says that someone was removed, and when; it does not say who",
);
export const notRemoved = (why: string): Words =>
  both(
    fr`ce fichier n'a pas pu être supprimé (${why}) : il est encore là`,
    `this file could not be removed (${why}): it is still there`,
  );
export const onlyLink = both(
  fr`c'était un lien : ce à quoi il menait, hors de l'étude, est encore là`,
  "this was a link: what it led to, outside the study, is still there",
);
export const lookedFor = (files: number): Words =>
  both(
    fr`${files} ${plural(files, "fr", "fichier", "fichiers")} où une trace a été cherchée (pseudonyme, étiquettes, entretiens, 40 caractères de paroles ou plus, empreintes des fichiers retirés) :`,
    `${files} ${plural(files, "en", "file", "files")} in which a trace was looked for (pseudonym, labels, interviews, 40 characters of words or more, hashes of the files removed):`,
  );
export const clear = both("rien", "nothing");
export const notText = both(
  fr`pas du texte : non fouillé, regardez-le vous-même`,
  "not text: not looked into, look at it yourself",
);
const WHAT = {
  name: both("nom", "name"),
  perhaps: both(fr`nom, ou le mot courant`, "name, or the common word"),
  words: both("paroles", "words"),
  hash: both("empreinte", "hash"),
} as const;
export const trace = (what: keyof typeof WHAT, { line, at }: { line: number | null; at: string | null }): Words => {
  const place = (lang: Lang): string => {
    if (line === null) return lang === "fr" ? fr`dans le nom du fichier` : "in the file's name";
    const where = lang === "fr" ? `ligne ${line}` : `line ${line}`;
    return at === null ? where : `${at}, ${where}`;
  };
  return both(`${WHAT[what].fr} (${place("fr")})`, `${WHAT[what].en} (${place("en")})`);
};
export const noTrace = (files: number): Words =>
  both(
    fr`aucune trace dans ${files} ${plural(files, "fr", "fichier", "fichiers")}`,
    `no trace in ${files} ${plural(files, "en", "file", "files")}`,
  );
export const perhapsLeft = (n: number, files: number): Words =>
  both(
    fr`aucune trace sûre ; ${n} ${plural(n, "fr", "endroit à regarder", "endroits à regarder")} dans ${files} ${plural(files, "fr", "fichier", "fichiers")}, où un nom de cette personne est peut-être le mot courant : ce n'est pas masqué, et se corrige à la main`,
    `no sure trace; ${n} ${plural(n, "en", "place", "places")} to look at in ${files} ${plural(files, "en", "file", "files")}, where a name of this person may be the common word: not masked, to be mended by hand`,
  );
export const tracesLeft = (n: number, files: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "trace reste", "traces restent")} dans ${files} ${plural(files, "fr", "fichier", "fichiers")}`,
    `${n} ${plural(n, "en", "trace is", "traces are")} left in ${files} ${plural(files, "en", "file", "files")}`,
  );

// git
export const gitNone = both(
  fr`l'étude n'est pas sous git : pas d'historique à nettoyer`,
  "the study is not under git: no history to clean",
);
export const gitMissing = both(
  fr`git n'est pas installé ici : si l'étude est sous git, son historique n'a pas été regardé`,
  "git is not installed here: if the study is under git, its history was not looked at",
);
export const gitUnread = both(
  fr`git n'a pas pu lire son historique : regardez-le vous-même avec git log --all`,
  "git could not read its history: look at it yourself with git log --all",
);
export const gitClean = both(fr`git : aucun commit ne contient ces fichiers`, "git: no commit holds these files");
export const gitHolds = (n: number): Words =>
  both(
    fr`git : ${n} ${plural(n, "fr", "commit contient", "commits contiennent")} encore ces fichiers tels qu'ils étaient :`,
    `git: ${n} ${plural(n, "en", "commit still holds", "commits still hold")} these files as they were:`,
  );
export const gitMore = (n: number): Words => both(fr`… et ${n} de plus`, `… and ${n} more`);
export const gitHint = both(
  fr`grille ne change jamais l'historique. git filter-repo --invert-paths --path FICHIER le réécrit sans un fichier ; les copies, les dépôts distants, et les noms que ces fichiers ont eus plus tôt, gardent tout tant que personne ne s'en occupe`,
  "grille never changes the history. git filter-repo --invert-paths --path FILE rewrites it without a file; copies, remotes, and earlier names of these files keep everything until someone sees to them",
);
export const elsewhere = both(
  fr`hors d'ici restent : les sauvegardes, les rapports et citations déjà transmis, les enregistrements ; et un disque peut garder quelque temps ce qui a été supprimé`,
  "outside there remain: backups, reports and quotations already passed on, recordings; and a disk may keep for a while what was removed",
);
