import type { Applied } from "../coding/compact.js";
import { sha256Of } from "../text/hash.js";
import { byCodeUnit } from "../text/order.js";
import { claimsNoted } from "./claims-history.js";
import { writeAll } from "./files.js";
import { hypothesesNoted } from "./hypothesis-hashes.js";
import { appendTo, STUDY, type Step, type When } from "./journal.js";
import type { Study } from "./read.js";
import { stepsOfStudy } from "./study-steps.js";

/** What the rules proposed, counted while they are applied. */
export class Coded {
  private proposals = 0;
  private readonly codes = new Set<string>();

  add({ proposals }: Applied): void {
    this.proposals += proposals.length;
    for (const { code } of proposals) this.codes.add(code);
  }

  /**
   * Notes in the journal that the rules were applied, by counts and by the hashes of codebooks and texts; nothing where all of these are
   * as they were noted last. Applying rules decides nothing: a study that has no journal yet does not begin one by it.
   */
  async note(study: Study, when: When): Promise<void> {
    const steps = stepsOfStudy(study.dir);
    if (steps.length === 0) return;
    const detail = this.detail(study);
    const last = steps.findLast(({ step }) => step === "code")?.detail;
    const isNothing = last === undefined && this.proposals === 0;
    if (isNothing || JSON.stringify(last) === JSON.stringify(detail)) return;
    await writeAll(study.dir, appendTo(study.dir, STUDY, { step: "code", detail, when }));
  }

  private detail({ sources, transcripts, codebooks, claims = null }: Study): Step["detail"] {
    const books = sources.filter(({ path }) => path.startsWith("codebooks/"));
    return {
      proposals: this.proposals,
      codes: this.codes.size,
      transcripts: transcripts.length,
      codebooks: together(books.map(({ sha256 }) => sha256)),
      texts: together(transcripts.map(({ sha256 }) => sha256)),
      ...hypothesesNoted(codebooks),
      ...claimsNoted(claims),
    };
  }
}

function together(hashes: readonly string[]): string {
  return sha256Of([...hashes].sort(byCodeUnit).join("\n"));
}
