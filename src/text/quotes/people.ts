import { editDistance } from "../nearest.js";
import type { AttributeName, Fact } from "./attributes.js";
import type { ToldFunction } from "./functions.js";
import type { Spoken } from "./judge.js";
import type { Listed } from "./listed.js";
import { type Bearer, bearersOf } from "./namesakes.js";
import type { PersonName } from "./person.js";

/** One thing said of a person, and where: a line of a quotation's attribution, or of the work's table. */
export interface Said extends Fact {
  readonly line: number;
  readonly by: "quotation" | "table";
}

/** Somebody interviewed, with everything that the work says and quotes of them. */
export interface Person {
  /** The spelling that comes most often. */
  readonly label: string;
  readonly quotations: readonly Spoken[];
  readonly said: readonly Said[];
  /** Line of the first appearance of each further spelling. */
  readonly spellings: readonly number[];
  /** Another person whose name is almost the same but of whom other things are said: a line where they speak. */
  readonly almost: number | null;
  /** Where another person of the same name speaks first, and what tells the two apart; null for the first of a name. */
  readonly namesake: {
    readonly rank: number;
    readonly line: number;
    readonly attributes: readonly AttributeName[];
  } | null;
  /** Lines of quotations that give the name alone, where two people or more bear it. */
  readonly guessed: readonly number[];
}

export interface Gathering {
  readonly listed: readonly Listed[];
  /** What people do, where the work's sentences say it beside their names. */
  readonly functions: readonly ToldFunction[];
  readonly lineOf: (offset: number) => number;
}

interface Group extends Pick<Person, "namesake" | "guessed"> {
  readonly name: PersonName;
  quotations: readonly Spoken[];
  said: Said[];
  labels: { label: string; line: number; listed: boolean }[];
  almost: number | null;
}

/** Gathers the quotations by person, in the order in which the people first appear. */
export function gatherPeople(spoken: readonly Spoken[], { listed, functions, lineOf }: Gathering): Person[] {
  const byKey = new Map<string, Spoken[]>();
  for (const one of spoken)
    byKey.set(one.attribution.person.key, [...(byKey.get(one.attribution.person.key) ?? []), one]);
  const groups = [...byKey].flatMap(([key, all]) => {
    const own = listed.filter(({ person }) => person.key === key);
    const name = all[0]?.attribution.person;
    if (name === undefined) return [];
    const bearers =
      name.kind === "name" ? bearersOf(all, own) : [{ quotations: all, listed: own, guessed: [], apart: [] }];
    return bearers.map((bearer, at) => groupOf(name, bearer, { at, lineOf, first: bearers[0]?.quotations[0] }));
  });
  addFunctions(groups, functions, lineOf);
  const prefixes = usualPrefixes(spoken);
  return joinSpellings(groups, new Set(listed.map(({ person }) => person.key))).map((group) =>
    personOf(group, prefixes),
  );
}

/** A function beside the name counts where nothing else says what the person does, and one person alone bears the name. */
function addFunctions(groups: readonly Group[], functions: Gathering["functions"], lineOf: Gathering["lineOf"]): void {
  for (const group of groups) {
    if (group.said.some(({ attribute }) => attribute === "profession")) continue;
    if (groups.some((other) => other !== group && other.name.key === group.name.key)) continue;
    const told = functions.find(({ key }) => key === group.name.key);
    if (told !== undefined)
      group.said.push({ attribute: "profession", value: told.value, line: lineOf(told.at), by: "quotation" });
  }
}

interface Grouping {
  readonly at: number;
  readonly lineOf: Gathering["lineOf"];
  readonly first: Spoken | undefined;
}

function groupOf(
  name: PersonName,
  { quotations, listed, guessed, apart }: Bearer,
  { at, lineOf, first }: Grouping,
): Group {
  const told = quotations.map(({ attribution, start }) => ({ attribution, line: lineOf(start) }));
  const rank = at + 1;
  return {
    name,
    quotations,
    said: [
      ...told.flatMap(({ attribution, line }) =>
        attribution.facts.map((fact): Said => ({ ...fact, line, by: "quotation" })),
      ),
      ...listed.flatMap(({ facts, line }) => facts.map((fact): Said => ({ ...fact, line, by: "table" }))),
    ],
    labels: [
      ...told.map(({ attribution, line }) => ({ label: attribution.person.label, line, listed: false })),
      ...listed.map(({ person, line }) => ({ label: person.label, line, listed: true })),
    ],
    almost: null,
    guessed: guessed.map(({ start }) => lineOf(start)),
    namesake: rank === 1 || first === undefined ? null : { rank, line: lineOf(first.start), attributes: apart },
  };
}

