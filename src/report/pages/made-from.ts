import * as words from "../../messages/report-supervisor.js";
import { sha256Of } from "../../text/hash.js";
import type { Context } from "../context.js";
import { paragraph, type Section, section } from "../document.js";
import { inputs, journal, provenance, settings } from "./annex.js";

/** For a report without an annex: what makes it repeatable, folded; one line of it is printed. */
export function madeFromPage(c: Context): Section {
  const all = c.input.inputs.map(({ path, sha256 }) => `${path} ${sha256}`).join("\n");
  const title = c.say(words.madeFrom);
  return section("made-from", title, {
    blocks: [
      paragraph(c.say(words.madeFromLine(sha256Of(all).slice(0, 16))), "note"),
      {
        kind: "fold",
        title,
        blocks: [...settings(c), ...inputs(c), ...(c.input.journal.length === 0 ? [] : journal(c)), provenance(c)],
      },
    ],
  });
}
