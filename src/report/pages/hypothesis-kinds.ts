import type { Kinds } from "../../evidence/account/by-kind.js";
import { type Finding, STANDINGS, type Standing } from "../../evidence/finding.js";
import { shortStandings } from "../../messages/evidence.js";
import { noKind } from "../../messages/evidence-command.js";
import { nothing } from "../../messages/report.js";
import * as words from "../../messages/report-hypotheses.js";
import type { Context } from "../context.js";
import { type Figure, type Line, list, type Part, type Section, section, type Table } from "../document.js";
import { evidence } from "../figures/evidence.js";
import type { Standing as Drawn } from "../figures/standing.js";
import type { LeadsTo } from "../grounded.js";
import { accountIn, casesOf, told } from "./hypothesis-holds.js";
import { colon } from "./study.js";

/** What is said by each kind of something, where the hypothesis names kinds: a mark for each interview, then sentences with their places. */
export function kindsSections(c: Context, finding: Finding): Section[] {
  const { id } = finding.hypothesis;
  const account = accountIn(c, id);
  const figure = kindsFigure(c, finding, casesOf(id));
  if (figure === null || account?.kinds === undefined) return [];
  const said = account.sentences.filter(({ section: about }) => about === "kinds");
  const blocks = [figure, list(said.map((one) => told(c, id, one)))];
  return [section(`hypothesis:${id}:kinds`, titleOf(c, account.kinds), { blocks })];
}

function titleOf(c: Context, { family }: Kinds): string {
  return `${c.say(words.kinds)}${colon(c)}${c.written(family)}`;
}

/** Kinds by interviews, in the order of the interviews; null where nothing is said by kinds. */
export function kindsFigure(c: Context, { hypothesis: { id } }: Finding, leadsTo: LeadsTo): Figure | null {
  const kinds = accountIn(c, id)?.kinds;
  if (kinds === undefined || !kinds.said.some(({ code }) => code !== null)) return null;
  const grid = gridOf(c, kinds);
  const caption = c.say(words.kindsCaption(id, c.written(kinds.family)));
  const description = c.say(words.kindsDescription);
  const labels = {
    nothing: c.say(nothing),
    standings: Object.fromEntries(SHOWN.map((standing) => [standing, short(c, standing)])),
    directions: {},
  };
  const { interviews } = grid;
  const rows = grid.rows.map(({ label, stands }) => ({ label, cells: stands.map(markOf) }));
  return {
    kind: "figure",
    caption,
    description,
    draw: (look) =>
      evidence({ interviews, rows }, { ...look, title: caption, description, labels, format: (n) => c.number(n) }),
    table: table(c, grid, { caption, leadsTo }),
    shows: "folded-table",
  };
}

/** A row for each kind: where each interview stands in what it says by it, null where it says nothing. */
interface KindGrid {
  readonly interviews: readonly string[];
  readonly rows: readonly { readonly label: string; readonly stands: readonly (Standing | null)[] }[];
}

function gridOf(c: Context, { said, labelOf }: Kinds): KindGrid {
  const interviews = c.interviews.filter((id) => said.some(({ cases }) => cases.some((one) => one.interview === id)));
  const rows = said.map(({ code, cases }) => ({
    label: code === null ? c.say(noKind) : c.written(labelOf(code)),
    stands: interviews.map((id) => cases.find(({ interview }) => interview === id)?.standing ?? null),
  }));
  return { interviews, rows };
}

/** The same in words: a column for each way to stand, contrary ones first; each interview leads to what is quoted of it. */
function table(
  c: Context,
  { interviews, rows }: KindGrid,
  { caption, leadsTo }: { readonly caption: string; readonly leadsTo: LeadsTo },
): Table {
  const held = STANDINGS.filter((standing) => rows.some(({ stands }) => stands.includes(standing)));
  const cell = (stands: KindGrid["rows"][number]["stands"], standing: Standing): Line => {
    const who = interviews.filter((_, i) => stands[i] === standing);
    return who.length === 0 ? "·" : who.flatMap((id, i): Part[] => [...(i === 0 ? [] : [", "]), linked(id, leadsTo)]);
  };
  const heads = [c.say(words.kindHead), ...held.map((standing) => short(c, standing))];
  return {
    kind: "table",
    caption,
    columns: heads.map((label) => ({ label, align: "text" })),
    rows: rows.map(({ label, stands }) => [label, ...held.map((standing) => cell(stands, standing))]),
    banner: null,
  };
}

function linked(interview: string, leadsTo: LeadsTo): Part {
  const to = leadsTo(interview);
  return to === null ? interview : { kind: "link", text: interview, to };
}

function short(c: Context, standing: Standing): string {
  return c.say(shortStandings[standing] ?? standing);
}

const SHOWN: readonly Drawn[] = ["supports", "against", "mixed", "unattributed"];

function markOf(standing: Standing | null): { readonly standing: Drawn } | null {
  const drawn = SHOWN.find((one) => one === standing);
  return drawn === undefined ? null : { standing: drawn };
}
