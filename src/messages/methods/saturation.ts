import { fr } from "../french.js";
import { bases } from "../measures.js";
import { counted, formatNumber, list } from "../numbers.js";
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
  const told: readonly Words[] = [
    coverageWords(values, settings),
    estimateWords(values, settings),
    guestWords(values, settings),
    francisWords(values),
    leftOutWords(values, settings),
  ];
  const french = [
    fr`La saturation des codes a été examinée sur ${counted(n, "fr", "entretien", "entretiens")} (base : ${basis.fr}) avec le logiciel grille. On a relevé, dans l'ordre où les entretiens ont eu lieu, les codes que chacun était le premier à apporter.`,
    n < 2
      ? ""
      : fr`Pour ne pas dépendre de cet ordre, on a calculé le nombre moyen de codes vus après 1, 2… entretiens sur tous les ordres possibles (Colwell, Mao et Chang 2004)${n < 5 ? "" : exact ? fr`, avec la bande qui contient 95 % des ordres, calculée exactement` : fr`, avec la bande qui contient 95 % de ${DRAWN.fr} ordres tirés au sort (graine ${formatNumber(Number(settings.seed), "fr", 0)})`}.`,
    ...told.map((one) => one.fr),
    fr`Il s'agit de codes, et non de l'épuisement de leur sens (Hennink, Kaiser et Marconi 2017), et ces calculs supposent des entretiens interchangeables, ce qu'un échantillon raisonné n'est pas ; l'analyse thématique réflexive récuse cette notion (Braun et Clarke 2021).`,
  ];
  const english = [
    `Code saturation was examined on ${counted(n, "en", "interview", "interviews")} (basis: ${basis.en}) with the software grille. In the order in which the interviews took place, the codes that each was the first to bring were counted.`,
    n < 2
      ? ""
      : `So as not to depend on that order, the mean number of codes seen after 1, 2… interviews was computed over all possible orders (Colwell, Mao and Chang 2004)${n < 5 ? "" : exact ? ", with the band that holds 95 % of the orders, computed exactly" : `, with the band that holds 95 % of ${DRAWN.en} orders drawn at random (seed ${formatNumber(Number(settings.seed), "en", 0)})`}.`,
    ...told.map((one) => one.en),
    "This is about codes, not about the exhaustion of their meaning (Hennink, Kaiser and Marconi 2017), and these computations assume exchangeable interviews, which a purposive sample is not; reflexive thematic analysis rejects the notion (Braun and Clarke 2021).",
  ];
  const cited = english.join(" ");
  const references = REFERENCES.filter(([name]) => cited.includes(name)).map(([, work]) => `- ${work}`);
  const whole = (parts: readonly string[], title: string): string =>
    [parts.filter((part) => part !== "").join(" "), "", title, ...references].join("\n");
  return { fr: whole(french, fr`Références`), en: whole(english, "References") };
}

const NOTHING: Words = { fr: "", en: "" };
const DRAWN: Words = { fr: formatNumber(2000, "fr"), en: formatNumber(2000, "en") };
/** Up to so many interviews every order is visited. */
const EVERY_ORDER = 9;

/** Nothing is said of coverage where it is not shown: below five interviews, and where nobody told whether codes emerged. */
function coverageWords(values: Facts, { origins }: Facts): Words {
  const { value } = (values.coverage ?? {}) as { readonly value?: number | null };
  if (Number(values.interviews) < 5 || origins === "unsaid" || typeof value !== "number") return NOTHING;
  return {
    fr: fr`La couverture d'échantillon (Chao et Jost 2012) estime la part des mentions de codes qui relèveraient de codes déjà vus si l'on poursuivait avec des personnes comparables.`,
    en: "Sample coverage (Chao and Jost 2012) estimates the share of mentions of codes that would belong to codes already seen if one went on with comparable people.",
  };
}

function estimateWords(values: Facts, { origins, headline }: Facts): Words {
  if (origins === "unsaid")
    return {
      fr: fr`Ni la couverture d'échantillon ni le nombre de codes encore à voir n'ont été estimés, l'origine des codes, fixés d'avance ou venus en lisant, n'ayant pas été dite.`,
      en: "Neither sample coverage nor the number of codes still to be seen was estimated, since it was not said whether codes were fixed beforehand or made while reading.",
    };
  const { estimate } = (values.chao2_bc ?? {}) as { readonly estimate?: number | null };
  if (headline !== "emergent")
    return {
      fr: fr`Le nombre de codes encore à voir n'a pas été estimé, la grille de codes étant fermée : elle montre lesquels ont servi, non combien il en existe.`,
      en: "The number of codes still to be seen was not estimated, the codebook being closed: it shows which of its codes were used, not how many exist.",
    };
  if (Number(values.interviews) < 5 || typeof estimate !== "number")
    return {
      fr: fr`Le nombre de codes encore à voir n'a pas été estimé.`,
      en: "The number of codes still to be seen was not estimated.",
    };
  const { value } = (values.coverage ?? {}) as { readonly value?: number | null };
  return {
    fr: fr`Le nombre total de codes émergents a une borne basse, Chao2 corrigé du biais (Chao 1987), avec son intervalle ; le jackknife du premier ordre (Heltshe et Forrester 1983), qui n'est pas une borne, est donné à côté${value === 1 ? "" : fr` ; la courbe est prolongée d'après Colwell et al. (2012), qui part de Chao2 classique`}.`,
    en: `The total number of emergent codes has a lower bound, bias-corrected Chao2 (Chao 1987), with its interval; the first-order jackknife (Heltshe and Forrester 1983), which is no bound, is given beside it${value === 1 ? "" : "; the curve is extended after Colwell et al. (2012), from the classic Chao2"}.`,
  };
}

