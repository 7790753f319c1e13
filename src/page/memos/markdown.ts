/** Words of a line, as they are to be shown. */
export type Inline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly parts: readonly Inline[] }
  /** `[[P01:12]]`, `[[code:x|what it is called here]]`. `label` is empty where none is given. */
  | { readonly kind: "link"; readonly to: string; readonly label: string };

export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly parts: readonly Inline[] }
  | { readonly kind: "paragraph" | "quote"; readonly parts: readonly Inline[] }
  | { readonly kind: "bullets" | "numbers"; readonly items: readonly Item[] }
  | { readonly kind: "code"; readonly text: string };

export interface Item {
  /** How far it is set in: 0 for those of the list itself. */
  readonly depth: number;
  readonly parts: readonly Inline[];
}

const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
const BULLET = /^([ \t]*)[-*+][ \t]+(?=\S)/;
const NUMBER = /^([ \t]*)\d{1,4}[.)][ \t]+(?=\S)/;
const QUOTE = /^ {0,3}> ?/;

/**
 * Reads the Markdown of a memo: headings, paragraphs, lists, quotations, code, emphasis and links between double brackets. All
 * else, HTML and links elsewhere included, is words.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  let at = 0;
  const taken = (isOf: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && isOf(lines[at] ?? "")) at++;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? "";
    const heading = HEADING.exec(line);
    if (line.trim() === "") at++;
    else if (FENCE.test(line)) {
      at++;
      blocks.push({ kind: "code", text: taken((one) => !FENCE.test(one)).join("\n") });
      at++;
    } else if (heading !== null) {
      at++;
      const words = withoutHashes(line.slice(heading[0].length));
      blocks.push({ kind: "heading", level: heading[1]?.length ?? 1, parts: inlineOf(words) });
    } else if (QUOTE.test(line)) {
      const said = taken((one) => QUOTE.test(one)).map((one) => one.replace(QUOTE, ""));
      blocks.push({ kind: "quote", parts: inlineOf(said.join("\n").trim()) });
    } else if (BULLET.test(line) || NUMBER.test(line)) {
      const mark = BULLET.test(line) ? BULLET : NUMBER;
      const rows = taken((one) => mark.test(one) || (/^[ \t]/.test(one) && one.trim() !== ""));
      blocks.push({ kind: mark === BULLET ? "bullets" : "numbers", items: itemsOf(rows, mark) });
    } else {
      const isOther = (one: string): boolean =>
        one.trim() === "" || [FENCE, HEADING, QUOTE, BULLET, NUMBER].some((shape) => shape.test(one));
      const said = taken((one) => !isOther(one)).map((one) => one.trim());
      blocks.push({ kind: "paragraph", parts: inlineOf(said.join("\n")) });
    }
  }
  return blocks;
}

/** A heading may be closed by the marks that open it. */
function withoutHashes(words: string): string {
  const bare = words.trim();
  let end = bare.length;
  while (end > 0 && bare[end - 1] === "#") end--;
  return end < bare.length && /\s/.test(bare[end - 1] ?? " ") ? bare.slice(0, end).trim() : bare;
}

/** The items of a list; a line that is set in and has no mark goes on with the one before. */
function itemsOf(rows: readonly string[], mark: RegExp): Item[] {
  const found: { depth: number; text: string }[] = [];
  for (const row of rows) {
    const [all = "", margin = ""] = mark.exec(row) ?? BULLET.exec(row) ?? NUMBER.exec(row) ?? [];
    const last = found.at(-1);
    const text = row.slice(all.length).trim();
    if (all === "" && last !== undefined) last.text += `\n${text}`;
    else found.push({ depth: Math.min(4, Math.floor(margin.replace(/\t/g, "    ").length / 2)), text });
  }
  return found.map(({ depth, text }) => ({ depth, parts: inlineOf(text) }));
}

const TOKEN = /\\([!-/:-@[-`{-~])|`([^`]+)`|\[\[([^[\]\n]{1,300})\]\]|(\*+|_+)/g;

interface Frame {
  /** What opened it; empty for the line itself. */
  readonly mark: string;
  readonly parts: Inline[];
}

function inlineOf(text: string): Inline[] {
  const stack: Frame[] = [{ mark: "", parts: [] }];
  const add = (part: Inline): void => void stack.at(-1)?.parts.push(part);
  let at = 0;
  for (const found of text.matchAll(TOKEN)) {
    const [all, escaped, code, link, run] = found;
    if (found.index > at) add({ kind: "text", text: text.slice(at, found.index) });
    at = found.index + all.length;
    if (escaped !== undefined) add({ kind: "text", text: escaped });
    else if (code !== undefined) add({ kind: "code", text: code });
    else if (link !== undefined) add(linkOf(link));
    else if (run !== undefined) emphasise(stack, run, { before: text[found.index - 1] ?? " ", after: text[at] ?? " " });
  }
  if (at < text.length) add({ kind: "text", text: text.slice(at) });
  while (stack.length > 1) dissolve(stack);
  return joined(stack[0]?.parts ?? []);
}

function linkOf(inner: string): Inline {
  const [name = "", ...label] = inner.split("|");
  const to = name.replace(/#.*$/, "").trim();
  return to === "" ? { kind: "text", text: `[[${inner}]]` } : { kind: "link", to, label: label.join("|").trim() };
}

/** Opens or closes what a run of stars or underscores can; what it cannot is words. */
function emphasise(stack: Frame[], run: string, { before, after }: { before: string; after: string }): void {
  const isWord = (one: string): boolean => /[\p{L}\p{N}]/u.test(one);
  const star = run[0] ?? "*";
  const canOpen = !/\s/.test(after) && (star === "*" || !isWord(before));
  const canClose = !/\s/.test(before) && (star === "*" || !isWord(after));
  let left = run.length > 3 ? 0 : run.length;
  if (left === 0) return void stack.at(-1)?.parts.push({ kind: "text", text: run });
  while (left > 0 && canClose) {
    const open = stack.findLastIndex(({ mark }) => mark[0] === star && mark.length <= left);
    if (open < 1) break;
    while (stack.length - 1 > open) dissolve(stack);
    const closed = stack.pop();
    if (closed === undefined) break;
    const kind = closed.mark.length === 2 ? "strong" : "emphasis";
    stack.at(-1)?.parts.push({ kind, parts: joined(closed.parts) });
    left -= closed.mark.length;
  }
  while (left > 0) {
    const mark = star.repeat(Math.min(2, left));
    const isOpen = stack.some((frame) => frame.mark === mark);
    if (canOpen && !isOpen) stack.push({ mark, parts: [] });
    else stack.at(-1)?.parts.push({ kind: "text", text: mark });
    left -= mark.length;
  }
}

/** What was opened and never closed is words again. */
function dissolve(stack: Frame[]): void {
  const frame = stack.pop();
  if (frame === undefined) return;
  const under = stack.at(-1)?.parts;
  under?.push({ kind: "text", text: frame.mark });
  for (const part of frame.parts) under?.push(part);
}

function joined(parts: readonly Inline[]): Inline[] {
  const made: Inline[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    if (part.kind === "text" && last?.kind === "text")
      made[made.length - 1] = { kind: "text", text: last.text + part.text };
    else made.push(part);
  }
  return made;
}
