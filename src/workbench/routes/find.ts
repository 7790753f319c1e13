import { z } from "zod";
import type { Sheet } from "../../coding/basis.js";
import { type SheetChange, withChanges } from "../../coding/sheet-changes.js";
import { textMeanwhile } from "../../messages/page-find.js";
import { onlyAttributed } from "../../messages/page-proposals.js";
import * as say from "../../messages/workbench.js";
import { WriteFailure } from "../../study/files.js";
import type { Study } from "../../study/read.js";
import { MANNERS, type Sought } from "../../text/find.js";
import type { Transcript } from "../../text/transcript.js";
import { asked, pageOf, transcriptIn } from "../asked.js";
import type { Desk } from "../desk.js";
import { Fault } from "../faults.js";
import { editMarks } from "../mark-log.js";
import type { BulkAnswer, Steps } from "../protocol/proposals.js";
import type { Route } from "../route.js";
import { findView, textVersion } from "../views/find-view.js";

const offset = z.number().int().nonnegative();
const span = z.strictObject({ id: z.string().regex(/^[0-9a-f]{12}$/), start: offset, end: offset });
const given = z.strictObject({
  code: z.string(),
  places: z
    .array(z.strictObject({ transcript: z.string(), text: z.string(), spans: z.array(span).min(1).max(2000) }))
    .min(1),
});

/** Words typed by the person are looked for up to this length. */
const LONGEST = 200;

/** Finds words in the transcripts, and gives a code to many places at once. */
export const find: Route = (app, { desk, lang }) => {
  app.get("/api/find", async (c) => {
    const study = await desk.study();
    const only = c.req.query("in");
    const within = only === undefined ? study.transcripts : [transcriptIn(study, only)];
    const sought: Sought = {
      words: (c.req.query("q") ?? "").slice(0, LONGEST).normalize("NFC"),
      manner: MANNERS.find((one) => one === c.req.query("how")) ?? "part",
      accents: c.req.query("accents") === "exact" ? "exact" : "optional",
      turns: c.req.query("turns") === "all" ? "all" : "participants",
    };
    return c.json(findView(study, sought, { coder: desk.coder, within }));
  });

  app.post("/api/marks", async (c) => {
    const wanted = await asked(c, given);
    const answer = await desk.write(pageOf(c), async (): Promise<BulkAnswer> => {
      const study = await desk.study();
      const reason = refusal(study, wanted);
      return reason === null ? give(desk, study, wanted) : { kind: "refused", reason: reason[lang] };
    });
    return c.json(answer, answer.kind === "done" ? 200 : 409);
  });
};

type Given = z.output<typeof given>;

/** Why nothing of it can be done: the code, or a text that is no longer the one that was searched. */
function refusal(study: Study, { code: id, places }: Given) {
  const code = study.codes.find((one) => one.id === id);
  if (code === undefined || code.retired !== undefined) throw new Fault(404, say.noCode);
  if (code.kind === "interpretive") return onlyAttributed;
  const isOther = ({ transcript, text }: Given["places"][number]): boolean =>
    textVersion(transcriptIn(study, transcript)) !== text;
  return places.some(isOther) ? textMeanwhile : null;
}

/** Marks all places or none; passes over those that have this very mark already, or that no participant says. */
async function give(desk: Desk, study: Study, { code, places }: Given): Promise<BulkAnswer> {
  const sheets: Sheet[] = [];
  const inverse: Steps[] = [];
  let decided = 0;
  const edits = places.map(({ transcript: id, spans }) => {
    const transcript = transcriptIn(study, id);
    const change = (now: Sheet): Sheet => {
      const adds = spans.map((one): SheetChange => ({ kind: "add", code, ...one }));
      const done = addedTo(now, adds, transcript);
      decided += done.count;
      if (done.inverse.length > 0) inverse.push({ transcript: id, changes: done.inverse });
      sheets.push(done.sheet);
      return done.sheet;
    };
    return { transcript, change };
  });
  const [problem] = await editMarks(desk, study, edits);
  if (problem !== undefined) throw new WriteFailure(problem);
  for (const sheet of sheets) desk.hold(sheet);
  const wanted = places.reduce((sum, { spans }) => sum + spans.length, 0);
  return { kind: "done", decided, passed: wanted - decided, inverse };
}

function addedTo(
  sheet: Sheet,
  adds: readonly SheetChange[],
  transcript: Transcript,
): { sheet: Sheet; inverse: SheetChange[]; count: number } {
  let now = sheet;
  const inverse: SheetChange[] = [];
  let count = 0;
  for (const add of adds) {
    const done = withChanges(now, [add], transcript);
    if ("refused" in done || done.inverse.length === 0) continue;
    now = done.sheet;
    inverse.unshift(...done.inverse);
    count++;
  }
  return { sheet: now, inverse, count };
}
