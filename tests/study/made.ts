import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folder, grille, type Ran } from "../cli/world.js";

/** Invented, like everyone in it. */
export const words = (about: string): string =>
  `Enquêteur : Qu'est-ce qui a changé avec ${about} ?
Participante : Avant, j'écoutais les gens. Maintenant j'encode ${about} tout le temps, du matin au soir.
Enquêteur : Et la formation ?
Participante : Non, j'aimerais bien une formation sur ${about}, depuis des années.
`;

export const CODEBOOK = `grille: 1
codebook: codes
title: { fr: Essai, en: Trial }
language: fr
families:
  - id: relation
    label: { fr: Relation, en: Relation }
    source: essai
    colour: "#2a6f97"
    codes:
      - id: relation.ecoute
        kind: manifest
        origin: a_priori
        label: { fr: Écoute, en: Listening }
        definition: { fr: Écouter., en: Listening. }
        use: { fr: Écouter., en: Listening. }
        use_not: { fr: Rien., en: Nothing. }
        examples: ["j'écoute les gens"]
        rules: [écouter]
`;

/** The same with the loss of what the code stands for, which its negation names. */
export const CODEBOOK_WITH_LOSS = `${CODEBOOK.replace(
  "        examples:",
  "        negation: relation.perdue\n        examples:",
)}      - id: relation.perdue
        kind: manifest
        origin: emergent
        label: { fr: Écoute perdue, en: Listening lost }
        definition: { fr: Ne plus écouter., en: No longer listening. }
        use: { fr: Perdue., en: Lost. }
        use_not: { fr: Rien., en: Nothing. }
`;

/** A study folder with one code, with shorthands to run commands in it and to read and write its files. */
export interface Made {
  readonly dir: string;
  readonly outside: string;
  run(...argv: string[]): Promise<Ran>;
  read(file: string): string;
  write(file: string, text: string): void;
  /** A file from outside the study; its path. */
  source(name: string, text: string | Uint8Array): string;
}

export async function study(lang: "fr" | "en" = "fr"): Promise<Made> {
  const dir = folder();
  const outside = folder();
  await begin(dir, lang);
  writeFileSync(join(dir, "codebooks", "codes.yaml"), CODEBOOK);
  return {
    dir,
    outside,
    run: (...argv) => grille(dir, [...argv, "--lang", "en"]),
    read: (file) => readFileSync(join(dir, file), "utf8"),
    write: (file, text) => writeFileSync(join(dir, file), text),
    source: (name, text) => {
      const path = join(outside, name);
      writeFileSync(path, text);
      return path;
    },
  };
}

interface Written {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode: number;
}

/** What `grille init` writes, which is the same in every folder. */
const begun = new Map<string, readonly Written[]>();

async function begin(dir: string, lang: "fr" | "en"): Promise<void> {
  const known = begun.get(lang);
  if (known === undefined) {
    await grille(dir, ["init", "--lang", lang]);
    begun.set(lang, filesIn(dir));
    return;
  }
  for (const { path, bytes, mode } of known) {
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    writeFileSync(join(dir, path), bytes, { mode });
  }
}

function filesIn(dir: string): Written[] {
  const paths = readdirSync(dir, { recursive: true, encoding: "utf8" });
  return paths
    .map((path) => ({ path, stats: statSync(join(dir, path)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ path, stats: { mode } }) => ({ path, bytes: readFileSync(join(dir, path)), mode: mode & 0o777 }));
}
