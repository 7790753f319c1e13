import { fold } from "../fold.js";
import type { Strip } from "./strip.js";

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*)*/gu;
/** What follows a verb or a pronoun with a hyphen. Endings that many words have too (`-le`, `-ce`, `-leur`) are left out. */
const CLITIC =
  /^(je|tu|il|elle|on|nous|vous|ils|elles|moi|toi|y|en|là|ci|même|mêmes|dessus|dessous|delà|dedans|dehors|devant|après)$/;
const NUMBER =
  /^(vingt|trente|quarante|cinquante|soixante|quatre|dix|et|un|une|deux|trois|cinq|six|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize|vingts|cent|mille)$/;
/** Short links within a word of several hyphens: `vingt-et-un`, `a-t-il`, `vis-à-vis`. */
const LINK = /-(et|t|a|de|du|la|le|les|sur)$/;
/** First halves that take a hyphen before whatever word. */
const FIRST =
  /^(demi|semi|mi|ex|quasi|vice|non|peut|est|fut|sera|serait|self|rendez|celui|celle|ceux|celles|quelques|arriere|avant)$/;

/** Pronouns with the ends of the verbs before them, where no word of French or English is cut so: `débrouille-toi`, `dites-le`, `allez-vous`, `dit-elle`. */
const AFTER_VERB: readonly (readonly [RegExp, RegExp])[] = [
  [/\p{L}{2}$/u, /^(?:toi|moi|je)$/],
  [/\p{L}[sz]$/u, /^(?:nous|vous|le|la|les|lui|leur)$/],
  [/\p{L}[sx]$/u, /^tu$/],
  [/\p{L}[td]$/u, /^(?:ils?|elles?)$/],
  [/^\p{Ll}{3,}e$/u, /^(?:le|la|les|lui)$/],
];

/** What follows in `soupire-t-il`. */
const INVERTED = /^t-(?:ils?|elles?|on)$/;

/** What a document tells of its hyphens: the words that stand whole within its lines. */
export interface HyphenWords {
  readonly words: ReadonlySet<string>;
  readonly hyphenated: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  readonly seconds: ReadonlySet<string>;
}

/** Gathers the words of a document, those at the ends of lines aside, whose hyphens are in question. */
export function hyphenWords(strips: readonly Strip[]): HyphenWords {
  const words = new Set<string>();
  const hyphenated = new Set<string>();
  for (const { text } of strips)
    for (const [word] of text.replace(/\S+[-\u2010\u00ad]$/u, "").matchAll(WORD))
      (/[-\u2010\u2011]/.test(word) ? hyphenated : words).add(plain(word));
  const halves = [...hyphenated].map((word) => word.split("-"));
  return {
    words,
    hyphenated,
    firsts: new Set(halves.flatMap((parts) => parts.slice(0, -1))),
    seconds: new Set(halves.flatMap((parts) => parts.slice(1))),
  };
}

function plain(word: string): string {
  return fold(word).replace(/[\u2010\u2011]/g, "-");
}

export interface Joined {
  readonly text: string;
  /** Hyphens that were only those of the end of a line. */
  readonly hyphens: number;
}

/** Joins the lines of a paragraph, and undoes the hyphens at their ends that are none of the words' own. */
export function joinLines(lines: readonly string[], known: HyphenWords): Joined {
  const parts: string[] = [];
  let hyphens = 0;
  for (const line of lines) {
    const last = parts.at(-1) ?? "";
    if (line.trim() === "") continue;
    const broken = /(\p{L}[\p{L}\p{M}'’-]*)[-\u2010\u00ad]$/u.exec(last.slice(-60));
    if (broken !== null && /^\p{L}/u.test(line)) {
      const drop = /\u00ad$/.test(last) || isSoft(broken[1] ?? "", line, known);
      if (drop) parts[parts.length - 1] = last.slice(0, -1);
      parts.push(line);
      hyphens += drop ? 1 : 0;
    } else parts.push(last === "" || /[\p{L}\p{N}]['’\u2010-]$/u.test(last) ? line : ` ${line}`);
  }
  const text = parts.join("");
  const inside = text.match(/\u00ad/g)?.length ?? 0;
  return { text: text.replace(/\u00ad/g, ""), hyphens: hyphens + inside };
}

/** Whether the hyphen after these letters is only that of the line's end. */
function isSoft(before: string, line: string, { words, hyphenated, firsts, seconds }: HyphenWords): boolean {
  const rest = plain(/^\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/u.exec(line)?.[0] ?? "");
  const after = rest.split("-")[0] ?? "";
  const left = plain(before).split("'").at(-1) ?? "";
  const first = left.split("-").at(-1) ?? "";
  const whole = left + rest;
  if (hyphenated.has(`${left}-${rest}`) || hyphenated.has(`${first}-${after}`)) return false;
  if (words.has(whole) || hyphenated.has(whole) || words.has(first + after)) return true;
  if (/^\p{Lu}/u.test(line) && !/^\P{Ll}{2,}$/u.test(before)) return false;
  if (FIRST.test(first) || (NUMBER.test(first) && NUMBER.test(after))) return false;
  const verb = /\p{L}[\p{L}\p{M}]*$/u.exec(before)?.[0].normalize("NFC") ?? "";
  if (AFTER_VERB.some(([ends, pronoun]) => ends.test(verb) && pronoun.test(after)) || INVERTED.test(rest)) return false;
  if (CLITIC.test(/^\p{L}+/u.exec(line)?.[0].normalize("NFC") ?? "") && words.has(first)) return false;
  return !(firsts.has(first) && seconds.has(after)) && !LINK.test(left);
}
