import * as words from "../../messages/coreq.js";
import type { Context } from "../context.js";
import { type CoreqHeld, type CoreqItem, type CoreqKnown, coreqItems, isUnanswered } from "../coreq.js";
import { type Block, type Line, type Part, paragraph, type Section, section } from "../document.js";
import { sentence } from "../measured.js";
import { manifestFamilies } from "./families.js";

/** The checklist as a chapter of its own. */
export function coreqPage(c: Context): Section {
  return c.input.coreq === undefined ? section("coreq", c.say(words.chapter), {}) : coreqSection(c, c.input.coreq);
}

/** The COREQ checklist: what the study knows, what the researcher answered, and the questions that are open. */
export function coreqSection(c: Context, known: CoreqKnown): Section {
  const items = coreqItems(known, c.input.version, heldBy(c));
  const told = items.filter((one) => !isUnanswered(one)).length;
  const table: Block = {
    kind: "table",
    caption: c.say(words.caption),
    columns: words.columns.map((one) => ({ label: c.say(one), align: "text" })),
    rows: items.map((one) => [String(one.item), c.say(one.question), answerLine(c, one)]),
    banner: null,
  };
  return section("coreq", c.say(words.chapter), {
    blocks: [paragraph(c.say(words.intro), "note"), paragraph(c.say(words.counts(told))), table],
  });
}

function heldBy(c: Context): CoreqHeld {
  return {
    chapters: c.input.asks?.for === undefined || c.input.asks.for === "thesis" ? "all" : "some",
    families: manifestFamilies(c).length,
    hypotheses: c.input.findings.filter(({ kind }) => kind === "evidence").length,
  };
}

/** The researcher's own answer last, since it may add to what the study knows; what is still to be said stands out. */
function answerLine(c: Context, one: CoreqItem): Line {
  const said = [one.known, one.answer].flatMap((text) => (text === null ? [] : [sentence(c.written(text))])).join(" ");
  if (!isUnanswered(one)) return said;
  const open: Part = { kind: "strong", text: sentence(c.say(one.left ?? words.unanswered)) };
  return said === "" ? [{ ...open, text: c.say(words.unanswered) }] : [`${said} `, open];
}
