import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Entity, isPerhapsWord, type Mention } from "../identity/entity.js";
import type { Kind } from "../identity/finding.js";
import type { Key } from "../identity/key.js";
import type { Substitution } from "../identity/substitute.js";
import { csvText } from "../measures/csv.js";
import * as say from "../messages/anonymise.js";
import * as commands from "../messages/commands.js";
import type { Words } from "../messages/words.js";
import { readCsv } from "../study/csv.js";
import type { Study } from "../study/read.js";
import { unfitFor } from "../study/replacement.js";
import { nameOf, type Surveyed, type Theirs } from "../study/survey.js";
import { decode } from "../text/encoding.js";
import { fold } from "../text/fold.js";
import { placeOf } from "../text/place.js";
import { hasErrors, type Problem } from "../text/problem.js";
import type { Context } from "./context.js";
import { asThem, type Decided, isWord } from "./decisions.js";
import { EXIT, type Exit } from "./exit.js";
import { refuse } from "./refuse.js";
import { inOneLine } from "./show/wrap.js";

const { columns, kinds, verdicts } = say;

/** The table to fill in, in the study's language: one line for each person, place or thing. */
export function decisionTable(surveyed: readonly Surveyed[], study: Study): Promise<string> {
  const { lang } = study;
  const rows = surveyed.map(({ entity, replacement, isPseudonym, collision, across }) => [
    kinds[entity.kind][lang],
    nameOf(entity),
    isPseudonym && collision === null ? verdicts.keep[lang] : "",
    replacement,
    say.certaintyAsked[entity.certainty][lang],
    String(entity.mentions.length),
    placesOf(entity.mentions.slice(0, 5), study),
    entity.forms.join(", "),
    remarkOn({ entity, collision, across })[lang],
    entity.mentions
      .slice(0, 2)
      .flatMap((one) => around(one, study))
      .join(" / "),
  ]);
  return csvText([Object.values(columns).map((name) => name[lang]), ...rows], lang);
}

function remarkOn({ entity, collision, across }: Pick<Surveyed, "entity" | "collision" | "across">): Words {
  if (collision !== null) return say.collides(collision);
  if (isPerhapsWord(entity)) return say.perhapsWord;
  return across.length > 0 ? say.sameAcross(across) : { fr: "", en: "" };
}

/** Words on either side of a place, of which there are so many letters. */
const AROUND = 40;

/** The words around a mention in a transcript, it in brackets: what a person decides by. */
function around({ transcript: id, start, end }: Mention, { transcripts }: Study): string[] {
  const text = transcripts.find((one) => one.id === id)?.text;
  if (text === undefined || end === start) return [];
  const before = inOneLine(text.slice(Math.max(0, start - AROUND), start)).replace(/^\S*\s/, "");
  const after = inOneLine(text.slice(end, end + AROUND)).replace(/\s\S*$/, "");
  return [`… ${before}[${inOneLine(text.slice(start, end))}]${after} …`];
}

function placesOf(mentions: Surveyed["entity"]["mentions"], study: Study): string {
  const places = mentions.map((one) => {
    const transcript = study.transcripts.find(({ id }) => id === one.transcript);
    return transcript === undefined ? one.transcript : placeOf(transcript, one);
  });
  return [...new Set(places)].join(" ");
}

