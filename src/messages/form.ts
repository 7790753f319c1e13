import { fr } from "./french.js";
import { counted, list } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const help = {
  sheet: both(
    fr`écrit une feuille à coder hors de grille : tableur, éditeur de texte`,
    "writes a sheet to be coded outside grille: spreadsheet, text editor",
  ),
  import: both(
    fr`reprend une feuille codée hors de grille, et nomme tout ce qui ne concorde pas`,
    "takes back a sheet coded outside grille, and names everything that does not match",
  ),
};

export const flags = {
  format: both(fr`csv, xlsx ou md ; sinon d'après le nom du fichier`, "csv, xlsx or md; else by the name of the file"),
  blank: both(fr`sans vos marques : une feuille vierge`, "without your marks: a blank sheet"),
  unit: both(
    fr`une ligne par tour (turn, par défaut), phrase (sentence) ou échange (exchange)`,
    "a row for each turn (the default), sentence or exchange",
  ),
  replace: both(
    fr`retire aussi les marques qui étaient dans la feuille et n'y sont plus`,
    "also takes away the marks that were in the sheet and are no longer there",
  ),
  acceptGood: both(
    fr`reprend les lignes justes, même si d'autres ne le sont pas`,
    "takes the sound rows, even where others are not",
  ),
  dryRun: both(fr`dit ce qui changerait, sans rien écrire`, "says what would change, and writes nothing"),
  words: both(
    fr`seulement ces mots du passage, tels qu'ils sont dits`,
    "only these words of the passage, as they are said",
  ),
};

/** Columns of a sheet, in their order. */
export const columns = {
  place: both("passage", "place"),
  speaker: both("qui", "speaker"),
  section: both("section", "section"),
  text: both("texte", "text"),
  codes: both("codes", "codes"),
  words: both("mots", "words"),
  note: both("note", "note"),
  marks: both("marques", "marks"),
} satisfies Readonly<Record<string, Words>>;

/** Columns of the codes beside it. */
export const codebookColumns: readonly Words[] = [
  both("code", "code"),
  both(fr`libellé`, "label"),
  both(fr`famille`, "family"),
  both(fr`définition`, "definition"),
  both(fr`employer`, "use"),
  both(fr`ne pas employer`, "do not use"),
];

export const tabs = {
  sheet: both("feuille", "sheet"),
  codes: both("codes", "codes"),
};

export const title = (coder: string | null): Words =>
  coder === null
    ? both(fr`Feuille de codage`, "Coding sheet")
    : both(fr`Feuille de codage : ${coder}`, `Coding sheet: ${coder}`);

/** How to fill in a sheet in Markdown. */
export const howTo: readonly Words[] = [
  both(
    fr`Écrivez sous chaque passage, après « codes: », un ou plusieurs codes séparés par des points-virgules (identifiants ou libellés, la liste est à la fin). Laissez vide ce qui n'appelle pas de code.`,
    'Below each passage, after "codes:", write one or several codes parted by semicolons (ids or labels, the list is at the end). Leave empty what calls for no code.',
  ),
  both(
    fr`Après « mots: », les mots exacts si le code ne porte pas sur tout le passage. Pour coder d'autres mots du même passage, recopiez « codes: » et « mots: » en dessous.`,
    'After "words:", the exact words where the code is not about the whole passage. To code other words of the same passage, repeat "codes:" and "words:" below.',
  ),
  both(
    fr`Ne changez ni les titres, ni les lignes qui commencent par >, ni ce qui est entre <!-- et -->. Puis : grille import FICHIER`,
    "Change neither headings, nor lines that begin with >, nor what stands between <!-- and -->. Then: grille import FILE",
  ),
];

export const codesHeading = both(fr`Les codes`, "The codes");

/** The list to choose from, in a workbook. */
export const chooseTitle = both(fr`Codes`, "Codes");
export const chooseHint = both(
  fr`Choisissez dans la liste, ou écrivez plusieurs codes séparés par ;`,
  "Choose from the list, or write several codes parted by ;",
);

// grille sheet
export const formatNeeded = both(
  fr`sous quelle forme ? -o FICHIER.csv, -o FICHIER.xlsx ou -o FICHIER.md`,
  "in which form? -o FILE.csv, -o FILE.xlsx or -o FILE.md",
);
export const fileNeeded = both(
  fr`un fichier xlsx ne s'affiche pas : -o FICHIER.xlsx`,
  "an xlsx file cannot be shown: -o FILE.xlsx",
);
export const nothingToFill = both(
  fr`aucun participant ne parle dans ces transcrits : il n'y a rien à coder`,
  "no participant speaks in these transcripts: there is nothing to code",
);
const inLang = (lang: Lang, french: readonly [string, string], english: readonly [string, string], n: number): string =>
  counted(n, lang, ...(lang === "fr" ? french : english));
