/** Marks that tables are known to be cut with. */
export const SEPARATORS: readonly string[] = [",", ";", "\t", "|"];

/** The rows of a delimited text, cells as they stand. Rejects where quotation marks do not close. */
export async function csvRecords(text: string, delimiter: string): Promise<string[][]> {
  return plainRecords(text, delimiter) ?? (await anyRecords(text, delimiter));
}

async function anyRecords(text: string, delimiter: string): Promise<string[][]> {
  const { parseString } = await import("fast-csv");
  return new Promise((resolve, reject) => {
    const records: string[][] = [];
    parseString<string[], string[]>(text, { headers: false, delimiter, ignoreEmpty: false })
      .on("error", reject)
      .on("data", (record: string[]) => records.push(record))
      .on("end", () => resolve(records));
  });
}

/** The rows of a text in which each cell is either free of quotation marks or whole inside them; null for any other, and where cells or lines are blank. */
export function plainRecords(text: string, delimiter: string): string[][] | null {
  const sign = delimiter.replace(/[\\\]^-]/, "\\$&");
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^"${sign}\\r\\n]*))([${sign}]|\\n|$)`, "y");
  const records: string[][] = [];
  let record: string[] = [];
  while (cell.lastIndex < text.length) {
    const [, quoted, bare = "", end] = cell.exec(text) ?? [];
    if (end === undefined || /^\s+$/.test(bare)) return null;
    record.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === delimiter) continue;
    if (record.length === 1 && record[0] === "") return null;
    records.push(record);
    record = [];
  }
  return record.length > 0 ? null : records;
}

/** The mark that the first line uses most outside quotation marks; a comma where it uses none. */
export function separatorOf(text: string): string {
  const told = /^sep=(.)\n/i.exec(text)?.[1];
  if (told !== undefined) return told;
  const counts = new Map<string, number>(SEPARATORS.map((mark) => [mark, 0]));
  let isQuoted = false;
  for (const char of text) {
    if (char === '"') isQuoted = !isQuoted;
    else if (char === "\n" && !isQuoted) break;
    else if (!isQuoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Line on which each record begins, from `first`: a quoted cell may hold line ends. */
export function recordLines(records: readonly (readonly string[])[], first: number): number[] {
  let line = first;
  return records.map((record) => {
    const begins = line;
    line += 1 + record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    return begins;
  });
}
