import { fold } from "../text/fold.js";
import type { Turn } from "../text/transcript.js";
import type { Aside, Finder, Scene } from "./finder.js";
import type { RulePart, Setting } from "./rule.js";

/** What is known of who speaks, beside the words: given by whoever knows the study. */
export interface About {
  /** By the names of the columns; empty where nothing is known of who speaks in this turn. */
  readonly attributes: (turn: Turn) => Readonly<Record<string, string>>;
}

export type SettingTest = (scene: Scene, word: number) => boolean;

/** Tests whether a word stands where a rule asks. Where the scene has no surroundings (an example), everything holds. */
export function settingTest(setting: Setting, read: (part: RulePart) => Finder): SettingTest {
  const asked = setting.answerTo === null ? null : read(setting.answerTo);
  const headings = setting.section.map(read);
  return ({ around }, word) => {
    if (around === null) return true;
    if (asked !== null && !isSaid([asked], around.question(word))) return false;
    if (headings.length > 0 && !isSaid(headings, around.heading(word))) return false;
    return setting.speaker.length === 0 || speaks(setting.speaker, around.attributes(word));
  };
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
