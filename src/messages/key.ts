import { fr } from "./french.js";
import { plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

// where it lies
export const noKey = both(fr`cette étude n'a pas encore de clé`, "this study has no key yet");
export const noKeyHint = both(
  fr`grille anonymise en fait une en appliquant des pseudonymes ; grille key add aussi`,
  "grille anonymise makes one when it applies pseudonyms; so does grille key add",
);
export const keyMissing = both(
  fr`le fichier de la clé n'est pas à sa place sur cette machine`,
  "the key's file is not in its place on this machine",
);
export const keyMissingHint = (path: string): Words =>
  both(
    fr`il est attendu dans ${path} ; s'il est ailleurs : --key FICHIER`,
    `it is expected at ${path}; if it lies elsewhere: --key FILE`,
  );
export const keyLies = (path: string): Words => both(fr`la clé est dans ${path}`, `the key lies at ${path}`);
export const keyInside = both(
  fr`la clé ne va pas dans le dossier de l'étude : qui a l'étude aurait la clé`,
  "the key does not go into the study's folder: whoever has the study would have the key",
);
export const keyInsideHint = both(
  fr`indiquez un autre endroit avec --key FICHIER`,
  "name another place with --key FILE",
);
export const keyInsideAnyway = both(
  fr`la clé est dans le dossier de l'étude : qui a l'étude a la clé, et seule la phrase secrète la protège encore`,
  "the key lies in the study's folder: whoever has the study has the key, and only the passphrase still protects it",
);
export const keyReadable = both(
  fr`d'autres comptes de cette machine peuvent lire le fichier de la clé`,
  "other accounts of this machine can read the key's file",
);
export const keyThere = (path: string): Words =>
  both(fr`il y a déjà un fichier dans ${path}`, `there is a file already at ${path}`);
export const keyThereHint = both(
  fr`une clé ne s'écrit jamais par-dessus une autre : choisissez un autre nom`,
  "a key is never written over another: choose another name",
);
export const otherKey = both(fr`cette clé est celle d'une autre étude`, "this key belongs to another study");

// opening
export const faults = {
  "not-sealed": both(fr`ce fichier n'est pas une clé de grille`, "this file is not a key of grille"),
  newer: both(
    fr`cette clé a été écrite par une version plus récente de grille`,
    "this key was written by a newer version of grille",
  ),
  cut: both(fr`le fichier de la clé est incomplet`, "the key's file is cut short"),
  changed: both(
    fr`le fichier de la clé a été modifié ou abîmé depuis que grille l'a écrit`,
    "the key's file has been changed or damaged since grille wrote it",
  ),
  "other-cost": both(
    fr`les réglages du fichier de la clé ne sont pas de ceux que grille ouvre`,
    "the settings in the key's file are not ones that grille opens",
  ),
  "wrong-passphrase": both(fr`cette phrase secrète n'ouvre pas la clé`, "this passphrase does not open the key"),
} as const;
export const faultHint = both(
  fr`sans copie de sauvegarde du fichier, la clé est perdue`,
  "without a backup copy of the file the key is lost",
);
export const unreadableKey = both(fr`ce que la clé contient ne peut pas être lu`, "what the key holds cannot be read");

// passphrase
export const passphraseNeeded = both(
  fr`il faut la phrase secrète, et il n'y a pas de terminal pour la taper`,
  "the passphrase is needed, and there is no terminal to type it on",
);
export const passphraseNeededHint = both(
  fr`--passphrase-file FICHIER la lit dans la première ligne d'un fichier`,
  "--passphrase-file FILE reads it from the first line of a file",
);
export const passphraseFileUnread = both(
  fr`le fichier de --passphrase-file ne peut pas être lu, ou sa première ligne est vide`,
  "the file of --passphrase-file cannot be read, or its first line is empty",
);
export const passphraseFileOpen = both(
  fr`d'autres comptes de cette machine peuvent lire le fichier de --passphrase-file`,
  "other accounts of this machine can read the file of --passphrase-file",
);
export const passphraseShort = (least: number): Words =>
  both(
    fr`une nouvelle phrase secrète a au moins ${least} caractères`,
    `a new passphrase has at least ${least} characters`,
  );
export const passphraseShortHint = both(
  fr`quatre ou cinq mots sans lien entre eux se retiennent et se devinent mal`,
  "four or five unrelated words are easy to remember and hard to guess",
);
export const passphrasesDiffer = both(
  fr`les deux phrases secrètes ne sont pas les mêmes`,
  "the two passphrases are not the same",
);
export const askPassphrase = both(fr`phrase secrète de la clé`, "passphrase of the key");
export const askNewPassphrase = (least: number): Words =>
  both(fr`nouvelle phrase secrète (au moins ${least} caractères)`, `new passphrase (at least ${least} characters)`);
export const triedEnough = both(
  fr`la phrase secrète n'a pas été choisie : rien n'a été écrit ; la même commande la demande à nouveau`,
  "no passphrase was chosen: nothing was written; the same command asks for it again",
);
export const askAgain = both(fr`encore une fois`, "once more");
export const beforehand = (path: string): Words =>
  both(
    fr`La clé (qui est qui) sera écrite, verrouillée, dans ${path}. Perdre la phrase secrète, c'est perdre la clé : personne ne pourra l'ouvrir, nous non plus. Notez-la à part, et gardez une copie du fichier.`,
    `The key (who is who) will be written, locked, at ${path}. Losing the passphrase loses the key: nobody can open it, neither can we. Keep the passphrase somewhere apart, and a copy of the file.`,
  );

// open
export const terminalOnly = both(fr`la clé ne s'affiche que sur un terminal`, "the key is shown on a terminal only");
export const terminalOnlyHint = both(
  fr`-o FICHIER l'écrit dans un fichier hors de l'étude`,
  "-o FILE writes it to a file outside the study",
);
export const notInStudy = both(
  fr`ce fichier contiendrait de vrais noms : il ne va pas dans le dossier de l'étude`,
  "this file would hold real names: it does not go into the study's folder",
);
export const columns = {
  kind: both(fr`quoi`, "what"),
  pseudonym: both(fr`dans l'étude`, "in the study"),
  real: both(fr`en vrai`, "in truth"),
  participant: both("participant", "participant"),
};
/** Columns of the table that `key open -o` writes and `key add --from` reads. */
export const tableColumns = {
  kind: both("sorte", "kind"),
  real: both("en vrai", "real"),
  pseudonym: both("pseudonyme", "pseudonym"),
  participant: both("participant", "participant"),
  found: both(fr`trouvé dans`, "found"),
} as const;
export const afterDestroyed = both(
  fr`une clé de cette étude a été détruite : une nouvelle est faite, qui ne sait rien des pseudonymes d'avant ; qui revient dans un nouvel entretien peut en recevoir un second`,
  "a key of this study was destroyed: a new one is made, which knows nothing of the pseudonyms before; who comes back in a new interview may get a second one",
);
export const keyHolds = (entries: number, created: string): Words =>
  both(
    fr`${entries} ${plural(entries, "fr", "entrée", "entrées")}, clé faite le ${created}`,
    `${entries} ${plural(entries, "en", "entry", "entries")}, key made on ${created}`,
  );
export const clearWritten = both(
  fr`ce fichier dit en clair qui est qui : supprimez-le dès que vous n'en avez plus besoin`,
  "this file says in clear who is who: delete it as soon as you no longer need it",
);

// add
export const whoNeeded = both(
  fr`les vrais noms se tapent sur le terminal ou se lisent dans un fichier, jamais sur la ligne de commande, que l'ordinateur retient`,
  "real names are typed on the terminal or read from a file, never on the command line, which the machine remembers",
);
export const whoNeededHint = both(
  fr`sans terminal : --from FICHIER.csv, colonnes real et pseudonym`,
  "without a terminal: --from FILE.csv, with columns real and pseudonym",
);
export const askReal = both(fr`vrai nom (rien pour finir)`, "real name (nothing to end)");
export const askPseudonym = both(fr`pseudonyme`, "pseudonym");
export const nothingAdded = both(fr`rien à ajouter`, "nothing to add");
export const added = (n: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "entrée ajoutée", "entrées ajoutées")} à la clé`,
    `${n} ${plural(n, "en", "entry", "entries")} added to the key`,
  );
export const deleteSource = both(
  fr`le fichier que vous avez donné dit en clair qui est qui : supprimez-le`,
  "the file that you gave says in clear who is who: delete it",
);
export const badRow = both(
  fr`cette ligne n'a pas de vrai nom, pas de pseudonyme, ou nomme une sorte de chose que grille ne connaît pas`,
  "this line has no real name, no pseudonym, or names a kind of thing that grille does not know",
);

