import { fold } from "../fold.js";
import type { Line } from "../found-turn.js";
import { type AttributeName, type Fact, factsIn } from "./attributes.js";
import { readAttribution } from "./attribution.js";
import { codeAt, nameAt, type PersonName } from "./person.js";
import { repair } from "./repair.js";

/** Somebody whom a table or a list of the work presents. */
export interface Listed {
  readonly person: PersonName;
  readonly facts: readonly Fact[];
  /** Line or paragraph, as the source counts. */
  readonly line: number;
}

export interface Participants {
  readonly listed: readonly Listed[];
  /** The lines (from 0) that they fill. */
  readonly lines: ReadonlySet<number>;
}

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

type Head = (typeof HEADS)[number][0] | null;

/** Reads the simple tables and lists that present the people interviewed. */
export function findParticipants(lines: readonly Line[]): Participants {
  const table = tables(lines);
  const byCell = table.listed.length > 0 ? table : cellByCell(lines);
  const listed = byCell.listed.length > 0 ? byCell : runTogether(lines);
  const list = lists(lines);
  return { listed: [...listed.listed, ...list.listed], lines: new Set([...listed.lines, ...list.lines]) };
}

const cellsOf = (text: string): string[] =>
  text
    .replace(/^\s*\|?|\|\s*$/g, "")
    .split(/\t+|\s*\|\s*|\s{3,}/)
    .map((cell) => cell.replace(/\*+/g, "").trim())
    .filter((cell, at, all) => cell !== "" || (at > 0 && at < all.length - 1));

const headOf = (cell: string): Head => HEADS.find(([, pattern]) => pattern.test(fold(cell)))?.[0] ?? null;

/** Whether a cell holds the heads of several columns, which a conversion has run together. */
const isSeveralHeads = (cell: string): boolean =>
  new Set(cell.split(/\s+/).flatMap((word) => headOf(word) ?? [])).size > 1;

/** The heads of a row of cells; null where the row is no head of a table of people. */
function headsOf(cells: readonly string[]): Head[] | null {
  const heads = cells.map((cell) => (cell.length > 40 || isSeveralHeads(cell) ? null : headOf(cell)));
  const known = heads.filter((head) => head !== null && head !== "who").length;
  return heads.includes("who") && known >= 1 && known >= (cells.length - 1) / 2 ? heads : null;
}

/** Tables whose rows are lines. */
function tables(lines: readonly Line[]): Participants {
  const listed: Listed[] = [];
  const taken = new Set<number>();
  let heads: Head[] | null = null;
  for (const [at, line] of lines.entries()) {
    const cells = line.text.length > 2000 ? [] : cellsOf(line.text);
    const found = cells.length > 1 ? headsOf(cells) : null;
    if (found !== null) {
      heads = found;
      taken.add(at);
      continue;
    }
    if (heads === null || /^[\s|:+-]*$/.test(line.text)) continue;
    const one = cells.length > 1 ? rowOf(heads, cells, line.number) : null;
    if (one === null) heads = null;
    else {
      listed.push(one);
      taken.add(at);
    }
  }
  return { listed, lines: taken };
}

/** Tables of which each cell is a line, as Word documents give them. */
function cellByCell(lines: readonly Line[]): Participants {
  const filled = [...lines.entries()].filter(([, line]) => line.text.trim() !== "" && !line.heading);
  const listed: Listed[] = [];
  const taken = new Set<number>();
  for (let from = 0; from < filled.length; from++) {
    if (headOf(textOf(filled[from])) !== "who") continue;
    const width = widthOf(filled, from);
    if (width < 3) continue;
    const heads = filled.slice(from, from + width).map((one) => headOf(textOf(one)));
    for (let row = from + width; row + width <= filled.length + 0; row += width) {
      const cells = filled.slice(row, row + width);
      const one = rowOf(heads, cells.map(textOf), cells[0]?.[1].number ?? 0);
      if (one === null) break;
      listed.push(one);
      for (const [at] of cells) taken.add(at);
    }
    if (listed.length > 0) for (const [at] of filled.slice(from, from + width)) taken.add(at);
  }
  return { listed, lines: taken };
}

const textOf = (one: readonly [number, Line] | undefined): string => one?.[1].text.trim() ?? "";

