import type { Words } from "../messages/words.js";
import type { Context } from "./context.js";
import type { Exit } from "./exit.js";

/** One flag. `values` makes it a choice among words; without `argument` it is a switch. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** Shown in help: `FILE`, `NAME`. */
  readonly argument?: string;
  readonly values?: readonly string[];
  /** That it names a file to be read: a wrong one is told even where the run would not need it. */
  readonly reads?: "file" | "passphrase";
  readonly help: Words;
}

export interface Answers {
  /** Positional arguments in order, after the command's name. */
  readonly args: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** The shape of a command's own file. */
export interface CommandModule {
  run(context: Context, answers: Answers): Promise<Exit>;
}

/** One line in the list of commands carries everything that help, README and the tests need. */
export interface Command {
  /** `code`, or `code add` for a command beneath another. */
  readonly name: string;
  readonly group: "study" | "material" | "codebook" | "coding" | "reading" | "numbers" | "saying";
  /** Positionals as help shows them: `[DIR]`, `FILES...`. */
  readonly takes?: string;
  readonly help: Words;
  readonly flags: readonly Flag[];
  /** `coder`: that it is done in somebody's name, which is asked for at a terminal where nothing says whose. */
  readonly asks?: "coder";
  readonly load: () => Promise<CommandModule>;
}
