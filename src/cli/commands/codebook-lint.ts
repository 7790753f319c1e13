import { codesOf } from "../../codebook/codebook.js";
import { LINT, type LintSettings } from "../../codebook/lint-settings.js";
import * as say from "../../messages/codebook-lint.js";
import { lintAlone, lintInStudy } from "../../study/lint.js";
import { codebooksAsked } from "../codebooks-asked.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverAny } from "../deliver-any.js";
import { EXIT, type Exit } from "../exit.js";
import { limitAsked } from "../limit.js";
import { refuse } from "../refuse.js";
import { seenHere } from "../seen.js";
import { lintJson, showLinted } from "../show/linted.js";

const SHOWN = 12;

/** Says what is weak in codebooks; on a study's transcripts too, where there is one. Remarks are no errors. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  const settings = settingsOf(context, flags);
  if (settings === null) return EXIT.nothing;
  const limit = limitAsked(context, flags, SHOWN);
  if (limit === null) return EXIT.nothing;
  const asked = await codebooksAsked(context, answers.args[0]);
  if (asked === null) return EXIT.nothing;
  const { codebooks, flawed } = asked;
  const study = asked.study === null ? null : seenHere(asked.study);
  const isTried = study !== null && study.transcripts.length > 0;
  const linted = isTried ? lintInStudy(study, codebooks, settings) : lintAlone(codebooks, settings);
  const about = { linted, settings, codes: codesOf(codebooks).length };
  const text = flags.json === true ? lintJson(about) : showLinted(about, { ...context, limit });
  await deliverAny(context, { study, answers }, text);
  return flawed ? EXIT.flawed : EXIT.done;
}

const SHARES = ["everywhere", "alike", "together"] as const;

/** The thresholds asked for; null, with the reason said, where one cannot be read. */
function settingsOf(context: Context, flags: Answers["flags"]): LintSettings | null {
  const settings: Record<keyof LintSettings, number> = { ...LINT };
  for (const name of [...SHARES, "least"] as const) {
    const given = flags[name];
    if (typeof given !== "string") continue;
    const value = Number(given.trim().replace(",", "."));
    const isRight = name === "least" ? Number.isInteger(value) && value >= 1 : value > 0 && value <= 1;
    if (given.trim() === "" || !isRight) {
      refuse(context, "bad-threshold", name === "least" ? say.badCount("--least") : say.badShare(`--${name}`));
      return null;
    }
    settings[name] = value;
  }
  return settings;
}
