import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Entity, isPerhapsWord } from "../identity/entity.js";
import { fold } from "../text/fold.js";
import { sha256Of } from "../text/hash.js";
import { readBytes, writeAll } from "./files.js";

/** Where decisions lie until they are carried out. Rewriting the study removes the file, as it does all that is derived. */
export const REVIEW = ".grille/anonymise.json";

/** What a person decided of one thing that was found; `replacement` is empty where it is not replaced. `everywhere`: a participant and their namesake are one, and have it for a name. */
export interface Verdict {
  readonly decision: "replace" | "everywhere" | "keep" | "same" | "skip";
  readonly replacement: string;
}

/** Verdicts by what they are about (`aboutOf`). */
export type Verdicts = ReadonlyMap<string, Verdict>;

const file = z.strictObject({
  grille: z.literal(1),
  decisions: z.record(
    z.string(),
    z.strictObject({ decision: z.enum(["replace", "everywhere", "keep", "same", "skip"]), replacement: z.string() }),
  ),
});

/** What stands for a person, place or thing in the file: a hash, so that it never holds the words. */
export function aboutOf(entity: Entity): string {
  const { kind, forms, mentions } = entity;
  const places = isPerhapsWord(entity) ? mentions.map(({ transcript, start }) => `\n${transcript} ${start}`) : [];
  return sha256Of(`${kind}\n${fold(forms[0] ?? "")}${places.join("")}`);
}

/** The decisions of a review that was left; none where there is no such file, or none that can be read. */
export function readReview(dir: string): Verdicts {
  const { bytes } = readBytes(dir, REVIEW);
  const read = file.safeParse(json(Buffer.from(bytes ?? []).toString("utf8")));
  return new Map(read.success ? Object.entries(read.data.decisions) : []);
}

function json(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

export async function keepReview(dir: string, verdicts: Verdicts): Promise<void> {
  const content = JSON.stringify({ grille: 1, decisions: Object.fromEntries(verdicts) }, null, 1);
  await writeAll(dir, new Map([[REVIEW, `${content}\n`]]));
}

export function dropReview(dir: string): void {
  rmSync(join(dir, REVIEW), { force: true });
}
