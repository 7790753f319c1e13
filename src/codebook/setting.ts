import { fold } from "../text/fold.js";
import type { Turn } from "../text/transcript.js";
import type { Aside, Finder, Surroundings } from "./finder.js";
import type { RulePart, Setting, SettingKind } from "./rule.js";

/** What is known of who speaks, beside the words: given by whoever knows the study. */
export interface About {
  /** By the names of the columns; empty where nothing is known of who speaks in this turn. */
  readonly attributes: (turn: Turn) => Readonly<Record<string, string>>;
}

/** One thing that a rule asks of the place of its hits. */
export interface SettingCheck {
  readonly kind: SettingKind;
  readonly holds: (around: Surroundings, word: number) => boolean;
}

/** What has to hold around a word. Where a scene has no surroundings (an example), everything does. */
export function settingChecks(setting: Setting, read: (part: RulePart) => Finder): readonly SettingCheck[] {
  const asked = setting.answerTo === null ? [] : [read(setting.answerTo)];
  const headings = setting.section.map(read);
  const checks: (SettingCheck & { readonly asks: number })[] = [
    { kind: "question", asks: asked.length, holds: (around, word) => isSaid(asked, around.question(word)) },
    { kind: "section", asks: headings.length, holds: (around, word) => isSaid(headings, around.heading(word)) },
    {
      kind: "speaker",
      asks: setting.speaker.length,
      holds: (around, word) => speaks(setting.speaker, around.attributes(word)),
    },
  ];
  return checks.filter(({ asks }) => asks > 0);
}

function isSaid(finders: readonly Finder[], aside: Aside | null): boolean {
  if (aside === null) return false;
  return finders.some((one) => one.find(aside.scene, aside.unit).some(({ cues }) => cues.length === 0));
}

/** Names and values in any case, with or without accents. */
function speaks(asked: Setting["speaker"], known: Readonly<Record<string, string>>): boolean {
  const has = new Map(Object.entries(known).map(([name, value]) => [fold(name.trim()), fold(value.trim())]));
  return asked.every(({ attribute, values }) => {
    const value = has.get(fold(attribute.trim()));
    return value !== undefined && value !== "" && values.some((one) => fold(one.trim()) === value);
  });
}

/** All attributes that rules ask of who speaks, with the values they ask for. */
export function attributesAsked(parts: readonly RulePart[]): Setting["speaker"] {
  return parts.flatMap((part) => [
    ...(part.setting?.speaker ?? []),
    ...attributesAsked([...("of" in part.body ? part.body.of : []), ...part.not]),
  ]);
}
