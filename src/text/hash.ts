import { createHash } from "node:crypto";

/** sha256 of a text in UTF-8, or of bytes as they are; 64 hexadecimal digits. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
