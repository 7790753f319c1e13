import { fr } from "./french.js";
import { counted, list, someOf } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const help = {
  export: both(
    fr`écrit une grille de codes pour un tableur (csv, xlsx) ou à imprimer (docx, md)`,
    "writes a codebook for a spreadsheet (csv, xlsx) or to be printed (docx, md)",
  ),
  import: both(
    fr`fait d'un tableau de codes (csv, xlsx, docx, md) une grille de l'étude`,
    "makes a table of codes (csv, xlsx, docx, md) a codebook of the study",
  ),
};

export const flags = {
  format: both(
    fr`csv, xlsx : tous les champs, se relit ; docx, md : à imprimer ; d'office d'après le nom du fichier`,
    "csv, xlsx: every field, can be read back; docx, md: to be printed; by default from the file's name",
  ),
  rules: both(fr`imprime aussi les règles et leurs listes de mots`, "prints the rules and their word lists as well"),
  name: both(fr`identifiant de la grille, et nom de son fichier`, "id of the codebook, and name of its file"),
  replace: both(
    fr`remplace la grille de ce nom, si l'étude en a une`,
    "replaces the codebook of that name, where the study has one",
  ),
  dryRun: both(fr`dit ce qui serait lu, sans rien écrire`, "says what would be read, and writes nothing"),
};

// what a printed codebook says
export const print = {
  row: both("Ligne", "Row"),
  more: both("Autres", "More"),
  code: both("Code", "Code"),
  family: both("Famille", "Family"),
  label: both("Libellé", "Label"),
  kind: both("Nature", "Kind"),
  origin: both("Origine", "Origin"),
  definition: both(fr`Définition`, "Definition"),
  use: both(fr`Quand l'utiliser`, "When to use"),
  use_not: both(fr`Quand ne pas l'utiliser`, "When not to use"),
  examples: both("Exemples", "Examples"),
  counterexamples: both("Contre-exemples", "Counterexamples"),
  source: both("Source", "Source"),
  colour: both("Couleur", "Colour"),
  negation: both(fr`Si nié`, "If negated"),
  was: both("Anciens identifiants", "Former ids"),
  retired: both(fr`Retiré le`, "Retired on"),
  rules: both(fr`Règles`, "Rules"),
  manifest: both("manifeste", "manifest"),
  interpretive: both(fr`interprétatif`, "interpretive"),
  a_priori: both("a priori", "a priori"),
  emergent: both(fr`émergent`, "emergent"),
  negated: both(fr`nié : `, "negated: "),
  interviewer: both(fr`enquêteur : `, "interviewer: "),
  lists: both("Listes de mots", "Word lists"),
  hypotheses: both(fr`Hypothèses`, "Hypotheses"),
  except: both("sauf :", "except:"),
};

/** What a row of a table of codes is about. */
export const rowKinds = {
  codebook: both("grille", "codebook"),
  list: both("liste", "list"),
  family: both("famille", "family"),
  code: both("code", "code"),
  theme: both(fr`thème`, "theme"),
  hypothesis: both(fr`hypothèse`, "hypothesis"),
};

/** Line below the title of a printed codebook. */
export const printed = (codes: number, families: number): Words =>
  both(
    `${counted(codes, "fr", "code", "codes")}, ${counted(families, "fr", "famille", "familles")}`,
    `${counted(codes, "en", "code", "codes")}, ${counted(families, "en", "family", "families")}`,
  );
export const byAuthors = (authors: readonly string[], licence: string): Words => {
  const line = (lang: "fr" | "en"): string =>
    [list(authors, lang), licence].filter((one) => one !== "").join(lang === "fr" ? " · " : " · ");
  return both(line("fr"), line("en"));
};

// export
export const oneOnly = (ids: readonly string[]): Words =>
  both(
    fr`quelle grille ? l'étude en a plusieurs : ${ids.join(", ")}`,
    `which codebook? the study has ${ids.join(", ")}`,
  );
export const formatNeeded = both(
  fr`dites dans quel format : --format csv, xlsx, docx ou md, ou un fichier qui finit ainsi`,
  "say in which format: --format csv, xlsx, docx or md, or a file that ends so",
);
export const fileNeeded = (format: string): Words =>
  both(
    fr`un ${format} ne s'affiche pas : nommez un fichier avec -o`,
    `a ${format} cannot be shown: name a file with -o`,
  );
export const flawedBook = both(
  fr`la grille a des erreurs : elle ne s'exporte pas avant`,
  "the codebook has errors: it cannot be exported before they are mended",
);

