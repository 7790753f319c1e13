import { fr } from "../../messages/french.js";
import { counted, formatNumber } from "../../messages/numbers.js";
import type { Lang } from "../../messages/words.js";
import type { Measured } from "../table.js";
import { basisIn, interviewsIn, numberIn, rowsIn, type Sentences } from "./result.js";

/** How overlapping codes were looked for. What comes of it is for whoever reads the passages. */
export function overlapMethods(measured: Measured): Sentences {
  const { settings, values } = measured;
  const [interviews, basis] = [interviewsIn(measured), basisIn(measured)];
  const share = (name: string, lang: Lang): string => formatNumber(Number(settings[name]), lang);
  const found = (name: string, lang: Lang): string =>
    counted(numberIn(values[name]) ?? 0, lang, lang === "fr" ? "paire" : "pair", lang === "fr" ? "paires" : "pairs");
  const isAny = rowsIn(measured, "overlap").length > 0;
  return [
    {
      fr: fr`Les codes dont les passages coïncident ont été cherchés sur ${interviews.fr} (base : ${basis.fr}) avec le logiciel grille : la part des caractères d'un code que l'autre couvre, et la part de ses passages dont la moitié au moins est couverte ; la plus petite des deux compte.`,
      en: `Codes whose passages coincide were looked for on ${interviews.en} (basis: ${basis.en}) with the software grille: the share of a code's characters that the other covers, and the share of its passages of which at least half is covered; the smaller of the two counts.`,
    },
    isAny
      ? {
          fr: fr`Deux codes sont à relire comme un seul peut-être quand chacun se trouve dans l'autre pour ${share("alike", "fr")} au moins (${found("one_code", "fr")}), et l'un comme sous-code peut-être de l'autre à partir de ${share("inside", "fr")} dans un seul sens (${found("sub_codes", "fr")}) ; à partir de ${share("least", "fr")} passages de chacun.`,
          en: `Two codes are to be read again as perhaps one where each lies in the other for at least ${share("alike", "en")} (${found("one_code", "en")}), and one as perhaps a sub-code of the other from ${share("inside", "en")} on in one direction alone (${found("sub_codes", "en")}); from ${share("least", "en")} passages of each on.`,
        }
      : {
          fr: fr`Aucun passage de deux codes n'a de caractère en commun.`,
          en: "No passages of two codes share a character.",
        },
    {
      fr: fr`Ces seuils désignent ce qui est à relire ; ce sont les passages qui décident.`,
      en: "These thresholds point at what is to be read again; the passages decide.",
    },
  ];
}
