import { type Entity, isPerhapsWord, type Mention } from "../identity/entity.js";
import { readName } from "../identity/person-name.js";
import type { Study } from "../study/read.js";
import { nameOf, type Surveyed } from "../study/survey.js";
import { fold } from "../text/fold.js";
import { placeOf } from "../text/place.js";

/** So many mentions are told by their places in the column `where`. */
const SHOWN = 5;

/** The first places of what was found, as the column `where` has them. */
export function placesShown({ mentions }: Entity, study: Study): string {
  return [...new Set(mentions.slice(0, SHOWN).map((one) => placeNamed(one, study)))].join(" ");
}

function placeNamed(one: Mention, { transcripts }: Study): string {
  const transcript = transcripts.find(({ id }) => id === one.transcript);
  return transcript === undefined ? one.transcript : placeOf(transcript, one);
}

/** What a line of the table is about: somebody or something that was found, or its mentions in the interviews that `where` names. */
export interface Part {
  readonly one: Surveyed;
  /** Its mentions there: all of them where the line sets no limit. */
  readonly mentions: readonly Mention[];
  /** Names in `where` under which nothing of it was found. */
  readonly absent: readonly string[];
  /** Whether `where` leaves out places of it in an interview of which it names others. */
  readonly isTorn: boolean;
  /** Whether `where` names single interviews, and not places as the table lists them. */
  readonly isById: boolean;
  /** Whether `where` names places in which a part of a whole name stands alone: somebody else's there. */
  readonly isWithin: boolean;
}

/**
 * Finds what a line means by a name, as it is written or in any case, and where. Several people may have one name: the
 * places as listed tell them apart, or the interviews, else whoever is called so and no longer.
 */
export class Finder {
  /** Lines of one name at one place are one after the other what was found there. */
  private readonly taken = new Set<Surveyed>();

  constructor(
    private readonly surveyed: readonly Surveyed[],
    private readonly study: Study,
  ) {}

  find(kind: Entity["kind"], real: string, where: string): Part | null {
    const all = this.named(kind, real);
    const isListed = ({ entity }: Surveyed): boolean => placesShown(entity, this.study) === where;
    const isFree = (one: Surveyed): boolean => !this.taken.has(one);
    const listed = all.find((one) => isListed(one) && isFree(one)) ?? all.find(isListed);
    if (listed !== undefined) return this.take({ one: listed, mentions: listed.entity.mentions, ...UNLIMITED });
    const places = where.split(/[\s,;]+/).filter((place) => place !== "");
    const isById = places.every((place) => place === interviewOf(place));
    const names = new Set(places.map(interviewOf));
    // Where it may be a word, one place is not as good as another.
    const isThere = ({ transcript, perhapsWord }: Mention): boolean =>
      names.has(transcript) && (isById || perhapsWord !== true);
    const there = all.filter(({ entity }) => names.size === 0 || entity.mentions.some(isThere));
    const sure = [...there.filter(isFree), ...there].find(({ entity }) => !isPerhapsWord(entity));
    const one = sure ?? there.find(isFree) ?? there[0] ?? all[0];
    if (one === undefined) return null;
    const mentions = names.size === 0 ? one.entity.mentions : one.entity.mentions.filter(isThere);
    const within = isById ? [] : this.within(one, new Set(places));
    if (within.length > 0) return this.take({ one, mentions: within, ...UNLIMITED, isById, isWithin: true });
    const found = new Set(mentions.map((mention) => (isById ? mention.transcript : placeNamed(mention, this.study))));
    const absent = [...(isById ? names : places)].filter((name) => !found.has(name));
    const shown = placesShown(one.entity, this.study).split(" ");
    const isTorn = !isById && shown.some((place) => names.has(interviewOf(place)) && !places.includes(place));
    return this.take({ one, mentions, absent, isTorn, isById, isWithin: false });
  }

  /** Of somebody with a whole name the mentions at exactly these places, where each is a first name or a family name alone; else none. */
  private within({ entity }: Surveyed, places: ReadonlySet<string>): Mention[] {
    if (entity.kind !== "person" || entity.first === null || entity.last === null) return [];
    const there = entity.mentions.filter((one) => places.has(placeNamed(one, this.study)));
    const found = new Set(there.map((one) => placeNamed(one, this.study)));
    const isAlone = ({ text }: Mention): boolean => {
      const { first, last } = readName(text);
      return first === null || last === null;
    };
    return found.size === places.size && there.length < entity.mentions.length && there.every(isAlone) ? there : [];
  }

  private take(part: Part): Part {
    this.taken.add(part.one);
    return part;
  }

  /** Whoever is called so, before whoever is called so in some place only; each as it is written before any case. */
  private named(kind: Entity["kind"], real: string): Surveyed[] {
    const those = this.surveyed.filter(({ entity }) => entity.kind === kind);
    const has = (is: (form: string) => boolean): Surveyed[] => [
      ...those.filter(({ entity }) => is(nameOf(entity))),
      ...those.filter(({ entity }) => entity.forms.some(is)),
    ];
    return [...new Set([...has((form) => form === real), ...has((form) => fold(form) === fold(real))])];
  }
}

const UNLIMITED = { absent: [], isTorn: false, isById: false, isWithin: false };

/** `P03:2.1` is in P03; of a file beside the transcripts its path. */
function interviewOf(place: string): string {
  return place.split(":")[0] ?? place;
}

/** Whether a line is about some of the mentions only. */
export function isLimited({ one, mentions }: Part): boolean {
  return mentions.length < one.entity.mentions.length;
}

/** Whether what was found can be several people, told apart by their interviews: a first name or a family name alone. */
export function canBeParted({ entity: { kind, first, last } }: Surveyed): boolean {
  return kind === "person" && (first === null || last === null);
}

/** What was found in some interviews alone, as somebody by themselves. */
export function partOf(entity: Entity, mentions: readonly Mention[]): Entity {
  return mentions.length === entity.mentions.length ? entity : { ...entity, mentions, parted: true };
}

/** What was found at some places alone under a part of a whole name, as somebody of whom no more is known. */
export function bearerOf(entity: Entity, mentions: readonly Mention[]): Entity {
  const forms = [...new Set(mentions.map(({ text }) => text))];
  const { first, last } = readName(forms[0] ?? "");
  return { ...entity, forms, mentions, first, last, parted: true };
}
