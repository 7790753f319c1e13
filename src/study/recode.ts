import type { Code, Codebook, Family } from "../codebook/codebook.js";
import { dependantsOf } from "../codebook/depends.js";
import { type Renaming, renamedIn } from "../codebook/edit/ids-in-text.js";
import { mergeCodes } from "../codebook/edit/merge.js";
import { moveCode } from "../codebook/edit/move.js";
import { renameCode, renameInYaml } from "../codebook/edit/rename.js";
import { withoutRepeats } from "../codebook/edit/repeats.js";
import { retireCode } from "../codebook/edit/retire.js";
import { addCodesBehind } from "../codebook/edit/split.js";
import { readCodebook } from "../codebook/read.js";
import { compareThemes } from "../coding/compare-themes.js";
import { mergeSheet, type Recoded, recode } from "../coding/recode.js";
import { formatSheet, parseSheet } from "../coding/sheet.js";
import * as say from "../messages/recode.js";
import type { Words } from "../messages/words.js";
import { decode } from "../text/encoding.js";
import type { Problem } from "../text/problem.js";
import type { Change } from "./codebook-undo.js";
import { namesIn, readBytes } from "./files.js";
import { codersOnDisk } from "./on-disk.js";
import type { Study } from "./read.js";
import { renamedCells } from "./renamed-cells.js";

/** A change of codes, checked: nothing stands in its way in the codebooks. */
export type CodeChange =
  | { readonly kind: "rename"; readonly code: Code; readonly to: string }
  | { readonly kind: "move"; readonly code: Code; readonly to: string; readonly family: Family }
  | { readonly kind: "merge"; readonly from: readonly Code[]; readonly into: Code }
  | { readonly kind: "split"; readonly code: Code; readonly to: string; readonly others: readonly string[] }
  | { readonly kind: "retire"; readonly code: Code; readonly day: string };

export interface RecodePlan {
  readonly changes: readonly Change[];
  readonly tally: say.Tally;
  readonly problems: readonly Problem[];
}

/** Everything that a change of codes would write, file by file, and every problem, before a file is touched. */
export function planRecode(study: Study, codebook: Codebook, change: CodeChange): RecodePlan {
  const plan = new Plan(study.dir);
  const file = codebook.file ?? "";
  const { codes, rules } = plan.codebook(file, change);
  if (codes.size > 0) {
    for (const one of study.codebooks.flatMap((other) => other.file ?? []))
      if (one !== file) plan.text(one, (text) => renamed(text, codes, change));
    for (const one of ["guide.yaml", "claims.yaml"]) plan.text(one, (text) => renamed(text, codes, change));
    plan.text("attributions.csv", (text) => renamedCells(text, codes));
    for (const folder of ["memos", "syntheses"])
      for (const name of namesIn(study.dir, folder).names.filter((one) => one.endsWith(".md")))
        plan.text(`${folder}/${name}`, (text) => renamedIn(text, codes));
    plan.sheets(study, { codes, rules, into: change.kind === "merge" ? change.into.id : null });
  }
  const after = plan.changes.find((one) => one.file === file)?.after;
  const regrouped = change.kind === "move" && after !== undefined ? themesRegrouped(codebook, after, codes) : [];
  const problems = [...plan.problems, ...lookAgain(study, change, regrouped)];
  return { changes: plan.changes, tally: plan.tally, problems };
}

function renamed(text: string, codes: Renaming, change: CodeChange): string {
  const now = renameInYaml(text, codes);
  return change.kind === "merge" ? withoutRepeats(now, change.into.id) : now;
}

/** What rests on codes that go or are retired: nothing that a change of ids can settle. */
function lookAgain(study: Study, change: CodeChange, themes: readonly string[]): Problem[] {
  const tell = (code: string, text: Words, hint?: Words): Problem[] => [
    { severity: "warning", code, place: {}, text, ...(hint === undefined ? {} : { hint }) },
  ];
  if (change.kind === "move") {
    const { family } = change.code;
    const found = { hypotheses: dependantsOf([family, change.family.id], study).hypotheses, themes };
    return found.hypotheses.length + themes.length === 0
      ? []
      : tell("look-again", say.familiesChanged({ from: family, to: change.family.id }, found));
  }
  if (change.kind === "merge") {
    const { hypotheses } = dependantsOf(
      [...change.from, change.into].map(({ id }) => id),
      study,
    );
    const losses = lossesAmong([...change.from, change.into]);
    return [
      ...losses.flatMap(([code, loss]) => tell("merges-loss", say.mergesLoss(code, loss))),
      ...(hypotheses.length === 0
        ? []
        : tell("look-again", say.lookAgain(hypotheses, change.into.id), say.lookAgainHint)),
    ];
  }
  if (change.kind !== "retire") return [];
  const found = dependantsOf([change.code.id], study);
  const told = say.restsOn(change.code.id, found);
  return told === null ? [] : tell("rests-on", told, say.restsOnHint);
}

/** Of some codes those of which another is the loss: put together, a thing and its contrary count alike. */
function lossesAmong(codes: readonly Code[]): [code: string, loss: string][] {
  const ids = new Set(codes.map(({ id }) => id));
  return codes.flatMap(({ id, negation }) => (negation !== null && ids.has(negation) ? [[id, negation]] : []));
}

