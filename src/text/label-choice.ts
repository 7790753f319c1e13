import { fold } from "./fold.js";
import type { Shape, ShapeKind } from "./label-shapes.js";
import { isCode, knownLabel, nameLike, opensSpeech, smallLabel } from "./label-words.js";
import { slipsOf } from "./slips.js";

/** Tells whether a shape begins a turn in the file it was chosen for. */
export type Accepts = (shape: Shape) => boolean;

/** The shapes of each line that has words. */
type Lines = readonly (readonly Shape[])[];

const LOUD: readonly ShapeKind[] = ["timed", "bracket", "bold", "colon"];
const QUIET: readonly ShapeKind[] = ["round", "tab", "dash", "dot", "alone"];
const isLoud = (shape: Shape): boolean => LOUD.includes(shape.kind);

/**
 * Chooses, over a whole file, which labels are speakers: labels that were given, words that announce a role
 * (`Enquêteur`), and what looks like a name and recurs. A colon alone makes no speaker: « il m'a dit : » stays speech.
 */
export function chooseLabels(lines: Lines, given: readonly string[]): Accepts {
  const census = takeCensus(lines);
  const sure = new Set(given.map(fold));
  const loud = lines
    .flat()
    .filter((shape) => isLoud(shape) && (sure.has(fold(shape.label)) || isSpeaker(shape, census)));
  const accepted = new Set(loud.map(({ label }) => fold(label)));
  const slips = slipsOf(accepted);
  const quiet = chooseQuiet(lines, { census, accepted, sure });
  return (shape) => {
    const label = fold(shape.label);
    return isLoud(shape) ? accepted.has(label) || sure.has(label) || slips(label) : quiet(shape);
  };
}

/** What a file holds of each kind of shape. */
interface Census {
  /** How often a label stands in a shape of these kinds. */
  readonly count: (kinds: readonly ShapeKind[], label: string) => number;
  /** How many lines begin in this way with something like a name. */
  readonly plausible: (kind: ShapeKind) => number;
  /** The ways in which three of five lines begin. */
  readonly usual: ReadonlySet<ShapeKind>;
  /** How many labels there are that announce a role. */
  readonly roles: number;
  /** How many labels stand twice or more in a loud shape. */
  readonly recurring: number;
  /** Whether a label in small letters stands before three lines at least, and one in five of those that begin with a label. */
  readonly isSmall: (label: string) => boolean;
}

function takeCensus(lines: Lines): Census {
  const counts = new Map<string, number>();
  const plausible = new Map<ShapeKind, number>();
  const loud = new Map<string, number>();
  const roles = new Set<string>();
  const add = <K>(to: Map<K, number>, key: K): void => void to.set(key, (to.get(key) ?? 0) + 1);
  for (const shape of lines.flat()) {
    add(counts, `${shape.kind} ${fold(shape.label)}`);
    if (!isPlausible(shape.label)) continue;
    add(plausible, shape.kind);
    if (isLoud(shape)) add(loud, fold(shape.label));
    if (isLoud(shape) && knownLabel(shape.label) !== null) roles.add(fold(shape.label));
  }
  const usual = [...plausible].filter(([, n]) => n > 1 && n >= 0.6 * lines.length).map(([kind]) => kind);
  return {
    count: (kinds, label) => kinds.reduce((sum, kind) => sum + (counts.get(`${kind} ${fold(label)}`) ?? 0), 0),
    plausible: (kind) => plausible.get(kind) ?? 0,
    usual: new Set(usual),
    roles: roles.size,
    recurring: [...loud.values()].filter((n) => n > 1).length,
    isSmall: smallIn(lines),
  };
}

function isPlausible(label: string): boolean {
  return knownLabel(label) !== null || nameLike(label) !== "none";
}

/** Who speaks in small letters has one line in so many at least: « résultat : » comes back, but less often. */
const SHARE = 5;
const THREE = 3;

