import type { Accounted } from "./draft.js";
import { type Spoken, wholeSeconds, writtenNumber } from "./spoken.js";
import { countCharacters, tidyLabel, tidyLine } from "./tidy.js";
import type { XmlHandlers } from "./xml.js";

type Attributes = Readonly<Record<string, string>>;

/** Events whose begin and end enclose words without being heard: the language that is spoken, names of persons and places. */
const UNHEARD = new Set(["language", "entities"]);

/** Takes in a Transcriber file tag by tag. */
export class TrsReader implements XmlHandlers {
  root: string | null = null;
  readonly spoken: Spoken[] = [];
  readonly accounted: Accounted[] = [];
  /** Characters of all words in turns, the brackets of events included. */
  said = 0;
  /** Speakers whose name another one has. */
  sameNames = 0;
  /** Turns of several speakers. */
  overlaps = 0;
  /** Times that cannot be. */
  odd = 0;
  private readonly names = new Map<string, string>();
  private readonly topics = new Map<string, string>();
  private section: string | null = null;
  private turn: { readonly speakers: readonly string[] } | null = null;
  private time: number | null = null;
  private label: string | null = null;
  private parts: string[] = [];
  private hasWords = false;
  /** Remarks about words that have not come yet. */
  remarks: string[] = [];

  open(name: string, attributes: Attributes): void {
    this.root ??= name;
    if (name === "Speaker") this.speaker(attributes);
    else if (name === "Topic") this.topic(attributes);
    else if (name === "Section") this.section = this.topics.get(attributes.topic ?? "") ?? null;
    else if (name === "Turn") this.beginTurn(attributes);
    else if (name === "Sync") this.sync(attributes);
    else if (name === "Who") this.who(attributes);
    else if (name === "Event") this.event(attributes);
    else if (name === "Comment") this.remark(attributes);
  }

  close(name: string): void {
    if (name === "Turn") {
      this.flush();
      this.turn = null;
    } else if (name === "Section") this.section = null;
  }

  text(text: string): void {
    const tidy = tidyLine(text);
    if (tidy === "") return;
    if (this.turn === null) this.account("title", tidy);
    else {
      this.parts.push(text);
      this.said += countCharacters(tidy);
      this.hasWords = true;
    }
  }

  private account(kind: Accounted["kind"], text: string): void {
    this.accounted.push({ kind, characters: countCharacters(text) });
  }

  private speaker({ id = "", name = "" }: Attributes): void {
    const called = tidyLine(name);
    this.account("legend", called);
    const label = tidyLabel(called) || tidyLabel(id);
    const taken = [...this.names.values()].includes(label);
    if (taken && !this.names.has(id)) this.sameNames++;
    if (!this.names.has(id)) this.names.set(id, taken ? `${label} (${tidyLabel(id)})` : label);
  }

  private topic({ id = "", desc = "" }: Attributes): void {
    const heading = tidyLine(desc);
    this.account("heading", heading);
    if (!this.topics.has(id) && heading !== "") this.topics.set(id, heading);
  }

  private beginTurn({ speaker = "", startTime }: Attributes): void {
    this.flush();
    const speakers = speaker.split(/\s+/).filter((id) => id !== "");
    if (speakers.length > 1) this.overlaps++;
    this.turn = { speakers };
    this.time = this.seconds(startTime);
    this.label = this.labelOf(speakers[0]);
  }

  private labelOf(id: string | undefined): string | null {
    return id === undefined ? null : this.names.get(id) || tidyLabel(id) || null;
  }

  private seconds(written: string | undefined): number | null {
    const time = wholeSeconds(writtenNumber(written));
    if (written !== undefined && time === null) this.odd++;
    return time;
  }

  /** A time within a turn counts where words of the turn are still to come, for whoever says them. */
  private sync({ time }: Attributes): void {
    if (this.turn !== null && this.turn.speakers.length > 1) this.flush();
    const seconds = this.seconds(time);
    if (this.parts.length === 0) this.time = seconds ?? this.time;
    else this.parts.push(" ");
  }

  private who({ nb = "" }: Attributes): void {
    this.flush();
    this.label = this.labelOf(this.turn?.speakers[Number(nb) - 1] ?? this.turn?.speakers[0]);
  }

  /** What is heard beside the words becomes a bracket, as the program itself shows it: `[rire]`, `[b-]` … `[-b]`. */
  private event({ desc = "", type = "", extent = "" }: Attributes): void {
    const called = tidyLine(desc).replace(/[[\]]/g, "");
    if (called === "") return;
    if (this.turn === null || UNHEARD.has(type)) {
      this.account("noise", called);
      return;
    }
    const bracket = `[${extent === "end" ? "-" : ""}${called}${extent === "begin" ? "-" : ""}]`;
    this.parts.push(` ${bracket} `);
    this.said += countCharacters(bracket);
  }

  private remark({ desc = "" }: Attributes): void {
    const text = tidyLine(desc);
    this.account("comment", text);
    if (text !== "") this.remarks.push(text);
  }

  /** A turn of nobody in which only noises are heard is none. Remarks where nothing is said are about what comes next. */
  private flush(): void {
    const text = tidyLine(this.parts.join(""));
    const { label, time, section, remarks, hasWords } = this;
    this.parts = [];
    this.hasWords = false;
    if (text === "") return;
    if (label === null && !hasWords) {
      this.said -= countCharacters(text);
      this.account("noise", text);
      return;
    }
    this.remarks = [];
    this.spoken.push({ label, time, section, text, ...(remarks.length > 0 ? { remarks } : {}) });
  }
}
