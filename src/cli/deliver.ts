import { noFileNamed, written } from "../messages/cli.js";
import { WriteFailure, writeAll } from "../study/files.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";

/** Puts an answer where it was asked for: on the screen, or whole into the file of `-o`. */
export async function deliver(context: Context, { flags }: Answers, text: string): Promise<void> {
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  if (typeof flags.output === "string") await writeOut(context, flags.output, whole);
  else context.answer(whole);
}

/** Writes one file, named as the person named it, whole or not at all. */
export async function writeOut(context: Context, file: string, content: string | Uint8Array): Promise<void> {
  if (file === "") throw new WriteFailure({ severity: "error", code: "usage", place: {}, text: noFileNamed });
  await writeAll(context.world.cwd, new Map([[file, content]]));
  context.tell(written(file));
}
