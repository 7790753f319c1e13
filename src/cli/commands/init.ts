import { resolve } from "node:path";
import { next } from "../../messages/cli.js";
import * as say from "../../messages/commands.js";
import { relativePath, writeAll } from "../../study/files.js";
import { lacking, occupied, readyCodebook, readyNames, studyFiles } from "../../study/make.js";
import type { Answers } from "../command.js";
import { type Context, quoted } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { refuse } from "../refuse.js";

/** Makes a study folder. Never writes over a file that is there. */
export async function run(context: Context, { args, flags }: Answers): Promise<Exit> {
  const dir = resolve(context.start, args[0] ?? ".");
  const name = typeof flags.codebook === "string" ? flags.codebook : null;
  const ready = name === null ? null : readyCodebook(name);
  if (name !== null && ready === null)
    return refuse(context, "unknown-codebook", say.unknownCodebook(name), say.readyCodebooks(readyNames()));
  const files = studyFiles(context.lang, ready);
  const taken = occupied(dir, [...files.keys()]);
  if (taken !== null) return refuse(context, "folder-taken", say.folderTaken(taken), say.folderTakenHint);
  await writeAll(dir, lacking(dir, files));
  const shown = relativePath(context.world.cwd, dir) || ".";
  context.answer(say.studyMade(shown)[context.lang]);
  context.tell(
    next(`grille ingest ${context.lang === "fr" ? "FICHIERS" : "FILES"}${shown === "." ? "" : ` -C ${quoted(shown)}`}`),
  );
  return EXIT.done;
}
