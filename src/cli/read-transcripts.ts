import { basename } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import * as say from "../messages/commands.js";
import { readingQuotes } from "../messages/ingest.js";
import { type BringInOptions, Intake } from "../study/bring-in.js";
import type { BroughtIn, Input } from "../study/brought-in.js";
import { groupInputs } from "../study/group-inputs.js";
import type { Study } from "../study/read.js";
import { askedBy } from "../study/survey-questions.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { readInput } from "./inputs.js";

/** Progress is said each time so many files are read. */
const STEP = 10;

/** Reads the files one after the other; a bad one is told in its place and the others go on. */
export async function readTranscripts(
  context: Context,
  study: Study,
  { paths, flags }: { paths: readonly string[]; flags: Answers["flags"] },
): Promise<BroughtIn[]> {
  const options = optionsOf(context, study, flags);
  if (options.from === "quotes") context.tell(readingQuotes);
  const intake = new Intake(study, options);
  const { groups, problems } = groupInputs(
    paths.map((path) => basename(path)),
    options.replace === null ? study.interviews : [],
  );
  context.problems(problems);
  const brought: BroughtIn[] = [];
  let done = 0;
  for (const { ids, inputs } of groups) {
    // Lets Ctrl-C in between two files.
    await breathe();
    const [first = 0, ...others] = inputs;
    const read = (at: number): Input => readInput(paths[at] ?? "", at + 1);
    brought.push(
      ...(others.length === 0
        ? await intake.take(read(first), ids)
        : await intake.takeTogether(inputs.map(read), ids[0] ?? "")),
    );
    if (Math.floor((done + inputs.length) / STEP) > Math.floor(done / STEP) && groups.length > STEP)
      context.tell(say.readSoFar(done + inputs.length, paths.length));
    done += inputs.length;
  }
  return brought;
}

function optionsOf(context: Context, study: Study, flags: Answers["flags"]): BringInOptions {
  const survey = (study.surveys ?? []).find(({ id }) => id === flags.survey);
  const text = (name: string): string | undefined => (typeof flags[name] === "string" ? flags[name] : undefined);
  return {
    replace: text("replace") ?? null,
    alike: flags.asNew === true ? "as-new" : "wait",
    encoding: text("encoding"),
    from: flags.from === "quotes" ? "quotes" : undefined,
    questions: text("questions")?.split("|"),
    survey:
      survey !== undefined
        ? askedBy(survey, study.lang)
        : typeof flags.survey === "string"
          ? { id: flags.survey, open: "guess" }
          : undefined,
    accounts: flags.report === true ? "wanted" : "unasked",
    random: context.world.random,
  };
}
