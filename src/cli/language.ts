import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isLang, type Lang } from "../messages/words.js";
import { findStudy } from "../study/find.js";
import type { World } from "./world.js";

/** The language to speak: `--lang`, else the study's, else the locale's. */
export function languageFor(argv: readonly string[], world: World): Lang {
  const asked = flagValue(argv, "--lang");
  if (isLang(asked)) return asked;
  const dir = findStudy(resolve(world.cwd, flagValue(argv, "--study") ?? flagValue(argv, "-C") ?? "."));
  return (dir === null ? null : studyLanguage(dir)) ?? localeLanguage(world.env);
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
  return locale.toLowerCase().startsWith("fr") ? "fr" : "en";
}
