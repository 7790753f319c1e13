import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Filled } from "../../coding/form/form.js";
import { filledInTables, type ReadForm, refused } from "../../coding/form/from-table.js";
import * as say from "../../messages/form.js";
import { unsaid } from "../../messages/new-code.js";
import { bringForm, planForm } from "../../study/form-import.js";
import type { Study } from "../../study/read.js";
import { hasErrors } from "../../text/problem.js";
import { tableFileOf } from "../../text/table-files.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openStudy } from "../open-study.js";
import { coderOf, type Fault } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { whenNow } from "../when.js";

/** Takes back a sheet that was filled outside grille. Every row that does not match is named; nothing is written unless all can be, or the sound ones are asked for. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const [name = ""] = answers.args;
  const path = resolve(context.world.cwd, name);
  if (!existsSync(path)) return refuse(context, "no-file", say.noFile(name));
  if (statSync(path).isDirectory()) return refuse(context, "unreadable", say.unread, say.kinds);
  const { filled, problems } = await readForm(name, readFileSync(path));
  context.problems(problems);
  if (filled === null) return EXIT.nothing;
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const coder = coderFor(opened, filled, answers.flags);
  if (typeof coder !== "string") return refuse(context, coder.code, coder.text, coder.hint);
  return bring(context, opened, { filled, coder, flags: answers.flags });
}

/** The filled rows of a file, by the kind that its name tells. */
async function readForm(name: string, bytes: Uint8Array): Promise<ReadForm> {
  const kind = tableFileOf(name);
  if (bytes.length === 0) return refused("empty-file", say.emptyFile);
  if (kind === null || kind.name === "qdc") return refused("unreadable", say.unread, say.kinds);
  if (kind.name === "md") {
    const { filledInMarkdown } = await import("../../coding/form/from-markdown.js");
    return filledInMarkdown(bytes);
  }
  const { read } = await kind.load();
  const found = await read(bytes);
  return found === null ? refused("unreadable", say.unread, say.kinds) : filledInTables(found);
}

/** Who codes: as the sheet itself says, else as for every command. A sheet with somebody's marks is taken back by them alone. */
function coderFor(opened: Opened, { coder, rows }: Filled, flags: Answers["flags"]): string | Fault {
  const asked = flags.coder === undefined && coder !== null ? { ...flags, coder } : flags;
  const found = coderOf(opened, asked);
  if (typeof found !== "string" || coder === null || found === coder) return found;
  if (rows.every(({ marks }) => marks.length === 0)) return found;
  return { code: "others-sheet", text: say.othersSheet(coder), hint: say.othersSheetHint };
}

interface Bringing {
  readonly filled: Filled;
  readonly coder: string;
  readonly flags: Answers["flags"];
}

async function bring(context: Context, opened: Opened, { filled, coder, flags }: Bringing): Promise<Exit> {
  const { study, flawed } = opened;
  const { random } = context.world;
  const manner = flags.replace === true ? "replace" : "add";
  const take = flags.acceptGood === true ? "good" : "all";
  const isTrial = flags.dryRun === true;
  const asked = { coder, rows: filled.rows, manner, random } as const;
  const lock = { now: context.world.now(), tell: context.tell };
  const done = isTrial
    ? { ...planForm(study, asked), fate: "planned" as const }
    : await bringForm(study, { ...asked, take, lock, when: whenNow(context) });
  const { problems, counts, fate } = done;
  context.problems(problems);
  const isBad = hasErrors(problems);
  if (fate === "refused") {
    const isByRows = problems.some(({ place }) => place.file === "input 1" && place.line !== undefined);
    if (isByRows)
      context.problems([
        { severity: "note", code: "nothing-written", place: {}, text: say.nothingWritten, hint: say.acceptGoodHint },
      ]);
    return EXIT.nothing;
  }
  const isIdle = counts.added + counts.changed + counts.removed + counts.same + counts.kept === 0;
  if (isIdle && isBad) return EXIT.nothing;
  context.answer((isIdle ? say.noRows : say.imported(counts, isTrial ? "trial" : "done"))[context.lang]);
  if (counts.kept > 0) context.tell(say.keptMarks(counts.kept));
  if (fate === "written") tellReading(context, opened.study, { filled, coder });
  return isBad || flawed ? EXIT.flawed : EXIT.done;
}

/** A filled sheet does not tell whether its interviews were read to the end: how to say so is said. */
function tellReading(
  context: Context,
  { sheets, transcripts }: Study,
  { filled, coder }: Omit<Bringing, "flags">,
): void {
  const read = new Set(
    sheets.filter((one) => one.coder === coder && typeof one.read === "string").map(({ transcript }) => transcript),
  );
  const filledIn = new Set(filled.rows.map(({ place }) => place.trim().replace(/[:@].*$/s, "")));
  const left = transcripts.map(({ id }) => id).filter((id) => filledIn.has(id) && !read.has(id));
  if (left.length > 0) context.tell(unsaid(left));
}
