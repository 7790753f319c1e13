/** What a character is to the reader of words. Everything from LETTER on belongs inside a word. */
export const OTHER = 1;
export const APOSTROPHE = 2;
export const HYPHEN = 3;
/** A sign that may join the endings of one word to it (`·`, `.`, `(`, `/`). */
export const JOINT = 4;
export const LETTER = 5;
export const DIGIT = 6;

/** Class of each UTF-16 code unit; 0 where not looked up yet, and for halves of characters. */
export const CLASSES = new Uint8Array(0x10000);
for (const sign of "'’ʼ‘") CLASSES[sign.charCodeAt(0)] = APOSTROPHE;
for (const sign of "-\u2010\u2011") CLASSES[sign.charCodeAt(0)] = HYPHEN;
for (const sign of ".(/·•‧⋅∙") CLASSES[sign.charCodeAt(0)] = JOINT;
for (let code = 0; code < 0x250; code++) CLASSES[code] ||= classify(String.fromCharCode(code));

/** Class of the character at `index`. Combining marks and soft hyphens continue a word, so they count as letters. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return CLASSES[code] || look(text, index, code);
}

function look(text: string, index: number, code: number): number {
  if (code >= 0xd800 && code < 0xe000) return classify(whole(text, index, code));
  const found = classify(text.charAt(index));
  CLASSES[code] = found;
  return found;
}

/** The character of which one half stands at `index`. */
function whole(text: string, index: number, code: number): string {
  const start = code >= 0xdc00 && index > 0 ? index - 1 : index;
  return String.fromCodePoint(text.codePointAt(start) ?? 0);
}

function classify(character: string): number {
  if (/^[\p{L}\p{M}\u00ad\u200d]/u.test(character)) return LETTER;
  return /^\p{N}/u.test(character) ? DIGIT : OTHER;
}

export function isLower(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

export function isUpper(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase();
}
