import { fr } from "./french.js";
import { plural } from "./numbers.js";
import { listed, type Where } from "./where.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

/** What a finding is of, as a person reads it. */
export const kinds = {
  email: both("adresse e-mail", "e-mail address"),
  phone: both(fr`numéro de téléphone`, "telephone number"),
  iban: both(fr`compte bancaire`, "bank account"),
  "national-number": both(fr`numéro national`, "national number"),
  "social-security": both(fr`numéro de sécurité sociale`, "social-security number"),
  plate: both(fr`plaque d'immatriculation`, "number plate"),
  address: both("adresse", "address"),
  "postcode-town": both(fr`code postal et commune`, "postcode and town"),
  "birth-date": both("date de naissance", "date of birth"),
  url: both("adresse web", "web address"),
  account: both(fr`compte en ligne`, "online account"),
  person: both("personne", "person"),
  organisation: both("organisation", "organisation"),
  place: both("lieu", "place"),
  job: both("fonction", "job"),
} as const;

/** What stands in a transcript for a thing of which only the kind is told. */
export const masks = {
  email: both("[e-mail]", "[e-mail]"),
  phone: both("[téléphone]", "[telephone]"),
  iban: both("[compte bancaire]", "[bank account]"),
  "national-number": both("[numéro national]", "[national number]"),
  "social-security": both("[numéro de sécurité sociale]", "[social-security number]"),
  plate: both("[plaque]", "[number plate]"),
  address: both("[adresse]", "[address]"),
  "postcode-town": both("[code postal et commune]", "[postcode and town]"),
  "birth-date": both("[date]", "[date]"),
  url: both("[adresse web]", "[web address]"),
  account: both("[compte en ligne]", "[online account]"),
  person: both("[nom]", "[name]"),
  organisation: both("[organisation]", "[organisation]"),
  place: both("[ville]", "[town]"),
  job: both("[fonction]", "[job]"),
} as const;

export const country = both("[pays]", "[country]");
export const region = both("[région]", "[region]");
export const numbered = (n: number): Words => both(`[organisation ${n}]`, `[organisation ${n}]`);

// what cannot be rewritten
export const unsound = both(
  fr`ce transcrit a des erreurs : il ne peut pas être réécrit`,
  "this transcript has errors: it cannot be rewritten",
);
export const unsoundHint = both(
  fr`grille check dit lesquelles ; rien n'a été écrit`,
  "grille check says which; nothing was written",
);
export const notAnchored = both(
  fr`une marque ou un tour n'aurait plus sa place exacte après la réécriture`,
  "a mark or a turn would no longer have its exact place after rewriting",
);
export const idsCollide = both(
  fr`deux participants ou deux transcrits auraient le même identifiant`,
  "two participants or two transcripts would have the same id",
);
export const idsCollideHint = both(
  fr`choisissez d'autres pseudonymes avec --review ou --decisions ; rien n'a été écrit`,
  "choose other pseudonyms with --review or --decisions; nothing was written",
);
export const inCodebook = both(
  fr`cette grille de codes contient un nom remplacé ; elle n'est pas réécrite, pour que ses règles restent ce qu'elles sont`,
  "this codebook holds a name that is replaced; it is not rewritten, so that its rules stay what they are",
);
export const inCodebookHint = both(fr`corrigez-la à la main`, "correct it by hand");

// what was found
/** How sure, with the word by which `--accept` takes it, where that is another. */
export const certaintyAsked = {
  high: both("certain (high)", "certain (high)"),
  likely: both("probable (likely)", "likely"),
  possible: both("possible (all)", "possible (all)"),
} as const;
export const placeCount = (n: number): Words =>
  both(fr`${n} ${plural(n, "fr", "endroit", "endroits")}`, `${n} ${plural(n, "en", "place", "places")}`);
export const foundCount = (entities: number, places: number): Words =>
  both(
    fr`${entities} ${plural(entities, "fr", "personne, lieu ou chose", "personnes, lieux ou choses")} en ${places} ${plural(places, "fr", "endroit", "endroits")} ; rien n'a été écrit`,
    `${entities} ${plural(entities, "en", "person, place or thing", "people, places or things")} in ${places} ${plural(places, "en", "place", "places")}; nothing was written`,
  );
