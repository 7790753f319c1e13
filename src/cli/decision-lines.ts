import { type Entity, isPerhapsWord, type Mention } from "../identity/entity.js";
import type { Kind } from "../identity/finding.js";
import type { Key } from "../identity/key.js";
import type { Proposal } from "../identity/propose.js";
import type { Substitution } from "../identity/substitute.js";
import * as say from "../messages/anonymise.js";
import * as commands from "../messages/commands.js";
import * as why from "../messages/decision-lines.js";
import type { Words } from "../messages/words.js";
import { readCsv } from "../study/csv.js";
import type { Study } from "../study/read.js";
import { type Chosen, unfitFor } from "../study/replacement.js";
import { nameOf, type Surveyed, type Theirs } from "../study/survey.js";
import { fold } from "../text/fold.js";
import { hasErrors, type Problem } from "../text/problem.js";
import type { Context } from "./context.js";
import { isEdited, type Line, scopeOf, unfitLine } from "./decision-unfit.js";
import { bearerOf, Finder, type Part, partOf } from "./decision-where.js";
import { asThem, type Decided, isKeptAndReplaced, isWord, whoIsSame } from "./decisions.js";
import { EXIT, type Exit } from "./exit.js";
import { filledTable } from "./filled-table.js";
import { refuse } from "./refuse.js";

const { columns, kinds, verdicts } = say;

export interface Found {
  readonly study: Study;
  readonly surveyed: readonly Surveyed[];
  readonly key: Key;
}

/** Reads the filled table, in either language. An empty decision passes over the line; every other line is applied, or named with the reason why not. */
export async function decidedInFile(context: Context, file: string, found: Found): Promise<Decided | Exit> {
  const text = filledTable(file, context.world.cwd);
  if (text === null) return refuse(context, "no-input", commands.inputMissing);
  const { decided, problems } = await decidedIn(text, found);
  context.problems(problems);
  return decided ?? EXIT.nothing;
}

/** The same from the text of a table; no decisions where a line is wrong. */
export async function decidedIn(text: string, found: Found): Promise<{ decided: Decided | null; problems: Problem[] }> {
  const { header, rows, problems } = await readCsv(text, "input 1");
  const lines = new Lines(found);
  for (const { line, cells } of rows) lines.read(inEnglish(cells), line);
  const all = [...problems, ...lacking(header), ...lines.problems()];
  return { decided: hasErrors(all) ? null : lines.decided(), problems: all };
}

type Cells = Readonly<Partial<Record<keyof typeof columns, string>>>;

/** The cells under the English names of their columns. */
function inEnglish(cells: Readonly<Record<string, string>>): Cells {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [named(columns, name) ?? name, cell]));
}

/** What a word means, by its English name or as either language has it; undefined where it means nothing. */
function named<Name extends string>(words: Readonly<Record<Name, Words>>, word: string): Name | undefined {
  const sought = fold(word.trim());
  const names = Object.keys(words) as Name[];
  return names.find((name) => [name, words[name].fr, words[name].en].some((one) => fold(one) === sought));
}

function lacking(header: readonly string[]): Problem[] {
  const there = header.map((name) => named(columns, name));
  const without = (["kind", "real", "decision"] as const).filter((name) => !there.includes(name));
  if (without.length === 0) return [];
  const names = without.map((name) => columns[name]);
  const place = { file: "input 1", line: 1 };
  return [{ severity: "error", code: "missing-column", place, text: say.columnsLack(names), hint: say.columnsHint }];
}

/** What a line replaces, and what was proposed there. */
interface Taken extends Substitution {
  readonly proposed: string;
  readonly line: number;
}

/** The lines of a filled table, held against what was found. */
class Lines {
  private readonly finder: Finder;
  private readonly substitutions: Taken[] = [];
  private readonly kept: { readonly forms: readonly string[]; readonly line: number }[] = [];
  private readonly words: Mention[] = [];
  private readonly same: Entity[] = [];
  private readonly theirs: Theirs[] = [];
  private readonly missing: number[] = [];
  private readonly wrong: Problem[] = [];
  /** Mentions that a line gives to somebody else than the rest of what was found under the name. */
  private readonly apart = new Set<Mention>();
  /** What was decided on each mention, and by which line. */
  private readonly claims = new Map<string, { readonly what: string; readonly line: number }>();

