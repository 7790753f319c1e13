import { isFolder, namesIn, readBytes } from "./files.js";

/** Ids that a file of the study uses, read or not: names of transcripts and of coders' sheets. */
export function idsOnDisk(dir: string): string[] {
  const transcripts = namesIn(dir, "transcripts").names;
  const sheets = codersOnDisk(dir).flatMap((coder) => namesIn(dir, `codings/${coder}`).names);
  return [...stems(transcripts, /\.txt$/i), ...stems(sheets, /\.jsonl$/i)];
}

/** Whether any coder's file on this transcript holds more than its first line, sound or not. */
export function isCoded(dir: string, transcript: string): boolean {
  return codersOnDisk(dir).some((coder) => {
    const { bytes, problems } = readBytes(dir, `codings/${coder}/${transcript}.jsonl`);
    if (bytes === null) return problems.length > 0;
    const lines = Buffer.from(bytes).toString("utf8").split("\n");
    return lines.filter((line) => line.trim() !== "").length > 1;
  });
}

/** Names of the folders in codings/, one for each coder. */
export function codersOnDisk(dir: string): string[] {
  return namesIn(dir, "codings").names.filter((name) => isFolder(dir, `codings/${name}`));
}

function stems(names: readonly string[], ending: RegExp): string[] {
  return names.filter((name) => ending.test(name)).map((name) => name.replace(ending, ""));
}
