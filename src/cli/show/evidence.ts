import type { Account } from "../../evidence/account/account.js";
import type { Kinds } from "../../evidence/account/by-kind.js";
import { type Change, differs } from "../../evidence/account/changes.js";
import { placesOf } from "../../evidence/account/grounds.js";
import type { Passages } from "../../evidence/account/measured.js";
import { SHOWN, sampled, TO_READ } from "../../evidence/account/sample.js";
import { SECTIONS, type Section, type Sentence } from "../../evidence/account/sentence.js";
import { readingsOf } from "../../evidence/account/tell-standing.js";
import { type Case, type Evidence, type Finding, STANDINGS } from "../../evidence/finding.js";
import { senses, shortStandings, under as underWords } from "../../messages/evidence.js";
import * as say from "../../messages/evidence-command.js";
import type { Words } from "../../messages/words.js";
import { casesText } from "./evidence-cases.js";
import { type Brush, plainTable } from "./table.js";
import { hanging, inOneLine, wrap } from "./wrap.js";

/** How an account is shown: of one hypothesis all of it, of several what each comes to. */
export interface EvidenceShown {
  readonly passages: Passages;
  readonly depth: "whole" | "brief";
  /** A code as it is called. */
  readonly labelOf: (code: string) => Words;
}

/** So many places of a sentence are named. */
const PLACES = 6;

const BRIEF: readonly Section[] = ["history", "standing", "missing"];

/** Hypotheses for the terminal: where each interview stands, contrary cases first, what can be said, how it changes, the passages. */
export function showEvidence(accounts: readonly Account[], shown: EvidenceShown, brush: Brush): string {
  return accounts.map((one) => hypothesis(one, shown, brush)).join("\n\n\n");
}

function hypothesis(account: Account, shown: EvidenceShown, brush: Brush): string {
  const { lang, paint, columns } = brush;
  const { finding, sentences } = account;
  const about =
    finding.kind === "evidence"
      ? say.readOf(readingsOf(finding))
      : say.readingList(passagesIn(finding).length, finding.cases.filter(hasPassages).length);
  const parts = SECTIONS.flatMap((section) => {
    const own =
      shown.depth === "whole" || BRIEF.includes(section) ? sentences.filter((one) => one.section === section) : [];
    const table = tableOf(section, account, brush);
    if (own.length === 0) return [];
    return [[heading(section, brush, account), ...table, ...own.map((one) => line(one, brush))].join("\n")];
  });
  return [
    wrap(`${paint.bold(finding.hypothesis.id)}  ${finding.hypothesis.statement[lang]}`, columns, ""),
    wrap(paint.dim(about[lang]), columns, ""),
    ...(finding.kind === "evidence" ? [casesText(finding, shown.labelOf, brush)] : []),
    ...parts,
    ...passagesText(finding, shown, brush),
  ].join("\n\n");
}

function heading(section: string, { lang, paint }: Brush, account?: Account): string {
  const kinds = section === "kinds" && account?.kinds !== undefined ? ` (${account.kinds.family[lang]})` : "";
  return paint.bold(`${say.sections[section]?.[lang] ?? section}${kinds}`);
}

/** What stands above the sentences of a section. */
function tableOf(section: Section, { changes, kinds }: Account, brush: Brush): string[] {
  if (section === "changes") return [changesText(changes, brush)];
  return section === "kinds" && kinds !== undefined ? [kindsText(kinds, brush)] : [];
}

/** So wide is a cell that names interviews. */
const IDS = 16;

/** So wide is the name of a kind. */
const KIND = 36;

/** Kinds and where interviews stand in what they say by each, contrary cases first. */
function kindsText({ said, labelOf }: Kinds, { lang, paint }: Brush): string {
  const standings = STANDINGS.filter((standing) => said.some(({ tally }) => tally[standing].length > 0));
  const rows = said.map(({ code, tally }) => [
    wrap(`  ${code === null ? say.noKind[lang] : labelOf(code)[lang]}`, KIND, "  "),
    ...standings.map((standing) => wrap(tally[standing].join(" ") || "·", IDS, "")),
  ]);
  const head = ["", ...standings.map((standing) => paint.bold(shortStandings[standing]?.[lang] ?? standing))];
  return plainTable(
    [head, ...rows],
    head.map(() => false),
  );
}