// import
export const inputUnread = both(fr`ce fichier ne se lit pas`, "this file cannot be read");
export const inputKinds = both(
  fr`un tableau de codes est un fichier csv, xlsx, docx, md ou qdc`,
  "a table of codes is a csv, xlsx, docx, md or qdc file",
);
export const noCodes = both(fr`aucun tableau de codes dans ce fichier`, "no table of codes in this file");
export const noCodesHint = both(
  fr`il faut une ligne de titres avec au moins Code ou Libellé, et Définition, Quand l'utiliser, Exemples, Famille…`,
  "there has to be a line of headings with Code or Label at least, and Definition, When to use, Examples, Family…",
);
export const columnsUnread = (names: readonly string[]): Words =>
  both(
    fr`colonnes non comprises, laissées : ${someOf(names, "fr")}`,
    `columns not understood, left out: ${someOf(names, "en")}`,
  );
export const columnsHint = both(
  fr`titres compris : Code, Libellé, Famille, Définition, Quand l'utiliser, Quand ne pas l'utiliser, Exemples, Contre-exemples, Nature, Origine, Source, Couleur, Règles`,
  "headings understood: Code, Label, Family, Definition, When to use, When not to use, Examples, Counterexamples, Kind, Origin, Source, Colour, Rules",
);
export const unknownRow = (kind: string): Words =>
  both(fr`sorte de ligne inconnue : « ${kind} »`, `unknown kind of row: "${kind}"`);
export const namelessRow = both(
  fr`ligne laissée : elle ne nomme ni code, ni libellé, ni famille`,
  "row left out: it names neither a code, nor a label, nor a family",
);
export const familyText = (id: string): Words =>
  both(
    fr`la famille « ${id} » garde son libellé ; une définition ou des exemples ne se gardent que pour un code`,
    `the family "${id}" keeps its label; a definition or examples are only kept for a code`,
  );
export const otherFamily = (id: string, family: string): Words =>
  both(
    fr`code laissé : l'identifiant « ${id} » ne commence pas par celui de sa famille « ${family} »`,
    `code left out: the id "${id}" does not begin with that of its family "${family}"`,
  );
export const codeTwice = (id: string): Words =>
  both(fr`code laissé : « ${id} » est déjà plus haut`, `code left out: "${id}" stands further up already`);
export const labelTwice = (name: string): Words =>
  both(
    fr`« ${name} » est déjà plus haut dans cette famille : les deux sont gardés, le second sous un identifiant numéroté`,
    `"${name}" stands further up in this family already: both are kept, the second under a numbered id`,
  );
export const familyAbove = (name: string, family: string): Words =>
  both(
    fr`« ${name} » n'a pas de famille : mis dans celle d'au-dessus, « ${family} »`,
    `"${name}" has no family: put in the one above, "${family}"`,
  );
export const listUnread = (name: string): Words =>
  both(fr`la liste de mots « ${name} » ne se lit pas : laissée`, `the word list "${name}" cannot be read: left out`);
export const rulesUnheld = (code: string, rules: number, lists: readonly string[]): Words =>
  both(
    fr`${code} : ${counted(rules, "fr", "règle laissée", "règles laissées")}, le fichier ne dit pas ${lists.length === 1 ? "la liste" : "les listes"} ${someOf(lists, "fr")}`,
    `${code}: ${counted(rules, "en", "rule", "rules")} left out, the file does not tell the ${lists.length === 1 ? "list" : "lists"} ${someOf(lists, "en")}`,
  );
export const noLetters = (name: string): Words =>
  both(
    fr`code laissé : « ${name} » n'a ni lettre ni chiffre dont faire un identifiant`,
    `code left out: "${name}" has no letter or digit to make an id of`,
  );
export const unknownKind = (kind: string): Words => both(fr`nature inconnue : « ${kind} »`, `unknown kind: "${kind}"`);
export const kindHint = both("manifeste ou interprétatif", "manifest or interpretive");
export const unknownOrigin = (origin: string): Words =>
  both(fr`origine inconnue : « ${origin} »`, `unknown origin: "${origin}"`);
export const originHint = both(fr`a priori ou émergent`, "a priori or emergent");
export const unknownColour = (colour: string): Words =>
  both(fr`couleur laissée : « ${colour} »`, `colour left out: "${colour}"`);
export const unknownDay = (day: string): Words =>
  both(
    fr`« ${day} » n'est pas un jour : le code n'est pas noté comme retiré`,
    `"${day}" is no day: the code is not taken for a retired one`,
  );
export const dayHint = both(fr`par exemple 2026-01-31 ou 31/01/2026`, "such as 2026-01-31 or 31/01/2026");
export const rulesUnread = (n: number): Words =>
  both(
    `${counted(n, "fr", fr`règle laissée : elle ne se lit pas`, fr`règles laissées : elles ne se lisent pas`)}`,
    `${counted(n, "en", "rule left out: it cannot be read", "rules left out: they cannot be read")}`,
  );
