/** What a bracket says once the slips of conversion and typing in it are mended. */
export interface Repaired {
  readonly text: string;
  /** Whether superscripts or spaces had to be mended. */
  readonly mended: boolean;
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  ᵉ: "e",
  ʳ: "r",
  ᵈ: "d",
  ⁿ: "n",
  ˢ: "s",
  ᵗ: "t",
  ʰ: "h",
  ᵐ: "m",
  è: "e",
};

/**
 * Mends an attribution: superscripts that a conversion spoilt (`40^e`, `1^{er}`, `1<sup>er</sup>`, `40ᵉ`), ordinals in
 * other spellings (`40ème`, `40 e`), `40e années`, spaces that are missing after a comma. Only for reading it; the
 * words of people are never touched.
 */
export function repair(content: string): Repaired {
  const plain = content
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/(\p{Ll})-[^\S\n]*\n\s*(?=\p{Ll})/gu, "$1")
    .replace(/\s+/g, " ")
    .replace(/\*+|(?<!\w)_+|_+(?!\w)/g, "")
    .trim();
  const text = plain
    .replace(/<\/?(?:sup|em|i|b)>/gi, "")
    .replace(
      /(?:\s?\$)?\s?\^\s?\{?\s?(?:\\(?:text|textrm|mathrm|rm)\s?\{?)?\s?(\p{L}{1,4}|°)(?:\s?\}){0,2}(?:\s?\$)?/gu,
      "$1",
    )
    .replace(/(?<=\d\s?)[ᵉʳᵈⁿˢᵗʰᵐ]{1,3}/gu, (run) => [...run].map((one) => SUPERSCRIPTS[one] ?? one).join(""))
    .replace(/(\d)\s?(?:i?[èeé]me|ème|è)s?(?!\p{L})/gu, "$1e")
    .replace(/(\d)\s(e|er|re|ère|ere)(?!\p{L})/gu, "$1$2")
    .replace(/(\d)\s?(?:ère|ere|re)(?!\p{L})/gu, "$1er")
    .replace(/(\d(?:er|e))(?=\p{L}{4})/gu, "$1 ")
    .replace(/(\d0e) ?(?:années|annee|annees)(?!\p{L})/gu, "$1 année")
    .replace(/(\d)(?=(?:ans?|années?|mois|years?)(?!\p{L}))/gu, "$1 ")
    .replace(/\b([dl])\s?'\s/gi, "$1'")
    .replace(/\s+([,;])/g, "$1")
    .replace(/([,;])(?=[^\s\d])|(?<=\p{L}),(?=\d)/gu, (found) => `${found} `)
    .trim();
  return { text, mended: text !== plain };
}
