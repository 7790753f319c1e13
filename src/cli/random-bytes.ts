import type { RandomBytes } from "../identity/seal.js";
import type { Context } from "./context.js";

/** Bytes from the world's chance, which is the system's own outside tests. */
export function randomBytesOf({ world }: Context): RandomBytes {
  return (length) => Uint8Array.from({ length }, () => Math.floor(world.random() * 256));
}
