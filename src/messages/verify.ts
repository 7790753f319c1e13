import { formatDate } from "./dates.js";
import { fr } from "./french.js";
import { counted } from "./numbers.js";
import type { Words } from "./words.js";

/** What `grille verify` says of a report held against the study. */

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const helpLine = both(
  fr`dit si un rapport est bien ce que donnent ces données, cette grille de codes et cette version, et sinon ce qui diffère`,
  "says whether a report is what these data, this codebook and this version give, and if not what differs",
);
export const noSettings = (file: string): Words =>
  both(fr`${file} ne dit pas comment il a été fait`, `${file} does not say how it was made`);
export const noSettingsHint = both(
  fr`verify lit les rapports de grille en html, md, docx, xlsx et json ; un programme qui enregistre à nouveau un document peut en ôter ce qui le dit`,
  "verify reads reports of grille in html, md, docx, xlsx and json; a program that saves a document again may take out what says so",
);
export const holds = (version: string): Words =>
  both(
    fr`ce rapport est, à l'octet près, ce que donnent ces données, cette grille de codes et grille ${version}`,
    `this report is, byte for byte, what these data, this codebook and grille ${version} give`,
  );
export const differs = both(
  fr`ce rapport n'est pas ce que l'étude donne à présent`,
  "this report is not what the study gives now",
);
export const journalSince = (entries: number): Words =>
  both(
    fr`le journal a continué depuis : ${counted(entries, "fr", "entrée", "entrées")}`,
    `the journal has gone on since: ${counted(entries, "en", "entry", "entries")}`,
  );
export const otherVersion = (then: string, now: string): Words =>
  both(
    fr`il a été fait avec grille ${then}, ceci est grille ${now} : les mots et la mise en page peuvent avoir changé avec la version`,
    `it was made with grille ${then}, this is grille ${now}: words and layout may have changed with the version`,
  );
const kinds: readonly (readonly [RegExp, Words])[] = [
  [/^transcripts\//, both("transcrit", "transcript")],
  [/^codings\//, both("codages", "codings")],
  [/^codebooks\//, both(fr`grille de codes`, "codebook")],
  [/^attributions\.csv$/, both("attributions", "attributions")],
  [/^study\.yaml$/, both(fr`réglages de l'étude`, "settings of the study")],
  [/^(?:guide\.yaml|asked\.csv)$/, both("guide", "guide")],
  [/^(?:participants|interviews)\.csv$/, both("registre", "register")],
];
const hows: Readonly<Record<string, Words>> = {
  changed: both(fr`a changé depuis`, "has changed since"),
  gone: both(
    fr`n'est plus dans l'étude, ou pas ouvert à qui demande`,
    "is not in the study any more, or not open to whoever asks",
  ),
  new: both(fr`est venu depuis`, "has come since"),
};
export const input = (path: string, how: string): Words => {
  const kind = kinds.find(([shape]) => shape.test(path))?.[1] ?? both("fichier", "file");
  return both(fr`${kind.fr} : ${path} ${hows[how]?.fr ?? how}`, `${kind.en}: ${path} ${hows[how]?.en ?? how}`);
};
export const editedByHand = both(
  fr`aucun fichier n'a changé et la version est la même : le rapport a été modifié à la main`,
  "no file has changed and the version is the same: the report was edited by hand",
);
export const alsoByHand = both(
  fr`s'il a aussi été modifié à la main, on ne peut pas le dire : l'étude n'a pas noté ce fichier-là`,
  "whether it was edited by hand as well cannot be told: the study has not noted this very file",
);
export const noted = (day: string): Words =>
  both(
    fr`l'étude a noté le ${formatDate(day, "fr")} qu'elle écrivait ce fichier même : personne ne l'a modifié depuis`,
    `on ${formatDate(day, "en")} the study noted that it wrote this very file: nobody has edited it since`,
  );
export const packedAgain = both(
  fr`ce rapport est ce que donnent ces données, cette grille de codes et cette version : tout ce que contient le fichier est pareil, il a seulement été empaqueté à nouveau`,
  "this report is what these data, this codebook and this version give: all that the file holds is the same, it was only packed again",
);
export const sameWords = (version: string): Words =>
  both(
    fr`tout ce qui se lit dans ce rapport, mots et nombres, est ce que donnent ces données, cette grille de codes et grille ${version} ; ce n'est pas le même fichier à l'octet près`,
    `all that can be read in this report, words and numbers, is what these data, this codebook and grille ${version} give; it is not the same file byte for byte`,
  );
/** Only office documents name the program that wrote them; those of grille name grille. */
export const savedAgain = (program: string | null): Words => {
  const by = program === null || program.startsWith("grille") ? null : program;
  const who = by === null ? both("", "") : both(fr` (le fichier dit : ${by})`, ` (the file says: ${by})`);
  return both(
    fr`quelqu'un l'a enregistré à nouveau ou a changé sa forme${who.fr} : si les figures et la mise en page sont les mêmes, on ne peut pas le dire`,
    `somebody saved it again or changed how it looks${who.en}: whether figures and layout are the same cannot be told`,
  );
};
/** What the numbers of places count in each format. */
export const counts: Readonly<Record<"html" | "md" | "docx" | "xlsx" | "json", Words>> = {
  html: both("ligne", "line"),
  md: both("ligne", "line"),
  docx: both("paragraphe", "paragraph"),
  xlsx: both("rangée", "row"),
  json: both("valeur", "value"),
};
interface Part {
  readonly title: string | null;
  readonly how: "changed" | "gone" | "new";
  readonly number: number | null;
}
/** What became of a part of the report, and the place of the first difference. */
export const part = ({ title, how, number }: Part, counted: Words): Words => {
  const name =
    title === null
      ? both(fr`avant la première section`, "before the first section")
      : both(fr`« ${title} »`, `“${title}”`);
  const where =
    number === null ? both("", "") : both(fr` (${counted.fr} ${String(number)})`, ` (${counted.en} ${String(number)})`);
  const what = {
    changed: both(fr`diffère`, "differs"),
    gone: both(fr`manque dans ce rapport`, "is missing from this report"),
    new: both(fr`n'est que dans ce rapport`, "is in this report alone"),
  }[how];
  return both(`${name.fr}${where.fr} ${what.fr}`, `${name.en}${where.en} ${what.en}`);
};
export const moreParts = (n: number): Words =>
  both(
    fr`et ${counted(n, "fr", "autre partie", "autres parties")}`,
    `and ${counted(n, "en", "other part", "other parts")}`,
  );
