import type { Claims } from "../codebook/claims.js";
import { locator, type Places } from "../text/yaml-places.js";
import { type KeptFile, packKept, unpackKept } from "./kept-file.js";

const FILE = "claims.yaml";

/** What a publication says, kept without where it stands in the file, and then that. */
export const keptClaims: KeptFile<Claims> = {
  cache: ".grille/claims.json",
  unpack(cache, source) {
    const [claims, places = "[]"] = unpackKept(cache, source) ?? [];
    if (claims === undefined) return null;
    const locate = locator(() => JSON.parse(places) as Places, { file: FILE, text: source.replace(/^\uFEFF/, "") });
    return { ...(JSON.parse(claims) as Claims), locate };
  },
  async read(source) {
    const { readClaims } = await import("../codebook/claims.js");
    const { claims, problems, places } = readClaims(source, FILE);
    return { value: claims, problems, pack: ({ locate: _, ...plain }) => packKept([plain, places()], source) };
  },
};
