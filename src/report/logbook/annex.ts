import { cannotSee, day as dayWords, annex as say } from "../../messages/journal-log.js";
import type { Lang } from "../../messages/words.js";

/** One step as the annex prints it. */
export interface AnnexStep {
  /** `09:12`, or `09:12–10:40`. */
  readonly time: string;
  readonly who: string;
  readonly what: string;
}

/** All that the annex of a thesis says of a study's journal, in one language. */
export interface AnnexInput {
  readonly lang: Lang;
  readonly study: string;
  readonly entries: number;
  /** In order; at least one. */
  readonly days: readonly { readonly day: string; readonly steps: readonly AnnexStep[] }[];
  readonly keepers: readonly { readonly who: string; readonly role: string }[];
  readonly heads: readonly { readonly chain: string; readonly entries: number; readonly last: string }[];
  readonly state: "sound" | "faulty";
}

/** A table: its head, then its rows. */
export interface AnnexTable {
  readonly kind: "table";
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The width of each column in hundredths. */
  readonly widths: readonly number[];
}

export type AnnexPart =
  | { readonly kind: "title" | "heading" | "day" | "paragraph" | "item"; readonly text: string }
  | AnnexTable;

/** The annex part by part, the same for every format. */
export function annexParts({ lang, study, entries, days, keepers, heads, state }: AnnexInput): AnnexPart[] {
  const [first, last] = [days[0]?.day ?? "", days.at(-1)?.day ?? ""];
  const text = (kind: Exclude<AnnexPart["kind"], "table">, words: string): AnnexPart => ({ kind, text: words });
  return [
    text("title", say.title[lang]),
    text("paragraph", study),
    text("paragraph", say.about(entries, first, last)[lang]),
    text("paragraph", say.means[lang]),
    ...(state === "faulty" ? [text("paragraph", say.faults[lang])] : []),
    text("heading", say.keepers[lang]),
    ...keepers.map(({ who, role }) => text("item", role === "" ? who : `${who} (${role})`)),
    text("heading", say.steps[lang]),
    ...days.flatMap(({ day, steps }): AnnexPart[] => [
      text("day", dayWords(day)[lang]),
      {
        kind: "table",
        head: [say.time[lang], say.who[lang], say.what[lang]],
        rows: steps.map(({ time, who, what }) => [time, who, what]),
        widths: [15, 20, 65],
      },
    ]),
    text("heading", say.chains[lang]),
    text("paragraph", say.chainsMean[lang]),
    {
      kind: "table",
      head: [say.chain[lang], say.entries[lang], say.last[lang]],
      rows: heads.map(({ chain, entries: n, last: hash }) => [chain, String(n), hash]),
      widths: [17, 13, 70],
    },
    text("heading", say.cannot[lang]),
    ...cannotSee.map((words) => text("item", words[lang])),
  ];
}

/** All that people can read in a document, as the gate reads it. */
export function partsText(parts: readonly AnnexPart[]): string {
  return parts
    .flatMap((part) => (part.kind === "table" ? [...part.head, ...part.rows.flat()] : [part.text]))
    .join("\n");
}
