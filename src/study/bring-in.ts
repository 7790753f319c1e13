import * as say from "../messages/commands.js";
import { formatShare } from "../messages/numbers.js";
import { sumAccounted } from "../text/draft.js";
import { sha256Of } from "../text/hash.js";
import { readDrafts, type SourceDraft, toTranscript } from "../text/ingest.js";
import { joinDrafts } from "../text/join-drafts.js";
import { hasErrors, type Problem } from "../text/problem.js";
import type { SurveyAsked } from "../text/survey/asked.js";
import { countCharacters } from "../text/tidy.js";
import type { Transcript } from "../text/transcript.js";
import { bringsBack, isAnonymised } from "./brings-back.js";
import { type BroughtIn, type Input, missing, refused } from "./brought-in.js";
import { FreeIds } from "./free-ids.js";
import { Likeness } from "./likeness.js";
import { Margin } from "./margin.js";
import { withoutNames } from "./named-columns.js";
import { idsOnDisk } from "./on-disk.js";
import type { Study } from "./read.js";
import { isId } from "./registers.js";

export interface BringInOptions {
  /** The transcript that the one input replaces; null to add. */
  readonly replace: string | null;
  /** What becomes of a file that is much like a transcript: it waits for a person, or comes in as someone else's interview. */
  readonly alike: "wait" | "as-new";
  readonly encoding: string | undefined;
  /** `quotes`: the inputs are published works. */
  readonly from: "quotes" | undefined;
  /** Columns of a table that hold answers, where they should not be guessed. */
  readonly questions: readonly string[] | undefined;
  /** The survey whose answers the inputs hold. */
  readonly survey?: SurveyAsked | undefined;
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
  private readonly ids: FreeIds;
  private readonly margin: Margin;

  constructor(
    private readonly study: Study,
    private readonly options: BringInOptions,
  ) {
    this.known = new Map(study.transcripts.map((one) => [one.id, one]));
    for (const one of study.transcripts) this.likeness.add(one, isAnonymised(study, one) ? "anonymised" : "as-said");
    for (const [id, sources] of study.origins) this.remember(sources, id);
    this.ids = new FreeIds([...idsOnDisk(study.dir), ...study.interviews.map((one) => one.id)]);
    this.margin = new Margin(study, options.random);
  }

  /** Takes in one file: as many interviews as it holds, at least one answer. `ids` are those that the register gives them, in order; they count where they are as many. */
  async take(input: Input, ids: readonly string[] = []): Promise<BroughtIn[]> {
    // A table of a survey is counted anew each time: its file may say more of its columns since.
    const known = this.options.survey === undefined || input.bytes === null ? this.alreadyHere(input) : null;
    if (known !== null) return (await this.misnamed(input)) ?? (await this.summed(known));
    const drafts = await this.read(input);
    const source = sha256Of(input.bytes ?? new Uint8Array());
    const given = ids.length === drafts.length ? ids : [];
    const brought = drafts.map((draft, i) => this.bring(input, draft, { sources: [source], id: given[i] ?? null }));
    return withTable(brought, drafts);
  }

  /** Takes in one interview that was recorded in several files. */
  async takeTogether(inputs: readonly Input[], id: string): Promise<BroughtIn[]> {
    const gone = inputs.find(({ bytes }) => bytes === null);
    const [first] = inputs;
    if (first === undefined) return [];
    if (gone !== undefined) return [missing(gone)];
    const names = inputs.map(({ name }) => name);
    const known = inputs.map((input) => this.alreadyHere(input));
    if (known.every((one) => one !== null)) return (known[0] ?? []).map((one) => ({ ...one, names }));
    const drafts = (await Promise.all(inputs.map((input) => this.read(input)))).flat();
    const sources = inputs.map(({ bytes }) => sha256Of(bytes ?? new Uint8Array()));
    const problems = drafts.flatMap((draft) => draft.problems);
    if (drafts.some(({ turns }) => turns.length === 0)) return [{ ...refused(first, problems), names }];
    return [{ ...this.bring(first, joinDrafts(drafts), { sources, id }), names }];
  }

  private alreadyHere(input: Input): BroughtIn[] | null {
    if (input.bytes === null) return [missing(input)];
    const twins = this.origins.get(sha256Of(input.bytes));
    if (twins === undefined || this.options.replace !== null) return null;
    return twins.map((twin) => ({ ...refused(input, []), fate: "same", transcript: this.known.get(twin) ?? null }));
  }

  /** A file that is here already may be asked for by a column that it does not have; null where it is not. */
  private async misnamed(input: Input): Promise<BroughtIn[] | null> {
    if (this.options.questions === undefined) return null;
    const problems = (await this.read(input)).flatMap((draft) => draft.problems);
    const unknown = problems.filter(({ code }) => code === "unknown-column");
    return unknown.length === 0 ? null : [refused(input, unknown)];
  }

