import { CommanderError, Option, Command as Parser } from "commander";
import type { Lang } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import type { Command, Flag } from "./command.js";
import { commands } from "./commands.js";
import { makeContext } from "./context.js";
import { EXIT, type Exit } from "./exit.js";
import { shared } from "./flags.js";
import { commandHelp, overview } from "./help.js";
import { languageFor } from "./language.js";
import { unreadFiles } from "./named-files.js";
import { painter } from "./paint.js";
import { showProblem } from "./show/problem.js";
import { unknownCommand, usageProblem } from "./usage-problems.js";
import type { World } from "./world.js";

interface Asked {
  readonly command: Command;
  readonly args: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** Reads the command line with commander, then loads and runs the one command that it names. */
export async function dispatch(argv: readonly string[], world: World): Promise<Exit> {
  const lang = languageFor(argv, world);
  const paint = painter(argv, world);
  const show = (problem: Problem): string => showProblem(problem, lang, paint);
  const asked = parse(argv, lang);
  if (typeof asked === "string") {
    world.stdout.write(asked);
    return EXIT.done;
  }
  if ("text" in asked) {
    world.stderr.write(`${show(asked)}\n`);
    return EXIT.nothing;
  }
  const { command, args, flags } = asked;
  const study = typeof flags.study === "string" ? flags.study : undefined;
  const context = makeContext(world, { lang, quiet: flags.quiet === true, paint, study, show });
  const unread = unreadFiles(command.flags, flags, world.cwd);
  context.problems(unread);
  if (unread.length > 0) return EXIT.nothing;
  try {
    const module = await command.load();
    const answers = { args, flags };
    if (command.asks === undefined) return await module.run(context, answers);
    const { withCoder } = await import("./who-codes.js");
    return await module.run(context, await withCoder(context, answers));
  } catch (error) {
    const { failureOf } = await import("./failure.js");
    const { problems, exit } = failureOf(error);
    for (const problem of problems) world.stderr.write(`${show(problem)}\n`);
    return exit;
  }
}

/** What was asked; or the text of a help page; or what is wrong with the line. */
function parse(argv: readonly string[], lang: Lang): Asked | string | Problem {
  const [first, ...rest] = wordsOf(argv);
  if (first === undefined && (argv.length === 0 || argv.includes("-h") || argv.includes("--help")))
    return overview(lang);
  if (first === "help") return helpOn(rest.slice(0, 2).join(" "), lang);
  try {
    reader ??= lineReader();
    return reader(argv) ?? overview(lang);
  } catch (error) {
    if (!(error instanceof Misused)) throw error;
    const { cause, command } = error;
    if (cause.code === "commander.helpDisplayed" || cause.code === "commander.help") return helpOn(command, lang);
    return usageProblem(cause, { name: command, words: wordsOf(argv), first: argv[0] ?? "" });
  }
}

/** Made once: it knows all commands and their flags, and may be asked again. */
let reader: ReturnType<typeof lineReader> | null = null;

/** Reads command lines: what was asked, null where it is nothing, a throw where something is wrong. */
function lineReader(): (argv: readonly string[]) => Asked | null {
  let asked: Asked | null = null;
  const program = quiet(new Parser("grille"), "");
  for (const flag of shared) program.addOption(optionOf(flag));
  for (const command of commands) {
    const parser = parserOf(program, command);
    parser.action(() => {
      refuseAbove(parser, program, command.name);
      asked = { command, args: parser.args, flags: parser.optsWithGlobals() };
    });
  }
  return (argv) => {
    asked = null;
    program.parse([...argv], { from: "user" });
    return asked;
  };
}

/** The words of a line without its flags, and without the values of those that every command has. */
function wordsOf(argv: readonly string[]): string[] {
  const taking = shared.filter(({ argument }) => argument !== undefined);
  const names = taking.flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]);
  return argv.filter((word, i) => !word.startsWith("-") && !names.includes(argv[i - 1] ?? ""));
}

function parserOf(program: Parser, command: Command): Parser {
  const path = command.name.split(" ");
  const parent = path.length === 1 ? program : program.commands.find((one) => one.name() === path[0]);
  const parser = quiet((parent ?? program).command(path.at(-1) ?? command.name), command.name);
  for (const argument of (command.takes ?? "").split(" ").filter((word) => word !== ""))
    parser.argument(argument.startsWith("[") ? argument : `<${argument}>`);
  for (const flag of command.flags) parser.addOption(optionOf(flag));
  return parser;
}

/** What commander says is wrong, and with which command. */
class Misused extends Error {
  constructor(
    override readonly cause: CommanderError,
    readonly command: string,
  ) {
    super(cause.message);
  }
}

function quiet(parser: Parser, name: string): Parser {
  return parser
    .exitOverride((error) => {
      throw new Misused(error, name);
    })
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .helpCommand(false)
    .helpOption("-h, --help");
}

/** commander lets `code add` take the flags of `code`; here each command has its own. */
function refuseAbove(parser: Parser, program: Parser, name: string): void {
  const above = parser.parent === null || parser.parent === program ? [] : parser.parent.options;
  const own = parser.options.map((option) => option.long);
  const isGiven = (option: Option): boolean => parser.parent?.getOptionValue(option.attributeName()) !== undefined;
  const flag = above.find((option) => isGiven(option) && !own.includes(option.long));
  if (flag === undefined) return;
  throw new Misused(new CommanderError(2, "commander.unknownOption", `'${flag.long}'`), name);
}

function optionOf(flag: Flag): Option {
  const short = flag.short === undefined ? "" : `-${flag.short}, `;
  const option = new Option(`${short}--${flag.name}${flag.argument === undefined ? "" : ` <${flag.argument}>`}`);
  return flag.values === undefined ? option : option.choices([...flag.values]);
}

function helpOn(name: string, lang: Lang): string | Problem {
  if (name === "") return overview(lang);
  const command = commands.find((one) => one.name === name);
  return command === undefined ? unknownCommand(name) : commandHelp(command, lang);
}