/** Reads the filled table, in either language. An empty decision passes over the line. */
export async function decidedInFile(
  context: Context,
  file: string,
  { study, surveyed, key }: { study: Study; surveyed: readonly Surveyed[]; key: Key },
): Promise<Decided | Exit> {
  const text = textOf(resolve(context.world.cwd, file));
  if (text === null) return refuse(context, "no-input", commands.inputMissing);
  const { header, rows, problems } = await readCsv(text, "input 1");
  const table = new Table(surveyed, { key, study });
  for (const { line, cells } of rows) table.read(inEnglish(cells), line);
  const all = [...problems, ...lacking(header), ...table.problems()];
  context.problems(all);
  return hasErrors(all) ? EXIT.nothing : table.decided();
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

/** The rows of a filled table, held against what was found. */
class Table {
  private readonly substitutions: Substitution[] = [];
  private readonly kept: string[] = [];
  private readonly words: Mention[] = [];
  /** Lines of one name at one place are one after the other what was found there. */
  private readonly taken = new Set<Surveyed>();
  private readonly same: Entity[] = [];
  private readonly theirs: Theirs[] = [];
  private readonly missing: number[] = [];
  private readonly wrong: Problem[] = [];

  constructor(
    private readonly surveyed: readonly Surveyed[],
    private readonly about: { readonly key: Key; readonly study: Study },
  ) {}

  read({ kind = "", real = "", decision = "", replacement = "", where = "" }: Cells, line: number): void {
    const found = this.find(named<Kind>(kinds, kind), real, where);
    const one = found === undefined ? undefined : this.partIn(found, where);
    const verdict = decision === "" ? "skip" : named({ ...verdicts, accept: verdicts.replace }, decision);
    if (verdict === undefined) this.refuse("bad-decision", say.badDecision, line);
    if (verdict === undefined || verdict === "skip") return;
    if (one === undefined) this.missing.push(line);
    else if (verdict === "same" && one.theirs !== null) this.theirs.push(one.theirs);
    else if (verdict === "same") this.same.push(one.entity);
    else if (verdict === "keep" && isPerhapsWord(one.entity)) this.words.push(...one.entity.mentions);
    else if (verdict === "keep" && one.known !== null) this.refuse("bad-decision", say.keptInKey, line);
    else if (verdict === "keep") this.kept.push(...one.entity.forms);
    else
      this.replace(verdict === "everywhere" && one.joined !== null ? { ...one, entity: one.joined } : one, {
        word: replacement === "" ? one.replacement : replacement,
        line,
      });
  }

  /** Several lines may have one name: of somebody, and of places where it may be a word. The places tell them apart. */
  private find(kind: Kind | undefined, real: string, where: string): Surveyed | undefined {
    const those = this.surveyed.filter((one) => one.entity.kind === kind);
    const has = ({ entity }: Surveyed): boolean => entity.forms.some((form) => fold(form) === fold(real));
    const alike = those.filter(has);
    const exact = alike.filter(({ entity }) => entity.forms.includes(real));
    const isThere = ({ entity }: Surveyed): boolean =>
      placesOf(entity.mentions.slice(0, 5), this.about.study) === where.trim();
    const isFree = (one: Surveyed): boolean => !this.taken.has(one);
    const all = [...exact, ...alike];
    const certain = all.find(({ entity }) => !isPerhapsWord(entity));
    const found = all.find((one) => isThere(one) && isFree(one)) ?? all.find(isThere) ?? certain ?? all[0];
    if (found !== undefined) this.taken.add(found);
    return found;
  }

  /** Of a name alone in several interviews, what stands in those that a line names: one line for each interview tells people apart. */
  private partIn(one: Surveyed, where: string): Surveyed {
    const { entity } = one;
    if (one.across.length === 0 || where.trim() === placesOf(entity.mentions.slice(0, 5), this.about.study)) return one;
    const named = new Set(where.split(/[\s,;]+/).map((place) => place.split(":")[0] ?? ""));
    const mentions = entity.mentions.filter(({ transcript }) => named.has(transcript));
    if (mentions.length === 0 || mentions.length === entity.mentions.length) return one;
    return { ...one, entity: { ...entity, mentions, parted: true } };
  }

  private replace(one: Surveyed, { word, line }: { word: string; line: number }): void {
    if (one.theirs !== null && fold(word.trim()) === fold(one.theirs.replacement)) {
      this.theirs.push(one.theirs);
      return;
    }
    const chosen = this.substitutions.map(({ replacement }) => replacement);
    const unfit = unfitFor(one, word.trim(), { key: this.about.key, found: this.surveyed, chosen });
    if (!isWord(word)) this.refuse("bad-replacement", say.badReplacement, line);
    else if (unfit !== null) this.refuse("bad-replacement", say.unfit[unfit], line);
    else this.substitutions.push({ entity: one.entity, replacement: word.trim() });
  }

  private refuse(code: string, text: Words, line: number): void {
    this.wrong.push({ severity: "error", code, place: { file: "input 1", line }, text });
  }

  /** One for all lines that are not found: a table that was applied already names nothing that is still there. */
  problems(): Problem[] {
    const [line, ...more] = this.missing;
    if (line === undefined) return this.wrong;
    const place = { file: "input 1", line };
    return [...this.wrong, { severity: "warning", code: "not-found", place, text: say.notFound(more.length) }];
  }

  decided(): Decided {
    const { substitutions, theirs, kept, words, same } = this;
    const them = theirs.map((one) => asThem(one, substitutions));
    return { substitutions: [...substitutions, ...them], kept, words, same };
  }
}

function textOf(path: string): string | null {
  try {
    return decode(readFileSync(path)).text;
  } catch {
    return null;
  }
}
