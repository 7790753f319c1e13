import { list } from "./numbers.js";
import type { Lang } from "./words.js";

/** A work that answers, paragraphs on method and reports rest on. */
export interface Work {
  readonly id: string;
  readonly kind: "article" | "book";
  /** Family name and given names or initials, as printed. */
  readonly authors: readonly (readonly [family: string, given: string])[];
  readonly year: number;
  readonly title: string;
  /** Journal, or publisher of a book. */
  readonly in: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
}

/** From so many authors on, a text names the first alone. */
const MANY = 4;

/** `Chao, A.; Jost, L.` */
function authorsIn(names: string): Work["authors"] {
  return names.split("; ").map((name) => {
    const [family = "", given = ""] = name.split(", ");
    return [family, given] as const;
  });
}

type Told = readonly [year: number, title: string, where: string, place?: string];

/** `place`: volume, issue in brackets, pages or the number of the article: `15(5), e0232076`. */
function article(id: string, names: string, [year, title, where, place = ""]: Told): Work {
  const [, volume, issue, pages] = /^(\d+)(?:\(([^)]+)\))?(?:, (.+))?$/.exec(place) ?? [];
  return {
    ...{ id, kind: "article", authors: authorsIn(names), year, title, in: where },
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(pages === undefined ? {} : { pages }),
  };
}

function book(id: string, names: string, [year, title, where]: Told): Work {
  return { id, kind: "book", authors: authorsIn(names), year, title, in: where };
}

