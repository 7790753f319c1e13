/** A text as it is kept: no BOM, LF, NFC, no half surrogates. Nothing else changes. */
export function tidyText(text: string): string {
  if (text === latest) return text;
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const lines = bare.includes("\r") ? bare.replace(/\r\n?/g, "\n") : bare;
  const whole = /[\ud800-\udfff]/.test(lines) ? lines.replace(/\p{Surrogate}/gu, "\ufffd") : lines;
  latest = whole.normalize("NFC");
  return latest;
}

/** Notes that a text is tidy as it is. */
export function alreadyTidy(text: string): string {
  latest = text;
  return text;
}

/** What was made tidy last: a file is asked for it when it is decoded, and once more when it is read. */
let latest = "";

/** The words of one turn as they are kept: a tidy text, trimmed, its blank lines empty. */
export function tidyWords(text: string): string {
  return tidyText(text)
    .split("\n")
    .map((line) => (line.trim() === "" ? "" : line))
    .join("\n")
    .trim();
}

/** A text of one line, such as a heading: white space of any kind becomes one space. */
export function tidyLine(text: string): string {
  return tidyText(text)
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}

/** A speaker's label as it is kept: one line, without the brackets, stars and colons that set it off. */
export function tidyLabel(text: string): string {
  const bare = tidyText(text).replace(/[[\]:*#]+/g, " ");
  return tidyLine(bare.replace(/^[\s_]+|[\s_]+$/g, ""));
}

/** 1 for each UTF-16 code unit that is white space. */
const SPACE = new Uint8Array(0x10000);
for (const sign of "\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff") SPACE[sign.charCodeAt(0)] = 1;
SPACE.fill(1, 0x2000, 0x200b);

/** How many characters of a text are not white space. White space is not counted when characters are accounted for. */
export function countCharacters(text: string): number {
  let spaces = 0;
  for (let i = 0; i < text.length; i++) spaces += SPACE[text.charCodeAt(i)] ?? 0;
  return text.length - spaces;
}
