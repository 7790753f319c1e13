import { fr } from "./french.js";
import type { Words } from "./words.js";

/** Sentences about what a rule may and may not ask. */

export const noAccentsInRegex = (): Words => ({
  fr: fr`« accents » ne va pas avec « regex » ; écrivez les deux lettres entre crochets : [eé]`,
  en: '"accents" does not go with "regex"; write both letters in square brackets: [eé]',
});

export const noAttribute = (): Words => ({
  fr: fr`« speaker » nomme au moins une colonne de participants.csv et la valeur cherchée`,
  en: '"speaker" names at least one column of participants.csv and the value that is sought',
});

export const looksAround = (sign: string): Words => ({
  fr: fr`« ${sign} » regarde ce qui suit ou précède sans le prendre ; ces expressions régulières ne le peuvent pas`,
  en: `"${sign}" looks at what follows or precedes without taking it; these regular expressions cannot`,
});

export const looksAroundHint = (): Words => ({
  fr: fr`dites-le par « not: » ou « except: » à côté de l'expression, ou par « near: »`,
  en: 'say it with "not:" or "except:" beside the expression, or with "near:"',
});

export const refersBack = (sign: string): Words => ({
  fr: fr`« ${sign} » renvoie à un groupe déjà trouvé ; ces expressions régulières ne le peuvent pas`,
  en: `"${sign}" refers back to a group already found; these regular expressions cannot`,
});

export const refersBackHint = (): Words => ({
  fr: fr`écrivez les possibilités l'une à côté de l'autre : (oui oui|non non)`,
  en: "write the possibilities side by side: (yes yes|no no)",
});

export const holdsOn = (sign: string): Words => ({
  fr: fr`« ${sign} » ne rend pas ce qu'il a pris ; ces expressions régulières n'en ont pas besoin et ne le connaissent pas`,
  en: `"${sign}" never gives back what it took; these regular expressions do not need it and do not know it`,
});

export const holdsOnHint = (plain: string): Words => ({
  fr: fr`écrivez « ${plain} »`,
  en: `write "${plain}"`,
});

export const unknownEscape = (sign: string): Words => ({
  fr: fr`« ${sign} » n'a pas de sens dans ces expressions régulières`,
  en: `"${sign}" means nothing in these regular expressions`,
});

export const escapeHint = (): Words => ({
  fr: fr`les classes connues : \\d, \\w, \\s, \\p{L}, \\p{Lu}, et \\x{e9} pour une lettre par son numéro`,
  en: "the classes that are known: \\d, \\w, \\s, \\p{L}, \\p{Lu}, and \\x{e9} for a letter by its number",
});

export const unknownGroup = (sign: string): Words => ({
  fr: fr`une parenthèse ne peut pas commencer par « ${sign} » dans ces expressions régulières`,
  en: `a bracket cannot begin with "${sign}" in these regular expressions`,
});

export const groupHint = (): Words => ({
  fr: fr`possibles : (…), (?:…) et (?i:…)`,
  en: "possible: (…), (?:…) and (?i:…)",
});

export const speakerUnknown = (attribute: string): Words => ({
  fr: fr`une règle demande « ${attribute} » de la personne qui parle, mais participants.csv n'a pas cette colonne`,
  en: `a rule asks for "${attribute}" of who speaks, but participants.csv has no such column`,
});

export const valueUnknown = (attribute: string, value: string): Words => ({
  fr: fr`une règle demande « ${attribute}: ${value} », mais personne n'a cette valeur dans participants.csv`,
  en: `a rule asks for "${attribute}: ${value}", but nobody in participants.csv has that value`,
});
