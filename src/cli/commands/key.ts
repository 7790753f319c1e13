import * as say from "../../messages/key.js";
import { keyExists, missing } from "../../study/key-file.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { refuse } from "../refuse.js";
import { placeOfKey } from "../study-key.js";

/** Says where the study's key lies, without opening it. */
export async function run(context: Context, { flags }: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  const id = study.config.anonymity.key;
  if (id === undefined) return refuse(context, "no-key", say.noKey, say.noKeyHint);
  const place = placeOfKey(context, study.dir, { id, flags });
  if (place === null) return EXIT.nothing;
  if (!keyExists(place.path)) {
    context.problems([missing(place.path)]);
    return EXIT.nothing;
  }
  context.answer(say.keyLies(place.path)[context.lang]);
  return EXIT.done;
}