  /** A file that is here already, with the sum of its characters, where it is wanted, beside the first of its interviews. */
  private async summed(known: BroughtIn[]): Promise<BroughtIn[]> {
    const [first, ...others] = known;
    if (first === undefined || this.options.accounts !== "wanted") return known;
    const { characters, accounted, turns } = joinDrafts(await this.read(first.input));
    const words = turns.reduce((sum, turn) => sum + countCharacters(turn.text), 0);
    return [{ ...first, characters, accounted, words }, ...others];
  }

  private async read({ name, file, bytes }: Input): Promise<readonly SourceDraft[]> {
    const { encoding, from, questions, survey } = this.options;
    const drafts = await readDrafts(bytes ?? new Uint8Array(), {
      name,
      file,
      settled: this.study.config.speakers,
      language: this.study.lang,
      ...(encoding === undefined ? {} : { encoding }),
      ...(from === undefined ? {} : { from }),
      ...(questions === undefined ? {} : { questions }),
      ...(survey === undefined ? {} : { survey }),
    });
    return withoutNames(drafts, file);
  }

  private bring(
    input: Input,
    draft: SourceDraft,
    { sources, id: given }: { readonly sources: readonly string[]; readonly id: string | null },
  ): BroughtIn {
    const { study, options } = this;
    if (draft.turns.length === 0 && draft.table !== undefined && !hasErrors(draft.problems))
      return { ...refused(input, draft.problems), fate: "counted" };
    const answering =
      draft.survey === undefined || draft.called === undefined ? null : this.respondent(input, draft.called);
    if (answering !== null && typeof answering !== "string") return answering;
    const isFree = given !== null && !this.known.has(given);
    const id = options.replace ?? answering ?? (isFree ? given : this.ids.first());
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
    const isAsked = options.replace === null && options.alike === "wait" && answering === null;
    // People of one file who answer alike are still several people.
    const beside = sources.flatMap((source) => this.origins.get(source) ?? []);
    const earlier = isAsked ? this.likeness.closest(read.transcript, beside) : null;
    if (earlier !== null && earlier.share >= 0.5)
      return { ...refused(input, [...read.problems, changed(input, earlier)]), ...about, fate: "changed" };
    const replaced = options.replace === null ? undefined : this.known.get(options.replace);
    const back = replaced === undefined ? null : bringsBack(study, replaced, read.transcript, input.file);
    this.keep(read.transcript, sources);
    const { problems, ...margin } = this.margin.filesOf(read.transcript, read.comments, input.file);
    return {
      ...refused(input, [...(back === null ? [] : [back]), ...read.problems, ...problems]),
      fate: "new",
      transcript: read.transcript,
      ...about,
      accounted: sumAccounted([...accounted, ...read.accounted]),
      participant: participantOf(draft, id),
      reasons: read.reasons,
      language: read.language,
      ...margin,
      files: new Map([[`transcripts/${id}.txt`, read.file], ...margin.files]),
    };
  }

  /** The id of somebody who answered a survey; what became of their answers where these are here already, and stay as they are. */
  private respondent(input: Input, id: string): string | BroughtIn {
    const known = this.known.get(id);
    if (known === undefined || this.options.replace === id) return id;
    return { ...refused(input, []), fate: "same", transcript: known };
  }

  private keep(transcript: Transcript, sources: readonly string[]): void {
    this.known.set(transcript.id, transcript);
    this.likeness.add(transcript);
    this.remember(sources, transcript.id);
    this.ids.take(transcript.id);
  }

  private remember(sources: readonly string[], id: string): void {
    for (const source of sources) this.origins.set(source, [...(this.origins.get(source) ?? []), id]);
  }
}

/** What a table of a survey tells as a whole, beside what became of its first respondent, be it that these answers are here. */
function withTable(brought: readonly BroughtIn[], [draft]: readonly SourceDraft[]): BroughtIn[] {
  const [first, ...others] = brought;
  if (first === undefined || draft?.table === undefined) return [...brought];
  const problems = first.fate === "same" ? draft.problems : first.problems;
  return [{ ...first, problems, table: draft.table }, ...others];
}

/** The pseudonym that the file gives; where it tells of an unnamed person, be it that there is one, the transcript's own id. */
function participantOf({ participant, attributes = {} }: SourceDraft, id: string): string | null {
  if (typeof participant === "string" && isId(participant)) return participant;
  return Object.keys(attributes).length > 0 || participant !== undefined ? id : null;
}

function changed(input: Input, { id, share }: { id: string; share: number }): Problem {
  const text = {
    fr: say.changedFile(id, formatShare(share, "fr")).fr,
    en: say.changedFile(id, formatShare(share, "en")).en,
  };
  return { severity: "error", code: "changed-file", place: { file: input.file }, text, hint: say.changedHint(id) };
}
