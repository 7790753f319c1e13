import { resolve } from "node:path";
import * as say from "../messages/key.js";
import type { Words } from "../messages/words.js";
import { readableByOthers } from "../study/key-file.js";
import { person } from "./ask.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { EXIT, type Exit } from "./exit.js";
import { firstLine } from "./named-files.js";
import { refuse } from "./refuse.js";

/** A new passphrase has at least so many characters. */
const LEAST = 12;

/** So often somebody at the terminal is asked before it is given up. */
export const TRIES = 3;

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

/**
 * A passphrase for a key that is to be made at `path`. What losing it means is said first; on the terminal it is typed
 * twice, and asked for again where it is short or the two differ.
 */
export async function newPassphrase(context: Context, flags: Answers["flags"], path: string): Promise<string | Exit> {
  const given = passphraseGiven(context, flags);
  if (typeof given === "number") return given;
  announceKey(context, path);
  return given ?? typedTwice(context);
}

/** A new passphrase from its file, long enough; null where it is to be typed, the exit code where it cannot be used. Announces nothing. */
export function passphraseGiven(context: Context, flags: Answers["flags"]): string | null | Exit {
  if (typeof flags.passphraseFile !== "string") return null;
  const given = fromFile(context, flags.passphraseFile);
  if (typeof given !== "string" || !isShort(given)) return given;
  return refuse(context, "short-passphrase", say.passphraseShort(LEAST), say.passphraseShortHint);
}

/** Tells what losing the key means, once it is known that one will be written. */
export function announceKey(context: Context, path: string): void {
  warnFirst(context, say.beforehand(path));
}

/** Whether a passphrase could be had at all: from a file or from somebody; where not, the exit code, the reason said. */
export async function whereFrom(context: Context, flags: Answers["flags"]): Promise<Exit | null> {
  return typeof flags.passphraseFile === "string" || (await person(context)) !== null ? null : nobody(context);
}

function isShort(passphrase: string): boolean {
  return Array.from(passphrase).length < LEAST;
}

/** Said even with `-q`: nobody should make a key without having been told. */
function warnFirst(context: Context, text: Words): void {
  context.world.stderr.write(`${text[context.lang]}\n`);
}

async function typedTwice(context: Context): Promise<string | Exit> {
  const ask = await person(context);
  if (ask === null) return nobody(context);
  for (let left = TRIES; left > 0; left--) {
    const first = await ask.secret(say.askNewPassphrase(LEAST)[context.lang]);
    if (first === null) return EXIT.interrupted;
    if (isShort(first)) {
      refuse(context, "short-passphrase", say.passphraseShort(LEAST), say.passphraseShortHint);
      continue;
    }
    const second = await ask.secret(say.askAgain[context.lang]);
    if (second === null) return EXIT.interrupted;
    if (first === second) return first;
    refuse(context, "passphrases-differ", say.passphrasesDiffer);
  }
  return refuse(context, "no-passphrase", say.triedEnough);
}

function nobody(context: Context): Exit {
  return refuse(context, "no-terminal", say.passphraseNeeded, say.passphraseNeededHint);
}

function fromFile(context: Context, file: string): string | Exit {
  const path = resolve(context.world.cwd, file);
  const line = firstLineIn(path);
  if (line === "") return refuse(context, "no-passphrase", say.passphraseFileUnread);
  if (readableByOthers(path))
    context.problems([{ severity: "warning", code: "passphrase-readable", place: {}, text: say.passphraseFileOpen }]);
  return line;
}

/** Empty where the file cannot be read. */
function firstLineIn(path: string): string {
  try {
    return firstLine(path);
  } catch {
    return "";
  }
}
