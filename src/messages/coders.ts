import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const help = {
  line: both(
    fr`dit, ou fixe une fois pour toutes, qui code sur cet ordinateur`,
    "says, or settles once and for all, who codes on this computer",
  ),
  clear: both(fr`oublie qui code ici`, "forgets who codes here"),
} as const;

/** What an answer rests on while other people's sheets are closed. */
export const ownSheet = (reader: string): Words =>
  both(
    fr`feuille de ${reader} seule ; celles des autres restent fermées jusqu'à la mise en commun`,
    `own sheet of ${reader}; the others' stay closed until they are reconciled`,
  );
export const closedTo = (transcripts: readonly string[]): Words =>
  both(
    fr`les feuilles sur ${list(transcripts, "fr")} restent fermées jusqu'à la mise en commun : elles ne sont pas comptées`,
    `the sheets on ${list(transcripts, "en")} stay closed until they are reconciled, and are not counted`,
  );

/** What the agreed sheets do not say yet. */
export const notSettled = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "différence entre codeurs n’est pas encore tranchée", "différences entre codeurs ne sont pas encore tranchées")} : seul ce que tous ont posé, ou qui est tranché, est compté`,
    `${counted(n, "en", "difference between coders is", "differences between coders are")} not settled yet: only what everybody put, or what is settled, is counted`,
  );

export const unknownThere = both(
  fr`un code n'est pas connu dans cette feuille, qui vous est fermée : sa codeuse ou son codeur verra lequel`,
  "a code is not known in this sheet, which is closed to you: its coder will see which",
);

export const whoAsks = both(
  fr`plusieurs personnes codent, et leurs feuilles sont fermées les unes aux autres : de qui montrer la feuille ?`,
  "several people code, and their sheets are closed to each other: whose sheet is to be shown?",
);
export const whoAsksHint = (coders: readonly string[]): Words =>
  both(
    fr`--coder NOM (${coders.join(", ")}), ou une fois pour toutes grille coder NOM ; grille reconcile --open les ouvre`,
    `--coder NAME (${coders.join(", ")}), or once and for all grille coder NAME; grille reconcile --open opens them`,
  );
export const notYours = (kept: string, asked: string): Words =>
  both(
    fr`ici code ${kept} : la feuille de ${asked} lui reste fermée jusqu'à la mise en commun`,
    `${kept} codes here: the sheet of ${asked} stays closed to them until it is reconciled`,
  );
export const notYoursHint = both(
  fr`si une autre personne code maintenant sur cet ordinateur : grille coder NOM, ou grille coder --clear`,
  "if somebody else codes on this computer now: grille coder NAME, or grille coder --clear",
);

export const codesHere = (coder: string): Words => both(fr`ici code ${coder}`, `${coder} codes here`);
export const nobodyHere = both(fr`rien ne dit qui code ici`, "nothing says who codes here");
export const kept = (coder: string): Words =>
  both(
    fr`ici code désormais ${coder} : les commandes et la page n'ont plus besoin de --coder`,
    `${coder} codes here from now on: commands and the page need no --coder any more`,
  );
export const cleared = both(fr`oublié : rien ne dit plus qui code ici`, "forgotten: nothing says who codes here now");
export const oneOrClear = both(fr`un nom, ou --clear, pas les deux`, "a name, or --clear, not both");
export const askWho = both(fr`Qui code sur cet ordinateur ?`, "Who codes on this computer?");
export const askWhoCodes = both(fr`Qui code ?`, "Who is coding?");
export const coderAmong = (coders: readonly string[]): Words =>
  both(
    fr`--coder NOM (${coders.join(", ")}), ou une fois pour toutes grille coder NOM`,
    `--coder NAME (${coders.join(", ")}), or once and for all grille coder NAME`,
  );
export const askWhose = both(fr`De qui montrer la feuille ?`, "Whose sheet is to be shown?");
export const someoneElse = both(fr`personne de la liste`, "nobody on this list");
