import { WAYS } from "../../evidence/asked.js";
import { ways } from "../../messages/guide-tables.js";
import * as words from "../../messages/report-guide.js";
import * as study from "../../messages/report-study.js";
import type { Context } from "../context.js";
import { type Block, list, paragraph, type Table } from "../document.js";
import type { AskedOf } from "../input.js";

/** The questions of the guide, who was asked them and how that is known, and what came up unasked. */
export function guideBlocks(c: Context): Block[] {
  const questions = c.input.guide?.questions ?? [];
  if (questions.length === 0) return [paragraph(c.say(study.noGuide))];
  const colon = c.lang === "fr" ? "\u00a0: " : ": ";
  const asked = c.input.asked;
  return [
    list(
      questions.map(({ id, theme, ask }) => [
        { kind: "strong", text: id },
        theme ? ` ${c.written(theme)}${colon}` : " ",
        c.written(ask),
      ]),
    ),
    ...(asked === undefined ? [] : askedBlocks(c, asked)),
  ];
}

function askedBlocks(c: Context, asked: AskedOf): Block[] {
  const { unrecognised, lacking } = asked;
  return [
    askedTable(c, asked),
    ...(unrecognised.length === 0 ? [] : [paragraph(c.say(words.unrecognised(unrecognised)), "note")]),
    ...(lacking.length === 0 ? [] : [paragraph(c.say(words.lacking(lacking)), "note")]),
    ...(asked.unasked.length === 0 ? [] : [unaskedTable(c, asked), paragraph(c.say(words.unaskedNote), "note")]),
  ];
}

function askedTable(c: Context, { posed }: AskedOf): Table {
  const rows = (c.input.guide?.questions ?? []).map(({ id, theme }) => {
    const own = posed.filter(({ question }) => question === id);
    const yes = own.filter(({ turns }) => turns.length > 0);
    const no = own.filter(({ turns }) => turns.length === 0).map(({ interview }) => interview);
    const known = WAYS.flatMap((way) => {
      const n = yes.filter((one) => one.ways[0] === way).length;
      return n === 0 ? [] : [`${c.say(ways[way])} (${n})`];
    });
    const name = theme ? `${id} ${c.written(theme)}` : id;
    return [name, c.say(words.kOf(yes.length, own.length)), no.join(", ") || "–", known.join(", ") || "–"];
  });
  const columns = words.askedColumns.map((one) => ({ label: c.say(one), align: "text" as const }));
  return { kind: "table", caption: c.say(words.askedCaption), columns, rows, banner: null };
}

function unaskedTable(c: Context, { unasked }: AskedOf): Table {
  const rows = unasked.map(({ hypothesis, code, unasked: n, exchanges, interviews }) => [
    ...[hypothesis, [c.codeLink(code)], c.say(words.kOf(n, exchanges)), interviews.join(", ")],
  ]);
  const columns = words.unaskedColumns.map((one) => ({ label: c.say(one), align: "text" as const }));
  return { kind: "table", caption: c.say(words.unaskedCaption), columns, rows, banner: c.banner };
}
