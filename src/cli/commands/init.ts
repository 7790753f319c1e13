import { resolve } from "node:path";
import { next } from "../../messages/cli.js";
import * as say from "../../messages/commands.js";
import { ignoreHint, ignoreKept } from "../../messages/templates.js";
import { relativePath, writeAll } from "../../study/files.js";
import { hypothesesWritten } from "../../study/hypotheses-written.js";
import { appendTo, STUDY } from "../../study/journal.js";
import { broughtBy, ignoresWords, lacking, occupied, readyCodebook, readyNames, studyFiles } from "../../study/make.js";
import type { Problem } from "../../text/problem.js";
import type { Answers } from "../command.js";
import { type Context, quoted } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { refuse } from "../refuse.js";
import { whenNow } from "../when.js";

const unignored: Problem = {
  severity: "warning",
  code: "not-ignored",
  place: { file: ".gitignore" },
  text: ignoreKept,
  hint: ignoreHint,
};

/** Makes a study folder. Never writes over a file that is there. */
export async function run(context: Context, { args, flags }: Answers): Promise<Exit> {
  const dir = resolve(context.start, args[0] ?? ".");
  const names = typeof flags.codebook === "string" ? flags.codebook.split(",").map((name) => name.trim()) : [];
  const unknown = names.find((name) => readyCodebook(name) === null);
  if (unknown !== undefined)
    return refuse(context, "unknown-codebook", say.unknownCodebook(unknown), say.readyCodebooks(readyNames()));
  const ready = [...new Set(names)].map(readyCodebook).filter((one) => one !== null);
  const files = studyFiles(context.lang, ready, flags.shareTranscripts === true ? "shared" : "kept");
  const taken = occupied(dir, [...files.keys()]);
  if (taken !== null) return refuse(context, "folder-taken", say.folderTaken(taken), say.folderTakenHint);
  const made = lacking(dir, files);
  const detail = { codebooks: ready.map(({ name }) => name), ...hypothesesWritten(made) };
  await writeAll(dir, new Map([...made, ...appendTo(dir, STUDY, { step: "init", detail, when: whenNow(context) })]));
  if (!made.has(".gitignore") && flags.shareTranscripts !== true && !ignoresWords(dir)) context.problems([unignored]);
  const shown = relativePath(context.world.cwd, dir) || ".";
  context.answer(say.studyMade(shown)[context.lang]);
  for (const words of ready.flatMap(broughtBy)) context.answer(words[context.lang]);
  context.tell(
    next(`grille ingest ${context.lang === "fr" ? "FICHIERS" : "FILES"}${shown === "." ? "" : ` -C ${quoted(shown)}`}`),
  );
  return EXIT.done;
}
