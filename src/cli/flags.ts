import { BASES } from "../coding/basis.js";
import * as attributesShown from "../messages/attributes-shown.js";
import * as cli from "../messages/cli.js";
import { flags as evaluating } from "../messages/evaluate.js";
import * as say from "../messages/flags.js";
import * as grids from "../messages/grid-file.js";
import { UNITS } from "../text/segment.js";
import type { Flag } from "./command.js";

/** Flags that every command has. */
export const shared: readonly Flag[] = [
  { name: "study", short: "C", argument: "DIR", help: cli.help.studyFlag },
  { name: "lang", argument: "LANG", values: ["fr", "en"], help: cli.help.langFlag },
  { name: "quiet", short: "q", help: cli.help.quietFlag },
  { name: "no-color", help: cli.help.colourFlag },
];

/** Flags with one meaning wherever they appear. */
export const output: Flag = { name: "output", short: "o", argument: "FILE", help: say.output };
export const json: Flag = { name: "json", help: say.json };
export const csv: Flag = { name: "csv", help: say.csv };
export const unit: Flag = { name: "unit", argument: "UNIT", values: UNITS, help: say.unit };
export const basis: Flag = { name: "basis", argument: "BASIS", values: BASES, help: say.basis };
export const code: Flag = { name: "code", argument: "CODE", help: say.code };
export const family: Flag = { name: "family", argument: "FAMILY", help: say.family };
export const codebook: Flag = { name: "codebook", argument: "ID", help: say.ofCodebook };
export const coder: Flag = { name: "coder", argument: "NAME", help: say.coder };
export const byLevel: Flag = { name: "by", argument: "LEVEL", values: ["level:code", "level:family"], help: say.by };
export const keyFile: Flag = { name: "key", argument: "FILE", help: say.keyFile };
export const passphraseFile: Flag = {
  name: "passphrase-file",
  argument: "FILE",
  reads: "passphrase",
  help: say.passphraseFile,
};
/** For commands whose answer may leave the study: with the key open it is held against the names in it. */
export const leaving: readonly Flag[] = [keyFile, passphraseFile, output];
/** One person's marks alone, and what they may see. */
export const marksOf: Flag = { ...coder, help: evaluating.coder };
export const measure: readonly Flag[] = [unit, basis, code, family, marksOf, json, csv, ...leaving];
export const attributes: Flag = {
  name: "attributes",
  argument: "HOW",
  values: ["none", "coarse", "full"],
  help: say.attributes,
};
/** For numbers by what people have in common. */
export const attributeValues: Flag = {
  name: "attributes",
  argument: "HOW",
  values: ["coarse", "full"],
  help: attributesShown.flag,
};
/** For measures that a table from elsewhere is enough for. */
export const fromGrid: readonly Flag[] = [
  { name: "grid", argument: "FILE", reads: "file", help: grids.flags.grid },
  { name: "codes", argument: "ORIGIN", values: ["a-priori", "emergent"], help: grids.flags.codes },
  { name: "empty", argument: "HOW", values: ["0", "missing"], help: grids.flags.empty },
];
