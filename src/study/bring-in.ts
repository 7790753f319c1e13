import * as say from "../messages/commands.js";
import { formatShare } from "../messages/numbers.js";
import type { Words } from "../messages/words.js";
import { type Accounted, sumAccounted } from "../text/draft.js";
import { sha256Of } from "../text/hash.js";
import { readDrafts, type SourceDraft, toTranscript } from "../text/ingest.js";
import { joinDrafts } from "../text/join-drafts.js";
import { hasErrors, type Problem } from "../text/problem.js";
import { countCharacters } from "../text/tidy.js";
import type { Transcript } from "../text/transcript.js";
import { Likeness } from "./likeness.js";
import { Margin } from "./margin.js";
import { idsOnDisk } from "./on-disk.js";
import type { Study } from "./read.js";
import { isId } from "./registers.js";

/** A file from outside: its bytes, its name (of which only the extension is looked at), and what messages call it. */
export interface Input {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array | null;
}

export interface BroughtIn {
  readonly input: Input;
  readonly fate: "new" | "same" | "changed" | "refused";
  readonly transcript: Transcript | null;
  /** How the file calls this interview, where it holds several. */
  readonly called: string | null;
  /** The person's pseudonym, where the file gives one or tells something of the person. */
  readonly participant: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly reasons: readonly Words[];
  readonly problems: readonly Problem[];
  /** Files to write into the study, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly codings: number;
  readonly memos: number;
  /** Characters of the source, white space left out, and those that are not a turn's words. */
  readonly characters: number;
  readonly accounted: readonly Accounted[];
  /** Characters read as words, where the file is here already: its transcript may have been rewritten since. Null elsewhere. */
  readonly words: number | null;
}

export interface BringInOptions {
  /** The transcript that the one input replaces; null to add. */
  readonly replace: string | null;
  readonly encoding: string | undefined;
  /** `quotes`: the inputs are published works. */
  readonly from: "quotes" | undefined;
  /** Columns of a table that hold answers, where they should not be guessed. */
  readonly questions: readonly string[] | undefined;
  /** Whether the characters of files that are here already are to be summed up too. */
  readonly accounts: "wanted" | "unasked";
  readonly random: () => number;
}

/** Decides what becomes of each input, one after the other: nothing is written here. */
export class Intake {
  private readonly known: Map<string, Transcript>;
  private readonly likeness = new Likeness();
  /** For each source file the transcripts that were read from it. */
  private readonly origins = new Map<string, string[]>();
  /** Ids in use, in lower case: two names that differ in case are one file on some machines. */
  private readonly taken: Set<string>;
  /** No number below is free. */
  private next = 1;
  private readonly margin: Margin;

  constructor(
    private readonly study: Study,
    private readonly options: BringInOptions,
  ) {
    this.known = new Map(study.transcripts.map((one) => [one.id, one]));
    for (const transcript of study.transcripts) this.likeness.add(transcript);
    for (const [id, sources] of study.origins) this.remember(sources, id);
    const ids = [...idsOnDisk(study.dir), ...study.interviews.map((one) => one.id)];
    this.taken = new Set(ids.map((id) => id.toLowerCase()));
    this.margin = new Margin(study, options.random);
  }

  /** Takes in one file: as many interviews as it holds, at least one answer. `ids` are those that the register gives them, in order; they count where they are as many. */
  async take(input: Input, ids: readonly string[] = []): Promise<BroughtIn[]> {
    const known = this.alreadyHere(input);
    if (known !== null) return this.options.accounts === "wanted" ? this.summed(known) : known;
    const drafts = await this.read(input);
    const source = sha256Of(input.bytes ?? new Uint8Array());
    const given = ids.length === drafts.length ? ids : [];
    return drafts.map((draft, i) => this.bring(input, draft, { sources: [source], id: given[i] ?? null }));
  }

  /** Takes in one interview that was recorded in several files. */
  async takeTogether(inputs: readonly Input[], id: string): Promise<BroughtIn[]> {
    const gone = inputs.find(({ bytes }) => bytes === null);
    const [first] = inputs;
    if (first === undefined) return [];
    if (gone !== undefined) return [refused(gone, [problem(gone, "no-input", say.inputMissing)])];
    const known = inputs.map((input) => this.alreadyHere(input));
    if (known.every((one) => one !== null)) return known[0] ?? [];
    const drafts = (await Promise.all(inputs.map((input) => this.read(input)))).flat();
    const sources = inputs.map(({ bytes }) => sha256Of(bytes ?? new Uint8Array()));
    const unread = drafts.some(({ turns }) => turns.length === 0);
    if (unread)
      return [
        refused(
          first,
          drafts.flatMap(({ problems }) => problems),
        ),
      ];
    return [this.bring(first, joinDrafts(drafts), { sources, id })];
  }

