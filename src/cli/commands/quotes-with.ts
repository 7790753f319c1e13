import type { Basis, Selection } from "../../coding/basis.js";
import { cellsToCsv } from "../../measures/csv.js";
import * as say from "../../messages/commands.js";
import { rulesOnly } from "../../messages/measures.js";
import { selectionOf, selectionsBeside } from "../../study/gather.js";
import { type QuotedMeeting, quotesTogether, type Together } from "../../study/quotes.js";
import type { Unit } from "../../text/segment.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { EXIT, type Exit } from "../exit.js";
import { limitAsked } from "../limit.js";
import { checkNames } from "../names.js";
import type { Opened } from "../open-study.js";
import { plain } from "../quoting.js";
import { refuse } from "../refuse.js";
import { tellClosed } from "../seen.js";
import { showMeetings } from "../show/meetings.js";
import { version } from "../version.js";

/** Passages of two codes in the units in which both stand: what `cooccurrence` counts, to be read. */
export async function quotesWith(context: Context, answers: Answers, { study, flawed }: Opened): Promise<Exit> {
  const { flags } = answers;
  if (typeof flags.with === "string" && flags.with === answers.args[0])
    return refuse(context, "same-code", say.withItself(flags.with));
  const pair = pairOf(answers);
  if (pair === null) return refuse(context, "needs-code", say.withNeedsCode);
  if (!checkNames(context, study, { code: pair[1] })) return EXIT.nothing;
  const limit = limitAsked(context, flags);
  if (limit === null) return EXIT.nothing;
  const basis = flags.basis as Basis | undefined;
  const together: Together = { pair, unit: (flags.unit as Unit | undefined) ?? study.config.unit };
  const selection = selectionOf(study, basis);
  const beside = selectionsBeside(study, basis);
  const met = quotesTogether(study, together, selection, ...beside);
  const out = flags.json === true ? asJson : flags.csv === true ? asCsv : asText;
  await deliver(context, { study, answers }, await out(met, { ...together, selection, context, limit }));
  if ([selection, ...beside].every((one) => one.rulesOnly) && met.length > 0) context.tell(rulesOnly);
  tellClosed(context, selection);
  return flawed ? EXIT.flawed : EXIT.done;
}

/** Two different codes, and nothing asked beside them that would part a pair; else null. */
function pairOf({ args, flags }: Answers): readonly [string, string] | null {
  const [code] = args;
  if (code === undefined || typeof flags.with !== "string" || flags.with === code) return null;
  return flags.family === undefined && flags.new === undefined ? [code, flags.with] : null;
}

interface Shown extends Together {
  readonly selection: Selection;
  readonly context: Context;
  readonly limit: number;
}

async function asText(met: readonly QuotedMeeting[], { context, unit, limit }: Shown): Promise<string> {
  const { lang, paint, columns } = context;
  return showMeetings(met, { lang, paint, columns, unit, limit });
}

async function asJson(met: readonly QuotedMeeting[], { selection, pair, unit }: Shown): Promise<string> {
  const settings = { basis: selection.basis, rules_only: selection.rulesOnly, codes: pair, unit };
  const meetings = met.map(({ place, quotes }) => ({ place, quotes: quotes.map(plain) }));
  return `${JSON.stringify({ grille: version(), settings, meetings }, null, 2)}\n`;
}

function asCsv(met: readonly QuotedMeeting[], { context }: Shown): Promise<string> {
  const head = ["meeting", "unit", "place", "code", "coder", "start", "end", "quote"];
  const rows = met.flatMap(({ place, quotes }, i) =>
    quotes.map((quote) => [i + 1, place, ...Object.values(plain(quote))]),
  );
  return cellsToCsv([head, ...rows], context.lang);
}
