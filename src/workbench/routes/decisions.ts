import { z } from "zod";
import { blankSheet, type Sheet } from "../../coding/basis.js";
import { type Change, type Choice, decide, withChange } from "../../coding/decide.js";
import { type Item, itemKey } from "../../coding/queue.js";
import { withChanges } from "../../coding/sheet-changes.js";
import * as said from "../../messages/page-proposals.js";
import type { Words } from "../../messages/words.js";
import * as say from "../../messages/workbench.js";
import type { Bench } from "../../study/bench.js";
import { WriteFailure } from "../../study/files.js";
import { appendTo } from "../../study/journal.js";
import type { Study } from "../../study/read.js";
import { editSheets } from "../../study/sheet-edit.js";
import { overlaps } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import { asked, pageOf, transcriptIn } from "../asked.js";
import { benchAt, inverseOf, withSheet } from "../deciding.js";
import { Fault } from "../faults.js";
import { editMarks } from "../mark-log.js";
import { proposersOf } from "../proposers.js";
import type { BulkAnswer, DecisionAnswer, Steps } from "../protocol/proposals.js";
import type { Route } from "../route.js";
import { isCue, openOn } from "../views/proposals-view.js";
import { marksIn } from "../views/transcript-view.js";
import { stepShape } from "./steps.js";

const offset = z.number().int().nonnegative();
const by = z.enum(["rules", "suggest"]);

const decision = z.strictObject({
  ...{ transcript: z.string(), key: z.string(), by, note: z.string().max(20_000).optional() },
  choice: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("accept") }),
    z.strictObject({ kind: z.literal("reject") }),
    z.strictObject({ kind: z.literal("span"), span: z.strictObject({ start: offset, end: offset }) }),
    z.strictObject({ kind: z.literal("code"), code: z.string() }),
  ]),
});
const bulk = z.strictObject({
  ...{ keys: z.array(z.string()).min(1).max(20_000), by },
  verdict: z.enum(["accept", "reject"]),
});
const back = z.strictObject({
  steps: z.array(z.strictObject({ transcript: z.string(), changes: z.array(stepShape).min(1).max(20_000) })).min(1),
});

