import { blankSheet, type Sheet } from "../coding/basis.js";
import type { Coding } from "../coding/coding.js";
import type { Applied } from "../coding/compact.js";
import { type RuleRecord, recordsOf } from "../coding/precision.js";
import { type Item, inQueueOrder, isUndecided, itemsOf, type Order, uncertainFirst } from "../coding/queue.js";
import { type RuleVersions, ruleVersions } from "../coding/rule-version.js";
import { SETTINGS } from "../coding/suggest.js";
import { bySpan } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { proposalsOf } from "./proposals.js";
import type { Study } from "./read.js";
import { suggestedIn } from "./suggestions.js";

/** All that one person's decisions rest on: the study, their own sheets, what the rules gave. */
export interface Bench {
  readonly study: Study;
  readonly coder: string;
  readonly rules: RuleVersions;
  readonly applied: ReadonlyMap<string, Applied>;
  /** The coder's own sheets by transcript. */
  readonly sheets: ReadonlyMap<string, Sheet>;
}

/** What is asked for of a queue; what is not named is not asked about. */
export interface Wish {
  readonly code?: string;
  readonly family?: string;
  readonly rule?: string;
  readonly transcript?: string;
  /** What rules propose, or what they withheld. Proposals where nothing is said. */
  readonly hits?: Item["kind"];
  /** As the transcripts stand where nothing is said. */
  readonly order?: Order;
  /** `uncertain`: what rules propose that have been wrong most often comes first. */
  readonly first?: "uncertain";
}

/** A coder's bench. `applied` is what the rules gave, where that is known already. */
export function benchOf(
  study: Study,
  coder: string,
  { sheets, applied = proposalsOf(study) }: Pick<Bench, "sheets"> & Partial<Pick<Bench, "applied">>,
): Bench {
  return { study, coder, rules: ruleVersions(study.codebooks), applied, sheets };
}

/** A coder's own sheets by transcript, empty ones where there are none yet. */
export function ownSheets(study: Study, coder: string): Map<string, Sheet> {
  return new Map(
    study.transcripts.map((transcript) => {
      const { id } = transcript;
      const own = study.sheets.find((one) => one.coder === coder && one.transcript === id);
      return [id, own ?? blankSheet(transcript, coder)];
    }),
  );
}

/** The same bench with what resembles the coder's own decisions in place of what rules propose. */
export function withSuggestions(bench: Bench, { code, family }: Pick<Wish, "code" | "family">): Bench {
  const { study, coder } = bench;
  const isAsked = (one: { id: string; family: string }): boolean =>
    (code === undefined || one.id === code) && (family === undefined || one.family === family);
  const { lessons } = suggestedIn(study, { from: coder, isWanted: isAsked, settings: SETTINGS });
  const all = lessons.flatMap(({ suggestions }) => suggestions);
  const applied = study.transcripts.map(({ id }): [string, Applied] => {
    const proposals = all.filter(({ transcript }) => transcript === id).sort(bySpan);
    return [id, { proposals, negated: [] }];
  });
  return { ...bench, applied: new Map(applied) };
}

/** What is left to decide of what is asked for, in the order asked for. */
export function queueOf(bench: Bench, wish: Wish): Item[] {
  const { study, rules } = bench;
  const decisions = decisionsOf(bench);
  const items = study.transcripts.flatMap((transcript) => itemsIn(bench, transcript, decisions));
  const open = items.filter((item) => isUndecided(item) && isWanted(item, study, wish));
  const sorted = inQueueOrder(open, wish.order ?? "transcript");
  return wish.first === "uncertain" ? uncertainFirst(sorted, recordsOf(decisions, rules)) : sorted;
}

/** Everything that the rules gave on one transcript, with where it stands by these decisions. */
export function itemsIn({ applied, rules }: Bench, transcript: Transcript, decisions: readonly Coding[]): Item[] {
  const found = applied.get(transcript.id);
  if (found === undefined) return [];
  return itemsOf({ applied: [found], decisions: decisions.filter((one) => one.transcript === transcript.id), rules });
}

export function decisionsOf({ sheets }: Pick<Bench, "sheets">): Coding[] {
  return [...sheets.values()].flatMap((sheet) => sheet.codings);
}

export function recordsFor(bench: Pick<Bench, "sheets" | "rules">): Map<string, RuleRecord> {
  return recordsOf(decisionsOf(bench), bench.rules);
}

function isWanted(item: Item, study: Study, { code, family, rule, transcript, hits = "proposal" }: Wish): boolean {
  if (item.kind !== hits) return false;
  if (code !== undefined && item.code !== code) return false;
  if (rule !== undefined && item.rule !== rule) return false;
  if (transcript !== undefined && item.transcript !== transcript) return false;
  return family === undefined || study.codes.find((one) => one.id === item.code)?.family === family;
}
