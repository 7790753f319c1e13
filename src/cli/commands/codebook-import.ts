import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { codesOf } from "../../codebook/codebook.js";
import * as say from "../../messages/codebook-exchange.js";
import { planImport } from "../../study/codebook-import.js";
import { undoRecord } from "../../study/codebook-undo.js";
import { readBytes, writeAll } from "../../study/files.js";
import { hypothesesNoted } from "../../study/hypothesis-hashes.js";
import { appendTo, STUDY, type Step } from "../../study/journal.js";
import type { FoundTables } from "../../text/found-table.js";
import { hasErrors } from "../../text/problem.js";
import { tableFileOf } from "../../text/table-files.js";
import { person } from "../ask.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openLocked } from "../open-study.js";
import { refuse } from "../refuse.js";
import { whenNow } from "../when.js";

/** Makes a table of codes a codebook of the study. Rows that cannot be read are listed; a codebook that is there stays. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const [name = ""] = answers.args;
  const kind = tableFileOf(name);
  const path = resolve(context.world.cwd, name);
  if (!existsSync(path)) return refuse(context, "no-file", say.noFile(name));
  if (kind === null || statSync(path).isDirectory())
    return refuse(context, "unreadable", say.inputUnread, say.inputKinds);
  const { read } = await kind.load();
  const found = await read(readFileSync(path));
  if (found === null) return refuse(context, "unreadable", say.inputUnread, say.inputKinds);
  const title = found.title || basename(name).replace(/\.\w+$/, "");
  const done = await openLocked(context, (opened) => bring(context, opened, { found: { ...found, title }, answers }));
  return done ?? EXIT.nothing;
}

async function bring(
  context: Context,
  { study }: Opened,
  { found, answers }: { found: FoundTables; answers: Answers },
): Promise<Exit> {
  const { name, replace } = answers.flags;
  const plan = planImport(found, {
    file: basename(answers.args[0] ?? ""),
    id: typeof name === "string" ? name : null,
    language: study.config.language,
    replace: replace === true,
    study,
  });
  context.problems(plan.problems);
  context.problems(plan.losses);
  const { content, codebook, file } = plan;
  if (content === null || codebook === null) return EXIT.nothing;
  const isTrial = answers.flags.dryRun === true;
  const sure = isTrial || plan.losses.length === 0 || answers.flags.yes === true ? EXIT.done : await confirmed(context);
  if (sure !== EXIT.done) return sure;
  const counts = { codes: codesOf([codebook]).length, families: codebook.families.length };
  if (!isTrial)
    await write(context, study.dir, {
      file,
      content,
      detail: { codebook: codebook.id, ...counts, ...hypothesesNoted([codebook]) },
    });
  const tell = isTrial ? say.wouldImport : say.imported;
  context.answer(tell(file, counts.codes, counts.families)[context.lang]);
  if (!isTrial) context.next(`codebook lint ${codebook.id}`);
  return hasErrors(plan.problems) ? EXIT.flawed : EXIT.done;
}

/** What would be lost has been said; somebody has to agree to it. */
async function confirmed(context: Context): Promise<Exit> {
  const { lang } = context;
  const ask = await person(context);
  if (ask === null) return refuse(context, "would-lose", say.lossyRefused, say.lossyHint);
  const answer = await ask.choose(say.lossyQuestion[lang], [
    { value: "no", label: say.lossyNo[lang] },
    { value: "yes", label: say.lossyYes[lang] },
  ]);
  return answer === "yes" ? EXIT.done : EXIT.interrupted;
}

interface Imported {
  readonly file: string;
  readonly content: string;
  readonly detail: Step["detail"];
}

/** The codebook with the journal, and what it takes to undo it. */
async function write(context: Context, dir: string, { file, content, detail }: Imported): Promise<void> {
  const before = readBytes(dir, file).bytes;
  const when = whenNow(context);
  const changed = { kind: "import", of: [String(detail.codebook)], at: when.now.toISOString() };
  const record = undoRecord(changed, [{ file, before, after: content }]);
  const step = { step: "codebook-import", detail, when };
  await writeAll(dir, new Map([[file, content] as const, ...record, ...appendTo(dir, STUDY, step)]));
}
