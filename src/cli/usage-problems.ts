import type { CommanderError } from "commander";
import * as say from "../messages/cli.js";
import { argumentWord } from "../messages/flags.js";
import type { Words } from "../messages/words.js";
import { nearest } from "../text/nearest.js";
import type { Problem } from "../text/problem.js";
import { commands } from "./commands.js";
import { shared } from "./flags.js";
import { commandMeant, flagMeant } from "./synonyms.js";

/** A command line as it was typed. */
interface Typed {
  /** The command that it names; empty where it names none. */
  readonly name: string;
  /** Its words without the flags. */
  readonly words: readonly string[];
  readonly first: string;
}

/** What is wrong with a command line, and what was probably meant. */
export function usageProblem(error: CommanderError, { name, words, first }: Typed): Problem {
  const [quoted = ""] = /'[^']*'/.exec(error.message) ?? [];
  const subject = quoted.slice(1, -1).split(/[ ,]/)[0] ?? "";
  const hint = say.seeHelp(name);
  switch (error.code) {
    case "commander.unknownCommand":
      return unknownCommand(subject);
    case "commander.unknownOption":
      return name === "" && !first.startsWith("-") ? unknownCommand(first) : unknownFlag(subject, name);
    case "commander.missingArgument":
      return wrong(say.missingArgument(argumentWord(subject.toUpperCase()), `grille ${name}`), hint);
    case "commander.optionMissingArgument":
      return wrong(say.missingValue(/--[\w-]+/.exec(quoted)?.[0] ?? quoted), hint);
    case "commander.excessArguments":
      return wrong(say.tooMany(`grille ${name}`), hintFor(commandBelow(name, words), name));
    case "commander.invalidArgument":
      return wrong(badChoice(error.message), hint);
    default:
      return name === "" ? unknownCommand(words[0] ?? "") : wrong({ fr: error.message, en: error.message }, hint);
  }
}

/** A command that is not there, with the one whose name or meaning is nearest. */
export function unknownCommand(name: string): Problem {
  const names = commands.map((command) => command.name);
  return wrong(say.unknownCommand(name), hintFor(commandMeant(name, names) ?? nearest(name, names), ""));
}

function unknownFlag(flag: string, name: string): Problem {
  const own = commands.find((command) => command.name === name)?.flags ?? [];
  const known = [...own, ...shared].map((one) => one.name);
  const word = flag.replace(/^-+/, "");
  const near = word.length < 2 ? null : (flagMeant(word, known) ?? nearest(word, known));
  const text = say.unknownFlag(flag, `grille ${name}`.trim());
  return wrong(text, near === null ? say.seeHelp(name) : say.meant(`--${near}`, name));
}

/** `key open` where `key opne` was typed. */
function commandBelow(name: string, words: readonly string[]): string | null {
  const below = commands.map((command) => command.name).filter((one) => one.startsWith(`${name} `));
  const word = words[name.split(" ").length] ?? "";
  return commandMeant(word, below) ?? nearest(`${name} ${word}`, below);
}

function hintFor(near: string | null, otherwise: string): Words {
  return near === null ? say.seeHelp(otherwise) : say.meant(`grille ${near}`, near);
}

function badChoice(message: string): Words {
  const [, flag = "", value = "", choices = ""] =
    /option '(?:-\w, )?(--[\w-]+)[^']*' argument '([^']*)' is invalid\. Allowed choices are (.*)\.$/.exec(message) ??
    [];
  return say.badChoice(flag, value, choices.split(", "));
}

function wrong(text: Words, hint: Words): Problem {
  return { severity: "error", code: "usage", place: {}, text, hint };
}
