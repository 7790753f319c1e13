import { codesOf } from "../../codebook/codebook.js";
import { tryCodes } from "../../codebook/trial.js";
import { tableToCsv } from "../../measures/csv.js";
import { unknownCode } from "../../messages/study.js";
import { codeHint } from "../../study/code-hint.js";
import { codebooksAsked } from "../codebooks-asked.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverAny } from "../deliver-any.js";
import { EXIT, type Exit } from "../exit.js";
import { refuse } from "../refuse.js";
import { showTrials, trialsJson, trialTable } from "../show/trials.js";

/** Tries every rule on the examples of its own code; ends with 1 where one of them is not as it should be. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const asked = await codebooksAsked(context, answers.args[0]);
  if (asked === null) return EXIT.nothing;
  const { codebooks, study } = asked;
  const { code, json, csv } = answers.flags;
  const known = codesOf(codebooks).map(({ id }) => id);
  if (typeof code === "string" && !known.includes(code)) {
    return refuse(context, "unknown-code", unknownCode(code), codeHint(code, known).hint);
  }
  const tried = codebooks.map((codebook) => ({
    codebook,
    trials: tryCodes(codebook, ({ id }) => code === undefined || id === code),
  }));
  const wanted = tried.filter(({ trials }) => trials.length > 0);
  const text =
    json === true
      ? trialsJson(wanted)
      : csv === true
        ? await tableToCsv(trialTable(wanted), context.lang)
        : showTrials(wanted, context);
  await deliverAny(context, { study, answers }, text);
  const fails = wanted.some(({ trials }) => trials.some((one) => one.tried.some(({ fault }) => fault !== null)));
  return fails || asked.flawed ? EXIT.flawed : EXIT.done;
}
