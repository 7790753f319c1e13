import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, isAbsolute, resolve } from "node:path";
import type { Codebook } from "../codebook/codebook.js";
import { readCodebook } from "../codebook/read.js";
import { decode } from "../text/encoding.js";
import { sha256Of } from "../text/hash.js";
import type { Problem } from "../text/problem.js";
import { readyCodebook } from "./make.js";

/** A codebook with where it was read and what was wrong there. */
export interface NamedCodebook {
  /** null where the file does not have the shape of a codebook. */
  readonly codebook: Codebook | null;
  /** As problems name it: as it was typed, or the name of a ready codebook. */
  readonly file: string;
  readonly sha256: string;
  readonly problems: readonly Problem[];
}

/** The codebook of a study that answers to a name: its id, or its file with or without ending; null where none does. */
export function ownCodebook(name: string, codebooks: readonly Codebook[]): Codebook | null {
  const plain = basename(name).replace(/\.ya?ml$/i, "");
  const isFile = ({ file = "" }: Codebook): boolean => basename(file, ".yaml") === plain;
  return codebooks.find((one) => one.id === name) ?? (name === plain ? (codebooks.find(isFile) ?? null) : null);
}

/** Reads the codebook file at a path, or the ready codebook of that name; null where there is neither. */
export function codebookAt(name: string, cwd: string): NamedCodebook | null {
  const path = isAbsolute(name) ? name : resolve(cwd, name);
  if (existsSync(path) && statSync(path).isFile()) {
    const file = name.replaceAll("\\", "/");
    const { text, problems } = decode(readFileSync(path));
    const faults = problems.filter(({ severity }) => severity !== "note");
    return readAt(
      text,
      file,
      faults.map((one) => ({ ...one, place: { ...one.place, file } })),
    );
  }
  const ready = readyCodebook(name);
  return ready === null ? null : readAt(ready.codebook, `${name}.yaml`, []);
}

function readAt(text: string, file: string, faults: readonly Problem[]): NamedCodebook {
  const { codebook, problems } = readCodebook(text, file);
  return { codebook, file, sha256: sha256Of(text), problems: [...faults, ...problems] };
}
