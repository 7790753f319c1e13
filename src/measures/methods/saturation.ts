import { fr } from "../../messages/french.js";
import { setNames } from "../../messages/measures.js";
import { counted, formatNumber, list } from "../../messages/numbers.js";
import type { Words } from "../../messages/words.js";
import { estimatesTold, SOME, STABLE } from "../saturation/told.js";
import type { Measured } from "../table.js";
import { basisIn, countedIn, isNoted, lowerIn, numberIn, rowsIn, type Sentences, textsIn } from "./result.js";

/** How saturation was looked at. */
export function saturationMethods(measured: Measured): Sentences {
  return [
    examined(measured),
    ordered(measured),
    curve(measured),
    coverage(measured),
    ...estimates(measured),
    ahead(measured),
    guest(measured),
    francis(measured),
    strata(measured),
    depth(measured),
    unreliable(measured),
    about(measured),
  ];
}

const DRAWN: Words = { fr: formatNumber(2000, "fr"), en: formatNumber(2000, "en") };
/** Up to so many interviews every order is visited, and up to so many the band is exact. */
const EVERY_ORDER = 9;
const EXACT = 20;

const interviews = ({ values }: Measured): number => numberIn(values.interviews) ?? 0;
const seed = ({ settings }: Measured): string => String(settings.seed);

function examined(measured: Measured): Words {
  const n = interviews(measured);
  const [what, basis] = [countedIn(measured), basisIn(measured)];
  return {
    fr: fr`La saturation des ${what.fr} a été examinée sur ${counted(n, "fr", "entretien", "entretiens")} (base : ${basis.fr}) avec le logiciel grille.`,
    en: `Saturation of ${what.en} was examined on ${counted(n, "en", "interview", "interviews")} (basis: ${basis.en}) with the software grille.`,
  };
}

function ordered(measured: Measured): Words | null {
  if (rowsIn(measured, "order").length === 0)
    return isNoted(measured, "no-order")
      ? {
          fr: fr`L'ordre des entretiens n'étant pas connu, rien de ce qui en dépend n'a été calculé.`,
          en: "The order of the interviews not being known, nothing that depends on it was computed.",
        }
      : null;
  const what = countedIn(measured);
  return {
    fr: fr`On a relevé, dans l'ordre où les entretiens ont eu lieu, les ${what.fr} que chacun était le premier à apporter.`,
    en: `In the order in which the interviews took place, the ${what.en} that each was the first to bring were counted.`,
  };
}

function curve(measured: Measured): Words | null {
  const n = rowsIn(measured, "curve").length;
  if (n < 2) return null;
  const what = countedIn(measured);
  const band: Words =
    n < SOME
      ? { fr: "", en: "" }
      : n <= EXACT
        ? {
            fr: fr`, avec la bande qui contient 95 % des ordres, calculée exactement`,
            en: ", with the band that holds 95% of the orders, computed exactly",
          }
        : {
            fr: fr`, avec la bande qui contient 95 % de ${DRAWN.fr} ordres tirés au sort (graine ${seed(measured)})`,
            en: `, with the band that holds 95% of ${DRAWN.en} orders drawn at random (seed ${seed(measured)})`,
          };
  return {
    fr: fr`On a calculé le nombre moyen de ${what.fr} ${isFeminine(measured) ? "vues" : "vus"} après 1, 2… entretiens sur tous les ordres possibles (Colwell, Mao et Chang 2004)${band.fr}.`,
    en: `The mean number of ${what.en} seen after 1, 2… interviews was computed over all possible orders (Colwell, Mao and Chang 2004)${band.en}.`,
  };
}

const levelOf = ({ settings: { level } }: Measured): keyof typeof setNames =>
  level === "family" || level === "hypothesis" ? level : "code";
/** Families and hypotheses, in French. */
const isFeminine = (measured: Measured): boolean => levelOf(measured) !== "code";

/** The set of codes that coverage speaks of is the whole list where that is closed. */
function coverage(measured: Measured): Words | null {
  const n = interviews(measured);
  const what = countedIn(measured);
  if (estimatesTold(measured) === "unsaid" || numberIn(measured.values.coverage) === null) return null;
  const unstable: Words =
    n < STABLE
      ? {
          fr: fr` ; sur ${counted(n, "fr", "entretien", "entretiens")}, elle est instable`,
          en: `; on ${counted(n, "en", "interview", "interviews")} it is unstable`,
        }
      : { fr: "", en: "" };
  return {
    fr: fr`La couverture d'échantillon (Chao et Jost 2012) estime la part des mentions de ${what.fr} qui relèveraient de ${what.fr} déjà ${isFeminine(measured) ? "vues" : "vus"} si l'on poursuivait avec des personnes comparables${unstable.fr}.`,
    en: `Sample coverage (Chao and Jost 2012) estimates the share of mentions of ${what.en} that would belong to ${what.en} already seen if one went on with comparable people${unstable.en}.`,
  };
}

