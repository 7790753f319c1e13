import { z } from "zod";
import { itemKeyOf, type Outcome } from "../../coding/reconcile.js";
import * as say from "../../messages/page-reconcile.js";
import { badWords } from "../../messages/reconcile.js";
import type { Words } from "../../messages/words.js";
import { noCode } from "../../messages/workbench.js";
import { takeAgreements } from "../../study/agreed-since.js";
import { openablesIn } from "../../study/opening.js";
import type { Study } from "../../study/read.js";
import { type StepToWrite, settle, writeSettled } from "../../study/settling.js";
import { reconciledIn, unsettledIn, withoutUnplaced } from "../../study/unsettled.js";
import { placeOf } from "../../text/place.js";
import type { Problem } from "../../text/problem.js";
import { spanTyped } from "../../text/span-typed.js";
import { asked, pageOf, transcriptIn } from "../asked.js";
import { markLogOf } from "../mark-log.js";
import type { OpenedView, SettleAnswer, SettleAsked } from "../protocol/reconcile.js";
import type { Route } from "../route.js";
import { reconcileView } from "../views/reconcile-view.js";

const name = z.string().max(200);
const outcome = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("one"), coder: name }),
  z.strictObject({ kind: z.literal("all") }),
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("new"), code: name, words: z.string().max(20_000) }),
]);
const settling = z.strictObject({ key: name, standing: name.nullable(), outcome, reason: z.string().max(20_000) });
const back = z.strictObject({ id: name });

/** What differs between sheets that were opened: shown side by side, settled one by one, and taken back. */
export const reconciling: Route = (app, { desk, lang }) => {
  const { coder } = desk;
  /** What was settled here since grille was started, in that order. */
  const done: StepToWrite[] = [];
  const how = () => ({ lock: desk.locking(), when: desk.when(), random: desk.random });
  const last = (): OpenedView["last"] => {
    const made = done.at(-1);
    if (made === undefined) return null;
    const { transcript, step } = made;
    const [mark] = [...step.added, ...step.removed];
    return { id: step.settlement.id, place: mark === undefined ? transcript.id : placeOf(transcript, mark) };
  };
  const refused = (words: readonly Words[]): SettleAnswer => ({
    kind: "refused",
    reason: words.map((one) => one[lang]).join(" · "),
  });
  const outcomeOr = async (problems: readonly Problem[]): Promise<SettleAnswer> => {
    markLogOf(desk).stir();
    return problems.length === 0
      ? { kind: "done", left: unsettledIn(await desk.study()) }
      : refused(problems.map(({ text }) => text));
  };

  app.get("/api/reconcile", async (c) => {
    const study = await desk.study();
    const openables = study.closed === undefined ? openablesIn(study) : await desk.openables();
    return c.json(reconcileView(study, { coder, lang, openables, last: last() }));
  });

  app.post("/api/reconcile/agreed", async (c) => {
    const taken = await desk.write(pageOf(c), async () => takeAgreements(await desk.study(), { by: coder }, how()));
    const [problem] = taken.problems;
    return c.json({ added: taken.added, reason: problem?.text[lang] ?? "" });
  });

  app.post("/api/reconcile/settle", async (c) => {
    const wanted = await asked(c, settling);
    const answer = await desk.write(pageOf(c), async (): Promise<SettleAnswer> => {
      const study = await desk.study();
      const meant = outcomeIn(study, wanted);
      if ("fr" in meant) return refused([meant]);
      const decided = [{ item: wanted.key, outcome: meant, reason: wanted.reason.normalize("NFC").trim() }];
      const { steps, problems } = await settle(study, decided, { by: coder, note: "later", ...how() });
      done.push(...steps);
      return outcomeOr(problems);
    });
    return c.json(answer, answer.kind === "done" ? 200 : 409);
  });

  app.post("/api/reconcile/undo", async (c) => {
    const { id } = await asked(c, back);
    const answer = await desk.write(pageOf(c), async (): Promise<SettleAnswer> => {
      const made = done.find(({ step }) => step.settlement.id === id);
      if (made === undefined) return refused([say.nothingToTakeBack]);
      const study = await desk.study();
      const step = { ...made, transcript: transcriptIn(study, made.transcript.id), way: "undo" as const };
      const problems = await writeSettled(study, [step], { by: coder, note: "later", ...how() });
      if (problems.length === 0) done.splice(done.indexOf(made), 1);
      return outcomeOr(problems);
    });
    return c.json(answer, answer.kind === "done" ? 200 : 409);
  });
};

/** What a page means by its answer, or why that cannot be. */
function outcomeIn(study: Study, { key, standing, outcome: given }: SettleAsked): Outcome | Words {
  const states = reconciledIn(withoutUnplaced(study));
  const settled = states.flatMap((one) => one.settled).find((one) => itemKeyOf(one.item) === key);
  const item = settled?.item ?? states.flatMap(({ open }) => open).find((one) => itemKeyOf(one.item) === key)?.item;
  if (item === undefined) return say.changedMeanwhile;
  if ((settled?.by.id ?? null) !== standing) return say.settledMeanwhile;
  if (given.kind !== "new") return given;
  const code = study.codes.find(({ id }) => id === given.code);
  if (code === undefined) return noCode;
  const transcript = transcriptIn(study, item.transcript);
  const span = given.words.trim() === "" ? item : spanTyped(given.words.normalize("NFC"), transcript);
  return span === null ? badWords : { kind: "new", marks: [{ code: code.id, start: span.start, end: span.end }] };
}
