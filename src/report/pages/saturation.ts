import { chapters } from "../../messages/report.js";
import { noCodes } from "../../messages/report-coding.js";
import { onlyInExcerpts } from "../../messages/report-excerpts.js";
import * as words from "../../messages/report-saturation.js";
import { depthTitle, strataHead } from "../../messages/saturation.js";
import type { Context } from "../context.js";
import { type Block, list, paragraph, type Section, section } from "../document.js";
import { numberIn, rowsOf } from "../measured.js";
import { notesOf, SAID_ONCE } from "./notes.js";
import { curveBlocks, orderTable } from "./saturation-curve.js";
import { depthBlocks } from "./saturation-depth.js";
import { coverageBlocks, estimateBlocks, guestBlocks } from "./saturation-estimates.js";
import { strataBlocks } from "./saturation-strata.js";

/**
 * Whether the last interviews still bring new codes. What is shown grows with the number of interviews: names alone for
 * one, the table of new codes and the mean for two to four, coverage, band, estimates and stopping rules from five on.
 */
export function saturationPage(c: Context): Section {
  const measured = c.input.measured.saturation;
  const n = typeof measured.values.interviews === "number" ? measured.values.interviews : 0;
  const closed = measured.settings.headline !== "emergent";
  const at = { measured, n, closed };
  const frame = { begins: "page" } as const;
  const title = c.say(chapters.saturation);
  if (n === 0) return section("saturation", title, { ...frame, blocks: [paragraph(c.say(words.noInterviews))] });
  if (c.codes.size === 0) return section("saturation", title, { ...frame, blocks: [paragraph(c.say(noCodes))] });
  const intro: Block[] = [
    paragraph(c.say(words.intro)),
    ...(closed ? [paragraph(c.say(words.closedTitle), "note")] : []),
  ];
  const a = section("saturation.codes", c.say(words.aPrioriTitle), { blocks: aPrioriBlocks(c) });
  if (n === 1) return section("saturation", title, { ...frame, blocks: [...intro, paragraph(only(c))], sections: [a] });
  const part = (id: string, name: string, blocks: readonly Block[]): Section[] =>
    blocks.length === 0 ? [] : [section(id, name, { blocks })];
  return section("saturation", title, {
    ...frame,
    blocks: intro,
    sections: [
      ...part("saturation.order", c.say(words.orderTitle), orderTable(c, measured, words.orderCaption)),
      ...part("saturation.curve", c.say(words.curveTitle), curveBlocks(c, at)),
      ...part("saturation.coverage", c.say(words.coverageTitle), coverageBlocks(c, at)),
      a,
      ...part("saturation.estimates", c.say(words.estimatesTitle), estimateBlocks(c, at)),
      ...part("saturation.rules", c.say(words.guestTitle), guestBlocks(c, at)),
      ...part("saturation.families", c.say(words.byFamilyTitle), families(c)),
      ...part("saturation.strata", c.say(strataHead), strataBlocks(c, at)),
      ...part("saturation.depth", c.say(depthTitle), depthBlocks(c, at)),
      ...part("saturation.notes", c.say(words.notesTitle), [
        list(notesOf(c, measured, { leave: [...SAID_ONCE, "all-in-first", "unstable"] }), "note"),
      ]),
    ],
  });
}

function only(c: Context): string {
  const seen = rowsOf(c.input.measured.frequency, "frequency")
    .filter((row) => numberIn(row, "interviews") > 0)
    .map((row) => c.label(String(row.code)));
  return c.say(words.oneInterview(seen.length === 0 ? c.say(words.noCodesYet) : `${seen.join(", ")}.`));
}

/** A-priori codes used and, by name, never used. */
function aPrioriBlocks(c: Context): Block[] {
  const rows = rowsOf(c.input.measured.frequency, "frequency").filter(
    (row) => c.codes.get(String(row.code))?.origin === "a_priori",
  );
  const unused = rows.filter((row) => numberIn(row, "interviews") === 0).map((row) => String(row.code));
  const names = (ids: readonly string[]): string => ids.map(c.label).join(", ");
  const never = names(unused.filter((id) => !c.quoted.has(id)));
  const elsewhere = names(unused.filter((id) => c.quoted.has(id)));
  return [
    paragraph(c.say(words.aPrioriUsed(rows.length - unused.length, rows.length))),
    ...(elsewhere === "" ? [] : [paragraph(c.say(onlyInExcerpts(elsewhere)))]),
    ...(never === "" ? [] : [paragraph(c.say(words.aPrioriNever(never)))]),
  ];
}

function families(c: Context): Block[] {
  return orderTable(c, c.input.measured.saturationByFamily, words.familyOrderCaption);
}
