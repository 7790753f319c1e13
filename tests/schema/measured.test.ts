import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { MeasureInput } from "../../src/measures/input.js";
import { measuredJson } from "../../src/measures/json.js";
import { measures } from "../../src/measures/measures.js";
import { saturationOff } from "../../src/measures/saturation/off.js";
import { saturation } from "../../src/measures/saturation.js";
import type { Measured } from "../../src/measures/table.js";
import { gather, selectionOf } from "../../src/study/gather.js";
import { readStudy } from "../../src/study/read.js";
import { strataOf } from "../../src/study/strata.js";
import { fromIncidence } from "../measures/made.js";
import { incidenceMatrices } from "../statistics/reference.js";
import { faults } from "./check.js";

const inputs = [{ path: "input 1", sha256: "0".repeat(64) }];
const written = (measured: Measured): Record<string, never> =>
  JSON.parse(measuredJson(measured, { version: "0.1.0", inputs }));

/** Faults of the shape, and rows that are not as long as their table is wide, which a schema cannot say. */
function wrong(measured: Measured): string[] {
  const json = written(measured);
  const tables = json.tables as unknown as { name: string; columns: unknown[]; rows: unknown[][] }[];
  const ragged = tables.filter(({ columns, rows }) => rows.some((row) => row.length !== columns.length));
  return [...faults(json), ...ragged.map(({ name }) => `${name}: rows of another length`)];
}

async function everyMeasure(input: MeasureInput): Promise<Measured[]> {
  const others = await Promise.all(measures.map(async (kind) => (await kind.load())(input)));
  return [...others, saturation({ ...input, saturation: { ...input.saturation, estimators: "all" } })];
}

describe("the schema of what measures answer", () => {
  it.each([...incidenceMatrices()].filter(([, rows]) => rows.length <= 12))(
    "fits every measure of %s",
    async (_name, rows) => {
      for (const measured of await everyMeasure(fromIncidence(rows))) expect(wrong(measured)).toEqual([]);
    },
  );

  it.each([[[]], [[[]]], [[[], []]]])("fits every measure of %j", async (rows) => {
    for (const measured of await everyMeasure(fromIncidence(rows))) expect(wrong(measured)).toEqual([]);
  });

  it("fits saturation without an order, of a closed list, and switched off", () => {
    const input = fromIncidence([[1], [0]]);
    expect(wrong(saturation({ ...input, ordered: false }))).toEqual([]);
    expect(wrong(saturationOff({ fr: "non", en: "no" }))).toEqual([]);
  });

  it("refuses a number that is not defined without a reason, 0 in its place being no answer either", () => {
    const json = written(saturation(fromIncidence([[1, 1]])));
    const values = json.values as unknown as Record<string, Record<string, unknown>>;
    expect(faults(json)).toEqual([]);
    const changed = { ...json, values: { ...values, coverage: { value: null, reason: null } } };
    expect(faults(changed).join()).toContain("$.values");
    const chao2 = { ...values.chao2, reason: null };
    expect(faults({ ...json, values: { ...values, chao2 } }).join()).toContain("$.values");
    expect(faults({ ...json, more: 1 }).join()).toContain("more is too much");
  });

  it("is published with the package", () => {
    const { exports, files } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(existsSync(resolve(exports["./schema/measured.json"]))).toBe(true);
    expect(files).toContain("schema");
  });
});

describe("the schema, on the example study", () => {
  let input: MeasureInput | null = null;

  beforeAll(async () => {
    const { study } = await readStudy(resolve("transcripts.example"));
    if (study === null) return;
    const strata = strataOf(study, "territoire") ?? undefined;
    const found = gather(study, { unit: "interview" }, selectionOf(study));
    input = { ...found, saturation: { ...found.saturation, strata } };
  });

  it("fits every measure", async () => {
    expect(input?.grid.interviews.length).toBe(8);
    for (const measured of input === null ? [] : await everyMeasure(input)) expect(wrong(measured)).toEqual([]);
  });
});