/** Joins names that differ by a letter or two where the same is said of both. */
function joinSpellings(groups: readonly Group[], listed: ReadonlySet<string>): Group[] {
  const kept: Group[] = [];
  for (const group of [...groups].sort((a, b) => b.quotations.length - a.quotations.length)) {
    const likely = kept.filter(
      (other) =>
        other.name.key !== group.name.key &&
        isNear(other.name, group.name) &&
        !(listed.has(other.name.key) && listed.has(group.name.key)),
    );
    const near = likely.find((other) => sameFacts(other.said, group.said)) ?? likely[0];
    if (near === undefined) kept.push(group);
    else if (sameFacts(near.said, group.said)) {
      near.quotations = [...near.quotations, ...group.quotations].sort((a, b) => a.start - b.start);
      near.said.push(...group.said);
      near.labels.push(...group.labels);
    } else {
      group.almost = near.labels[0]?.line ?? null;
      kept.push(group);
    }
  }
  return kept.sort((a, b) => (a.quotations[0]?.start ?? 0) - (b.quotations[0]?.start ?? 0));
}

function isNear(a: PersonName, b: PersonName): boolean {
  if (a.kind !== "name" || b.kind !== "name") return false;
  const allowed = Math.min(a.key.length, b.key.length) > 4 ? 2 : 1;
  return editDistance(a.key, b.key, allowed + 1) <= allowed;
}

/** Whether two sets of facts are of one person: what both tell is mostly the same. */
function sameFacts(a: readonly Said[], b: readonly Said[]): boolean {
  const values = (said: readonly Said[], attribute: string): Set<string> =>
    new Set(said.filter((fact) => fact.attribute === attribute).map(({ value }) => value));
  const shared = [...new Set(a.map(({ attribute }) => attribute))].filter(
    (attribute) => attribute !== "mention" && values(b, attribute).size > 0,
  );
  const equal = shared.filter((attribute) =>
    [...values(a, attribute)].some((value) => values(b, attribute).has(value)),
  );
  return equal.length > 0 && equal.length >= 2 * (shared.length - equal.length);
}

/** How the work usually writes each family of codes: `E` rather than `entretien n°`. */
function usualPrefixes(spoken: readonly Spoken[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { attribution } of spoken) {
    const { key, prefix } = attribution.person;
    if (prefix === undefined) continue;
    const family = key.split(":")[0] ?? "";
    const forms = counts.get(family) ?? new Map<string, number>();
    forms.set(prefix, (forms.get(prefix) ?? 0) + 1);
    counts.set(family, forms);
  }
  return new Map([...counts].map(([family, forms]) => [family, mostOf(forms)]));
}

function mostOf(counts: ReadonlyMap<string, number>): string {
  const [most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  return most;
}

function personOf({ name, quotations, said, labels, ...rest }: Group, prefixes: ReadonlyMap<string, string>): Person {
  const counts = new Map<string, number>();
  for (const { label } of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = mostOf(counts);
  const others = [...counts.keys()].filter((label) => label !== most);
  const [family = "", number = ""] = name.key.split(":");
  const prefix = prefixes.get(family) ?? "";
  const code = /^[A-Z]+$/.test(prefix) ? `${prefix}${number}` : `${prefix} ${number}`;
  return {
    label: name.kind === "code" ? code : rest.namesake === null ? most : `${most}-${rest.namesake.rank}`,
    quotations,
    said,
    spellings: name.kind === "name" ? others.map((label) => labels.find((one) => one.label === label)?.line ?? 0) : [],
    almost: rest.almost,
    namesake: rest.namesake,
    guessed: rest.guessed,
  };
}
