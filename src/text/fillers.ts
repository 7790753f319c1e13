import type { Lang } from "../messages/words.js";

/** What people say while they look for words. */
export const FILLERS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set("euh heu euhm hum hmm hm mmh mh mhm ben bah beh bin ba hein quoi pff pfff ouf eh oh ah".split(" ")),
  en: new Set("uh uhm um er erm hm hmm mm mmm mhm eh oh ah".split(" ")),
};
