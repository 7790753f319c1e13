import { fr } from "./french.js";
import type { Words } from "./words.js";

export const segmentsTitle: Words = { fr: "Transcrits", en: "Transcripts" };

const column = (name: string, unit: string, label: readonly [string, string], meaning: readonly [string, string]) => ({
  name,
  unit,
  label: { fr: label[0], en: label[1] } as Words,
  meaning: { fr: meaning[0], en: meaning[1] } as Words,
});

export const segmentColumns = [
  column("transcript", "id", ["transcrit", "transcript"], [fr`identifiant du transcrit`, "id of the transcript"]),
  column("language", "fr or en", ["langue", "language"], ["langue", "language"]),
  column(
    "interviewer",
    "labels",
    ["enquêteur", "interviewer"],
    [fr`étiquettes de qui interroge`, "labels of who asks"],
  ),
  column(
    "participants",
    "labels",
    ["participants", "participants"],
    [fr`étiquettes des participants`, "labels of the participants"],
  ),
  column("turns", "count", ["tours", "turns"], ["tours de parole, tous locuteurs", "turns, all speakers"]),
  column(
    "participant_turns",
    "count",
    ["des participants", "participants' turns"],
    [fr`tours des participants`, "participants' turns"],
  ),
  column("sentences", "count", ["phrases", "sentences"], [fr`phrases des participants`, "participants' sentences"]),
  column(
    "exchanges",
    "count",
    ["échanges", "exchanges"],
    [fr`échanges où un participant parle`, "exchanges in which a participant speaks"],
  ),
];
