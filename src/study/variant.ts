import { type Codebook, codesOf } from "../codebook/codebook.js";
import { presentNames, renameCodes } from "../coding/rename.js";
import type { Study } from "./read.js";

/** A codebook that takes part in a variant, with the hash of the text it was read from. */
export interface Part {
  readonly codebook: Codebook;
  readonly sha256: string;
}

/**
 * A study as it would be with other codebooks: `parts` in the place of those that `replaced` names by id. Marks and
 * attributions under earlier ids (`was`) follow. Nothing on disk changes; the sources say the other hashes, so that no cache
 * of proposals is mistaken for its own.
 */
export function variantOf(study: Study, parts: readonly Part[], replaced: readonly string[]): Study {
  const kept = study.codebooks.filter(({ id }) => !replaced.includes(id));
  const codebooks = [...kept, ...parts.map(({ codebook }) => codebook)];
  const codes = codesOf(codebooks);
  const name = presentNames(codes);
  const gone = new Set(study.codebooks.filter(({ id }) => replaced.includes(id)).map(({ file = "" }) => file));
  const sources = [
    ...study.sources.filter(({ path }) => !gone.has(path)),
    ...parts.map(({ codebook, sha256 }) => ({ path: `codebooks/${codebook.id}.yaml`, sha256 })),
  ];
  return {
    ...study,
    codebooks,
    codes,
    sources,
    sheets: study.sheets.map((sheet) => renameCodes(sheet, codes)),
    attributions: study.attributions.map((one) => ({ ...one, type: name(one.type) })),
    caches: new Map(),
  };
}
