import * as say from "../messages/speakers.js";
import type { Words } from "../messages/words.js";
import type { Draft } from "./draft.js";
import { knownLabel, roleTold } from "./label-words.js";
import { hasErrors, type Problem } from "./problem.js";
import type { Settled } from "./settled.js";
import { questionShare, type SpeakerCounts, whoAsks } from "./speaker-counts.js";
import type { Role } from "./transcript.js";
import { NOBODY } from "./transcript-file.js";

interface Known {
  readonly settled: Settled;
  readonly legend: Draft["legend"];
  readonly near: ReadonlyMap<string, string>;
  /** What the format itself tells. */
  readonly told: NonNullable<Draft["roles"]>;
}

interface Lettered {
  readonly one: SpeakerCounts;
  readonly role: Role;
}

/** Gives every label its role, from the surest evidence to the weakest, with a reason or a problem. */
export class Casting {
  private readonly roles = new Map<string, Role>();
  private readonly reasons: Words[] = [];
  private readonly problems: Problem[] = [];
  /** Labels that a person has to settle, and where in `problems` that is asked first. */
  private readonly unsettled = new Set<string>();
  private askedAt: number | null = null;

  constructor(
    private readonly counts: readonly SpeakerCounts[],
    private readonly known: Known,
  ) {}

  cast(): { roles: ReadonlyMap<string, Role>; reasons: Words[]; problems: Problem[] } {
    for (const { label } of this.counts) this.castKnown(label);
    this.castNobody();
    this.castOnce();
    this.castLetters();
    this.castByQuestions();
    this.castSlips();
    this.checkCast();
    this.askAtOnce();
    return { roles: this.roles, reasons: this.reasons, problems: this.problems };
  }

  private castKnown(label: string): void {
    const role = this.known.settled[label];
    const { legend } = this.known;
    const told = Object.hasOwn(legend, label) ? roleTold(legend[label] ?? "") : null;
    const word = knownLabel(label);
    const inLabel = word?.by === "word" ? word.role : roleTold(label);
    const byFormat = Object.hasOwn(this.known.told, label) ? this.known.told[label] : undefined;
    if (typeof role === "string") this.take(label, role, say.settledSo(label, role));
    else if (byFormat !== undefined) this.take(label, byFormat, say.formatSaysSo(label, byFormat));
    else if (told !== null) this.take(label, told, say.legendSaysSo(label, told));
    else if (inLabel !== null) this.take(label, inLabel, say.labelSaysSo(label, inLabel));
  }

  private castNobody(): void {
    const nobody = this.open().find(({ label }) => label === NOBODY);
    if (nobody === undefined) return;
    this.roles.set(NOBODY, "other");
    if (this.counts.length === 1) return;
    this.problem("error", "unlabelled-turns", say.unlabelledTurns(nobody.turns), say.unlabelledHint());
  }

  /** A label that stands once where others come back is no new person until someone says so. */
  private castOnce(): void {
    if (this.counts.filter(({ turns }) => turns > 1).length < 2) return;
    for (const { label, turns } of this.open()) {
      if (turns > 1 || this.known.near.has(label)) continue;
      this.roles.set(label, "other");
      this.ask("warning", "label-used-once", { text: say.usedOnce(label), labels: [label] });
    }
  }

  /** `E` and `P1` count for what they usually abbreviate, unless the questions say the opposite. */
  private castLetters(): void {
    const letters = this.letters();
    const against = this.contradiction(letters);
    if (against !== null) {
      const [asker, other] = against;
      const text = say.contradicted(asker.label, questionShare(asker), other.label, questionShare(other));
      for (const { one } of letters) this.roles.set(one.label, "other");
      this.ask("error", "unsure-speakers", { text, labels: letters.map(({ one }) => one.label) });
    } else for (const { one, role } of letters) this.take(one.label, role, say.letterSaysSo(one.label, role));
  }

  /** None where everybody would be an interviewer: `I` beside `E` may be the interviewee. */
  private letters(): Lettered[] {
    const open = this.open();
    const withQuestions = this.counts.some(({ label }) => /^q/i.test(label));
    const letters = open.flatMap((one) => {
      const role = /^a\d*$/i.test(one.label) && !withQuestions ? undefined : knownLabel(one.label)?.role;
      return role === undefined ? [] : [{ one, role }];
    });
    const allAsk = letters.every(({ role }) => role === "interviewer") && this.having("participant").length === 0;
    return allAsk && letters.length > 1 && letters.length === open.length ? [] : letters;
  }

