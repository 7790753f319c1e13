/** Whether a value is one of a kind. */
type Guard<T> = (value: unknown) => value is T;
type Guards = Readonly<Record<string, Guard<unknown>>>;
type Kind<G> = G extends Guard<infer T> ? T : never;

/** What a line of JSON holds: the keys that it has to have and those that it may have. */
type Held<N extends Guards, O extends Guards> = { readonly [K in keyof N]: Kind<N[K]> } & {
  readonly [K in keyof O]?: Kind<O[K]>;
};

/**
 * Holds a value against the keys that it has to have and those that it may have; null where one is missing, of another
 * kind or unknown. Sheets hold thousands of lines, and are read by every command: this loads nothing and looks at each once.
 */
export function held<N extends Guards, O extends Guards>(
  value: unknown,
  { needed, optional }: { readonly needed: N; readonly optional: O },
): Held<N, O> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const given = value as Readonly<Record<string, unknown>>;
  const has = (key: string): boolean => Object.hasOwn(given, key);
  const isKnown = (key: string): boolean => Object.hasOwn(needed, key) || Object.hasOwn(optional, key);
  const guards = Object.entries({ ...needed, ...optional }).filter(([key]) => Object.hasOwn(needed, key) || has(key));
  if (!Object.keys(given).every(isKnown) || !guards.every(([key, is]) => has(key) && is(given[key]))) return null;
  return Object.fromEntries(guards.map(([key]) => [key, given[key]])) as Held<N, O>;
}

export const isText = (value: unknown): value is string => typeof value === "string";
export const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
export const isSomeText = (value: unknown): value is string => isText(value) && value !== "";
export const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
export const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
export const isEnd = (value: unknown): value is number => isOffset(value) && value > 0;
export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

export function isOneOf<const T>(...values: readonly T[]): Guard<T> {
  return (value): value is T => values.includes(value as T);
}

/** A moment in UTC that there is, or nothing. */
export function isMomentOrNull(value: unknown): value is string | null {
  if (value === null) return true;
  if (!isText(value) || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value)) return false;
  const moment = new Date(value);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value.slice(0, 19));
}