function widthOf(filled: readonly (readonly [number, Line])[], from: number): number {
  let width = 1;
  while (width < 10 && textOf(filled[from + width]).length < 40 && headOf(textOf(filled[from + width])) !== null)
    width++;
  return width;
}

function rowOf(heads: readonly Head[], cells: readonly string[], line: number): Listed | null {
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
function factOf(head: AttributeName, cell: string): Fact[] {
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

/** Tables of whose columns a conversion has left only spaces: `Maud 40e année Namur 17 ans 1er`. */
function runTogether(lines: readonly Line[]): Participants {
  const listed: Listed[] = [];
  const taken = new Set<number>();
  let heads: ReadonlySet<Head> | null = null;
  for (const [at, { text, number, heading }] of lines.entries()) {
    if (heading || text.length > 160 || text.trim() === "") continue;
    const found: Set<Head> = new Set(text.trim().split(/\s+/).map(headOf));
    if (found.has("who") && [...found].filter((head) => head !== null).length >= 4) {
      heads = found;
      taken.add(at);
      continue;
    }
    const one = heads === null ? null : looseRow(heads, text.trim(), number);
    if (one === null) heads = null;
    else {
      listed.push(one);
      taken.add(at);
    }
  }
  return listed.length > 1 ? { listed, lines: taken } : { listed: [], lines: new Set() };
}

/** What each kind of column looks like where nothing parts it from the next, surest first. */
const LOOSE: readonly (readonly [AttributeName, AttributeName, RegExp])[] = [
  ["age", "ageDecade", /\b([2-9]0)\s?e(?: année)?(?!\p{L})/u],
  ["job", "job", /\b(\d{1,2})(?:er|e)(?!\p{L}|\s?année)/u],
  ["age", "age", /\b([2-8]\d)(?: ans)?\b/],
  ["seniority", "seniority", /\b(\d{1,2})(?: ans?)?\b/],
  ["place", "place", /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/u],
];

function looseRow(heads: ReadonlySet<Head>, text: string, line: number): Listed | null {
  const name = codeAt(text) ?? nameAt(text.split(/\s/)[0] ?? "");
  if (name === null || /[.!?]$/.test(text)) return null;
  let rest = repair(text.slice(name.length)).text;
  const facts: Fact[] = [];
  for (const [head, attribute, pattern] of LOOSE) {
    const told = attribute === "age" && facts.some((fact) => fact.attribute === "ageDecade");
    const match = told || !(heads.has(head) || heads.has(attribute)) ? null : pattern.exec(rest);
    if (match?.[1] === undefined) continue;
    facts.push({ attribute, value: match[1] });
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  }
  return facts.length < 2 || rest.trim().length > 30 ? null : { person: name.person, facts, line };
}

/** Three or more lines in a row of `Name: 34 ans, institutrice, Ath`. */
function lists(lines: readonly Line[]): Participants {
  const listed: Listed[] = [];
  const taken = new Set<number>();
  let run: (Listed & { at: number })[] = [];
  const close = (): void => {
    if (run.length >= 3) {
      listed.push(...run.map(({ at: _, ...one }) => one));
      for (const { at } of run) taken.add(at);
    }
    run = [];
  };
  for (const [at, line] of lines.entries()) {
    if (line.text.trim() === "") continue;
    const one = line.heading ? null : lineOf(line);
    if (one === null) close();
    else run.push({ ...one, at });
  }
  close();
  return { listed, lines: taken };
}

function lineOf({ text, number }: Line): Listed | null {
  if (text.length > 400) return null;
  const bare = text.replace(/^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/, "").trim();
  if (bare.length > 160 || /[«»“”"]/.test(bare) || /[:?!]$/.test(bare)) return null;
  const head = codeAt(bare) ?? nameAt(bare);
  if (head === null || !/^\s?[:,(–—-]/.test(bare.slice(head.length))) return null;
  const reading = readAttribution(bare.replace(/\.$/, ""));
  if (reading.kind !== "person" || reading.attribution.facts.length < 2) return null;
  const { person, facts, certainty } = reading.attribution;
  return certainty === "strong" ? { person, facts, line: number } : null;
}