export const moreUnread = both(
  fr`la colonne « Autres » de cette ligne ne se lit pas`,
  'the column "More" of this row cannot be read',
);
export const noOrigin = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "code ne dit pas son origine", "codes ne disent pas leur origine")} : notés a priori`,
    `${counted(n, "en", "code does not say its origin", "codes do not say their origin")}: taken as a priori`,
  );
export const noOriginHint = both(
  fr`ce que la saturation dit dépend de l'origine : corrigez « origin » dans la grille pour les codes venus de la lecture`,
  'what saturation says depends on the origin: correct "origin" in the codebook for codes that came from reading',
);
export const badName = (name: string): Words =>
  both(
    fr`« ${name} » ne peut pas nommer une grille : minuscules sans accents, chiffres, tirets`,
    `"${name}" cannot name a codebook: small letters without accents, digits, hyphens`,
  );
export const isThere = (file: string): Words =>
  both(fr`${file} existe déjà : rien n'est écrit`, `${file} is there already: nothing is written`);
export const isThereHint = both(
  fr`donnez un autre nom avec --name, ou remplacez la grille avec --replace`,
  "give another name with --name, or replace the codebook with --replace",
);
export const usedElsewhere = (ids: readonly string[]): Words =>
  both(
    fr`rien n'est écrit : une autre grille de l'étude a déjà ${someOf(ids, "fr")}`,
    `nothing is written: another codebook of the study has ${someOf(ids, "en")} already`,
  );
export const codesLost = (ids: readonly string[]): Words =>
  both(
    fr`des marques portent des codes que la nouvelle grille n'a plus : ${someOf(ids, "fr")}`,
    `there are marks with codes that the new codebook no longer has: ${someOf(ids, "en")}`,
  );
export const codesLostHint = both(
  fr`donnez à ces codes leur ancien identifiant dans « was », ou renommez et fusionnez avant d'importer`,
  'give these codes their former id under "was", or rename and merge before importing',
);
export const imported = (file: string, codes: number, families: number): Words =>
  both(fr`${file} : ${printed(codes, families).fr}`, `${file}: ${printed(codes, families).en}`);
export const wouldImport = (file: string, codes: number, families: number): Words =>
  both(
    fr`rien n'est écrit ; ${file} aurait ${printed(codes, families).fr}`,
    `nothing is written; ${file} would have ${printed(codes, families).en}`,
  );

export const PARTS = ["rules", "lists", "themes", "hypotheses"] as const;
type Part = (typeof PARTS)[number];

const COUNTED: Readonly<Record<Part, (n: number) => Words>> = {
  rules: (n) => both(counted(n, "fr", "règle", "règles"), counted(n, "en", "rule", "rules")),
  lists: (n) => both(counted(n, "fr", "liste de mots", "listes de mots"), counted(n, "en", "word list", "word lists")),
  themes: (n) => both(counted(n, "fr", "thème", "thèmes"), counted(n, "en", "theme", "themes")),
  hypotheses: (n) => both(counted(n, "fr", "hypothèse", "hypothèses"), counted(n, "en", "hypothesis", "hypotheses")),
};
export const partsLost = (parts: readonly { readonly key: Part; readonly count: number }[]): Words => {
  const named = (lang: "fr" | "en"): string =>
    list(
      parts.map(({ key, count }) => COUNTED[key](count)[lang]),
      lang,
    );
  return both(
    fr`la grille remplacée perd ${named("fr")} : le fichier ne les dit pas`,
    `the codebook that is replaced loses ${named("en")}: the file does not tell them`,
  );
};
export const lossyQuestion = both(
  fr`remplacer la grille malgré ce qu'elle perd ?`,
  "replace the codebook in spite of what it loses?",
);
export const lossyYes = both(
  fr`oui, remplacer (grille codebook undo la remet)`,
  "yes, replace (grille codebook undo puts it back)",
);
export const lossyNo = both(fr`non, ne rien écrire`, "no, write nothing");
export const lossyRefused = both(
  fr`rien n'est écrit : la grille remplacée perdrait ce qui est dit plus haut`,
  "nothing is written: the codebook that is replaced would lose what is said above",
);
export const lossyHint = both(
  fr`ajoutez --yes pour la remplacer quand même ; grille codebook undo la remet`,
  "add --yes to replace it all the same; grille codebook undo puts it back",
);
export const yes = both(
  fr`remplace sans demander, même si la grille y perd`,
  "replaces without asking, even where the codebook loses by it",
);
export const noFile = (name: string): Words =>
  both(fr`il n'y a pas de fichier « ${name} »`, `there is no file "${name}"`);
export const partsLostHint = both(
  fr`seuls csv et xlsx disent tout : grille codebook export NOM -o grille.xlsx`,
  "only csv and xlsx tell everything: grille codebook export NAME -o codebook.xlsx",
);
