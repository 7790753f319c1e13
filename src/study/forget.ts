import { existsSync } from "node:fs";
import { join } from "node:path";
import { forgetParticipant, type Key } from "../identity/key.js";
import * as say from "../messages/forget.js";
import type { Words } from "../messages/words.js";
import { decode } from "../text/encoding.js";
import { fold } from "../text/fold.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { withTexts } from "./config-edit.js";
import { readBytes } from "./files.js";
import { cutConfig } from "./forget-config.js";
import { contentOf, isDerived, isProse, ownFile } from "./forget-files.js";
import { cutMarkdown, isAbout } from "./forget-memos.js";
import { isTelling, namesOf, namesOfOthers, ownLabels, personsLabels } from "./forget-names.js";
import { registerChanges } from "./forget-registers.js";
import { cutSheets } from "./forget-sheets.js";
import { masked, nameFinder, type Sought } from "./forget-sought.js";
import { changeRows } from "./forget-tables.js";
import { trailOf } from "./forget-trail.js";
import { type Cut, cutTranscript, rawTranscript, unsound } from "./forget-transcript.js";
import type { Person } from "./forget-who.js";
import { type Named, withoutNamed } from "./journal-people.js";
import type { Study } from "./read.js";
import { studyFilesOf } from "./traces.js";

export interface Forget {
  readonly person: Person;
  /** The key, where it is open. */
  readonly key: Key | null;
  /** What becomes of mentions of the person in what others said and in notes. */
  readonly mentions: "kept" | "masked";
}

/** What is to be done, all of it or nothing. */
export interface ForgetPlan {
  /** Whole new contents, by path relative to the study. */
  readonly files: ReadonlyMap<string, string>;
  /** Files to remove, in order. */
  readonly remove: readonly string[];
  /** What goes out of each file, in the order of their names. */
  readonly gone: readonly { readonly file: string; readonly what: Words }[];
  readonly sought: Sought;
  /** The key without the person; null where it is not open or does not name them. */
  readonly key: Key | null;
  readonly problems: readonly Problem[];
}

/** Works out what every file of the study becomes without a person. Writes nothing. */
export async function planForget(study: Study, wanted: Forget): Promise<ForgetPlan> {
  return new Planning(study, wanted).plan();
}

class Planning {
  private readonly files = new Map<string, string>();
  private readonly remove = new Set<string>();
  private readonly gone = new Map<string, Words[]>();
  private readonly problems: Problem[] = [];
  private readonly all: readonly string[];
  private readonly raw = new Map<string, Transcript>();
  /** Transcripts that stay and change. */
  private readonly cuts: Cut[] = [];
  private readonly names: readonly string[];
  private readonly labels: ReadonlySet<string>;
  private readonly find: (text: string) => Span[];
  private readonly forms: readonly string[];
  private readonly others: readonly string[];

  constructor(
    private readonly study: Study,
    private readonly wanted: Forget,
  ) {
    this.all = studyFilesOf(study.dir);
    for (const id of this.transcriptIds()) {
      const transcript = rawTranscript(study.dir, id);
      if (transcript !== null) this.raw.set(id, transcript);
    }
    const { person, key } = wanted;
    this.names = namesOf(person, key);
    this.labels = ownLabels(study, person, this.raw.values());
    this.forms = [...new Set([...this.names, ...person.alone, ...[...this.labels].filter(isTelling)])];
    this.others = namesOfOthers(study, person, { transcripts: this.raw.values(), labels: this.labels });
    this.find = nameFinder({ forms: this.forms, others: this.others });
  }

  async plan(): Promise<ForgetPlan> {
    this.removeWhole();
    this.cutTranscripts();
    await this.tables();
    this.texts();
    this.config();
    await this.journal();
    this.derived();
    const { key } = this.wanted;
    const without = key === null ? null : forgetParticipant(key, this.wanted.person.id);
    return {
      files: this.files,
      remove: [...this.remove],
      gone: [...this.gone]
        .sort(([a], [b]) => byCodeUnit(a, b))
        .map(([file, parts]) => ({ file, what: say.together(parts) })),
      sought: this.sought(),
      key: without !== null && without.entries.length < (key?.entries.length ?? 0) ? without : null,
      problems: this.problems,
    };
  }

  private transcriptIds(): string[] {
    return this.all
      .flatMap((file) => /^transcripts\/([^/]+)\.txt$/.exec(file)?.[1] ?? [])
      .map((id) => id.normalize("NFC"));
  }

  private removeWhole(): void {
    const { person } = this.wanted;
    for (const id of person.alone) {
      const answers = (this.raw.get(id)?.turns ?? []).filter((turn) => turn.role === "participant");
      if (new Set(answers.map((turn) => turn.speaker)).size > 1) this.problems.push(several(id));
    }
    for (const file of this.all) {
      const own = ownFile(file, person);
      if (own === null) continue;
      this.takeOut(file, contentOf(own.folder, this.read(file) ?? "", this.raw.get(own.interview)?.turns.length));
    }
  }

  private takeOut(file: string, what: Words): void {
    this.remove.add(file);
    this.note(file, what);
  }

