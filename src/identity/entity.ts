import { fold } from "../text/fold.js";
import type { Span } from "../text/span.js";
import type { Certainty, Kind } from "./finding.js";
import { likelyGender } from "./origins.js";
import { isInitial, type PersonName, readName } from "./person-name.js";

/** A place where something that identifies was found. */
export interface Mention extends Span {
  /** Id of the transcript, or the path of another file of the study. */
  readonly transcript: string;
  readonly kind: Kind;
  readonly certainty: Certainty;
  /** The words found. */
  readonly text: string;
  /** The title that stands right before them (`Mr`), where one does. */
  readonly title?: string;
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

/** What is known of the places in which names stand. */
interface Where {
  /** Whether it is an interview; a text beside them may speak of anybody. */
  readonly isInterview: (place: string) => boolean;
  /** The other interviews of somebody whose whole name stands in one of theirs. */
  readonly alsoIn: (whole: string, place: string) => readonly string[];
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
  return [...groups].map(([name, members]) => entity(members, people.isShared(name)));
}

/** Whether it may be a common word where it stands, and nobody's name. */
export function isPerhapsWord({ mentions }: Entity): boolean {
  return mentions.some(({ perhapsWord }) => perhapsWord === true);
}

/** Which forms are one person's. */
class People {
  private readonly full = new Set<string>();
  private readonly byPart = new Map<string, Set<string>>();
  /** Where each whole name stands. */
  private readonly places = new Map<string, Set<string>>();
  /** Each form is read once in each place, however often it stands. */
  private readonly names = new Map<string, string>();

  constructor(
    mentions: readonly Mention[],
    private readonly is: Where & { readonly isOwn: (form: string) => boolean },
  ) {
    const seen = new Set<string>();
    const short: Mention[] = [];
    for (const one of mentions) {
      const { text, transcript } = one;
      if (seen.has(`${transcript}\n${text}`)) continue;
      seen.add(`${transcript}\n${text}`);
      const { first, last } = readName(text);
      if (first === null || last === null) continue;
      if (isInitial(first) || isInitial(last)) short.push(one);
      else this.learn(one, { first, last });
    }
    for (const one of short) {
      const { first, last } = readName(one.text);
      if (first !== null && last !== null && this.spelt({ first, last }, one.transcript) === null)
        this.learn(one, { first, last });
    }
  }

  private learn({ text, transcript }: Mention, { first, last }: Whole): void {
    const name = nameOf({ first, last });
    this.full.add(name);
    const places = this.places.get(name) ?? new Set();
    for (const place of [transcript, ...this.is.alsoIn(text, transcript)]) places.add(place);
    this.places.set(name, places);
    for (const part of [first, last].filter((one) => !isInitial(one)).map(plain))
      this.byPart.set(part, (this.byPart.get(part) ?? new Set()).add(name));
  }

  /** Of a name with an initial (`Benali, N.`, `Nadia B.`) the one person of the interview, or beside them of the study, whose whole name it may be; null where none is, or several. */
  private spelt({ first, last }: Whole, place: string): string | null {
    if (isInitial(first) === isInitial(last)) return null;
    const [part, letter] = (isInitial(first) ? [last, first] : [first, last]).map(plain);
    const start = isInitial(first) ? `person ${letter?.charAt(0)}` : `person ${part} ${letter?.charAt(0)}`;
    const end = isInitial(first) ? ` ${part}` : "";
    const all = [...(this.byPart.get(part ?? "") ?? [])].filter((name) => name.startsWith(start) && name.endsWith(end));
    const [one = null, ...others] = this.is.isInterview(place)
      ? all.filter((name) => this.places.get(name)?.has(place))
      : all;
    return others.length > 0 ? null : one;
  }

  nameOf({ text, transcript }: Mention): string {
    const at = `${transcript}\n${text}`;
    const name = this.names.get(at) ?? this.find(text, transcript);
    this.names.set(at, name);
    return name;
  }

  private find(form: string, place: string): string {
    const { first, last } = readName(form);
    if (first !== null && last !== null) return this.spelt({ first, last }, place) ?? nameOf({ first, last });
    const part = plain(first ?? last ?? form);
    if (this.is.isOwn(form)) return `person ${part}`;
    const all = [...(this.byPart.get(part) ?? [])];
    const [owner, ...others] = this.is.isInterview(place)
      ? all.filter((name) => this.places.get(name)?.has(place))
      : all;
    return owner !== undefined && others.length === 0 ? owner : `person ${part}`;
  }

  isShared(name: string): boolean {
    return !this.full.has(name) && (this.byPart.get(name.replace(/^person /, ""))?.size ?? 0) > 1;
  }
}

interface Whole {
  readonly first: string;
  readonly last: string;
}

function nameOf({ first, last }: Whole): string {
  return `person ${plain(first)} ${plain(last)}`;
}

/** What two ways of writing one thing share: letters and digits alone. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}@]+/gu, " ")
    .trim();
}

function entity(mentions: readonly Mention[], shared: boolean): Entity {
  const kind = mentions[0]?.kind ?? "person";
  const forms = [...new Set(mentions.map((one) => one.text.replace(/\s+/g, " ")))].sort((a, b) => b.length - a.length);
  const certainty = mentions.reduce<Certainty>((a, b) => (isAtLeast(b.certainty, a) ? b.certainty : a), "possible");
  const about = { kind, forms, certainty, mentions, shared };
  return kind === "person"
    ? { ...about, ...(titledOnly(mentions) ?? personOf(forms)) }
    : { ...about, first: null, last: null, gender: null };
}

/** `Mr Lambert`, never without the title: a family name, although the list knows it as a first name; null for others. */
function titledOnly(mentions: readonly Mention[]): Pick<Entity, "first" | "last" | "gender"> | null {
  const names = mentions.map(({ text, title }) => readName(title === undefined ? text : `${title} ${text}`));
  const [one] = names;
  if (one === undefined || !names.every((name) => name.hasTitle && name.first === null)) return null;
  return { first: null, last: one.last, gender: names.find((name) => name.titled !== null)?.titled ?? null };
}

function personOf(forms: readonly string[]): Pick<Entity, "first" | "last" | "gender"> {
  const names = forms.map(readName);
  const wholes = names.filter((name) => name.first !== null && name.last !== null);
  const isSpelt = (name: PersonName): boolean => !isInitial(name.first ?? "") && !isInitial(name.last ?? "");
  const whole = wholes.find(isSpelt) ?? wholes[0];
  const first = whole?.first ?? names.find((name) => name.first !== null)?.first ?? null;
  const last = whole?.last ?? names.find((name) => name.last !== null)?.last ?? null;
  const titled = names.find((name) => name.titled !== null)?.titled ?? null;
  return { first, last, gender: titled ?? (first === null ? null : likelyGender(first)) };
}