export const noneFound = both(
  fr`rien dans les transcrits qui permette de reconnaître quelqu'un, pour autant que grille le voie`,
  "nothing in the transcripts by which someone might be recognised, as far as grille can see",
);
export const alreadyAttribute = both(fr`un attribut dans participants.csv`, "an attribute in participants.csv");
export const attributesLeft = (count: number): Words =>
  both(
    fr`${count} ${plural(count, "fr", "d'entre eux est aussi un attribut", "d'entre eux sont aussi des attributs")} dans participants.csv : publié comme tel, cela passe partout, sauf si vous le remplacez`,
    `${count} of these ${plural(count, "en", "is an attribute", "are attributes")} in participants.csv too: published as such, they pass everywhere unless you replace them`,
  );
export const leftAsAttributes = (words: readonly string[]): Words =>
  both(
    fr`laissés, parce que ce sont des attributs dans participants.csv : ${words.join(", ")} ; pour les remplacer : --review ou --decisions`,
    `left, because they are attributes in participants.csv: ${words.join(", ")}; to replace them: --review or --decisions`,
  );
export const alreadyPseudonym = both(fr`déjà un pseudonyme ?`, "a pseudonym already?");
/** A name that stands for somebody else already: a pseudonym given elsewhere, a participant, a word that was kept. */
interface Collides {
  readonly word: string;
  readonly what: "given" | "participant" | "kept" | "known";
  readonly places: readonly string[];
  readonly extent: "whole" | "part";
}
export const collides = ({ word, what, places, extent }: Collides): Words => {
  const where = places.join(", ");
  if (what === "known" && extent === "part")
    return both(
      fr`${word} est aussi quelqu'un dont la clé n'a que ce nom${where === "" ? "" : ` (${where})`} : ici, est-ce lui ou quelqu'un d'autre ?`,
      `${word} is also somebody of whom the key has this name alone${where === "" ? "" : ` (${where})`}: here, is it the same or somebody else?`,
    );
  if (what === "known")
    return both(
      fr`${word} est aussi une partie du nom de quelqu'un d'autre${where === "" ? "" : ` (${where})`} : ici, est-ce lui ou quelqu'un d'autre ?`,
      `${word} is a part of somebody else's name too${where === "" ? "" : ` (${where})`}: here, is it the same or somebody else?`,
    );
  if (what === "participant")
    return extent === "part"
      ? both(fr`${word} est aussi un participant, qui le reste`, `${word} is a participant too, and stays so`)
      : both(
          fr`${word} est aussi un participant${where === "" ? "" : ` (${where})`}, qui le reste : ici, est-ce lui ou quelqu'un d'autre ?`,
          `${word} is a participant too${where === "" ? "" : ` (${where})`}, and stays so: here, is it the same or somebody else?`,
        );
  if (what === "kept")
    return both(fr`${word} est aussi un mot gardé, qui le reste`, `${word} is a kept word too, and stays so`);
  return extent === "part"
    ? both(
        fr`${word} est aussi un nom donné dans ${where}, qui y reste`,
        `${word} is also a name given in ${where}, where it stays`,
      )
    : both(
        fr`${word} est aussi un nom donné dans ${where} : ici, est-ce lui ou quelqu'un d'autre ?`,
        `${word} is also a name given in ${where}: here, is it the same or somebody else?`,
      );
};
export const sameAcross = (interviews: readonly string[]): Words =>
  both(
    fr`le même nom dans ${interviews.length} entretiens (${interviews.join(", ")}) : une seule personne ?`,
    `the same name in ${interviews.length} interviews (${interviews.join(", ")}): one person?`,
  );
export const takenForOne = (all: readonly { readonly word: string; readonly places: readonly string[] }[]): Words => {
  const words = all.map(({ word, places }) => `${word} (${places.join(", ")})`).join(", ");
  return both(
    fr`${words} : le même nom seul dans plusieurs entretiens est pris pour une seule personne (si elles sont plusieurs : --list, une ligne par entretien)`,
    `${words}: the same name alone in several interviews is taken for one person (if they are several: --list, one line for each interview)`,
  );
};
export const takenForOthers = (all: readonly Collides[]): Words => {
  const words = [...new Set(all.map(({ word }) => word))].join(", ");
  return both(
    fr`${words} : ce nom est déjà celui de quelqu'un d'autre dans l'étude, et y reste ; qui a été trouvé ici avec ce nom est pris pour une autre personne, et remplacé (sinon : --review)`,
    `${words}: this name is somebody else's in the study already, where it stays; whoever was found with it here is taken for another person, and replaced (if not: --review)`,
  );
};
export const takenForNamesakes = (all: readonly Collides[]): Words => {
  const words = [...new Set(all.map(({ word }) => word))].join(", ");
  return both(
    fr`${words} : quelqu'un de la clé ou d'un autre entretien porte ce nom, et rien ne dit ici que c'est la même personne ; qui a été trouvé ici est pris pour une autre personne (si c'est la même : --review ou --list)`,
    `${words}: somebody of the key or of another interview has this name, and nothing here says that it is the same; whoever was found here is taken for another person (if it is the same: --review or --list)`,
  );
};
export const morePlaces = (n: number): Words =>
  both(fr`… et ${n} ${plural(n, "fr", "autre", "autres")}`, `… and ${n} more`);
