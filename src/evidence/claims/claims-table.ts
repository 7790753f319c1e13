import type { Claims } from "../../codebook/claims.js";
import type { Cell, Json, Measured, Note, Table } from "../../measures/table.js";
import * as say from "../../messages/claims.js";
import type { Lang } from "../../messages/words.js";
import { distinctPlaces, type Passage, type Stand } from "./stand.js";
import { type Answer, cuesOf, passagesOf, VERDICTS } from "./verdict.js";

export interface Told {
  readonly claims: Claims;
  /** The claims asked for, answered. */
  readonly answers: readonly Answer[];
  readonly lang: Lang;
  /** Whether the words of the passages come along, or their places alone. */
  readonly words: "shown" | "places";
  /** What the answer rests on: basis, coders, interviews. */
  readonly settings: Readonly<Record<string, Json>>;
  /** How many marks and attributions with a reason were counted. */
  readonly counted: { readonly marks: number; readonly attributions: number };
  readonly values?: Readonly<Record<string, Json>>;
  readonly notes: readonly Note[];
}

/** What stands between the sentences of a reason in one cell. */
export const BETWEEN = " · ";

/** Claims with their verdicts, who stands how to each, and the passages: as every answer is given. */
export function claimsTold(told: Told): Measured {
  const { claims, answers, settings, counted } = told;
  const { author, year } = claims.source;
  const tally = VERDICTS.map((verdict) => [verdict, answers.filter((one) => one.verdict === verdict).length] as const);
  return {
    measure: "claims",
    settings: { source: say.source(author, year).en, ...settings },
    tables: [claimsTable(told), peopleTable(told), passagesTable(told)],
    values: {
      ...told.values,
      claims: answers.length,
      marks: counted.marks,
      attributions: counted.attributions,
      verdicts: Object.fromEntries(tally),
    },
    notes: [
      { code: "tally", text: say.tally(tally.map(([verdict, n]) => [say.verdicts[verdict], n])) },
      { code: "counted", text: say.marksCounted(counted.marks, counted.attributions) },
      ...told.notes,
      { code: "a-finding", text: say.notErrors },
    ],
  };
}

function claimsTable({ answers, lang }: Told): Table {
  const rows = answers.map((answer): Cell[] => {
    const { claim, verdict, why, stands, alone, against } = answer;
    const who = stands.filter((one) => one.stands === "shows").map(({ participant }) => participant);
    return [
      ...[claim.id, claim.pages, claim.statement[lang], verdict, against.map(({ id }) => id).join(" "), alone],
      ...[why.map((one) => one[lang]).join(BETWEEN), who.join(" "), passagesOf(answer).length, cuesOf(answer).length],
    ];
  });
  return { name: "claims", title: say.titles.claims, columns: say.columns.claims, rows };
}

function peopleTable({ answers }: Told): Table {
  const rows = answers.flatMap(({ claim, stands }) =>
    stands.map(({ participant, stands: how, reason, passages }): Cell[] => [
      ...[claim.id, participant, how, reason],
      distinctPlaces(passages).join(" "),
    ]),
  );
  return { name: "people", title: say.titles.people, columns: say.columns.people, rows };
}

function passagesTable({ answers, words }: Told): Table {
  const row = (answer: Answer, { participant }: Stand, passage: Passage, use: string): Cell[] => {
    const { transcript, place, mark } = passage;
    const { code, coder, start, end } = mark;
    const quote = words === "shown" ? [transcript.text.slice(start, end)] : [];
    return [answer.claim.id, participant, place, use, code, coder, start, end, ...quote];
  };
  const rows = answers.flatMap((answer) =>
    answer.stands.flatMap((stand) => [
      ...stand.passages.map((one) => row(answer, stand, one, "shows")),
      ...stand.cues.map((one) => row(answer, stand, one, "to-read")),
    ]),
  );
  const columns = words === "shown" ? [...say.columns.passages, say.quoteColumn] : say.columns.passages;
  return { name: "passages", title: say.titles.passages, columns, rows };
}
