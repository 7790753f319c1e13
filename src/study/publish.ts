import { reportFormats } from "../report/formats.js";
import type { ReportInput } from "../report/input.js";
import { readBytes, writeAll } from "./files.js";

/** The one exit: reports are written here and nowhere else. Returns the files, and whether any byte changed. */
export async function publish(
  dir: string,
  input: ReportInput,
  formats: readonly string[],
): Promise<{ files: string[]; changed: boolean }> {
  const files = new Map<string, Uint8Array>();
  for (const format of reportFormats.filter((one) => formats.includes(one.name))) {
    const { render } = await format.load();
    files.set(`report/report${format.extension}`, Buffer.from(render(input)));
  }
  const changed = [...files].filter(([file, content]) => {
    const { bytes } = readBytes(dir, file);
    return bytes === null || Buffer.compare(bytes, content) !== 0;
  });
  await writeAll(dir, new Map(changed));
  return { files: [...files.keys()], changed: changed.length > 0 };
}
