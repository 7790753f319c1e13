import { fold } from "./fold.js";

/** A column that says who somebody is or how to reach them, or one in which a form notes when it was sent. */
export type FormColumn = "person" | "moment";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words of a head that announce a name, or a way to reach somebody. */
const TELLING = words(
  "nom noms prenom prenoms name names firstname lastname fullname surname forename patronyme initiales initials " +
    "pseudo pseudos pseudonyme pseudonym surnom surnoms sobriquet diminutif nickname nicknames alias " +
    "email emails mail mails courriel courriels messagerie telephone telephones tel gsm mobile portable natel phone phones telefoon " +
    "adresse adresses address addresses contact contacts coordonnees ip username login linkedin facebook whatsapp iban niss",
);

/** Words that may stand beside those without making the column one of something else (the name of a service). */
const BESIDE = words(
  "a d de des du e et je l la le les ma mes mon my n no ou or and of the this votre vos ton ta your our notre quel quelle quels " +
    "quelles est sont what whats which is are s please svp complet complete complets full first last middle family given famille " +
    "naissance jeune fille usage usuel legal personne person personnes people repondant repondante repondants respondent " +
    "respondents participant participante participants enquete enquetee interviewe interviewee utilisateur user numero numeros " +
    "number numbers electronique postale postal prive privee private professionnel professionnelle personnel personnelle personal " +
    "work home fixe facultatif facultative optionnel optional obligatoire required",
);

/** Somebody beside the respondent whom a column may name: `Prénom de votre responsable`, `Collègue de référence`. */
const OTHERS = words(
  "responsable responsables chef chefs cheffe superieur superieure superieurs hierarchique hierarchiques direct directe " +
    "directeur directrice coordinateur coordinatrice manager managers boss supervisor supervisors superviseur superviseuse tuteur " +
    "tutrice collegue collegues colleague colleagues reference referent referente referents binome conjoint conjointe epoux epouse " +
    "mari femme compagnon compagne partner spouse husband wife enfant enfants child children fils parent parents mere pere " +
    "mother father frere soeur brother sister parrain marraine temoin medecin doctor assistant assistante sociale social " +
    "accompagnateur accompagnatrice personne intervenant intervenante interviewer enqueteur enquetrice",
);

const ASKED_NAME = /^(comment vous appelez[ -]vous|comment t'appelles[ -]tu|qui etes[ -]vous|who are you)\b/;

const MOMENT =
  /^(horodateur|horodatage|time ?stamp|(date ?)?(submitted|submit)( ?(date|time|at|on))?|(start|end|completion|begin|recorded|date)[ _]?(date|time|stamp)|heure d(e |')(debut|fin|envoi)|date d(e |')(soumission|envoi|la soumission|debut|fin|la derniere action))$/;

/** Heads of what is often written with capitals and names nobody. */
const OTHER_NAMES =
  /\b(communes?|villes?|towns?|city|cities|lieux?|places?|villages?|quartiers?|regions?|provinces?|pays|countr(y|ies)|territo\w+|arrondissements?|services?|departements?|departments?|institutions?|organi[sz]ations?|associations?|employeurs?|employers?|etablissements?|ecoles?|schools?|hopita\w+|hospitals?|universit\w+|sites?|bureaux?|offices?|entreprises?|compan\w+|metiers?|fonctions?|functions?|postes?|positions?|professions?|occupations?|jobs?|roles?|titres?|title|diplomes?|degrees?|formations?|training|secteurs?|sectors?|domaines?|fields?|langues?|languages?|nationalit\w+|religions?|statuts?|status|genre|gender|sexe|sex|equipes?|teams?|logiciels?|software|outils?|tools?)\b/;

/** Nearly all cells of a column. */
const MOST = 0.6;

/** What the head of a column says: a name or a contact, a moment; null where it announces something else. */
export function formColumnByHead(name: string): FormColumn | null {
  const head = fold(name)
    .replace(/\([^)]*\)/g, " ")
    .replace(/[\s?:*!.]+$/, "")
    .trim();
  if (MOMENT.test(head)) return "moment";
  if (ASKED_NAME.test(head)) return "person";
  const said = head.match(/[a-z]+/g) ?? [];
  const isWhole = said.length > 0 && said.every((word) => TELLING.has(word) || BESIDE.has(word) || OTHERS.has(word));
  return isWhole && said.some((word) => TELLING.has(word)) ? "person" : null;
}

/** What most of the filled cells of a column are, whatever its head; full names count where hardly one stands twice. */
export function formColumnByCells(name: string, cells: readonly string[]): FormColumn | null {
  const most = (has: (cell: string) => boolean): boolean => cells.filter(has).length > MOST * cells.length;
  if (most(isMoment)) return "moment";
  if (most(reaches) || most(isStreet)) return "person";
  if (most((cell) => isAccount(name, cell)) || most((cell) => isBirthDate(name, cell))) return "person";
  if (cells.length > 0 && isSchoolOfKin(name) && cells.some(isCapitalised)) return "person";
  if (cells.length > 0 && namesSomebody(name) && most(isCapitalised)) return "person";
  const differ = new Set(cells.map(fold)).size > 0.8 * cells.length;
  return cells.length > 1 && differ && !namesOtherThings(name) && most(looksNamed) ? "person" : null;
}

/** `École de vos enfants`: by its name a child is found, and so is the parent; a number of children, or a kind of school, names none. */
function isSchoolOfKin(name: string): boolean {
  const said = fold(name).match(/[a-z]+/g) ?? [];
  return said.some((word) => SCHOOLS.has(word)) && said.some((word) => KIN.has(word)) && !KINDS.test(fold(name));
}

