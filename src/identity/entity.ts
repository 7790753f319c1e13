import type { Span } from "../text/span.js";
import type { Certainty, Kind } from "./finding.js";
import { type NameOf, plain } from "./name-forms.js";
import { likelyGender } from "./origins.js";
import { People, type Where } from "./people.js";
import { isInitial, type PersonName, readName } from "./person-name.js";

/** A place where something that identifies was found. */
export interface Mention extends Span {
  /** Id of the transcript, or the path of another file of the study. */
  readonly transcript: string;
  readonly kind: Kind;
  readonly certainty: Certainty;
  /** The words found. */
  readonly text: string;
  /** The name in the order of a register (`Mbuyi Kalonji, Espérance`), where the interview tells it and the words do not. */
  readonly name?: string;
  /** The title that stands right before them (`Mr`), where one does. */
  readonly title?: string;
  /** Set of a name alone that the words around tell to be somebody's first name, and another's than those just named: `mon mari, Laurent`. */
  readonly setApart?: true;
  /** Set where the words around tell that it is a first name: `prénom Ilunga`, `ma petite, Zosia`. */
  readonly firstName?: true;
  /** Set of a known name that is a common word too where nothing tells of a person: it may be that word, and is decided by itself. */
  readonly perhapsWord?: true;
  /** Set of a place, an organisation or a job that is an attribute of participants too, and passes unless one decides otherwise. */
  readonly attribute?: true;
}

/** One person, place or thing, with all its mentions in the study. */
export interface Entity {
  readonly kind: Kind;
  /** Every form in which it is written, the fullest first. */
  readonly forms: readonly string[];
  /** The surest of its mentions. */
  readonly certainty: Certainty;
  readonly mentions: readonly Mention[];
  /** Of a person: the parts of the name, as written in the fullest form. */
  readonly first: string | null;
  readonly last: string | null;
  readonly gender: "f" | "m" | null;
  /** Whether the form is one that several people of the study share, so that it cannot be said whose it is. */
  readonly shared: boolean;
  /** Set where a participant of the study has this name for a pseudonym, and is somebody else: their id and interviews stay. */
  readonly namesake?: true;
  /** Set of somebody whom a person has told apart, by the interview, from others of the same first name or family name. */
  readonly parted?: true;
}

const RANK: Readonly<Record<Certainty, number>> = { high: 2, likely: 1, possible: 0 };

export function isAtLeast(certainty: Certainty, least: Certainty): boolean {
  return RANK[certainty] >= RANK[least];
}

/**
 * Gathers mentions into entities, in the order in which they first come. A person's forms (Nadia, Mme Benali, Nadia
 * Benali) are one where the interview has one whole name only that they fit (beside the interviews: the study); else the
 * form stands for itself, and is `shared` where the study has several people whom it fits.
 * A form of which `isOwn` says that it is somebody's whole name is nobody else's part. What may be a word is decided place by place.
 */
export function entitiesOf(
  mentions: readonly Mention[],
  isOwn: (form: string) => boolean = () => false,
  where: Partial<Where> = {},
): Entity[] {
  const spoken = mentions.filter((one) => one.kind === "person");
  const people = new People(spoken, { isOwn, isInterview: () => true, alsoIn: () => [], ...where });
  const groups = new Map<string, Mention[]>();
  for (const one of mentions) {
    const whole = one.kind === "person" ? people.nameOf(one) : `${one.kind} ${plain(one.text)}`;
    const name = one.perhapsWord === true ? `${whole} (perhaps a word) ${one.transcript} ${one.start}` : whole;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return [...groups].map(([name, members]) =>
    entity(members, { shared: people.isShared(name), is: people.partsOf(name) }),
  );
}

/** Whether it may be a common word where it stands, and nobody's name. */
export function isPerhapsWord({ mentions }: Entity): boolean {
  return mentions.some(({ perhapsWord }) => perhapsWord === true);
}

function entity(
  mentions: readonly Mention[],
  { shared, is }: { readonly shared: boolean; readonly is: NameOf | "first" | "last" | null },
): Entity {
  const kind = mentions[0]?.kind ?? "person";
  const forms = [...new Set(mentions.map((one) => one.text.replace(/\s+/g, " ")))].sort((a, b) => b.length - a.length);
  const certainty = mentions.reduce<Certainty>((a, b) => (isAtLeast(b.certainty, a) ? b.certainty : a), "possible");
  const about = { kind, forms, certainty, mentions, shared };
  return kind === "person"
    ? { ...about, ...personOf(mentions, { forms, is }) }
    : { ...about, first: null, last: null, gender: null };
}

/** `Mr Lambert`, never without the title: a family name, although the list knows it as a first name; null for others. */
function titledOnly(mentions: readonly Mention[]): Pick<Entity, "first" | "last" | "gender"> | null {
  const names = mentions.map(({ text, title }) => readName(title === undefined ? text : `${title} ${text}`));
  const [one] = names;
  if (one === undefined || !names.every((name) => name.hasTitle && name.first === null)) return null;
  return { first: null, last: one.last, gender: names.find((name) => name.titled !== null)?.titled ?? null };
}

/** A person's name in its parts: as it is known of somebody with a whole name, else as the forms tell. */
function personOf(
  mentions: readonly Mention[],
  { forms, is }: { readonly forms: readonly string[]; readonly is: NameOf | "first" | "last" | null },
): Pick<Entity, "first" | "last" | "gender"> {
  const names = [...mentions.flatMap(({ name }) => name ?? []), ...forms].map(readName);
  const titled = names.find((name) => name.titled !== null)?.titled ?? null;
  const { first, last } = asFirst(partsIn(names, is), mentions);
  const only = is === null ? titledOnly(mentions) : null;
  return only ?? { first, last, gender: titled ?? (first === null ? null : likelyGender(first)) };
}

/** What no list has for a first name, and the interview says to be one (`ma petite, Zosia`). */
function asFirst(name: NameOf, mentions: readonly Mention[]): NameOf {
  const isFirst =
    name.first === null &&
    name.last !== null &&
    !/\s/.test(name.last) &&
    mentions.some(({ firstName }) => firstName === true) &&
    mentions.every(({ title }) => title === undefined);
  return isFirst ? { first: name.last, last: null } : name;
}

function partsIn(names: readonly PersonName[], is: NameOf | "first" | "last" | null): Pick<Entity, "first" | "last"> {
  if (is !== null && typeof is !== "string") return is;
  const isWhole = ({ first, last }: PersonName): boolean => first !== null && last !== null;
  const isSpelt = (name: PersonName): boolean => !isInitial(name.first ?? "") && !isInitial(name.last ?? "");
  const wholes = names.filter(isWhole);
  const whole = wholes.find(isSpelt) ?? wholes[0];
  const [first, last] = (["first", "last"] as const).map(
    (part) => whole?.[part] ?? names.find((name) => name[part] !== null)?.[part] ?? null,
  );
  if (is === null || whole === undefined) return { first: first ?? null, last: last ?? null };
  const form = `${whole.first} ${whole.last}`;
  return is === "first" ? { first: form, last: null } : { first: null, last: form };
}
