const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\{[\d,]*\}|./gsu;

/**
 * The longest run of letters and figures without which a regular expression cannot match, in lower case; empty where none
 * is plain to see. A text that does not hold it in any case need not be searched. What stands in brackets does not count,
 * nor k and s, which have relatives beyond their capitals, nor letters that are not ASCII.
 */
export function neededBy(source: string): string {
  const runs = [""];
  let depth = 0;
  for (const token of source.match(TOKEN) ?? []) {
    if (isUnclear(token) || (token === "|" && depth === 0)) return "";
    if (token === ")") depth--;
    if (depth === 0 && /^[0-9a-jl-rt-z]$/i.test(token)) runs.push((runs.pop() ?? "") + token.toLowerCase());
    else if (depth === 0) {
      if (/^[*?{]/.test(token)) runs.push((runs.pop() ?? "").slice(0, -1));
      runs.push("");
    }
    if (token === "(") depth++;
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

/** Escapes that go on (`\p{L}`, `\x41`, `\Q…\E`) and classes within classes are not followed. */
function isUnclear(token: string): boolean {
  return /^\\[^bBdDsSwW\P{L}]|^\\\d|^\[\^?\]$|^\[.*\[/su.test(token);
}
