import { addEntries, contradictions, type KeyEntry } from "../../identity/key.js";
import * as commands from "../../messages/commands.js";
import * as say from "../../messages/key.js";
import { withKey } from "../../study/config-edit.js";
import { readCsv } from "../../study/csv.js";
import { readBytes, writeAll } from "../../study/files.js";
import { givenAnywhere } from "../../study/given.js";
import { appendTo, STUDY } from "../../study/journal.js";
import { lockedKey } from "../../study/key-file.js";
import type { Study } from "../../study/read.js";
import { decode } from "../../text/encoding.js";
import { hasErrors, type Problem } from "../../text/problem.js";
import { person } from "../ask.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { filledTable } from "../filled-table.js";
import { cellsOf, kindOf } from "../key-table.js";
import { openLocked } from "../open-study.js";
import { randomBytesOf } from "../random-bytes.js";
import { refuse } from "../refuse.js";
import { contradictionProblem } from "../show/contradiction.js";
import { keyToFill, type OpenedKey } from "../study-key.js";
import { whenNow } from "../when.js";

/** Adds real names and their pseudonyms to the key, from the terminal or a file; makes the key where there is none. */
export async function run(context: Context, { flags }: Answers): Promise<Exit> {
  const done = await openLocked(context, ({ study }) => add(context, study, flags));
  return done ?? EXIT.nothing;
}

async function add(context: Context, study: Study, flags: Answers["flags"]): Promise<Exit> {
  const fromFile = typeof flags.from === "string";
  if (!fromFile && (await person(context)) === null)
    return refuse(context, "no-terminal", say.whoNeeded, say.whoNeededHint);
  const given = fromFile ? await entriesIn(context, String(flags.from)) : null;
  if (typeof given === "number") return given;
  const filled = await keyToFill(context, study, flags);
  if (typeof filled === "number") return filled;
  const passphrase = await filled.passphrase();
  if (typeof passphrase === "number") return passphrase;
  const unlocked = { ...filled, passphrase };
  const entries = given ?? (await askedEntries(context));
  if (entries === null) return EXIT.interrupted;
  if (entries.length === 0) return refuse(context, "nothing-added", say.nothingAdded);
  return keep(context, study, { unlocked, entries });
}

async function keep(
  context: Context,
  study: Study,
  { unlocked, entries }: { unlocked: OpenedKey; entries: readonly KeyEntry[] },
): Promise<Exit> {
  const key = addEntries(unlocked.key, entries);
  const given = givenAnywhere(study);
  const wrong = contradictions(key, given);
  if (wrong.length > contradictions(unlocked.key, given).length) {
    context.problems(wrong.map(contradictionProblem));
    return EXIT.nothing;
  }
  const files = await lockedKey(key, { ...unlocked, random: randomBytesOf(context) });
  const step = unlocked.isNew
    ? { step: "key-made", detail: { key: key.id, added: entries.length } }
    : { step: "key-added", detail: { key: key.id, added: entries.length } };
  if (unlocked.isNew) {
    const { bytes } = readBytes(study.dir, "study.yaml");
    files.set("study.yaml", withKey(decode(bytes ?? new Uint8Array()).text, key.id));
  }
  for (const [file, journal] of appendTo(study.dir, STUDY, { ...step, when: whenNow(context) }))
    files.set(file, journal);
  await writeAll(study.dir, files);
  context.answer(say.added(entries.length)[context.lang]);
  return EXIT.done;
}

async function askedEntries(context: Context): Promise<KeyEntry[] | null> {
  const ask = await person(context);
  const entries: KeyEntry[] = [];
  for (;;) {
    const real = (await ask?.text(say.askReal[context.lang])) ?? null;
    if (real === null) return null;
    if (real.trim() === "") return entries;
    const pseudonym = (await ask?.text(say.askPseudonym[context.lang])) ?? null;
    if (pseudonym === null) return null;
    if (pseudonym.trim() !== "") entries.push({ kind: "person", real: [real.trim()], pseudonym: pseudonym.trim() });
  }
}

/** Columns `real`, `pseudonym` and, where wanted, `kind`, `participant` and `found`. */
async function entriesIn(context: Context, file: string): Promise<KeyEntry[] | Exit> {
  const text = filledTable(file, context.world.cwd);
  if (text === null) return refuse(context, "no-input", commands.inputMissing);
  const { rows, problems } = await readCsv(text, "input 1");
  const entries: KeyEntry[] = [];
  const wrong: Problem[] = [...problems];
  for (const { line, cells } of rows) {
    const { real = "", pseudonym = "", participant = "", found = "", kind: word = "" } = cellsOf(cells);
    const kind = kindOf(word);
    if (kind === null || real === "" || pseudonym === "")
      wrong.push({ severity: "error", code: "bad-row", place: { file: "input 1", line }, text: say.badRow });
    else {
      const whose = participant === "" ? {} : { participant };
      entries.push({ kind, real: [real], pseudonym, ...whose, ...(found === "" ? {} : { found: found.split("|") }) });
    }
  }
  context.problems(wrong);
  if (hasErrors(wrong)) return EXIT.nothing;
  context.problems([{ severity: "warning", code: "in-clear", place: {}, text: say.deleteSource }]);
  return entries;
}
