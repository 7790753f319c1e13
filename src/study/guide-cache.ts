import type { Guide } from "../codebook/guide.js";
import { locator, type Places } from "../text/yaml-places.js";
import { type KeptFile, packKept, unpackKept } from "./kept-file.js";

const FILE = "guide.yaml";

/** The interview guide, kept without where its questions stand, and then that. */
export const keptGuide: KeptFile<Guide> = {
  cache: ".grille/guide.json",
  unpack(cache, source) {
    const [guide, places = "[]"] = unpackKept(cache, source) ?? [];
    if (guide === undefined) return null;
    const locate = locator(() => JSON.parse(places) as Places, { file: FILE, text: source.replace(/^\uFEFF/, "") });
    return { ...(JSON.parse(guide) as Guide), locate };
  },
  async read(source) {
    const { readGuide } = await import("../codebook/guide.js");
    const { guide, problems, places } = readGuide(source, FILE);
    return { value: guide, problems, pack: ({ locate: _, ...plain }) => packKept([plain, places()], source) };
  },
};
