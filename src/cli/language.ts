import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isLang, type Lang } from "../messages/words.js";
import { findStudy } from "../study/find.js";
import type { World } from "./world.js";

/** The language to speak: `--lang`, else that of the study, else the locale's. Where the named folder is in no study, that of the one here. */
export function languageFor(argv: readonly string[], world: World): Lang {
  const asked = flagValue(argv, "--lang");
  if (isLang(asked)) return asked;
  const named = flagValue(argv, "--study") ?? flagValue(argv, "-C") ?? attached(argv);
  const dir = findStudy(resolve(world.cwd, named ?? ".")) ?? findStudy(world.cwd);
  return (dir === null ? null : studyLanguage(dir)) ?? localeLanguage(world.env);
}

/** The folder of `-Cfolder`, written in one. */
function attached(argv: readonly string[]): string | undefined {
  return argv.find((word) => /^-C./.test(word))?.slice(2);
}

function flagValue(argv: readonly string[], flag: string): string | undefined {
  const at = argv.indexOf(flag);
  return at === -1 ? argv.find((word) => word.startsWith(`${flag}=`))?.slice(flag.length + 1) : argv[at + 1];
}

/** Looked up without a YAML reader, so that it costs nothing at start-up; what is wrong with the file is said later. */
function studyLanguage(dir: string): Lang | null {
  try {
    const [, lang] = /^language:\s*["']?(fr|en)\b/m.exec(readFileSync(join(dir, "study.yaml"), "utf8")) ?? [];
    return isLang(lang) ? lang : null;
  } catch {
    return null;
  }
}

export function localeLanguage(env: World["env"]): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  // The languages that somebody prefers, the first before the others, unless the locale asks for none at all.
  const wish = /^(?:C|POSIX)(?:\.|$)/.test(locale) ? "" : (env.LANGUAGE ?? "");
  return (wish || locale).toLowerCase().startsWith("fr") ? "fr" : "en";
}
