import { z } from "zod";
import * as say from "../../messages/page-synthesis.js";
import { synthesisWorkbook } from "../../report/synthesis/to-workbook.js";
import { saveCell, saveStatements } from "../../study/synthesis-edit.js";
import { synthesisRows } from "../../study/synthesis-table.js";
import type { Problem } from "../../text/problem.js";
import { asked, pageOf } from "../asked.js";
import { handOut, TYPES } from "../leaving.js";
import type { StatementView, SynthesisAnswer } from "../protocol/synthesis.js";
import type { Route } from "../route.js";
import { ownSynthesis, synthesisView } from "../views/synthesis-view.js";

const text = z.string().max(100_000);
const name = z.string().max(200);
const cell = z.strictObject({ participant: name, theme: name, text, expected: text });
const statements = z
  .array(z.strictObject({ kind: z.enum(["shared", "nuanced", "divergent"]), who: z.array(name).max(1000), text }))
  .max(200);
const onTheme = z.strictObject({ theme: name, statements, expected: statements });

/** The synthesis: participant × theme, and what is said of each theme over everybody. */
export const synthesis: Route = (app, { desk, lang }) => {
  const { coder } = desk;
  const how = () => ({ lock: desk.locking(), when: desk.when(), random: desk.random });
  const refused = (problems: readonly Problem[]): { kind: "refused"; reason: string } => ({
    kind: "refused",
    reason: problems.map((one) => one.text[lang]).join(" · "),
  });

  app.get("/api/synthesis", async (c) => c.json(synthesisView(await desk.study(), { coder, lang })));

  app.post("/api/synthesis/cell", async (c) => {
    const { text: typed, ...rest } = await asked(c, cell);
    const answer = await desk.write(pageOf(c), async (): Promise<SynthesisAnswer<string>> => {
      const wanted = { ...rest, text: typed.normalize("NFC"), coder };
      const done = await saveCell(await desk.study(), wanted, how());
      if (done.kind === "refused") return refused(done.problems);
      if (done.kind === "saved") return { kind: "done" };
      return { kind: "conflict", reason: say.cellMeanwhile[lang], theirs: done.theirs[0]?.text ?? "" };
    });
    return c.json(answer, answer.kind === "done" ? 200 : 409);
  });

  app.post("/api/synthesis/statements", async (c) => {
    const wanted = await asked(c, onTheme);
    const answer = await desk.write(pageOf(c), async (): Promise<SynthesisAnswer<readonly StatementView[]>> => {
      const study = await desk.study();
      // What others say over everybody is not shown as long as one of their syntheses is closed: nor is it here.
      if (ownSynthesis(study, coder).closed) return { kind: "refused", reason: say.statementsClosed[lang] };
      const done = await saveStatements(study, { ...wanted, coder }, how());
      if (done.kind === "refused") return refused(done.problems);
      if (done.kind === "saved") return { kind: "done" };
      return { kind: "conflict", reason: say.statementsMeanwhile[lang], theirs: done.theirs };
    });
    return c.json(answer, answer.kind === "done" ? 200 : 409);
  });

  app.post("/api/synthesis/export", async (c) => {
    const rows = synthesisRows(ownSynthesis(await desk.study(), coder), lang);
    const content = (): Promise<Uint8Array> => synthesisWorkbook(rows);
    const file = say.workbook[lang];
    return handOut(c, desk, { file, type: TYPES.xlsx, text: rows.flat().join("\n"), content });
  });
};
