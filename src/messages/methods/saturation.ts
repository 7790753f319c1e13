import { fr } from "../french.js";
import { bases } from "../measures.js";
import { counted, formatNumber } from "../numbers.js";
import type { Words } from "../words.js";

type Facts = Readonly<Record<string, unknown>>;

/** Works as the English paragraph cites them, and as one lists them; only those cited are listed. */
const REFERENCES: readonly (readonly [cited: string, work: string])[] = [
  [
    "Braun and Clarke 2021",
    "Braun, V., & Clarke, V. (2021). To saturate or not to saturate? Questioning data saturation as a useful concept for thematic analysis and sample-size rationales. Qualitative Research in Sport, Exercise and Health, 13, 201-216.",
  ],
  [
    "Chao 1987",
    "Chao, A. (1987). Estimating the population size for capture-recapture data with unequal catchability. Biometrics, 43, 783-791.",
  ],
  [
    "Chao and Jost 2012",
    "Chao, A., & Jost, L. (2012). Coverage-based rarefaction and extrapolation: standardizing samples by completeness rather than size. Ecology, 93, 2533-2547.",
  ],
  [
    "Colwell, Mao and Chang 2004",
    "Colwell, R. K., Mao, C. X., & Chang, J. (2004). Interpolating, extrapolating, and comparing incidence-based species accumulation curves. Ecology, 85, 2717-2727.",
  ],
  [
    "Colwell et al. (2012)",
    "Colwell, R. K., et al. (2012). Models and estimators linking individual-based and sample-based rarefaction, extrapolation and comparison of assemblages. Journal of Plant Ecology, 5, 3-21.",
  ],
  [
    "Francis et al. (2010)",
    "Francis, J. J., et al. (2010). What is an adequate sample size? Operationalising data saturation for theory-based interview studies. Psychology & Health, 25, 1229-1245.",
  ],
  [
    "Guest, Namey and Chen (2020)",
    "Guest, G., Namey, E., & Chen, M. (2020). A simple method to assess and report thematic saturation in qualitative research. PLOS ONE, 15(5), e0232076.",
  ],
  [
    "Heltshe and Forrester 1983",
    "Heltshe, J. F., & Forrester, N. E. (1983). Estimating species richness using the jackknife procedure. Biometrics, 39, 1-11.",
  ],
  [
    "Hennink, Kaiser and Marconi 2017",
    "Hennink, M. M., Kaiser, B. N., & Marconi, V. C. (2017). Code saturation versus meaning saturation: how many interviews are enough? Qualitative Health Research, 27, 591-608.",
  ],
];

/** The paragraph on how saturation was looked at, to be put into a thesis, with its references: what was done, and nothing that was not. */
export function saturationMethods(values: Facts, settings: Facts): Words {
  if (values.reason === "switched-off") return { fr: "", en: "" };
  const n = Number(values.interviews);
  const basis = bases[settings.basis as keyof typeof bases] ?? bases.given;
  const exact = n <= 20;
  const isOpen = settings.headline === "emergent";
  const french = [
    fr`La saturation des codes a été examinée sur ${counted(n, "fr", "entretien", "entretiens")} (base : ${basis.fr}) avec le logiciel grille. On a relevé, dans l'ordre où les entretiens ont eu lieu, les codes que chacun était le premier à apporter.`,
    n < 2
      ? ""
      : fr`Pour ne pas dépendre de cet ordre, on a calculé le nombre moyen de codes vus après 1, 2… entretiens sur tous les ordres possibles (Colwell, Mao et Chang 2004)${n < 5 ? "" : exact ? fr`, avec la bande qui contient 95 % des ordres, calculée exactement` : fr`, avec la bande qui contient 95 % de 2 000 ordres tirés au sort (graine ${formatNumber(Number(settings.seed), "fr", 0)})`}.`,
    n < 5
      ? ""
      : fr`La couverture d'échantillon (Chao et Jost 2012) estime la part des mentions de codes qui relèveraient de codes déjà vus si l'on poursuivait avec des personnes comparables.`,
    n < 5 || !isOpen
      ? fr`Le nombre de codes encore à voir n'a pas été estimé${isOpen ? "" : fr`, la grille de codes étant fermée : elle montre lesquels ont servi, non combien il en existe`}.`
      : fr`Le nombre total de codes émergents est donné comme une borne basse avec son intervalle : Chao2 corrigé du biais (Chao 1987) et jackknife du premier ordre (Heltshe et Forrester 1983) ; la courbe est prolongée d'après Colwell et al. (2012).`,
    n < 6
      ? ""
      : fr`La règle d'arrêt de Guest, Namey et Chen (2020) a été appliquée pour des bases de 4, 5 et 6 entretiens, des suites de 2 et 3 et des seuils de 5 % et 0 %, avec la part des ordres dans lesquels elle aurait été remplie ; ses auteurs rappellent qu'elle ne garantit rien.`,
    n < 10 ? "" : fr`On a de même relevé le critère « 10+3 » de Francis et al. (2010).`,
    fr`Il s'agit de codes, et non de l'épuisement de leur sens (Hennink, Kaiser et Marconi 2017), et ces calculs supposent des entretiens interchangeables, ce qu'un échantillon raisonné n'est pas ; l'analyse thématique réflexive récuse cette notion (Braun et Clarke 2021).`,
  ];
  const english = [
    `Code saturation was examined on ${counted(n, "en", "interview", "interviews")} (basis: ${basis.en}) with the software grille. In the order in which the interviews took place, the codes that each was the first to bring were counted.`,
    n < 2
      ? ""
      : `So as not to depend on that order, the mean number of codes seen after 1, 2… interviews was computed over all possible orders (Colwell, Mao and Chang 2004)${n < 5 ? "" : exact ? ", with the band that holds 95 % of the orders, computed exactly" : `, with the band that holds 95 % of 2,000 orders drawn at random (seed ${formatNumber(Number(settings.seed), "en", 0)})`}.`,
    n < 5
      ? ""
      : "Sample coverage (Chao and Jost 2012) estimates the share of mentions of codes that would belong to codes already seen if one went on with comparable people.",
    n < 5 || !isOpen
      ? `The number of codes still to be seen was not estimated${isOpen ? "" : ", the codebook being closed: it shows which of its codes were used, not how many exist"}.`
      : "The total number of emergent codes is given as a lower bound with its interval: bias-corrected Chao2 (Chao 1987) and the first-order jackknife (Heltshe and Forrester 1983); the curve is extended after Colwell et al. (2012).",
    n < 6
      ? ""
      : "The stopping rule of Guest, Namey and Chen (2020) was applied for bases of 4, 5 and 6 interviews, runs of 2 and 3 and thresholds of 5 % and 0 %, with the share of orders in which it would have been met; its authors recall that it guarantees nothing.",
    n < 10 ? "" : 'The "10+3" criterion of Francis et al. (2010) was noted as well.',
    "This is about codes, not about the exhaustion of their meaning (Hennink, Kaiser and Marconi 2017), and these computations assume exchangeable interviews, which a purposive sample is not; reflexive thematic analysis rejects the notion (Braun and Clarke 2021).",
  ];
  const cited = english.join(" ");
  const references = REFERENCES.filter(([name]) => cited.includes(name)).map(([, work]) => `- ${work}`);
  const whole = (parts: readonly string[], title: string): string =>
    [parts.filter((part) => part !== "").join(" "), "", title, ...references].join("\n");
  return { fr: whole(french, fr`Références`), en: whole(english, "References") };
}
