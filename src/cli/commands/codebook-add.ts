import * as say from "../../messages/new-code.js";
import { type AskedCode, newCode } from "../../study/new-code.js";
import type { Study } from "../../study/read.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import { coderOf } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { writingOf } from "../writing.js";

/** Adds a code that came up while reading. Its definition is asked for, since nobody gives a code twice in the same way without one. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  const who = coderOf(opened, answers.flags);
  const isNobody = typeof who !== "string" && answers.flags.coder === undefined;
  if (typeof who !== "string" && !isNobody) return refuse(context, who.code, who.text, who.hint);
  const coder = typeof who === "string" ? who : null;
  const made = await newCode(study, askedCode(answers, coder), writingOf(context));
  if (made.kind === "refused") {
    context.problems(made.problems);
    return EXIT.nothing;
  }
  context.answer(say.added(made.code, made.file)[context.lang]);
  tellRereading(context, study, coder);
  return opened.flawed ? EXIT.flawed : EXIT.done;
}

function askedCode({ args, flags }: Answers, coder: string | null): AskedCode {
  const [family = "", id] = args;
  const text = (name: string): string => (typeof flags[name] === "string" ? String(flags[name]) : "");
  const codebook = flags.codebook === undefined ? {} : { codebook: text("codebook") };
  const label = text("label");
  return {
    family,
    id,
    label: label === "" && id !== undefined ? spoken(id) : label,
    definition: text("definition"),
    defined: flags.later === true ? "later" : "now",
    kind: flags.kind === "interpretive" ? "interpretive" : "manifest",
    ...(flags.newFamily === undefined ? {} : { newFamily: { label: text("newFamily"), ...codebook } }),
    coder,
  };
}

/** An id as one says it: `aide.a-distance`, A distance. */
function spoken(id: string): string {
  const words = id.slice(id.indexOf(".") + 1).replace(/[-.]+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Interviews that the coder had read to the end before. */
function tellRereading(context: Context, { sheets }: Study, coder: string | null): void {
  const read = sheets.filter((sheet) => sheet.coder === coder && typeof sheet.read === "string");
  if (coder === null || read.length === 0) return;
  context.tell(say.rereadNow(read.map(({ transcript }) => transcript)));
  context.next(`reread --coder ${coder}`);
}
