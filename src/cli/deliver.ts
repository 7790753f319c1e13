import { noFileNamed, written } from "../messages/cli.js";
import { WriteFailure, writeAll } from "../study/files.js";
import { passGate } from "../study/gate.js";
import type { Study } from "../study/read.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { secretNames } from "./secret-names.js";
import { whenNow } from "./when.js";

/** Whose answer it is, and how it was asked for. */
export interface Delivery {
  readonly study: Study;
  readonly answers: Answers;
}

/** Puts an answer where it was asked for: on the screen, or whole into the file of `-o`. What can be passed on (a file, JSON, CSV, whatever goes elsewhere than to a terminal) goes through the gate first. */
export async function deliver(context: Context, { study, answers }: Delivery, text: string): Promise<void> {
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  const { output, json, csv } = answers.flags;
  const file = typeof output === "string" ? output : "";
  if (file !== "" || json === true || csv === true || context.world.stdout.isTTY !== true)
    await passGate(study, [{ file, text: whole }], await secretNames(context, study, answers.flags));
  if (typeof output !== "string") return context.answer(whole);
  await writeOut(context, output, whole);
  const { noteOutput } = await import("../study/outputs.js");
  noteOutput(study.dir, { file: output, content: whole }, whenNow(context));
}

/** Writes one file, named as the person named it, whole or not at all. */
export async function writeOut(context: Context, file: string, content: string | Uint8Array): Promise<void> {
  if (file === "") throw new WriteFailure({ severity: "error", code: "usage", place: {}, text: noFileNamed });
  await writeAll(context.world.cwd, new Map([[file, content]]));
  context.tell(written(file));
}
