import { z } from "zod";
import { type Refused, type SheetChange, withChanges } from "../../coding/sheet-changes.js";
import type { Words } from "../../messages/words.js";
import * as say from "../../messages/workbench.js";
import { WriteFailure } from "../../study/files.js";
import type { Study } from "../../study/read.js";
import { editSheets } from "../../study/sheet-edit.js";
import { asked, pageOf, transcriptIn } from "../asked.js";
import { Fault } from "../faults.js";
import type { StepsAnswer } from "../protocol/steps.js";
import type { Route } from "../route.js";
import { sheetOf } from "../views/study-view.js";
import { marksIn } from "../views/transcript-view.js";

const id = z.string().regex(/^[0-9a-f]{12}$/);
const offset = z.number().int().nonnegative();
const version = z.string();
const note = z.string().max(20_000);

/** A mark that was taken away and comes back: the page sends what the server had given it. */
const coding = z.looseObject({
  id,
  transcript: z.string(),
  coder: z.string(),
  code: z.string(),
  start: offset,
  end: offset,
});

const change = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("add"), id, code: z.string(), start: offset, end: offset, note: note.optional() }),
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

const steps = z.strictObject({ transcript: z.string(), changes: z.array(change).min(1).max(2000) });

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
    let refused: Refused | null = null;
    let inverse: readonly SheetChange[] = [];
    const problems = await editSheets(study, {
      coder: desk.coder,
      lock: desk.locking(),
      edits: [
        {
          transcript,
          change: (now) => {
            const done = withChanges(isNew(now) ? { ...now, read: null } : now, changes, transcript);
            if ("refused" in done) {
              refused = done.refused;
              return now;
            }
            inverse = done.inverse;
            return done.sheet;
          },
        },
      ],
    });
    if (problems[0] !== undefined) throw new WriteFailure(problems[0]);
    const after = sheetOf(await desk.study(), of, desk.coder);
    const marks = after === undefined ? [] : marksIn(after);
    if (refused !== null) return { kind: "refused", reason: REASONS[(refused as Refused).kind][lang], marks };
    return { kind: "done", marks, inverse };
  }
};

const REASONS: Readonly<Record<Refused["kind"], Words>> = {
  changed: say.changedMeanwhile,
  there: say.alreadyThere,
  outside: say.notAParticipant,
};

function isNew({ codings, read }: { codings: readonly unknown[]; read?: string | null }): boolean {
  return codings.length === 0 && read === undefined;
}

/** A code that the codebook does not know is never written, and none is given that is no longer to be given. */
function refuseUnknown({ codes }: Study, changes: readonly SheetChange[]): void {
  for (const change of changes) {
    const given = change.kind === "add" ? change.code : change.kind === "alter" ? change.to.code : undefined;
    const code = codes.find((one) => one.id === given);
    if (given !== undefined && (code === undefined || code.retired !== undefined)) throw new Fault(404, say.noCode);
  }
}