export const sharedForm = both(fr`plusieurs personnes portent ce nom`, "several people have this name");
export const perhapsWord = both(fr`peut-être le mot courant, et personne`, "perhaps the common word, and nobody");
export const known = both(fr`dans la clé`, "in the key");
export const keyClosed = both(
  fr`l'étude a une clé, qui reste fermée ici : les pseudonymes déjà donnés ne sont pas repris dans ces propositions`,
  "the study has a key, which stays closed here: pseudonyms already given are not taken up in these proposals",
);
export const keyClosedHint = both(fr`--passphrase-file FICHIER l'ouvre`, "--passphrase-file FILE opens it");

// review
export const reviewNeedsTerminal = both(fr`--review demande un terminal`, "--review needs a terminal");
export const reviewHint = both(
  fr`sans terminal : --accept high|likely|all (certain, probable, tout), ou --list FICHIER puis --decisions FICHIER`,
  "without a terminal: --accept high|likely|all (certain, likely, everything), or --list FILE and then --decisions FILE",
);
export const choices = {
  accept: (word: string): Words => both(fr`remplacer par ${word}`, `replace by ${word}`),
  other: both(fr`remplacer par autre chose`, "replace by something else"),
  same: both(
    fr`c'est le pseudonyme, ici aussi : rien à changer (retenu pour la suite)`,
    "it is the pseudonym, here too: nothing to change (remembered)",
  ),
  samePerson: (word: string): Words => both(fr`c'est la même personne : ${word}`, `it is the same person: ${word}`),
  everywhere: (word: string): Words =>
    both(
      fr`c'est le vrai nom de ce participant : ${word} partout, son identifiant aussi`,
      `it is that participant's real name: ${word} everywhere, their id too`,
    ),
  keep: both(fr`garder : n'identifie personne (retenu pour la suite)`, "keep: identifies nobody (remembered)"),
  word: both(fr`garder : c'est le mot courant, ici (retenu)`, "keep: it is the common word here (remembered)"),
  words: (n: number): Words =>
    both(
      fr`garder : c'est le mot courant, ici et ${plural(n, "fr", "à l'autre endroit", `aux ${n} autres endroits`)} encore en question (retenu)`,
      `keep: it is the common word here and at the ${n} other ${plural(n, "en", "place", "places")} still in question (remembered)`,
    ),
  skip: both(fr`passer pour cette fois`, "skip this time"),
  back: both(fr`revenir à la question précédente`, "back to the previous question"),
} as const;
export const askOther = both(fr`remplacer par (rien : revenir au choix)`, "replace by (nothing: back to the choice)");
export const reviewHow = both(
  fr`Chaque décision est gardée au fur et à mesure ; Ctrl-C arrête, et --review reprend là.`,
  "Each decision is kept as you take it; Ctrl-C stops, and --review goes on from there.",
);
export const askResume = (known: number, all: number): Words =>
  both(
    fr`${known} ${plural(known, "fr", "décision est gardée", "décisions sont gardées")} sur ${all}`,
    `${known} of ${all} ${plural(known, "en", "decision is", "decisions are")} kept from before`,
  );
export const resume = both(fr`reprendre là`, "go on from there");
export const restart = both(fr`tout recommencer`, "begin again");
export const decisionsKept = (n: number, file: string): Words =>
  both(
    fr`rien n'a été réécrit ; ${n} ${plural(n, "fr", "décision est gardée", "décisions sont gardées")} dans ${file} (lisible par votre seul compte, sans les vrais noms) jusqu'à la réécriture`,
    `nothing was rewritten; ${n} ${plural(n, "en", "decision is", "decisions are")} kept in ${file} (readable by your account alone, without the real names) until the study is rewritten`,
  );
