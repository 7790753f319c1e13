/** What the journal tells of how a hypothesis came to say what it says. */
export type History =
  | {
      readonly kind: "untold";
      /** `no-journal`: the study has none. `not-noted`: it has, and does not speak of this hypothesis. */
      readonly why: "no-journal" | "not-noted";
    }
  | {
      readonly kind: "told";
      /** sha256 of what it says now. */
      readonly hash: string;
      /** The day since which the journal has it as it is now (yyyy-mm-dd); null where it was changed since it was noted last. */
      readonly since: string | null;
      /** Whether that was before the first mark; null where it was changed since it was noted last. */
      readonly before: "first-mark" | "nothing-marked" | "too-late" | null;
      /** The day of the first mark that the journal counts; null without one. */
      readonly firstMark: string | null;
      /** The days on which the journal has it otherwise than before, those after the first mark apart. */
      readonly changed: readonly string[];
      readonly changedAfter: readonly string[];
    };

/** A step of the journal, as far as this asks: its day, whether marks were made, which hypotheses it notes with their hash. */
export interface NotedStep {
  readonly day: string;
  readonly isMarking: boolean;
  readonly hashes: ReadonlyMap<string, string>;
}

/** Since when a hypothesis stands as it is, from the steps of a journal in the order of time. */
export function historyOf(id: string, hash: string, steps: readonly NotedStep[]): History {
  if (steps.length === 0) return { kind: "untold", why: "no-journal" };
  const noted = steps.flatMap(({ day, hashes }, i) => {
    const one = hashes.get(id);
    return one === undefined ? [] : [{ day, i, hash: one }];
  });
  const [first] = noted;
  if (first === undefined) return { kind: "untold", why: "not-noted" };
  const marking = steps.findIndex(({ isMarking }) => isMarking);
  const changes = noted.filter((one, at) => at > 0 && noted[at - 1]?.hash !== one.hash);
  const last = changes.at(-1) ?? first;
  const isNow = last.hash === hash;
  return {
    kind: "told",
    hash,
    since: isNow ? last.day : null,
    before: !isNow ? null : marking === -1 ? "nothing-marked" : last.i < marking ? "first-mark" : "too-late",
    firstMark: steps[marking]?.day ?? null,
    changed: [...new Set(changes.map(({ day }) => day))],
    changedAfter: [...new Set(changes.filter(({ i }) => marking !== -1 && i > marking).map(({ day }) => day))],
  };
}