  private alreadyHere(input: Input): BroughtIn[] | null {
    if (input.bytes === null) return [refused(input, [problem(input, "no-input", say.inputMissing)])];
    const twins = this.origins.get(sha256Of(input.bytes));
    if (twins === undefined || this.options.replace !== null) return null;
    return twins.map((twin) => ({ ...refused(input, []), fate: "same", transcript: this.known.get(twin) ?? null }));
  }

  /** A file that is here already, with the sum of its characters beside the first of its interviews. */
  private async summed(known: readonly BroughtIn[]): Promise<BroughtIn[]> {
    const [first, ...others] = known;
    if (first === undefined) return [];
    const { characters, accounted, turns } = joinDrafts(await this.read(first.input));
    const words = turns.reduce((sum, turn) => sum + countCharacters(turn.text), 0);
    return [{ ...first, characters, accounted, words }, ...others];
  }

  private read({ name, file, bytes }: Input): Promise<readonly SourceDraft[]> {
    const { encoding, from, questions } = this.options;
    return readDrafts(bytes ?? new Uint8Array(), {
      name,
      file,
      settled: this.study.config.speakers,
      language: this.study.lang,
      ...(encoding === undefined ? {} : { encoding }),
      ...(from === undefined ? {} : { from }),
      ...(questions === undefined ? {} : { questions }),
    });
  }

  private bring(
    input: Input,
    draft: SourceDraft,
    { sources, id: given }: { readonly sources: readonly string[]; readonly id: string | null },
  ): BroughtIn {
    const { study, options } = this;
    const id = options.replace ?? this.idFrom(given);
    const { characters, accounted, attributes = {} } = draft;
    const about = { called: draft.called ?? null, attributes, characters, accounted };
    const read = toTranscript(draft, {
      file: input.file,
      id,
      language: study.lang,
      settled: study.config.speakers,
      sources,
    });
    if (read.transcript === null) return { ...refused(input, read.problems), ...about };
    const earlier = options.replace === null ? this.likeness.closest(read.transcript) : null;
    if (earlier !== null && earlier.share >= 0.5)
      return { ...refused(input, [...read.problems, changed(input, earlier)]), ...about, fate: "changed" };
    this.keep(read.transcript, sources);
    const { problems, ...margin } = this.margin.filesOf(read.transcript, read.comments, input.file);
    return {
      input,
      fate: "new",
      transcript: read.transcript,
      ...about,
      words: null,
      accounted: sumAccounted([...accounted, ...read.accounted]),
      participant: participantOf(draft, id),
      reasons: read.reasons,
      problems: [...read.problems, ...problems],
      ...margin,
      files: new Map([[`transcripts/${id}.txt`, read.file], ...margin.files]),
    };
  }

  private keep(transcript: Transcript, sources: readonly string[]): void {
    this.known.set(transcript.id, transcript);
    this.likeness.add(transcript);
    this.remember(sources, transcript.id);
    this.taken.add(transcript.id.toLowerCase());
  }

  private remember(sources: readonly string[], id: string): void {
    for (const source of sources) this.origins.set(source, [...(this.origins.get(source) ?? []), id]);
  }

  /** The id of the register, where no transcript has it yet; else the next number. */
  private idFrom(given: string | null): string {
    return given !== null && !this.known.has(given) ? given : this.nextId();
  }

  /** `P01`, `P02`, ...: the first number that no transcript, interview or sheet has. Never taken from the file's name. */
  private nextId(): string {
    for (; ; this.next++) {
      const id = `P${String(this.next).padStart(2, "0")}`;
      if (!this.taken.has(id.toLowerCase())) return id;
    }
  }
}

/** The pseudonym that the file gives; where it tells something of an unnamed person, the transcript's own id. */
function participantOf({ participant, attributes = {} }: SourceDraft, id: string): string | null {
  if (participant !== undefined && isId(participant)) return participant;
  return Object.keys(attributes).length > 0 || participant !== undefined ? id : null;
}

function refused(input: Input, problems: readonly Problem[]): BroughtIn {
  return {
    input,
    fate: "refused",
    transcript: null,
    called: null,
    participant: null,
    attributes: {},
    reasons: [],
    problems,
    files: new Map(),
    codings: 0,
    memos: 0,
    characters: 0,
    accounted: [],
    words: null,
  };
}

function changed(input: Input, { id, share }: { id: string; share: number }): Problem {
  const text = {
    fr: say.changedFile(id, formatShare(share, "fr")).fr,
    en: say.changedFile(id, formatShare(share, "en")).en,
  };
  return { ...problem(input, "changed-file", text), hint: say.changedHint(id) };
}

function problem(input: Input, code: string, text: Words): Problem {
  return { severity: "error", code, place: { file: input.file }, text };
}

/** Whether anything that came in has errors of its own. */
export function isFlawed(brought: readonly BroughtIn[]): boolean {
  return brought.some((one) => one.fate === "refused" || one.fate === "changed" || hasErrors(one.problems));
}
