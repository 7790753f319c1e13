import { type Case, type Finding, STANDINGS } from "../../evidence/finding.js";
import { standings, stillOpen } from "../../messages/evidence.js";
import { nothing } from "../../messages/report.js";
import * as words from "../../messages/report-hypotheses.js";
import type { Context } from "../context.js";
import type { Figure, Table } from "../document.js";
import { evidence } from "../figures/evidence.js";
import type { Standing } from "../figures/standing.js";
import { colon } from "./study.js";

/** Hypotheses by interviews that a person has read, one mark a cell, in the order of the interviews. */
export function overview(c: Context, findings: readonly Finding[]): Figure {
  const interviews = c.interviews.filter((id) => findings.some((one) => (caseOf(one, id)?.standing ?? null) !== null));
  const caption = c.say(words.overview);
  const description = c.say(words.overviewDescription(findings.map((one) => spoken(c, one)).join(" ")));
  const rows = findings.map((one) => ({
    label: `${one.hypothesis.id}${colon(c)}${c.written(one.hypothesis.statement)}`,
    cells: interviews.map((id) => ({ standing: drawn(caseOf(one, id)) })),
  }));
  const labels = { nothing: c.say(nothing), standings: labelsOf(c, findings), directions: directionsOf(c) };
  return {
    kind: "figure",
    caption,
    description,
    draw: (look) =>
      evidence({ interviews, rows }, { ...look, title: caption, description, labels, format: (n) => c.number(n) }),
    table: table(c, { caption, findings, interviews }),
    shows: "folded-table",
  };
}

function caseOf({ cases }: Finding, interview: string): Case | undefined {
  return cases.find((one) => one.interview === interview);
}

// The figure has no mark of its own for "not known whether asked": it shares that of "not asked", and the legend says so.
function drawn(one: Case | undefined): Standing {
  const standing = one?.standing ?? "unknown";
  return standing === "unknown" ? "not-asked" : standing;
}

function labelsOf(c: Context, findings: readonly Finding[]): Record<Standing, string> {
  const name = (standing: string): string => c.say(standings[standing] ?? standing);
  const unsure = findings.some((one) => one.tally.unknown.length > 0);
  return {
    supports: name("supports"),
    against: name("against"),
    mixed: name("mixed"),
    unattributed: name("unattributed"),
    silent: name("silent"),
    "not-asked": unsure ? c.say(words.notAskedOrUnknown) : name("not-asked"),
  };
}

function directionsOf(c: Context): { better: string; worse: string; both: string } {
  const { better, worse, both } = words.directionLabels;
  return { better: c.say(better), worse: c.say(worse), both: c.say(both) };
}

/** `H1: against P02; supports P01, P03.` */
function spoken(c: Context, { hypothesis, tally }: Finding): string {
  const parts = STANDINGS.filter((standing) => tally[standing].length > 0).map(
    (standing) => `${c.say(standings[standing] ?? standing)} ${tally[standing].join(", ")}`,
  );
  return `${hypothesis.id}${colon(c)}${parts.join(c.lang === "fr" ? "\u202f; " : "; ")}.`;
}

function table(
  c: Context,
  at: { caption: string; findings: readonly Finding[]; interviews: readonly string[] },
): Table {
  const cell = (one: Case | undefined): string => {
    const standing = c.say(standings[one?.standing ?? "unknown"] ?? "–");
    const beside = [...(one?.directions ?? []).map(c.label), ...(one?.open ? [c.say(stillOpen(one.open))] : [])];
    return beside.length === 0 ? standing : `${standing} (${beside.join(", ")})`;
  };
  return {
    kind: "table",
    caption: at.caption,
    columns: [
      { label: c.say(words.interviewHead), align: "text" },
      ...at.findings.map((one) => ({ label: one.hypothesis.id, align: "text" as const })),
    ],
    rows: at.interviews.map((id) => [c.interview(id), ...at.findings.map((one) => cell(caseOf(one, id)))]),
    banner: null,
  };
}
