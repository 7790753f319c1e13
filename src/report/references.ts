import { isOff } from "../measures/saturation/off.js";
import type { ReportInput } from "./input.js";

/** A work that a report rests on. */
export interface Reference {
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

const COREQ: Reference = {
  ...{ id: "tong2007", kind: "article", year: 2007, in: "International Journal for Quality in Health Care" },
  authors: [
    ["Tong", "A."],
    ["Sainsbury", "P."],
    ["Craig", "J."],
  ],
  title:
    "Consolidated criteria for reporting qualitative research (COREQ): a 32-item checklist for interviews and focus groups",
  ...{ volume: "19", issue: "6", pages: "349-357" },
};
const GUEST: Reference = {
  ...{ id: "guest2020", kind: "article", year: 2020, in: "PLoS ONE", volume: "15", issue: "5", pages: "e0232076" },
  authors: [
    ["Guest", "G."],
    ["Namey", "E."],
    ["Chen", "M."],
  ],
  title: "A simple method to assess and report thematic saturation in qualitative research",
};
const HENNINK: Reference = {
  ...{ id: "hennink2017", kind: "article", year: 2017, in: "Qualitative Health Research" },
  authors: [
    ["Hennink", "M. M."],
    ["Kaiser", "B. N."],
    ["Marconi", "V. C."],
  ],
  title: "Code saturation versus meaning saturation: how many interviews are enough?",
  ...{ volume: "27", issue: "4", pages: "591-608" },
};
const CHAO_JOST: Reference = {
  ...{ id: "chao2012", kind: "article", year: 2012, in: "Ecology", volume: "93", issue: "12", pages: "2533-2547" },
  authors: [
    ["Chao", "A."],
    ["Jost", "L."],
  ],
  title: "Coverage-based rarefaction and extrapolation: standardizing samples by completeness rather than size",
};
const CHAO: Reference = {
  ...{ id: "chao1987", kind: "article", year: 1987, in: "Biometrics", volume: "43", issue: "4", pages: "783-791" },
  authors: [["Chao", "A."]],
  title: "Estimating the population size for capture-recapture data with unequal catchability",
};
const GROUP: Reference = {
  ...{ id: "vancampenhoudt2005", kind: "book", year: 2005, in: "Dunod" },
  authors: [
    ["Van Campenhoudt", "L."],
    ["Chaumont", "J.-M."],
    ["Franssen", "A."],
  ],
  title: "La méthode d’analyse en groupe : applications aux phénomènes sociaux",
};

/** The works whose methods this report uses, by their ids. */
export function referencesOf({ asks, coreq, measured }: Pick<ReportInput, "asks" | "coreq" | "measured">): Reference[] {
  const depth = asks?.for ?? "thesis";
  const { saturation } = measured;
  const counted = depth !== "group" && depth !== "article" && !isOff(saturation);
  const emergent = saturation.settings.headline === "emergent";
  const whole = depth === "thesis";
  return [
    ...(counted && emergent && whole ? [CHAO] : []),
    ...(counted && emergent ? [CHAO_JOST, GUEST] : []),
    ...(counted && whole ? [HENNINK] : []),
    ...(coreq !== undefined && (whole || depth === "article") ? [COREQ] : []),
    ...(depth === "group" ? [GROUP] : []),
  ];
}

/** BibTeX, one entry a work. */
export function toBibtex(references: readonly Reference[]): string {
  return references
    .map(({ id, kind, authors, year, title, in: where, ...rest }) => {
      const fields = [
        ["author", authors.map(([family, given]) => `{${family}}, ${given}`).join(" and ")],
        ["title", `{${title}}`],
        [kind === "book" ? "publisher" : "journal", where],
        ["year", String(year)],
        ["volume", rest.volume],
        ["number", rest.issue],
        ["pages", rest.pages?.replace("-", "--")],
      ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
      return `@${kind}{${id},\n${fields.join(",\n")}\n}`;
    })
    .join("\n\n");
}

/** CSL-JSON, as reference managers read it. */
export function toCsl(references: readonly Reference[]): string {
  const items = references.map(({ id, kind, authors, year, title, in: where, volume, issue, pages }) => ({
    id,
    type: kind === "book" ? "book" : "article-journal",
    author: authors.map(([family, given]) => ({ family, given })),
    issued: { "date-parts": [[year]] },
    title,
    ...(kind === "book" ? { publisher: where } : { "container-title": where }),
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(pages === undefined ? {} : { page: pages }),
  }));
  return JSON.stringify(items, null, 2);
}
