import { passGate } from "../study/gate.js";
import type { Study } from "../study/read.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { writeOut } from "./deliver.js";
import { secretNames } from "./secret-names.js";
import { whenNow } from "./when.js";

/** The format that is asked for, or that the name of the file tells; null where neither does. */
export function formatAsked<Format extends string>(
  { format, output }: Answers["flags"],
  known: readonly Format[],
): Format | null {
  const ending = typeof output === "string" ? (output.toLowerCase().split(".").at(-1) ?? "") : "";
  return known.find((one) => one === (typeof format === "string" ? format : ending)) ?? null;
}

/** Writes a file that is no text, once what can be read in it has passed the gate; outside a study there is none. */
export async function deliverBytes(
  context: Context,
  { study, answers }: { readonly study: Study | null; readonly answers: Answers },
  { text, content }: { readonly text: string; readonly content: () => Promise<Uint8Array> },
): Promise<void> {
  const file = String(answers.flags.output);
  if (study === null) return writeOut(context, file, await content());
  await passGate(study, [{ file, text }], await secretNames(context, study, answers.flags));
  const bytes = await content();
  await writeOut(context, file, bytes);
  const { noteOutput } = await import("../study/outputs.js");
  noteOutput(study.dir, { file, content: bytes }, whenNow(context));
}