export const sheetWritten = (rows: number, marks: number): Words => {
  const said = (lang: Lang): string =>
    list(
      [
        inLang(lang, ["passage à coder", "passages à coder"], ["passage to code", "passages to code"], rows),
        inLang(
          lang,
          ["marque déjà posée", "marques déjà posées"],
          ["mark there already", "marks there already"],
          marks,
        ),
      ],
      lang,
    );
  return both(said("fr"), said("en"));
};

// grille import
export const noFile = (name: string): Words =>
  both(fr`il n'y a pas de fichier « ${name} »`, `there is no file "${name}"`);
export const unread = both(
  fr`ce fichier ne peut pas être lu comme une feuille de codage`,
  "this file cannot be read as a coding sheet",
);
export const kinds = both(
  fr`grille reprend les fichiers csv, xlsx et md écrits par grille sheet, ou un tableau avec les colonnes « passage » et « codes »`,
  'grille takes the csv, xlsx and md files that grille sheet writes, or a table with the columns "place" and "codes"',
);
export const emptyFile = both(fr`ce fichier est vide`, "this file is empty");
export const noColumns = (missing: readonly Words[]): Words => {
  const names = (lang: Lang): string =>
    list(
      missing.map((one) => (lang === "fr" ? fr`« ${one.fr} »` : `"${one.en}"`)),
      lang,
    );
  return both(fr`il manque la colonne ${names("fr")}`, `the column ${names("en")} is missing`);
};
export const columnTwice = (name: Words): Words =>
  both(fr`la colonne « ${name.fr} » est là deux fois`, `the column "${name.en}" is there twice`);
export const othersSheet = (coder: string): Words =>
  both(
    fr`cette feuille est celle de « ${coder} », et contient ses marques`,
    `this sheet is that of "${coder}", and holds their marks`,
  );
export const othersSheetHint = both(
  fr`chacun reprend sa propre feuille ; pour en donner une à quelqu'un d'autre : grille sheet --blank`,
  "everyone takes back their own sheet; to give one to somebody else: grille sheet --blank",
);
export const otherStudy = both(
  fr`aucune ligne ne porte sur un entretien de cette étude`,
  "no row is about an interview of this study",
);
export const otherStudyHint = both(
  fr`est-ce la feuille d'une autre étude ? -C DOSSIER nomme l'étude`,
  "is it the sheet of another study? -C FOLDER names the study",
);
export const noPlace = both(
  fr`cette ligne a un code, des mots ou une note, mais aucun passage`,
  "this row has a code, words or a note, but no place",
);
export const noSuchPlace = (id: string): Words => both(fr`${id} n'a pas ce passage`, `${id} has no such passage`);
export const noSuchInterview = both(
  fr`l'étude n'a pas l'entretien que nomme cette ligne`,
  "the study does not have the interview that this row names",
);
export const textDiffers = both(
  fr`le texte de cette ligne n'est pas celui du passage`,
  "the text of this row is not that of the passage",
);
export const textDiffersHint = both(
  fr`le texte a été changé dans la feuille, ou le transcrit corrigé depuis : écrivez une nouvelle feuille (grille sheet) et recopiez-y ces lignes`,
  "the text was changed in the sheet, or the transcript corrected since: write a new sheet (grille sheet) and copy these rows into it",
);
export const wordsWithoutCode = both(fr`des mots, mais pas de code`, "words, but no code");
export const wordsWithoutCodeHint = both(
  fr`donnez un code, ou videz la colonne des mots`,
  "give a code, or empty the column of the words",
);
export const noteWithoutCode = both(fr`une note sans code n'est pas reprise`, "a note without a code is not taken");
export const noteWithoutCodeHint = both(
  fr`gardez-la comme mémo : grille memo add PASSAGE "…"`,
  'keep it as a memo: grille memo add PLACE "…"',
);
export const notSaid = both(
  fr`ces mots sont de la personne qui interroge : seules les paroles des participants se codent`,
  "these are the interviewer's words, and only those of participants are coded",
);
export const wordsNotThere = both(fr`ces mots ne sont pas dans le passage`, "these words are not in the passage");
export const wordsNotThereHint = both(
  fr`recopiez-les de la colonne du texte, d'un seul tenant`,
  "copy them from the column of the text, in one piece",
);
export const wordsSeveral = (n: number): Words =>
  both(fr`ces mots sont ${String(n)} fois dans le passage`, `these words stand ${n} times in the passage`);
