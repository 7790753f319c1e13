import type { ShadeKind } from "../../codebook/scope.js";
import type { Applied } from "../../coding/compact.js";
import * as say from "../../messages/commands.js";
import { refusedCount, shadeCounts } from "../../messages/shades.js";
import type { Words } from "../../messages/words.js";

/** Counts of what the rules gave, gathered transcript by transcript. */
export class ProposalTally {
  private proposals = 0;
  private negated = 0;
  /** Of the negated, those that propose another code. */
  private lost = 0;
  private refused = 0;
  private readonly codes = new Set<string>();
  /** How many proposals are marked with each kind of shade. */
  private readonly shades: Partial<Record<ShadeKind, number>> = {};

  add({ proposals, negated }: Applied): void {
    this.proposals += proposals.length;
    for (const { code, shades = [] } of proposals) {
      this.codes.add(code);
      for (const kind of new Set(shades.map((one) => one.kind))) this.shades[kind] = (this.shades[kind] ?? 0) + 1;
    }
    for (const { kind, proposed } of negated) {
      if (kind !== "negation") this.refused++;
      else {
        this.negated++;
        if (proposed !== null) this.lost++;
      }
    }
  }

  /** What is said of them in a few lines. */
  summary(transcripts: number): Words[] {
    const { proposals, negated, refused } = this;
    if (proposals + negated + refused === 0) return [say.nothingFired];
    const shades = shadeCounts(this.shades);
    return [
      say.proposed(proposals, this.codes.size, transcripts),
      say.negatedCount(negated, this.lost),
      ...(refused === 0 ? [] : [refusedCount(refused)]),
      ...(shades === null ? [] : [shades]),
    ];
  }
}