export const reviewUnused = (n: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "décision", "décisions")} d'une revue interrompue ne ${plural(n, "fr", "sert", "servent")} pas ici ; la réécriture les supprime`,
    `${n} ${plural(n, "en", "decision", "decisions")} of a review that was interrupted ${plural(n, "en", "is", "are")} not used here; rewriting removes ${plural(n, "en", "it", "them")}`,
  );
export const keyFirst = both(
  fr`La clé s'ouvre d'abord : les vrais noms qu'elle garde sont cherchés aussi, et ont déjà leur pseudonyme.`,
  "The key is opened first: the real names in it are looked for too, and have their pseudonyms already.",
);
export const askApply = (n: number): Words =>
  both(
    fr`Remplacer ${n} ${plural(n, "fr", "nom ou chose", "noms ou choses")} dans toute l'étude ?`,
    `Replace ${n} ${plural(n, "en", "name or thing", "names or things")} in the whole study?`,
  );
export const apply = both(fr`oui, réécrire l'étude`, "yes, rewrite the study");
export const stop = both(fr`pas maintenant : garder les décisions`, "not now: keep the decisions");
export const nothingDone = both(fr`rien n'a été écrit`, "nothing was written");

// decisions
/** Columns of the table, in their order. They are read in either language. */
export const columns = {
  kind: both("sorte", "kind"),
  real: both("en vrai", "real"),
  decision: both(fr`décision`, "decision"),
  replacement: both("remplacement", "replacement"),
  certainty: both("certitude", "certainty"),
  places: both("endroits", "places"),
  where: both(fr`où`, "where"),
  forms: both("formes", "forms"),
  remark: both("remarque", "remark"),
  around: both("autour", "around"),
} as const;
export const verdicts = {
  replace: both("remplacer", "replace"),
  keep: both("garder", "keep"),
  same: both(fr`même`, "same"),
  everywhere: both("partout", "everywhere"),
  skip: both("passer", "skip"),
} as const;
const verdictList = Object.values(verdicts);
export const columnsLack = (names: readonly Words[]): Words =>
  both(
    fr`ce tableau n'a pas de colonne ${names.map((name) => `« ${name.fr} »`).join(", ")}`,
    `this table lacks ${names.map((name) => `"${name.en}"`).join(", ")}`,
  );
export const columnsHint = both(
  fr`grille anonymise --list FICHIER écrit un tableau avec ces colonnes`,
  "grille anonymise --list FILE writes a table with these columns",
);
export const badDecision = both(
  fr`« décision » accepte ${verdictList.map((one) => one.fr).join(", ")} (ou ${verdictList.map((one) => one.en).join(", ")})`,
  `"decision" takes ${verdictList.map((one) => one.en).join(", ")} (or ${verdictList.map((one) => one.fr).join(", ")})`,
);
export const badReplacement = both(
  fr`un remplacement tient sur une ligne, sans deux-points, en 60 caractères au plus`,
  "a replacement is one line without a colon, of at most 60 characters",
);
/** Why a word cannot stand for somebody. */
export const unfit = {
  own: both(
    fr`c'est le vrai nom, ou une partie du vrai nom, de ce qui est à remplacer`,
    "that is the real name, or a part of it, of what is to be replaced",
  ),
  real: both(
    fr`c'est le vrai nom de quelqu'un d'autre, dans l'étude ou dans la clé`,
    "that is somebody else's real name, in the study or in the key",
  ),
  split: both(
    fr`la clé a déjà un pseudonyme pour ce nom dans ces entretiens`,
    "the key has a pseudonym for this name in these interviews already",
  ),
  taken: both(fr`c'est déjà le pseudonyme de quelqu'un d'autre`, "that is somebody else's pseudonym already"),
} as const;
export const keptInKey = both(
  fr`la clé connaît ce vrai nom : il ne peut pas être gardé`,
  "the key has this real name: it cannot be kept",
);
export const inStudy = both(
  fr`ce fichier contient de vrais noms : il ne va pas dans le dossier de l'étude`,
  "this file holds real names: it does not go into the study's folder",
);
export const listWritten = (n: number, lang: Lang): Words => {
  const [column, words] = [columns.decision[lang], verdictList.map((one) => one[lang]).join(", ")];
  return both(
    fr`${n} ${plural(n, "fr", "ligne", "lignes")} ; remplissez « ${column} » (${words}), puis --decisions avec ce fichier ; il contient de vrais noms et des paroles : gardez-le pour vous, et supprimez-le ensuite`,
    `${n} ${plural(n, "en", "line", "lines")}; fill in "${column}" (${words}), then --decisions with this file; it holds real names and words of people: keep it to yourself, and delete it afterwards`,
  );
};
export const oneWay = both(
  fr`--review, --accept, --decisions et --list ne vont pas ensemble`,
  "--review, --accept, --decisions and --list do not go together",
);

