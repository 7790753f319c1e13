import * as words from "../../messages/report-supervisor.js";
import type { Context } from "../context.js";
import { type Block, list, paragraph } from "../document.js";
import { numberIn, type Row, rowsOf } from "../measured.js";
import { colon } from "./study.js";
import { freshFamilies } from "./supervisor-arguments.js";

/** Cells of the sampling plan that lack somebody, those that lack most first. */
export function planBlocks(c: Context): Block[] {
  const planned = rowsOf(c.input.measured.saturation, "sampling");
  if (planned.length === 0) return [paragraph(c.say(words.planNone))];
  const short = lacking(planned);
  if (short.length === 0) return [paragraph(c.say(words.planFull))];
  return [
    {
      kind: "table",
      caption: c.say(words.planCaption),
      columns: words.planColumns.map((one, i) => ({ label: c.say(one), align: i === 0 ? "text" : "number" })),
      rows: short.map((row) => [String(row.cell), c.number(numberIn(row, "held")), c.number(numberIn(row, "wanted"))]),
      banner: null,
    },
  ];
}

function lacking(planned: readonly Row[]): Row[] {
  return planned
    .filter((row) => numberIn(row, "missing") > 0)
    .sort((a, b) => numberIn(b, "missing") - numberIn(a, "missing"));
}

/** Each question that some interview lacks, those asked of nobody first. */
export function unaskedBlocks(c: Context): Block[] {
  const { guide, asked } = c.input;
  if (guide === null || asked === undefined) return [paragraph(c.say(words.unaskedUnknown))];
  const questions = guide.questions.map(({ id, theme, ask }) => {
    const own = asked.posed.filter(({ question }) => question === id);
    const without = own.filter(({ turns }) => turns.length === 0).map(({ interview }) => interview);
    return { id, text: c.written(theme || ask), without, never: without.length === own.length };
  });
  const lacked = questions.filter(({ without }) => without.length > 0);
  if (lacked.length === 0) return [paragraph(c.say(words.unaskedNone))];
  const ordered = [...lacked.filter(({ never }) => never), ...lacked.filter(({ never }) => !never)];
  return [
    list(
      ordered.map(({ id, text, without, never }) => [
        { kind: "strong", text: id },
        ` ${text}${colon(c)}`,
        c.say(never ? words.notAskedAtAll : words.notAskedIn(without)),
      ]),
    ),
    paragraph(c.say(words.unrecognised), "note"),
  ];
}

/** Whom rules point to, and that they are rules. */
export function nextBlocks(c: Context): Block[] {
  const lines = [...unread(c), ...cells(c), ...alone(c), ...again(c), ...news(c)];
  if (lines.length === 0) return [paragraph(c.say(words.nextNobody))];
  return [list(lines), paragraph(c.say(words.nextMeans), "note")];
}

function unread(c: Context): string[] {
  const { declared, missing, read, transcripts } = c.input.selection;
  const held = transcripts.filter((id) => !read.includes(id));
  const all = [...new Set([...missing, ...held])];
  const begun = c.interviews.filter((id) => read.includes(id) && !declared.includes(id));
  return [
    ...(all.length === 0 ? [] : [c.say(words.nextUnread(all))]),
    ...(begun.length === 0 ? [] : [c.say(words.nextToTheEnd(begun))]),
  ];
}

function cells(c: Context): string[] {
  return lacking(rowsOf(c.input.measured.saturation, "sampling")).map((row) =>
    c.say(words.nextCell(String(row.cell), numberIn(row, "missing"))),
  );
}

function alone(c: Context): string[] {
  return rowsOf(c.input.measured.saturation, "strata")
    .filter((row) => numberIn(row, "interviews") === 1 && row.stratum !== null)
    .map((row) => c.say(words.nextAlone(String(row.stratum), c.interview(String(row.which)))));
}

/** Interviews in which nothing speaks to a hypothesis and none of its questions was asked. */
function again(c: Context): string[] {
  const cases = c.input.findings.flatMap(({ hypothesis, cases: held }) =>
    held
      .filter(({ standing }) => standing === "not-asked")
      .map(({ interview }) => ({ interview, asked: hypothesis.asked })),
  );
  return c.interviews.flatMap((id) => {
    const questions = [...new Set(cases.filter(({ interview }) => interview === id).flatMap(({ asked }) => asked))];
    return questions.length === 0 ? [] : [c.say(words.nextAgain(c.interview(id), questions))];
  });
}

function news(c: Context): string[] {
  const families = freshFamilies(c);
  return families.length === 0 ? [] : [c.say(words.nextFamilies(families.map(c.label)))];
}
