import type { Applied } from "../coding/compact.js";
import { coderOf } from "../study/proposals.js";
import { keptProposals, keyOf } from "../study/proposals-cache.js";
import type { Study } from "../study/read.js";
import { type Lesson, learnApart, type Suggestions, type ToLearn } from "../study/suggest-apart.js";
import { sha256Of } from "../text/hash.js";
import type { Transcript } from "../text/transcript.js";
import type { Desk } from "./desk.js";
import type { ProposedBy } from "./protocol/proposals.js";

/** What rules and a person's own decisions propose, worked out once for each text and codebook while the page is open. */
export class Proposers {
  private readonly ruled = new Map<string, { readonly key: string; readonly applied: Applied }>();
  private readonly coders = new WeakMap<Study["codebooks"], (transcript: Transcript) => Applied>();
  private learnt: { readonly of: string; readonly found: Suggestions } | null = null;
  private lesson: { readonly study: Study; readonly done: Promise<void>; readonly stop: () => void } | null = null;

  constructor(
    private readonly coder: string,
    private readonly learn: (of: ToLearn) => Lesson = learnApart,
  ) {}

  /** What is proposed on these transcripts; of what resembles the person's own marks, what was learnt last (`ready`). */
  of(by: ProposedBy, study: Study, transcripts = study.transcripts): ReadonlyMap<string, Applied> {
    if (by === "suggest") return this.learnt?.of === learntOn(study) ? this.learnt.found : new Map();
    return new Map(transcripts.map((one) => [one.id, this.ruledOn(study, one)]));
  }

  /**
   * Resolves once there is something to propose. What was learnt stays as it is while one decides on it, as long as texts and codes do,
   * until it is asked for anew. A lesson that is under way while another is asked for is given up.
   */
  async ready(by: ProposedBy, study: Study, how: "kept" | "anew" = "kept"): Promise<void> {
    if (by !== "suggest" || (how === "kept" && this.learnt?.of === learntOn(study))) return;
    if (!this.isUnderWay(study, how)) this.begin(study);
    while (this.lesson !== null) await this.lesson.done;
  }

  /** Gives up whatever is being learnt. */
  stop(): void {
    this.lesson?.stop();
    this.lesson = null;
  }

  private isUnderWay(study: Study, how: "kept" | "anew"): boolean {
    if (this.lesson === null || this.lesson.study === study) return this.lesson !== null;
    return how === "kept" && learntOn(this.lesson.study) === learntOn(study);
  }

  private begin(study: Study): void {
    this.stop();
    const { learnt, stop } = this.learn({ study, coder: this.coder });
    const done = learnt
      .then((found) => {
        if (this.lesson === own && found !== null) this.learnt = { of: learntOn(study), found };
      })
      .finally(() => {
        if (this.lesson === own) this.lesson = null;
      });
    // Whoever waits for it is told of what went wrong; where it was given up nobody does.
    done.catch(() => {});
    const own = { study, done, stop };
    this.lesson = own;
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

/** The texts and codes that suggestions are on. */
function learntOn({ transcripts, codes }: Study): string {
  return sha256Of(JSON.stringify([transcripts.map(({ id, sha256 }) => [id, sha256]), codes.map(({ id }) => id)]));
}

const known = new WeakMap<Desk, Proposers>();

/** What all that is served to one person shares. */
export function proposersOf(desk: Desk, learn?: (of: ToLearn) => Lesson): Proposers {
  const proposers = known.get(desk) ?? new Proposers(desk.coder, learn);
  known.set(desk, proposers);
  return proposers;
}
