import * as say from "../../messages/journal-log.js";
import { STUDY } from "../../study/journal.js";
import { LONGEST_NOTE } from "../../study/note-check.js";
import { addNote, removeNote } from "../../study/note-write.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked } from "../open-study.js";
import { coderOf, type Fault } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { secretNames } from "../secret-names.js";
import { whenNow } from "../when.js";

/** Adds the researcher's own words to the journal; or takes the words of a note out again. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { args, flags } = answers;
  const [given = ""] = args;
  const text = given === "-" && flags.remove === undefined ? await standardInput(context) : given;
  const done = await openLocked(context, async (opened) => {
    const who = keeperOf(opened, flags);
    if (typeof who !== "string") return refuse(context, who.code, who.text, who.hint);
    if (typeof flags.remove === "string") return remove(context, opened, { who, id: flags.remove });
    return add(context, opened, { who, text, flags });
  });
  return done ?? EXIT.nothing;
}

async function add(
  context: Context,
  { study }: Opened,
  { who, text, flags }: { who: string; text: string; flags: Answers["flags"] },
): Promise<Exit> {
  const secret = await secretNames(context, study, flags);
  const how = { when: whenNow(context), random: context.world.random };
  const { id, problems } = await addNote(study, { who, text, secret }, how);
  context.problems(problems);
  if (id === null) return EXIT.nothing;
  context.tell(say.noted(id));
  return EXIT.done;
}

async function remove(context: Context, { study }: Opened, note: { who: string; id: string }): Promise<Exit> {
  const done = await removeNote(study.dir, note, whenNow(context));
  if (typeof done !== "string") {
    context.problems([done]);
    return EXIT.nothing;
  }
  context.answer((done === "removed" ? say.removed : say.removedAlready)[context.lang]);
  return EXIT.done;
}

/** Who writes: the coder, as everywhere; where study.yaml lists none and none is named, the study itself. */
function keeperOf(opened: Opened, flags: Answers["flags"]): string | Fault {
  if (flags.coder === undefined && opened.study.config.coders.length === 0) return STUDY;
  return coderOf(opened, flags);
}

/** All of standard input, as far as a note may be long. */
async function standardInput({ world }: Context): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of world.stdin) {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    size += bytes.length;
    if (size > LONGEST_NOTE * 8) break;
  }
  return Buffer.concat(parts).toString("utf8");
}
