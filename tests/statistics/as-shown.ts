import { expect } from "vitest";

/** Compares in every place; a number must agree to the last digit that the example shows. `digits`: the numbers of the example as they are written. */
export function expectAsShown(actual: unknown, shown: unknown, digits: string[]): void {
  if (typeof shown === "number") {
    const decimals = /\.(\d+)/.exec(digits.shift() ?? "")?.[1]?.length ?? 0;
    const reach = decimals === 0 ? 1e-9 : 0.5000001 * 10 ** -decimals;
    expect(typeof actual, `${actual}`).toBe("number");
    expect(Math.abs((actual as number) - shown), `${actual}`).toBeLessThanOrEqual(reach);
  } else if (typeof shown === "object" && shown !== null) {
    const found = ArrayBuffer.isView(actual) ? Array.from(actual as unknown as ArrayLike<unknown>) : actual;
    expect(Object.keys(found as object)).toEqual(Object.keys(shown));
    for (const [key, value] of Object.entries(shown)) {
      expectAsShown((found as Record<string, unknown>)[key], value, digits);
    }
  } else expect(actual).toBe(shown);
}

/** The numbers in the text of an example, as they are written. */
export const digitsIn = (value: string): string[] => value.replace(/"[^"]*"/g, '""').match(/\d+(?:\.\d+)?/g) ?? [];
