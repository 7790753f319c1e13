import type { Lang } from "../messages/words.js";

/** What is known beforehand of the texts that are searched. All lists are as people wrote them; case and accents do not count. */
export interface Knowledge {
  readonly language: Lang;
  /** Names that the study adds to the lists that come with grille. */
  readonly names: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  /** What identifies nobody here: pseudonyms, tools of the codebook, what a person decided to keep. */
  readonly keep: readonly string[];
  /** Names that anonymising gave to people here, and their parts: they pass in any pairing. */
  readonly given?: readonly string[];
  /** Published attributes: they pass as the places, organisations and jobs that they are, never as people. */
  readonly published?: readonly string[];
  /** Real names from the key, while it is open. They are found in any case and inflection, with certainty `high`. */
  readonly secret: readonly string[];
}

export const NOTHING_KNOWN: Knowledge = {
  language: "fr",
  names: [],
  organisations: [],
  places: [],
  keep: [],
  secret: [],
};
