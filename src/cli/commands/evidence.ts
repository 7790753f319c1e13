import { evidenceMeasured, type Passages } from "../../evidence/account/measured.js";
import { evidenceMethods } from "../../measures/methods/evidence.js";
import * as say from "../../messages/evidence-command.js";
import { didYouMean } from "../../messages/study.js";
import { type Asked, accountsOf } from "../../study/accounts.js";
import { gather, wholeInterviews } from "../../study/gather.js";
import type { Study } from "../../study/read.js";
import { nearest } from "../../text/nearest.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverAny } from "../deliver-any.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { measuredStudy } from "../measured-study.js";
import { strataShown } from "../people-shown.js";
import { refuse, refuseWithoutInterviews } from "../refuse.js";
import { tellClosed } from "../seen.js";
import { showEvidence } from "../show/evidence.js";

/** What speaks against each hypothesis and for it, interview by interview, and how that changes. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await measuredStudy(context, answers);
  if (typeof opened === "number") return opened;
  const { study, flawed, selection, basis } = opened;
  const asked = askedIn(context, answers, study);
  if (typeof asked === "number") return asked;
  const [one] = answers.args;
  const { flags } = answers;
  const isRead = flags.json !== true && flags.csv !== true;
  const accounts = accountsOf(study, selection, { ...asked, basis });
  const from = { study, inputs: study.sources, answers };
  const passages = passagesAsked(one, flags.passages === true);
  if (flags.methods === true) await deliverAny(context, from, evidenceMethods(accounts)[context.lang]);
  else if (isRead) {
    const labels = new Map(study.codes.map(({ id, label }) => [id, label]));
    const labelOf = (code: string) => labels.get(code) ?? { fr: code, en: code };
    const depth = one === undefined ? "brief" : "whole";
    await deliverAny(context, from, showEvidence(accounts, { passages, depth, labelOf }, context));
    tellClosed(context, study);
    if (one === undefined) context.next(`evidence ${accounts[0]?.finding.hypothesis.id ?? ""}`);
  } else {
    const input = gather(study, { basis, unit: "exchange", level: "code" }, selection);
    await deliverMeasured(context, from, evidenceMeasured(accounts, { input, passages, lang: context.lang }));
  }
  return flawed ? EXIT.flawed : EXIT.done;
}

/** With one hypothesis its passages always come, all of them where they are asked for. */
function passagesAsked(hypothesis: string | undefined, isAsked: boolean): Passages {
  if (hypothesis === undefined) return isAsked ? "first" : "none";
  return isAsked ? "all" : "first";
}

/** What is asked for; an exit, with the reason said, where the study does not have it. */
function askedIn(context: Context, answers: Answers, study: Study): Asked | Exit {
  const known = study.codebooks.flatMap(({ hypotheses }) => hypotheses).map(({ id }) => id);
  if (known.length === 0) return refuse(context, "no-hypotheses", say.noHypotheses, say.noHypothesesHint);
  if (wholeInterviews(study).length === 0) return refuseWithoutInterviews(context, study, say.onlyExcerpts);
  const [one] = answers.args;
  if (one !== undefined && !known.includes(one))
    return refuse(context, "unknown-hypothesis", say.unknownHypothesis(one, known), hint(one, known));
  const sorted = sortedBy(context, answers, study);
  if (typeof sorted === "number") return sorted;
  return {
    ...sorted,
    only: one === undefined ? undefined : [one],
    cerqual: answers.flags.cerqual === true ? "asked" : undefined,
  };
}

/** `--by attribute:NAME`, `--by family:ID`, or both with a comma between. */
function sortedBy(
  context: Context,
  answers: Answers,
  study: Study,
): Pick<Asked, "strata" | "strataNotes" | "family"> | Exit {
  const { by } = answers.flags;
  let sorted: Pick<Asked, "strata" | "strataNotes" | "family"> = {};
  for (const part of typeof by === "string" ? by.split(",").map((one) => one.trim()) : []) {
    const [kind, ...rest] = part.split(":");
    const name = rest.join(":").trim();
    if (name === "" || (kind !== "attribute" && kind !== "family"))
      return refuse(context, "usage", say.badBy(part), say.badByHint);
    if (kind === "attribute") {
      const shown = strataShown(context, answers, { study, name });
      if (typeof shown === "number") return shown;
      sorted = { ...sorted, strata: shown.strata, strataNotes: shown.notes };
    } else {
      const families = study.codebooks.flatMap((book) => book.families.map(({ id }) => id));
      if (!families.includes(name))
        return refuse(context, "unknown-family", say.unknownFamily(name, families), hint(name, families));
      sorted = { ...sorted, family: name };
    }
  }
  return sorted;
}

function hint(name: string, known: readonly string[]): ReturnType<typeof didYouMean> | undefined {
  const near = nearest(name, known);
  return near === null ? undefined : didYouMean(near);
}
