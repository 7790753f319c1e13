import { readFileSync } from "node:fs";

/** The version, from package.json. */
export function version(): string {
  const { version: number } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return number;
}
