import type { Context } from "hono";
import type { z } from "zod";
import { noTranscript, notUnderstood } from "../messages/workbench.js";
import type { Study } from "../study/read.js";
import type { Transcript } from "../text/transcript.js";
import { Fault } from "./faults.js";

/** What a page sent, once it has the shape it should have. */
export async function asked<T>(c: Context, shape: z.ZodType<T>): Promise<T> {
  const read = shape.safeParse(await c.req.json().catch(() => null));
  if (!read.success) throw new Fault(400, notUnderstood);
  return read.data;
}

/** Which page asks: a word that it made up for itself, so that it need not be told of what it did. */
export function pageOf(c: Context): string | null {
  return c.req.header("x-page") ?? null;
}

export function transcriptIn(study: Study, id: string): Transcript {
  const found = study.transcripts.find((one) => one.id === id);
  if (found === undefined) throw new Fault(404, noTranscript);
  return found;
}