  private contradiction(letters: readonly Lettered[]): [SpeakerCounts, SpeakerCounts] | null {
    for (const { one: asker, role } of letters) {
      if (role !== "interviewer" || asker.turns < 4 || questionShare(asker) >= 0.1) continue;
      const other = this.counts.find((one) => one !== asker && one.turns > 3 && questionShare(one) > 0.4);
      if (other !== undefined) return [asker, other];
    }
    return null;
  }

  /** Who is left asks or answers: by elimination where someone is known to interview, else by the questions. */
  private castByQuestions(): void {
    const left = this.open().filter(({ label }) => !this.known.near.has(label));
    if (left.length === 0) return;
    const interviewers = this.having("interviewer");
    const byElimination =
      interviewers.length > 0 && !left.some(({ label }) => knownLabel(label)?.role === "interviewer");
    const asks = byElimination ? null : whoAsks(this.counts.filter(({ label }) => label !== NOBODY));
    if (byElimination) this.castAsAnswering(left, interviewers);
    else if (asks !== null && left.includes(asks)) {
      const others = Math.max(...this.counts.filter((one) => one !== asks).map(questionShare));
      this.take(asks.label, "interviewer", say.asksMost(asks.label, questionShare(asks), others));
      for (const { label } of left)
        if (label !== asks.label) this.take(label, "participant", say.answers(label, [asks.label]));
    } else if (this.isOtherOfTwo(left)) this.castOther(left);
    else this.unsure(left.map(({ label }) => label));
  }

  /** Whether one participant is known by the label, and one other person is left who speaks about as often. */
  private isOtherOfTwo(left: readonly SpeakerCounts[]): boolean {
    const [other] = left;
    const participants = this.counts.filter(({ label }) => this.roles.get(label) === "participant");
    if (this.counts.length !== 2 || other === undefined || participants.length !== 1) return false;
    return other.turns > 3 && other.turns > 0.4 * (participants[0]?.turns ?? 0) && knownLabel(other.label) === null;
  }

  private castOther(left: readonly SpeakerCounts[]): void {
    const [answering = ""] = this.having("participant");
    for (const { label } of left) this.take(label, "interviewer", say.otherOfTwo(label, answering));
  }

  /** Beside participants who are known as such, one more whom nothing announces may be an expression before a colon. */
  private castAsAnswering(left: readonly SpeakerCounts[], interviewers: readonly string[]): void {
    const isUnexpected = this.having("participant").length > 0;
    for (const { label, turns } of left) {
      this.take(label, "participant", say.answers(label, interviewers));
      if (isUnexpected)
        this.ask("warning", "unexpected-speaker", { text: say.unexpected(label, turns), labels: [label] });
    }
  }

  private unsure(labels: readonly string[]): void {
    for (const label of labels) this.roles.set(label, "other");
    this.ask("error", "unsure-speakers", { text: say.unsureWho(labels), labels });
  }

  /** A likely slip has the role of the label it resembles, so that nothing is missing while it is unsettled. */
  private castSlips(): void {
    for (const { label } of this.open())
      this.roles.set(label, this.roles.get(this.known.near.get(label) ?? "") ?? "other");
  }

  private checkCast(): void {
    if (this.counts.length === 0 || hasErrors(this.problems) || this.roles.get(NOBODY) === "other") return;
    if (this.having("participant").length === 0) this.problem("error", "no-participant", say.noParticipant());
    if (this.having("interviewer").length === 0) this.problem("warning", "no-interviewer", say.noInterviewer());
  }

  private open(): SpeakerCounts[] {
    return this.counts.filter(({ label }) => !this.roles.has(label));
  }

  private having(role: Role): string[] {
    return this.counts.map(({ label }) => label).filter((label) => this.roles.get(label) === role);
  }

  private take(label: string, role: Role, reason: Words): void {
    this.roles.set(label, role);
    this.reasons.push(reason);
  }

  private ask(
    severity: Problem["severity"],
    code: string,
    { text, labels }: { readonly text: Words; readonly labels: readonly string[] },
  ): void {
    this.askedAt ??= this.problems.length;
    for (const label of labels) this.unsettled.add(label);
    this.problem(severity, code, text);
  }

  /** One hint for the whole file: lines to paste, of every label that is not settled. */
  private askAtOnce(): void {
    const first = this.askedAt === null ? undefined : this.problems[this.askedAt];
    if (this.askedAt === null || first === undefined) return;
    const roles = [...this.unsettled].map((label) => [label, this.roles.get(label) ?? "other"] as const);
    this.problems[this.askedAt] = { ...first, hint: say.settleAll(roles) };
  }

  private problem(severity: Problem["severity"], code: string, text: Words, hint?: Words): void {
    this.problems.push({ severity, code, place: {}, text, ...(hint === undefined ? {} : { hint }) });
  }
}
