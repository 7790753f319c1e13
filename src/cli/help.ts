import * as say from "../messages/cli.js";
import { argumentWord } from "../messages/flags.js";
import { colon } from "../messages/numbers.js";
import type { Lang } from "../messages/words.js";
import type { Command, Flag } from "./command.js";
import { commands } from "./commands.js";
import { shared } from "./flags.js";

/** All commands in groups, one line each. */
export function overview(lang: Lang): string {
  const width = Math.max(...commands.map((command) => usage(command, lang).length));
  const blocks = Object.entries(say.groups).flatMap(([group, title]) => {
    const lines = commands
      .filter((one) => one.group === group)
      .map((one) => `  ${usage(one, lang).padEnd(width)}  ${one.help[lang]}`);
    return lines.length === 0 ? [] : [[title[lang], ...lines].join("\n")];
  });
  return `grille${colon(lang)} ${say.tagline[lang]}\n\n${blocks.join("\n\n")}\n\n${say.help.more[lang]}\n`;
}

/** One command: what it does, what it takes, its flags. */
export function commandHelp(command: Command, lang: Lang): string {
  const flags = [...command.flags, ...shared];
  const names = flags.map((flag) => flagName(flag, lang));
  const width = Math.max(...names.map((name) => name.length));
  const lines = flags.map((flag, i) => `  ${(names[i] ?? "").padEnd(width)}  ${flag.help[lang]}${choices(flag, lang)}`);
  return `${command.help[lang]}\n\n${say.help.usage[lang]} grille ${usage(command, lang)}\n\n${say.help.options[lang]}\n${lines.join("\n")}\n`;
}

/** A command as one types it: `ingest [FILES...]`. */
export function usage(command: Command, lang: Lang): string {
  return [command.name, argumentWord(command.takes ?? "")[lang]].join(" ").trim();
}

function flagName(flag: Flag, lang: Lang): string {
  const value = flag.argument === undefined ? "" : ` ${argumentWord(flag.argument)[lang]}`;
  return `${flag.short === undefined ? "    " : `-${flag.short}, `}--${flag.name}${value}`;
}

/** The values that a flag takes, unless its sentence already goes through them. */
function choices(flag: Flag, lang: Lang): string {
  const values = (flag.values ?? []).join(", ");
  const said = flag.help[lang].replace(/ \([^)]*\)/g, "");
  return values === "" || said.includes(values) ? "" : ` (${values})`;
}