  constructor(private readonly about: Found) {
    this.finder = new Finder(about.surveyed, about.study);
  }

  read({ kind = "", real = "", decision = "", replacement = "", where = "", forms = "" }: Cells, line: number): void {
    const verdict = decision === "" ? "skip" : named({ ...verdicts, accept: verdicts.replace }, decision);
    const ofKind = named<Kind>(kinds, kind);
    const part = ofKind === undefined ? null : this.finder.find(ofKind, real, where.trim());
    if (verdict === "skip") return;
    if (verdict === undefined) this.refuse("bad-decision", say.badDecision, line);
    else if (ofKind === undefined) this.refuse("bad-kind", why.badKind, line);
    else if (part === null) this.missing.push(line);
    else if (isEdited(forms, part.one, this.about.surveyed)) this.refuse("bad-decision", why.formsEdited, line);
    else this.take({ part, decision: verdict === "accept" ? "replace" : verdict, replacement, line });
  }

  private take(one: Line): void {
    const unfit = unfitLine(one, this.themOf(one)) ?? this.contradicted(one);
    if (unfit !== null) this.refuse("bad-decision", unfit, one.line);
    else if (one.part.isWithin) this.replaceApart(one);
    else if (one.decision === "keep") this.keep(one);
    else if (one.decision === "same") this.takeSame(one);
    else this.replace(one);
  }

  /** Why not, where an earlier line decides otherwise on the same mention. */
  private contradicted({ part, decision, replacement, line }: Line): Words | null {
    if (part.isWithin) return null;
    const what = `${decision} ${replacement === "" ? part.one.replacement : replacement}`;
    const places = scopeOf(part).map(({ transcript, start, text }) => `${transcript} ${start} ${text}`);
    const claim = places.map((place) => this.claims.get(place)).find((one) => one !== undefined && one.what !== what);
    if (claim !== undefined) return why.twoDecisions(claim.line);
    for (const place of places) if (!this.claims.has(place)) this.claims.set(place, { what, line });
    return null;
  }

  private keep({ part: { one }, line }: Line): void {
    if (isPerhapsWord(one.entity)) this.words.push(...one.entity.mentions);
    else this.kept.push({ forms: one.entity.forms, line });
  }

  private takeSame({ part, ...line }: Line): void {
    const [who, them] = [whoIsSame(part.one), this.themOf({ part, ...line })];
    if (them !== null) this.theirs.push(asOne(part, them));
    else if (who === "pseudonym") this.same.push(partOf(part.one.entity, scopeOf(part)));
    else if (who === "known") this.replace({ part, ...line, replacement: "" });
    else this.takeThem(part);
  }

  /** Somebody else who was found, whom a line names in place of a new word; null where it names nobody. */
  private themOf({ part: { one }, decision, replacement }: Line): Surveyed | null {
    const word = fold(replacement.trim());
    const isNone = decision !== "same" || one.entity.kind !== "person" || word === "";
    if (isNone || word === fold(one.replacement) || word === fold(one.theirs?.replacement ?? "")) return null;
    const others = this.about.surveyed.filter((other) => other !== one && other.entity.kind === "person");
    const has = (is: (other: Surveyed) => readonly string[]): Surveyed | undefined =>
      others.find((other) => is(other).some((name) => fold(name) === word));
    return (
      has(({ entity }) => [nameOf(entity)]) ??
      has(({ entity }) => entity.forms) ??
      has((other) => [other.replacement]) ??
      null
    );
  }

  /** Somebody of the key or of another interview, in those interviews that the line is about. */
  private takeThem(part: Part): void {
    const { theirs } = part.one;
    if (theirs !== null) this.theirs.push({ ...theirs, entity: partOf(theirs.entity, scopeOf(part)) });
  }

