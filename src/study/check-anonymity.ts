import { coarsen } from "../identity/attributes-coarsen.js";
import { uniqueCombinations } from "../identity/attributes-unique.js";
import type { Kind } from "../identity/finding.js";
import { kinds as KIND_NAMES } from "../messages/anonymise.js";
import * as say from "../messages/gate.js";
import type { Lang, Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import { type Identifying, identifyingIn } from "./identifying.js";
import { isInvented } from "./invented.js";
import type { Study } from "./read.js";
import { withoutCapitals } from "./without-capitals.js";

/** People named one by one where their attributes single them out; of more, how many. */
const NAMED = 12;

/** Who might be recognised in this study: by words that were said, or by attributes that nobody else has. */
export async function checkAnonymity(study: Study): Promise<Problem[]> {
  return isInvented(study) || study.transcripts.length === 0 ? [] : [...(await words(study)), ...attributes(study)];
}

async function words(study: Study): Promise<Problem[]> {
  const found = await identifyingIn(study);
  const sure = found.filter(({ certainty }) => certainty === "high");
  const passing = found.filter(({ attribute }) => attribute === true);
  const isUnsure = ({ certainty, file, attribute }: Identifying): boolean =>
    certainty !== "high" && attribute !== true && file.startsWith("transcripts/");
  const unsure = found.filter(isUnsure).length;
  const hint = say.identifyingHint;
  if (study.config.anonymity.why !== undefined)
    return sure.length === 0
      ? []
      : [{ severity: "note", code: "excused", place: { file: "study.yaml" }, text: say.excused(sure.length) }];
  const files = [...new Set(sure.map(({ file }) => file))];
  const problems = files.map((file): Problem => {
    const here = sure.filter((one) => one.file === file);
    return {
      severity: "warning",
      code: "identifying",
      place: placeOf(file, here),
      text: say.identifying(here.length, kindsOf(here)),
      hint,
    };
  });
  const place = { file: "transcripts/" };
  if (unsure > 0) problems.push({ severity: "note", code: "may-identify", place, text: say.mayIdentify(unsure), hint });
  if (passing.length > 0) {
    const text = say.attributesPass(passing.length, kindsOf(passing));
    problems.push({ severity: "note", code: "attributes-pass", place, text, hint });
  }
  const inFile = (id: string): Identifying[] => found.filter(({ file }) => file === `transcripts/${id}.txt`);
  return [...problems, ...withoutCapitals(study.transcripts, inFile)];
}

function placeOf(file: string, found: readonly Identifying[]): Problem["place"] {
  const { at = null, line } = found[0] ?? {};
  return at === null ? { file, ...(line === undefined ? {} : { line }) } : { file, at };
}

function kindsOf(found: readonly Identifying[]): Words {
  const counts = new Map<Kind, number>();
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const list = (lang: Lang): string => [...counts].map(([kind, n]) => `${KIND_NAMES[kind][lang]} ${n}`).join(", ");
  return { fr: list("fr"), en: list("en") };
}

/** Combinations of attributes that one person alone has, and what would be left of them where attributes are shown coarsely. */
function attributes({ participants, lang }: Study): Problem[] {
  const alone = uniqueCombinations(participants);
  const people = [...new Set(alone.map(({ id }) => id))];
  if (people.length === 0) return [];
  const left = new Set(coarsen(participants, lang).left.map(({ id }) => id));
  const place = { file: "participants.csv" };
  const shown = people.slice(0, NAMED).map((id) => {
    const columns = alone.find((one) => one.id === id)?.columns ?? [];
    return `${id} (${columns.join(" + ")})`;
  });
  const text = say.singledOut(people.length, participants.length, { shown, more: people.length - shown.length });
  return [{ severity: "warning", code: "singled-out", place, text, hint: say.singledOutHint(left.size) }];
}
