import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { codesOf } from "../codebook/codebook.js";
import { readGuide } from "../codebook/guide.js";
import { readCodebook } from "../codebook/read.js";
import * as say from "../messages/init.js";
import * as template from "../messages/templates.js";
import type { Lang, Words } from "../messages/words.js";
import { readBytes } from "./files.js";

const GUIDE = "guide.yaml";
const READY = fileURLToPath(new URL("../../codebooks/", import.meta.url));

/** A ready codebook, with the interview guide that its hypotheses speak of, where it has one. */
export interface Ready {
  readonly name: string;
  readonly codebook: string;
  readonly guide: string | null;
}

/** Names of the codebooks that come with grille. */
export function readyNames(): string[] {
  return readdirSync(READY)
    .filter((name) => name.endsWith(".yaml") && !/\.(?:guide|claims)\.yaml$/.test(name))
    .map((name) => name.slice(0, -".yaml".length))
    .sort();
}

export function readyCodebook(name: string): Ready | null {
  if (!readyNames().includes(name)) return null;
  const guide = join(READY, `${name}.guide.yaml`);
  return {
    name,
    codebook: readFileSync(join(READY, `${name}.yaml`), "utf8"),
    guide: existsSync(guide) ? readFileSync(guide, "utf8") : null,
  };
}

/** What a ready codebook brings with it, file by file: codes, hypotheses and questions of an example. */
export function broughtBy({ name, codebook, guide }: Ready): Words[] {
  const file = `codebooks/${name}.yaml`;
  const read = readCodebook(codebook, file).codebook;
  const hypotheses = (read?.hypotheses ?? []).map(({ id }) => id);
  const questions = guide === null ? 0 : (readGuide(guide, GUIDE).guide?.questions.length ?? 0);
  return [
    ...(read === null ? [] : [say.broughtCodebook(file, codesOf([read]).length, read.language)]),
    ...(hypotheses.length === 0 ? [] : [say.broughtHypotheses(file, hypotheses)]),
    ...(questions === 0 ? [] : [say.broughtGuide(GUIDE, questions)]),
  ];
}

/** Whether the guide of a study is, but for its line ends, one that came with a ready codebook. */
export function isExampleGuide(dir: string): boolean {
  const { bytes } = readBytes(dir, GUIDE);
  if (bytes === null) return false;
  const plain = (text: string): string =>
    text
      .replace(/^\ufeff/, "")
      .replace(/\r\n/g, "\n")
      .trim();
  const own = plain(Buffer.from(bytes).toString("utf8"));
  return readyNames().some((name) => plain(readyCodebook(name)?.guide ?? "") === own);
}

/** The files of a new study, by path relative to its folder. `words`: whether git is to hold what people said. */
export function studyFiles(
  lang: Lang,
  ready: readonly Ready[],
  words: "kept" | "shared" = "kept",
): Map<string, string> {
  const files = new Map<string, string>([
    ["study.yaml", template.study[lang]],
    [
      "interviews.csv",
      template.csvHeader(
        ["interview", "order", "date", "participants", "duration", "mode", "interviewer", "guide", "consent"],
        lang,
      ),
    ],
    ["participants.csv", template.csvHeader(["participant"], lang)],
    ["transcripts/README.md", template.transcripts[words][lang]],
    [".gitignore", template.gitignore[words][lang]],
    [".gitattributes", "* text=auto eol=lf\n"],
  ]);
  if (ready.length === 0) files.set("codebooks/codes.yaml", template.codebook[lang]);
  for (const { name, codebook, guide } of ready) {
    files.set(`codebooks/${name}.yaml`, codebook);
    if (guide !== null) files.set(GUIDE, guide);
  }
  return files;
}

/** Files that a folder may have before it holds a study, and keeps. */
const KEPT = [".gitignore", ".gitattributes", "transcripts/README.md"];

/** The first of these files that is already there and that a study cannot do with; null where none is. */
export function occupied(dir: string, files: readonly string[]): string | null {
  return files.find((file) => !KEPT.includes(file) && existsSync(join(dir, file))) ?? null;
}

/** Whether the .gitignore of a folder names its transcripts. */
export function ignoresWords(dir: string): boolean {
  const { bytes } = readBytes(dir, ".gitignore");
  return /^\/?transcripts\b/m.test(Buffer.from(bytes ?? []).toString("utf8"));
}

/** These files without those that are there and stay as they are. */
export function lacking(dir: string, files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].filter(([file]) => !existsSync(join(dir, file))));
}
