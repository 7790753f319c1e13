import { sha256Of } from "../text/hash.js";
import { byCodeUnit } from "../text/order.js";
import type { Astray, Sheet } from "./basis.js";
import type { Coding } from "./coding.js";
import { contradict, currentIn } from "./reconcile.js";
import type { Opening, Settlement } from "./settlement.js";

/** Which of two versions of one mark stands; `both`: the other one gets an id of its own beside it. */
export type MarkChoice = "mine" | "theirs" | "both";

export interface MergingSheets {
  /** Asked of a mark that both sheets have and each has otherwise. */
  readonly differing: (mine: Coding, theirs: Coding) => MarkChoice;
  /** Asked of a mark that the other sheet alone has, at its words or waiting for a place: whether it comes. `there`: the same code on the same words here, which gets its note. */
  readonly coming: (theirs: Coding, there: Coding | undefined) => boolean;
  /** Asked of two settlements of one difference that give something else; `both`: both are kept, and neither stands until it is settled anew. */
  readonly settling?: (mine: Settlement, theirs: Settlement) => MarkChoice;
}

export interface MergedSheet {
  readonly sheet: Sheet;
  /** Marks that came from the other sheet. */
  readonly added: number;
  /** Marks of the other sheet that put the same code on the same words as one here: that one has their note too. Ids of theirs, by ours. */
  readonly joined: ReadonlyMap<string, string>;
  /** Marks that stand as the other sheet has them, in place of ours. */
  readonly taken: number;
}

/**
 * Two sheets of one person on one text as one: marks by their ids, none of either side lost. The same code on the same words stands
 * once, with the notes of both. What is read is read, what was read again stays so.
 */
export function mergeSheets(mine: Sheet, theirs: Sheet, how: MergingSheets): MergedSheet {
  const made = new Merged(mine);
  const [waiting, othersWaiting] = [byId(mine.astray), byId(theirs.astray)];
  const met = new Set<string>();
  for (const one of theirs.codings) {
    if (made.has(one)) {
      met.add(one.id);
      continue;
    }
    const own = made.get(one.id);
    // Lines copied by hand may have one id: none of them takes the place of another.
    if (met.has(one.id)) made.addBeside(one);
    else if (own === undefined) {
      const there = made.codings.find((other) => isAt(other, one));
      if (waiting.has(one.id) || how.coming(one, there)) made.add(one);
    } else made.settle(own, one, how.differing);
    met.add(one.id);
  }
  const placed = new Set(made.codings.map(({ id }) => id));
  const isPlaced = ({ id }: Astray): boolean => placed.has(id) || made.joined.has(id);
  const coming = [...othersWaiting.values()].filter(
    (one) => !waiting.has(one.id) && !isPlaced(one) && how.coming(one, undefined),
  );
  const astray = [...[...waiting.values()].filter((one) => !isPlaced(one)), ...coming];
  const { astray: _before, ...rest } = mine;
  const history = histories(mine, theirs, { joined: made.joined, choose: how.settling ?? (() => "both") });
  const codings = standingIn(made.codings, history.settled ?? []);
  const known = new Set(mine.codings.map(({ id }) => id));
  const sheet = { ...theirs, ...rest, ...readings(mine, theirs), ...history, codings };
  delete (sheet as { astray?: unknown }).astray;
  return {
    sheet: astray.length === 0 ? sheet : { ...sheet, astray },
    added: codings.filter(({ id }) => !known.has(id)).length + astray.length - waiting.size + countIn(placed, waiting),
    joined: made.joined,
    taken: made.taken,
  };
}

/** Everything that a mark says, as one text: two marks with the same one are the same. */
export function stateOf({ transcript: _t, coder: _c, ...mark }: Coding): string {
  const keys = Object.entries(mark).filter(([, value]) => value !== undefined);
  return JSON.stringify(keys.sort(([a], [b]) => byCodeUnit(a, b)));
}

class Merged {
  codings: Coding[];
  taken = 0;
  readonly joined = new Map<string, string>();

  constructor(mine: Sheet) {
    this.codings = [...mine.codings];
  }

  get(id: string): Coding | undefined {
    return this.codings.find((one) => one.id === id);
  }

  /** Whether the very mark is there. */
  has(coding: Coding): boolean {
    return this.codings.some((one) => one.id === coding.id && stateOf(one) === stateOf(coding));
  }

  /** Adds a mark whose id is taken, under one of its own. */
  addBeside(coding: Coding): void {
    const twin = { ...coding, id: twinId(coding) };
    if (!this.has(twin)) this.add(twin);
  }

  add(coding: Coding): void {
    const there = this.codings.find((one) => isAt(one, coding));
    if (there === undefined) {
      this.codings.push(coding);
      return;
    }
    this.joined.set(coding.id, there.id);
    this.replace(there, withNote(there, coding));
  }

  settle(own: Coding, other: Coding, choose: MergingSheets["differing"]): void {
    if (this.get(twinId(other)) !== undefined) return;
    if (isAt(own, other) && withNote(own, other) === own && isNoteOnly(own, other)) return;
    const choice = choose(own, other);
    if (choice === "mine") return;
    if (choice === "both" && isAt(own, other)) this.replace(own, withNote(own, other));
    else if (choice === "both") this.addBeside(other);
    else {
      this.taken++;
      this.replace(own, other);
    }
  }

