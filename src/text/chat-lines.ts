import * as say from "../messages/formats.js";
import type { Accounted } from "./draft.js";
import { fold } from "./fold.js";
import type { Problem } from "./problem.js";
import { type Spoken, wholeSeconds, writtenNumber } from "./spoken.js";
import { countCharacters, tidyLabel, tidyLine } from "./tidy.js";
import type { Role } from "./transcript.js";

export interface Chat {
  readonly spoken: readonly Spoken[];
  readonly accounted: readonly Accounted[];
  /** By code of speaker, those of whom the list of participants tells it. */
  readonly roles: Readonly<Record<string, Role>>;
  /** Times that cannot be. */
  readonly odd: number;
  readonly problems: readonly Problem[];
}

/** A line with those that continue it. */
interface Entry {
  /** 1-based. */
  readonly line: number;
  readonly parts: string[];
}

/** A time: between control characters (here already white space), or between bullets where a text was copied from the screen. */
const BULLET = /[\v\u2022]([^\v\u2022\n]{0,300})[\v\u2022]/g;
const TIMES = /(?:^|_)(-?\d{1,12})_(-?\d{1,12})$/;

/** Reads the text of a CHAT transcript line by line. */
export function parseChat(text: string, file: string): Chat {
  const { entries, problems } = entriesOf(text, file);
  const reader = new ChatReader();
  for (const { parts } of entries) reader.entry(parts.join(" "));
  const { spoken, accounted, odd } = reader;
  return { spoken, accounted, odd, problems, roles: Object.fromEntries(reader.roles) };
}

function entriesOf(text: string, file: string): { entries: Entry[]; problems: Problem[] } {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const odd = say.oddLine();
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const open = entries.at(-1);
    const begins = /^(@|%|\*[^:\s]{1,40}:)/.test(line);
    const place = { file, line: i + 1 };
    if (!begins && !line.startsWith("\t")) {
      problems.push({ severity: "warning", code: "odd-line", place, text: odd });
    }
    if (begins || open === undefined) entries.push({ line: i + 1, parts: [line] });
    else open.parts.push(line.replace(/^[\t ]+/, ""));
  }
  return { entries, problems };
}

class ChatReader {
  readonly spoken: Spoken[] = [];
  readonly accounted: Accounted[] = [];
  readonly roles = new Map<string, Role>();
  odd = 0;
  private section: string | null = null;

  entry(entry: string): void {
    const said = /^\*([^:\s]{1,40}):/.exec(entry);
    if (said !== null) this.speech(said[1] ?? "", entry.slice(said[0].length), said[0]);
    else if (entry.startsWith("%")) this.account("tier", entry);
    else this.header(entry);
  }

  private account(kind: Accounted["kind"], text: string): void {
    this.accounted.push({ kind, characters: countCharacters(text) });
  }

  private header(entry: string): void {
    const [, name = "", value = ""] = /^@([^:]{1,40})(?::(.*))?$/s.exec(entry) ?? [];
    const isGem = /^(G|Bg|Eg)$/i.test(name);
    if (isGem) this.section = /^Eg$/i.test(name) ? null : tidyLine(value) || null;
    if (name === "Participants") this.participants(value);
    this.account(isGem ? "heading" : "header", entry);
  }

  /** `INV Anna Investigator, SUB Subject`: code, perhaps a name, role. */
  private participants(list: string): void {
    for (const one of list.split(",")) {
      const words = one.trim().split(/\s+/);
      const role = roleOf(words.at(-1) ?? "");
      if (words.length > 1 && role !== null) this.roles.set(tidyLabel(words[0] ?? ""), role);
    }
  }

  private speech(code: string, rest: string, label: string): void {
    this.account("label", label);
    let time: number | null = null;
    let timed = false;
    const words = rest.replace(BULLET, (bullet: string, inside: string) => {
      const times = TIMES.exec(inside);
      if (times === null && !bullet.includes("\v")) return bullet;
      this.account("cue", bullet);
      if (times !== null && !timed) {
        const milliseconds = writtenNumber(times[1]);
        time = milliseconds === null ? null : wholeSeconds(milliseconds / 1000);
        timed = true;
        if (time === null) this.odd++;
      }
      return " ";
    });
    const text = tidyLine(words);
    if (text === "") return;
    this.spoken.push({ label: tidyLabel(code) || null, time, section: this.section, text });
  }
}

const INTERVIEWER = /^(investigator|interviewer|observer|experimenter|teacher_researcher|researcher)$/;
const PARTICIPANT = /^(subject|informant|participant|interviewee|respondent|target_adult|target_child|speaker|adult)$/;

function roleOf(word: string): Role | null {
  const role = fold(word);
  if (INTERVIEWER.test(role)) return "interviewer";
  return PARTICIPANT.test(role) ? "participant" : null;
}