  private replace({ part, decision, replacement, line }: Line): void {
    const { one } = part;
    const word = (replacement === "" ? one.replacement : replacement).trim();
    if (one.theirs !== null && fold(word) === fold(one.theirs.replacement)) {
      this.takeThem(part);
      return;
    }
    const entity = (decision === "everywhere" ? one.joined : null) ?? partOf(one.entity, scopeOf(part));
    const chosen = this.substitutions.filter((other) => !isAgain(other, entity));
    if (!this.isFit({ ...one, entity }, word, { chosen, line })) return;
    this.substitutions.push({ entity, replacement: word, proposed: one.replacement, line });
  }

  /** Another bearer of the name, in the middle of an interview: the places tell, and the word is the line's own. */
  private replaceApart({ part, replacement, line }: Line): void {
    const { one, mentions } = part;
    const entity = bearerOf(one.entity, mentions);
    const word = replacement.trim();
    if (!this.isFit({ ...one, entity, known: null }, word, { chosen: this.substitutions, line })) return;
    for (const mention of mentions) this.apart.add(mention);
    this.substitutions.push({ entity, replacement: word, proposed: "", line });
  }

  /** Whether a word can stand for somebody beside what earlier lines chose for others; said where it cannot. */
  private isFit(
    one: Proposal,
    word: string,
    { chosen: earlier, line }: { readonly chosen: readonly Taken[]; readonly line: number },
  ): boolean {
    const chosen: Chosen[] = earlier.map(({ replacement, proposed }) => ({ word: replacement, proposed }));
    const unfit = isWord(word)
      ? unfitFor(one, word, { key: this.about.key, found: this.about.surveyed, chosen })
      : null;
    const has = unfit === "taken" ? earlier.find((other) => fold(other.replacement) === fold(word)) : undefined;
    if (!isWord(word)) this.refuse("bad-replacement", say.badReplacement, line);
    else if (has !== undefined) this.refuse("bad-replacement", why.takenOnLine(has.line), line);
    else if (unfit !== null) this.refuse("bad-replacement", say.unfit[unfit], line);
    return isWord(word) && unfit === null;
  }

  private refuse(code: string, text: Words, line: number): void {
    this.wrong.push({ severity: "error", code, place: { file: "input 1", line }, text });
  }

  /** What is wrong with each line; one for all lines that are not found: a table that was applied already names nothing that is still there. */
  problems(): Problem[] {
    const { substitutions } = this.decided();
    const torn = this.kept
      .filter(({ forms }) => isKeptAndReplaced(forms, substitutions))
      .map(({ line }): Problem => {
        const place = { file: "input 1", line };
        return { severity: "error", code: "bad-decision", place, text: why.keptAndReplaced };
      });
    const [line] = this.missing;
    const all = [...this.wrong, ...torn];
    if (line === undefined) return all;
    const place = { file: "input 1", line };
    return [...all, { severity: "warning", code: "not-found", place, text: why.notFound(this.missing) }];
  }

  decided(): Decided {
    const { theirs, kept, words, same, missing, apart } = this;
    const isApart = (one: Mention): boolean => apart.has(one);
    const substitutions = this.substitutions.map(({ entity, replacement }) => ({
      entity: entity.mentions.every(isApart) ? entity : without(entity, isApart),
      replacement,
    }));
    const all = distinct([...substitutions, ...theirs.map((one) => asThem(one, substitutions))]);
    return { substitutions: all, kept: kept.flatMap(({ forms }) => forms), words, same, left: missing.length };
  }
}

/** What was found under one name, as somebody's who was found under another. */
function asOne(part: Part, { entity: them, replacement }: Surveyed): Theirs {
  const { first, last, gender } = them;
  const entity = partOf({ ...part.one.entity, first, last, gender }, scopeOf(part));
  return { entity, replacement, whole: nameOf(them), places: [] };
}

function without(entity: Entity, isApart: (one: Mention) => boolean): Entity {
  const mentions = entity.mentions.filter((one) => !isApart(one));
  return mentions.length === entity.mentions.length ? entity : { ...entity, mentions };
}

/** The same decision, written on two lines, is taken once. */
function distinct(all: readonly Substitution[]): Substitution[] {
  return all.filter((one, i) => !all.slice(0, i).some((other) => isAgain(one, other.entity)));
}

function isAgain({ entity: { mentions } }: Substitution, other: Entity): boolean {
  return mentions.length === other.mentions.length && mentions.every((one, i) => one === other.mentions[i]);
}
