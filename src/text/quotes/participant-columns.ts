import { fold } from "../fold.js";
import { type AttributeName, type Fact, factsIn } from "./attributes.js";
import type { Listed } from "./listed.js";
import { codeAt, nameAt } from "./person.js";
import { repair } from "./repair.js";

/** What the heads of columns call each attribute, folded. */
const HEADS: readonly (readonly ["who" | AttributeName, RegExp])[] = [
  [
    "who",
    /^(?:(?:pre)?noms?|pseudo\w*|participant\w*|enquete\w*|interviewe\w*|repondant\w*|personnes?|codes?|entretiens?|n°|names?|first names?|respondents?|interviews?|ids?|qui|who)(?![\p{L}]).{0,25}$/u,
  ],
  ["ageDecade", /decennie|dizaine|decade/],
  ["age", /^(?:tranches? d')?age/],
  ["seniority", /anciennete|annees? (?:de|dans|d'|au|aux|en|a)\b|experience|years|seniority|carriere/],
  ["job", /emploi|nombre de postes|^job(?: number)?$/],
  ["sex", /^(?:sexe|genre|sex|gender)$/],
  ["place", /territoire|region|lieu|province|ville|commune|site|place|location|antenne|bureau|secteur geographique/],
  ["profession", /fonction|profession|metier|poste|role|occupation|statut|position/],
  ["date", /^date/],
];

export type Head = (typeof HEADS)[number][0] | null;

/** What the head of a column announces; null where it is none that is known. */
export const headOf = (cell: string): Head => HEADS.find(([, pattern]) => pattern.test(fold(cell)))?.[0] ?? null;

/** A row of a table under these heads; null where it does not present a person. */
export function rowOf(heads: readonly Head[], cells: readonly string[], line: number): Listed | null {
  const who = cells[heads.indexOf("who")] ?? "";
  const bare = /^\d{1,2}$/.test(who) ? `Entretien ${who}` : who;
  const name = codeAt(bare) ?? nameAt(bare);
  if (name === null || name.length < bare.length || cells.length < 2) return null;
  const facts = cells.flatMap((cell, at): Fact[] => {
    const head = heads[at];
    return head === null || head === undefined || head === "who" ? [] : factOf(head, cell);
  });
  return facts.length === 0 ? null : { person: name.person, facts, line };
}

/** What a cell says, under the head of its column. */
export function factOf(head: AttributeName, cell: string): Fact[] {
  const { text } = repair(cell);
  if (/^[-–—/?.]*$/.test(text)) return [];
  const number = /\d+(?:[.,]\d+)?/.exec(text)?.[0];
  if (head === "ageDecade" || head === "age") return ageOf(text, number);
  if (head === "seniority")
    return number === undefined
      ? []
      : [{ attribute: head, value: `${number.replace(",", ".")}${/mois|month/.test(text) ? "m" : ""}` }];
  if (head === "job") return number === undefined ? factsIn(`${text} emploi`) : [{ attribute: head, value: number }];
  if (head === "sex") return factsIn(text).filter(({ attribute }) => attribute === "sex");
  return [{ attribute: head, value: text }];
}

function ageOf(text: string, number: string | undefined): Fact[] {
  const decade = /^([2-9]0)\s?(?:e\b|s\b|'s)/.exec(text)?.[1];
  if (decade !== undefined) return [{ attribute: "ageDecade", value: decade }];
  const found = factsIn(text).filter(({ attribute }) => attribute === "age" || attribute === "ageDecade");
  return found.length > 0 || number === undefined ? found : [{ attribute: "age", value: number }];
}
