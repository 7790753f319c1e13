import * as say from "../../messages/codebook-exchange.js";
import type { Words } from "../../messages/words.js";
import { fold } from "../../text/fold.js";
import type { FoundLine, FoundTables } from "../../text/found-table.js";
import type { Problem } from "../../text/problem.js";
import {
  colourOf,
  counterexamplesOf,
  dayOf,
  fromFlow,
  idsOf,
  kindOf,
  originOf,
  rulesOf,
  sentencesOf,
} from "./cells.js";
import type { SaidField } from "./columns.js";
import { isCodeId, isFamilyId, slug, unique } from "./ids.js";
import { type ListRead, listIn } from "./list-line.js";
import type { RawCodebook, RawPart, RawSaid } from "./raw.js";
import { type ToldRow, told, toldIn } from "./told.js";
import { withoutUnheld } from "./unheld-lists.js";

export interface Building {
  /** Name of the file, as problems tell it. */
  readonly file: string;
  /** Id of the codebook; null: as the table says, else made from its title. */
  readonly id: string | null;
  readonly language: "fr" | "en";
}

interface Family {
  readonly id: string;
  label: RawSaid;
  /** Whether the label is only what stood in the place of an id. */
  isNamed: boolean;
  rest: RawPart;
  readonly codes: Record<string, unknown>[];
}

/** Tables of codes as a codebook file. `raw` is null where not one code could be read; problems name every row left out. */
export function buildCodebook(
  found: FoundTables,
  { file, id, language }: Building,
): { raw: RawCodebook | null; problems: Problem[] } {
  const { rows, unread } = toldIn(found.tables);
  const builder = new Builder(file);
  if (rows.length === 0) builder.tell(null, "no-codes", say.noCodes, say.noCodesHint);
  if (unread.length > 0) builder.tell(null, "column-unread", say.columnsUnread(unread), say.columnsHint, "warning");
  for (const [row, family, above] of withFamilies(rows)) {
    if (above !== "") builder.tell(row, "family-above", say.familyAbove(nameOf(row), above), undefined, "note");
    builder.add(row, family);
  }
  for (const { text, place } of listPage(found.lines ?? [])) {
    const read = listIn(text);
    if (read !== null) builder.addPrintedList(read, { place, cells: new Map(), indent: 0 });
  }
  if (found.lines !== undefined) builder.leaveUnheld();
  const raw = builder.made({ id, title: found.title, language });
  return { raw, problems: builder.problems };
}

