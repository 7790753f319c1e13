import * as say from "../../messages/key.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { keyOfStudy } from "../study-key.js";

/** Says where the study's key lies, without opening it. */
export async function run(context: Context, { flags }: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const place = keyOfStudy(context, opened.study, flags);
  if (typeof place === "number") return place;
  context.answer(say.keyLies(place.path)[context.lang]);
  return EXIT.done;
}