interface GuestCell {
  readonly base: number;
  readonly run: number;
  readonly reason: string | null;
}

/** The settings of the stopping rule that these interviews allowed, and how the share of orders was found. */
function guestWords(values: Facts, { seed }: Facts): Words {
  const cells = (Array.isArray(values.guest) ? values.guest : []) as readonly GuestCell[];
  const n = Number(values.interviews);
  const named = (keep: (cell: GuestCell) => boolean): string[] => [
    ...new Set(cells.filter(keep).map(({ base, run }) => `${base}/${run}`)),
  ];
  const isApplied = ({ reason }: GuestCell): boolean => reason !== "too-few-interviews" && reason !== "empty-base";
  const [applied, out] = [named(isApplied), named((cell) => !isApplied(cell))];
  if (n < 6 || applied.length === 0) return NOTHING;
  const why = cells.some(({ reason }) => reason === "empty-base");
  const drawn = formatNumber(Number(seed), "en", 0);
  const left = {
    fr:
      out.length === 0
        ? ""
        : fr`, mais non pour ${list(out, "fr")}, ${why ? fr`sans code dans la base ou faute d'entretiens` : fr`faute d'entretiens`}`,
    en:
      out.length === 0
        ? ""
        : `, but not for ${list(out, "en")}, ${why ? "for want of codes in the base or of interviews" : "for want of interviews"}`,
  };
  const orders = {
    fr: n <= EVERY_ORDER ? fr`de tous les ordres possibles` : fr`de ${DRAWN.fr} ordres tirés au sort (graine ${drawn})`,
    en: n <= EVERY_ORDER ? "of all possible orders" : `of ${DRAWN.en} orders drawn at random (seed ${drawn})`,
  };
  return {
    fr: fr`La règle d'arrêt de Guest, Namey et Chen (2020) a été appliquée pour des bases et des suites d'entretiens de ${list(applied, "fr")}${left.fr}, à des seuils de 5 % et 0 %, avec la part ${orders.fr} dans lesquels elle aurait été remplie ; ses auteurs rappellent qu'elle ne garantit rien.`,
    en: `The stopping rule of Guest, Namey and Chen (2020) was applied for bases and runs of interviews of ${list(applied, "en")}${left.en}, at thresholds of 5 % and 0 %, with the share ${orders.en} in which it would have been met; its authors recall that it guarantees nothing.`,
  };
}

/** Only where there are interviews enough for it. */
function francisWords(values: Facts): Words {
  const { value, reason } = (values.francis ?? {}) as {
    readonly value?: number | null;
    readonly reason?: string | null;
  };
  const isApplied = typeof value === "number" || (reason !== "too-few-interviews" && reason !== "no-order");
  if (Number(values.interviews) < 10 || !isApplied) return NOTHING;
  return {
    fr: fr`On a de même relevé le critère « 10+3 » de Francis et al. (2010).`,
    en: 'The "10+3" criterion of Francis et al. (2010) was noted as well.',
  };
}

/** Codes that none of these numbers counts, by name. */
function leftOutWords(values: Facts, settings: Facts): Words {
  const { codes = [], cells = 0 } = (values.not_reread ?? {}) as { readonly codes?: string[]; readonly cells?: number };
  const unreliable = (settings.left_out_as_unreliable ?? []) as readonly string[];
  const waiting =
    codes.length === 0
      ? NOTHING
      : {
          fr: fr`Laissés de côté, n'ayant pas été cherchés dans tous les entretiens (${counted(cells, "fr", "case", "cases")}) : ${list(codes, "fr")}.`,
          en: `Left out, not having been looked for in every interview (${counted(cells, "en", "cell", "cells")}): ${list(codes, "en")}.`,
        };
  if (unreliable.length === 0) return waiting;
  return {
    fr: fr`${waiting.fr} Laissés de côté, les personnes qui codent ne s'accordant pas sur eux : ${list(unreliable, "fr")}.`.trim(),
    en: `${waiting.en} Left out, coders not agreeing on them: ${list(unreliable, "en")}.`.trim(),
  };
}
