const NARROW = "\u202f";
const WIDE = "\u00a0";

/**
 * French typography for a sentence that we wrote: curly apostrophes, a narrow no-break space before ; ! ?
 * and a no-break space before : and inside « ». Plain spaces and straight apostrophes go in; the rest is done here,
 * once. Never applied to a participant's words.
 */
export function typeset(text: string): string {
  return text
    .replace(/(\p{L})'/gu, "$1\u2019")
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replace(/ :/g, `${WIDE}:`)
    .replace(/« /g, `«${WIDE}`)
    .replace(/ »/g, `${WIDE}»`)
    .replace(/ %/g, `${WIDE}%`);
}

/** Tagged template: typesets the literal parts and leaves the values as they are. */
export function fr(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.reduce((text, part, i) => text + typeset(part) + (i < values.length ? String(values[i]) : ""), "");
}
