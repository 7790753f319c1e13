import type { Claims } from "../codebook/claims.js";
import { keptLocated } from "./kept-located.js";

/** What a publication says. */
export const keptClaims = keptLocated<Claims>("claims", async (source, file) => {
  const { readClaims } = await import("../codebook/claims.js");
  const { claims: value, ...rest } = readClaims(source, file);
  return { value, ...rest };
});
