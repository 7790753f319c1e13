import { fr } from "./french.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

// what the server answers
export const changedMeanwhile = both(
  fr`Cette attribution a changé entre-temps, ailleurs : rechargez la page, et voyez ce qu'elle dit maintenant.`,
  "This attribution has changed meanwhile, elsewhere: reload the page and see what it says now.",
);
export const noPlace = (place: string): Words =>
  both(
    fr`Il n'y a pas de passage « ${place} » : écrivez-le comme P01:12 ou P01:12.3, ou choisissez-le dans le texte.`,
    `There is no passage “${place}”: write it like P01:12 or P01:12.3, or choose it in the text.`,
  );
export const noReason = both(
  fr`Une lecture ne s'attribue pas sans dire pourquoi : écrivez la raison.`,
  "A reading is not attributed without saying why: write the reason.",
);
export const noPassage = both(
  fr`Donnez au moins un passage sur lequel repose cette lecture.`,
  "Give at least one passage on which this reading rests.",
);
export const noType = both(fr`Choisissez ce que vous attribuez.`, "Choose what you attribute.");
export const noPerson = both(fr`Cette personne n'est pas de l'étude.`, "This person is not in the study.");

// the view
export const title = both("Personnes", "People");
export const intro = both(
  fr`Identités, modes et stratégies sont des lectures : elles s'attribuent à une personne, dans une situation, avec une raison et des passages. Une règle ne donne que des indices.`,
  "Identities, modes and strategies are readings: they are attributed to a person, in a situation, with a reason and passages. A rule gives cues only.",
);
export const noPeople = both(fr`participants.csv ne nomme encore personne.`, "participants.csv names nobody yet.");
export const noTypes = both(
  fr`La grille n'a pas de code qui s'attribue (kind: interpretive).`,
  "The codebook has no code that is attributed (kind: interpretive).",
);
export const nothingAttributed = both(fr`Rien n'est encore attribué.`, "Nothing is attributed yet.");
export const agreed = both(fr`convenue entre lecteurs`, "agreed between readers");
export const attributeTo = (person: string): Words => both(fr`Attribuer à ${person}…`, `Attribute to ${person}…`);
export const sure = both(
  fr`Retirer cette attribution ? Sa raison sera perdue.`,
  "Take this attribution away? Its reason will be lost.",
);
export const yes = both(fr`Oui, la retirer`, "Yes, take it away");
export const removed = both(fr`Attribution retirée.`, "Attribution taken away.");
export const cues = (n: number): Words => both(fr`Indices sans réponse (${n})`, `Cues not answered (${n})`);
export const cuesHidden = both(
  fr`Les indices que donnent les règles ne sont pas montrés : c'est le choix de l'étude.`,
  "The cues that rules give are not shown: that is the study's choice.",
);
export const showCues = both(fr`Montrer les indices`, "Show the cues");
export const answer = both("Attribuer…", "Attribute…");
export const setAside = both(fr`Écarter`, "Set aside");
export const asideDone = both(fr`Indice écarté.`, "Cue set aside.");
export const gonePlace = both(fr`passage introuvable`, "passage not found");

// the form
export const form = both("Attribution", "Attribution");
export const person = both("Personne", "Person");
export const type = both(fr`Ce qui est attribué`, "What is attributed");
export const chooseType = both(fr`Choisir…`, "Choose…");
export const situation = both("Situation", "Situation");
export const situationHint = both(
  fr`où et quand cela se joue, en quelques mots`,
  "where and when it plays out, in a few words",
);
export const reason = both(fr`Raison (obligatoire)`, "Reason (needed)");
export const reasonHint = both(
  fr`pourquoi votre lecture tient, malgré ce qui parlerait contre elle`,
  "why your reading holds, in spite of what would speak against it",
);
export const passages = both("Passages", "Passages");
export const addChosen = both(fr`Ajouter les mots choisis`, "Add the selected words");
export const addPlace = both("Ajouter", "Add");
export const placeField = both(fr`Passage, par exemple P01:12.3`, "Passage, for example P01:12.3");
export const dropPassage = (place: string): Words => both(fr`Ôter ${place}`, `Take ${place} off`);
export const lookInText = both(fr`Choisir des mots dans le texte :`, "Choose words in the text:");
export const chooseWords = both(
  fr`Choisissez des mots dans le texte, puis ajoutez-les (touche +).`,
  "Select words in the text, then add them (key +).",
);
export const save = both(fr`Garder l'attribution`, "Keep the attribution");
export const abandon = both(fr`Abandonner`, "Abandon");
export const kept = both(fr`Attribution gardée.`, "Attribution kept.");
export const passageAdded = both(fr`Passage ajouté à l'attribution.`, "Passage added to the attribution.");
export const otherBegun = (participant: string): Words =>
  both(
    fr`Vous écrivez déjà une attribution, pour ${participant} : gardez-la ou abandonnez-la d'abord.`,
    `You are already writing an attribution, for ${participant}: keep it or abandon it first.`,
  );
