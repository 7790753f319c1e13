import type { Context } from "./context.js";

/** More is not read of what is typed or piped in, in bytes. */
const MOST = 4_000_000;

/** All of standard input as text. */
export async function standardInput({ world }: Context): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of world.stdin) {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    size += bytes.length;
    if (size > MOST) break;
  }
  return Buffer.concat(parts).toString("utf8");
}
