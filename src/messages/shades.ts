import { fr } from "./french.js";
import { plural } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

/** What withholds or marks a hit, as it is shown beside it. The keys are those of `ScopeKind`. */
export const SHADE_WORDS = {
  negation: both(fr`nié par`, "negated by"),
  restriction: both(fr`restreint par`, "limited by"),
  condition: both(fr`supposé par`, "supposed by"),
  wish: both(fr`souhaité par`, "wished for by"),
  reported: both(fr`rapporté par`, "reported by"),
  "double-negation": both(fr`nié deux fois par`, "denied twice by"),
  unsure: both(fr`nié ou non, on ne peut le dire, par`, "denied or not, one cannot tell, by"),
} as const satisfies Record<string, Words>;

/** The same as things that are counted. */
const COUNTED = {
  restriction: (n: number) =>
    both(fr`${n} ${plural(n, "fr", "restreinte", "restreintes")} (ne … que)`, `${n} limited (only)`),
  condition: (n: number) =>
    both(fr`${n} ${plural(n, "fr", "supposée", "supposées")} (si j'avais)`, `${n} supposed (if I had)`),
  wish: (n: number) =>
    both(fr`${n} ${plural(n, "fr", "souhaitée", "souhaitées")} (j'aimerais)`, `${n} wished for (I would like)`),
  reported: (n: number) =>
    both(fr`${n} ${plural(n, "fr", "rapportée", "rapportées")} (on me dit que)`, `${n} reported (they say)`),
  "double-negation": (n: number) =>
    both(fr`${n} ${plural(n, "fr", "niée", "niées")} deux fois (pas sans)`, `${n} denied twice (not without)`),
  unsure: (n: number) =>
    both(
      fr`${n} ${plural(n, "fr", "incertaine", "incertaines")} (j'ai plus de temps)`,
      `${n} unsure (haven't we lost)`,
    ),
};

/** How many proposals are marked with each shade, those that occur; null where none does. */
export function shadeCounts(counts: Readonly<Partial<Record<keyof typeof COUNTED, number>>>): Words | null {
  const kinds = (Object.keys(COUNTED) as (keyof typeof COUNTED)[]).filter((kind) => (counts[kind] ?? 0) > 0);
  if (kinds.length === 0) return null;
  const said = kinds.map((kind) => COUNTED[kind](counts[kind] ?? 0));
  return both(
    fr`marquées, à relire de plus près : ${said.map((one) => one.fr).join(", ")}`,
    `marked, to be read more closely: ${said.map((one) => one.en).join(", ")}`,
  );
}

/** Hits that a rule refuses for something else than a negation. */
export const refusedCount = (n: number): Words =>
  both(
    fr`${n} ${plural(n, "fr", "écarté", "écartés")} parce que la règle les refuse ainsi : listés avec --explain`,
    `${n} withheld because the rule refuses them so: listed with --explain`,
  );

export const withheldTitle = both(
  fr`écartés par une négation ou par la règle`,
  "withheld by a negation or by the rule",
);

/** What parts the clauses of a reason. */
export const CLAUSE: Words = { fr: "\u202f; ", en: "; " };
