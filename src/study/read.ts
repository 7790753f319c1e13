import { type Code, type Codebook, codesOf } from "../codebook/codebook.js";
import { checkAsked, type Guide, readGuide } from "../codebook/guide.js";
import { checkCodebooks, codebookFrom, readCodebookFile } from "../codebook/read.js";
import type { CodebookFile } from "../codebook/schema.js";
import type { Sheet } from "../coding/basis.js";
import { checkSheet, parseSheet } from "../coding/sheet.js";
import * as say from "../messages/study.js";
import type { Lang } from "../messages/words.js";
import { decode } from "../text/encoding.js";
import { sha256Of } from "../text/hash.js";
import { nearest } from "../text/nearest.js";
import type { Problem } from "../text/problem.js";
import { settle, unsettled } from "../text/settle.js";
import { followSettled } from "../text/settled.js";
import type { Transcript } from "../text/transcript.js";
import { parseTranscript } from "../text/transcript-file.js";
import type { Yaml } from "../text/yaml.js";
import { type Attribution, readAttributions } from "./attributions.js";
import { codebookCache, packCodebook, unpackCodebook } from "./codebook-cache.js";
import { readConfig, type StudyConfig } from "./config.js";
import { isFolder, namesIn, readBytes } from "./files.js";
import { orderProblems } from "./order-problems.js";
import { type Interview, inOrder, type Participant, readInterviews, readParticipants } from "./registers.js";

/** A file that the study was read from, as the outputs name it. */
export interface Source {
  readonly path: string;
  readonly sha256: string;
}

/** Everything that a study folder holds, read and checked against itself. */
export interface Study {
  readonly dir: string;
  readonly config: StudyConfig;
  readonly lang: Lang;
  /** In the order conducted where interviews.csv tells it, else by id. */
  readonly transcripts: readonly Transcript[];
  /** For each transcript the sha256 of the file it was read from, where that is known. */
  readonly origins: ReadonlyMap<string, string>;
  /** Whether every interview has an order or a date: without it nothing that depends on order is computed. */
  readonly ordered: boolean;
  readonly interviews: readonly Interview[];
  readonly participants: readonly Participant[];
  readonly codebooks: readonly Codebook[];
  readonly codes: readonly Code[];
  readonly guide: Guide | null;
  readonly sheets: readonly Sheet[];
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  /** Files for `.grille/` that would spare reading a codebook again; empty where all are there. */
  readonly caches: ReadonlyMap<string, string>;
}

/** Reads a whole study. All problems come back, and as much of the study as could be read; null where study.yaml could not. */
export async function readStudy(dir: string): Promise<{ study: Study | null; problems: Problem[] }> {
  const reader = new Reader(dir);
  const config = reader.take("study.yaml", readConfig);
  const codebooks = reader.codebooks();
  const guide = reader.take("guide.yaml", (text) => {
    const { guide, problems } = readGuide(text, "guide.yaml");
    return { value: guide, problems };
  });
  reader.problems.push(...checkAsked(codebooks, guide));
  const found = reader.transcripts().map((one) => settle(one, config?.speakers ?? {}));
  reader.problems.push(
    ...followSettled(config?.speakers ?? {}).problems.map((one) => ({ ...one, place: { file: "study.yaml" } })),
    ...found.flatMap((one) => unsettledLabels(one, config)),
  );
  const interviews = await reader.register("interviews.csv", (text) => readInterviews(text, config?.language));
  const participants = await reader.register("participants.csv", (text) => readParticipants(text));
  reader.problems.push(
    ...checkLinks({ transcripts: found, interviews, participants, fileGiven: reader.has("interviews.csv") }),
  );
  const sheets = reader.sheets(found, codesOf(codebooks));
  const attributions = await reader.attributions({
    codes: codesOf(codebooks),
    transcripts: found,
    participants: participants.map((p) => p.id),
  });
  if (config === null) return { study: null, problems: reader.problems };
  const whole = found.filter((one) => one.material === "interview");
  const order = inOrder(interviews.filter((one) => whole.some((t) => t.id === one.id)));
  const ordered = order !== null && whole.every((t) => order.some((one) => one.id === t.id));
  const rank = new Map((order ?? []).map((one, i) => [one.id, i]));
  const place = (id: string): number => rank.get(id) ?? rank.size;
  const transcripts = ordered ? [...found].sort((a, b) => place(a.id) - place(b.id)) : found;
  return {
    study: {
      dir,
      config,
      lang: config.language,
      transcripts,
      origins: reader.origins,
      ordered,
      interviews,
      participants,
      codebooks,
      codes: codesOf(codebooks),
      guide,
      sheets,
      attributions,
      sources: reader.sources,
      caches: reader.caches,
    },
    problems: reader.problems,
  };
}

