import { readFileSync } from "node:fs";

type Schema = Readonly<Record<string, unknown>>;

/** The schema that is published with the package. */
export const published: Schema = JSON.parse(
  readFileSync(new URL("../../schema/measured.schema.json", import.meta.url), "utf8"),
);

/** The same of the report, whose measures fit the first. */
export const publishedReport: Schema = JSON.parse(
  readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"),
);

const defined: Readonly<Record<string, unknown>> = {
  ...(publishedReport.$defs as Schema),
  ...(published.$defs as Schema),
};

/**
 * What in a value does not fit a schema, each with its path. Knows the words that our schema uses and no others: an unknown
 * one is a fault of the schema, and told too.
 */
export function faults(value: unknown, schema: Schema = published, path = "$"): string[] {
  return Object.entries(schema).flatMap(([word, rule]) => {
    const check = WORDS[word];
    if (check === undefined) return [`${path}: the schema says "${word}"`];
    return check(value, rule, { path, schema });
  });
}

interface At {
  readonly path: string;
  readonly schema: Schema;
}

type Check = (value: unknown, rule: unknown, at: At) => string[];

const said: Check = () => [];
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const fits = (value: unknown, rule: unknown, path: string): boolean => faults(value, rule as Schema, path).length === 0;

const WORDS: Readonly<Record<string, Check>> = {
  $schema: said,
  $id: said,
  $defs: said,
  title: said,
  description: said,
  // biome-ignore lint/suspicious/noThenProperty: it is a word of JSON Schema
  then: said,
  else: said,
  $ref: (value, rule, { path }) => {
    if (rule === published.$id) return faults(value, published, path);
    const name = String(rule).replace("#/$defs/", "");
    return faults(value, (defined[name] ?? { missing: name }) as Schema, path);
  },
  type: (value, rule, { path }) => {
    const types = Array.isArray(rule) ? rule : [rule];
    return types.some((type) => isOfType(value, type)) ? [] : [`${path}: ${typeof value}, not ${types.join(" or ")}`];
  },
  required: (value, rule, { path }) =>
    (rule as string[]).flatMap((name) => (isObject(value) && !(name in value) ? [`${path}: no ${name}`] : [])),
  properties: (value, rule, { path }) =>
    Object.entries(rule as Record<string, Schema>).flatMap(([name, one]) =>
      isObject(value) && name in value ? faults(value[name], one, `${path}.${name}`) : [],
    ),
  additionalProperties: (value, _rule, { path, schema }) =>
    Object.keys(isObject(value) ? value : {}).flatMap((name) =>
      name in ((schema.properties ?? {}) as object) ? [] : [`${path}: ${name} is too much`],
    ),
  items: (value, rule, { path }) =>
    Array.isArray(value) ? value.flatMap((one, i) => faults(one, rule as Schema, `${path}[${i}]`)) : [],
  anyOf: (value, rule, { path }) => {
    const each = (rule as Schema[]).map((one) => faults(value, one, path));
    return each.some((found) => found.length === 0) ? [] : [`${path}: fits none of ${each.length}`, ...(each[0] ?? [])];
  },
  if: (value, rule, { path, schema }) => {
    const next = fits(value, rule, path) ? schema.then : schema.else;
    return next === undefined ? [] : faults(value, next as Schema, path);
  },
  const: (value, rule, { path }) => (value === rule ? [] : [`${path}: ${String(value)}, not ${String(rule)}`]),
  pattern: (value, rule, { path }) =>
    typeof value !== "string" || new RegExp(String(rule)).test(value) ? [] : [`${path}: "${value}"`],
  minLength: (value, rule, { path }) =>
    typeof value !== "string" || value.length >= Number(rule) ? [] : [`${path}: too short`],
  minimum: (value, rule, { path }) =>
    typeof value !== "number" || value >= Number(rule) ? [] : [`${path}: ${value} is below ${String(rule)}`],
  maximum: (value, rule, { path }) =>
    typeof value !== "number" || value <= Number(rule) ? [] : [`${path}: ${value} is above ${String(rule)}`],
};

function isOfType(value: unknown, type: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