/** What a person decides on what is proposed: one, or many at once, and the way back from many. */
export const decisions: Route = (app, { desk, lang }) => {
  const { coder } = desk;
  const proposers = proposersOf(desk);

  app.post("/api/decisions", async (c) => {
    const wanted = await asked(c, decision);
    await proposers.ready(wanted.by, await desk.study());
    const answer = await desk.write(pageOf(c), () => one(wanted));
    return c.json(answer, answer.kind === "done" ? 200 : 409);
  });

  app.post("/api/decisions/all", async (c) => {
    const wanted = await asked(c, bulk);
    await proposers.ready(wanted.by, await desk.study());
    return c.json(await desk.write(pageOf(c), () => many(wanted)));
  });

  app.post("/api/decisions/back", async (c) => {
    const { steps } = await asked(c, back);
    return c.json(await desk.write(pageOf(c), () => undone(steps as Steps[])));
  });

  async function one(wanted: z.output<typeof decision>): Promise<DecisionAnswer> {
    const study = await desk.study();
    const transcript = transcriptIn(study, wanted.transcript);
    const bench = benchAt(proposers, study, { coder, by: wanted.by, transcripts: [transcript] });
    let after: Sheet | null = null;
    let made: Change | Words = said.noProposal;
    const change = (now: Sheet): Sheet => {
      const item = openOn(withSheet(bench, now), transcript).find((open) => itemKey(open) === wanted.key);
      const refused =
        item === undefined ? said.noProposal : refusal(study, { item, transcript, choice: wanted.choice });
      const how = {
        transcript,
        rules: bench.rules,
        random: desk.random,
        note: wanted.note ?? "",
        manner: "one",
      } as const;
      if (item === undefined || refused !== null) made = refused ?? said.noProposal;
      else made = decide(now, item, { ...how, choice: wanted.choice });
      after = "added" in made ? withChange(now, made) : now;
      return after;
    };
    await write(study, [{ transcript, change }]);
    const sheet = after ?? blankSheet(transcript, coder);
    desk.hold(sheet);
    return answerTo(made, sheet);
  }

  function answerTo(made: Change | Words, sheet: Sheet): DecisionAnswer {
    if (!("added" in made)) return { kind: "refused", reason: made[lang], marks: marksIn(sheet) };
    return { kind: "done", marks: marksIn(sheet, new Set([made.added.id])), inverse: inverseOf(made) };
  }

  async function many({ keys, by: maker, verdict }: z.output<typeof bulk>): Promise<BulkAnswer> {
    const study = await desk.study();
    const transcripts = study.transcripts.filter(({ id }) => keys.some((key) => key.split(" ")[1] === id));
    const bench = benchAt(proposers, study, { coder, by: maker, transcripts });
    const wanted = new Set(keys);
    const made: Change[] = [];
    const sheets: Sheet[] = [];
    const edits = transcripts.map((transcript) => ({
      transcript,
      change: (now: Sheet): Sheet => {
        const changes = inBulk(withSheet(bench, now), transcript, { wanted, verdict, random: desk.random });
        made.push(...changes);
        const after = changes.length === 0 ? now : changes.reduce(withChange, now);
        sheets.push(after);
        return after;
      },
    }));
    const counts = (): Record<string, number | string> => ({
      accepted: verdict === "accept" ? made.length : 0,
      rejected: verdict === "reject" ? made.length : 0,
      ...{ edited: 0, way: "rule" },
    });
    const noted = (): Map<string, string> =>
      made.length === 0
        ? new Map()
        : appendTo(desk.dir, coder, { step: "review", detail: counts(), when: desk.when() });
    await write(study, edits, noted);
    for (const sheet of sheets) desk.hold(sheet);
    return { kind: "done", decided: made.length, passed: keys.length - made.length, inverse: backFrom(made) };
  }

  async function undone(steps: readonly Steps[]): Promise<BulkAnswer> {
    const study = await desk.study();
    const sheets: Sheet[] = [];
    const inverse: Steps[] = [];
    const edits = steps.map(({ transcript: id, changes }) => {
      const transcript = transcriptIn(study, id);
      const change = (now: Sheet): Sheet => {
        const done = withChanges(now, changes, transcript);
        if ("refused" in done) throw new Fault(409, say.changedMeanwhile);
        sheets.push(done.sheet);
        inverse.push({ transcript: id, changes: done.inverse });
        return done.sheet;
      };
      return { transcript, change };
    });
    await write(study, edits);
    for (const sheet of sheets) desk.hold(sheet);
    return { kind: "done", decided: steps.reduce((sum, { changes }) => sum + changes.length, 0), passed: 0, inverse };
  }

  async function write(
    study: Study,
    edits: Parameters<typeof editSheets>[1]["edits"],
    beside?: () => Map<string, string>,
  ): Promise<void> {
    const [problem] =
      beside === undefined
        ? await editMarks(desk, study, edits)
        : await editSheets(study, { coder, edits, lock: desk.locking(), beside });
    if (problem !== undefined) throw new WriteFailure(problem);
  }
};

/** Why a choice cannot be taken; null where it can. */
function refusal(
  { codes }: Study,
  { item, transcript, choice }: { item: Item; transcript: Transcript; choice: Choice },
): Words | null {
  if (choice.kind === "reject") return null;
  const given = choice.kind === "code" ? choice.code : item.code;
  const code = codes.find(({ id }) => id === given);
  if (choice.kind === "code" && (code === undefined || code.retired !== undefined)) return say.noCode;
  if (code?.kind === "interpretive") return said.onlyAttributed;
  if (choice.kind !== "span") return null;
  const { span } = choice;
  if (span.start >= span.end || span.end > transcript.text.length || !overlaps(span, item)) return said.otherWords;
  const isSaid = transcript.turns.some((turn) => turn.role === "participant" && overlaps(turn, span));
  return isSaid ? null : say.notAParticipant;
}

interface InBulk {
  readonly wanted: ReadonlySet<string>;
  readonly verdict: "accept" | "reject";
  readonly random: () => number;
}

function inBulk(bench: Bench, transcript: Transcript, { wanted, verdict, random }: InBulk): Change[] {
  const { rules, study } = bench;
  const sheet = bench.sheets.get(transcript.id);
  if (sheet === undefined) return [];
  return openOn(bench, transcript)
    .filter((item) => wanted.has(itemKey(item)) && (verdict === "reject" || !isCue(study, item)))
    .map((item) => decide(sheet, item, { choice: { kind: verdict }, transcript, rules, random, manner: "bulk" }));
}

function backFrom(made: readonly Change[]): Steps[] {
  const ids = [...new Set(made.map(({ transcript }) => transcript))];
  return ids.map((id) => {
    const own = made.filter(({ transcript }) => transcript === id);
    // What was taken away twice comes back once.
    const steps = own.flatMap(inverseOf);
    const removals = steps.filter(({ kind }) => kind === "remove");
    return { transcript: id, changes: [...removals, ...steps.filter(({ kind }) => kind !== "remove")] };
  });
}
