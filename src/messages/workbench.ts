import { fr } from "./french.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

// what the server answers
export const notUnderstood = both(
  fr`La page a demandé quelque chose que grille ne comprend pas. Rechargez-la.`,
  "The page asked for something that grille does not understand. Reload it.",
);
export const noTranscript = both(fr`Il n'y a pas de transcrit de ce nom.`, "There is no transcript of that name.");
export const noCode = both(
  fr`Il n'y a pas de code de ce nom dans la grille.`,
  "There is no code of that name in the codebook.",
);
export const unreadableStudy = both(
  fr`L'étude ne peut plus être lue : grille check dit pourquoi. Rien n'a été écrit.`,
  "The study can no longer be read: grille check says why. Nothing was written.",
);
export const wentWrong = both(
  fr`Quelque chose s'est mal passé, et rien n'a été écrit. Le terminal en dit plus.`,
  "Something went wrong, and nothing was written. The terminal says more.",
);
export const changedMeanwhile = both(
  fr`Cette marque a changé entre-temps, ailleurs : la voici telle qu'elle est. Recommencez si vous le voulez encore.`,
  "This mark has changed meanwhile, elsewhere: here it is as it stands. Do it again if you still want to.",
);
export const alreadyThere = both(fr`Ces mots portent déjà ce code.`, "These words already have this code.");
export const notAParticipant = both(
  fr`Seul ce que dit une personne interrogée se code ; ces mots sont d'une autre.`,
  "Only what an interviewee says is coded; these words are somebody else's.",
);
export const notShown = both(
  fr`La page de grille n'est pas construite : tapez npm run build dans son dossier.`,
  "The page of grille is not built: type npm run build in its folder.",
);

// what the terminal says
/** With `--no-browser`. */
export const servingAt = (url: string): Words =>
  both(
    fr`L'étude est à cette adresse, à ouvrir dans un navigateur :
  ${url}
Elle ne vaut que sur cet ordinateur et jusqu'à ce que vous arrêtiez grille (Ctrl-C). Ne la donnez à personne.`,
    `The study is at this address, to be opened in a browser:
  ${url}
It works on this computer only, and until you stop grille (Ctrl-C). Give it to nobody.`,
  );
export const serving = (url: string): Words =>
  both(
    fr`L'étude est ouverte dans le navigateur. S'il ne s'est pas ouvert, copiez cette adresse :
  ${url}
Elle ne vaut que sur cet ordinateur et jusqu'à ce que vous arrêtiez grille (Ctrl-C). Ne la donnez à personne.`,
    `The study is open in the browser. If it did not open, copy this address:
  ${url}
It works on this computer only, and until you stop grille (Ctrl-C). Give it to nobody.`,
  );
export const closed = both(
  fr`La page est fermée. Tout ce que vous avez codé est dans l'étude.`,
  "The page is closed. All that you coded is in the study.",
);
export const badPort = both(
  fr`Le port est un nombre de 0 à 65535 ; sans --port, grille en prend un qui est libre.`,
  "A port is a number from 0 to 65535; without --port, grille takes one that is free.",
);
export const portTaken = (port: number): Words =>
  both(
    fr`Le port ${port} est pris par un autre programme : donnez-en un autre, ou aucun.`,
    `Port ${port} is taken by another program: give another one, or none.`,
  );
export const pageFault = (kind: string): Words =>
  both(
    fr`Une demande de la page a échoué (${kind}) ; rien n'a été écrit.`,
    `Something the page asked for failed (${kind}); nothing was written.`,
  );

// help
export const helpLine = both(
  fr`ouvre l'étude dans le navigateur : lire, coder, commenter, sur cet ordinateur seulement`,
  "opens the study in the browser: read, code, comment, on this computer only",
);
export const flags = {
  port: both(fr`sur ce port (d'office, un qui est libre)`, "on this port (by default one that is free)"),
  untilClosed: both(fr`s'arrête quand la dernière page est fermée`, "stops when the last page is closed"),
  noBrowser: both(
    fr`n'ouvre pas le navigateur : dit l'adresse, sans plus`,
    "does not open the browser: only says the address",
  ),
};
