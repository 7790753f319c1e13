import { checkCodebooks } from "../codebook/between.js";
import type { Code, Codebook } from "../codebook/codebook.js";
import type { Guide } from "../codebook/guide.js";
import type { Sheet } from "../coding/basis.js";
import { renameCodes } from "../coding/rename.js";
import { checkSheet, parseSheet } from "../coding/sheet.js";
import type { Attribution } from "../evidence/attribution.js";
import * as say from "../messages/study.js";
import { decode } from "../text/encoding.js";
import { sha256Of } from "../text/hash.js";
import { nearest } from "../text/nearest.js";
import { naturally } from "../text/order.js";
import { parsePlain } from "../text/plain-header.js";
import type { Problem } from "../text/problem.js";
import { settle } from "../text/settle.js";
import type { Settled } from "../text/settled.js";
import type { Transcript } from "../text/transcript.js";
import { ASKED, readAsked } from "./asked-table.js";
import { readAttributions } from "./attributions.js";
import { keptCodebook } from "./codebook-cache.js";
import { isFolder, namesIn, readBytes } from "./files.js";
import type { KeptFile } from "./kept-file.js";
import { HELD, leaveOnDisk } from "./text-on-disk.js";

/** A file that the study was read from, as the outputs name it. */
export interface Source {
  readonly path: string;
  readonly sha256: string;
}

/** Reads files one by one, gathering their hashes and every problem on the way. */
export class Reader {
  readonly problems: Problem[] = [];
  readonly sources: Source[] = [];
  readonly origins = new Map<string, readonly string[]>();
  readonly caches = new Map<string, () => string>();
  /** Characters of transcripts read so far. */
  private held = 0;

  constructor(private readonly dir: string) {}

  has(file: string): boolean {
    return this.sources.some((source) => source.path === file);
  }

  text(file: string): string | null {
    const { bytes, problems } = readBytes(this.dir, file);
    this.problems.push(...problems);
    if (bytes === null) return null;
    const decoded = decode(bytes);
    // A file of one's own that decodes cleanly needs no remark at every command; faults are said.
    const faults = decoded.problems.filter((problem) => problem.severity !== "note");
    this.problems.push(...faults.map((problem) => ({ ...problem, place: { ...problem.place, file } })));
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

  async codebooks(): Promise<Codebook[]> {
    const names = this.names("codebooks");
    for (const name of names.filter((one) => /\.ya?ml$/i.test(one) && !one.endsWith(".yaml"))) {
      const place = { file: `codebooks/${name}` };
      this.problems.push({ severity: "warning", code: "not-read", place, text: say.otherEnding() });
    }
    const read: { readonly file: string; readonly codebook: Codebook }[] = [];
    for (const name of names.filter(endingIn(".yaml"))) {
      const file = `codebooks/${name}`;
      const codebook = await this.kept(file, keptCodebook(file));
      if (codebook !== null) read.push({ file, codebook });
    }
    this.problems.push(...checkCodebooks(read));
    return read.map(({ codebook }) => codebook);
  }

  /** What a file holds: as it was kept while nothing was wrong in it, else read now, to be kept where nothing is wrong. */
  async kept<T>(file: string, { cache, unpack, read }: KeptFile<T>): Promise<T | null> {
    const text = this.text(file);
    if (text === null) return null;
    const { bytes } = readBytes(this.dir, cache);
    const known = bytes === null ? null : unpack(Buffer.from(bytes).toString("utf8"), text);
    if (known !== null) return known;
    const { value, problems, pack } = await read(text);
    this.problems.push(...problems);
    if (value !== null && problems.length === 0) this.caches.set(cache, () => pack(value));
    return value;
  }

  /** With the parts laid over them that a person has settled for labels. */
  async transcripts(settled: Settled): Promise<Transcript[]> {
    const read: Transcript[] = [];
    for (const name of this.names("transcripts").filter(endingIn(".txt")).sort(naturally)) {
      const file = `transcripts/${name}`;
      const transcript = await this.transcript(file, name.slice(0, -4).normalize("NFC"));
      if (transcript !== null) read.push(this.lighten(settle(transcript, settled), file));
    }
    return read;
  }

  private lighten(transcript: Transcript, file: string): Transcript {
    this.held += transcript.text.length;
    return this.held > HELD ? leaveOnDisk(transcript, { dir: this.dir, file }) : transcript;
  }

  private async transcript(file: string, id: string): Promise<Transcript | null> {
    const source = this.text(file);
    if (source === null) return null;
    const plain = parsePlain(source, file);
    const { transcript, header, problems } =
      plain ?? (await import("../text/transcript-file.js")).parseTranscript(source, file);
    this.problems.push(...problems);
    if (transcript === null || header === null) return null;
    this.origins.set(transcript.id, header.sources);
    if (transcript.id === id) return transcript;
    const text = say.idMismatch(transcript.id, id);
    this.problems.push({ severity: "error", code: "id-mismatch", place: { file, line: 1 }, text });
    return null;
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

  /** The guide with what people corrected in how turns are matched to it. */
  async corrected(guide: Guide | null, transcripts: readonly Transcript[]): Promise<Guide | null> {
    const text = this.text(ASKED);
    if (text === null) return guide;
    const { corrections, problems } = await readAsked(text, { guide, transcripts });
    this.problems.push(...problems);
    return guide === null || corrections.length === 0 ? guide : { ...guide, corrections };
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

function unknownCodes(sheet: Sheet, codes: readonly Code[], file: string): Problem[] {
  const ids = codes.map((code) => code.id);
  const unknown = new Set(sheet.codings.map((coding) => coding.code).filter((code) => !ids.includes(code)));
  return [...unknown].map((code): Problem => {
    const near = nearest(code, ids);
    const hint = near === null ? {} : { hint: say.didYouMean(near) };
    return { severity: "error", code: "unknown-code", place: { file }, text: say.unknownCode(code), ...hint };
  });
}
