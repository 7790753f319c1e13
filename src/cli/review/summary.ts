import { type RuleRecord, recordKey, recordsOf, SMALL } from "../../coding/precision.js";
import { type Item, isUndecided, itemsOf } from "../../coding/queue.js";
import { ruleVersions } from "../../coding/rule-version.js";
import { tableToCsv } from "../../measures/csv.js";
import type { Cell, Table } from "../../measures/table.js";
import * as say from "../../messages/review.js";
import { proposalsOf } from "../../study/proposals.js";
import type { Study } from "../../study/read.js";
import { naturally } from "../../text/order.js";
import type { Transcript } from "../../text/transcript.js";
import type { Context } from "../context.js";
import { showTable } from "../show/table.js";
import { peoplesDecisions } from "./bench.js";

export interface Summary {
  readonly table: Table;
  readonly decided: number;
  readonly right: number;
  /** Rules on which at least one proposal was decided; of these, those with few decisions. */
  readonly rules: number;
  readonly few: number;
}

/** Whose decisions, on which transcripts, by which rules. */
interface Asked {
  /** null: everybody's. */
  readonly coder: string | null;
  readonly transcripts: readonly Transcript[];
  readonly isWanted: (one: { rule: string; code: string }) => boolean;
}

/** How right each rule has been so far, by the decisions of one person or of all. `isWanted` picks rules by what they propose. */
export function summaryOf(study: Study, { coder, transcripts, isWanted }: Asked): Summary {
  const rules = ruleVersions(study.codebooks);
  const ids = new Set(transcripts.map(({ id }) => id));
  const decisions = peoplesDecisions(study, coder).filter(({ transcript }) => ids.has(transcript));
  const items = itemsOf({ applied: [...proposalsOf(study, transcripts).values()], decisions, rules });
  const proposals = byRule(items.filter(({ kind }) => kind === "proposal"));
  const records = recordsOf(decisions, rules);
  const keys = [...new Set([...proposals.keys(), ...records.keys()])].sort(naturally);
  const lines = keys.map((key) => lineOf(key, proposals.get(key) ?? [], records.get(key))).filter(isWanted);
  const known = lines.filter(({ decided }) => decided > 0);
  const sum = (of: "decided" | "right"): number => lines.reduce((all, line) => all + line[of], 0);
  const few = known.filter(({ decided }) => decided < SMALL).length;
  return { table: tableOf(lines), decided: sum("decided"), right: sum("right"), rules: known.length, few };
}

interface Line extends RuleRecord {
  readonly proposals: number;
  readonly open: number;
}

function byRule(items: readonly Item[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(recordKey(item), [...(found.get(recordKey(item)) ?? []), item]);
  return found;
}

function lineOf(key: string, proposals: readonly Item[], record?: RuleRecord): Line {
  const [rule = "", code = ""] = key.split("\n");
  const none = { decided: 0, right: 0, precision: null, bulk: 0, withheld: 0, withheldRightly: 0, earlier: 0 };
  const open = proposals.filter(isUndecided).length;
  return { ...none, rule, code, ...record, proposals: proposals.length, open };
}

const COLUMNS = [
  ["rule", "rule id"],
  ["code", "code id"],
  ["proposals", "proposals"],
  ["open", "proposals"],
  ["decided", "proposals"],
  ["right", "proposals"],
  ["precision", "share of decided"],
  ["small", "yes or no"],
  ["bulk", "proposals"],
  ["withheld", "hits"],
  ["withheldRightly", "hits"],
  ["earlier", "decisions"],
] as const;

function tableOf(lines: readonly Line[]): Table {
  const cells = (line: Line): Cell[] => COLUMNS.map(([name]) => (name === "small" ? isFew(line) : line[name]));
  return {
    name: "rules",
    title: say.summaryTitle,
    columns: COLUMNS.map(([name, unit]) => ({ name: snake(name), unit, ...say.columns[name] })),
    rows: lines.map(cells),
  };
}

function isFew({ decided }: Line): boolean {
  return decided > 0 && decided < SMALL;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The summary for a terminal: rules with decisions, the columns that hold something. */
export function showSummary({ table, decided, right, rules, few }: Summary, { lang, paint, columns }: Context): string {
  const about = table.rows.filter((row) => DECISIONS.some((name) => Number(row[indexOf(name)] ?? 0) > 0));
  if (about.length === 0) return say.nothingDecided[lang];
  const kept = COLUMNS.map(([name]) => name).filter(
    (name) => !OPTIONAL.has(name) || about.some((row) => row[indexOf(name)]),
  );
  const shown: Table = {
    ...table,
    columns: kept.flatMap((name) => table.columns[indexOf(name)] ?? []),
    rows: about.map((row) => kept.map((name) => row[indexOf(name)] ?? null)),
  };
  const remarks = [say.summaryTotal(decided, right, rules), ...(few > 0 ? [say.summaryFew(few)] : []), say.summarySeen];
  return `${showTable(shown, { lang, paint, columns })}\n\n${remarks.map((words) => `- ${words[lang]}`).join("\n")}`;
}

type Name = (typeof COLUMNS)[number][0];
const DECISIONS: readonly Name[] = ["decided", "bulk", "withheld", "earlier"];
const OPTIONAL: ReadonlySet<Name> = new Set(["small", "bulk", "withheld", "withheldRightly", "earlier"]);

function indexOf(name: Name): number {
  return COLUMNS.findIndex(([one]) => one === name);
}

export function summaryCsv({ table }: Summary, study: Study): Promise<string> {
  return tableToCsv(table, study.lang);
}

export function summaryJson({ table, decided, right }: Summary): string {
  const columns = table.columns.map(({ name, unit, meaning }) => ({ name, unit, meaning: meaning.en }));
  const rules = table.rows.map((row) => Object.fromEntries(table.columns.map(({ name }, i) => [name, row[i] ?? null])));
  return `${JSON.stringify({ small_below: SMALL, decided, right, columns, rules }, null, 2)}\n`;
}
