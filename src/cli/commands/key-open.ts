import { resolve } from "node:path";
import type { Key } from "../../identity/key.js";
import { csvText } from "../../measures/csv.js";
import { kinds } from "../../messages/anonymise.js";
import { formatDate } from "../../messages/dates.js";
import * as say from "../../messages/key.js";
import { isInside } from "../../study/key-file.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { writeOut } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { keyTable } from "../key-table.js";
import { openStudy } from "../open-study.js";
import { refuse } from "../refuse.js";
import { plainTable } from "../show/table.js";
import { openStudyKey } from "../study-key.js";

/** Shows who is who: on a terminal, or in a file outside the study; nowhere else. */
export async function run(context: Context, { flags }: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  const { output } = flags;
  if (typeof output !== "string" && context.world.stdout.isTTY !== true)
    return refuse(context, "no-terminal", say.terminalOnly, say.terminalOnlyHint);
  if (typeof output === "string" && isInside(study.dir, resolve(context.world.cwd, output)))
    return refuse(context, "in-study", say.notInStudy);
  const unlocked = await openStudyKey(context, study, flags);
  if (typeof unlocked === "number") return unlocked;
  const { key } = unlocked;
  if (typeof output === "string") {
    await writeOut(context, output, await csvText(keyTable(key, context.lang), context.lang));
    context.problems([{ severity: "warning", code: "in-clear", place: {}, text: say.clearWritten }]);
  } else context.answer(shown(context, key));
  return EXIT.done;
}

function shown({ lang, paint }: Context, key: Key): string {
  const { kind, pseudonym, real, participant } = say.columns;
  const head = [kind, pseudonym, real, participant].map((word) => paint.bold(word[lang]));
  const rows = key.entries.map((one) => [
    kinds[one.kind][lang],
    one.pseudonym,
    one.real.join(", "),
    one.participant ?? "",
  ]);
  const table = plainTable(
    [head, ...rows],
    head.map(() => false),
  );
  return `${table}\n\n${say.keyHolds(key.entries.length, formatDate(key.created, lang))[lang]}`;
}
