import { isLowerCase, wordInProse } from "../identity/perhaps-word.js";
import { readName } from "../identity/person-name.js";
import { type Surface, searchFor } from "../identity/surfaces.js";
import * as say from "../messages/gate.js";
import type { Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import { holds } from "../text/span.js";
import { givenInFile, givenWhole } from "./given.js";
import { type Identifying, identifyingIn } from "./identifying.js";
import type { Study } from "./read.js";
import { tracesOf } from "./traces.js";

/** Something that is about to leave the study: its name, and what people can read in it. */
export interface Leaving {
  /** Empty where it is no file: an answer that goes to another program. */
  readonly file: string;
  readonly text: string | Uint8Array;
}

/** Places that a refusal names; of more it says how many. */
const NAMED = 8;

/**
 * The leak check at the one exit: why these outputs may not leave the study as they are; nothing where they may. What is
 * looked for are the words of every finding of high certainty in the study's own texts and, while the key is open, the
 * real names in it; in file names too. What stands inside a longer name that was given (`[ville de la province de Namur]`) is not looked for there.
 * A study that says why in writing (`anonymity: why`) lets its findings pass, but never the key's names.
 */
export async function leaks(study: Study, leaving: readonly Leaving[], secret: readonly string[]): Promise<Problem[]> {
  const excused = study.config.anonymity.why !== undefined;
  const sure = excused ? [] : (await identifyingIn(study)).filter(({ certainty }) => certainty === "high");
  const forms = [...new Set([...sure.flatMap(formsOf), ...secret])];
  if (forms.length === 0) return [];
  const search = outsideGiven(study, forms, new Set(secret));
  return leaving.flatMap(({ file, text }): Problem[] => {
    const inName = search(nameOf(file).normalize()).size > 0;
    const found = search(readable(typeof text === "string" ? text : Buffer.from(text).toString("utf8")));
    if (!inName && found.size === 0) return [];
    if (inName) return [refusal(null, say.leakInName, say.leakHint([], 0))];
    const sealed = secret.filter((form) => found.has(form));
    if (sealed.length > 0) return [unsealed(study, file, sealed)];
    return [
      certain(
        file,
        sure.filter((one) => formsOf(one).some((form) => found.has(form))),
      ),
    ];
  });
}

/** Makes a search for which of these forms stand in a text otherwise than inside a longer name that was given. */
function outsideGiven(
  study: Study,
  forms: readonly string[],
  secret: ReadonlySet<string>,
): (text: string) => Set<string> {
  const search = searchFor(forms);
  const searchGiven = searchFor(givenWhole(study));
  return (text) => {
    const found = search(text);
    const given = found.length === 0 ? [] : searchGiven(text);
    const isInside = (one: Surface): boolean =>
      given.some((other) => holds(other, one) && other.end - other.start > one.end - one.start);
    const isWord = wordInProse(text, study.lang);
    const isSealed = ({ form }: Surface): boolean => secret.has(forms[form] ?? "") && !isLowerCase(forms[form] ?? "");
    const left = found.filter((one) => !isInside(one) && !(isSealed(one) && isWord(one)));
    return new Set(left.map(({ form }) => forms[form] ?? ""));
  };
}

/** The words found; of a person with a title the name without it as well. */
function formsOf({ kind, words }: Identifying): string[] {
  if (kind !== "person") return [words];
  const { first, last } = readName(words);
  return first === null || last === null ? [words] : [words, `${first} ${last}`];
}

/** What certain findings stand in the way of, with the places in the study where they are. */
function certain(file: string, where: readonly Identifying[]): Problem {
  const places = [...new Set(where.map(placeOf))];
  const leak = file === "" ? say.leakInAnswer : say.leak;
  return refusal(file, leak(where.length), say.leakHint(places.slice(0, NAMED), places.length - NAMED));
}

function placeOf({ at, file, line }: Identifying): string {
  return at ?? (line === undefined ? file : `${file}:${line}`);
}

/** What names of the key stand in the way of, with the places in the study where they are still. */
function unsealed(study: Study, file: string, names: readonly string[]): Problem {
  const { traces } = tracesOf(study.dir, names, (one) => givenInFile(study, one));
  const own = traces.filter((one) => !/^(?:\.grille|report|journal)\//.test(one.file));
  const places = [
    ...new Set(own.map((one) => (one.line === null ? folderOf(one.file) : (one.at ?? `${one.file}:${one.line}`)))),
  ];
  const leak = file === "" ? say.sealedInAnswer : say.sealedInFile;
  return refusal(file, leak, say.sealedHint(places.slice(0, NAMED), places.length - NAMED));
}

function refusal(file: string | null, text: Words, hint: Words): Problem {
  return { severity: "error", code: "identifying", place: file === null || file === "" ? {} : { file }, text, hint };
}

/** A file whose name holds a real name is not named either. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/") + 1);
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/**
 * What can be read in a file, its escapes undone and its blanks made one. Of HTML and of an office document three times: with the tags closed up
 * (a name may be marked in part), with blanks for them (a name may go over two cells), and with what stands in them.
 */
function readable(text: string): string {
  const plain = unescaped(text).normalize();
  if (!/^\s*<(!doctype|html|svg|\?xml)/i.test(text)) return plain.replace(/\s+/g, " ");
  const html = text.replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, " ");
  const ways = [html.replace(/<[^>]*>/g, ""), html.replace(/<[^>]*>/g, " "), html.replace(/<\/?[a-z0-9]+/gi, " ")];
  return ways.map((way) => withoutEntities(way).normalize().replace(/\s+/g, " ")).join("\n");
}

/** What stands behind a backslash in JSON or in Markdown. */
function unescaped(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text.replace(/\\([^\p{L}\p{N}\s])/gu, "$1");
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code, sign) =>
    code === undefined ? (/[bfnrt]/.test(sign) ? " " : sign) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
