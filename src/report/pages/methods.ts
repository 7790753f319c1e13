import { evidenceTold } from "../../measures/methods/evidence.js";
import { methodsTold } from "../../measures/methods/methods.js";
import type { Measured } from "../../measures/table.js";
import * as words from "../../messages/report-methods.js";
import type { Words } from "../../messages/words.js";
import { type Context, isWithoutInterviews } from "../context.js";
import { type Block, paragraph, type Section, section } from "../document.js";

/** How each thing that the report counts was counted, in paragraphs for a chapter on method, as `--methods` gives them. */
export function methodsSection(c: Context): Section {
  const { frequency, cooccurrence, saturation, profile } = c.input.measured;
  const ofInterviews = isWithoutInterviews(c) ? [] : [cooccurrence, saturation];
  return section("methods", c.say(words.title), {
    blocks: [
      paragraph(c.say(words.intro), "note"),
      ...[frequency, ...ofInterviews].flatMap((one) => told(c, one)),
      ...weighedAndAttributed(c, profile),
    ],
  });
}

/** The same of what an article rests on: hypotheses, and types and strategies. */
export function articleMethods(c: Context): Block[] {
  return weighedAndAttributed(c, c.input.measured.profile);
}

function weighedAndAttributed(c: Context, profile: Measured | undefined): Block[] {
  return [...paragraphOf(c, evidenceTold(c.input.accounts ?? [])), ...(profile === undefined ? [] : told(c, profile))];
}

/** Nothing where nothing was computed: the chapter itself says why. */
function told(c: Context, measured: Measured): Block[] {
  return measured.tables.length === 0 ? [] : paragraphOf(c, methodsTold(measured));
}

function paragraphOf(c: Context, sentences: readonly (Words | null)[]): Block[] {
  const said = sentences.flatMap((one) => (one === null ? [] : [c.say(one)]));
  return said.length === 0 ? [] : [paragraph(said.join(" "))];
}
