import type { Code, Codebook, Theme } from "../codebook/codebook.js";
import { locator, type Places } from "../text/yaml-places.js";
import { type KeptFile, packKept, unpackKept } from "./kept-file.js";

/** `codebooks/x.yaml`, kept in `.grille/codebooks/x.json`. */
export function keptCodebook(file: string): KeptFile<Codebook> {
  return {
    cache: `.grille/${file.replace(/\.yaml$/, ".json")}`,
    unpack: (cache, source) => unpackCodebook(cache, source, file),
    async read(source) {
      const { readCodebook, readCodebookFile } = await import("../codebook/read.js");
      const { codebook, problems } = readCodebook(source, file);
      const places = (): Places => readCodebookFile(source, file).places();
      return { value: codebook, problems, pack: (value) => packCodebook(value, places(), source) };
    },
  };
}

type CodeRules = Pick<Code, "rules">;
type ThemeRules = Pick<Theme, "rules" | "words">;

/** A codebook in whose file nothing is wrong: without its rules, where everything in its file stands, then the rules of each code and of each theme. */
export function packCodebook({ locate: _, ...codebook }: Codebook, places: Places, source: string): string {
  const { families, themes } = codebook;
  const plain: Omit<Codebook, "locate"> = {
    ...codebook,
    families: families.map((family) => ({ ...family, codes: family.codes.map((code) => ({ ...code, rules: [] })) })),
    ...(themes === undefined ? {} : { themes: themes.map((theme) => ({ ...theme, rules: [], words: [] })) }),
  };
  const ofCodes = families.flatMap(({ codes }) => codes.map(({ rules }): CodeRules => ({ rules })));
  const ofThemes = (themes ?? []).map(({ rules, words }): ThemeRules => ({ rules, words }));
  return packKept([plain, places, ...ofCodes, ...ofThemes], source);
}

/**
 * The codebook that a cache holds; null where it is of another text or version, or not whole. Rules are taken from it once
 * they are asked for, code by code, and places once there is something to tell of one.
 */
export function unpackCodebook(cache: string, source: string, file: string): Codebook | null {
  const [first, places = "[]", ...rules] = unpackKept(cache, source) ?? [];
  if (first === undefined) return null;
  const plain = JSON.parse(first) as Codebook;
  const { families, themes } = plain;
  const left = rules.values();
  const next = <T>(): (() => T) => parsedOnce<T>(left.next().value ?? "{}");
  return {
    ...plain,
    families: families.map((family) => ({ ...family, codes: family.codes.map((code) => ruledCode(code, next())) })),
    ...(themes === undefined ? {} : { themes: themes.map((theme) => ruledTheme(theme, next())) }),
    locate: locator(parsedOnce<Places>(places), { file, text: source.replace(/^\uFEFF/, "") }),
  };
}

function ruledCode(code: Code, held: () => CodeRules): Code {
  return {
    ...code,
    get rules() {
      return held().rules;
    },
  };
}

function ruledTheme(theme: Theme, held: () => ThemeRules): Theme {
  return {
    ...theme,
    get rules() {
      return held().rules;
    },
    get words() {
      return held().words;
    },
  };
}

function parsedOnce<T>(line: string): () => T {
  let value: T | null = null;
  return () => {
    value ??= JSON.parse(line) as T;
    return value;
  };
}
