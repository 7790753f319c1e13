import { resolve } from "node:path";
import { written } from "../messages/cli.js";
import { relativePath, writeAll } from "../study/files.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";

/** Puts an answer where it was asked for: on the screen, or whole into the file of `-o`. */
export async function deliver(context: Context, { flags }: Answers, text: string): Promise<void> {
  const file = flags.output;
  if (typeof file !== "string") {
    context.answer(text);
    return;
  }
  const path = resolve(context.world.cwd, file);
  await writeAll(
    context.world.cwd,
    new Map([[relativePath(context.world.cwd, path), text.endsWith("\n") ? text : `${text}\n`]]),
  );
  context.tell(written(file));
}
