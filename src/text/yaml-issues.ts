import type { z } from "zod";
import type { Words } from "../messages/words.js";
import * as say from "../messages/yaml.js";
import { nearest } from "./nearest.js";
import type { Problem } from "./problem.js";
import { knownKeys } from "./schema-keys.js";
import type { Locate, Path, Spot } from "./yaml-places.js";

/** What a refinement passes as `params` to say its own sentence. */
export interface OwnIssue {
  readonly problem: string;
  readonly words: Words;
  readonly hint?: Words;
  /** Points at the key rather than at the value. */
  readonly at?: "key";
}

export interface Checked {
  readonly schema: z.ZodType;
  readonly raw: unknown;
  readonly locate: Locate;
}

type Issue = z.core.$ZodIssue;

/** What a schema found, each as a problem at its line and column with the nearest known name. */
export function issueProblems(issues: readonly Issue[], checked: Checked, above: Path = []): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...(issue.path as (string | number)[])];
    if (issue.code === "invalid_union") return unionProblems(issue.errors, checked, path);
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path, checked));
    return [single(issue, path, checked)];
  });
}

/** Of the branches of a union, the one whose kind of value was written; else all kinds are named. */
function unionProblems(branches: readonly (readonly Issue[])[], checked: Checked, path: Path): Problem[] {
  if (valueAt(checked.raw, path) === undefined)
    return [error("missing-key", say.missingKey(String(path.at(-1) ?? "")), checked.locate(path))];
  const meant = branches.filter((issues) => !issues.some(isOtherKind));
  const fewest = meant.sort((a, b) => a.length - b.length)[0];
  if (fewest !== undefined) return issueProblems(fewest, checked, path);
  const expected = branches.flat().flatMap(kindsAsked);
  return [error("wrong-type", say.wrongType([...new Set(expected)]), checked.locate(path))];
}

/** Whether an issue says that another kind of value altogether was wanted here. */
function isOtherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === "invalid_union"
    ? issue.errors.every((one) => one.some(isOtherKind))
    : issue.code === "invalid_type";
}

function kindsAsked(issue: Issue): string[] {
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(kindsAsked);
  return issue.code === "invalid_type" ? [issue.expected] : [];
}

function unknownKey(key: string, path: Path, checked: Checked): Problem {
  const keys = knownKeys(checked.schema, path);
  return error("unknown-key", say.unknownKey(key), checked.locate([...path, key], "key"), hintFor(key, keys));
}

function single(issue: Issue, path: Path, checked: Checked): Problem {
  const spot = checked.locate(path);
  if (valueAt(checked.raw, path) === undefined) {
    const name = String(path.at(-1) ?? "");
    return error("missing-key", say.missingKey(name), spot);
  }
  if (issue.code === "invalid_type") return error("wrong-type", say.wrongType([issue.expected]), spot);
  if (issue.code === "invalid_value") return badValue(valueAt(checked.raw, path), issue.values.map(String), spot);
  if (issue.code === "too_small") {
    const text = issue.origin === "string" ? say.emptyText() : say.tooFew(Number(issue.minimum));
    return error("too-few", text, spot);
  }
  if (issue.code === "custom" && issue.params !== undefined)
    return own(issue.params as unknown as OwnIssue, path, checked);
  return error("wrong-value", say.wrongValue(), spot);
}

function own(issue: OwnIssue, path: Path, checked: Checked): Problem {
  return error(issue.problem, issue.words, checked.locate(path, issue.at), issue.hint);
}

function badValue(value: unknown, values: readonly string[], spot: Spot): Problem {
  return error("unknown-value", say.notAmong(String(value)), spot, hintFor(String(value), values));
}

/** The nearest of the known names, or all of them where none is near and they are few. */
export function hintFor(name: string, names: readonly string[]): Words | undefined {
  const near = nearest(name, names);
  if (near !== null) return say.didYouMean(near);
  return names.length > 0 && names.length <= 20 ? say.known(names) : undefined;
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    raw,
  );
}

function error(code: string, text: Words, spot: Spot, hint?: Words): Problem {
  return { severity: "error", code, text, ...spot, ...(hint === undefined ? {} : { hint }) };
}
