/** Whether a value is one of a kind. */
type Guard<T> = (value: unknown) => value is T;
type Guards = Readonly<Record<string, Guard<unknown>>>;
type Kind<G> = G extends Guard<infer T> ? T : never;

/** What a line of JSON holds: the keys that it has to have and those that it may have. */
type Held<N extends Guards, O extends Guards> = { readonly [K in keyof N]: Kind<N[K]> } & {
  readonly [K in keyof O]?: Kind<O[K]>;
};

/**
 * Makes a reader of what a line of JSON holds: its keys in the order given here; null where one that it has to have is missing,
 * or any is of another kind or unknown. Sheets hold thousands of lines, and are read by every command: this loads nothing
 * and looks at each key once.
 */
export function shape<N extends Guards, O extends Guards>(
  needed: N,
  optional: O,
): (value: unknown) => Held<N, O> | null {
  const keys = Object.entries<Guard<unknown>>({ ...needed, ...optional });
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const given = value as Readonly<Record<string, unknown>>;
    const held: Record<string, unknown> = {};
    let left = Object.keys(given).length;
    for (const [key, is] of keys) {
      const one = given[key];
      if (one === undefined && !Object.hasOwn(needed, key)) continue;
      if (!is(one)) return null;
      held[key] = one;
      left--;
    }
    return left === 0 ? (held as Held<N, O>) : null;
  };
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
