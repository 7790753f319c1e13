import { fr } from "./french.js";
import type { Words } from "./words.js";

/** What each kind of convention of transcription is called; after a colon and a count. */
export const conventionNames = {
  pause: { fr: "pauses et silences", en: "pauses and silences" },
  laughter: { fr: "rires et sourires", en: "laughter and smiles" },
  inaudible: { fr: fr`mots qu'on n'a pas entendus`, en: "words that were not heard" },
  masked: { fr: fr`noms masqués`, en: "masked names" },
  cut: { fr: "coupures", en: "cuts" },
  noise: { fr: "bruits", en: "noises" },
  overlap: { fr: "chevauchements", en: "overlaps" },
  "back-channel": { fr: fr`mots de qui écoute`, en: "words of the listener" },
  time: { fr: "temps", en: "times" },
  uncertain: { fr: "mots incertains, lus comme dits", en: "doubtful words, read as said" },
  emphasis: { fr: fr`mots appuyés, lus comme dits`, en: "stressed words, read as said" },
  comment: { fr: fr`remarques de qui a transcrit`, en: "remarks of the transcriber" },
} as const satisfies Readonly<Record<string, Words>>;
