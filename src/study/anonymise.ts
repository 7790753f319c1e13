import { withLinks } from "../coding/memo/links.js";
import { isNameOfPlace } from "../identity/attributes-personal.js";
import type { Entity, Mention } from "../identity/entity.js";
import { rewrite } from "../identity/rewrite.js";
import { Substituter, type Substitution } from "../identity/substitute.js";
import * as say from "../messages/anonymise.js";
import { decode } from "../text/encoding.js";
import { fold } from "../text/fold.js";
import type { Problem } from "../text/problem.js";
import { Spared } from "./anonymise-given.js";
import { givenNow } from "./anonymise-given-now.js";
import { asId, type NewIds, newIds } from "./anonymise-ids.js";
import { isPlace, placeNow } from "./anonymise-places.js";
import { changeTable } from "./anonymise-tables.js";
import { type Changed, changeSheets, changeTranscript, isMoved } from "./anonymise-transcripts.js";
import { movedAsked } from "./asked-moved.js";
import { ASKED } from "./asked-table.js";
import { attributeValues } from "./attribute-values.js";
import { withGiven, withKept, withoutListed, withTexts, withWords } from "./config-edit.js";
import { namesIn, readBytes } from "./files.js";
import { moreGiven } from "./given.js";
import { noteFile, noteIds, withNoteText } from "./journal-notes.js";
import { PEOPLE } from "./journal-people.js";
import { markdownFiles } from "./prose.js";
import type { Study } from "./read.js";
import { ownLines } from "./ready-names.js";
import { isId } from "./registers.js";
import { SCALES } from "./scale-table.js";
import { withoutFound } from "./without-found.js";
import { wordMarks } from "./word-marks.js";

export interface Wanted {
  readonly substitutions: readonly Substitution[];
  /** Words that a person has decided identify nobody. */
  readonly kept: readonly string[];
  /** Places where a known name is the common word. */
  readonly words?: readonly Mention[];
  /** Who was found under a name that was given elsewhere, and is the same: nothing of them changes. */
  readonly same?: readonly Entity[];
  /** The one transcript whose words are changed; all where nothing is said. */
  readonly transcript?: string;
}

/** What is to be done, all of it or nothing. */
export interface Plan {
  /** Whole new contents, by path relative to the study. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that go under another name now. */
  readonly remove: readonly string[];
  /** How many stretches are replaced in each transcript. */
  readonly counts: readonly { readonly file: string; readonly replaced: number }[];
  /** Those of the substitutions that were made anywhere, with the transcripts, under their new ids, in which they were. */
  readonly made: ReadonlyMap<Substitution, readonly string[]>;
  /** New id of each participant that had a real name for one. */
  readonly participants: ReadonlyMap<string, string>;
  /** New id of each transcript, and new path of each text beside them, that had a real name in it. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Works out what every file of the study becomes when people, places and things are replaced: transcripts with their
 * labels, coders' sheets, memos, attributions, registers, guide and study.yaml. Writes nothing. Where a single mark would
 * lose its place there are errors, and then nothing is to be written.
 */
export async function planAnonymise(study: Study, wanted: Wanted): Promise<Plan> {
  return new Planning(study, wanted).plan();
}

/** The cells of a row by the names of their columns. */
type Row = Readonly<Record<string, string>>;

class Planning {
  private readonly files = new Map<string, string>();
  private readonly remove: string[] = [];
  private readonly counts: { file: string; replaced: number }[] = [];
  private readonly problems: Problem[] = [];
  private readonly changed = new Map<string, Changed>();
  private readonly participants = new Map<string, string>();
  private readonly renamed = new Map<string, string>();
  private readonly substituter: Substituter;
  private readonly spared: Spared;
  private readonly now: NewIds;
  private readonly made = new Map<Substitution, string[]>();

  constructor(
    private readonly study: Study,
    private readonly wanted: Wanted,
  ) {
    this.substituter = new Substituter(
      wanted.substitutions,
      study.transcripts.map((one) => withoutFound(one, wanted.substitutions)),
    );
    this.spared = new Spared(study, wanted);
    this.now = newIds(study, { transcript: wanted.transcript, change: (text) => this.text(text) });
  }

  async plan(): Promise<Plan> {
    if (this.wanted.substitutions.length > 0) {
      this.transcripts();
      this.ids();
      await this.tables();
      this.texts();
    }
    this.config();
    return {
      files: this.files,
      remove: this.remove.filter((file) => !this.files.has(file)),
      counts: this.counts,
      made: this.made,
      participants: this.participants,
      renamed: this.renamed,
      problems: this.problems,
    };
  }

