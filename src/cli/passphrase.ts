import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as say from "../messages/key.js";
import type { Words } from "../messages/words.js";
import { readableByOthers } from "../study/key-file.js";
import { person } from "./ask.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { EXIT, type Exit } from "./exit.js";
import { refuse } from "./refuse.js";

/** A new passphrase has at least so many characters. */
const LEAST = 12;

/**
 * The passphrase of a key that is there: from `--passphrase-file`, else from the terminal, where it is not shown.
 * Where there is none, the exit code with which to end; the reason has been said.
 */
export async function passphraseFor(context: Context, flags: Answers["flags"]): Promise<string | Exit> {
  if (typeof flags.passphraseFile === "string") return fromFile(context, flags.passphraseFile);
  const ask = await person(context);
  if (ask === null) return nobody(context);
  return (await ask.secret(say.askPassphrase[context.lang])) ?? EXIT.interrupted;
}

/** A passphrase for a key that is to be made at `path`. What losing it means is said first; on the terminal it is typed twice. */
export async function newPassphrase(context: Context, flags: Answers["flags"], path: string): Promise<string | Exit> {
  warnFirst(context, say.beforehand(path));
  const given =
    typeof flags.passphraseFile === "string" ? fromFile(context, flags.passphraseFile) : await twice(context);
  if (typeof given !== "string") return given;
  if (Array.from(given).length >= LEAST) return given;
  return refuse(context, "short-passphrase", say.passphraseShort(LEAST), say.passphraseShortHint);
}

/** Said even with `-q`: nobody should make a key without having been told. */
function warnFirst(context: Context, text: Words): void {
  context.world.stderr.write(`${text[context.lang]}\n`);
}

async function twice(context: Context): Promise<string | Exit> {
  const ask = await person(context);
  if (ask === null) return nobody(context);
  const first = await ask.secret(say.askNewPassphrase[context.lang]);
  const second = first === null ? null : await ask.secret(say.askAgain[context.lang]);
  if (first === null || second === null) return EXIT.interrupted;
  return first === second ? first : refuse(context, "passphrases-differ", say.passphrasesDiffer);
}

function nobody(context: Context): Exit {
  return refuse(context, "no-terminal", say.passphraseNeeded, say.passphraseNeededHint);
}

function fromFile(context: Context, file: string): string | Exit {
  const path = resolve(context.world.cwd, file);
  const line = firstLine(path);
  if (line === "") return refuse(context, "no-passphrase", say.passphraseFileUnread);
  if (readableByOthers(path))
    context.problems([{ severity: "warning", code: "passphrase-readable", place: {}, text: say.passphraseFileOpen }]);
  return line;
}

function firstLine(path: string): string {
  try {
    return (
      readFileSync(path, "utf8")
        .replace(/^\ufeff/, "")
        .split(/\r?\n/)[0] ?? ""
    ).trim();
  } catch {
    return "";
  }
}