/** A sentence, and under it where it comes from. */
function line({ text, places }: Sentence, { lang, paint, columns }: Brush): string {
  const told = hanging(`  - ${text[lang]}`, columns);
  if (places.length === 0) return told;
  const rest = places.length - PLACES;
  const where = `${places.slice(0, PLACES).join(" ")}${rest > 0 ? ` … (+${rest})` : ""}`;
  return `${told}\n${wrap(paint.dim(where), columns, "      ")}`;
}

/** What stands, and of what was tried only what comes out otherwise. */
function changesText(changes: readonly Change[], { lang, paint }: Brush): string {
  const shown = changes.filter((one) => one.kind === "as-it-is" || differs(one));
  const standings = STANDINGS.filter((standing) => shown.some(({ tally }) => tally[standing].length > 0));
  const rows = shown.map(({ kind, what, n, tally }) => [
    `  ${say.changeKinds[kind]?.[lang] ?? kind} ${kind === "unit" ? (say.unitNames[what]?.[lang] ?? what) : what}`.trimEnd(),
    ...standings.map((standing) => say.kOfN(tally[standing].length, n)[lang]),
  ]);
  const head = ["", ...standings.map((standing) => paint.bold(shortStandings[standing]?.[lang] ?? standing))];
  const same = changes.length - shown.length;
  const table = plainTable(
    [head, ...rows],
    head.map((_, c) => c > 0),
  );
  return same === 0 ? table : `${table}\n${paint.dim(`  ${say.sameRows(same)[lang]}`)}`;
}

function passagesText(finding: Finding, { passages, labelOf }: EvidenceShown, brush: Brush): string[] {
  if (passages === "none") return [];
  const { lang, paint, columns } = brush;
  const found = finding.cases.map((one) => ({ one, ...sampled(one, passages) }));
  const hidden = found.reduce((n, one) => n + one.hidden, 0);
  const howSampled = finding.kind === "evidence" ? say.sampleRule(SHOWN) : say.readingRule(TO_READ);
  const rule = passages === "all" ? say.hidden(0)[lang] : `${howSampled[lang]} ; ${say.hidden(hidden)[lang]}`;
  const head = `${heading("passages", brush)}\n${wrap(paint.dim(lang === "fr" ? rule : rule.replace(" ; ", "; ")), columns, "")}`;
  const blocks = found.flatMap(({ one, shown }) => shown.map((each) => passage(one, each, { labelOf, brush })));
  return [head, ...blocks];
}

/** The place, the sense, the codes, whose question it answers, then the words. */
function passage(
  { standing }: Case,
  evidence: Evidence,
  { labelOf, brush }: { readonly labelOf: EvidenceShown["labelOf"]; readonly brush: Brush },
): string {
  const { lang, paint, columns } = brush;
  const { sense, under, marks, segment, quotes } = evidence;
  const codes = [...new Set(marks.map(({ code }) => code))].map((code) => labelOf(code)[lang]).join(", ");
  const name = standing === null ? say.notRead[lang] : (senses[sense]?.[lang] ?? sense);
  const parts = [name, codes, ...(under === null ? [] : [underWords[under][lang]])];
  const head = `${paint.bold(placesOf(evidence).join(" "))}  ${parts.join(" · ")}`;
  const words = quotes.map(({ start, end }) => inOneLine(segment.transcript.text.slice(start, end))).join(" […] ");
  return `${wrap(head, columns, "  ")}\n${wrap(paint.level === 0 ? `[${words}]` : paint.underline(words), columns, "    ")}`;
}

function passagesIn({ cases }: Finding): Evidence[] {
  return cases.flatMap(({ evidence, rival }) => [...evidence, ...rival]);
}

function hasPassages({ evidence, rival }: Case): boolean {
  return evidence.length > 0 || rival.length > 0;
}
