import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
};

/** The built page, read once: its files by the address under which they are asked for, and nothing else of the disk. */
export function readAssets(folder: string): Map<string, Asset> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  return new Map(
    files.flatMap((file): [string, Asset][] => {
      const type = TYPES[file.split(".").at(-1) ?? ""];
      return type === undefined
        ? []
        : [[`/${file}`, { type, bytes: new Uint8Array(readFileSync(join(folder, file))) }]];
    }),
  );
}
