import type { StudyConfig } from "./config.js";
import { type KeptFile, packKept, unpackKept } from "./kept-file.js";

/** What study.yaml says, kept as it is. */
export const keptConfig: KeptFile<StudyConfig> = {
  cache: ".grille/study.json",
  unpack(cache, source) {
    const [config] = unpackKept(cache, source) ?? [];
    return config === undefined ? null : (JSON.parse(config) as StudyConfig);
  },
  async read(source) {
    const { readConfig } = await import("./config.js");
    return { ...readConfig(source), pack: (value) => packKept([value], source) };
  },
};