const SCHOOLS = words(
  "ecole ecoles creche creches college athenee lycee maternelle institut internat etablissement etablissements school schools nursery kindergarten",
);
const KIN = words("enfant enfants fils fille filles petit petits child children son sons daughter daughters kid kids");
const KINDS =
  /\b(?:combien|nombre|type|sorte|genre|niveau|reseau|age|annee|langue|how many|number|type|kind|level|year)\b/;

/** Whether a head says no more than which person is meant: what stands below, with capitals, is then that person's name. */
function namesSomebody(name: string): boolean {
  const said = fold(name).match(/[a-z]+/g) ?? [];
  return said.some((word) => OTHERS.has(word)) && said.every((word) => OTHERS.has(word) || BESIDE.has(word));
}

/** Short answers that begin with a capital and name nobody. */
const ANSWERS = words(
  "oui non souvent parfois rarement jamais toujours aucun aucune rien na neant peu beaucoup assez bon bonne bien mal excellent " +
    "excellente moyen moyenne tous toutes personne seul seule marie mariee celibataire divorce divorcee veuf veuve pensionne pensionnee " +
    "yes no often sometimes rarely never always none nothing some many few good bad fair all nobody alone married single divorced widowed",
);

function isCapitalised(cell: string): boolean {
  if (ANSWERS.has(fold(cell).replace(/[^a-z]/g, ""))) return false;
  const parts = cell.split(/\s+/);
  return (
    parts.length < 5 &&
    parts.every((part) => /^\p{Lu}[\p{L}'’.-]*$/u.test(part) || /^(d['’]|de|du|van|von|el|al|ben)$/.test(part))
  );
}

/** Whether the first row of a table looks like the others, as where it has no heads: a contact, a time, a number over numbers, a full name over full names. */
export function headIsRow(head: readonly string[], rows: readonly (readonly string[])[]): boolean {
  return head.some((cell, at) => {
    if (reaches(cell) || isMoment(cell) || (isStreet(cell) && !cell.includes("?"))) return true;
    const below = rows.flatMap((cells) => (cells[at] === undefined || cells[at] === "" ? [] : [cells[at]]));
    const alike = (has: (cell: string) => boolean): boolean =>
      below.length > 0 && has(cell) && below.filter(has).length > MOST * below.length;
    return alike(isYears) || alike((one) => looksNamed(one) && !namesOtherThings(one));
  });
}

/** An age, a number of years, a year of birth. */
function isYears(cell: string): boolean {
  return /^\d{2,4}( ?(ans|years|jaar))?$/.test(cell.trim());
}

/** Whether a head announces places, organisations, jobs or the like: names that are nobody's. */
export function namesOtherThings(name: string): boolean {
  return OTHER_NAMES.test(fold(name));
}

/** Whether a cell holds an e-mail address, or is a telephone number. */
export function reaches(cell: string): boolean {
  return /[^\s@]@[^\s@.]+\.\p{L}/u.test(cell) || isPhone(cell);
}

function isPhone(cell: string): boolean {
  const digits = cell.replace(/\D/g, "").length;
  return /^(?:\+|\(?0)[\d\s()./-]{7,24}$/.test(cell.trim()) && digits > 8 && digits < 16;
}

/** Whether a cell is somebody's account: a handle under any head, one word under the name of a network. */
export function isAccount(head: string, cell: string): boolean {
  const word = cell.trim();
  if (/^@[\p{L}\p{N}_.-]{2,40}$/u.test(word) || /^(?:https?:\/\/|www\.)\S+$/i.test(word)) return true;
  return NETWORK.test(fold(head)) && /^[\p{L}\p{N}_.-]{3,40}$/u.test(word) && !ANSWERS.has(fold(word));
}

const NETWORK =
  /\b(?:instagram|insta|facebook|fb|linked-?in|snap(?:chat)?|tik ?-?tok|twitter|skype|discord|telegram|messenger|mastodon|bluesky|whatsapp|twitch)\b/;

/** Whether a cell is a whole date under a head that speaks of a birth; a year or an age is none. */
export function isBirthDate(head: string, cell: string): boolean {
  if (!/\b(?:naissance|nee?|birth(?:day|date)?|born|dob|anniversaire)\b/.test(fold(head))) return false;
  return (cell.match(/\p{N}+|\p{L}{3,}/gu) ?? []).length > 2 || /^\d{6,8}$/.test(cell.trim());
}

function isStreet(cell: string): boolean {
  if (cell.length > 120 || !/\d/.test(cell)) return false;
  return /\b(rue|avenue|av|chaussee|boulevard|bd|place|chemin|allee|impasse|quai|route|street|road|lane|drive|straat|laan)\b/.test(
    fold(cell),
  );
}

/** A day with a time of day. */
function isMoment(cell: string): boolean {
  return /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T,à]+\d{1,2}[:h]\d{2}/.test(cell);
}

/** Two to four words that all begin with a capital, small words between them aside: a first and a family name, it may be. */
function looksNamed(cell: string): boolean {
  const parts = cell.split(/[\s,]+/).filter((part) => part !== "");
  const named = parts.filter((part) => /^\p{Lu}[\p{L}'’.-]*$/u.test(part));
  const isSmall = (part: string): boolean => /^(d['’]|de|du|des|la|le|van|von|der|den|el|al|ben|di)$/.test(part);
  return named.length > 1 && named.length < 5 && parts.every((part) => named.includes(part) || isSmall(part));
}
