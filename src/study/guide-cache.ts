import type { Guide } from "../codebook/guide.js";
import { keptLocated } from "./kept-located.js";

/** The interview guide. */
export const keptGuide = keptLocated<Guide>("guide", async (source, file) => {
  const { readGuide } = await import("../codebook/guide.js");
  const { guide: value, ...rest } = readGuide(source, file);
  return { value, ...rest };
});
