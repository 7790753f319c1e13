import { fr } from "./french.js";
import { list, plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });
const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

/** How far interviews were read, by what people said of it (`grille read`), not by their marks. */
export interface Readings {
  /** Those that somebody said were read to the end. */
  readonly declared: number;
  /** Those on which somebody has a sheet, and nobody said so. */
  readonly coded: number;
  readonly n: number;
}

/** `3 entretiens sur 8 déclarés lus jusqu'au bout ; 2 codés sans que personne l'ait dit`: without a capital or a full stop. */
export const readToTheEnd = ({ declared, coded, n }: Readings): Words =>
  each((lang) => {
    const [one, other] = [plural(declared, lang, "", "s"), plural(coded, lang, "", "s")];
    if (lang === "en") {
      const said = `${declared} of ${n} ${plural(n, lang, "interview", "interviews")} declared read to the end`;
      return coded === 0 ? said : `${said}; ${coded} coded without anybody saying so`;
    }
    const said = fr`${declared} entretien${one} sur ${n} déclaré${one} lu${one} jusqu'au bout`;
    return coded === 0 ? said : fr`${said} ; ${coded} codé${other} sans que personne l'ait dit`;
  });

/** What silence is worth in interviews that nobody said were read to the end. */
export const silenceOfMarks = (ids: readonly string[]): Words =>
  both(
    fr`Personne n'a dit avoir lu ${list(ids, "fr")} jusqu'au bout (grille read) : ce silence est celui de ce qui a été marqué.`,
    `Nobody has said that they read ${list(ids, "en")} to the end (grille read): that silence is the silence of what was marked.`,
  );