function estimates(measured: Measured): Sentences {
  const told = estimatesTold(measured);
  const { values, settings } = measured;
  if (told === "unsaid")
    return [
      {
        fr: fr`Ni couverture d'échantillon ni nombre de codes encore à voir ne sont donnés, l'origine des codes, fixés d'avance ou venus en lisant, n'ayant pas été dite.`,
        en: "Neither sample coverage nor a number of codes still to be seen is given, since it was not said whether codes were fixed beforehand or made while reading.",
      },
    ];
  if (told === "closed")
    return [
      {
        fr: fr`Aucun nombre de codes encore à voir n'est donné, la grille de codes étant fermée : elle montre lesquels ont servi, non combien il en existe.`,
        en: "No number of codes still to be seen is given, the codebook being closed: it shows which of its codes were used, not how many exist.",
      },
    ];
  const [chao, jackknife] = [numberIn(values.chao2_bc), numberIn(values.jackknife1)];
  const others = settings.estimators === "all" ? further(measured) : null;
  if (interviews(measured) < SOME || chao === null || jackknife === null)
    return [
      {
        fr: fr`Aucune borne du nombre de codes encore à voir n'est donnée.`,
        en: "No bound for the number of codes still to be seen is given.",
      },
      others,
    ];
  const { emergent: set } = setNames[levelOf(measured)];
  const within: Words =
    lowerIn(values.chao2_bc) === null ? { fr: "", en: "" } : { fr: ", avec son intervalle", en: ", with its interval" };
  return [
    {
      fr: fr`Le nombre total (${set.fr}) a une borne basse, Chao2 corrigé du biais (Chao 1987)${within.fr} ; le jackknife du premier ordre (Heltshe et Forrester 1983), qui n'est pas une borne, est donné à côté.`,
      en: `The total number (${set.en}) has a lower bound, bias-corrected Chao2 (Chao 1987)${within.en}; the first-order jackknife (Heltshe and Forrester 1983), which is no bound, is given beside it.`,
    },
    others,
  ];
}

/** The estimators given on request, those that were defined. */
function further({ values }: Measured): Words | null {
  const given = FURTHER.filter(([name]) => numberIn(values[name]) !== null).map(([, words]) => words);
  if (given.length === 0) return null;
  const names = (lang: "fr" | "en"): string =>
    list(
      given.map((one) => one[lang]),
      lang,
    );
  return {
    fr: fr`S'y ajoutent, à titre d'indication : ${names("fr")}.`,
    en: `To give an idea, these stand beside: ${names("en")}.`,
  };
}

const FURTHER: readonly (readonly [name: string, words: Words])[] = [
  ["chao2", { fr: fr`Chao2 classique (Chao 1987)`, en: "the classic Chao2 (Chao 1987)" }],
  [
    "jackknife2",
    {
      fr: fr`le jackknife du second ordre (Burnham et Overton 1978)`,
      en: "the second-order jackknife (Burnham and Overton 1978)",
    },
  ],
  ["bootstrap", { fr: fr`le bootstrap (Smith et van Belle 1984)`, en: "the bootstrap (Smith and van Belle 1984)" }],
  [
    "ice",
    {
      fr: fr`ICE (Lee et Chao 1994, avec la couverture de Chao et Jost 2012)`,
      en: "ICE (Lee and Chao 1994, with the coverage of Chao and Jost 2012)",
    },
  ],
  ["ichao2", { fr: fr`iChao2 (Chiu et al. 2014)`, en: "iChao2 (Chiu et al. 2014)" }],
];

/** What more interviews may bring; nothing where the formula finds nothing unseen. */
function ahead(measured: Measured): Words | null {
  const more = rowsIn(measured, "expected").some(({ kind }) => kind === "more");
  if (!more || estimatesTold(measured) !== "told" || numberIn(measured.values.coverage) === 1) return null;
  return {
    fr: fr`La courbe est prolongée au-delà des entretiens faits d'après Colwell et al. (2012), à partir de Chao2 classique (Chao 1987), et la couverture d'après Chao et Jost 2012.`,
    en: "The curve is extended beyond the interviews held after Colwell et al. (2012), from the classic Chao2 (Chao 1987), and coverage after Chao and Jost 2012.",
  };
}

interface GuestCell {
  readonly base: number;
  readonly run: number;
  readonly reason: string | null;
  readonly share_of_orders: number | null;
}

