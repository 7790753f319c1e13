import { AGREED, type Sheet } from "../../coding/basis.js";
import type { Coding } from "../../coding/coding.js";
import { ORDERS } from "../../coding/queue.js";
import { type Bench, benchOf, type Wish } from "../../study/bench.js";
import type { Study } from "../../study/read.js";
import type { Answers } from "../command.js";
import type { Opened } from "../open-study.js";
import { type Fault, ownSheet } from "../own-sheet.js";

/** A fault where one of the coder's sheets has lines that no longer hold. */
export function benchFor(opened: Opened, coder: string): Bench | Fault {
  const { study } = opened;
  const sheets = new Map<string, Sheet>();
  for (const transcript of study.transcripts) {
    const sheet = ownSheet(opened, coder, transcript);
    if ("code" in sheet) return sheet;
    sheets.set(transcript.id, sheet);
  }
  return benchOf(study, coder, { sheets });
}

const NAMED = ["code", "family", "rule", "transcript"] as const;

/** What is asked for at the terminal. */
export function wishOf(flags: Answers["flags"]): Wish {
  const order = ORDERS.find((one) => one === flags.order);
  const named = NAMED.flatMap((name) => (typeof flags[name] === "string" ? [[name, flags[name]]] : []));
  return {
    ...(Object.fromEntries(named) as Pick<Wish, (typeof NAMED)[number]>),
    ...(flags.negated === true ? { hits: "withheld" } : {}),
    ...(order === undefined ? {} : { order }),
    ...(flags.uncertainFirst === true ? { first: "uncertain" } : {}),
  };
}

/** People's decisions, by person or of all of them; the agreed sheet is nobody's. */
export function peoplesDecisions(study: Study, coder: string | null): Coding[] {
  return study.sheets
    .filter((sheet) => sheet.coder !== AGREED && (coder === null || sheet.coder === coder))
    .flatMap((sheet) => sheet.codings);
}