  private replace(one: Coding, by: Coding): void {
    this.codings = this.codings.map((other) => (other === one ? by : other));
  }
}

/** An id for the other version of a mark, always the same for the same version. */
function twinId(mark: Coding): string {
  return sha256Of(`${mark.id}\n${stateOf(mark)}`).slice(0, 12);
}

/** Whether two marks put the same code on the same words, or both reject it there. */
export function isAt(a: Coding, b: Coding): boolean {
  const isRejected = (a.verdict === "rejected") === (b.verdict === "rejected");
  return isRejected && a.code === b.code && a.start === b.start && a.end === b.end;
}

function isNoteOnly(a: Coding, b: Coding): boolean {
  const bare = ({ note: _, ...rest }: Coding): Coding => rest;
  return stateOf(bare(a)) === stateOf(bare(b));
}

/** The mark with what the other's note says beside its own; the very mark where that is said already. */
function withNote(mark: Coding, { note }: Coding): Coding {
  if (note === undefined || note === "") return mark;
  const own = mark.note ?? "";
  const said = new Set(own.split("\n"));
  if (note.split("\n").every((line) => said.has(line))) return mark;
  const [first, second] = [own, note].filter((one) => one !== "").sort(byCodeUnit);
  return { ...mark, note: second === undefined ? (first ?? "") : `${first}\n${second}` };
}

function readings(mine: Sheet, theirs: Sheet): Pick<Sheet, "read" | "reread"> {
  const moments = [mine.read, theirs.read].filter((one) => typeof one === "string").sort(byCodeUnit);
  const isBegun = mine.read === null || theirs.read === null;
  const read = moments.at(-1) ?? (isBegun ? null : undefined);
  const reread = [...new Set([...(mine.reread ?? []), ...(theirs.reread ?? [])])].sort(byCodeUnit);
  const isReread = mine.reread !== undefined || theirs.reread !== undefined;
  return { ...(read === undefined ? {} : { read }), ...(isReread ? { reread } : {}) };
}

/** What an agreed sheet tells of how it came about: lines that are only ever added. */
type History = Pick<Sheet, "opened" | "settled">;

interface Telling {
  readonly joined: ReadonlyMap<string, string>;
  readonly choose: (mine: Settlement, theirs: Settlement) => MarkChoice;
}

/** The lines of both histories in the order of time, each once; sheets were opened when they first were. */
function histories(mine: History, theirs: History, { joined, choose }: Telling): History {
  const own = mine.settled ?? [];
  const known = new Set(own.map(({ id }) => id));
  const fresh = (theirs.settled ?? [])
    .filter(({ id }) => !known.has(id))
    .map((one) => ({ ...one, gives: one.gives.map((id) => joined.get(id) ?? id) }));
  const settled = [...own, ...fresh].sort((a, b) => byCodeUnit(a.at, b.at));
  const standing = currentIn(settled);
  const apart = standing
    .filter((one) => known.has(one.id))
    .flatMap((one) =>
      fresh.filter((other) => standing.includes(other) && contradict(one, other)).map((other) => [one, other] as const),
    );
  const chosen = apart.flatMap(([one, other]) => chosenOf(one, other, choose(one, other)));
  const [opened]: (Opening | undefined)[] = [mine.opened, theirs.opened]
    .flatMap((one) => one ?? [])
    .sort((a, b) => byCodeUnit(a.at, b.at));
  const all = [...settled, ...chosen].sort((a, b) => byCodeUnit(a.at, b.at));
  return { ...(opened === undefined ? {} : { opened }), ...(all.length === 0 ? {} : { settled: all }) };
}

/** One more line, in the place of both: what was chosen of them stands. Always the same for the same choice. */
function chosenOf(mine: Settlement, theirs: Settlement, choice: MarkChoice): Settlement[] {
  if (choice === "both") return [];
  const one = choice === "mine" ? mine : theirs;
  const both = [mine.id, theirs.id].sort(byCodeUnit);
  const at = mine.at < theirs.at ? theirs.at : mine.at;
  return [{ ...one, id: sha256Of([one.id, ...both].join("\n")).slice(0, 12), at, instead: both }];
}

/** Marks without those that were given by settlements alone that stand no more, or that contradict each other. */
function standingIn(codings: readonly Coding[], settled: readonly Settlement[]): Coding[] {
  const current = currentIn(settled);
  const firm = current.filter((one) => !current.some((other) => contradict(one, other)));
  const given = new Set(firm.flatMap(({ gives }) => gives));
  const gone = new Set(settled.flatMap(({ gives }) => gives).filter((id) => !given.has(id)));
  return codings.filter(({ id }) => !gone.has(id));
}

function byId(astray: readonly Astray[] = []): Map<string, Astray> {
  return new Map(astray.map((one) => [one.id, one]));
}

function countIn(placed: ReadonlySet<string>, waiting: ReadonlyMap<string, Astray>): number {
  return [...waiting.keys()].filter((id) => placed.has(id)).length;
}
