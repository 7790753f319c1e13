import * as say from "../../messages/codebook-exchange.js";
import { fold } from "../../text/fold.js";
import type { FoundLine, FoundTables } from "../../text/found-table.js";
import type { Problem } from "../../text/problem.js";
import { originOf } from "./cells.js";
import { codeKeys, moreOf, plainKeys, rulesIn, withPlainLabel } from "./code-keys.js";
import { Families } from "./families.js";
import { isCodeId, isFamilyId, slug } from "./ids.js";
import { type ListRead, listIn } from "./list-line.js";
import type { RawCodebook, RawPart } from "./raw.js";
import { nameOf, withFamilies } from "./row-families.js";
import { saidOf } from "./said-of.js";
import type { Tell } from "./tell.js";
import { type ToldRow, told, toldIn } from "./told.js";
import { withoutUnheld } from "./unheld-lists.js";

export interface Building {
  /** Name of the file, as problems tell it. */
  readonly file: string;
  /** Id of the codebook; null: as the table says, else made from its title. */
  readonly id: string | null;
  readonly language: "fr" | "en";
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

class Builder {
  readonly problems: Problem[] = [];
  private readonly families: Families;
  private readonly lists: Record<string, unknown> = {};
  private readonly themes: RawPart[] = [];
  private readonly hypotheses: RawPart[] = [];
  private book: ToldRow | null = null;
  private withoutOrigin = 0;

  readonly tell: Tell;

  constructor(file: string) {
    this.tell = (row, code, text, hint, severity = "error") => {
      const place = { file, ...row?.place };
      this.problems.push({ severity, code, place, text, ...(hint === undefined ? {} : { hint }) });
    };
    this.families = new Families(this.tell);
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
    const families = this.families.list().map(({ id, label, rest, codes }) => ({ id, label, ...rest, codes }));
    if (families.every(({ codes }) => codes.length === 0)) return null;
    if (this.withoutOrigin > 0)
      this.tell(null, "no-origin", say.noOrigin(this.withoutOrigin), say.noOriginHint, "warning");
    const book = this.book;
    const own = book === null ? "" : told(book, "code");
    const title = (book === null ? undefined : saidOf(book, "label")) ?? fallback.title;
    const more = book === null ? {} : moreOf(book, this.tell);
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
    const words = rulesIn(row, this.tell);
    const more = told(row, "more") === "" ? null : moreOf(row, this.tell);
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
    for (const code of this.families.list().flatMap(({ codes }) => codes)) {
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
    to.push({ id, [label]: saidOf(row, "label") ?? id, ...plainKeys(row, this.tell), ...moreOf(row, this.tell) });
  }

  private addFamily(row: ToldRow, above: string): void {
    const name = told(row, "family") || above || nameOf(row);
    if (name === "") {
      this.tell(row, "nameless", say.namelessRow);
      return;
    }
    const id = told(row, "code");
    const family = this.families.named(isFamilyId(id) ? id : name, name);
    const label = saidOf(row, "label");
    if (label !== undefined) Object.assign(family, { label, isNamed: true });
    family.rest = { ...family.rest, ...plainKeys(row, this.tell), ...moreOf(row, this.tell) };
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
    this.families.add(row, { family, written: written || (isCodeId(name) ? name : ""), name }, () => {
      if (originOf(told(row, "origin")) === null) this.withoutOrigin++;
      return codeKeys(row, name, this.tell);
    });
  }
}

/** What a row is about by the word that stands for it in either language; a word that is none as it is. */
function rowKindOf(word: string): string {
  const kinds = Object.entries(say.rowKinds);
  return kinds.find(([, { fr, en }]) => [fr, en].some((one) => fold(one) === fold(word)))?.[0] ?? fold(word);
}
