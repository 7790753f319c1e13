import type { Problem } from "../text/problem.js";
import { type Locate, locator, type Places } from "../text/yaml-places.js";
import { type KeptFile, packKept, unpackKept } from "./kept-file.js";

interface Read<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
  readonly places: () => Places;
}

/** `NAME.yaml` at the top of a study: its value, kept without where things stand in the file, and then that. */
export function keptLocated<T extends { readonly locate?: Locate }>(
  name: string,
  read: (source: string, file: string) => Promise<Read<T>>,
): KeptFile<T> {
  const file = `${name}.yaml`;
  return {
    cache: `.grille/${name}.json`,
    unpack(cache, source) {
      const [value, places = "[]"] = unpackKept(cache, source) ?? [];
      if (value === undefined) return null;
      const locate = locator(() => JSON.parse(places) as Places, { file, text: source.replace(/^\uFEFF/, "") });
      return { ...(JSON.parse(value) as T), locate };
    },
    async read(source) {
      const { value, problems, places } = await read(source, file);
      return { value, problems, pack: ({ locate: _, ...plain }) => packKept([plain, places()], source) };
    },
  };
}
