import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const help = {
  add: both(
    fr`ajoute un code venu en lisant, avec sa définition`,
    "adds a code that came up while reading, with its definition",
  ),
  read: both(
    fr`note que vous avez lu des entretiens jusqu'au bout : ce que vous n'y avez pas marqué y est absent`,
    "notes that you have read interviews to the end: what you have not marked there is absent",
  ),
  reread: both(
    fr`montre les entretiens à relire pour les codes faits depuis, et note ceux qui le sont`,
    "shows the interviews to be read again for codes made since, and notes those that are",
  ),
};

export const flags = {
  begun: both(fr`note au contraire qu'ils sont encore à lire`, "notes instead that they are to be read further"),
  label: both(fr`nom du code, comme on le dit`, "the code's name, as one says it"),
  definition: both(fr`ce que le code veut dire`, "what the code means"),
  later: both(
    fr`sans définition pour l'instant : à écrire dans le fichier`,
    "without a definition for now: to be written in the file",
  ),
  newFamily: both(fr`crée la famille, sous ce nom`, "makes the family, under this name"),
  codebook: both(
    fr`grille dans laquelle la nouvelle famille est mise`,
    "the codebook into which the new family is put",
  ),
  kind: both(
    fr`manifest : à la surface des mots ; interpretive : une lecture`,
    "manifest: on the surface of the words; interpretive: a reading",
  ),
  done: both(
    fr`note que l'entretien est relu, pour ces codes ou pour tous`,
    "notes that the interview has been read again, for these codes or for all",
  ),
};

// a new code
export const noDefinition = both(
  fr`un code a besoin d'une définition : sans elle, personne ne le pose deux fois de la même façon`,
  "a code needs a definition: without one nobody gives it twice in the same way",
);
export const noDefinitionHint = both(
  fr`--definition "…", ou --later pour l'écrire plus tard dans le fichier`,
  '--definition "…", or --later to write it in the file later on',
);
export const noLabel = both(fr`un code a besoin d'un nom`, "a code needs a label");
export const noIdLeft = both(
  fr`ce nom ne donne pas d'identifiant : il n'a ni lettre ni chiffre`,
  "no id can be made of this label: it has neither letters nor figures",
);
export const badFamily = (id: string): Words =>
  both(
    fr`« ${id} » ne peut pas être une famille : minuscules sans accents, chiffres, tirets`,
    `"${id}" cannot be a family: small letters without accents, digits, hyphens`,
  );
export const noFamily = (id: string): Words =>
  both(fr`aucune grille n'a de famille « ${id} »`, `no codebook has a family "${id}"`);
export const noFamilyHint = both(fr`pour la créer : --new-family "son nom"`, 'to make it: --new-family "its name"');
export const familyThere = (id: string): Words =>
  both(fr`la famille « ${id} » existe déjà`, `the family "${id}" is there already`);
export const whichCodebook = (known: readonly string[]): Words =>
  both(
    fr`dans quelle grille mettre la famille ? --codebook ${known.join(" | ")}`,
    `into which codebook does the family go? --codebook ${known.join(" | ")}`,
  );
export const noCodebook = (id: string): Words =>
  both(fr`l'étude n'a pas de grille « ${id} »`, `the study has no codebook "${id}"`);
export const codebookFlawed = both(
  fr`cette grille a des erreurs : rien n'y est ajouté`,
  "this codebook has errors: nothing is added to it",
);
export const codebookFlawedHint = both(fr`grille check dit lesquelles`, "grille check says which");
export const added = (code: string, file: string): Words =>
  both(fr`code ajouté : ${code} (${file})`, `code added: ${code} (${file})`);
export const rereadNow = (interviews: readonly string[]): Words =>
  both(
    fr`à relire pour ce code : ${list(interviews, "fr")} ; jusque-là il y manque, ce qui n'est pas « absent »`,
    `to be read again for this code: ${list(interviews, "en")}; until then it is missing there, which is not "absent"`,
  );

// rereading
export const nothingToReread = both(
  fr`rien à relire : aucun code n'a été fait depuis que vos entretiens sont lus jusqu'au bout`,
  "nothing to read again: no code was made since your interviews were read to the end",
);
export const noSuchInterview = (known: readonly string[]): Words =>
  both(
    fr`cet entretien n'est pas à relire ; à relire : ${list(known, "fr") || "aucun"}`,
    `this interview is not to be read again; those that are: ${list(known, "en") || "none"}`,
  );
export const notToReread = (code: string): Words =>
  both(fr`cet entretien n'est pas à relire pour « ${code} »`, `this interview is not to be read again for "${code}"`);
export const interviewNeeded = both(
  fr`quel entretien est relu ? grille reread P01 --done`,
  "which interview has been read again? grille reread P01 --done",
);
export const doneNeeded = both(
  fr`pour noter qu'un entretien est relu pour des codes, ajoutez --done`,
  "to note that an interview has been read again for codes, add --done",
);
export const reread = (interview: string, codes: number): Words =>
  both(
    fr`${interview} relu pour ${counted(codes, "fr", "code", "codes")} : là où vous ne les avez pas posés, ils sont absents`,
    `${interview} read again for ${counted(codes, "en", "code", "codes")}: where you did not mark them they are absent`,
  );

// reading to the end
export const readToEnd = (interviews: readonly string[]): Words =>
  both(
    fr`lu jusqu'au bout : ${list(interviews, "fr")} ; là où vous n'avez pas posé un code, il est absent`,
    `read to the end: ${list(interviews, "en")}; where you did not mark a code it is absent`,
  );
export const readFurther = (interviews: readonly string[]): Words =>
  both(fr`encore à lire : ${list(interviews, "fr")}`, `to be read further: ${list(interviews, "en")}`);
export const readAlready = (interviews: readonly string[]): Words =>
  both(
    fr`déjà dit : ${list(interviews, "fr")} ; pour des codes faits depuis : grille reread`,
    `said already: ${list(interviews, "en")}; for codes made since: grille reread`,
  );
export const unsaid = (interviews: readonly string[]): Words =>
  both(
    fr`rien ne dit que vous ayez lu jusqu'au bout ${list(interviews, "fr")} ; quand c'est fait : grille read ${interviews.join(" ")}`,
    `nothing says that you have read ${list(interviews, "en")} to the end; once you have: grille read ${interviews.join(" ")}`,
  );