export const wordsSeveralHint = both(fr`donnez-en davantage, avant ou après`, "give more of them, before or after");
export const severalCodes = (name: string, ids: readonly string[]): Words =>
  both(
    fr`« ${name} » est le libellé de plusieurs codes : ${ids.join(", ")}`,
    `"${name}" is the label of several codes: ${ids.join(", ")}`,
  );
export const noSuchCode = both(
  fr`ce qui est écrit dans la colonne des codes n'est pas un code de l'étude`,
  "what is written in the column for codes is no code of the study",
);
export const writeId = both(fr`écrivez l'identifiant du code`, "write the code's id");
export const codeTwice = (code: string): Words => both(fr`${code} est là deux fois`, `${code} is there twice`);
export const rowTwice = (code: string, line: number): Words =>
  both(
    fr`${code} est déjà posé sur ces mots à la ligne ${String(line)} de la feuille`,
    `${code} is already put on these words in line ${line} of the sheet`,
  );
export const changedSince = (code: string): Words =>
  both(
    fr`votre marque ${code} a été changée ailleurs depuis que la feuille a été écrite, et dans la feuille aussi`,
    `your mark ${code} has been changed elsewhere since the sheet was written, and in the sheet too`,
  );
export const changedSinceHint = both(
  fr`rien n'est écrasé : écrivez une nouvelle feuille (grille sheet) et faites-y ce changement`,
  "nothing is written over: write a new sheet (grille sheet) and make this change in it",
);
export const removeYourself = both(
  fr`rien n'est écrasé : si elle doit partir, grille code remove`,
  "nothing is written over: if it is to go, grille code remove",
);
export const otherNote = (code: string): Words =>
  both(fr`votre marque ${code} a déjà une autre note`, `your mark ${code} already has another note`);
export const otherNoteHint = both(fr`--replace prend celle de la feuille`, "--replace takes the one in the sheet");
export const notPossible = both(fr`ce code est déjà sur ces mots`, "this code is already on these words");
export const nothingWritten = both(
  fr`rien n'a été écrit tant que ces lignes ne concordent pas`,
  "nothing was written while these rows do not match",
);
export const acceptGoodHint = both(
  fr`corrigez-les dans la feuille, ou --accept-good reprend les autres`,
  "correct them in the sheet, or --accept-good takes the others",
);
export const noRows = both(fr`aucun passage de cette feuille ne porte de code`, "no passage of this sheet has a code");

interface Told {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
}
export const imported = (told: Told, manner: "done" | "trial"): Words => {
  const said = (lang: Lang): string => {
    const parts: [number, [string, string], [string, string]][] = [
      [told.added, ["marque posée", "marques posées"], ["mark made", "marks made"]],
      [told.changed, ["changée", "changées"], ["changed", "changed"]],
      [told.removed, ["retirée", "retirées"], ["taken away", "taken away"]],
      [told.same, ["déjà là", "déjà là"], ["there already", "there already"]],
    ];
    const some = parts
      .filter(([n], i) => i === 0 || n > 0)
      .map(([n, french, english]) => inLang(lang, french, english, n));
    const head = manner === "done" ? "" : lang === "fr" ? fr`à l'essai : ` : "trial: ";
    return `${head}${some.join(", ")}`;
  };
  return both(said("fr"), said("en"));
};
export const keptMarks = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "marque qui n'est plus dans la feuille est gardée", "marques qui ne sont plus dans la feuille sont gardées")} : --replace les retire (et les notes effacées)`,
    `${counted(n, "en", "mark that is no longer in the sheet is kept", "marks that are no longer in the sheet are kept")}: --replace takes them away (and notes that were emptied)`,
  );

// code add
export const lineUnread = both(
  fr`chaque ligne est : PASSAGE CODE, puis, après une tabulation, les mots, puis une note`,
  "each line is: PLACE CODE, then, after a tab, the words, then a note",
);
export const noLines = both(fr`aucune ligne n'a été donnée`, "no line was given");
export const listTakesNone = both(
  fr`avec -, passages, codes, mots et notes viennent de la liste`,
  "with -, places, codes, words and notes come from the list",
);
