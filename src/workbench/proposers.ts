import type { Applied } from "../coding/compact.js";
import { benchOf, ownSheets, withSuggestions } from "../study/bench.js";
import { coderOf } from "../study/proposals.js";
import { keptProposals, keyOf } from "../study/proposals-cache.js";
import type { Study } from "../study/read.js";
import type { Transcript } from "../text/transcript.js";
import type { Desk } from "./desk.js";
import type { ProposedBy } from "./protocol/proposals.js";

/** What rules and a person's own decisions propose, worked out once for each text and codebook while the page is open. */
export class Proposers {
  private readonly ruled = new Map<string, { readonly key: string; readonly applied: Applied }>();
  private readonly coders = new WeakMap<Study["codebooks"], (transcript: Transcript) => Applied>();
  private suggested: ReadonlyMap<string, Applied> | null = null;

  constructor(private readonly coder: string) {}

  /** What is proposed on these transcripts. What was learnt stays as it is while one decides on it, until it is learnt anew. */
  of(by: ProposedBy, study: Study, transcripts = study.transcripts): ReadonlyMap<string, Applied> {
    if (by === "suggest") return this.suggested ?? this.learn(study);
    return new Map(transcripts.map((one) => [one.id, this.ruledOn(study, one)]));
  }

  /** Learns from the person's own decisions what resembles them. */
  learn(study: Study): ReadonlyMap<string, Applied> {
    const { coder } = this;
    const bench = benchOf(study, coder, { sheets: ownSheets(study, coder), applied: new Map() });
    this.suggested = withSuggestions(bench, {}).applied;
    return this.suggested;
  }

  private ruledOn(study: Study, transcript: Transcript): Applied {
    const key = keyOf(study, transcript);
    const known = this.ruled.get(transcript.id);
    if (known?.key === key) return known.applied;
    const applied = keptProposals(study, transcript, key) ?? this.applying(study)(transcript);
    this.ruled.set(transcript.id, { key, applied });
    return applied;
  }

  private applying(study: Study): (transcript: Transcript) => Applied {
    const known = this.coders.get(study.codebooks) ?? coderOf(study);
    this.coders.set(study.codebooks, known);
    return known;
  }
}

const known = new WeakMap<Desk, Proposers>();

/** What all that is served to one person shares. */
export function proposersOf(desk: Desk): Proposers {
  const proposers = known.get(desk) ?? new Proposers(desk.coder);
  known.set(desk, proposers);
  return proposers;
}
