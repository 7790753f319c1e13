import { fr } from "../french.js";
import { bases, unitCount } from "../measures.js";
import { formatNumber } from "../numbers.js";
import type { Words } from "../words.js";
import { withReferences } from "./references.js";

type Facts = Readonly<Record<string, unknown>>;

/** The paragraph on how overlapping codes were looked for, to be put into a thesis: what was done, and nothing that was not. */
export function overlapMethods({ values, settings }: { readonly values: Facts; readonly settings: Facts }): Words {
  const interviews = unitCount(Array.isArray(settings.interviews) ? settings.interviews.length : 0, "interview");
  const basis = bases[settings.basis as keyof typeof bases] ?? bases.given;
  const share = (name: string, lang: "fr" | "en"): string => formatNumber(Number(settings[name]), lang);
  const found = [Number(values.one_code), Number(values.sub_codes)];
  return withReferences(
    {
      fr: [
        fr`Les codes dont les passages coïncident ont été cherchés sur ${interviews.fr} (base : ${basis.fr}) avec le logiciel grille : la part des caractères d'un code que l'autre couvre, et la part de ses passages dont la moitié au moins est couverte ; la plus petite des deux compte.`,
        fr`Deux codes ont été relus comme un seul peut-être quand chacun se trouve dans l'autre pour ${share("alike", "fr")} au moins, et l'un comme sous-code peut-être de l'autre à partir de ${share("inside", "fr")} dans un seul sens ; à partir de ${share("least", "fr")} passages de chacun. Il y en a eu ${found[0] ?? 0} et ${found[1] ?? 0}.`,
        fr`Ces seuils désignent ce qui est à relire ; ce sont les passages qui décident.`,
      ],
      en: [
        `Codes whose passages coincide were looked for on ${interviews.en} (basis: ${basis.en}) with the software grille: the share of a code's characters that the other covers, and the share of its passages of which at least half is covered; the smaller of the two counts.`,
        `Two codes were read again as perhaps one where each lies in the other for at least ${share("alike", "en")}, and one as perhaps a sub-code of the other from ${share("inside", "en")} on in one direction alone; from ${share("least", "en")} passages of each on. There were ${found[0] ?? 0} and ${found[1] ?? 0}.`,
        "These thresholds point at what is to be read again; the passages decide.",
      ],
    },
    [],
  );
}