// verify
export const contradicts = {
  "one-name-two-pseudonyms": (names: readonly string[]): Words =>
    both(
      fr`un même vrai nom a plusieurs pseudonymes : ${names.join(", ")}`,
      `one real name has several pseudonyms: ${names.join(", ")}`,
    ),
  "one-pseudonym-two-people": (names: readonly string[]): Words =>
    both(
      fr`un même pseudonyme désigne deux personnes : ${names.join(", ")}`,
      `one pseudonym stands for two people: ${names.join(", ")}`,
    ),
  "pseudonym-is-a-real-name": (names: readonly string[]): Words =>
    both(
      fr`un pseudonyme est aussi un vrai nom de la clé : ${names.join(", ")}`,
      `a pseudonym is also a real name of the key: ${names.join(", ")}`,
    ),
} as const;
export const contradictsHint = both(
  fr`grille key open montre la clé sur le terminal`,
  "grille key open shows the key on the terminal",
);
export const realNameHere = both(fr`un vrai nom de la clé se trouve ici`, "a real name of the key stands here");
export const namesakeHere = both(
  fr`un vrai nom de la clé se lit ici, qui est aussi un pseudonyme donné dans d'autres entretiens`,
  "a real name of the key stands here that is also a pseudonym given in other interviews",
);
export const namesakeHereHint = both(
  fr`si c'est la vraie personne, mettez son pseudonyme dans cette cellule ; si c'est le pseudonyme, rien n'est à faire`,
  "if it is the real person, put the pseudonym into this cell; if it is the pseudonym, nothing is to be done",
);
export const noSureTrace = both(
  fr`aucun vrai nom sûr de la clé dans l'étude ; ce qui est à regarder est nommé plus haut`,
  "no certain real name of the key in the study; what is to be looked at is named above",
);
export const realNameInName = both(
  fr`un vrai nom de la clé se trouve dans le nom de ce fichier`,
  "a real name of the key stands in the name of this file",
);
export const perhapsRealName = (places: readonly string[], more: number): Words =>
  both(
    fr`possible : un mot courant qui est aussi un vrai nom de la clé se lit ici, à regarder : ${places.join(", ")}${more > 0 ? fr` et ${more} autre(s)` : ""}`,
    `possible: a common word that is a real name of the key too stands here, have a look: ${places.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  );
export const perhapsRealNameHint = both(
  fr`relisez ces passages ; grille anonymise --review demande ce qu'il en est là où ce n'est pas visiblement le mot, et le retient`,
  "read these passages; grille anonymise --review asks about them where it is not plainly the word, and remembers",
);
export const looked = (files: number): Words =>
  both(
    fr`la clé s'ouvre ; ${files} ${plural(files, "fr", "fichier cherché", "fichiers cherchés")}`,
    `the key opens; ${files} ${plural(files, "en", "file", "files")} searched`,
  );
