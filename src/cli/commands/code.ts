import type { ShadeKind } from "../../codebook/scope.js";
import type { Proposal } from "../../coding/coding.js";
import type { Applied } from "../../coding/compact.js";
import * as say from "../../messages/commands.js";
import { refusedCount, shadeCounts } from "../../messages/shades.js";
import { keepProposals, proposalsOf } from "../../study/proposals.js";
import type { Study } from "../../study/read.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { checkNames } from "../names.js";
import { type Opened, openLocked } from "../open-study.js";
import { refuse, refuseWithoutTranscripts } from "../refuse.js";
import { appliedJson, showApplied } from "../show/applied.js";

/** Applies the rules to the participants' words and keeps what they propose in `.grille/`. People's codings are not touched. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  const done = await openLocked(context, (opened) => propose(context, opened, flags));
  if (done === null) return EXIT.nothing;
  const { study, flawed, applied } = done;
  const shown = filtered(applied, study, flags);
  if (flags.json === true) await deliver(context, { study, answers }, appliedJson(study, shown));
  else if (flags.explain === true) await deliver(context, { study, answers }, showApplied(study, shown, context));
  else
    await deliver(
      context,
      { study, answers },
      summary(study, shown)
        .map((words) => words[context.lang])
        .join("\n"),
    );
  context.next(flags.explain === true ? "report" : "code --explain");
  return flawed ? EXIT.flawed : EXIT.done;
}

type Proposed = Opened & { readonly applied: ReadonlyMap<string, Applied> };

async function propose(context: Context, opened: Opened, flags: Answers["flags"]): Promise<Proposed | null> {
  const { study } = opened;
  if (!checkNames(context, study, flags)) return null;
  if (isLacking(context, study)) return null;
  const applied = proposalsOf(study);
  await keepProposals(study, applied);
  return { ...opened, applied };
}

/** Whether there is nothing to apply or nothing to apply it to; which of the two is said. */
function isLacking(context: Context, study: Study): boolean {
  if (study.transcripts.length === 0) refuseWithoutTranscripts(context);
  else if (study.codes.every((code) => code.rules.length === 0))
    refuse(context, "no-rules", say.noCodes, say.noCodesHint);
  else return false;
  return true;
}

function filtered(applied: ReadonlyMap<string, Applied>, study: Study, flags: Answers["flags"]): Map<string, Applied> {
  const { code, family } = flags;
  const wanted = new Set(
    study.codes
      .filter((one) => (code === undefined || one.id === code) && (family === undefined || one.family === family))
      .map((one) => one.id),
  );
  return new Map(
    [...applied].map(([id, { proposals, negated }]) => [
      id,
      {
        proposals: proposals.filter((one) => wanted.has(one.code)),
        negated: negated.filter((one) => wanted.has(one.code)),
      },
    ]),
  );
}

function summary(study: Study, applied: ReadonlyMap<string, Applied>): ReturnType<typeof say.proposed>[] {
  const proposals = [...applied.values()].flatMap((one) => one.proposals);
  const withheld = [...applied.values()].flatMap((one) => one.negated);
  if (proposals.length === 0 && withheld.length === 0) return [say.nothingFired];
  const negated = withheld.filter(({ kind }) => kind === "negation");
  const refused = withheld.length - negated.length;
  const shades = shadeCounts(shadesIn(proposals));
  const codes = new Set(proposals.map((one) => one.code)).size;
  return [
    say.proposed(proposals.length, codes, study.transcripts.length),
    say.negatedCount(negated.length, negated.filter((one) => one.proposed !== null).length),
    ...(refused === 0 ? [] : [refusedCount(refused)]),
    ...(shades === null ? [] : [shades]),
  ];
}

/** How many proposals are marked with each kind of shade. */
function shadesIn(proposals: readonly Proposal[]): Partial<Record<ShadeKind, number>> {
  const counts: Partial<Record<ShadeKind, number>> = {};
  for (const { shades = [] } of proposals)
    for (const kind of new Set(shades.map((one) => one.kind))) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
