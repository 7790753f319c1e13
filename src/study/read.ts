import { checkAsked } from "../codebook/between.js";
import type { Claims } from "../codebook/claims.js";
import { type Code, type Codebook, codesOf } from "../codebook/codebook.js";
import type { Guide } from "../codebook/guide.js";
import type { Sheet } from "../coding/basis.js";
import type { Attribution } from "../evidence/attribution.js";
import type { Survey } from "../measures/closed-answers.js";
import type { Lang } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import { followSettled } from "../text/settled.js";
import type { Transcript } from "../text/transcript.js";
import { unknownAttributes } from "./about.js";
import { checkLinks, unsettledLabels } from "./check-links.js";
import { keptClaims } from "./claims-cache.js";
import { unknownInClaims } from "./claims-check.js";
import type { StudyConfig } from "./config.js";
import { keptConfig } from "./config-cache.js";
import { keptGuide } from "./guide-cache.js";
import { Reader, type Source } from "./reader.js";
import { type Interview, inOrder, type Participant, readInterviews, readParticipants } from "./registers.js";
import { unknownAnswers } from "./survey-questions.js";
import { readSurveys } from "./surveys.js";

/** What of a study is closed to whoever asks. */
export interface Closed {
  /** Who asks; null where that is nobody who codes. */
  readonly reader: string | null;
  /** Everybody who codes. */
  readonly coders: readonly string[];
  /** Transcripts on which somebody's sheet was left out. */
  readonly transcripts: readonly string[];
}

/** Everything that a study folder holds, read and checked against itself. */
export interface Study {
  readonly dir: string;
  readonly config: StudyConfig;
  readonly lang: Lang;
  /** In the order conducted where interviews.csv tells it, else by id, P2 before P11. */
  readonly transcripts: readonly Transcript[];
  /** For each transcript the sha256 of the files it was read from; none where that is not known. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
  /** Whether every interview has an order or a date: without it nothing that depends on order is computed. */
  readonly ordered: boolean;
  readonly interviews: readonly Interview[];
  readonly participants: readonly Participant[];
  readonly codebooks: readonly Codebook[];
  readonly codes: readonly Code[];
  readonly guide: Guide | null;
  readonly sheets: readonly Sheet[];
  readonly attributions: readonly Attribution[];
  /** Surveys that stand beside the interviews. */
  readonly surveys?: readonly Survey[];
  /** What a publication says, to be held against the study; null without claims.yaml. */
  readonly claims?: Claims | null;
  readonly sources: readonly Source[];
  /** Files for `.grille/` that would spare reading YAML again; empty where all are there. */
  readonly caches: ReadonlyMap<string, () => string>;
  /** Set where sheets that are closed to whoever asks were left out (`openTo`). */
  readonly closed?: Closed;
}

/** Reads a whole study. All problems come back, and as much of the study as could be read; null where study.yaml could not. */
export async function readStudy(dir: string): Promise<{ study: Study | null; problems: Problem[] }> {
  const reader = new Reader(dir);
  const config = await reader.kept("study.yaml", keptConfig);
  const codebooks = await reader.codebooks();
  const printed = await reader.kept("guide.yaml", keptGuide);
  reader.problems.push(...checkAsked(codebooks, printed));
  const found = await reader.transcripts(config?.speakers ?? {});
  const guide = await reader.corrected(printed, found);
  reader.problems.push(
    ...followSettled(config?.speakers ?? {}).problems.map((one) => ({ ...one, place: { file: "study.yaml" } })),
    ...unsettledLabels(found, config),
  );
  const interviews = await reader.register("interviews.csv", (text) => readInterviews(text, config?.language));
  const participants = await reader.register("participants.csv", (text) => readParticipants(text));
  reader.problems.push(
    ...checkLinks({ transcripts: found, interviews, participants, fileGiven: reader.has("interviews.csv") }),
  );
  reader.problems.push(...unknownAttributes(codebooks, participants));
  const sheets = reader.sheets(found, codesOf(codebooks));
  const attributions = await reader.attributions({
    codes: codesOf(codebooks),
    transcripts: found,
    participants: participants.map((p) => p.id),
  });
  const { surveys, sources, problems } = await readSurveys(dir);
  reader.problems.push(...problems);
  reader.problems.push(...unknownAnswers(found, surveys));
  reader.sources.push(...sources);
  const claims = await reader.kept("claims.yaml", keptClaims);
  reader.problems.push(...unknownInClaims(claims, { codebooks, participants, interviews, guide, surveys }));
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
      surveys,
      claims,
      sources: reader.sources,
      caches: reader.caches,
    },
    problems: reader.problems,
  };
}
