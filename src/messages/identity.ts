import { fr } from "./french.js";
import type { Words } from "./words.js";

/** What numbers are called in the reasons below. */
export const BELGIAN_REGISTER: Words = {
  fr: "un numéro de registre national belge",
  en: "a Belgian national register number",
};
export const BELGIAN_CARD: Words = { fr: "un numéro de carte d’identité belge", en: "a Belgian identity-card number" };
export const LUXEMBOURG_MATRICULE: Words = { fr: "un matricule luxembourgeois", en: "a Luxembourg matricule" };
export const FRENCH_SECURITY: Words = {
  fr: "un numéro de sécurité sociale français",
  en: "a French social-security number",
};
export const SWISS_AVS: Words = { fr: "un numéro AVS suisse", en: "a Swiss AVS number" };
export const INSURANCE_NUMBER: Words = {
  fr: "un numéro d’assurance nationale britannique",
  en: "a British National Insurance number",
};
export const HEALTH_NUMBER: Words = { fr: "un numéro NHS britannique", en: "a British NHS number" };
export const IBAN: Words = { fr: "un compte bancaire (IBAN)", en: "a bank account (IBAN)" };
export const PLATE: Words = { fr: "une plaque d’immatriculation", en: "a licence plate" };

export const checksumHolds = (what: Words): Words => ({
  fr: fr`a la forme d'${what.fr}, et les chiffres de contrôle sont justes`,
  en: `has the form of ${what.en}, and its check digits are right`,
});
export const checksumFails = (what: Words): Words => ({
  fr: fr`a la forme d'${what.fr}, mais les chiffres de contrôle sont faux : peut-être une faute de frappe`,
  en: `has the form of ${what.en}, but its check digits are wrong: perhaps a slip`,
});
export const withoutKey = (what: Words): Words => ({
  fr: fr`a la forme d'${what.fr} sans sa clé, et les mots voisins l'annoncent`,
  en: `has the form of ${what.en} without its key, and words near it announce it`,
});
export const formOf = (what: Words): Words => ({ fr: fr`a la forme d'${what.fr}`, en: `has the form of ${what.en}` });
export const announcedForm = (what: Words): Words => ({
  fr: fr`a la forme d'${what.fr}, et les mots voisins l'annoncent`,
  en: `has the form of ${what.en}, and words near it announce it`,
});
export const onlyForm = (what: Words): Words => ({
  fr: fr`cette forme ne peut être que celle d'${what.fr}`,
  en: `this form can only be that of ${what.en}`,
});
export const enterprise = (): Words => ({
  fr: fr`un numéro d'entreprise ; celui d'une personne indépendante mène à son nom`,
  en: "an enterprise number; that of a self-employed person leads to a name",
});

export const emailWritten = (): Words => ({ fr: fr`une adresse électronique`, en: "an e-mail address" });
export const emailMasked = (): Words => ({
  fr: fr`une adresse électronique dont l'arobase est écrite autrement`,
  en: "an e-mail address whose at sign is written in another way",
});
export const emailSpoken = (): Words => ({
  fr: fr`une adresse électronique dite à voix haute`,
  en: "an e-mail address said aloud",
});
export const webAddress = (): Words => ({ fr: fr`une adresse sur le web`, en: "an address on the web" });
export const bareDomain = (): Words => ({ fr: fr`le nom d'un site`, en: "the name of a site" });
export const everybodysSite = (): Words => ({
  fr: fr`un site que tout le monde connaît ; il ne dit sans doute rien de personne`,
  en: "a site that everybody knows; it probably says nothing of anyone",
});
export const profilePage = (): Words => ({
  fr: fr`la page d'un compte sur un réseau social`,
  en: "the page of an account on a social network",
});
export const handleTold = (): Words => ({
  fr: fr`un nom de compte, et les mots voisins parlent d'un compte`,
  en: "the name of an account, and words near it speak of one",
});
export const handleAlone = (): Words => ({
  fr: fr`a la forme d'un nom de compte`,
  en: "has the form of the name of an account",
});
export const accountTold = (): Words => ({
  fr: fr`suit le nom d'un réseau social comme le ferait un nom de compte`,
  en: "follows the name of a social network as the name of an account does",
});

export const telephoneInPlan = (): Words => ({
  fr: fr`un numéro qui existe dans le plan de numérotation d'un pays`,
  en: "a number that exists in a country's numbering plan",
});
export const telephoneService = (): Words => ({
  fr: fr`le numéro d'un service que tout le monde peut appeler (0800, 0900 …)`,
  en: "the number of a service that everybody may call (0800, 0900 …)",
});
export const telephoneInPlanAlone = (): Words => ({
  fr: fr`pourrait être un numéro de téléphone ; rien d'autre ne le dit`,
  en: "may be a telephone number; nothing else says so",
});
export const telephoneUnassigned = (): Words => ({
  fr: fr`a la forme d'un numéro de téléphone, dans une tranche qui n'est pas attribuée`,
  en: "has the form of a telephone number, in a range that is not in use",
});
export const telephoneSpoken = (): Words => ({
  fr: fr`un numéro de téléphone dit en toutes lettres`,
  en: "a telephone number said in words",
});

