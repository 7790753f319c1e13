import type { Study } from "../study/read.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { deliver, writeOut } from "./deliver.js";

/** An answer about a codebook: through the gate where a study is at hand, as it is where there is none. */
export async function deliverAny(
  context: Context,
  { study, answers }: { readonly study: Study | null; readonly answers: Answers },
  text: string,
): Promise<void> {
  if (study !== null) return deliver(context, { study, answers }, text);
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  const { output } = answers.flags;
  if (typeof output === "string") await writeOut(context, output, whole);
  else context.answer(whole);
}