/** The settings of the stopping rule that these interviews allowed, and how the share of orders was found. */
function guest(measured: Measured): Words | null {
  const cells = (Array.isArray(measured.values.guest) ? measured.values.guest : []) as unknown as GuestCell[];
  const n = interviews(measured);
  const named = (keep: (cell: GuestCell) => boolean): string[] => [
    ...new Set(cells.filter(keep).map(({ base, run }) => `${base}/${run}`)),
  ];
  const isApplied = ({ reason }: GuestCell): boolean => reason !== "too-few-interviews" && reason !== "empty-base";
  const [applied, out] = [named(isApplied), named((cell) => !isApplied(cell))];
  if (applied.length === 0) return null;
  const why = cells.some(({ reason }) => reason === "empty-base");
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
  const drawn = seed(measured);
  const orders = {
    fr: n <= EVERY_ORDER ? fr`de tous les ordres possibles` : fr`de ${DRAWN.fr} ordres tirés au sort (graine ${drawn})`,
    en: n <= EVERY_ORDER ? "of all possible orders" : `of ${DRAWN.en} orders drawn at random (seed ${drawn})`,
  };
  const share = cells.some((cell) => isApplied(cell) && cell.share_of_orders !== null)
    ? {
        fr: fr`, avec la part ${orders.fr} dans lesquels elle aurait été remplie`,
        en: `, with the share ${orders.en} in which it would have been met`,
      }
    : { fr: "", en: "" };
  return {
    fr: fr`La règle d'arrêt de Guest, Namey et Chen (2020) a été appliquée pour des bases et des suites d'entretiens de ${list(applied, "fr")}${left.fr}, à des seuils de 5 % et 0 %${share.fr} ; ses auteurs rappellent qu'elle ne garantit rien.`,
    en: `The stopping rule of Guest, Namey and Chen (2020) was applied for bases and runs of interviews of ${list(applied, "en")}${left.en}, at thresholds of 5% and 0 %${share.en}; its authors recall that it guarantees nothing.`,
  };
}

/** Only where there are interviews enough for it. */
function francis({ values }: Measured): Words | null {
  const { value, reason } = (values.francis ?? {}) as { readonly value?: unknown; readonly reason?: unknown };
  if (typeof value !== "number" && reason !== "threshold-never-met") return null;
  return {
    fr: fr`On a de même relevé le critère « 10+3 » de Francis et al. (2010).`,
    en: 'The "10+3" criterion of Francis et al. (2010) was noted as well.',
  };
}

function strata(measured: Measured): Words | null {
  const rows = rowsIn(measured, "strata");
  if (rows.length === 0) return null;
  const covered = estimatesTold(measured) !== "unsaid" && rows.some((row) => row.sample_coverage !== null);
  const name = String(measured.settings.strata);
  const sizes = rows.map((row) => `${row.stratum} (n = ${row.interviews})`).join(", ");
  return {
    fr: fr`On a regardé de même chaque strate selon « ${name} » : ${sizes}${covered ? fr`, avec sa couverture d'échantillon (Chao et Jost 2012) à partir de cinq entretiens` : ""}.`,
    en: `Each stratum by "${name}" was looked at in the same way: ${sizes}${covered ? ", with its sample coverage (Chao and Jost 2012) from five interviews on" : ""}.`,
  };
}

function depth(measured: Measured): Words | null {
  if (measured.settings.depth !== "shown" || rowsIn(measured, "depth_proxy").length === 0) return null;
  return {
    fr: fr`Pour chaque code, les entretiens, les passages et les sous-codes donnent une approximation de la profondeur, non une mesure du sens.`,
    en: "For each code, interviews, passages and sub-codes give a proxy for depth, not a measure of meaning.",
  };
}

function unreliable({ settings }: Measured): Words | null {
  const codes = textsIn(settings.left_out_as_unreliable);
  if (codes.length === 0) return null;
  return {
    fr: fr`Laissés de côté, les personnes qui codent ne s'accordant pas sur eux : ${list(codes, "fr")}.`,
    en: `Left out, coders not agreeing on them: ${list(codes, "en")}.`,
  };
}

function about(measured: Measured): Words {
  const isEstimated = estimatesTold(measured) !== "unsaid" && numberIn(measured.values.coverage) !== null;
  const assumed: Words = isEstimated
    ? {
        fr: fr`, et ce qui est estimé suppose des entretiens interchangeables, ce qu'un échantillon raisonné n'est pas`,
        en: ", and what is estimated assumes exchangeable interviews, which a purposive sample is not",
      }
    : { fr: "", en: "" };
  return {
    fr: fr`Il s'agit de codes, et non de l'épuisement de leur sens (Hennink, Kaiser et Marconi 2017)${assumed.fr} ; l'analyse thématique réflexive récuse cette notion (Braun et Clarke 2021).`,
    en: `This is about codes, not about the exhaustion of their meaning (Hennink, Kaiser and Marconi 2017)${assumed.en}; reflexive thematic analysis rejects the notion (Braun and Clarke 2021).`,
  };
}