export const noTrace = both(fr`aucun vrai nom de la clé dans l'étude`, "no real name of the key in the study");
export const traceCount = (n: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "endroit", "endroits")} où un vrai nom se trouve encore (les mots ne sont pas montrés)`,
    `${n} ${plural(n, "en", "place", "places")} where a real name still stands (the words are not shown)`,
  );

// destroy
export const askTitle = (title: string): Words =>
  both(
    fr`Détruire la clé, c'est ne plus jamais pouvoir revenir aux vrais noms. Tapez le titre de l'étude pour confirmer : ${title}`,
    `Destroying the key means never coming back to the real names. Type the study's title to confirm: ${title}`,
  );
export const yesNeeded = both(
  fr`détruire la clé demande une confirmation, et il n'y a pas de terminal`,
  "destroying the key asks to be confirmed, and there is no terminal",
);
export const yesNeededHint = both(fr`--yes confirme`, "--yes confirms");
export const titleDiffers = both(
  fr`ce n'est pas le titre de l'étude : rien n'a été détruit`,
  "this is not the study's title: nothing was destroyed",
);
export const destroyed = both(
  fr`clé détruite : le fichier a été recouvert puis supprimé, et study.yaml ne la nomme plus`,
  "key destroyed: the file was written over, then removed, and study.yaml no longer names it",
);
export const lostKeyGone = both(
  fr`study.yaml ne nomme plus cette clé, dont le fichier n'est pas ici ; s'il se retrouve ailleurs, il reste verrouillé`,
  "study.yaml names this key no longer; its file is not here, and stays locked if it is found elsewhere",
);
export const destroyedMeans = both(
  fr`l'étude ne peut plus être ramenée aux vrais noms par cette machine ; des copies ou sauvegardes de la clé, et certains disques, peuvent encore la contenir`,
  "the study can no longer be led back to the real names on this machine; copies or backups of the key, and some disks, may still hold it",
);