  /** A text beside the transcripts with its substitutions made; what is about one of them, as in that one. */
  private text(text: string, transcript: string | null = null): string {
    const place = { lang: this.study.lang, spared: this.spared.in(transcript) };
    const made = this.substituter.in(text, transcript === null ? place : { ...place, transcript });
    for (const { of } of made) this.made.set(of, this.made.get(of) ?? []);
    return rewrite(text, made).text;
  }

  /** The name of a place, in a cell: nobody's, whoever has it too. */
  private place(cell: string): string {
    const made = this.substituter.in(cell, { lang: this.study.lang, spared: this.spared.in(null), isPlace: true });
    for (const { of } of made) this.made.set(of, this.made.get(of) ?? []);
    return rewrite(cell, made).text;
  }

  private transcripts(): void {
    const { dir, transcripts } = this.study;
    for (const { id } of transcripts) {
      if (this.wanted.transcript !== undefined && id !== this.wanted.transcript) continue;
      const options = {
        substituter: this.substituter,
        substitutions: this.wanted.substitutions,
        id: this.now.interview(id),
        spared: this.spared.in(id),
        note: (text: string) => this.text(text),
      };
      const { changed, problems } = changeTranscript(dir, id, options);
      this.problems.push(...problems);
      if (changed === null) continue;
      this.changed.set(id, changed);
      for (const of of new Set(changed.written.map((one) => one.of)))
        this.made.set(of, [...(this.made.get(of) ?? []), options.id]);
      if (isMoved(changed) || changed.isLabelled) this.files.set(`transcripts/${options.id}.txt`, changed.file);
      if (options.id !== id) {
        this.remove.push(`transcripts/${id}.txt`);
        this.renamed.set(id, options.id);
      }
      if (changed.replaced > 0) this.counts.push({ file: `transcripts/${options.id}.txt`, replaced: changed.replaced });
      const sheets = changeSheets(dir, changed, options);
      for (const [file, content] of sheets.files) this.files.set(file, content);
      this.remove.push(...sheets.remove);
      this.problems.push(...sheets.problems);
    }
  }

  private ids(): void {
    const { participants, transcripts } = this.study;
    const people = participants.map(({ id }) => this.now.participant(id));
    participants.forEach(({ id }, i) => {
      const now = people[i] ?? id;
      if (now !== id) this.participants.set(id, now);
    });
    for (const ids of [people, transcripts.map(({ id }) => this.now.interview(id))]) {
      const distinct = new Set(ids.map((id) => id.toLowerCase()));
      if (distinct.size === ids.length && ids.every(isId)) continue;
      this.collide();
    }
  }

  private collide(file?: string): void {
    const place = file === undefined ? {} : { file };
    this.problems.push({
      severity: "error",
      code: "ids-collide",
      place,
      text: say.idsCollide,
      hint: say.idsCollideHint,
    });
  }

  private async tables(): Promise<void> {
    const text = (cell: string): string => this.text(cell);
    const interview = (cell: string): string => this.now.interview(cell.trim());
    const participant = (cell: string): string => this.now.participant(cell.trim());
    const people = (cell: string): string => cell.replace(/[^,;+ ]+/g, participant);
    const { harmless, places } = attributeValues(this.study);
    const told = new Set([...harmless, ...places]);
    const isPlaceName = (cell: string, column: string): boolean => told.has(cell) && isNameOfPlace(column, cell);
    const changes: Readonly<Record<string, (cell: string, column: string, row: Row) => string>> = {
      "participants.csv": (cell, column) =>
        column === "participant" ? participant(cell) : isPlaceName(cell.trim(), column) ? this.place(cell) : text(cell),
      "interviews.csv": (cell, column, row) =>
        column === "interview" ? interview(cell) : column === "participants" ? people(cell) : this.cell(cell, row),
      "attributions.csv": (cell, column) => this.attribution(cell, column),
      [SCALES]: (cell, column) =>
        column === "participant" ? participant(cell) : column === "place" ? this.placeNow(cell.trim()) : cell,
      [PEOPLE]: (cell, column) =>
        column === "participant" ? participant(cell) : column === "interview" ? interview(cell) : cell,
    };
    for (const [file, change] of Object.entries(changes)) {
      const source = this.read(file);
      if (source !== null) this.put(file, await changeTable(source, change));
    }
    const asked = this.read(ASKED);
    const texts = this.study.transcripts.map((one) => this.changed.get(one.id)?.now ?? one);
    if (asked !== null) this.put(ASKED, await movedAsked(asked, { nameOf: (place) => this.placeNow(place), texts }));
  }

