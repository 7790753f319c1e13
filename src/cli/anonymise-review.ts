import { type Entity, isPerhapsWord } from "../identity/entity.js";
import type { Key } from "../identity/key.js";
import * as say from "../messages/anonymise.js";
import * as why from "../messages/decision-lines.js";
import { REVIEW, readReview, type Verdict } from "../study/kept-decisions.js";
import type { Study } from "../study/read.js";
import { type Chosen, unfitFor } from "../study/replacement.js";
import { nameOf, type Surveyed } from "../study/survey.js";
import { fold } from "../text/fold.js";
import type { Sitting } from "./anonymise-sitting.js";
import { person } from "./ask.js";
import type { Ask, Choice } from "./asking.js";
import type { Context } from "./context.js";
import { asThem, type Decided, isKeptAndReplaced, isWord, whoIsSame } from "./decisions.js";
import { EXIT, type Exit } from "./exit.js";
import { refuse } from "./refuse.js";
import { showOne } from "./show/anonymise.js";

interface ToReview {
  readonly surveyed: readonly Surveyed[];
  readonly key: Key;
  readonly sitting: Sitting;
}

/** Goes through everything that was found with the person at the terminal; each decision is kept at once, so that the next review goes on from there. */
export async function decidedAtTerminal(context: Context, study: Study, wanted: ToReview): Promise<Decided | Exit> {
  const ask = await person(context);
  if (ask === null) return refuse(context, "no-terminal", say.reviewNeedsTerminal, say.reviewHint);
  return wanted.surveyed.length === 0
    ? { substitutions: [], kept: [], words: [], same: [] }
    : new Review(context, ask, { study, ...wanted }).run();
}

/** Says what is kept of a review that was not carried out, and how to go on with it. */
export function tellKept(
  context: Context,
  { dir }: Study,
  { exit, transcript }: { exit: Exit; transcript: string | boolean | undefined },
): void {
  const n = readReview(dir).size;
  if (n > 0) {
    context.answer(say.decisionsKept(n, REVIEW)[context.lang]);
    context.next(`anonymise --review${typeof transcript === "string" ? ` --transcript ${transcript}` : ""}`);
  } else if (exit === EXIT.interrupted) context.answer(say.nothingDone[context.lang]);
}

/** So many places of what is asked about are shown: one of them may be somebody else's. */
const PLACES = 12;

class Review {
  /** Those that were decided together with another, by their number: they are not asked about again. */
  private readonly together = new Set<number>();
  private readonly study: Study;
  private readonly surveyed: readonly Surveyed[];
  private readonly key: Key;
  private readonly sitting: Sitting;

  constructor(
    private readonly context: Context,
    private readonly ask: Ask,
    { study, surveyed, key, sitting }: ToReview & { readonly study: Study },
  ) {
    this.key = key;
    this.sitting = sitting;
    this.study = study;
    this.surveyed = surveyed;
  }

  async run(): Promise<Decided | Exit> {
    if (!(await this.resume())) return EXIT.interrupted;
    this.context.tell(say.reviewHow);
    const open = this.surveyed.findIndex((one) => this.verdictOn(one) === undefined);
    for (let at = open === -1 ? this.surveyed.length : open; ; ) {
      const step = at < this.surveyed.length ? await this.decide(at) : await this.conclude();
      if (step === "apply") return this.decided();
      if (step === "stop") return EXIT.done;
      if (step === null) return EXIT.interrupted;
      const way = step === "back" ? -1 : 1;
      do at += way;
      while (this.together.has(at) && at > 0);
    }
  }

  /** Takes up what was decided before, where the person wants that; false where they gave up. Asked once in a sitting. */
  private async resume(): Promise<boolean> {
    const { sitting, surveyed } = this;
    const { lang } = this.context;
    const known = sitting.known(surveyed);
    if (sitting.manner === null && known > 0) {
      const choice = await this.ask.choose(say.askResume(known, surveyed.length)[lang], [
        { value: "resume", label: say.resume[lang] },
        { value: "restart", label: say.restart[lang] },
      ]);
      if (choice === null) return false;
      sitting.manner = choice === "restart" ? "restart" : "resume";
    }
    sitting.begin(surveyed);
    return true;
  }