// accepted
export const leftAsPseudonyms = (names: readonly string[]): Words =>
  both(
    fr`laissé tel quel : ${names.join(", ")}, qui porte le nom d'un participant ou d'un pseudonyme (si c'est quelqu'un d'autre : --review)`,
    `left as it is: ${names.join(", ")}, with the name of a participant or a pseudonym (if it is somebody else: --review)`,
  );
export const leftUnsure = (n: number, at: Where): Words =>
  both(
    fr`laissé tel quel : ${n} de moindre certitude, ici : ${listed(at).fr} (grille anonymise les montre ; --accept all les prend aussi)`,
    `left as it is: ${n} less certain, here: ${listed(at).en} (grille anonymise shows them; --accept all takes them too)`,
  );

export const leftAsWords = (n: number, at: Where): Words =>
  both(
    fr`laissé tel quel : ${n} ${plural(n, "fr", "endroit", "endroits")} où un nom connu est peut-être le mot courant : ${listed(at).fr} (--review ou --list les demandent un à un)`,
    `left as it is: ${n} ${plural(n, "en", "place", "places")} where a known name may be the common word: ${listed(at).en} (--review or --list ask about them one by one)`,
  );

// without the key
export const keyAside = both(
  fr`cette étude a une clé : avec --no-key, elle n'est pas ouverte ; qui y est déjà recevrait un second pseudonyme, et rien de ce qui est remplacé maintenant n'y serait`,
  "this study has a key: with --no-key it is not opened; who is in it already would get a second pseudonym, and nothing that is replaced now would be in it",
);
export const keyAsideHint = both(
  fr`--passphrase-file FICHIER l'ouvre ; --yes passe outre`,
  "--passphrase-file FILE opens it; --yes goes on without it",
);
export const askKeyAside = both(fr`Remplacer sans la clé ?`, "Replace without the key?");
export const keyAsideNo = both(fr`non`, "no");
export const keyAsideYes = both(fr`oui, sans la clé`, "yes, without the key");

// applied
export const studyUnsound = both(
  fr`l'étude a des erreurs (ci-dessus) : on ne réécrit pas ce qui n'a pas pu être lu`,
  "the study has errors (above): what could not be read is not rewritten",
);
export const nothingToReplace = both(fr`rien à remplacer`, "nothing to replace");
export const replacedIn = (n: number, file: string): Words =>
  both(
    fr`${n} ${plural(n, "fr", "remplacement", "remplacements")} dans ${file}`,
    `${n} ${plural(n, "en", "replacement", "replacements")} in ${file}`,
  );
export const rewritten = (names: number, files: number): Words =>
  both(
    fr`${names} ${plural(names, "fr", "nom ou chose remplacé", "noms ou choses remplacés")}, ${files} ${plural(files, "fr", "fichier réécrit", "fichiers réécrits")}`,
    `${names} ${plural(names, "en", "name or thing", "names or things")} replaced, ${files} ${plural(files, "en", "file", "files")} rewritten`,
  );
export const wouldRewrite = (names: number, files: number): Words =>
  both(
    fr`à l'essai : ${names} ${plural(names, "fr", "nom ou chose", "noms ou choses")}, ${files} ${plural(files, "fr", "fichier", "fichiers")} ; rien n'a été écrit`,
    `trial: ${names} ${plural(names, "en", "name or thing", "names or things")}, ${files} ${plural(files, "en", "file", "files")}; nothing was written`,
  );
export const derivedGone = both(
  fr`l'ancien rapport et les caches, qui gardaient les mots d'avant, ont été supprimés`,
  "the old report and the caches, which kept the words as they were, have been removed",
);
export const elsewhere = both(
  fr`les copies faites avant gardent les vrais noms : fichiers d'origine, sauvegardes, historique de git`,
  "copies made before still hold the real names: source files, backups, the history of git",
);
export const sealedIn = (path: string): Words =>
  both(fr`qui est qui : verrouillé dans ${path}`, `who is who: locked at ${path}`);
export const irreversible = both(
  fr`sans clé : personne ne pourra revenir aux vrais noms`,
  "without a key: nobody will be able to come back to the real names",
);
