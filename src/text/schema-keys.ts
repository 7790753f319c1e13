import type { z } from "zod";
import type { Path } from "./yaml-places.js";

/** The part of a schema's definition that says what may stand inside it. */
interface Def {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly getter?: () => z.ZodType;
}

/** The keys that a schema knows at a path, for the hint about one it does not know. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  let here = [schema].flatMap(unwrap);
  for (const part of path) here = here.flatMap((def) => inside(def, part)).flatMap(unwrap);
  return [...new Set(here.flatMap((def) => Object.keys(def.shape ?? {})))];
}

function inside(def: Def, part: string | number): z.ZodType[] {
  if (typeof part === "number") return def.element === undefined ? [] : [def.element];
  const found = def.shape?.[part] ?? def.valueType;
  return found === undefined ? [] : [found];
}

/** Looks through optional, default, lazy, piped and alternative schemas. */
function unwrap(schema: z.ZodType): Def[] {
  const def = schema.def as unknown as Def;
  const wrapped = def.innerType ?? def.in ?? def.getter?.();
  if (wrapped !== undefined) return unwrap(wrapped);
  return def.options === undefined ? [def] : def.options.flatMap(unwrap);
}
