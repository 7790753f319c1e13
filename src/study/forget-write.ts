import { lstatSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as say from "../messages/forget.js";
import type { Problem } from "../text/problem.js";
import { codeOf, writeAll } from "./files.js";
import type { ForgetPlan } from "./forget.js";
import { appendTo, STUDY, type When } from "./journal.js";
import { noteId } from "./journal-notes.js";

/** What says who the person is: changed last, so that a command that was cut short can be typed again. */
const REGISTERS = /^(?:participants|interviews|journal\/people)\.csv$/;

/**
 * Forgets: first all texts that are rewritten and the locked key, whole or not at all; then what is removed; then the
 * registers and the journal. A file that cannot be removed is a problem that names it, and the others go all the same.
 */
export async function writeForget(
  dir: string,
  plan: ForgetPlan,
  { when, locked }: { when: When; locked: ReadonlyMap<string, string> },
): Promise<Problem[]> {
  const transcripts = plan.remove.filter((file) => file.startsWith("transcripts/")).length;
  const notes = plan.remove.flatMap((file) => noteId(file) ?? []);
  const detail = { interviews: transcripts, ...(notes.length === 0 ? {} : { notes }) };
  const step = { step: "forget", detail, when };
  const isRegister = ([file]: [string, string]): boolean => REGISTERS.test(file);
  await writeAll(dir, new Map([...locked, ...[...plan.files].filter((one) => !isRegister(one))]));
  const problems = plan.remove.flatMap((file) => removed(dir, file));
  await writeAll(dir, new Map([...[...plan.files].filter(isRegister), ...appendTo(dir, STUDY, step)]));
  return problems;
}

function removed(dir: string, file: string): Problem[] {
  try {
    const isLink = lstatSync(join(dir, file)).isSymbolicLink();
    rmSync(join(dir, file));
    tidyFolder(dir, file);
    return isLink ? [{ severity: "warning", code: "link", place: { file }, text: say.onlyLink }] : [];
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    return [{ severity: "error", code: "not-removed", place: { file }, text: say.notRemoved(codeOf(error)) }];
  }
}

/** A folder of derived files that is empty now goes too. */
function tidyFolder(dir: string, file: string): void {
  const folder = file.split("/").slice(0, -1).join("/");
  if (!/^(?:\.grille|report)\/./.test(folder)) return;
  try {
    rmdirSync(join(dir, folder));
  } catch {
    // Not empty yet.
  }
}
