import { kinds, origins } from "../../../messages/report-annex.js";
import { codeHeads as heads, sheets } from "../../../messages/report-workbook.js";
import { contextOf } from "../../context.js";
import type { ReportInput } from "../../input.js";
import { sourceOf } from "../../pages/families.js";
import { type Sheet, text } from "./sheet.js";
import { widthOf } from "./sizes.js";

/** The codebook, a line for each code. */
export function codebookSheet(input: ReportInput): Sheet {
  const c = contextOf(input);
  const { family, code, id, kind, origin, definition, use, useNot, source } = heads;
  const head = [family, code, id, kind, origin, definition, use, useNot, source].map((one) => c.say(one));
  const families = input.codebooks.flatMap((book) => book.families);
  const rows = families.flatMap((one) =>
    one.codes.map((each) => [
      c.written(one.label),
      c.written(each.label),
      each.id,
      c.say(kinds[each.kind]),
      c.say(origins[each.origin]),
      c.written(each.definition),
      c.written(each.use),
      c.written(each.useNot),
      sourceOf(c, each),
    ]),
  );
  return {
    name: c.say(sheets.codebook),
    widths: head.map((label, x) => widthOf([label, ...rows.map((row) => row[x] ?? "")], x > 4 ? 44 : 30)),
    rows: [head.map((label) => text(label, "head")), ...rows.map((row) => row.map((cell) => text(cell)))],
    head: 1,
    last: rows.length + 1,
  };
}
