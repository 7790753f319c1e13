import * as say from "../../messages/attributions.js";
import { didYouMean } from "../../messages/study.js";
import { neverAttributed } from "../../messages/themes.js";
import { peopleIn, profilesOf } from "../../study/profile.js";
import { nearest } from "../../text/nearest.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { limitAsked } from "../limit.js";
import { openStudy } from "../open-study.js";
import { coderOf } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { profilesCsv, profilesJson, showProfiles } from "../show/profiles.js";

/** Person by person the readings that words cue, those that deny them, and what was attributed, with its reason. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const limit = limitAsked(context, answers.flags, 3);
  if (limit === null) return EXIT.nothing;
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  const coder = coderOf(opened, answers.flags);
  if (typeof coder !== "string" && coder.code === "not-yours")
    return refuse(context, coder.code, coder.text, coder.hint);
  const only = answers.args[0] ?? null;
  const people = peopleIn(study);
  if (only !== null && !people.includes(only)) {
    const near = nearest(only, people);
    return refuse(
      context,
      "unknown-participant",
      say.noParticipant(only),
      near === null ? undefined : didYouMean(near),
    );
  }
  const profiles = profilesOf(study, typeof coder === "string" ? coder : null, only);
  const { flags } = answers;
  const to = { study, answers };
  if (flags.json === true) await deliver(context, to, profilesJson(study, profiles));
  else if (flags.csv === true) await deliver(context, to, await profilesCsv(study, profiles, context.lang));
  else {
    await deliver(context, to, showProfiles(study, profiles, { ...context, limit }));
    context.tell(neverAttributed);
  }
  return opened.flawed ? EXIT.flawed : EXIT.done;
}
