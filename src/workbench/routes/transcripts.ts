import { z } from "zod";
import { markedRead } from "../../coding/rereading.js";
import { WriteFailure } from "../../study/files.js";
import { appendTo } from "../../study/journal.js";
import type { Study } from "../../study/read.js";
import { markReread, rereadingOf } from "../../study/rereading.js";
import { editSheets } from "../../study/sheet-edit.js";
import type { Transcript } from "../../text/transcript.js";
import { asked, pageOf, transcriptIn } from "../asked.js";
import type { Route } from "../route.js";
import { transcriptView } from "../views/transcript-view.js";

const reading = z.strictObject({
  /** `read`: to the end. `begun`: not yet, after all. `reread`: again, for these codes. */
  as: z.enum(["read", "begun", "reread"]),
  codes: z.array(z.string()).default([]),
});

export const transcripts: Route = (app, { desk, lang }) => {
  app.get("/api/transcripts/:id", async (c) => {
    const study = await desk.study();
    return c.json(transcriptView(study, transcriptIn(study, c.req.param("id")), { coder: desk.coder, lang }));
  });

  app.post("/api/transcripts/:id/reading", async (c) => {
    const { as, codes } = await asked(c, reading);
    const { now } = desk.when();
    await desk.write(pageOf(c), async () => {
      const study = await desk.study();
      const transcript = transcriptIn(study, c.req.param("id"));
      if (as === "reread") return reread(study, transcript, codes);
      const detail = { as };
      const problems = await editSheets(study, {
        coder: desk.coder,
        edits: [
          {
            transcript,
            change: (sheet) => markedRead(sheet, as === "read" ? now : null),
          },
        ],
        lock: desk.locking(),
        beside: () => appendTo(desk.dir, desk.coder, { step: "reading", detail, when: desk.when() }),
      });
      if (problems[0] !== undefined) throw new WriteFailure(problems[0]);
    });
    const study = await desk.study();
    return c.json(transcriptView(study, transcriptIn(study, c.req.param("id")), { coder: desk.coder, lang }));
  });

  /** Only for codes for which it waits to be read again: of the others nothing is said. */
  async function reread(study: Study, transcript: Transcript, codes: readonly string[]): Promise<void> {
    const { coder } = desk;
    const left = rereadingOf(study, coder).find((one) => one.transcript === transcript.id)?.codes ?? [];
    const wanted = codes.filter((code) => left.includes(code));
    if (wanted.length === 0) return;
    const how = { lock: desk.locking(), when: desk.when(), random: desk.random };
    const [problem] = await markReread(study, { coder, transcript, codes: wanted }, how);
    if (problem !== undefined) throw new WriteFailure(problem);
  }
};
