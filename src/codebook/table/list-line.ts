import { flow, fromFlow } from "./cells.js";

/** A word list as a printed codebook has it, and whether it came back whole. */
export interface ListRead {
  readonly name: string;
  /** As the file has it; null where it cannot be read. */
  readonly list: unknown;
}

/** Words between commas, then those that are no hit; a list that would not come back so is written within braces or brackets. */
export function listLine(list: unknown, except: string): string {
  const { words = [], except: excepted = [], ...rest } = partsOf(list);
  const isPlain = (word: unknown): boolean =>
    typeof word === "string" && word === word.trim() && word !== "" && !/[,\n\r—]|^[[{]/.test(word);
  if (words.length === 0 || ![...words, ...excepted].every(isPlain) || Object.keys(rest).length > 0) return flow(list);
  return `${words.join(", ")}${excepted.length === 0 ? "" : ` — ${except} ${excepted.join(", ")}`}`;
}

interface Parts {
  readonly words?: readonly unknown[];
  readonly except?: readonly unknown[];
}

function partsOf(list: unknown): Parts {
  return Array.isArray(list) ? { words: list } : ((list ?? {}) as Parts);
}

/** `$changer  change, changer`, as it stands below the heading of the word lists; null where a line is none. */
export function listIn(line: string): ListRead | null {
  const [, name, text] = /^\s*\$([\p{L}\p{N}_-]+)(?:[\s\u00a0\u202f]*:|\s)\s*(\S.*)$/u.exec(line) ?? [];
  if (name === undefined || text === undefined) return null;
  if (/^[[{]/.test(text)) {
    const list = fromFlow(text);
    return { name, list: typeof list === "object" ? list : null };
  }
  const [said = "", excepted] = text.split(/\s+—\s+(?:sauf|except)[\s\u00a0\u202f]*:\s*/);
  const words = wordsIn(said);
  return { name, list: excepted === undefined ? words : { words, except: wordsIn(excepted) } };
}

function wordsIn(text: string): string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
