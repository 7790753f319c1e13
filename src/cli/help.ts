import * as say from "../messages/cli.js";
import type { Lang } from "../messages/words.js";
import type { Command, Flag } from "./command.js";
import { commands } from "./commands.js";
import { shared } from "./flags.js";

/** All commands in groups, one line each. */
export function overview(lang: Lang): string {
  const width = Math.max(...commands.map((command) => usage(command).length));
  const blocks = Object.entries(say.groups).flatMap(([group, title]) => {
    const lines = commands
      .filter((one) => one.group === group)
      .map((one) => `  ${usage(one).padEnd(width)}  ${one.help[lang]}`);
    return lines.length === 0 ? [] : [[title[lang], ...lines].join("\n")];
  });
  return `grille: ${say.tagline[lang]}\n\n${blocks.join("\n\n")}\n\n${say.help.more[lang]}\n`;
}

/** One command: what it does, what it takes, its flags. */
export function commandHelp(command: Command, lang: Lang): string {
  const flags = [...command.flags, ...shared];
  const names = flags.map(flagName);
  const width = Math.max(...names.map((name) => name.length));
  const lines = flags.map((flag, i) => `  ${(names[i] ?? "").padEnd(width)}  ${flag.help[lang]}${choices(flag)}`);
  return `${command.help[lang]}\n\n${say.help.usage[lang]} grille ${usage(command)}\n\n${say.help.options[lang]}\n${lines.join("\n")}\n`;
}

function usage(command: Command): string {
  return [command.name, command.takes ?? ""].join(" ").trim();
}

function flagName(flag: Flag): string {
  const value = flag.argument === undefined ? "" : ` ${flag.argument}`;
  return `${flag.short === undefined ? "    " : `-${flag.short}, `}--${flag.name}${value}`;
}

function choices(flag: Flag): string {
  return flag.values === undefined ? "" : ` (${flag.values.join(", ")})`;
}
