import { z } from "zod";
import { blankSheet, type Sheet } from "../../coding/basis.js";
import { type Refused, type SheetChange, withChanges } from "../../coding/sheet-changes.js";
import type { Words } from "../../messages/words.js";
import * as say from "../../messages/workbench.js";
import { WriteFailure } from "../../study/files.js";
import type { Study } from "../../study/read.js";
import { asked, pageOf, transcriptIn } from "../asked.js";
import { Fault } from "../faults.js";
import { editMarks } from "../mark-log.js";
import type { StepsAnswer } from "../protocol/steps.js";
import type { Route } from "../route.js";
import { marksIn } from "../views/transcript-view.js";

const id = z.string().regex(/^[0-9a-f]{12}$/);
const offset = z.number().int().nonnegative();
const version = z.string();
const note = z.string().max(20_000);

/** A mark that was taken away and comes back: the page sends what the server had given it. */
const coding = z.strictObject({
  ...{ id, transcript: z.string(), coder: z.string(), code: z.string(), start: offset, end: offset },
  ...{ quote: z.string(), before: z.string(), after: z.string() },
  origin: z.enum(["hand", "rule", "suggest"]),
  verdict: z.enum(["marked", "accepted", "rejected", "edited"]),
  rule: z.string().optional(),
  ruleSha: z.string().optional(),
  proposed: z.string().optional(),
  note: note.optional(),
  ...{ seen: z.boolean().optional(), withheld: z.boolean().optional(), bulk: z.boolean().optional() },
});

/** One step, as a page sends it. */
export const stepShape = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("add"),
    ...{ id, code: z.string(), start: offset, end: offset, note: note.optional(), seen: z.boolean().optional() },
  }),
  z.strictObject({ kind: z.literal("restore"), coding }),
  z.strictObject({ kind: z.literal("remove"), id, version }),
  z.strictObject({
    kind: z.literal("alter"),
    ...{ id, version },
    to: z.strictObject({
      code: z.string().optional(),
      start: offset.optional(),
      end: offset.optional(),
      note: note.optional(),
    }),
  }),
]);

const steps = z.strictObject({ transcript: z.string(), changes: z.array(stepShape).min(1).max(2000) });

/** Steps at the person's own sheet: each is on the disk before it is answered. */
export const sheet: Route = (app, { desk, lang }) => {
  app.post("/api/steps", async (c) => {
    const { transcript: of, changes } = await asked(c, steps);
    const answer = await desk.write(pageOf(c), () => take(of, changes as SheetChange[]));
    return c.json(answer, answer.kind === "done" ? 200 : 409);
  });

  async function take(of: string, changes: readonly SheetChange[]): Promise<StepsAnswer> {
    const study = await desk.study();
    const transcript = transcriptIn(study, of);
    refuseUnknown(study, changes);
    let result = { sheet: blankSheet(transcript, desk.coder), refused: null, inverse: [] } as Taken;
    const change = (now: Sheet): Sheet => {
      const done = withChanges(now, changes, transcript);
      result = "refused" in done ? { sheet: now, refused: done.refused, inverse: [] } : { ...done, refused: null };
      return result.sheet;
    };
    const problems = await editMarks(desk, study, [{ transcript, change }]);
    if (problems[0] !== undefined) throw new WriteFailure(problems[0]);
    desk.hold(result.sheet);
    const { sheet: after, refused, inverse } = result;
    if (refused !== null) return { kind: "refused", reason: REASONS[refused.kind][lang], marks: marksIn(after) };
    const about = new Set(changes.map((one) => (one.kind === "restore" ? one.coding.id : one.id)));
    return { kind: "done", marks: marksIn(after, about), inverse };
  }
};

interface Taken {
  readonly sheet: Sheet;
  readonly refused: Refused | null;
  readonly inverse: readonly SheetChange[];
}

const REASONS: Readonly<Record<Refused["kind"], Words>> = {
  changed: say.changedMeanwhile,
  there: say.alreadyThere,
  outside: say.notAParticipant,
};

/** A code that the codebook does not know is never written, and none is given that is no longer to be given. */
function refuseUnknown({ codes }: Study, changes: readonly SheetChange[]): void {
  for (const change of changes) {
    const given = change.kind === "add" ? change.code : change.kind === "alter" ? change.to.code : undefined;
    const code = codes.find((one) => one.id === given);
    if (given !== undefined && (code === undefined || code.retired !== undefined)) throw new Fault(404, say.noCode);
  }
}