export const streetNumber = (): Words => ({
  fr: fr`une rue et un numéro`,
  en: "a street and a number",
});
export const streetAlone = (): Words => ({
  fr: fr`le nom d'une rue, sans numéro`,
  en: "the name of a street, without a number",
});
export const streetDoubtful = (): Words => ({
  fr: fr`peut-être le nom d'une rue ; le mot a d'autres sens`,
  en: "perhaps the name of a street; the word has other senses",
});
export const houseNumber = (): Words => ({
  fr: fr`le numéro d'une maison où quelqu'un habite`,
  en: "the number of a house where somebody lives",
});

export const townCountry = (): Words => ({
  fr: fr`un code postal précédé de son pays`,
  en: "a postcode with its country before it",
});
export const townAfterStreet = (): Words => ({
  fr: fr`un code postal et une localité à la suite d'une adresse`,
  en: "a postcode and a town that follow an address",
});
export const townAnnounced = (): Words => ({
  fr: fr`un code postal et une localité, et les mots voisins parlent d'une adresse`,
  en: "a postcode and a town, and words near them speak of an address",
});
export const townAlone = (): Words => ({
  fr: fr`un nombre qui peut être un code postal, suivi d'un nom propre`,
  en: "a number that may be a postcode, followed by a proper name",
});
export const townBefore = (): Words => ({
  fr: fr`une localité et, entre parenthèses, un nombre qui peut être son code postal`,
  en: "a town and, in brackets, a number that may be its postcode",
});
export const townYear = (): Words => ({
  fr: fr`peut-être un code postal, peut-être une année`,
  en: "perhaps a postcode, perhaps a year",
});
export const codeAnnounced = (): Words => ({
  fr: fr`un code postal annoncé comme tel, sans localité`,
  en: "a postcode announced as one, without a town",
});
export const britishPostcode = (): Words => ({
  fr: fr`un code postal britannique, qui ne désigne que quelques maisons`,
  en: "a British postcode, which stands for a few houses only",
});

export const birthDate = (): Words => ({
  fr: fr`une date complète, et les mots voisins parlent d'une naissance`,
  en: "a full date, and words near it speak of a birth",
});
export const birthBefore = (): Words => ({
  fr: fr`une date complète, et la phrase précédente parle d'une naissance`,
  en: "a full date, and the sentence before it speaks of a birth",
});
export const birthPartly = (): Words => ({
  fr: fr`une date incomplète, et les mots voisins parlent d'une naissance`,
  en: "part of a date, and words near it speak of a birth",
});
export const birthYear = (): Words => ({
  fr: fr`une année de naissance`,
  en: "a year of birth",
});
export const oldDate = (): Words => ({
  fr: fr`une date complète d'une année où beaucoup de personnes interrogées sont nées ; rien d'autre ne dit qu'il s'agit d'une naissance`,
  en: "a full date of a year in which many who are interviewed were born; nothing else says that it is a birth",
});

/** What stands in a cell whose value is withheld. */
export const withheldWord = (): Words => ({ fr: "non communiqué", en: "withheld" });
export const band = (from: number, to: number): Words => ({ fr: `de ${from} à ${to}`, en: `${from} to ${to}` });
export const bandFrom = (from: number): Words => ({ fr: `${from} et plus`, en: `${from} or more` });
export const bandUnder = (limit: number): Words => ({ fr: `moins de ${limit}`, en: `under ${limit}` });

export const columnEmpty = (): Words => ({ fr: fr`la colonne est vide`, en: "the column is empty" });
export const columnTelling = (): Words => ({
  fr: fr`la colonne entière n'est pas communiquée : elle nomme des personnes, dit comment les joindre ou contient des phrases`,
  en: "the whole column is withheld: it names people, says how to reach them, or holds sentences",
});
export const columnOneKnown = (): Words => ({
  fr: fr`la colonne entière n'est pas communiquée : elle ne dit quelque chose que d'une seule personne`,
  en: "the whole column is withheld: it says something of one person only",
});
export const columnYears = (): Words => ({
  fr: fr`des dates il ne reste que les années`,
  en: "of dates only the years remain",
});
export const columnBands = (): Words => ({
  fr: fr`les nombres sont mis en tranches de dix ; une tranche d'une seule personne est jointe à sa voisine`,
  en: "numbers are put into bands of ten; a band of one person is joined to its neighbour",
});
export const columnShared = (): Words => ({
  fr: fr`la colonne reste telle quelle : chaque valeur est partagée par au moins deux personnes`,
  en: "the column stays as it is: at least two people share each value",
});
export const columnAllAlone = (): Words => ({
  fr: fr`la colonne entière n'est pas communiquée : chaque valeur désigne une seule personne`,
  en: "the whole column is withheld: each value stands for one person only",
});
export const columnSeenThrough = (): Words => ({
  fr: fr`la colonne entière n'est pas communiquée : une valeur désigne une seule personne, et chacun la devinerait si elle seule manquait`,
  en: "the whole column is withheld: one value stands for one person only, and everybody would guess it if it alone were missing",
});
export const valuesAlone = (): Words => ({
  fr: fr`les valeurs qui désignent une seule personne ne sont pas communiquées`,
  en: "values that stand for one person only are withheld",
});
export const valueWithAnother = (): Words => ({
  fr: fr`une valeur désigne une seule personne ; elle n'est pas communiquée, ni la plus rare des autres, sans quoi on la devinerait`,
  en: "one value stands for one person only; it is withheld, and so is the rarest of the others, or it would be guessed",
});
