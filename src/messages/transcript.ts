import { fr } from "./french.js";
import { counted } from "./numbers.js";
import type { Words } from "./words.js";

export const noHeader = (): Words => ({
  fr: fr`ce transcrit ne commence pas par son en-tête`,
  en: "this transcript does not begin with its header",
});
export const headerHint = (): Words => ({
  fr: fr`l'en-tête va de la première ligne « --- » à la suivante : grille, id, language, speakers ; grille ingest l'écrit pour vous`,
  en: 'the header goes from a first line "---" to the next: grille, id, language, speakers; grille ingest writes it for you',
});
export const openHeader = (): Words => ({
  fr: fr`l'en-tête n'est pas refermé par une ligne « --- »`,
  en: 'the header is not closed by a line "---"',
});
export const unplacedLine = (): Words => ({
  fr: fr`cette ligne n'est ni le début d'un tour de parole, ni sa suite, ni un titre`,
  en: "this line neither begins a turn, nor continues one, nor is a heading",
});
export const unplacedHint = (labels: string): Words => ({
  fr: fr`un tour commence par [h:mm:ss] ETIQUETTE: ou ETIQUETTE: (étiquettes de l'en-tête : ${labels}) ; sa suite commence par deux espaces ; un titre par #`,
  en: `a turn begins with [h:mm:ss] LABEL: or LABEL: (labels in the header: ${labels}); its next lines begin with two spaces; a heading with #`,
});
export const unknownLabel = (): Words => ({
  fr: fr`l'étiquette de ce tour ne figure pas sous « speakers » dans l'en-tête`,
  en: 'the label of this turn does not stand under "speakers" in the header',
});
export const nearLabel = (label: string): Words => ({
  fr: fr`est-ce « ${label} » ? sinon, ajoutez l'étiquette sous « speakers »`,
  en: `is it "${label}"? if not, add the label under "speakers"`,
});
export const knownLabels = (labels: string): Words => ({
  fr: fr`étiquettes de l'en-tête : ${labels}`,
  en: `labels in the header: ${labels}`,
});
export const emptyTurn = (): Words => ({
  fr: fr`ce tour n'a pas de paroles et n'est pas compté`,
  en: "this turn has no words and is not counted",
});
export const looseWords = (): Words => ({
  fr: fr`ces paroles ne suivent aucun tour : personne ne les dit`,
  en: "these words follow no turn: nobody says them",
});
export const timeGoesBack = (seconds: number): Words => ({
  fr: fr`ce tour commence ${seconds} s avant le précédent`,
  en: `this turn begins ${seconds} s before the one above it`,
});
export const timesOverlap = (turns: number, seconds: number): Words => ({
  fr: fr`${counted(turns, "fr", "tour commence", "tours commencent")} jusqu'à ${seconds} s avant le précédent, comme quand on parle à la fois`,
  en: `${counted(turns, "en", "turn begins", "turns begin")} up to ${seconds} s before the one above, as where people talk at once`,
});
export const timeHint = (): Words => ({
  fr: fr`c'est normal si deux personnes parlent à la fois ou si l'entretien tient en plusieurs enregistrements ; sinon, corrigez l'heure`,
  en: "that is as it should be where two people talk at once or an interview is in several recordings; otherwise mend the time",
});
export const emptyTranscript = (): Words => ({
  fr: fr`ce transcrit ne contient aucun tour de parole`,
  en: "this transcript has no turn",
});