/** Reads files one by one, gathering their hashes and every problem on the way. */
class Reader {
  readonly problems: Problem[] = [];
  readonly sources: Source[] = [];
  readonly origins = new Map<string, string>();
  readonly caches = new Map<string, string>();

  constructor(private readonly dir: string) {}

  has(file: string): boolean {
    return this.sources.some((source) => source.path === file);
  }

  text(file: string): string | null {
    const { bytes, problems } = readBytes(this.dir, file);
    this.problems.push(...problems);
    if (bytes === null) return null;
    const decoded = decode(bytes);
    this.problems.push(...decoded.problems.map((problem) => ({ ...problem, place: { ...problem.place, file } })));
    this.sources.push({ path: file, sha256: sha256Of(decoded.text) });
    return decoded.text;
  }

  take<T>(file: string, read: (text: string) => { value: T | null; problems: readonly Problem[] }): T | null {
    const text = this.text(file);
    if (text === null) return null;
    const { value, problems } = read(text);
    this.problems.push(...problems);
    return value;
  }

  /** Names in a folder of the study; a folder that cannot be read is one more problem. */
  private names(folder: string): string[] {
    const { names, problems } = namesIn(this.dir, folder);
    this.problems.push(...problems);
    return names;
  }

  codebooks(): Codebook[] {
    const names = this.names("codebooks");
    for (const name of names.filter((one) => /\.ya?ml$/i.test(one) && !one.endsWith(".yaml"))) {
      const place = { file: `codebooks/${name}` };
      this.problems.push({ severity: "warning", code: "not-read", place, text: say.otherEnding() });
    }
    const read = names.filter(endingIn(".yaml")).flatMap((name) => {
      const file = `codebooks/${name}`;
      const codebook = this.take(file, (text) => {
        const { codebook, problems } = codebookFrom(this.codebookFile(text, file), file);
        return { value: codebook, problems };
      });
      return codebook === null ? [] : [{ file, codebook }];
    });
    this.problems.push(...checkCodebooks(read));
    return read.map(({ codebook }) => codebook);
  }

  private codebookFile(text: string, file: string): Yaml<CodebookFile> {
    const cache = codebookCache(file);
    const { bytes } = readBytes(this.dir, cache);
    const known = bytes === null ? null : unpackCodebook(Buffer.from(bytes).toString("utf8"), text, file);
    if (known !== null) return known;
    const read = readCodebookFile(text, file);
    if (read.value !== null && read.problems.length === 0) this.caches.set(cache, packCodebook(read.value, text));
    return read;
  }

  transcripts(): Transcript[] {
    return this.names("transcripts")
      .filter(endingIn(".txt"))
      .flatMap((name) => {
        const file = `transcripts/${name}`;
        const transcript = this.take(file, (text) => {
          const { transcript, header, problems } = parseTranscript(text, file);
          if (transcript !== null && header?.sourceSha256 != null) this.origins.set(transcript.id, header.sourceSha256);
          return { value: transcript, problems };
        });
        if (transcript === null) return [];
        const expected = name.slice(0, -4).normalize("NFC");
        if (transcript.id === expected) return [transcript];
        const text = say.idMismatch(transcript.id, expected);
        this.problems.push({ severity: "error", code: "id-mismatch", place: { file, line: 1 }, text });
        return [];
      });
  }

  async register<T>(
    file: string,
    read: (text: string) => Promise<{ rows: readonly T[]; problems: readonly Problem[] }>,
  ): Promise<T[]> {
    const text = this.text(file);
    if (text === null) return [];
    const { rows, problems } = await read(text);
    this.problems.push(...problems);
    return [...rows];
  }

  async attributions(known: Parameters<typeof readAttributions>[1]): Promise<Attribution[]> {
    const text = this.text("attributions.csv");
    if (text === null) return [];
    const { attributions, problems } = await readAttributions(text, known);
    this.problems.push(...problems);
    return attributions;
  }

  sheets(transcripts: readonly Transcript[], codes: readonly Code[]): Sheet[] {
    const coders = this.names("codings").filter((name) => isFolder(this.dir, `codings/${name}`));
    return coders.flatMap((coder) =>
      this.names(`codings/${coder}`)
        .filter(endingIn(".jsonl"))
        .flatMap((name) => this.sheet(`codings/${coder}/${name}`, { transcripts, codes })),
    );
  }

