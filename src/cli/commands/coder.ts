import * as say from "../../messages/coders.js";
import { codersIn } from "../../study/blind.js";
import { coderHere, keepCoder } from "../../study/who.js";
import { person } from "../ask.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openStudy } from "../open-study.js";
import { coderNamed } from "../own-sheet.js";
import { refuse } from "../refuse.js";

/** Says who codes on this computer, keeps it, or forgets it. Nothing of it is shared with the study. */
export async function run(context: Context, { args, flags }: Answers): Promise<Exit> {
  const [name] = args;
  if (name !== undefined && flags.clear === true) return refuse(context, "usage", say.oneOrClear);
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { dir } = opened.study;
  const lock = { now: context.world.now(), tell: context.tell };
  if (flags.clear === true) {
    await keepCoder(dir, null, lock);
    context.answer(say.cleared[context.lang]);
    return EXIT.done;
  }
  const wanted = name ?? (await asked(context, opened));
  if (wanted === null) {
    const here = coderHere(dir);
    context.answer((here === null ? say.nobodyHere : say.codesHere(here))[context.lang]);
    return EXIT.done;
  }
  const coder = coderNamed(opened.study, wanted);
  if (typeof coder !== "string") return refuse(context, coder.code, coder.text, coder.hint);
  await keepCoder(dir, coder, lock);
  context.answer(say.kept(coder)[context.lang]);
  return EXIT.done;
}

/** Whom the person at the terminal names, where nothing says who codes; null where nobody is asked, or nobody is named. */
async function asked(context: Context, { study }: Opened): Promise<string | null> {
  const coders = codersIn(study);
  if (coders.length === 0 || coderHere(study.dir) !== null) return null;
  const ask = await person(context);
  if (ask === null) return null;
  const choices = [
    ...coders.map((value) => ({ value, label: value })),
    { value: "", label: say.someoneElse[context.lang] },
  ];
  return (await ask.choose(say.askWho[context.lang], choices)) || null;
}
