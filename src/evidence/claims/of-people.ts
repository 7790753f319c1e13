import type { Claim, Form } from "../../codebook/claims.js";
import * as say from "../../messages/claims.js";
import type { Words } from "../../messages/words.js";
import type { Ground, Heard } from "./heard.js";
import { distinctPlaces, type Stand, standOf } from "./stand.js";
import type { Judged, Verdict } from "./verdict.js";

type OfPeople = Extract<Form, { kind: "shows" | "lacks" | "only" | "differ" }>;

/** A claim that names people: they show something, do not, alone do, or do not all do alike. */
export function judgePeople(form: OfPeople, { asked }: Claim, ground: Ground): Judged {
  const looked = { what: form.what, asked };
  const named = form.who.map((id) => standOf(heardOf(id, ground), looked, ground));
  const others =
    form.kind === "only"
      ? ground.people
          .filter(({ participant }) => !form.who.includes(participant))
          .map((one) => standOf(one, looked, ground))
      : [];
  const stands = [...named, ...others];
  return { verdict: VERDICT[form.kind](named, others), why: whyOf(stands), stands };
}

/** What stands in the study of somebody whom it may not know. */
function heardOf(participant: string, { people }: Ground): Heard {
  return people.find((one) => one.participant === participant) ?? { participant, pieces: [], readings: [] };
}

const VERDICT: Readonly<Record<OfPeople["kind"], (named: readonly Stand[], others: readonly Stand[]) => Verdict>> = {
  shows: (named) => told(all(named, "shows"), some(named, "lacks")),
  lacks: (named) => told(all(named, "lacks"), some(named, "shows")),
  only: (named, others) =>
    told(all(named, "shows") && all(others, "lacks"), some(named, "lacks") || some(others, "shows")),
  differ: (named) => told(some(named, "shows") && some(named, "lacks"), all(named, "shows") || all(named, "lacks")),
};

function told(holds: boolean, fails: boolean): Verdict {
  return holds ? "holds" : fails ? "does-not-hold" : "cannot-be-told";
}

function all(stands: readonly Stand[], how: Stand["stands"]): boolean {
  return stands.every((one) => one.stands === how);
}

function some(stands: readonly Stand[], how: Stand["stands"]): boolean {
  return stands.some((one) => one.stands === how);
}

/** Who lacks a reading to which passages point that nobody decided on. */
function pointed(stands: readonly Stand[]): Words[] {
  const those = stands.filter(({ stands: how, cues }) => how === "lacks" && cues.length > 0);
  const passages = distinctPlaces(those.flatMap(({ cues }) => cues)).length;
  const who = those.map(({ participant }) => participant);
  return who.length === 0 ? [] : [say.pointedAt(who, passages)];
}

/** Who shows it, who does not, and of whom that cannot be told, reason by reason. */
export function whyOf(stands: readonly Stand[]): Words[] {
  const who = (how: Stand["stands"], of?: Stand["of"]): string[] =>
    stands
      .filter((one) => one.stands === how && (of === undefined || one.of === of))
      .map(({ participant }) => participant);
  const passages = distinctPlaces(stands.flatMap((one) => one.passages)).length;
  const reasons = new Set(stands.flatMap(({ reason }) => reason ?? []));
  return [
    ...(passages > 0 ? [say.shown(who("shows"), passages, stands[0]?.of ?? "words")] : []),
    ...(["words", "reading"] as const).flatMap((of) => {
      const those = who("lacks", of);
      return those.length > 0 ? [say.lacking(those, of)] : [];
    }),
    ...pointed(stands),
    ...[...reasons].map((reason) => {
      const those = stands.filter((one) => one.reason === reason);
      const cues = distinctPlaces(those.flatMap((one) => one.cues)).length;
      return say.untold(
        reason,
        those.map(({ participant }) => participant),
        cues,
      );
    }),
  ];
}
