import { searchFor } from "../identity/surfaces.js";
import * as say from "../messages/gate.js";
import type { Problem } from "../text/problem.js";
import { type Identifying, identifyingIn } from "./identifying.js";
import { knowledgeOf } from "./knowledge.js";
import type { Study } from "./read.js";

/** Something that is about to leave the study: its name, and what people can read in it. */
export interface Leaving {
  readonly file: string;
  readonly text: string | Uint8Array;
}

/** What may not leave the study: thrown at the one exit, told by the command line. */
export class Withheld extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super("withheld");
  }
}

/** Places that a refusal names; of more it says how many. */
const NAMED = 8;

/**
 * The leak check at the one exit: why these outputs may not leave the study as they are; nothing where they may. What is
 * looked for are the words of every finding of high certainty in the study's own texts and, while the key is open, the
 * real names in it; in file names too. A study that says why in writing (`anonymity: why`) lets its findings pass, but never the key's names.
 */
async function gate(study: Study, leaving: readonly Leaving[], secret: readonly string[] = []): Promise<Problem[]> {
  const excused = study.config.anonymity.why !== undefined;
  const sure = excused
    ? []
    : (await identifyingIn(study, knowledgeOf(study, secret))).filter(({ certainty }) => certainty === "high");
  const forms = [...new Set([...sure.map(({ words }) => words), ...secret])];
  if (forms.length === 0) return [];
  const search = searchFor(forms);
  return leaving.flatMap(({ file, text }): Problem[] => {
    const inName = search(nameOf(file)).length > 0;
    const found = new Set(
      search(readable(typeof text === "string" ? text : Buffer.from(text).toString("utf8"))).map(
        ({ form }) => forms[form],
      ),
    );
    if (!inName && found.size === 0) return [];
    const where = sure.filter(({ words }) => found.has(words));
    return [
      refusal(
        inName ? null : file,
        where,
        [...found].some((form) => secret.includes(form ?? "")),
      ),
    ];
  });
}

/** Lets outputs leave the study, or throws `Withheld` with every reason. */
export async function passGate(
  study: Study,
  leaving: readonly Leaving[],
  secret: readonly string[] = [],
): Promise<void> {
  const problems = await gate(study, leaving, secret);
  if (problems.length > 0) throw new Withheld(problems);
}

function refusal(file: string | null, where: readonly Identifying[], isSecret: boolean): Problem {
  const places = [...new Set(where.map(({ at, file: source }) => at ?? source))];
  const text = file === null ? say.leakInName : say.leak(where.length, isSecret);
  const hint = say.leakHint(places.slice(0, NAMED), places.length - NAMED);
  return { severity: "error", code: "identifying", place: file === null ? {} : { file }, text, hint };
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** What a person reads of a file: tags, styles and drawings of HTML left out. */
function readable(text: string): string {
  if (!/^\s*<(!doctype|html|svg)/i.test(text)) return text;
  return text
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39|#x27|nbsp);/g, (_, name) =>
      name === "amp" ? "&" : name.includes("39") || name === "#x27" ? "'" : " ",
    );
}
