import * as say from "../../messages/merging.js";
import { colon } from "../../messages/numbers.js";
import type { Difference, Side } from "../../study/merging/difference.js";
import type { Decisions, Merge } from "../../study/merging/merge.js";
import type { Ask } from "../asking.js";
import type { Context } from "../context.js";
import { inOneLine } from "../show/wrap.js";
import { readable } from "./readable.js";

/** How much of a version is shown beside a question. */
const SHOWN = 200;

/** What the person at the terminal says of the differences that are open; null where they would rather stop. */
export async function askedOf(
  context: Context,
  ask: Ask,
  { merge, decisions }: { merge: Merge; decisions: Decisions },
): Promise<Decisions | null> {
  const { lang } = context;
  const { answers } = say;
  const open = questions(merge, decisions);
  if (open.length === 0) {
    const answer = await ask.choose(say.question[lang], [
      { value: "no", label: answers.no[lang] },
      { value: "yes", label: answers.yes[lang] },
    ]);
    return answer === "yes" ? decisions : null;
  }
  const answer = await ask.choose(say.questionOpen(open.length)[lang], [
    { value: "each", label: answers.each[lang] },
    { value: "mine", label: answers.allMine[lang] },
    { value: "theirs", label: answers.allTheirs[lang] },
    { value: "no", label: answers.no[lang] },
  ]);
  if (answer === "mine" || answer === "theirs") {
    const all = open.map((one) => [one.key, answer] as const);
    return { ...decisions, byKey: new Map([...decisions.byKey, ...all]) };
  }
  return answer === "each" ? oneByOne(context, ask, { open, decisions }) : null;
}

/** What somebody is asked: what has to be settled before merging, and what was settled otherwise in the other copy. */
function questions({ open, differences }: Merge, { byKey, prefer }: Decisions): Difference[] {
  const isSaid = ({ key }: Difference): boolean => prefer !== null || byKey.has(key);
  return [...open, ...differences.filter((one) => one.kind === "settlement" && !isSaid(one))];
}

async function oneByOne(
  context: Context,
  ask: Ask,
  { open, decisions }: { open: readonly Difference[]; decisions: Decisions },
): Promise<Decisions | null> {
  const byKey = new Map(decisions.byKey);
  for (const one of open) {
    const side = await askOne(context, ask, one);
    if (side === null) return null;
    byKey.set(one.key, side);
  }
  return { ...decisions, byKey };
}

function labelsOf({ kind }: Difference): typeof say.sides {
  if (kind === "settlement") return say.settlementSides;
  return kind === "returned" || kind === "unsure" ? say.returnedSides : say.sides;
}

async function askOne({ lang }: Context, ask: Ask, one: Difference): Promise<Side | null> {
  const labels = labelsOf(one);
  const words = (side: Side): string => {
    if (side === "both") return "";
    const text = inOneLine(readable(one)[side]);
    return text === "" ? "" : `${colon(lang)} ${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}`;
  };
  const answer = await ask.choose(
    [say.kinds[one.kind][lang], one.file, one.of].filter((part) => part !== "").join("  "),
    one.choices.map((side) => ({ value: side, label: `${labels[side][lang]}${words(side)}` })),
  );
  return one.choices.find((side) => side === answer) ?? null;
}
