import { fr } from "./french.js";
import { counted } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const help = {
  attribute: both(
    fr`attribue une identité ou une stratégie à un participant, avec la raison et les passages`,
    "attributes an identity or a strategy to a participant, with the reason and the passages",
  ),
  profile: both(
    fr`montre, personne par personne, les types et stratégies attribués, par qui et pourquoi, ce qui y renvoie et ce qui va contre`,
    "shows, person by person, the types and strategies attributed, by whom and why, what points to them and what speaks against",
  ),
};

export const flags = {
  reason: both(fr`pourquoi cette lecture`, "why this reading"),
  situation: both(fr`dans quelle situation`, "in what situation"),
  passages: both(fr`passages qui la portent : P01:3,P01:9`, "passages that bear it out: P01:3,P01:9"),
  remove: both(fr`retire cette attribution`, "takes this attribution away"),
  coder: both(fr`la personne qui attribue`, "the person who attributes"),
};

export const reasonHint = both(
  fr`--reason "…" : c'est elle qu'on discute, pas le mot`,
  '--reason "…": it is what is argued about, not the word',
);
export const notYours = both(
  fr`cette attribution est d'une autre personne, qui seule la change`,
  "this attribution is another person's, who alone changes it",
);
export const notUtf8 = both(
  fr`ce fichier n'est pas en UTF-8 : il n'est pas réécrit`,
  "this file is not in UTF-8: it is not written anew",
);
export const noPassage = (place: string): Words =>
  both(fr`« ${place} » ne désigne aucun passage de l'étude`, `"${place}" is no passage of this study`);
export const otherVoice = (place: string, participant: string): Words =>
  both(fr`${place} ne contient pas de paroles de « ${participant} »`, `${place} holds no words of "${participant}"`);
export const added = (participant: string, type: string): Words =>
  both(fr`attribué : ${participant} ${type}`, `attributed: ${participant} ${type}`);
export const changed = (participant: string, type: string): Words =>
  both(fr`attribution changée : ${participant} ${type}`, `attribution changed: ${participant} ${type}`);
export const removed = (participant: string, type: string): Words =>
  both(fr`attribution retirée : ${participant} ${type}`, `attribution taken away: ${participant} ${type}`);
export const noSuch = (participant: string, type: string): Words =>
  both(
    fr`vous n'avez pas attribué « ${type} » à « ${participant} »`,
    `you have not attributed "${type}" to "${participant}"`,
  );
export const several = (situations: readonly string[]): Words =>
  both(
    fr`plusieurs attributions répondent : dites laquelle avec --situation (${situations.map((one) => fr`« ${one} »`).join(", ")})`,
    `several attributions answer to that: say which with --situation (${situations.map((one) => `"${one}"`).join(", ")})`,
  );
export const changedMeanwhile = both(
  fr`attributions.csv a changé entre-temps : rien n'est écrit`,
  "attributions.csv has changed meanwhile: nothing is written",
);
export const noParticipant = (id: string): Words =>
  both(fr`l'étude n'a pas de participant « ${id} »`, `the study has no participant "${id}"`);

// profile
export const more = (n: number): Words =>
  both(
    fr`et ${counted(n, "fr", "autre passage", "autres passages")} : --limit 0 les montre tous`,
    `and ${counted(n, "en", "more passage", "more passages")}: --limit 0 shows them all`,
  );
