import { existsSync } from "node:fs";
import { join } from "node:path";
import { forgetParticipant, type Key } from "../identity/key.js";
import * as say from "../messages/forget.js";
import type { Words } from "../messages/words.js";
import { decode } from "../text/encoding.js";
import { fold } from "../text/fold.js";
import { sha256Of } from "../text/hash.js";
import { knownLabel } from "../text/label-words.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { followSettled } from "../text/settled.js";
import type { Span } from "../text/span.js";
import type { Role, Transcript } from "../text/transcript.js";
import { withTexts } from "./config-edit.js";
import { readBytes } from "./files.js";
import { cutConfig } from "./forget-config.js";
import { cutMarkdown, isAbout, isOnTurns, placeNow } from "./forget-memos.js";
import { cutSheets } from "./forget-sheets.js";
import { masked, nameFinder, type Sought } from "./forget-sought.js";
import { type ChangeRow, changeRows } from "./forget-tables.js";
import { type Cut, cutTranscript, rawTranscript } from "./forget-transcript.js";
import { labelsOnFile, type Person } from "./forget-who.js";
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
    this.names = this.namesOf();
    this.labels = this.ownLabels();
    const { alone, shared } = wanted.person;
    this.forms = [...new Set([...this.names, ...alone, ...[...this.labels].filter(isTelling)])];
    const staying = [...this.raw.values()].filter(({ id }) => !alone.includes(id));
    this.others = [
      ...study.participants.map((one) => one.id).filter((id) => fold(id) !== fold(wanted.person.id)),
      ...staying.flatMap(({ id, speakers }) => [
        id,
        ...Object.keys(speakers).filter((label) => !this.labels.has(label)),
      ]),
      ...shared.map(({ id }) => id),
    ];
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

  /** The pseudonym; with the key open, it in full and the real names. */
  private namesOf(): string[] {
    const { person, key } = this.wanted;
    const kept = key === null ? [] : forgetParticipant(key, person.id).entries;
    const entries = key === null ? [] : key.entries.filter((entry) => !kept.includes(entry));
    return [person.id, ...entries.flatMap(({ pseudonym, real }) => [pseudonym, ...real])];
  }

  /** Labels that the person alone has: those that anybody might have (`P`, `Participante`) say nothing. */
  private ownLabels(): Set<string> {
    const { alone, shared } = this.wanted.person;
    const own = new Set<string>();
    const theirs = new Set<string>();
    const { speakers: settled } = this.study.config;
    const { rename } = followSettled(settled);
    const roleOf = (label: string, role: Role): unknown => settled[rename.get(label) ?? label] ?? role;
    for (const [id, { speakers }] of this.raw) {
      const labels = labelsOnFile(this.study, Object.keys(speakers), shared.find((one) => one.id === id)?.labels ?? []);
      for (const [label, role] of Object.entries(speakers)) {
        const isOwn = labels.has(label) || (alone.includes(id) && roleOf(label, role) !== "interviewer");
        (isOwn ? own : theirs).add(label);
      }
    }
    return new Set([...own].filter((label) => !theirs.has(label)));
  }

  private removeWhole(): void {
    const { alone } = this.wanted.person;
    for (const id of alone) {
      const voices = new Set(
        (this.raw.get(id)?.turns ?? []).filter((t) => t.role === "participant").map((t) => t.speaker),
      );
      if (voices.size > 1) this.problems.push(several(id));
    }
    for (const file of this.all) {
      const [, folder, stem = ""] =
        /^(?:(transcripts|codings|syntheses)\/)(?:.*\/)?([^/]+)\.(?:txt|jsonl|md)$/.exec(file) ?? [];
      const id = stem.normalize("NFC");
      const isTheirs = alone.includes(id) || (folder === "syntheses" && fold(id) === fold(this.wanted.person.id));
      if (folder === undefined || !isTheirs) continue;
      const turns = folder === "transcripts" ? this.raw.get(id)?.turns.length : undefined;
      const lines = (this.read(file) ?? "").split("\n").filter((line) => line.trim() !== "").length;
      this.takeOut(
        file,
        folder === "codings"
          ? say.goneCodings(Math.max(0, lines - 1))
          : turns === undefined
            ? say.goneFile
            : say.goneTurns(turns),
      );
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
    const { shared, alone } = this.wanted.person;
    for (const [id, { speakers }] of this.raw) {
      if (alone.includes(id)) continue;
      const labels = labelsOnFile(this.study, Object.keys(speakers), shared.find((one) => one.id === id)?.labels ?? []);
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
    const { person } = this.wanted;
    const isPerson = (cell = ""): boolean => fold(cell) === fold(person.id);
    const changes: Readonly<Record<string, ChangeRow>> = {
      "participants.csv": (row) => (isPerson(row.participant) ? null : this.cells(row, ["participant"])),
      "interviews.csv": (row) => {
        if (person.alone.includes((row.interview ?? "").trim())) return null;
        const people = (row.participants ?? "").split(/[,;+ ]+/).filter((one) => one !== "");
        const kept = people.filter((one) => !isPerson(one));
        const participants = kept.length === people.length ? row.participants : kept.join(" ");
        return { ...this.cells(row, ["interview", "files"]), participants: participants ?? "" };
      },
      "attributions.csv": (row) => {
        if (isPerson(row.participant)) return null;
        const passages = (row.passages ?? "").split(/[\s,;]+/);
        const kept = passages.filter((place) => !this.isGonePlace(place)).map((place) => placeNow(place, this.cuts));
        const isSame = kept.length === passages.length && kept.every((place, i) => place === passages[i]);
        const cell = isSame ? (row.passages ?? "") : kept.join(" ");
        return { ...this.cells(row, ["participant", "type", "coder"]), passages: cell };
      },
    };
    for (const [file, change] of Object.entries(changes)) {
      const source = this.read(file);
      if (source === null) continue;
      const { text, removed } = await changeRows(source, change);
      if (text === source) continue;
      this.files.set(file, text);
      this.note(file, removed > 0 ? say.goneRows(removed) : say.moved);
    }
  }

  /** Cells of free text with mentions masked; ids stay what they are. */
  private cells(row: Readonly<Record<string, string>>, ids: readonly string[]): Record<string, string> {
    const isId = (column: string): boolean => ids.includes(column) || ["participants", "passages"].includes(column);
    return Object.fromEntries(Object.entries(row).map(([c, cell]) => [c, isId(c) ? cell : this.mask(cell)]));
  }

  private isGonePlace(place: string): boolean {
    const id = place.split(/[:@]/)[0] ?? "";
    return this.wanted.person.alone.includes(id) || isOnTurns(place, this.cuts);
  }

  /** Memos, syntheses, notes, guide and claims. */
  private texts(): void {
    const { person } = this.wanted;
    for (const file of this.all.filter(isText)) {
      const source = this.read(file);
      if (source === null || this.remove.has(file)) continue;
      const isMemo = file.startsWith("memos/");
      if (isMemo && isAbout(source, { person: person.id, alone: person.alone, cuts: this.cuts })) {
        this.takeOut(file, say.goneFile);
        continue;
      }
      this.put(
        file,
        file.endsWith(".md") ? cutMarkdown(source, { cuts: this.cuts, mask: this.mask }) : cutYaml(source, this.mask),
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

  /** What is derived from the words as they were, and reports that may show them. */
  private derived(): void {
    for (const folder of [".grille", "report"]) {
      const inside = this.all.filter((file) => file.startsWith(`${folder}/`) && !/^\.grille\/lock/.test(file));
      for (const file of inside) this.remove.add(file);
      if (inside.length > 0) this.note(`${folder}/`, say.goneDerived(inside.length));
    }
  }

  private sought(): Sought {
    const { alone, shared } = this.wanted.person;
    const own = [...this.raw.values()].filter(({ id }) => alone.includes(id));
    const removed = [...this.remove].filter((file) => !/^(?:\.grille|report)\//.test(file));
    const cut = this.cuts.filter(({ old }) => shared.some((one) => one.id === old.id));
    const known = new Set(
      [...this.study.origins].filter(([id]) => !alone.includes(id)).flatMap(([, hashes]) => hashes),
    );
    const hashes = [
      ...removed.map((file) => sha256Of(readBytes(this.study.dir, file).bytes ?? "")),
      ...own.flatMap(({ id, sha256 }) => [sha256, ...(this.study.origins.get(id) ?? [])]),
      ...cut.map(({ old }) => old.sha256),
    ];
    const words = ({ text }: Transcript, turns: readonly Span[]): string[] =>
      turns.map(({ start, end }) => text.slice(start, end));
    return {
      forms: this.forms,
      others: this.others,
      hashes: [...new Set(hashes)].filter((hash) => !known.has(hash)),
      said: [
        ...own.flatMap((one) =>
          words(
            one,
            one.turns.filter((turn) => turn.role !== "interviewer"),
          ),
        ),
        ...cut.flatMap(({ old, turns }) => words(old, turns)),
      ],
      leftover: this.cuts.map(({ now }) => now.text),
    };
  }

  private read(file: string): string | null {
    if (!existsSync(join(this.study.dir, file))) return null;
    const { bytes } = readBytes(this.study.dir, file);
    return bytes === null ? null : decode(bytes).text;
  }
}

/** Whether a label is anyone's in particular: `P`, `Participante` and two letters stand for too much to be looked for. */
function isTelling(label: string): boolean {
  return label.length >= 3 && knownLabel(label) === null;
}

function cutYaml(source: string, mask: (text: string) => string): string {
  return withTexts(source, mask);
}

function isText(file: string): boolean {
  if (/^(?:\.grille|report|transcripts|codebooks|codings|journal)\//.test(file)) return false;
  return file.endsWith(".md") || file === "guide.yaml" || file === "claims.yaml";
}

function several(id: string): Problem {
  const place = { file: `transcripts/${id}.txt` };
  return { severity: "warning", code: "several-voices", place, text: say.severalVoices, hint: say.severalVoicesHint };
}
