import { z } from "zod";
import { markedRead, rereadFor } from "../../coding/rereading.js";
import { WriteFailure } from "../../study/files.js";
import { appendTo } from "../../study/journal.js";
import { editSheets } from "../../study/sheet-edit.js";
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
      const detail = { as, ...(codes.length === 0 ? {} : { codes }) };
      const problems = await editSheets(study, {
        coder: desk.coder,
        edits: [
          {
            transcript,
            change: (sheet) =>
              as === "reread" ? rereadFor(sheet, codes) : markedRead(sheet, as === "read" ? now : null),
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
};
