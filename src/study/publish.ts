import { fileOf } from "../report/depth.js";
import { reportFormats } from "../report/formats.js";
import type { ReportInput } from "../report/input.js";
import { readBytes, writeAll } from "./files.js";
import { passGate } from "./gate.js";
import type { When } from "./journal.js";
import { noteOutput } from "./outputs.js";
import type { Study } from "./read.js";
import { type Rendered, rendered } from "./rendered.js";

export interface Publishing {
  /** Names of report formats. */
  readonly formats: readonly string[];
  /** Real names from the key, while it is open: no output may hold one. */
  readonly secret: readonly string[];
  readonly when: When;
}

/** The one exit: reports are written here and nowhere else, once the gate lets them pass. Returns the files, and whether any byte changed. */
export async function publish(
  study: Study,
  input: ReportInput,
  { formats, secret, when }: Publishing,
): Promise<{ files: string[]; changed: boolean }> {
  const all: (Rendered & { file: string })[] = [];
  for (const format of reportFormats.filter((one) => formats.includes(one.name)))
    all.push({ file: `report/${fileOf(input.asks?.for)}${format.extension}`, ...(await rendered(format, input)) });
  await passGate(study, all, secret);
  const files = new Map<string, Uint8Array>();
  for (const { file, content } of all) files.set(file, await content());
  const changed = [...files].filter(([file, content]) => {
    const { bytes } = readBytes(study.dir, file);
    return bytes === null || Buffer.compare(bytes, content) !== 0;
  });
  await writeAll(study.dir, new Map(changed));
  for (const [file, content] of files) noteOutput(study.dir, { file, content }, when);
  return { files: [...files.keys()], changed: changed.length > 0 };
}
