import { resolve } from "node:path";
import type { Key } from "../identity/key.js";
import * as say from "../messages/key.js";
import { type KeyPlace, keyExists, keyPlace, missing, openKey } from "../study/key-file.js";
import type { Study } from "../study/read.js";
import { stepsOfStudy } from "../study/study-steps.js";
import { hasErrors } from "../text/problem.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { EXIT, type Exit } from "./exit.js";
import { announceKey, newPassphrase, passphraseFor, passphraseGiven, TRIES, whereFrom } from "./passphrase.js";
import { randomBytesOf } from "./random-bytes.js";
import { refuse } from "./refuse.js";

/** A key that is open, with what is needed to lock it again. */
export interface OpenedKey {
  readonly key: Key;
  readonly path: string;
  readonly passphrase: string;
  /** Whether this command made it, so that study.yaml does not name it yet. */
  readonly isNew: boolean;
}

/** Where the key of this id lies, by `--key` or by default; what is to be said of it has been said. Null where it cannot lie there. */
export function placeOfKey(
  context: Context,
  dir: string,
  about: { id: string; flags: Answers["flags"] },
): KeyPlace | null {
  const { world } = context;
  const named = typeof about.flags.key === "string" ? { named: resolve(world.cwd, about.flags.key) } : {};
  const place = keyPlace(dir, { id: about.id, env: world.env, ...named });
  context.problems(place.problems);
  return hasErrors(place.problems) ? null : place;
}

/** The study's key where it lies, its file there; the exit code, the reason said, where the study has none or the file is gone. */
export function keyOfStudy(
  context: Context,
  study: Study,
  flags: Answers["flags"],
): { readonly id: string; readonly path: string } | Exit {
  const id = study.config.anonymity.key;
  if (id === undefined) return refuse(context, "no-key", say.noKey, say.noKeyHint);
  const place = placeOfKey(context, study.dir, { id, flags });
  if (place === null) return EXIT.nothing;
  if (keyExists(place.path)) return { id, path: place.path };
  context.problems([missing(place.path)]);
  return EXIT.nothing;
}

/** Opens the study's key, asking for the passphrase, again where somebody mistyped it. Where it does not open, the exit code; the reason has been said. */
export async function openStudyKey(context: Context, study: Study, flags: Answers["flags"]): Promise<OpenedKey | Exit> {
  const place = keyOfStudy(context, study, flags);
  if (typeof place === "number") return place;
  for (let left = typeof flags.passphraseFile === "string" ? 1 : TRIES; left > 0; left--) {
    const passphrase = await passphraseFor(context, flags);
    if (typeof passphrase !== "string") return passphrase;
    const { key, problems } = await openKey(place.path, { id: place.id, passphrase });
    context.problems(problems);
    if (key !== null) return { key, path: place.path, passphrase, isNew: false };
    if (!problems.some(({ code }) => code === "key-wrong-passphrase")) return EXIT.nothing;
  }
  return EXIT.nothing;
}

/** A key to be written, whose passphrase is asked for once there is something to write, where it is not known yet. */
export interface KeyToFill extends Pick<OpenedKey, "key" | "path" | "isNew"> {
  passphrase(): Promise<string | Exit>;
}

/** The study's key, opened; or a new and empty one where the study has none. */
export async function keyToFill(context: Context, study: Study, flags: Answers["flags"]): Promise<KeyToFill | Exit> {
  if (study.config.anonymity.key === undefined) return keyToMake(context, study, flags);
  const opened = await openStudyKey(context, study, flags);
  return typeof opened === "number" ? opened : { ...opened, passphrase: async () => opened.passphrase };
}

/** What would stand in the way at the end is said at once: the place, a passphrase's file, a terminal that is not there. */
async function keyToMake(context: Context, study: Study, flags: Answers["flags"]): Promise<KeyToFill | Exit> {
  const key = emptyKey(context);
  const place = placeOfKey(context, study.dir, { id: key.id, flags });
  if (place === null) return EXIT.nothing;
  const { path } = place;
  if (keyExists(path)) return refuse(context, "key-exists", say.keyThere(path), say.keyThereHint);
  const made = { key, path, isNew: true };
  if (isAfterAnother(study))
    context.problems([{ severity: "note", code: "key-anew", place: {}, text: say.afterDestroyed }]);
  const refused = await whereFrom(context, flags);
  if (refused !== null) return refused;
  const given = passphraseGiven(context, flags);
  if (given === null) return { ...made, passphrase: () => newPassphrase(context, flags, path) };
  if (typeof given !== "string") return given;
  const passphrase = async (): Promise<string> => {
    announceKey(context, path);
    return given;
  };
  return { ...made, passphrase };
}

/** Whether the study had a key that was destroyed. */
function isAfterAnother({ dir }: Study): boolean {
  return stepsOfStudy(dir).some(({ step }) => step === "key-destroyed");
}

/** A new key that nothing is in yet, with its random id and days. */
export function emptyKey(context: Context): Key {
  const { world } = context;
  const id = Buffer.from(randomBytesOf(context)(8)).toString("hex");
  const days = 30 + Math.floor(world.random() * 150);
  const dayOffset = world.random() < 0.5 ? -days : days;
  return { id, created: world.now().toISOString().slice(0, 10), dayOffset, entries: [] };
}