  /** What was decided; nothing where that was before the study changed and no longer is an answer. */
  private verdictOn(one: Surveyed): Verdict | undefined {
    const verdict = this.sitting.on(one.entity);
    if (verdict?.decision === "same" && !["theirs", "pseudonym"].includes(whoIsSame(one) ?? "")) return undefined;
    return verdict?.decision === "keep" && one.known !== null && !isPerhapsWord(one.entity) ? undefined : verdict;
  }

  private async decide(at: number): Promise<"next" | "back" | null> {
    const one = this.surveyed[at];
    if (one === undefined) return "next";
    const { context, ask, surveyed } = this;
    context.answer(
      `\n${showOne(one, this.study.transcripts, { lang: context.lang, paint: context.paint, places: PLACES })}`,
    );
    for (;;) {
      const question = `${at + 1}/${surveyed.length}  ${nameOf(one.entity)}`;
      const choice = await ask.choose(question, this.choices(one, at), this.pointed(one));
      if (choice === null || choice === "back") return choice;
      if (choice === "words") await this.keepAlike(one);
      const verdict = choice === "other" ? await this.otherWord(one) : verdictFor(choice, one);
      if (verdict === null) return null;
      if (verdict === "none" || this.isUnfit(one, verdict.replacement)) continue;
      await this.sitting.keep(one.entity, verdict);
      return "next";
    }
  }

  /** The other places where the same word is still in question. */
  private alike(one: Surveyed): Surveyed[] {
    if (!isPerhapsWord(one.entity)) return [];
    const word = fold(nameOf(one.entity));
    return this.surveyed.filter(
      (other) =>
        other !== one &&
        isPerhapsWord(other.entity) &&
        fold(nameOf(other.entity)) === word &&
        this.verdictOn(other) === undefined,
    );
  }

  private async keepAlike(one: Surveyed): Promise<void> {
    for (const other of this.alike(one)) {
      this.together.add(this.surveyed.indexOf(other));
      await this.sitting.keep(other.entity, { decision: "keep", replacement: "" });
    }
  }

  private choices(one: Surveyed, at: number): Choice[] {
    const { replacement, collision, known, joined, theirs } = one;
    const { lang } = this.context;
    const more = this.alike(one).length;
    const isWord = isPerhapsWord(one.entity);
    const labels = {
      accept: say.choices.accept(replacement),
      other: say.choices.other,
      ...(theirs !== null ? { same: say.choices.samePerson(theirs.replacement) } : {}),
      ...(theirs === null && collision?.extent === "whole" ? { same: say.choices.same } : {}),
      ...(joined === null ? {} : { everywhere: say.choices.everywhere(replacement) }),
      ...(known === null && !isWord ? { keep: say.choices.keep } : {}),
      ...(isWord ? { keep: say.choices.word } : {}),
      ...(more > 0 ? { words: say.choices.words(more) } : {}),
      skip: say.choices.skip,
      ...(at > 0 ? { back: say.choices.back } : {}),
    };
    return Object.entries(labels).map(([value, label]) => ({ value, label: label[lang] }));
  }

  /** What was decided before is pointed at first; of what may be a participant's pseudonym and nobody else's name, or a common word, to keep it. */
  private pointed(one: Surveyed): string {
    const verdict = this.verdictOn(one);
    const isWord = isPerhapsWord(one.entity);
    const first = isWord || one.isAttribute || (one.isPseudonym && one.collision === null) ? "keep" : "accept";
    if (verdict?.decision !== "replace") return verdict?.decision ?? first;
    return verdict.replacement === one.replacement ? "accept" : "other";
  }