/** Themes that hold other codes once a family has one more or one less. Where families stand for themes that is what was asked for. */
function themesRegrouped(before: Codebook, text: string, codes: Renaming): string[] {
  const after = readCodebook(text, before.file ?? "").codebook;
  if (after === null || before.themes === undefined) return [];
  return compareThemes([before], [after], (id) => codes.get(id) ?? id).changed.map(({ theme }) => theme);
}

interface Ids {
  readonly codes: Renaming;
  readonly rules: ReadonlyMap<string, number>;
}

class Plan {
  readonly changes: Change[] = [];
  readonly problems: Problem[] = [];
  readonly tally = { marks: 0, joined: 0, dropped: 0 };

  constructor(private readonly dir: string) {}

  /** Changes the codebook itself, and says which ids become which. */
  codebook(file: string, change: CodeChange): Ids {
    let ids: Ids = { codes: new Map(), rules: new Map() };
    this.text(file, (text) => {
      const made = changed(text, change);
      ids = made.ids;
      if (made.fault !== undefined)
        this.problems.push({ severity: "error", code: "in-braces", place: { file }, text: made.fault });
      const before = errorsIn(text, file);
      const faults = errorsIn(made.text, file);
      if (faults.length > before.length) {
        this.problems.push(...faults, {
          severity: "error",
          code: "would-break",
          place: { file },
          text: say.wouldBreak,
        });
      }
      return made.text;
    });
    return ids;
  }

  /** Changes a text, where it is there and says something else afterwards. */
  text(file: string, change: (text: string) => string): void {
    const { bytes, problems } = readBytes(this.dir, file);
    this.problems.push(...problems);
    if (bytes === null) return;
    const text = Buffer.from(bytes).toString("utf8");
    if (!Buffer.from(text).equals(bytes)) {
      this.otherLetters(file, decode(bytes).text, change);
      return;
    }
    const after = change(text);
    if (after !== text) this.changes.push({ file, before: bytes, after });
  }

  /** A file that is not UTF-8 is not written anew: only whoever saved it knows in what its letters are. */
  private otherLetters(file: string, text: string, change: (text: string) => string): void {
    if (change(text) === text) return;
    const problem = { severity: "error", code: "not-utf8", place: { file }, text: say.notUtf8 } as const;
    this.problems.push({ ...problem, hint: say.notUtf8Hint });
  }

  sheets(study: Study, ids: Ids & { readonly into: string | null }): void {
    for (const coder of codersOnDisk(this.dir)) {
      const names = namesIn(this.dir, `codings/${coder}`).names.filter((name) => name.endsWith(".jsonl"));
      for (const name of names) this.text(`codings/${coder}/${name}`, (text) => this.sheet(text, study, ids));
    }
  }

  private sheet(source: string, study: Study, { codes, rules, into }: Ids & { into: string | null }): string {
    const { sheet } = parseSheet(source, "");
    if (sheet === null) return source;
    const text = study.transcripts.find(({ id }) => id === sheet.transcript)?.text ?? "";
    const made: Recoded =
      into === null ? recode(sheet, { codes, rules }) : mergeSheet(sheet, { codes, rules, into, text });
    this.tally.marks += made.changed;
    this.tally.joined += made.joined;
    this.tally.dropped += made.dropped;
    return made.changed === 0 ? source : formatSheet(made.sheet);
  }
}

function errorsIn(text: string, file: string): Problem[] {
  return readCodebook(text, file).problems.filter(({ severity }) => severity === "error");
}

function changed(source: string, change: CodeChange): { text: string; ids: Ids; fault?: Words } {
  const none: Ids = { codes: new Map(), rules: new Map() };
  if (change.kind === "retire") return { text: retireCode(source, change.code.id, change.day), ids: none };
  if (change.kind === "merge") {
    const from = change.from.map(({ id }) => id);
    const made = mergeCodes(source, from, change.into.id);
    if (made === null) return { text: source, ids: none, fault: say.inBraces };
    const { rules } = made;
    const text = withoutRepeats(made.text, change.into.id);
    // Marks under a former id of a code that goes are carried over as well.
    const former = change.from.flatMap(({ was, id }) => [...was, id]);
    return { text, ids: { codes: new Map(former.map((id) => [id, change.into.id])), rules } };
  }
  if (change.kind === "move") {
    const { code, to, family } = change;
    const text = moveCode(source, {
      from: code.id,
      to,
      family: family.id,
      source: code.source === family.source ? "" : code.source,
    });
    return text === null
      ? { text: source, ids: none, fault: say.inBraces }
      : { text, ids: { ...none, codes: new Map([[code.id, to]]) } };
  }
  const { code, to } = change;
  const isKept = code.id === to;
  const moved = isKept ? source : renameCode(source, code.id, to);
  const text = change.kind === "rename" ? moved : addCodesBehind(moved, to, change.others.map(named));
  if (text === null) return { text: source, ids: none, fault: say.inBraces };
  return { text, ids: isKept ? none : { ...none, codes: new Map([[code.id, to]]) } };
}

/** A new code, called after its id: `aide.a-distance`, A distance. */
function named(id: string): { id: string; label: string } {
  const words = id.slice(id.indexOf(".") + 1).replace(/[-.]+/g, " ");
  return { id, label: words.charAt(0).toUpperCase() + words.slice(1) };
}