/** Labels in small letters that come back, as what is typed without capitals has them. */
function smallIn(lines: Lines): Census["isSmall"] {
  const times = new Map<string, number>();
  let labelled = 0;
  for (const shapes of lines) {
    const loud = shapes.filter(isLoud);
    if (loud.some(({ label }) => isPlausible(label) || smallLabel(label))) labelled++;
    const labels = loud.filter(({ label }) => smallLabel(label)).map(({ label }) => fold(label));
    for (const label of new Set(labels)) times.set(label, (times.get(label) ?? 0) + 1);
  }
  return (label) => {
    const n = smallLabel(label) ? (times.get(fold(label)) ?? 0) : 0;
    return n >= THREE && n * SHARE >= labelled;
  };
}

function isSpeaker({ kind, label }: Shape, census: Census): boolean {
  const known = knownLabel(label);
  const times = census.count(LOUD, label);
  if (known?.by === "word") return true;
  if (known?.by === "letter" || isCode(label)) return times > 1 || census.roles > 1 || census.usual.has(kind);
  const like = nameLike(label);
  if (like === "none") return census.isSmall(label);
  if (times >= (like === "loose" || kind === "bracket" ? 3 : 2)) return true;
  if (kind === "timed" && like === "strict" && census.plausible("timed") > 2) return true;
  // A single word that stands once, where others come back, is more likely an expression than a speaker.
  return census.usual.has(kind) && (census.recurring < 2 || (like === "strict" && /\s/.test(label)));
}

interface Chosen {
  readonly census: Census;
  readonly accepted: ReadonlySet<string>;
  readonly sure: ReadonlySet<string>;
}

/** Labels set off by a tab, a dash, a full stop or their own line: they need more evidence than a colon. */
function chooseQuiet(lines: Lines, { census, accepted, sure }: Chosen): Accepts {
  const paired = pairedKinds(lines, census);
  const regular = new Set(QUIET.filter((kind) => isRegular(kind, lines, census)));
  const names = accepted.size === 0 && paired.size === 0 ? namesAlone(lines, census) : new Set<string>();
  const alone = (label: string): boolean =>
    knownLabel(label)?.by === "word" || names.has(fold(label)) || (accepted.has(fold(label)) && !opensSpeech(label));
  return ({ kind, label }) => {
    if (sure.has(fold(label)) && (kind !== "dot" || isFamiliar(label))) return true;
    if (kind === "alone" && alone(label)) return true;
    if (isFamiliar(label)) return paired.has(kind) && (kind !== "alone" || census.count([kind], label) > 1);
    if (kind === "tab" && isPlausible(label) && census.usual.has("tab")) return true;
    if (nameLike(label) !== "strict" || census.count([kind], label) < 2) return false;
    return regular.has(kind) || (kind !== "dot" && paired.has(kind));
  };
}

function isFamiliar(label: string): boolean {
  return knownLabel(label) !== null || isCode(label);
}

/** Whether three of five lines begin in this way with a name, and there are two names at least that come back. */
function isRegular(kind: ShapeKind, lines: Lines, { count }: Census): boolean {
  if (kind === "alone") return false;
  const named = lines
    .flat()
    .filter((shape) => shape.kind === kind && nameLike(shape.label) === "strict" && count([kind], shape.label) > 1);
  return named.length >= 0.6 * lines.length && new Set(named.map(({ label }) => fold(label))).size > 1;
}

/** The quiet kinds in which two familiar labels stand, or one that is a word twice: nobody writes `E.` and `P1.` by chance. */
function pairedKinds(lines: Lines, { count }: Census): Set<ShapeKind> {
  const isPaired = (kind: ShapeKind): boolean => {
    const familiar = lines.flat().filter((shape) => shape.kind === kind && isFamiliar(shape.label));
    const labels = new Set(familiar.map(({ label }) => fold(label)));
    return labels.size > 1 || [...labels].some((label) => knownLabel(label)?.by === "word" && count([kind], label) > 1);
  };
  return new Set(QUIET.filter(isPaired));
}

/** Names on lines of their own, where nothing else tells who speaks: two at least, one of them three times. */
function namesAlone(lines: Lines, { count }: Census): Set<string> {
  const alone = lines.flat().filter((shape) => shape.kind === "alone" && nameLike(shape.label) === "strict");
  const labels = [...new Set(alone.map(({ label }) => fold(label)))].filter((label) => count(["alone"], label) > 1);
  return new Set(labels.length > 1 && labels.some((label) => count(["alone"], label) > 2) ? labels : []);
}