  /** `none` where nothing was typed: back to the choices. */
  private async otherWord(one: Surveyed): Promise<Verdict | "none" | null> {
    for (;;) {
      const word = await this.ask.text(say.askOther[this.context.lang]);
      if (word === null) return null;
      if (word.trim() === "") return "none";
      if (one.theirs !== null && fold(word.trim()) === fold(one.theirs.replacement))
        return { decision: "same", replacement: "" };
      if (!isWord(word)) refuse(this.context, "bad-replacement", say.badReplacement);
      else if (!this.isUnfit(one, word.trim())) return { decision: "replace", replacement: word.trim() };
    }
  }

  /** Whether a word cannot stand for somebody, which is said, with whose it is. */
  private isUnfit(one: Surveyed, word: string): boolean {
    if (word === "") return false;
    const chosen = this.chosenBeside(one);
    const unfit = unfitFor(one, word, { key: this.key, found: this.surveyed, chosen });
    if (unfit === null) return false;
    const [has] = unfit === "taken" ? chosen.filter((other) => fold(other.word) === fold(word)) : [];
    if (has === undefined) refuse(this.context, "bad-replacement", say.unfit[unfit]);
    else {
      const at = this.surveyed.indexOf(has.one);
      refuse(this.context, "bad-replacement", why.takenAt(at + 1, this.verdictOn(has.one) === undefined));
      this.context.answer(`  ${at + 1}/${this.surveyed.length}  ${nameOf(has.one.entity)} → ${has.word}`);
    }
    return true;
  }

  /** The words that others have by now: what was decided for them, or is proposed. */
  private chosenBeside(one: Surveyed): (Chosen & { readonly one: Surveyed })[] {
    return this.surveyed
      .filter((other) => other !== one)
      .map((other) => {
        const verdict = this.verdictOn(other);
        const word = verdict === undefined ? other.replacement : verdict.replacement;
        return { one: other, word, proposed: other.replacement };
      });
  }

  private async conclude(): Promise<"apply" | "stop" | "back" | null> {
    const { lang } = this.context;
    const { substitutions, kept } = this.decided();
    const isTorn = isKeptAndReplaced(kept, substitutions);
    if (isTorn) refuse(this.context, "bad-decision", why.keptAndReplaced);
    const choice = await this.ask.choose(say.askApply(substitutions.length)[lang], [
      ...(isTorn ? [] : [{ value: "apply", label: say.apply[lang] }]),
      { value: "back", label: say.choices.back[lang] },
      { value: "stop", label: say.stop[lang] },
    ]);
    return choice as "apply" | "stop" | "back" | null;
  }

  private decided(): Decided {
    const those = (decision: Verdict["decision"]): Surveyed[] =>
      this.surveyed.filter((one) => this.verdictOn(one)?.decision === decision);
    const entities = (decision: Verdict["decision"]): Entity[] => those(decision).map(({ entity }) => entity);
    const wordFor = (one: Surveyed): string => this.verdictOn(one)?.replacement ?? "";
    const substitutions = [
      ...those("replace").map((one) => ({ entity: one.entity, replacement: wordFor(one) })),
      ...those("everywhere").map((one) => ({ entity: one.joined ?? one.entity, replacement: wordFor(one) })),
    ];
    const kept = entities("keep");
    const them = those("same").flatMap(({ theirs }) => (theirs === null ? [] : asThem(theirs, substitutions)));
    return {
      substitutions: [...substitutions, ...them],
      kept: kept.filter((one) => !isPerhapsWord(one)).flatMap(({ forms }) => forms),
      words: kept.filter(isPerhapsWord).flatMap(({ mentions }) => mentions),
      same: those("same").flatMap(({ theirs, entity }) => (theirs === null ? entity : [])),
    };
  }
}

function verdictFor(choice: string, { replacement }: Surveyed): Verdict {
  if (choice === "accept") return { decision: "replace", replacement };
  if (choice === "everywhere") return { decision: choice, replacement };
  if (choice === "words") return { decision: "keep", replacement: "" };
  return { decision: choice === "keep" || choice === "same" ? choice : "skip", replacement: "" };
}
