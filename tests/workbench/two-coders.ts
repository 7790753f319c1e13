import { CODEBOOK_WITH_LOSS, type Made, study, words } from "../study/made.js";

/** A study of anne and bruno: they differ on two turns of the first interview, and the second is bruno's alone. No sheet is open. */
export async function twoCoders(): Promise<Made> {
  const made = await study();
  made.write("codebooks/codes.yaml", CODEBOOK_WITH_LOSS);
  const config = made.read("study.yaml").replace(/^coders:.*\n/m, "");
  made.write("study.yaml", `${config}coders: [{ id: anne }, { id: bruno }]\n`);
  await made.run("ingest", made.source("a.txt", words("les outils")), made.source("b.txt", words("le dossier")));
  await made.run("code", "add", "P01:2", "relation.ecoute", "--note", "avant seulement", "--coder", "anne");
  await made.run("code", "add", "P01:2", "relation.perdue", "--note", "secret de bruno", "--coder", "bruno");
  await made.run("code", "add", "P01:4", "relation.ecoute", "--coder", "bruno");
  await made.run("code", "add", "P02:2", "relation.perdue", "--note", "secret sur P02", "--coder", "bruno");
  // Chance is the same in every run of a test: ids are made different here, as they are anywhere else.
  let n = 0;
  for (const id of ["P01", "P02"]) {
    const file = `codings/bruno/${id}.jsonl`;
    made.write(
      file,
      made.read(file).replace(/"id":"\w+"/g, () => `"id":"bbbbbbbbbbb${n++}"`),
    );
  }
  return made;
}
