import { type Alias, type Document, parseDocument, type YAMLError } from "yaml";
import type { z } from "zod";
import * as say from "../messages/yaml.js";
import { hasErrors, type Problem } from "./problem.js";
import { endlessAlias, multiplyingAlias } from "./yaml-aliases.js";
import { issueProblems } from "./yaml-issues.js";
import { placesIn } from "./yaml-nodes.js";
import { type Locate, locator, type Page, type Path, type Places, type Spot, spotAt } from "./yaml-places.js";

/** The version of every file of a study that this program writes, and the newest it reads. */
export const FILE_VERSION = 1;

/** Aliases may repeat a passage, not multiply it. */
const MOST_ALIASES = 100;

export interface Yaml<T> {
  /** The value, or null where there is an error. */
  readonly value: T | null;
  /** Every problem found, in the order of the file. */
  readonly problems: Problem[];
  /** Where a value or a key stands, so that a reader can report what the schema cannot see. */
  readonly locate: Locate;
  /** Where everything in the file stands, to be kept beside its value. */
  readonly places: () => Places;
  /** The keys that were left empty and so count as left out. */
  readonly empty: readonly Path[];
}

/**
 * Reads a YAML file and holds it against a schema. A byte-order mark and CRLF are tolerated; a key without a value
 * counts as absent; a key written twice, an unknown key (strict objects) and aliases that multiply are errors.
 * Where the schema knows the key `grille`, the file has to carry it, and a newer version is refused.
 */
export function readYaml<T>(source: string, file: string, schema: z.ZodType<T>): Yaml<T> {
  const text = source.replace(/^\uFEFF/, "");
  const page = { file, text };
  const document = parse(text);
  let known: Places | null = null;
  const places = (): Places => {
    known ??= document === null ? [0, 1, 0, 1] : placesIn(document);
    return known;
  };
  const locate = locator(places, page);
  if (document === null) return { value: null, problems: [tooDeep(locate([]))], locate, places, empty: [] };
  const syntax = document.errors.map((error) => syntaxProblem(error, page));
  if (document.errors.some((error) => error.code !== "DUPLICATE_KEY"))
    return { value: null, problems: syntax, locate, places, empty: [] };
  const raw = plain(document, { page, locate });
  if ("code" in raw) return { value: null, problems: [...syntax, raw], locate, places, empty: [] };
  const empty: Path[] = [];
  const { value, problems } = check(withoutEmpty(raw.value, [], empty), schema, locate);
  const all = [...syntax, ...problems].sort(byPlace);
  return { value: syntax.length > 0 ? null : value, problems: all, locate, places, empty };
}

function parse(text: string) {
  try {
    return parseDocument(text, { uniqueKeys: true, prettyErrors: false });
  } catch {
    return null;
  }
}

function plain(
  document: Document.Parsed,
  { page, locate }: { readonly page: Page; readonly locate: Locate },
): { value: unknown } | Problem {
  const refused = (words: Problem["text"], alias: Alias.Parsed | null): Problem => {
    const [start, end] = alias?.range ?? [];
    const spot = start === undefined || end === undefined ? locate([]) : spotAt(page, start, end - start);
    return problem("yaml-aliases", words, spot);
  };
  try {
    const endless = /&\S/.test(page.text) ? endlessAlias(document) : null;
    if (endless !== null) return refused(say.endlessAlias(), endless);
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) return tooDeep(locate([]));
    return refused(say.tooManyAliases(), multiplyingAlias(document, MOST_ALIASES));
  }
}

function check<T>(raw: unknown, schema: z.ZodType<T>, locate: Locate): { value: T | null; problems: Problem[] } {
  const version = versionProblem(raw, schema, locate);
  if (version?.code === "newer-file") return { value: null, problems: [version] };
  const result = schema.safeParse(raw);
  const issues = (result.error?.issues ?? []).filter((issue) => version === null || issue.path[0] !== "grille");
  const found = issueProblems(issues, { schema, raw, locate });
  const problems = (version === null ? found : [version, ...found]).sort(byPlace);
  return { value: result.success && !hasErrors(problems) ? result.data : null, problems };
}

function versionProblem(raw: unknown, schema: z.ZodType, locate: Locate): Problem | null {
  const shape = (schema as { shape?: Record<string, unknown> }).shape;
  if (shape !== undefined && !("grille" in shape)) return null;
  const version = typeof raw === "object" && raw !== null ? (raw as Record<string, unknown>).grille : undefined;
  if (typeof version === "number" && version > FILE_VERSION)
    return {
      ...problem("newer-file", say.newerVersion(String(version)), locate(["grille"])),
      hint: say.updateGrille(),
    };
  return version === FILE_VERSION ? null : problem("missing-version", say.noVersion(), locate(["grille"]));
}

/** A key left empty is a key left out, in the hands of the people who write these files; its path is added to `empty`. */
function withoutEmpty(value: unknown, path: Path, empty: Path[]): unknown {
  if (Array.isArray(value)) return value.map((inner, i) => withoutEmpty(inner, [...path, i], empty));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  for (const [key, inner] of entries) if (inner === null) empty.push([...path, key]);
  return Object.fromEntries(
    entries
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutEmpty(inner, [...path, key], empty)]),
  );
}

/** The parser marks one character; the word that begins there says more. */
function syntaxProblem({ code, pos }: YAMLError, page: Page): Problem {
  const word = /^[^\s:,]+/.exec(page.text.slice(pos[0], pos[0] + 80))?.[0] ?? "";
  return problem("yaml-syntax", say.badSyntax(code), spotAt(page, pos[0], Math.max(word.length, pos[1] - pos[0])));
}

function problem(code: string, text: Problem["text"], spot: Spot): Problem {
  return { severity: "error", code, text, ...spot };
}

function tooDeep(spot: Spot): Problem {
  return problem("yaml-depth", say.tooDeep(), spot);
}

function byPlace(a: Problem, b: Problem): number {
  return (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);
}
