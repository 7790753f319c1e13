import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  isEnd,
  isFlag,
  isMomentOrNull,
  isOffset,
  isOneOf,
  isSomeText,
  isText,
  isTexts,
  shape,
} from "../../src/coding/line-shape.js";

const read = shape(
  { id: isText, start: isOffset, end: isEnd, quote: isSomeText, origin: isOneOf("hand", "rule") },
  { read: isMomentOrNull, reread: isTexts, seen: isFlag },
);

const schema = z.strictObject({
  id: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1),
  origin: z.enum(["hand", "rule"]),
  read: z.iso.datetime().nullable().optional(),
  reread: z.array(z.string()).optional(),
  seen: z.boolean().optional(),
});

const SOUND = { id: "a", start: 0, end: 3, quote: "oui", origin: "hand" };

describe("a line held against its shape", () => {
  it("is what a schema of the same shape says it is", () => {
    const key = fc.constantFrom(...Object.keys(schema.shape), "other", "__proto__", "toString");
    const moment = fc.constantFrom(
      "2026-02-28T10:00:00Z",
      "2026-02-30T10:00:00Z",
      "2024-02-29T10:00Z",
      "2026-13-01T10:00:00Z",
      "2026-01-01T24:00:00Z",
      "2026-01-01T10:00:60Z",
      "2026-01-01T10:00:00.123456Z",
      "2026-01-01T10:00:00+01:00",
      "2026-01-01 10:00:00Z",
      "2026-01-01",
    );
    const value = fc.oneof(
      moment,
      fc.constantFrom<unknown>("", "a", "hand", 0, 1, -1, 1.5, 2 ** 53, null, true, [], ["a"], [1], {}),
    );
    let sound = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 3 }), fc.option(key), (changed, dropped) => {
        const entries = [...Object.entries(SOUND).filter(([name]) => name !== dropped), ...changed];
        const line: unknown = JSON.parse(JSON.stringify(Object.fromEntries(entries)));
        const { success, data } = schema.safeParse(line);
        if (success) sound++;
        expect(read(line)).toEqual(success ? data : null);
      }),
      { seed: 1, numRuns: 5000 },
    );
    expect(sound).toBeGreaterThan(500);
  });

  it("is nothing where the line is no object", () => {
    for (const line of [undefined, null, 1, "a", [], [SOUND]]) expect(read(line)).toBeNull();
  });
});
