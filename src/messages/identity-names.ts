import { fr } from "./french.js";
import type { Words } from "./words.js";

/* What speaks for a stretch of text being a name. None of these sentences holds the words found. */

const inKeyWords: Words = {
  fr: fr`ce nom est dans la clé`,
  en: "this name is in the key",
};
export const inKey = (): Words => inKeyWords;
const perhapsWordWords: Words = {
  fr: fr`ce nom est connu, mais c'est aussi un mot courant, et rien autour ne parle d'une personne`,
  en: "this name is known, but it is a common word too, and nothing around it tells of a person",
};
export const perhapsWord = (): Words => perhapsWordWords;
const namedByStudyWords: Words = {
  fr: fr`l'étude dit elle-même que ce nom est à chercher`,
  en: "the study itself says that this name is to be looked for",
};
export const namedByStudy = (): Words => namedByStudyWords;
const afterTitleWords: Words = {
  fr: fr`un titre ou un lien de parenté se trouve juste devant (Madame, docteur, oncle…)`,
  en: "a title or a tie of kinship stands right before it (Mrs, doctor, uncle…)",
};
export const afterTitle = (): Words => afterTitleWords;
const firstAndLastWords: Words = {
  fr: fr`un prénom connu et un nom de famille se suivent`,
  en: "a known first name and a family name follow each other",
};
export const firstAndLast = (): Words => firstAndLastWords;
const listedPersonNameWords: Words = {
  fr: fr`ce mot est dans les listes de prénoms ou de noms de famille, et porte une majuscule`,
  en: "this word is in the lists of first or family names, and has a capital letter",
};
export const listedPersonName = (): Words => listedPersonNameWords;
const listedAndSpokenOfWords: Words = {
  fr: fr`ce mot est dans les listes de prénoms ou de noms de famille, et la phrase en parle comme d'une personne`,
  en: "this word is in the lists of first or family names, and the sentence speaks of it as of a person",
};
export const listedAndSpokenOf = (): Words => listedAndSpokenOfWords;
const firstNameInLowerCaseWords: Words = {
  fr: fr`c'est un prénom connu, écrit sans majuscule`,
  en: "this is a known first name, written without a capital letter",
};
export const firstNameInLowerCase = (): Words => firstNameInLowerCaseWords;
const spokenOfAsPersonWords: Words = {
  fr: fr`la phrase en parle comme d'une personne`,
  en: "the sentence speaks of it as of a person",
};
export const spokenOfAsPerson = (): Words => spokenOfAsPersonWords;
const capitalOnlyWords: Words = {
  fr: fr`une majuscule au milieu d'une phrase, sur un mot qui n'est pas courant`,
  en: "a capital letter inside a sentence, on a word that is not common",
};
export const capitalOnly = (): Words => capitalOnlyWords;
const sureElsewhereWords: Words = {
  fr: fr`le même nom est plus sûr ailleurs dans le texte`,
  en: "the same name is surer elsewhere in the text",
};
export const sureElsewhere = (): Words => sureElsewhereWords;
const listedPlaceWords: Words = {
  fr: fr`ce nom est dans les listes de pays, de régions et de villes`,
  en: "this name is in the lists of countries, regions and towns",
};
export const listedPlace = (): Words => listedPlaceWords;
const listedPlaceLivedInWords: Words = {
  fr: fr`ce nom est dans les listes de pays, de régions et de villes, et la phrase en parle comme d'un lieu`,
  en: "this name is in the lists of countries, regions and towns, and the sentence speaks of it as of a place",
};
export const listedPlaceLivedIn = (): Words => listedPlaceLivedInWords;
const spokenOfAsPlaceWords: Words = {
  fr: fr`la phrase en parle comme d'un lieu`,
  en: "the sentence speaks of it as of a place",
};
export const spokenOfAsPlace = (): Words => spokenOfAsPlaceWords;
const organisationNounWords: Words = {
  fr: fr`un nom d'établissement l'introduit (école, hôpital, association…)`,
  en: "a word for an establishment introduces it (school, hospital, association…)",
};
export const organisationNoun = (): Words => organisationNounWords;
const listedOrganisationWords: Words = {
  fr: fr`cette organisation est connue`,
  en: "this organisation is a known one",
};
export const listedOrganisation = (): Words => listedOrganisationWords;
const spokenOfAsOrganisationWords: Words = {
  fr: fr`la phrase ou sa forme (un sigle) en font le nom d'une organisation`,
  en: "the sentence or its form (initials) make it the name of an organisation",
};
export const spokenOfAsOrganisation = (): Words => spokenOfAsOrganisationWords;
const singlesOutWords: Words = {
  fr: fr`une fonction qu'une seule personne exerce à cet endroit`,
  en: "a position that one person alone holds there",
};
export const singlesOut = (): Words => singlesOutWords;
const perhapsSinglesOutWords: Words = {
  fr: fr`une fonction qui peut suffire à reconnaître quelqu'un`,
  en: "a position that may be enough to recognise someone",
};
export const perhapsSinglesOut = (): Words => perhapsSinglesOutWords;
const onlyOneWords: Words = {
  fr: fr`la phrase dit que cette personne est la seule ou la première`,
  en: "the sentence says that this person is the only one or the first",
};
export const onlyOne = (): Words => onlyOneWords;
