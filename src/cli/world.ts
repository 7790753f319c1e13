import type { Ask } from "./asking.js";

/** Everything a command may touch outside itself, so that it can be run and tested in process. */
export interface World {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly random: () => number;
  /** Who answers questions, where it is not the person at the terminal. */
  readonly ask?: Ask;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}
