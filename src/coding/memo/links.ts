/** A link as it stands in a text: `[[P01:12]]`, `[[code:relation.ecoute|listening]]`. */
export interface WrittenLink {
  /** What is linked to, without what it is shown as. */
  readonly to: string;
  /** Where `to` stands in the text. */
  readonly start: number;
  readonly end: number;
}

const LINK = /\[\[([^[\]\n]{1,300})\]\]/g;

/** The links of a text in Markdown. What stands between backticks is shown as it is, and leads nowhere. */
export function linksIn(text: string): WrittenLink[] {
  return [...shown(text).matchAll(LINK)].flatMap(({ 1: inner = "", index }) => {
    const to = /^[^|#]*/.exec(inner)?.[0] ?? "";
    const lead = to.length - to.trimStart().length;
    const bare = to.trim();
    const start = index + 2 + lead;
    return bare === "" ? [] : [{ to: bare, start, end: start + bare.length }];
  });
}

/** A text with what its links lead to changed; null takes a link out and leaves what it was shown as, or these words. */
export function withLinks(text: string, change: (to: string) => string | null, otherwise = "…"): string {
  let made = "";
  let at = 0;
  for (const { to, start, end } of linksIn(text)) {
    const now = change(to);
    if (now === to) continue;
    const [open, close] = [text.lastIndexOf("[[", start), text.indexOf("]]", end) + 2];
    const label = text
      .slice(end, close - 2)
      .replace(/^\s*(?:#[^|]*)?\|?/, "")
      .trim();
    made += now === null ? text.slice(at, open) + (label === "" ? otherwise : label) : text.slice(at, start) + now;
    at = now === null ? close : end;
  }
  return made + text.slice(at);
}

/** The text with what stands between backticks, or fences of them, blanked out, place by place. */
function shown(text: string): string {
  let inFence = false;
  const lines = text.split("\n").map((line) => {
    const isFence = /^\s{0,3}(?:```|~~~)/.test(line);
    const isCode = inFence || isFence;
    if (isFence) inFence = !inFence;
    return isCode ? " ".repeat(line.length) : line.replace(/`[^`]*`/g, (code) => " ".repeat(code.length));
  });
  return lines.join("\n");
}

/** 1-based line of a place in a text. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}
