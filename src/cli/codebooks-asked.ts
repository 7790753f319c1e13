import type { Codebook } from "../codebook/codebook.js";
import * as say from "../messages/codebook-list.js";
import { didYouMean } from "../messages/study.js";
import { codebookAt, ownCodebook } from "../study/codebook-named.js";
import { findStudy } from "../study/find.js";
import { readyNames } from "../study/make.js";
import { readStudy, type Study } from "../study/read.js";
import { nearest } from "../text/nearest.js";
import { hasErrors, type Problem } from "../text/problem.js";
import type { Context } from "./context.js";
import { refuse } from "./refuse.js";

/** The codebooks that a command is about, and the study around them where there is one. */
export interface CodebooksAsked {
  readonly codebooks: readonly Codebook[];
  /** null where the command does without one: outside a study, or for a file that is not part of it. */
  readonly study: Study | null;
  /** Whether what was read has errors; they have been said. */
  readonly flawed: boolean;
}

/** The study around, if any, with the errors of its codebooks said; other files do not matter here. */
export async function studyAround(context: Context): Promise<{ study: Study | null; flawed: boolean }> {
  const dir = findStudy(context.start);
  if (dir === null) return { study: null, flawed: false };
  const { study, problems } = await readStudy(dir);
  const about = problems.filter((one) => one.severity === "error" && isAboutCodebooks(one));
  context.problems(about);
  return { study, flawed: about.length > 0 };
}

function isAboutCodebooks({ place: { file = "" } }: Problem): boolean {
  return file.startsWith("codebooks/") || file === "study.yaml";
}

/** The codebooks named, or all of the study's; null, with the reason said, where there is none. */
export async function codebooksAsked(context: Context, name: string | undefined): Promise<CodebooksAsked | null> {
  const { study, flawed } = await studyAround(context);
  if (name === undefined) return allOf(context, study, flawed);
  const own = study === null ? null : ownCodebook(name, study.codebooks);
  if (own !== null) return { codebooks: [own], study, flawed };
  const read = outsideCodebook(context, name, study);
  return read === null ? null : { codebooks: [read.codebook], study: null, flawed: read.flawed };
}

function allOf(context: Context, study: Study | null, flawed: boolean): CodebooksAsked | null {
  if (study !== null && study.codebooks.length > 0) return { codebooks: study.codebooks, study, flawed };
  // What is wrong with the codebooks has been said: there are some.
  if (study !== null && flawed) return null;
  if (study !== null) refuse(context, "no-codebook", say.noCodebook, say.noCodebookHint);
  else refuse(context, "no-codebook", say.nameNeeded, say.nameNeededHint(readyNames()));
  return null;
}

/** A codebook from a file or a ready one; null, with the reason said, where there is none or it cannot be read. */
export function outsideCodebook(
  context: Context,
  name: string,
  study: Study | null,
): { codebook: Codebook; sha256: string; flawed: boolean } | null {
  const read = codebookAt(name, context.world.cwd);
  if (read === null) {
    const near = nearest(name, [...(study?.codebooks ?? []).map(({ id }) => id), ...readyNames()]);
    refuse(
      context,
      "no-codebook",
      say.notFound(name),
      near === null ? say.nameNeededHint(readyNames()) : didYouMean(near),
    );
    return null;
  }
  context.problems(read.problems.filter(({ severity }) => severity === "error"));
  const { codebook, sha256 } = read;
  return codebook === null ? null : { codebook, sha256, flawed: hasErrors(read.problems) };
}