  /** A cell about an interview, who asks the questions there among them: a name that was given elsewhere is real here. */
  private cell(text: string, { interview = "" }: Row): string {
    const id = interview.trim();
    return this.text(text, this.changed.has(id) ? id : null);
  }

  private attribution(cell: string, column: string): string {
    if (column === "participant") return this.now.participant(cell.trim());
    if (column === "passages") return cell.replace(/[^\s,;]+/g, (place) => this.placeNow(place));
    return column === "situation" || column === "reason" ? this.text(cell) : cell;
  }

  /** What a memo is about: a place, or something that may be called by a name. */
  private about(text: string): string {
    const [, kind = "", id = text] = /^((?:participant|interview):\s*)(.*)$/su.exec(text) ?? [];
    return isPlace(id) ? this.placeNow(id) : `${kind}${this.now.either(id) ?? this.text(id)}`;
  }

  private placeNow(place: string): string {
    return placeNow(place, { transcripts: this.study.transcripts, changed: this.changed });
  }

  /** Memos, syntheses, notes, guide and claims: texts that nothing points into. */
  private texts(): void {
    for (const file of [...markdownFiles(this.study.dir), "guide.yaml", "claims.yaml"]) {
      const source = this.read(file);
      if (source === null) continue;
      const name = file.replace(/[^/]+(?=\.\w+$)/, (stem) => this.stem(stem) || stem);
      const made = file.endsWith(".md") ? this.markdown(source) : this.yaml(source);
      if (name !== file) {
        this.remove.push(file);
        this.renamed.set(file, name);
      }
      if (name !== file && this.read(name) !== null) this.collide(name);
      if (name !== file || made !== source) this.files.set(name, made);
    }
    this.notes();
    this.rest();
  }

  /** The words of the journal's notes: the journal gets their new hashes. */
  private notes(): void {
    for (const file of noteIds(this.study.dir).map(noteFile)) {
      const source = this.read(file) ?? "";
      this.put(
        file,
        withNoteText(source, (text) => this.text(text)),
      );
    }
  }

  /** The name of a file, which may be an id. */
  private stem(stem: string): string {
    return this.now.either(stem) ?? asId(this.text(stem), stem);
  }

  /** A memo's front matter says what it is about; the rest is prose. */
  private markdown(source: string): string {
    const [whole = "", front] = /^---\n([\s\S]*?\n)---\n/.exec(source) ?? [];
    const words = (text: string): string => this.text(withLinks(text, (to) => this.about(to)));
    if (front === undefined) return words(source);
    const head = withTexts(front, (text, key) => {
      return key === "about" ? this.about(text) : this.text(text);
    });
    return `---\n${head}---\n${words(source.slice(whole.length))}`;
  }

  private yaml(source: string): string {
    return withTexts(source, (text) => this.text(text));
  }

  /** A codebook is not rewritten, since its rules and examples would change: it is named. */
  private rest(): void {
    for (const name of namesIn(this.study.dir, "codebooks").names) {
      const source = ownLines(name, this.read(`codebooks/${name}`) ?? "");
      if (this.text(source) === source) continue;
      this.problems.push({
        severity: "warning",
        code: "names-in-codebook",
        place: { file: `codebooks/${name}` },
        text: say.inCodebook,
        hint: say.inCodebookHint,
      });
    }
  }

  private config(): void {
    const source = this.read("study.yaml") ?? "";
    const real = new Set(
      this.wanted.substitutions
        .flatMap(({ entity }) => [...entity.forms, entity.first ?? "", entity.last ?? ""])
        .map(fold),
    );
    const changed = this.yaml(withoutListed(source, (word) => real.has(fold(word))));
    const kept = withKept(changed, this.wanted.kept);
    const { given } = this.study.config.anonymity;
    const now = (place: string): string => this.renamed.get(place) ?? place;
    const { changed: transcripts, made, renamed } = this;
    const added = givenNow(this.study, { changed: transcripts, made, renamed, same: this.wanted.same ?? [] });
    const marked = withWords(kept, wordMarks(this.study, { changed: transcripts, words: this.wanted.words ?? [] }));
    this.put("study.yaml", withGiven(marked, moreGiven(given, { added, now })));
  }

  private read(file: string): string | null {
    const { bytes } = readBytes(this.study.dir, file);
    return bytes === null ? null : decode(bytes).text;
  }

  private put(file: string, content: string): void {
    if (content !== this.read(file)) this.files.set(file, content);
  }
}
