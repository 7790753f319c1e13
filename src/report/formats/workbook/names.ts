/** Spreadsheets take no more. */
const LONGEST = 31;
// What spreadsheets forbid in names, and an apostrophe, which they forbid at the edges.
const FORBIDDEN = /[[\]:*?/\\'\p{Cc}]+/gu;

/** A name for a sheet: of letters that spreadsheets take, at most 31 characters, cut at a word, and not yet taken, whatever its case. */
export function sheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim();
  for (let n = 1; ; n++) {
    const end = n === 1 ? "" : ` ${n}`;
    const name = `${cut(plain, LONGEST - end.length)}${end}`;
    if (name !== "" && !taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}

function cut(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const short = name.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
  const word = short.replace(/\s\S*$/, "");
  return (word.length > longest / 2 ? word : short).trimEnd();
}
