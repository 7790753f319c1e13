import { unzipSync } from "fflate";
import * as say from "../messages/reading.js";
import type { Problem } from "./problem.js";

/** Megabytes that the wanted parts may take unpacked. */
export const MOST_MEGABYTES = 100;
/** Times its packed size that a part above one megabyte may take. Written documents reach 10 to 30. */
export const MOST_RATIO = 200;
const MOST_PARTS = 20_000;
const MEGABYTE = 1_000_000;

class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly words: Problem["text"],
  ) {
    super(code);
  }
}

/** Unpacks the wanted parts of an archive into memory. Archives made to fill it are refused by what they declare. */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  check: ReturnType<typeof limits> = limits(wanted),
): { parts: Readonly<Record<string, Uint8Array>> | null; problems: Problem[] } {
  const refuse = (
    code: string,
    text: Problem["text"],
    hint?: Problem["text"],
  ): { parts: null; problems: Problem[] } => ({
    parts: null,
    problems: [{ severity: "error", code, place: {}, text, ...(hint === undefined ? {} : { hint }) }],
  });
  try {
    return { parts: unzipSync(bytes, { filter: (part) => check(part) && wanted(part.name) }), problems: [] };
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.code, error.words);
    return refuse("broken-zip", say.brokenZip(), say.copyAgain());
  }
}

/** Why an archive is not unpacked at all: for readers that unpack by themselves. Nothing is unpacked here. */
export function zipProblems(bytes: Uint8Array): Problem[] {
  const within = limits(() => true);
  return unzip(bytes, () => false, within).problems;
}

function limits(
  wanted: (name: string) => boolean,
): (part: { name: string; size: number; originalSize: number }) => boolean {
  let total = 0;
  let parts = 0;
  return ({ name, size, originalSize }) => {
    parts++;
    if (parts > MOST_PARTS) throw new Refusal("too-many-parts", say.tooManyParts(MOST_PARTS));
    if (!wanted(name)) return false;
    total += originalSize;
    const ratio = originalSize / Math.max(1, size);
    if (total > MOST_MEGABYTES * MEGABYTE)
      throw new Refusal("too-large", say.tooLarge(Math.ceil(total / MEGABYTE), MOST_MEGABYTES));
    if (originalSize > MEGABYTE && ratio > MOST_RATIO)
      throw new Refusal("too-dense", say.tooDense(Math.round(ratio), MOST_RATIO));
    return true;
  };
}
