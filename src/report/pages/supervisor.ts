import * as words from "../../messages/report-supervisor.js";
import type { Context } from "../context.js";
import { type Block, paragraph, type Section, section } from "../document.js";
import { claimsTallied } from "./claims.js";
import { roomLines } from "./room.js";
import { argumentBlocks } from "./supervisor-arguments.js";
import { latestBlocks, onceBlocks } from "./supervisor-codes.js";
import { deviantBlocks } from "./supervisor-deviant.js";
import { nextBlocks, planBlocks, unaskedBlocks } from "./supervisor-next.js";

/** Two pages for whoever decides with the researcher whether to stop: what speaks for it, what does not, whom to see, and room to decide. */
export function supervisorPage(c: Context): Section {
  const part = (id: string, title: string, blocks: readonly Block[]): Section =>
    section(`supervisor.${id}`, title, { blocks });
  return section("supervisor", c.say(words.title), {
    blocks: [paragraph(c.say(words.intro), "note")],
    sections: [
      part("arguments", c.say(words.arguments_), argumentBlocks(c)),
      part("latest", c.say(words.latest), latestBlocks(c)),
      part("once", c.say(words.once), onceBlocks(c)),
      part("deviant", c.say(words.deviant), deviantBlocks(c)),
      ...claimsTallied(c),
      part("plan", c.say(words.plan), planBlocks(c)),
      part("unasked", c.say(words.unasked), unaskedBlocks(c)),
      part("next", c.say(words.next), nextBlocks(c)),
      part("decision", c.say(words.decision), decisionBlocks(c)),
    ],
  });
}

/** Room for the decision, and the command that puts it in the journal. */
function decisionBlocks(c: Context): Block[] {
  const [first, ...others] = c.input.coders.map(({ id }) => id);
  const whose = first === undefined || others.length === 0 ? "" : ` --coder ${first}`;
  const command = `grille journal note "${c.say(words.decisionNote)}"${whose}`;
  const how = paragraph([`${c.say(words.decisionHow)} `, { kind: "name", text: command }, orFor(c, others)], "note");
  return [...words.decisionLines.flatMap((line) => [paragraph(c.say(line)), ...roomLines(1)]), how];
}

function orFor(c: Context, others: readonly string[]): string {
  return others.length === 0 ? "" : ` (${c.say(words.orFor(others))})`;
}