/** What stands below the last heading of the word lists. */
function listPage(lines: readonly FoundLine[]): readonly FoundLine[] {
  const headings = Object.values(say.print.lists).map(fold);
  const at = lines.findLastIndex(({ text }) => headings.includes(fold(text.replace(/^#+\s*/, "")).trim()));
  return at < 0 ? [] : lines.slice(at + 1);
}

/** Each row with the name of its family, and the one above where that is only taken for it among rows that tell theirs: from its cell, from the cell above where cells were joined, or from indentation. */
function withFamilies(rows: readonly ToldRow[]): [ToldRow, string, string][] {
  const named = rows.filter((row) => told(row, "row") === "" || told(row, "row") === "code");
  if (rows.some((row) => told(row, "family") !== "")) {
    let above = "";
    // Where most rows tell their family again, an empty cell was hardly joined to the one above.
    const filled = named.filter((row) => told(row, "family") !== "").length;
    const isRepeated = filled * 2 > named.length && hasRepeats(named);
    return rows.map((row) => {
      const own = told(row, "family");
      const isTaken = own === "" && above !== "" && isRepeated && named.includes(row) && nameOf(row) !== "";
      above = own || above;
      return [row, above, isTaken && !told(row, "code").includes(".") ? above : ""];
    });
  }
  const outermost = Math.min(...named.map(({ indent }) => indent));
  let above = "";
  return rows.map((row, i) => {
    const next = rows[i + 1];
    if (row.indent > outermost) return [row, above, ""];
    above = next !== undefined && next.indent > outermost ? nameOf(row) : "";
    return [above === "" ? row : asFamily(row), above, ""];
  });
}

/** Whether two rows in a row tell the same family: cells that were joined tell it once. */
function hasRepeats(rows: readonly ToldRow[]): boolean {
  return rows.some((row, i) => i > 0 && told(row, "family") !== "" && told(row, "family") === toldAt(rows, i - 1));
}

function toldAt(rows: readonly ToldRow[], at: number): string {
  const row = rows[at];
  return row === undefined ? "" : told(row, "family");
}

const nameOf = (row: ToldRow): string =>
  told(row, "label") || told(row, "label", "fr") || told(row, "label", "en") || told(row, "code");

/** A row that names what the rows below it belong to. */
function asFamily(row: ToldRow): ToldRow {
  return { ...row, cells: new Map([...row.cells, ["row", "family"]]) };
}

class Builder {
  readonly problems: Problem[] = [];
  private readonly families = new Map<string, Family>();
  /** Ids of families by their folded names. */
  private readonly called = new Map<string, string>();
  private readonly ids = new Set<string>();
  private readonly lists: Record<string, unknown> = {};
  private readonly themes: RawPart[] = [];
  private readonly hypotheses: RawPart[] = [];
  private book: ToldRow | null = null;
  private withoutOrigin = 0;

  constructor(private readonly file: string) {}

  tell(row: ToldRow | null, code: string, text: Words, hint?: Words, severity: Problem["severity"] = "error"): void {
    const place = { file: this.file, ...row?.place };
    this.problems.push({ severity, code, place, text, ...(hint === undefined ? {} : { hint }) });
  }

  add(row: ToldRow, family: string): void {
    const kind = rowKindOf(told(row, "row"));
    if (kind === "codebook") this.book = row;
    else if (kind === "list") this.addList(row);
    else if (kind === "theme") this.addPart(row, "label", this.themes);
    else if (kind === "hypothesis") this.addPart(row, "statement", this.hypotheses);
    else if (kind === "family" || (kind === "" && nameOf(row) === "" && told(row, "family") !== ""))
      this.addFamily(row, family);
    else if (kind === "" || kind === "code") this.addCode(row, family);
    else this.tell(row, "unknown-row", say.unknownRow(told(row, "row")));
  }

  made(fallback: { id: string | null; title: string; language: "fr" | "en" }): RawCodebook | null {
    const families = [...this.families.values()].map(({ id, label, rest, codes }) => ({ id, label, ...rest, codes }));
    if (families.every(({ codes }) => codes.length === 0)) return null;
    if (this.withoutOrigin > 0)
      this.tell(null, "no-origin", say.noOrigin(this.withoutOrigin), say.noOriginHint, "warning");
    const book = this.book;
    const own = book === null ? "" : told(book, "code");
    const title = (book === null ? undefined : saidOf(book, "label")) ?? fallback.title;
    const more = book === null ? {} : this.moreOf(book);
    const rest = Object.fromEntries(Object.entries(more).filter(([key]) => key !== "language"));
    return {
      grille: 1,
      codebook: fallback.id ?? (own || slug(fallback.title) || "codes"),
      title: title || "codes",
      language: more.language === "fr" || more.language === "en" ? more.language : fallback.language,
      ...rest,
      ...(Object.keys(this.lists).length === 0 ? {} : { lists: this.lists }),
      families,
      ...(this.themes.length === 0 ? {} : { themes: this.themes }),
      ...(this.hypotheses.length === 0 ? {} : { hypotheses: this.hypotheses }),
    };
  }

  private addList(row: ToldRow): void {
    const name = told(row, "code").replace(/^\$/, "");
    if (name === "") {
      this.tell(row, "nameless", say.namelessRow);
      return;
    }
    const words = this.rulesIn(row);
    const more = told(row, "more") === "" ? null : this.moreOf(row);
    this.lists[name] = more === null ? words : { words, ...more };
  }

  /** A list that stands below the cards of a printed codebook. */
  addPrintedList({ name, list }: ListRead, row: ToldRow): void {
    if (list === null) this.tell(row, "list-unread", say.listUnread(name), undefined, "warning");
    else this.lists[name] ??= list;
  }

  /** A codebook printed without its word lists: rules that need them are left out, and said. */
  leaveUnheld(): void {
    if (Object.keys(this.lists).length > 0) return;
    for (const code of [...this.families.values()].flatMap(({ codes }) => codes)) {
      const rules = (code.rules ?? []) as readonly unknown[];
      const { kept, missing } = withoutUnheld(rules, this.lists);
      if (missing.length === 0) continue;
      this.tell(
        null,
        "rules-without-lists",
        say.rulesUnheld(String(code.id), rules.length - kept.length, missing),
        undefined,
        "warning",
      );
      if (kept.length > 0) code.rules = kept;
      else delete code.rules;
    }
  }

  private addPart(row: ToldRow, label: "label" | "statement", to: RawPart[]): void {
    const id = told(row, "code");
    if (id === "") {
      this.tell(row, "nameless", say.namelessRow);
      return;
    }
    to.push({ id, [label]: saidOf(row, "label") ?? id, ...this.plain(row), ...this.moreOf(row) });
  }

  private addFamily(row: ToldRow, above: string): void {
    const name = told(row, "family") || above || nameOf(row);
    if (name === "") {
      this.tell(row, "nameless", say.namelessRow);
      return;
    }
    const id = told(row, "code");
    const family = this.family(isFamilyId(id) ? id : name, name);
    const label = saidOf(row, "label");
    if (label !== undefined) Object.assign(family, { label, isNamed: true });
    family.rest = { ...family.rest, ...this.plain(row), ...this.moreOf(row) };
    const lost = (["definition", "use", "use_not"] as const).filter((field) => saidOf(row, field) !== undefined);
    if (lost.length + told(row, "examples").length > 0)
      this.tell(row, "family-text", say.familyText(family.id), undefined, "warning");
  }

  private addCode(asTold: ToldRow, family: string): void {
    const row = withPlainLabel(asTold);
    const written = told(row, "code");
    const name = nameOf(row);
    if (name === "") {
      this.tell(row, "nameless", say.namelessRow);
      return;
    }
    const id = this.idFor(row, { family, written: written || (isCodeId(name) ? name : ""), name });
    if (id === null) return;
    const { id: code, family: owner } = id;
    this.ids.add(code);
    owner.codes.push({ id: code, ...this.codeKeys(row, name) });
  }

  private idFor(
    row: ToldRow,
    { family, written, name }: { family: string; written: string; name: string },
  ): { id: string; family: Family } | null {
    if (isCodeId(written)) {
      const prefix = written.split(".")[0] ?? "";
      if (!isFamilyId(prefix) || (isFamilyId(family) && family !== prefix && !this.isLabelOf(family, prefix))) {
        this.tell(row, "bad-id", say.otherFamily(written, family));
        return null;
      }
      if (this.ids.has(written)) {
        this.tell(row, "repeated-id", say.codeTwice(written));
        return null;
      }
      return { id: written, family: this.family(prefix, family) };
    }
    const own = slug(written) || slug(name);
    if (own === "") {
      this.tell(row, "bad-id", say.noLetters(name));
      return null;
    }
    const owner = this.family(family, family);
    if (written !== "" && this.ids.has(`${owner.id}.${own}`)) {
      this.tell(row, "repeated-id", say.codeTwice(`${owner.id}.${own}`));
      return null;
    }
    if (this.ids.has(`${owner.id}.${own}`))
      this.tell(row, "repeated-label", say.labelTwice(name), undefined, "warning");
    return { id: unique(`${owner.id}.${own}`, this.ids), family: owner };
  }

  private isLabelOf(name: string, id: string): boolean {
    return this.called.get(fold(name)) === id;
  }

  /** The family of this id or name, made where it is new. */
  private family(wanted: string, name: string): Family {
    const known = this.called.get(fold(wanted)) ?? wanted;
    const id = isFamilyId(known) ? known : unique(slug(known) || "codes", new Set(this.families.keys()));
    const there = this.families.get(id);
    const made = there ?? { id, label: name || id, isNamed: name !== id && name !== "", rest: {}, codes: [] };
    if (!made.isNamed && name !== "" && name !== id) Object.assign(made, { label: name, isNamed: true });
    this.families.set(id, made);
    this.called.set(fold(wanted), id);
    if (name !== "") this.called.set(fold(name), id);
    return made;
  }

  private codeKeys(row: ToldRow, name: string): Record<string, unknown> {
    const kind = told(row, "kind");
    const knownKind = kindOf(kind);
    if (kind !== "" && knownKind === null)
      this.tell(row, "unknown-value", say.unknownKind(kind), say.kindHint, "warning");
    const texts = Object.fromEntries(
      (["definition", "use", "use_not"] as const).flatMap((field) => {
        const said = saidOf(row, field);
        return said === undefined ? [] : [[field, said]];
      }),
    );
    const { source, colour, origin } = this.plain(row);
    if (origin === undefined) this.withoutOrigin++;
    const keys: Record<string, unknown> = {
      ...(knownKind === null ? {} : { kind: knownKind }),
      origin: origin ?? "a_priori",
      label: saidOf(row, "label") ?? name,
      ...texts,
      ...(source === undefined ? {} : { source }),
      ...(colour === undefined ? {} : { colour }),
    };
    const lists = {
      examples: sentencesOf(told(row, "examples")),
      counterexamples: counterexamplesOf(told(row, "counterexamples")),
      rules: this.rulesIn(row),
      was: idsOf(told(row, "was")),
    };
    for (const [key, items] of Object.entries(lists)) if (items.length > 0) keys[key] = items;
    if (told(row, "negation") !== "") keys.negation = told(row, "negation");
    return { ...keys, ...this.retiredIn(row), ...this.moreOf(row) };
  }

  private retiredIn(row: ToldRow): { retired?: string } {
    const cell = told(row, "retired");
    const retired = dayOf(cell);
    if (cell !== "" && retired === null) this.tell(row, "unknown-value", say.unknownDay(cell), say.dayHint, "warning");
    return retired === null ? {} : { retired };
  }

  private rulesIn(row: ToldRow): unknown[] {
    const rules = rulesOf(told(row, "rules"));
    const sound = rules.filter((rule) => rule !== null);
    if (sound.length < rules.length) this.tell(row, "bad-rule", say.rulesUnread(rules.length - sound.length));
    return sound;
  }

  private plain(row: ToldRow): { source?: string; colour?: string; origin?: string } {
    const [source, colour, origin] = [told(row, "source"), told(row, "colour"), told(row, "origin")];
    const known = { colour: colourOf(colour), origin: originOf(origin) };
    if (colour !== "" && known.colour === null)
      this.tell(row, "bad-colour", say.unknownColour(colour), undefined, "warning");
    if (origin !== "" && known.origin === null)
      this.tell(row, "unknown-value", say.unknownOrigin(origin), say.originHint, "warning");
    return {
      ...(source === "" ? {} : { source }),
      ...(known.colour === null ? {} : { colour: known.colour }),
      ...(known.origin === null ? {} : { origin: known.origin }),
    };
  }

  private moreOf(row: ToldRow): RawPart {
    const text = told(row, "more");
    if (text === "") return {};
    const value = fromFlow(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as RawPart;
    this.tell(row, "more-unread", say.moreUnread);
    return {};
  }
}

/** What a row is about by the word that stands for it in either language; a word that is none as it is. */
function rowKindOf(word: string): string {
  const kinds = Object.entries(say.rowKinds);
  return kinds.find(([, { fr, en }]) => [fr, en].some((one) => fold(one) === fold(word)))?.[0] ?? fold(word);
}

/** A row whose labels do not say *(retired)* where a column of its own does. */
function withPlainLabel(row: ToldRow): ToldRow {
  if (dayOf(told(row, "retired")) === null) return row;
  const cells = [...row.cells].map(([key, text]): [string, string] => [
    key,
    /^label\b/.test(key) ? text.replace(/ \((?:retirée?|retired)\)$/i, "") : text,
  ]);
  return { ...row, cells: new Map(cells) };
}

/** One text where one language is told or both are the same. */
function saidOf(row: ToldRow, field: SaidField): RawSaid | undefined {
  const plain = told(row, field);
  const fr = told(row, field, "fr") || plain;
  const en = told(row, field, "en") || plain;
  if (fr === "" || en === "" || fr === en) return fr || en || undefined;
  return { fr, en };
}
