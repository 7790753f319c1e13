import type { Applied } from "../../coding/compact.js";
import * as say from "../../messages/commands.js";
import { codeStudy } from "../../study/code-study.js";
import { Coded } from "../../study/journal-coded.js";
import type { Study } from "../../study/read.js";
import { ofCodebook } from "../codebook-flag.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { checkNames } from "../names.js";
import { type Opened, openLocked } from "../open-study.js";
import { refuse, refuseWithoutTranscripts } from "../refuse.js";
import { appliedJson, showApplied } from "../show/applied.js";
import { ProposalTally } from "../show/proposal-tally.js";
import { refuseThemeFlags } from "../theme-flags.js";
import { whenNow } from "../when.js";

/** Applies the rules to the participants' words and keeps what they propose in `.grille/`. People's codings are not touched. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  const refused = refuseThemeFlags(context, answers);
  if (refused !== null) return refused;
  const done = await openLocked(context, (opened) => propose(context, opened, flags));
  if (done === null) return EXIT.nothing;
  const { flawed, shown, tally } = done;
  const study = narrowed(done.study, flags);
  if (flags.themes === true) {
    const { answerThemes } = await import("../code-themes.js");
    await answerThemes(context, ofBook(study, flags), answers);
    return flawed ? EXIT.flawed : EXIT.done;
  }
  if (flags.json === true) await deliver(context, { study, answers }, appliedJson(study, shown));
  else if (flags.explain === true) await deliver(context, { study, answers }, showApplied(study, shown, context));
  else {
    const lines = tally.summary(study.transcripts.length).map((words) => words[context.lang]);
    await deliver(context, { study, answers }, lines.join("\n"));
  }
  context.next(flags.explain === true ? "report" : "code --explain");
  return flawed ? EXIT.flawed : EXIT.done;
}

interface Proposed extends Opened {
  /** Of the codes asked for; empty where only counts are shown, so that a large corpus need not be held. */
  readonly shown: ReadonlyMap<string, Applied>;
  readonly tally: ProposalTally;
}

async function propose(context: Context, opened: Opened, flags: Answers["flags"]): Promise<Proposed | null> {
  const { study } = opened;
  if (!checkNames(context, study, flags)) return null;
  if (isLacking(context, study)) return null;
  if (narrowed(study, flags).transcripts.length === 0) {
    refuse(context, "no-transcript", say.noSuchTranscript(String(flags.transcript)));
    return null;
  }
  const shown = new Map<string, Applied>();
  const tally = new ProposalTally();
  const wanted = codesAsked(study, flags);
  const coded = new Coded();
  await codeStudy(study, (id, applied) => {
    const { proposals, negated } = applied;
    coded.add(applied);
    const asked = {
      proposals: proposals.filter((one) => wanted.has(one.code)),
      negated: negated.filter((one) => wanted.has(one.code)),
    };
    if (typeof flags.transcript === "string" && flags.transcript !== id) return;
    if (flags.json === true || flags.explain === true) shown.set(id, asked);
    else tally.add(asked);
  });
  await coded.note(study, whenNow(context));
  return { ...opened, shown, tally };
}

/** Whether there is nothing to apply or nothing to apply it to; which of the two is said. */
function isLacking(context: Context, study: Study): boolean {
  if (study.transcripts.length === 0) refuseWithoutTranscripts(context);
  else if (study.codes.every((code) => code.rules.length === 0))
    refuse(context, "no-rules", say.noCodes, say.noCodesHint);
  else return false;
  return true;
}

/** The study with the transcript asked for alone: what is kept in `.grille/` is of all of them all the same. */
function narrowed(study: Study, { transcript }: Answers["flags"]): Study {
  if (typeof transcript !== "string") return study;
  return { ...study, transcripts: study.transcripts.filter(({ id }) => id === transcript) };
}

/** The study with the codebook asked for alone, for what is counted over whole codebooks. */
function ofBook(study: Study, { codebook }: Answers["flags"]): Study {
  if (typeof codebook !== "string") return study;
  return { ...study, codebooks: study.codebooks.filter(({ id }) => id === codebook) };
}

function codesAsked(study: Study, flags: Answers["flags"]): Set<string> {
  const { code, family } = flags;
  const isOfBook = ofCodebook(study, flags);
  return new Set(
    study.codes
      .filter(({ id }) => isOfBook(id))
      .filter((one) => (code === undefined || one.id === code) && (family === undefined || one.family === family))
      .map((one) => one.id),
  );
}
