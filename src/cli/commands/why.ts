import { type Codebook, codesOf } from "../../codebook/codebook.js";
import { noCodes, noCodesHint } from "../../messages/commands.js";
import { unknownRule } from "../../messages/review.js";
import { didYouMean } from "../../messages/study.js";
import * as say from "../../messages/why.js";
import { codeHint } from "../../study/code-hint.js";
import { nearest } from "../../text/nearest.js";
import { codebooksAsked } from "../codebooks-asked.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverAny } from "../deliver-any.js";
import { EXIT, type Exit } from "../exit.js";
import { openStudy } from "../open-study.js";
import type { Fault } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { showWhy } from "../show/why.js";
import { whyJson } from "../show/why-json.js";
import { type Asked, askedInStudy, askedOfText, toldOf } from "../why-asked.js";

/** Everything that rules make of a passage, or of a text of one's own: what fired, what did not, and what stopped it. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags, args } = answers;
  const { text } = flags;
  if ((args[0] === undefined) === (text === undefined))
    return refuse(context, "usage", say.placeOrText, say.placeOrTextHint);
  const asked = typeof text === "string" ? await ofText(context, text, flags) : await ofPlace(context, answers);
  if (asked === null) return EXIT.nothing;
  if ("text" in asked) return refuse(context, asked.code, asked.text, asked.hint);
  const unfit = unfitNames(asked.codebooks, flags);
  if (unfit !== null) return refuse(context, unfit.code, unfit.text, unfit.hint);
  const told = toldOf(asked, flags);
  const answer = flags.json === true ? whyJson(told) : showWhy(told, context);
  await deliverAny(context, { study: asked.study, answers }, answer);
  if (asked.coder === null && asked.study !== null) context.tell(say.coderForDecisions);
  if (asked.study === null && told.asksSetting) context.tell(say.settingsGranted);
  return asked.flawed ? EXIT.flawed : EXIT.done;
}

async function ofText(context: Context, text: string, flags: Answers["flags"]): Promise<Asked | Fault | null> {
  const books = await codebooksAsked(context, typeof flags.codebook === "string" ? flags.codebook : undefined);
  return books === null ? null : askedOfText(text, books);
}

async function ofPlace(context: Context, { args, flags }: Answers): Promise<Asked | Fault | null> {
  const opened = await openStudy(context);
  return opened === null ? null : askedInStudy(context, opened, { place: args[0] ?? "", flags });
}

/** Codes and rules named that the codebooks do not hold, or no rules at all. */
function unfitNames(codebooks: readonly Codebook[], { code, rule }: Answers["flags"]): Fault | null {
  const codes = codesOf(codebooks);
  const rules = codes.flatMap((one) => one.rules.map(({ id }) => id));
  if (rules.length === 0) return { code: "no-rules", text: noCodes, hint: noCodesHint };
  if (typeof code === "string" && !codes.some(({ id }) => id === code))
    return {
      code: "unknown-code",
      text: say.unknownCode(code),
      ...codeHint(
        code,
        codes.map(({ id }) => id),
      ),
    };
  if (typeof rule === "string" && !rules.includes(rule))
    return { code: "unknown-rule", text: unknownRule(rule), ...nearHint(rule, rules) };
  return null;
}

function nearHint(name: string, known: readonly string[]): Pick<Fault, "hint"> {
  const near = nearest(name, known);
  return near === null ? {} : { hint: didYouMean(near) };
}
