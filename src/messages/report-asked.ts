import { fr } from "./french.js";
import { list } from "./numbers.js";
import type { Words } from "./words.js";

/** What is asked of a report, and why it may be refused. */

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const forHelp = both(
  fr`pour qui : thesis (tout), article (court), supervisor (arrêter ou continuer ?), group (feuille d'analyse en groupe)`,
  "for whom: thesis (everything), article (short), supervisor (stop or go on?), group (sheet for a collective analysis)",
);
export const situationHelp = both(
  fr`avec --for group : les places des situations choisies, entre virgules`,
  "with --for group: the places of the chosen situations, between commas",
);
export const referencesHelp = both(
  fr`au lieu du rapport, les ouvrages sur lesquels il s'appuie : BibTeX ou CSL-JSON`,
  "instead of the report, the works that it rests on: BibTeX or CSL-JSON",
);
const readers: Readonly<Record<string, Words>> = {
  thesis: both(fr`une thèse`, "a thesis"),
  article: both(fr`un article`, "an article"),
  supervisor: both(fr`la direction du travail`, "a supervisor"),
  group: both(fr`un groupe`, "a group"),
};
export const noTranscripts = (depth: string): Words =>
  both(
    fr`les transcrits entiers ne vont pas dans un rapport pour ${readers[depth]?.fr ?? depth}`,
    `whole transcripts do not go into a report for ${readers[depth]?.en ?? depth}`,
  );
export const noTranscriptsHint = both(
  fr`sans --with-transcripts, ou avec --for thesis`,
  "without --with-transcripts, or with --for thesis",
);
export const noSituation = both(
  fr`une feuille pour un groupe porte sur des situations choisies : lesquelles ?`,
  "a sheet for a group is about chosen situations: which?",
);
export const situationHint = both("--situation P01:12,P03:4-6", "--situation P01:12,P03:4-6");
export const situationElsewhere = both(
  fr`--situation ne vaut qu'avec --for group`,
  "--situation goes with --for group only",
);
export const badSituation = (places: readonly string[]): Words =>
  both(fr`il n'y a pas de passage à ${list(places, "fr")}`, `there is no passage at ${list(places, "en")}`);
