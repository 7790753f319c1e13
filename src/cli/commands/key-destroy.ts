import * as say from "../../messages/key.js";
import { withKey } from "../../study/config-edit.js";
import { readBytes, writeAll } from "../../study/files.js";
import { appendTo, STUDY } from "../../study/journal.js";
import { destroyFile, keyExists, missing } from "../../study/key-file.js";
import type { Study } from "../../study/read.js";
import { decode } from "../../text/encoding.js";
import { person } from "../ask.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { openLocked } from "../open-study.js";
import { randomBytesOf } from "../random-bytes.js";
import { refuse } from "../refuse.js";
import { openStudyKey, placeOfKey } from "../study-key.js";
import { whenNow } from "../when.js";

/** Destroys the key after a confirmation, and where a passphrase is given after it has opened the key: the file is written over and removed, and study.yaml names it no longer. Of a key whose file is lost only the name is left to take out. */
export async function run(context: Context, { flags }: Answers): Promise<Exit> {
  const done = await openLocked(context, ({ study }) => destroy(context, study, flags));
  return done ?? EXIT.nothing;
}

async function destroy(context: Context, study: Study, flags: Answers["flags"]): Promise<Exit> {
  const id = study.config.anonymity.key;
  if (id === undefined) return refuse(context, "no-key", say.noKey);
  const place = placeOfKey(context, study.dir, { id, flags });
  if (place === null) return EXIT.nothing;
  const isThere = keyExists(place.path);
  if (!isThere) context.problems([{ ...missing(place.path), severity: "warning" }]);
  const opened = isThere && flags.passphraseFile !== undefined ? await openStudyKey(context, study, flags) : null;
  if (typeof opened === "number") return opened;
  const answer = flags.yes === true ? EXIT.done : await confirmed(context, study);
  if (answer !== EXIT.done) return answer;
  if (isThere) destroyFile(place.path, randomBytesOf(context));
  const { bytes } = readBytes(study.dir, "study.yaml");
  const config = withKey(decode(bytes ?? new Uint8Array()).text, null);
  const gone = { step: "key-destroyed", detail: { key: id }, when: whenNow(context) };
  await writeAll(study.dir, new Map([["study.yaml", config], ...appendTo(study.dir, STUDY, gone)]));
  context.answer((isThere ? say.destroyed : say.lostKeyGone)[context.lang]);
  if (isThere) context.tell(say.destroyedMeans);
  return EXIT.done;
}

async function confirmed(context: Context, { config }: Study): Promise<Exit> {
  const ask = await person(context);
  if (ask === null) return refuse(context, "no-terminal", say.yesNeeded, say.yesNeededHint);
  const titles =
    typeof config.title === "string" ? [config.title] : [config.title[context.lang], ...Object.values(config.title)];
  const typed = await ask.text(say.askTitle(titles[0] ?? "")[context.lang]);
  if (typed === null) return EXIT.interrupted;
  return titles.some((title) => title.trim() === typed.trim())
    ? EXIT.done
    : refuse(context, "not-confirmed", say.titleDiffers);
}