/** Every work that a text of grille cites, by the family names of its authors. A new one is one line here. */
export const WORKS: readonly Work[] = [
  book("atlasti2022", "ATLAS.ti", [
    2022,
    "ATLAS.ti user manual, version 22: code co-occurrence, c-coefficient",
    "ATLAS.ti Scientific Software Development GmbH",
  ]),
  book("bakeman2011", "Bakeman, R.; Quera, V.", [
    2011,
    "Sequential analysis and observational methods for the behavioral sciences",
    "Cambridge University Press",
  ]),
  article("benjamini1995", "Benjamini, Y.; Hochberg, Y.", [
    1995,
    "Controlling the false discovery rate: a practical and powerful approach to multiple testing",
    "Journal of the Royal Statistical Society B",
    "57(1), 289-300",
  ]),
  article("braun2021", "Braun, V.; Clarke, V.", [
    2021,
    "To saturate or not to saturate? Questioning data saturation as a useful concept for thematic analysis and sample-size rationales",
    "Qualitative Research in Sport, Exercise and Health",
    "13(2), 201-216",
  ]),
  article("brennan1981", "Brennan, R. L.; Prediger, D. J.", [
    1981,
    "Coefficient kappa: some uses, misuses, and alternatives",
    "Educational and Psychological Measurement",
    "41(3), 687-699",
  ]),
  article("burnham1978", "Burnham, K. P.; Overton, W. S.", [
    1978,
    "Estimation of the size of a closed population when capture probabilities vary among animals",
    "Biometrika",
    "65(3), 625-633",
  ]),
  article("chao1987", "Chao, A.", [
    1987,
    "Estimating the population size for capture-recapture data with unequal catchability",
    "Biometrics",
    "43(4), 783-791",
  ]),
  article("chao2012", "Chao, A.; Jost, L.", [
    2012,
    "Coverage-based rarefaction and extrapolation: standardizing samples by completeness rather than size",
    "Ecology",
    "93(12), 2533-2547",
  ]),
  article("chiu2014", "Chiu, C.-H.; Wang, Y.-T.; Walther, B. A.; Chao, A.", [
    2014,
    "An improved nonparametric lower bound of species richness via a modified Good-Turing frequency formula",
    "Biometrics",
    "70(3), 671-682",
  ]),
  article("clopper1934", "Clopper, C. J.; Pearson, E. S.", [
    1934,
    "The use of confidence or fiducial limits illustrated in the case of the binomial",
    "Biometrika",
    "26(4), 404-413",
  ]),
  article("cohen1960", "Cohen, J.", [
    1960,
    "A coefficient of agreement for nominal scales",
    "Educational and Psychological Measurement",
    "20(1), 37-46",
  ]),
  article("cohen1968", "Cohen, J.", [
    1968,
    "Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit",
    "Psychological Bulletin",
    "70(4), 213-220",
  ]),
  article("colwell2004", "Colwell, R. K.; Mao, C. X.; Chang, J.", [
    2004,
    "Interpolating, extrapolating, and comparing incidence-based species accumulation curves",
    "Ecology",
    "85(10), 2717-2727",
  ]),
  article(
    "colwell2012",
    "Colwell, R. K.; Chao, A.; Gotelli, N. J.; Lin, S.-Y.; Mao, C. X.; Chazdon, R. L.; Longino, J. T.",
    [
      2012,
      "Models and estimators linking individual-based and sample-based rarefaction, extrapolation and comparison of assemblages",
      "Journal of Plant Ecology",
      "5(1), 3-21",
    ],
  ),
  article("conger1980", "Conger, A. J.", [
    1980,
    "Integration and generalization of kappas for multiple raters",
    "Psychological Bulletin",
    "88(2), 322-328",
  ]),
  article("cornfield1956", "Cornfield, J.", [
    1956,
    "A statistical problem arising from retrospective studies",
    "Proceedings of the Third Berkeley Symposium on Mathematical Statistics and Probability",
    "4, 135-148",
  ]),
  article("dice1945", "Dice, L. R.", [
    1945,
    "Measures of the amount of ecologic association between species",
    "Ecology",
    "26(3), 297-302",
  ]),
  article("dunning1993", "Dunning, T.", [
    1993,
    "Accurate methods for the statistics of surprise and coincidence",
    "Computational Linguistics",
    "19(1), 61-74",
  ]),
  book("efron1993", "Efron, B.; Tibshirani, R. J.", [1993, "An introduction to the bootstrap", "Chapman & Hall"]),
  book("fisher1935", "Fisher, R. A.", [1935, "The design of experiments", "Oliver & Boyd"]),
  article("fleiss1971", "Fleiss, J. L.", [
    1971,
    "Measuring nominal scale agreement among many raters",
    "Psychological Bulletin",
    "76(5), 378-382",
  ]),
  article(
    "francis2010",
    "Francis, J. J.; Johnston, M.; Robertson, C.; Glidewell, L.; Entwistle, V.; Eccles, M. P.; Grimshaw, J. M.",
    [
      2010,
      "What is an adequate sample size? Operationalising data saturation for theory-based interview studies",
      "Psychology & Health",
      "25(10), 1229-1245",
    ],
  ),
  article("fugard2015", "Fugard, A. J. B.; Potts, H. W. W.", [
    2015,
    "Supporting thinking on sample sizes for thematic analyses: a quantitative tool",
    "International Journal of Social Research Methodology",
    "18(6), 669-684",
  ]),
  article("guest2020", "Guest, G.; Namey, E.; Chen, M.", [
    2020,
    "A simple method to assess and report thematic saturation in qualitative research",
    "PLoS ONE",
    "15(5), e0232076",
  ]),
  article("gwet2008", "Gwet, K. L.", [
    2008,
    "Computing inter-rater reliability and its variance in the presence of high agreement",
    "British Journal of Mathematical and Statistical Psychology",
    "61(1), 29-48",
  ]),
  article("haldane1956", "Haldane, J. B. S.", [
    1956,
    "The estimation and significance of the logarithm of a ratio of frequencies",
    "Annals of Human Genetics",
    "20(4), 309-311",
  ]),
  book("hardie2014", "Hardie, A.", [
    2014,
    "Log ratio: an informal introduction",
    "ESRC Centre for Corpus Approaches to Social Science, Lancaster",
  ]),
  article("heltshe1983", "Heltshe, J. F.; Forrester, N. E.", [
    1983,
    "Estimating species richness using the jackknife procedure",
    "Biometrics",
    "39(1), 1-11",
  ]),
  article("hennink2017", "Hennink, M. M.; Kaiser, B. N.; Marconi, V. C.", [
    2017,
    "Code saturation versus meaning saturation: how many interviews are enough?",
    "Qualitative Health Research",
    "27(4), 591-608",
  ]),
  article("holm1979", "Holm, S.", [
    1979,
    "A simple sequentially rejective multiple test procedure",
    "Scandinavian Journal of Statistics",
    "6(2), 65-70",
  ]),
  article("kilgarriff2005", "Kilgarriff, A.", [
    2005,
    "Language is never, ever, ever, random",
    "Corpus Linguistics and Linguistic Theory",
    "1(2), 263-276",
  ]),
  article("krippendorff2016", "Krippendorff, K.; Mathet, Y.; Bouvry, S.; Widlöcher, A.", [
    2016,
    "On the reliability of unitizing textual continua: further developments",
    "Quality & Quantity",
    "50(6), 2347-2364",
  ]),
  book("krippendorff2019", "Krippendorff, K.", [
    2019,
    "Content analysis: an introduction to its methodology (4th ed.)",
    "Sage",
  ]),
  article("lee1994", "Lee, S.-M.; Chao, A.", [
    1994,
    "Estimating population size via sample coverage for closed capture-recapture models",
    "Biometrics",
    "50(1), 88-97",
  ]),
  article(
    "lewin2018",
    "Lewin, S.; Booth, A.; Glenton, C.; Munthe-Kaas, H.; Rashidian, A.; Wainwright, M.; Bohren, M. A.; Tunçalp, Ö.; Colvin, C. J.; Garside, R.; Carlsen, B.; Langlois, E. V.; Noyes, J.",
    [
      2018,
      "Applying GRADE-CERQual to qualitative evidence synthesis findings: introduction to the series",
      "Implementation Science",
      "13(Suppl 1), 2",
    ],
  ),
  article("lijffijt2016", "Lijffijt, J.; Nevalainen, T.; Säily, T.; Papapetrou, P.; Puolamäki, K.; Mannila, H.", [
    2016,
    "Significance testing of word frequencies in corpora",
    "Digital Scholarship in the Humanities",
    "31(2), 374-397",
  ]),
  book("lincoln1985", "Lincoln, Y. S.; Guba, E. G.", [1985, "Naturalistic inquiry", "Sage"]),
  article("lotwick1982", "Lotwick, H. W.; Silverman, B. W.", [
    1982,
    "Methods for analysing spatial processes of several types of points",
    "Journal of the Royal Statistical Society B",
    "44(3), 406-413",
  ]),
  article("maxwell2010", "Maxwell, J. A.", [
    2010,
    "Using numbers in qualitative research",
    "Qualitative Inquiry",
    "16(6), 475-482",
  ]),
  article("oconnor2020", "O’Connor, C.; Joffe, H.", [
    2020,
    "Intercoder reliability in qualitative research: debates and practical guidelines",
    "International Journal of Qualitative Methods",
    "19",
  ]),
  book("ragin2008", "Ragin, C. C.", [
    2008,
    "Redesigning social inquiry: fuzzy sets and beyond",
    "University of Chicago Press",
  ]),
  article("sandelowski2001", "Sandelowski, M.", [
    2001,
    "Real qualitative researchers do not count: the use of numbers in qualitative research",
    "Research in Nursing & Health",
    "24(3), 230-240",
  ]),
  book("schneider2012", "Schneider, C. Q.; Wagemann, C.", [
    2012,
    "Set-theoretic methods for the social sciences",
    "Cambridge University Press",
  ]),
  article("scott1955", "Scott, W. A.", [
    1955,
    "Reliability of content analysis: the case of nominal scale coding",
    "Public Opinion Quarterly",
    "19(3), 321-325",
  ]),
  article("shaffer2016", "Shaffer, D. W.; Collier, W.; Ruis, A. R.", [
    2016,
    "A tutorial on epistemic network analysis: analyzing the structure of connections in cognitive, social, and interaction data",
    "Journal of Learning Analytics",
    "3(3), 9-45",
  ]),
  article("smith1984", "Smith, E. P.; van Belle, G.", [
    1984,
    "Nonparametric estimation of species richness",
    "Biometrics",
    "40(1), 119-129",
  ]),
  article("tong2007", "Tong, A.; Sainsbury, P.; Craig, J.", [
    2007,
    "Consolidated criteria for reporting qualitative research (COREQ): a 32-item checklist for interviews and focus groups",
    "International Journal for Quality in Health Care",
    "19(6), 349-357",
  ]),
  book("vancampenhoudt2005", "Van Campenhoudt, L.; Chaumont, J.-M.; Franssen, A.", [
    2005,
    "La méthode d’analyse en groupe : applications aux phénomènes sociaux",
    "Dunod",
  ]),
  book("vanrijsbergen1979", "van Rijsbergen, C. J.", [1979, "Information retrieval (2nd ed.)", "Butterworths"]),
  article("vanrijnsoever2017", "van Rijnsoever, F. J.", [
    2017,
    "(I can’t get no) saturation: a simulation and guidelines for sample sizes in qualitative research",
    "PLoS ONE",
    "12(7), e0181689",
  ]),
  article("veech2013", "Veech, J. A.", [
    2013,
    "A probabilistic model for analysing species co-occurrence",
    "Global Ecology and Biogeography",
    "22(2), 252-260",
  ]),
  article("wilson1927", "Wilson, E. B.", [
    1927,
    "Probable inference, the law of succession, and statistical inference",
    "Journal of the American Statistical Association",
    "22(158), 209-212",
  ]),
];

