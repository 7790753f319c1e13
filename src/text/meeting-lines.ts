import { clockOf } from "./label-shapes.js";

/** A line that a meeting program wrote, as it is read, and what of it is not: the same time in words, `0 minutes 3 seconds`. */
export interface MeetingLine {
  readonly kept: string;
  readonly dropped: string;
}

/** Only short lines are looked at: they hold a name and a time. */
const LONGEST = 160;

const SPOKEN =
  /^(.*?)((?:(\d{1,2})\s+(?:hours?|heures?)\s+)?(\d{1,3})\s+minutes?\s+(\d{1,2})\s+(?:seconds?|secondes?))(\s*(?:\d{1,2}:)?\d{1,2}:\d{2}\s*)?$/i;

const STARTED =
  /^\S.{0,80}? (?:(?:started|stopped) (?:the )?(?:transcription|recording)|a (?:commencé|démarré|lancé|arrêté|terminé) (?:la transcription|l['’]enregistrement))\.?$/i;

/**
 * What of a line is read. Programs repeat the time in words for those who listen to the page, and note who started and
 * stopped the transcription; nobody says either. `next` is the line below.
 */
export function meetingLine(text: string, next: string): MeetingLine {
  const whole = { kept: text, dropped: "" };
  if (text.length > LONGEST) return whole;
  if (STARTED.test(text.trim())) return { kept: "", dropped: text };
  const found = SPOKEN.exec(text);
  if (found === null) return whole;
  const [, name = "", spoken = "", hours = "0", minutes = "0", seconds = "0", clock = ""] = found;
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const isAlone = name.trim() === "" && clock === "";
  const shown = clock === "" && isAlone ? next : clock;
  if (clockOf(shown)?.time !== time) return whole;
  return { kept: isAlone ? "" : `${name.trimEnd()} ${clock.trim()}`.trim(), dropped: spoken };
}