  private note(file: string, what: Words): void {
    this.gone.set(file, [...(this.gone.get(file) ?? []), what]);
  }

  private readonly mask = (text: string, lang: Transcript["language"] = this.study.lang): string =>
    this.wanted.mentions === "kept" ? text : masked(text, this.find, say.someone[lang]).text;

  private cutTranscripts(): void {
    const { dir, config } = this.study;
    const { alone, unread } = this.wanted.person;
    for (const id of unread.filter((one) => this.all.includes(`transcripts/${one}.txt`)))
      this.problems.push(unsound(`transcripts/${id}.txt`));
    for (const [id, { speakers }] of this.raw) {
      if (alone.includes(id)) continue;
      const labels = personsLabels(this.study, this.wanted.person, { id, speakers });
      const mentions = this.wanted.mentions === "masked" ? this.find : () => [];
      const { cut, problems } = cutTranscript(dir, id, { labels, mentions, mask: this.mask });
      this.problems.push(...problems);
      if (cut === null) continue;
      const file = `transcripts/${id}.txt`;
      this.cuts.push(cut);
      if (cut.isChanged) this.files.set(file, cut.file);
      if (cut.turns.length > 0) this.note(file, say.goneTurns(cut.turns.length));
      this.noteMasked(file, cut.old.text, cut.turns);
      const sheets = cutSheets(dir, cut, { settled: config.speakers, mask: this.mask });
      this.problems.push(...sheets.problems);
      for (const [sheet, text] of sheets.files) this.files.set(sheet, text);
      for (const [sheet, n] of sheets.dropped) this.note(sheet, n > 0 ? say.goneCodings(n) : say.moved);
    }
  }

  private noteMasked(file: string, text: string, apart: readonly Span[] = []): void {
    if (this.wanted.mentions === "kept") return;
    const n = this.find(text).filter(({ start }) => !apart.some((one) => one.start <= start && start < one.end)).length;
    if (n > 0) this.note(file, say.goneMentions(n));
  }

  private async tables(): Promise<void> {
    const changes = registerChanges(this.wanted.person, { cuts: this.cuts, mask: this.mask });
    for (const [file, change] of changes) {
      const source = this.read(file);
      if (source === null) continue;
      const { text, removed } = await changeRows(source, change);
      if (text === source) continue;
      this.files.set(file, text);
      this.note(file, removed > 0 ? say.goneRows(removed) : say.moved);
    }
  }

  /** Memos, syntheses, notes, guide and claims. */
  private texts(): void {
    const { person } = this.wanted;
    for (const file of this.all.filter(isProse)) {
      const source = this.read(file);
      if (source === null || this.remove.has(file)) continue;
      const isMemo = file.startsWith("memos/");
      if (isMemo && isAbout(source, { person: person.id, alone: person.alone, cuts: this.cuts })) {
        this.takeOut(file, say.goneFile);
        continue;
      }
      this.put(
        file,
        file.endsWith(".md")
          ? cutMarkdown(source, { cuts: this.cuts, mask: this.mask })
          : withTexts(source, (text) => this.mask(text)),
      );
    }
  }

  private put(file: string, made: string): void {
    const source = this.read(file);
    if (source === null || made === source) return;
    this.files.set(file, made);
    this.noteMasked(file, source);
    if (!this.gone.has(file)) this.note(file, say.moved);
  }

  private config(): void {
    const source = this.read("study.yaml") ?? "";
    const standIns = new Set(this.cuts.flatMap(({ label }) => label ?? []));
    const made = cutConfig(source, { labels: this.labels, standIns, forms: this.names, mask: this.mask });
    if (made === source) return;
    this.files.set("study.yaml", made);
    this.note("study.yaml", say.goneNames);
  }

  private async journal(): Promise<void> {
    const { person } = this.wanted;
    const isGone = (one: Named): boolean =>
      fold(one.participant) === fold(person.id) || person.alone.includes(one.interview);
    for (const [file, text] of await withoutNamed(this.study.dir, isGone)) {
      this.files.set(file, text);
      this.note(file, say.goneNames);
    }
  }

  private derived(): void {
    for (const file of this.all.filter(isDerived)) this.remove.add(file);
    for (const folder of [".grille/", "report/"]) {
      const n = [...this.remove].filter((file) => file.startsWith(folder)).length;
      if (n > 0) this.note(folder, say.goneDerived(n));
    }
  }

  private sought(): Sought {
    const { cuts, forms, others } = this;
    const removed = [...this.remove];
    const trail = trailOf(this.study, { person: this.wanted.person, transcripts: this.raw.values(), cuts, removed });
    return { forms, others, ...trail };
  }

  private read(file: string): string | null {
    if (!existsSync(join(this.study.dir, file))) return null;
    const { bytes } = readBytes(this.study.dir, file);
    return bytes === null ? null : decode(bytes).text;
  }
}

function several(id: string): Problem {
  const place = { file: `transcripts/${id}.txt` };
  return { severity: "warning", code: "several-voices", place, text: say.severalVoices, hint: say.severalVoicesHint };
}
