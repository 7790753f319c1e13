import { fr } from "./french.js";
import { list } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const oneForm = (id: string, given: readonly string[], forms: readonly string[]): Words =>
  given.length > 1
    ? both(
        fr`l'affirmation « ${id} » se dit sous plusieurs formes (${list(given, "fr")}) : une seule se vérifie à la fois`,
        `claim "${id}" is put in several forms (${list(given, "en")}): one is checked at a time`,
      )
    : both(
        fr`l'affirmation « ${id} » n'a aucune forme qui se vérifie : il en faut une (${forms.join(", ")})`,
        `claim "${id}" has no form that can be checked: give it one (${forms.join(", ")})`,
      );
export const oneQuantity = (keys: readonly string[]): Words =>
  both(
    fr`dire de combien de personnes il s'agit, une fois : ${keys.join(", ")}`,
    `say of how many people, once: ${keys.join(", ")}`,
  );
export const tooManyOf = (k: number, of: number): Words =>
  both(fr`${k} personnes sur ${of} : c'est plus qu'il n'y en a`, `${k} people of ${of}: that is more than there are`);
export const sameTwice = (): Words =>
  both(
    fr`pour dire que des personnes diffèrent, il en faut au moins deux, chacune une fois`,
    "to say that people differ takes at least two of them, each once",
  );
export const unknownAttribute = (name: string): Words =>
  both(fr`participants.csv n'a pas de colonne « ${name} »`, `participants.csv has no column "${name}"`);
export const unknownSurvey = (id: string): Words =>
  both(fr`l'étude n'a pas d'enquête « ${id} »`, `the study has no survey "${id}"`);
export const unknownAnswer = (answer: string): Words =>
  both(fr`la question n'a pas de réponse « ${answer} »`, `the question has no answer "${answer}"`);
export const unknownClaim = (id: string): Words =>
  both(fr`la source n'a pas d'affirmation « ${id} » dans ce fichier`, `the source has no claim "${id}" in this file`);
export const againstItself = (): Words =>
  both(
    fr`une affirmation ne se contredit pas elle-même : nommer l'autre`,
    "a claim does not contradict itself: name the other one",
  );