  private sheet(file: string, known: { transcripts: readonly Transcript[]; codes: readonly Code[] }): Sheet[] {
    const sheet = this.take(file, (text) => {
      const { sheet, problems } = parseSheet(text, file);
      return { value: sheet, problems };
    });
    if (sheet === null) return [];
    const expected = `codings/${sheet.coder}/${sheet.transcript}.jsonl`;
    if (file.normalize("NFC") !== expected.normalize("NFC")) {
      const text = say.sheetMisplaced(expected);
      const hint = say.sheetMisplacedHint();
      this.problems.push({ severity: "error", code: "sheet-misplaced", place: { file, line: 1 }, text, hint });
      return [];
    }
    const transcript = known.transcripts.find((one) => one.id === sheet.transcript);
    if (transcript === undefined) {
      this.problems.push({
        severity: "error",
        code: "no-transcript",
        place: { file },
        text: say.sheetWithoutTranscript(sheet.transcript),
      });
      return [];
    }
    const checked = checkSheet(sheet, transcript, file);
    const renamed = renameCodes(checked.sheet, known.codes);
    this.problems.push(...checked.problems, ...unknownCodes(renamed, known.codes, file));
    return [renamed];
  }
}

function endingIn(ending: string): (name: string) => boolean {
  return (name) => name.endsWith(ending);
}

/** A label whose role study.yaml gives as `other` is settled; one that only the transcript calls so is not. */
function unsettledLabels(transcript: Transcript, config: StudyConfig | null): Problem[] {
  return unsettled(transcript)
    .filter((label) => config?.speakers[label] === undefined)
    .map((label): Problem => {
      const text = say.unsettledLabel(label, transcript.id);
      const place = { file: `transcripts/${transcript.id}.txt` };
      return { severity: "warning", code: "unsettled-speaker", place, text, hint: say.unsettledHint(label) };
    });
}

/** Codings under an earlier id of a code count for its present id. */
function renameCodes(sheet: Sheet, codes: readonly Code[]): Sheet {
  const now = new Map(codes.flatMap((code) => code.was.map((old) => [old, code.id] as const)));
  return {
    ...sheet,
    codings: sheet.codings.map((coding) => ({ ...coding, code: now.get(coding.code) ?? coding.code })),
  };
}

function unknownCodes(sheet: Sheet, codes: readonly Code[], file: string): Problem[] {
  const ids = codes.map((code) => code.id);
  const unknown = new Set(sheet.codings.map((coding) => coding.code).filter((code) => !ids.includes(code)));
  return [...unknown].map((code): Problem => {
    const near = nearest(code, ids);
    const hint = near === null ? {} : { hint: say.didYouMean(near) };
    return { severity: "error", code: "unknown-code", place: { file }, text: say.unknownCode(code), ...hint };
  });
}

interface Linked {
  readonly transcripts: readonly Transcript[];
  readonly interviews: readonly Interview[];
  readonly participants: readonly Participant[];
  readonly fileGiven: boolean;
}

function checkLinks({ transcripts, interviews, participants, fileGiven }: Linked): Problem[] {
  const place = { file: "interviews.csv" };
  const problems: Problem[] = [];
  const known = new Set(participants.map((p) => p.id));
  const heard = new Set(interviews.flatMap((one) => one.participants));
  const warn = (code: string, text: Problem["text"], extra: Partial<Problem> = {}): void => {
    problems.push({ severity: "warning", code, place, text, ...extra });
  };
  if (!fileGiven && transcripts.length > 0)
    warn("no-interviews", say.noFile("interviews.csv"), { hint: say.noOrderHint() });
  if (!fileGiven) return problems;
  const excerpts = transcripts.filter((one) => one.material === "excerpts").map((one) => one.id);
  const conducted = interviews.filter((one) => !excerpts.includes(one.id));
  for (const { id } of transcripts)
    if (!excerpts.includes(id) && !interviews.some((one) => one.id === id))
      warn("no-row", say.transcriptWithoutRow(id));
  for (const { id } of interviews)
    if (!transcripts.some((one) => one.id === id)) warn("no-transcript", say.rowWithoutTranscript(id));
  const unordered = conducted.filter((one) => one.order === null && one.date === null).map((one) => one.id);
  if (unordered.length > 0) warn("no-order", say.noOrder(unordered), { hint: say.noOrderHint() });
  problems.push(...orderProblems(conducted));
  const nobody = interviews.filter((one) => one.participants.length === 0).map((one) => one.id);
  if (nobody.length > 0) warn("no-participant", say.holes("participants", nobody));
  for (const id of heard) {
    if (!known.has(id))
      problems.push({ severity: "error", code: "unknown-participant", place, text: say.unknownParticipant(id) });
  }
  for (const id of known)
    if (!heard.has(id)) warn("unheard", say.participantUnheard(id), { place: { file: "participants.csv" } });
  return problems;
}
