import { fr } from "./french.js";
import { counted, formatNumber } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

/** A file from outside, `input 1`, as it is called in both languages; other names of files are the same in both. */
export const inputName = (file: string): Words =>
  file === STANDARD_INPUT
    ? both(fr`entrée standard`, "standard input")
    : both(file.replace(/^input (?=\d+$)/, "fichier "), file);
/** What comes from standard input, as a file from outside. */
export const STANDARD_INPUT = "input -";

export const partsMissing = (id: string, count: number): Words =>
  both(
    fr`${id} est fait de plusieurs fichiers selon interviews.csv ; il en manque ${count} parmi ceux que vous donnez, aucun n'est entré`,
    `${id} is made of several files according to interviews.csv; missing from those given: ${count}; none came in`,
  );
export const partsMissingHint = both(
  fr`donnez tous les fichiers de cette ligne en une fois, ou corrigez la colonne « files »`,
  'give all files of that line at once, or correct the column "files"',
);
export const cameInMany = (count: number, first: string, last: string): Words =>
  both(fr`${count} entretiens, de ${first} à ${last}`, `${count} interviews, from ${first} to ${last}`);
export const answeredMany = (count: number, first: string, last: string): Words =>
  both(
    fr`les réponses de ${count} personnes, de ${first} à ${last}`,
    `the answers of ${count} people, from ${first} to ${last}`,
  );
export const tableHere = both(
  fr`un tableau sans réponses ouvertes ; rien n'y est à coder`,
  "a table without open answers; nothing in it is to be coded",
);
export const answersAlready = (count: number): Words =>
  both(
    fr`déjà là, et laissées telles quelles : les réponses de ${counted(count, "fr", "personne", "personnes")}`,
    `already here, and left as they are: the answers of ${counted(count, "en", "person", "people")}`,
  );
export const readingQuotes = both(
  fr`des citations choisies par un auteur, non des entretiens : rien de ce qui demande des entretiens entiers n'en sera calculé`,
  "quotations chosen by an author, not interviews: nothing that needs whole interviews will be computed from them",
);

/** What stands in a folder and is not read: nothing is left aside in silence. Null where there is nothing. */
export const leftAside = (aside: {
  readonly copies: number;
  readonly readme: number;
  readonly folders: number;
  readonly others: readonly string[];
}): Words | null => {
  const { copies, readme, folders, others } = aside;
  const counts = new Map<string, number>();
  for (const extension of others) counts.set(extension, (counts.get(extension) ?? 0) + 1);
  const parts = [
    ...(copies > 0
      ? [both(fr`doublent un .json du même nom : ${copies}`, `beside a .json of the same name: ${copies}`)]
      : []),
    ...(readme > 0 ? [both(fr`lisez-moi ou licence : ${readme}`, `readme or licence: ${readme}`)] : []),
    ...(folders > 0 ? [both(fr`sous-dossiers : ${folders}`, `folders within: ${folders}`)] : []),
    ...[...counts].map(([extension, n]) => {
      const [french, english] =
        extension === "" ? ["sans extension", "no extension"] : [`.${extension}`, `.${extension}`];
      return both(fr`${french} : ${n}`, `${english}: ${n}`);
    }),
  ];
  if (parts.length === 0) return null;
  return both(
    fr`laissés de côté dans le dossier (${parts.map((part) => part.fr).join(" ; ")}) ; nommez un fichier ou un dossier pour qu'il soit lu`,
    `left aside in the folder (${parts.map((part) => part.en).join("; ")}); name a file or a folder to have it read`,
  );
};

// ingest --report
export const sumTitle = (file: string, characters: number): Words =>
  both(
    fr`${file.replace("input", "fichier")} : ${formatNumber(characters, "fr")} caractères, espaces non comptés`,
    `${file}: ${formatNumber(characters, "en")} characters, white space not counted`,
  );
export const sumKept = (ids: readonly string[]): Words =>
  both(fr`gardés comme paroles (${ids.join(", ")})`, `kept as words (${ids.join(", ")})`);
export const sumNotKept = both(fr`lus comme paroles, mais non entrés`, "read as words, but not brought in");
export const among = both(fr`parmi ces paroles : `, "among these words: ");
export const sumHolds = both(fr`le compte est bon : rien ne manque`, "the sum holds: nothing is missing");
export const sumFails = (difference: number): Words =>
  both(
    fr`le compte n'y est pas : ${formatNumber(difference, "fr")} caractères ; signalez ce fichier`,
    `the sum does not hold: ${formatNumber(difference, "en")} characters; please report this file`,
  );

const KINDS: Readonly<Record<string, Words>> = {
  label: both(fr`étiquettes et heures`, "labels and times"),
  heading: both(fr`titres, gardés comme sections`, "headings, kept as sections"),
  title: both(fr`en-tête du document`, "head of the document"),
  legend: both(fr`liste des locuteurs`, "list of speakers"),
  "empty-turn": both(fr`tours sans paroles`, "turns without words"),
  markup: both(fr`balisage`, "markup"),
  deleted: both(fr`suppressions suivies`, "tracked deletions"),
  comment: both(fr`commentaires, gardés comme mémos ou codages`, "comments, kept as memos or codings"),
  footnote: both(fr`notes de bas de page`, "footnotes"),
  header: both(fr`en-têtes et pieds de page`, "running heads and feet"),
  cue: both(fr`repères des sous-titres`, "marks of captions"),
  "question-number": both(fr`numéros des questions, gardés comme sections`, "numbers of questions, kept as sections"),
  "line-number": both(fr`numéros de lignes`, "line numbers"),
  "not-quoted": both(fr`texte de l'ouvrage, hors citations`, "the work's own text"),
  attribution: both(fr`attributions des citations`, "attributions of the quotations"),
  marks: both(fr`guillemets`, "quotation marks"),
  "rejected-quote": both(fr`autres citations, non retenues`, "other quotations, not taken"),
  attribute: both(fr`attributs, versés dans participants.csv`, "attributes, added to participants.csv"),
  "left-out": both(fr`colonnes laissées de côté`, "columns left out"),
  respondent: both(fr`colonne de qui répond`, "column of who answers"),
  question: both(fr`questions du tableau`, "questions of the table"),
  sheet: both(fr`autres feuilles du classeur`, "other sheets of the workbook"),
  silence: both(fr`silences`, "silences"),
  time: both(fr`heures`, "times"),
  noise: both(fr`bruits notés`, "noises noted"),
  tier: both(fr`autres pistes`, "other tiers"),
};

/** What became of characters that are not a turn's words. */
export const accountedAs = (kind: string): Words => KINDS[kind] ?? both(kind, kind);

/** An anonymised transcript gets words in which nothing is replaced. */
export const bringsBack = (id: string): Words =>
  both(
    fr`${id} avait été anonymisé ; ce fichier ne l'est pas, et ce qui y était remplacé (noms, lieux, adresses) y est revenu`,
    `${id} had been anonymised; this file is not, and what was replaced there (names, places, addresses) is back`,
  );
export const bringsBackHint = (hasKey: boolean): Words =>
  both(
    fr`relancez grille anonymise${hasKey ? fr`, avec la clé (--passphrase-file) pour retrouver les mêmes pseudonymes` : ""} ; d'ici là, aucun rapport ni fichier à transmettre n'est écrit avec ce qui s'y reconnaît presque sûrement`,
    `run grille anonymise again${hasKey ? ", with the key (--passphrase-file) for the same pseudonyms" : ""}; until then no report or file to pass on is written with what is nearly certain to be recognised`,
  );
