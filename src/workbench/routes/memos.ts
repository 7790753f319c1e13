import { z } from "zod";
import type { LinkedMemo } from "../../coding/memo/memo.js";
import * as say from "../../messages/page-memos.js";
import type { Lang } from "../../messages/words.js";
import { partsText } from "../../report/logbook/annex.js";
import { partsWord } from "../../report/logbook/to-word.js";
import { memoParts, memosMarkdown } from "../../report/memos/memo-parts.js";
import { memosCsv } from "../../report/memos/memo-table.js";
import { removeMemo, type SavedMemo, saveMemo } from "../../study/memo-edit.js";
import type { Study } from "../../study/read.js";
import { findPassage, placeOf } from "../../text/place.js";
import { asked, pageOf } from "../asked.js";
import { handOut, type LeavingFile, TYPES } from "../leaving.js";
import type { MemoAnswer, MemoExport } from "../protocol/memos.js";
import type { Route } from "../route.js";
import { memosView, openMemos } from "../views/memos-view.js";

const name = z.string().min(1).max(100);
const edit = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("save"),
    name: name.nullable(),
    about: z.array(z.string().max(300)).min(1).max(100),
    title: z.string().max(300).nullable(),
    text: z.string().max(200_000),
    version: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal("remove"), name, version: z.string() }),
]);
const wish = z.strictObject({ format: z.enum(["md", "docx", "csv"]), names: z.array(name).max(20_000) });

/** Memos: all that the person may read, their own to be written, and a list of them to take along. */
export const memos: Route = (app, { desk, lang }) => {
  const { coder } = desk;

  app.get("/api/memos", async (c) => {
    const study = await desk.study();
    return c.json(memosView(study, openMemos(study, coder), { coder, lang }));
  });

  app.post("/api/memos", async (c) => {
    const wanted = await asked(c, edit);
    const answer = await desk.write(pageOf(c), () => take(wanted));
    return c.json(answer, answer.kind === "done" ? 200 : 409);
  });

  app.post("/api/memos/export", async (c) => {
    const { format, names } = await asked(c, wish);
    const open = openMemos(await desk.study(), coder);
    const chosen = open.memos.filter((memo) => names.includes(memo.name));
    return handOut(c, desk, await fileOf(chosen, { format, lang }));
  });

  async function take(wanted: z.output<typeof edit>): Promise<MemoAnswer> {
    const study = await desk.study();
    const how = { lock: desk.locking(), when: desk.when(), random: desk.random };
    if (wanted.kind === "remove") {
      const { version: expected } = wanted;
      return answerTo(study, await removeMemo(study, { name: wanted.name, coder }, { ...how, expected }), wanted.name);
    }
    const { version: expected, kind: _, ...draft } = wanted;
    const about = [...new Set(draft.about.map((one) => named(study, one)))];
    const title = draft.title?.replace(/\s+/g, " ").normalize("NFC").trim() || null;
    const made = { ...draft, about, title, text: draft.text.normalize("NFC"), coder };
    return answerTo(study, await saveMemo(study, made, { ...how, expected }), draft.name ?? "");
  }

  function answerTo(study: Study, done: SavedMemo | { readonly kind: "removed" }, given: string): MemoAnswer {
    if (done.kind === "removed") return { kind: "done", name: given };
    if (done.kind === "saved") return { kind: "done", name: done.memo.name };
    if (done.kind === "refused")
      return { kind: "refused", reason: done.problems.map(({ text }) => text[lang]).join(" · ") };
    const { memos: all } = memosView(study, openMemos(study, coder), { coder, lang });
    const theirs = all.find((memo) => memo.name === given) ?? null;
    return { kind: "conflict", reason: (theirs === null ? say.goneMeanwhile : say.changedMeanwhile)[lang], theirs };
  }
};

/** Words that were chosen are named by their turn or sentences where they are these whole, so that the file can be read. */
function named({ transcripts }: Study, about: string): string {
  const found = about.includes("@") ? findPassage(about, transcripts) : null;
  if (found === null) return about.trim().normalize("NFC");
  const place = placeOf(found.transcript, found);
  const back = findPassage(place, transcripts);
  return back?.start === found.start && back.end === found.end ? place : about.trim();
}

async function fileOf(
  memos: readonly LinkedMemo[],
  { format, lang }: { readonly format: MemoExport["format"]; readonly lang: Lang },
): Promise<LeavingFile> {
  const file = `memos.${format}`;
  const type = TYPES[format];
  if (format === "docx") {
    const parts = memoParts(memos, lang);
    return { file, type, text: partsText(parts), content: () => partsWord(parts) };
  }
  const text = format === "md" ? memosMarkdown(memos, lang) : await memosCsv(memos, lang);
  return { file, type, text, content: () => Promise.resolve(text) };
}
