import type { Measured } from "../../measures/table.js";
import { more } from "../../messages/attributions.js";
import { semicolon } from "../../messages/numbers.js";
import * as say from "../../messages/profile.js";
import { type Row, rowsOf } from "../../report/measured.js";
import { findPassage } from "../../text/place.js";
import type { Transcript } from "../../text/transcript.js";
import type { Brush } from "./table.js";
import { words } from "./words.js";
import { hanging } from "./wrap.js";

/** Everybody at a glance: a line each, with the marks of the figure. */
export function showProfiles(measured: Measured, { lang, paint, columns }: Brush): string {
  const people = participantsOf(measured);
  const lines = people.map((who) => {
    const marks = typesOf(measured, who).map(([type, rows]) => `${markOf(rows[0])}\u00a0${type}`);
    const shifts = shiftsOf(measured, who).map(({ types }) => `${say.shiftSign}\u00a0${types.join(",\u00a0")}`);
    const all = [...marks, ...new Set(shifts)];
    return hanging(`${paint.bold(who)}  ${all.length === 0 ? say.nothingSaid[lang] : all.join("  ")}`, columns).replace(
      / +$/gm,
      "",
    );
  });
  const [first] = people;
  const hint = first === undefined ? [] : [`- ${say.oneByOne(first)[lang]}`];
  return [
    lines.join("\n"),
    [say.legendLine[lang], "", ...remarks(measured, lang), ...hint].map((line) => hanging(line, columns)).join("\n"),
  ].join("\n\n");
}

/** One person whole: each attribution with its reason, and up to `limit` passages of each kind beside it. */
export function showProfile(
  measured: Measured,
  brush: Brush & { readonly limit: number },
  transcripts: readonly Transcript[],
): string {
  const { lang, paint, columns } = brush;
  const blocks = participantsOf(measured).map((who) => {
    const types = typesOf(measured, who).map(([type, rows]) =>
      [
        ...head(type, rows, brush),
        ...rows.flatMap((row) => attribution(row, brush)),
        ...ROLES.flatMap((role) => passages(role, { measured, who, type, transcripts }, brush)),
      ].join("\n"),
    );
    const shifts = shiftsOf(measured, who).map(({ coder, interview, pairs }) =>
      hanging(`  ${say.shiftSign} ${interview}  ${say.shifted(pairs, coder)[lang]}`, columns),
    );
    const body = types.length === 0 ? [hanging(`  ${say.nothingSaid[lang]}`, columns)] : [...types, ...shifts];
    return [paint.bold(who), ...body].join("\n");
  });
  return [
    ...blocks,
    remarks(measured, lang)
      .map((line) => hanging(line, columns))
      .join("\n"),
  ].join("\n\n");
}

const remarks = ({ notes }: Measured, lang: Brush["lang"]): string[] => notes.map(({ text }) => `- ${text[lang]}`);

function participantsOf({ values }: Measured): string[] {
  return Array.isArray(values.participants) ? values.participants.map(String) : [];
}

/** The types of one person with their rows, in the order of the codebooks. */
function typesOf(measured: Measured, who: string): [type: string, rows: Row[]][] {
  const own = rowsOf(measured, "profile").filter((row) => row.participant === who);
  const types = [...new Set(own.map(({ type }) => String(type)))];
  return types.map((type) => [type, own.filter((row) => row.type === type)]);
}

function markOf(row: Row | undefined): string {
  if (row?.state === "differ" && row.settled === "kept") return say.keptSign;
  return say.signs[String(row?.state)] ?? "";
}

function head(type: string, rows: readonly Row[], { lang, paint, columns }: Brush): string[] {
  const [row] = rows;
  const by = rows.flatMap(({ coder }) => (typeof coder === "string" && coder !== "agreed" ? [coder] : []));
  const told = say.attributedTo(String(row?.participant), {
    by: [...new Set(by)],
    notBy: String(row?.not_by ?? "")
      .split(" ")
      .filter((one) => one !== ""),
    settled: typeof row?.settled === "string" ? row.settled : null,
  });
  const state = row?.state === "candidate" ? say.onlyPointed : row?.state === "denied" ? say.onlyDenied : told;
  return [hanging(`  ${markOf(row)} ${paint.cyan(type)}  ${state[lang]}`, columns)];
}

function attribution({ coder, situation, reason, passages: places }: Row, { lang, paint, columns }: Brush): string[] {
  if (coder === null || coder === undefined) return [];
  const told = [situation, reason, places].map(String).filter((text) => text !== "");
  return [hanging(`    ${paint.bold(say.whoIs(String(coder))[lang])}  ${told.join(" — ")}`, columns)];
}

const ROLES = ["rests-on", "to-read", "against"] as const;

function passages(
  role: (typeof ROLES)[number],
  at: { measured: Measured; who: string; type: string; transcripts: readonly Transcript[] },
  { lang, paint, columns, limit }: Brush & { readonly limit: number },
): string[] {
  const all = rowsOf(at.measured, "passages").filter(
    (row) => row.participant === at.who && row.type === at.type && row.role === role,
  );
  const lines = all.slice(0, limit).map((row) => hanging(`    ${passage(role, row, { ...at, lang })}`, columns));
  const rest = all.length - lines.length;
  return rest > 0 ? [...lines, paint.dim(`    ${labelOf(role)[lang]}  ${more(rest)[lang]}`)] : lines;
}

const labelOf = (role: (typeof ROLES)[number]) =>
  ({ "rests-on": say.labels.cited, "to-read": say.labels.candidate, against: say.labels.against })[role];

function passage(
  role: (typeof ROLES)[number],
  row: Row,
  { transcripts, lang }: { transcripts: readonly Transcript[]; lang: Brush["lang"] },
): string {
  const place = String(row.place);
  const found = findPassage(place, transcripts);
  const other = row.other_type === null ? say.labels.denied : say.labels.forOther(String(row.other_type));
  const who = String(row.by)
    .split(" ")
    .map((id) => say.whoIs(id)[lang])
    .join(", ");
  const setting = say.stands({
    where: text(row.where),
    question: text(row.question),
    section: text(row.section),
  })[lang];
  const aside = [setting, ...(role === "against" ? [other[lang]] : []), ...(role === "rests-on" ? [] : [who])];
  const said = found === null ? "" : words(found);
  return `${labelOf(role)[lang]}  ${place} (${aside.filter((one) => one !== "").join(semicolon(lang))})  ${said}`;
}

const text = (cell: Row[string] | undefined): string | null => (typeof cell === "string" && cell !== "" ? cell : null);

interface Course {
  readonly interview: string;
  readonly coder: string;
  readonly types: readonly string[];
  /** `a (P07:6) → b (P07:28)` */
  readonly pairs: readonly string[];
}

/** What shifts, one line for each interview, family and reader: the pairs of passages between which it turns, in their order. */
function shiftsOf(measured: Measured, who: string): Course[] {
  const own = rowsOf(measured, "shifts").filter(({ participant }) => participant === who);
  return [...new Set(own.map(keyOf))].map((key) => {
    const rows = own.filter((row) => keyOf(row) === key);
    return {
      ...{ interview: String(rows[0]?.interview), coder: String(rows[0]?.coder) },
      types: [...new Set(rows.flatMap((row) => [String(row.from_type), String(row.to_type)]))],
      pairs: rows.map((row) => `${row.from_type} (${row.from}) → ${row.to_type} (${row.to})`),
    };
  });
}

const keyOf = ({ interview, family, coder }: Row): string => `${interview}\n${family}\n${coder}`;