/** As a text names the authors: `Chao and Jost`, `Colwell et al.` */
export function namesOf({ authors }: Work, lang: Lang): string {
  const families = authors.map(([family]) => family);
  return families.length < MANY ? list(families, lang) : `${families[0]} et al.`;
}

/** How a text cites each work: `Chao and Jost 2012`, `Francis et al. (2010)`. */
const CITED: Readonly<Record<Lang, readonly (readonly [work: Work, forms: readonly string[]])[]>> = {
  fr: WORKS.map((work) => [work, formsOf(work, "fr")]),
  en: WORKS.map((work) => [work, formsOf(work, "en")]),
};

function formsOf(work: Work, lang: Lang): string[] {
  const name = namesOf(work, lang);
  return [`${name} ${work.year}`, `${name} (${work.year}`];
}

/** The works that a text cites, by author and year, in the order of a list. */
export function worksIn(cited: string, lang: Lang = "en"): Work[] {
  const text = cited.replaceAll("'", "’").replace(/\s+/g, " ");
  return CITED[lang].flatMap(([work, forms]) => (forms.some((form) => text.includes(form)) ? [work] : []));
}

/** As it stands in a list: `Chao, A., & Jost, L. (2012). Coverage-based … Ecology, 93(12), 2533-2547.` */
export function printed({ authors, year, title, in: where, volume, issue, pages }: Work): string {
  const names = authors.map(([family, given]) => (given === "" ? family : `${family}, ${given}`));
  const all = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}, & ${names.at(-1)}`;
  const place = volume === undefined ? [] : [issue === undefined ? volume : `${volume}(${issue})`];
  const found = [where, ...place, ...(pages === undefined ? [] : [pages])].join(", ");
  return `${all} (${year}). ${title}${/[?!]$/.test(title) ? "" : "."} ${found}.`;
}
