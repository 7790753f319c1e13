import type { Context } from "hono";
import type { Words } from "../messages/words.js";
import { passGate, Withheld } from "../study/gate.js";
import { noteOutput } from "../study/outputs.js";
import type { Desk } from "./desk.js";
import { Fault } from "./faults.js";

/** A file that a person takes out of the study. */
export interface LeavingFile {
  /** Name under which the browser keeps it. */
  readonly file: string;
  readonly type: string;
  /** All that can be read in it. */
  readonly text: string;
  readonly content: () => Promise<string | Uint8Array>;
}

export const TYPES = {
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** Gives a file to the browser once what can be read in it has passed the gate, and notes that it left; else says why not. */
export async function handOut(c: Context, desk: Desk, { file, type, text, content }: LeavingFile): Promise<Response> {
  try {
    await passGate(await desk.study(), [{ file, text }]);
  } catch (error) {
    if (!(error instanceof Withheld)) throw error;
    throw new Fault(409, reasons(error));
  }
  const bytes = Buffer.from(await content());
  noteOutput(desk.dir, { file, content: bytes }, desk.when());
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${file}"`,
  });
}

function reasons({ problems }: Withheld): Words {
  const said = (lang: keyof Words): string => [...new Set(problems.map(({ text }) => text[lang]))].join(" · ");
  return { fr: said("fr"), en: said("en") };
}
