import type { Case, Evidence, Finding } from "../../evidence/finding.js";
import { shortStandings, stillOpen } from "../../messages/evidence.js";
import * as say from "../../messages/evidence-command.js";
import type { Lang, Words } from "../../messages/words.js";
import { type Brush, plainTable } from "./table.js";
import { wrap } from "./wrap.js";

type LabelOf = (code: string) => Words;

/** The least room for a direction, whatever the width of the screen. */
const NARROWEST = 12;

const NOUGHT = "·";

/** Where each interview stands, with how many passages, and in which direction; directions take what room is left. */
export function casesText({ cases }: Finding, labelOf: LabelOf, { lang, paint, columns }: Brush): string {
  const [head = [], ...body] = counted(cases, lang);
  const wide = (text = ""): number => Math.max(...text.split("\n").map((line) => line.length));
  const taken = head.map((one, c) => Math.max(one.length, ...body.map((row) => wide(row[c]))) + 2);
  const room = Math.max(
    NARROWEST,
    taken.reduce((left, n) => left - n, columns),
  );
  const directions = cases.map((one) => directionsOf(one, (code) => wrap(labelOf(code)[lang], room, "")));
  const title = say.columns.matrix.find(({ name }) => name === "directions")?.label[lang] ?? "";
  const isTold = directions.some((one) => one !== "");
  const withLast = (row: readonly string[], last: string): string[] => (isTold ? [...row, last] : [...row]);
  const bold = withLast(head, title).map((one) => paint.bold(one));
  const rows = body.map((row, i) => withLast(row, directions[i] ?? ""));
  return plainTable(
    [bold, ...rows],
    bold.map((_, c) => c > 1 && c < head.length),
  );
}

/** Headings, then a row for each interview; columns in which nothing stands are left out, but for those for and against. */
function counted(cases: readonly Case[], lang: Lang): string[][] {
  const label = (name: string): Words | undefined => say.columns.matrix.find((one) => one.name === name)?.label;
  const heads = ["interview", "standing", "against", "supports"].map(label);
  const head = [...heads, say.unspecified, label("rival"), label("unasked")].map((one) => one?.[lang] ?? "");
  const rows = cases.map((one) => {
    if (one.standing === null) return [one.interview, say.notRead[lang], ...head.slice(2).map(() => "")];
    const stands = shortStandings[one.standing]?.[lang] ?? one.standing;
    const open = one.open === 0 ? "" : `\n${stillOpen(one.open)[lang]}`;
    return [one.interview, `${stands}${open}`, ...countsOf(one)];
  });
  const kept = head.map((_, c) => c < heads.length || rows.some((row) => row[c] !== "" && row[c] !== NOUGHT));
  return [head, ...rows].map((row) => row.filter((_, c) => kept[c] === true));
}

/** Passages against, for, to be specified, of the rival, and those that answer no question of the hypothesis. */
function countsOf({ evidence, rival }: Case): string[] {
  const of = (...which: readonly Evidence["sense"][]): number =>
    evidence.filter(({ sense }) => which.includes(sense)).length;
  const apart = evidence.filter(({ under }) => under !== null && under !== "own-question").length;
  const counts = [of("against"), of("supports"), of("unattributed", "undirected"), rival.length, apart];
  return counts.map((n) => (n === 0 ? NOUGHT : String(n)));
}

function directionsOf({ standing, directions }: Case, shown: (code: string) => string): string {
  return standing === null ? "" : directions.map(shown).join("\n");
}
