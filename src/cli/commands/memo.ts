import { type LinkedMemo, memosOn } from "../../coding/memo/memo.js";
import type { Target } from "../../coding/memo/target.js";
import * as say from "../../messages/memos.js";
import { didYouMean } from "../../messages/study.js";
import { partsText } from "../../report/logbook/annex.js";
import { knownIn, type Memos, memosFor, readMemos } from "../../study/memos.js";
import type { Study } from "../../study/read.js";
import { coderHere } from "../../study/who.js";
import { hasErrors } from "../../text/problem.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { deliverBytes, formatAsked } from "../deliver-document.js";
import { EXIT, type Exit } from "../exit.js";
import { type Opened, openStudy } from "../open-study.js";
import { coderOf } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { memosJson, showMemos } from "../show/memos.js";

const MEMO_FORMATS = ["md", "docx", "csv"] as const;

/** One list of memos to filter and to export. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  const read = readMemos(study.dir, knownIn(study));
  context.problems(read.problems.filter(({ severity }) => severity === "error"));
  const reader = readerOf(opened, answers.flags);
  const { memos, closed } = memosFor(study, read.memos, reader);
  const sought = soughtIn(answers.flags);
  const chosen = filtered(context, { read, study, memos }, sought);
  if (chosen === null) return EXIT.nothing;
  const whose = answers.flags.coder;
  const shown = typeof whose === "string" ? chosen.filter(({ coder }) => coder === whose) : chosen;
  const format = formatAsked(answers.flags, MEMO_FORMATS);
  if (format === "docx" && typeof answers.flags.output !== "string") return refuse(context, "no-file", say.fileNeeded);
  await answer(context, shown, { study, answers });
  if (closed) context.tell(say.othersClosed);
  return opened.flawed || hasErrors(read.problems) ? EXIT.flawed : EXIT.done;
}

/** Who asks: whoever codes on this computer, else the person named, else the only one who codes. */
function readerOf(opened: Opened, flags: Answers["flags"]): string | null {
  const here = coderHere(opened.study.dir);
  const coder = here ?? coderOf(opened, flags);
  return typeof coder === "string" ? coder : null;
}

interface Sought {
  readonly about: string | null;
  readonly participant: string | null;
}

function soughtIn({ about, code, participant }: Answers["flags"]): readonly Sought[] {
  const asked = (text: unknown): text is string => typeof text === "string";
  return [
    ...(asked(about) ? [{ about, participant: null }] : []),
    ...(asked(code) ? [{ about: `code:${code}`, participant: null }] : []),
    ...(asked(participant) ? [{ about: `participant:${participant}`, participant }] : []),
  ];
}

interface In {
  readonly read: Memos;
  readonly study: Study;
  readonly memos: readonly LinkedMemo[];
}

/** The memos that answer to everything that is sought; null, with the reason said, where something is not known. */
function filtered(context: Context, { read, study, memos }: In, sought: readonly Sought[]): LinkedMemo[] | null {
  let left = [...memos];
  for (const { about, participant } of sought) {
    const found = read.targets.find(about ?? "");
    if (!("target" in found)) {
      const hint = found.near === null ? say.targetHint : didYouMean(found.near);
      refuse(context, "unknown-subject", say.unknownSought(about ?? ""), hint);
      return null;
    }
    const { target } = found;
    const wide = participant === null ? [target] : [target, ...interviewsOf(study, target)];
    const on = new Set(wide.flatMap((one) => memosOn(left, one, read.targets)));
    left = left.filter((memo) => on.has(memo));
  }
  return left;
}

/** The interviews that a participant gave alone, and every passage in them. */
function interviewsOf({ interviews, transcripts }: Study, target: Target): Target[] {
  const id = target.kind === "participant" ? target.id : "";
  const alone = interviews.filter(({ participants }) => participants.length === 1 && participants[0] === id);
  return alone.flatMap((one): Target[] => {
    const last = transcripts.find((transcript) => transcript.id === one.id)?.text.length ?? 0;
    return [
      { kind: "interview", id: one.id },
      { kind: "passage", place: `${one.id}@0-${last}` },
    ];
  });
}

async function answer(
  context: Context,
  memos: readonly LinkedMemo[],
  to: { readonly study: Study; readonly answers: Answers },
): Promise<void> {
  const { lang } = context;
  const { flags } = to.answers;
  const format = formatAsked(flags, MEMO_FORMATS);
  if (flags.json === true) return deliver(context, to, memosJson(memos));
  if (flags.csv === true || format === "csv") {
    const { memosCsv } = await import("../../report/memos/memo-table.js");
    return deliver(context, to, await memosCsv(memos, lang));
  }
  if (format === null) {
    if (memos.length === 0) context.tell(say.noMemos);
    else await deliver(context, to, showMemos(memos, context));
    return;
  }
  const { memoParts, memosMarkdown } = await import("../../report/memos/memo-parts.js");
  if (format === "md") return deliver(context, to, memosMarkdown(memos, lang));
  const parts = memoParts(memos, lang);
  const { partsWord } = await import("../../report/logbook/to-word.js");
  await deliverBytes(context, to, { text: partsText(parts), content: () => partsWord(parts) });
}
