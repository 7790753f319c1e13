import { AGREED, type Sheet } from "../../coding/basis.js";
import type { Coding } from "../../coding/coding.js";
import type { Applied } from "../../coding/compact.js";
import { type RuleRecord, recordsOf } from "../../coding/precision.js";
import {
  type Item,
  inQueueOrder,
  isUndecided,
  itemsOf,
  ORDERS,
  type Order,
  uncertainFirst,
} from "../../coding/queue.js";
import { type RuleVersions, ruleVersions } from "../../coding/rule-version.js";
import { SETTINGS } from "../../coding/suggest.js";
import { proposalsOf } from "../../study/proposals.js";
import type { Study } from "../../study/read.js";
import { suggestedIn } from "../../study/suggestions.js";
import { bySpan } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type { Answers } from "../command.js";
import type { Opened } from "../open-study.js";
import { type Fault, ownSheet } from "../own-sheet.js";

/** All that one person's decisions rest on: the study, their own sheets, what the rules gave. */
export interface Bench {
  readonly study: Study;
  readonly coder: string;
  readonly rules: RuleVersions;
  readonly applied: ReadonlyMap<string, Applied>;
  /** The coder's own sheets by transcript. */
  readonly sheets: ReadonlyMap<string, Sheet>;
}

/** A fault where one of the coder's sheets has lines that no longer hold. */
export function benchFor(opened: Opened, coder: string): Bench | Fault {
  const { study } = opened;
  const sheets = new Map<string, Sheet>();
  for (const transcript of study.transcripts) {
    const sheet = ownSheet(opened, coder, transcript);
    if ("code" in sheet) return sheet;
    sheets.set(transcript.id, sheet);
  }
  return { study, coder, rules: ruleVersions(study.codebooks), applied: proposalsOf(study), sheets };
}

/** The same bench with what resembles the coder's own decisions in place of what rules propose. */
export function withSuggestions(bench: Bench, { code, family }: Wish): Bench {
  const { study, coder } = bench;
  const isWanted = (one: { id: string; family: string }): boolean =>
    (code === undefined || one.id === code) && (family === undefined || one.family === family);
  const { lessons } = suggestedIn(study, { from: coder, isWanted, settings: SETTINGS });
  const all = lessons.flatMap(({ suggestions }) => suggestions);
  const applied = study.transcripts.map(({ id }): [string, Applied] => {
    const proposals = all.filter(({ transcript }) => transcript === id).sort(bySpan);
    return [id, { proposals, negated: [] }];
  });
  return { ...bench, applied: new Map(applied) };
}

/** What is asked for: by code, family, rule, transcript; withheld hits or proposals. */
export type Wish = Answers["flags"];

/** What is left to decide of what is asked for, in the order asked for. */
export function queueOf(bench: Bench, wish: Wish): Item[] {
  const { study, rules } = bench;
  const decisions = decisionsOf(bench);
  const items = study.transcripts.flatMap((transcript) => itemsIn(bench, transcript, decisions));
  const open = items.filter((item) => isUndecided(item) && isWanted(item, study, wish));
  const order = ORDERS.find((one) => one === wish.order) ?? ("transcript" satisfies Order);
  const sorted = inQueueOrder(open, order);
  return wish.uncertainFirst === true ? uncertainFirst(sorted, recordsOf(decisions, rules)) : sorted;
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

export function recordsFor(bench: Bench): Map<string, RuleRecord> {
  return recordsOf(decisionsOf(bench), bench.rules);
}

function isWanted(item: Item, study: Study, { code, family, rule, transcript, negated }: Wish): boolean {
  if (item.kind !== (negated === true ? "withheld" : "proposal")) return false;
  if (code !== undefined && item.code !== code) return false;
  if (rule !== undefined && item.rule !== rule) return false;
  if (transcript !== undefined && item.transcript !== transcript) return false;
  return family === undefined || study.codes.find((one) => one.id === item.code)?.family === family;
}

/** People's decisions, by person or of all of them; the agreed sheet is nobody's. */
export function peoplesDecisions(study: Study, coder: string | null): Coding[] {
  return study.sheets
    .filter((sheet) => sheet.coder !== AGREED && (coder === null || sheet.coder === coder))
    .flatMap((sheet) => sheet.codings);
}
