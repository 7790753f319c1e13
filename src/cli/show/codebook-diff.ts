import type { Proposal } from "../../coding/coding.js";
import type { CodeChange, CodesCompared } from "../../coding/compare-codes.js";
import type { ProposalsChange, Turned } from "../../coding/compare-proposals.js";
import type { ThemesCompared } from "../../coding/compare-themes.js";
import { type CaseChange, type HypothesisChange, SENSES } from "../../evidence/compare.js";
import * as say from "../../messages/codebook-diff.js";
import { lossOf } from "../../messages/commands.js";
import { senses, standings } from "../../messages/evidence.js";
import { bases, rulesBasis, unitCount } from "../../messages/measures.js";
import { colon, semicolon } from "../../messages/numbers.js";
import type { Lang, Words } from "../../messages/words.js";
import type { StudyDiff } from "../../study/codebook-diff.js";
import { placeOf } from "../../text/place.js";
import type { Transcript } from "../../text/transcript.js";
import { peopleText, themesText } from "./diff-themes.js";
import { setOff } from "./set-off.js";
import { type Brush, plainTable } from "./table.js";
import { hanging, wrap } from "./wrap.js";

export interface DiffAnswer {
  readonly names: { readonly before: string | null; readonly after: string };
  readonly codes: CodesCompared;
  readonly themes: ThemesCompared;
  /** Whether a codebook names themes of its own: else nothing is said of any. */
  readonly hasThemes: boolean;
  readonly labels: ReadonlyMap<string, Words>;
  /** null where there is no text to lay them over. */
  readonly diff: StudyDiff | null;
  readonly transcripts: readonly Transcript[];
}

type Showing = Brush & { readonly limit: number };

/** What a changed codebook does, from its codes to the hypotheses. */
export function showDiff(answer: DiffAnswer, brush: Showing): string {
  const { lang, paint, columns } = brush;
  const { names, codes, themes, hasThemes, diff } = answer;
  const head = say.heading(names.before ?? say.inPlaceOfNone[lang], names.after)[lang];
  const codesPart = section(say.codesTitle, codesText(codes, diff, brush), brush);
  const basis = diff === null ? say.codesOnly : basisText(diff);
  const rest = `${basis[lang]}${semicolon(lang)}${say.nothingWritten[lang]}`;
  const top = [paint.bold(wrap(head, columns, "")), wrap(rest, columns, "")];
  const themesPart = hasThemes ? [section(say.themesTitle, themesText(themes, brush), brush)] : [];
  const parts =
    diff === null ? [] : [proposalsPart(diff, answer, brush), peoplePart(diff, brush), ...onBasis(diff, brush)];
  return [top.join("\n"), codesPart, ...themesPart, ...parts].join("\n\n");
}

const peoplePart = ({ people }: StudyDiff, brush: Brush): string =>
  section(say.peopleTitle, peopleText(people, brush), brush);

function basisText({ interviews, basis, rulesOnly }: StudyDiff): Words {
  const count = unitCount(interviews, "interview");
  const name = rulesOnly ? rulesBasis : bases[basis];
  return { fr: `${count.fr}, base\u00a0: ${name.fr}`, en: `${count.en}, basis: ${name.en}` };
}

function section(title: Words, body: string, { lang, paint }: Brush): string {
  return `${paint.bold(title[lang])}\n${body}`;
}

function codesText({ added, removed, changed }: CodesCompared, diff: StudyDiff | null, brush: Brush): string {
  const { lang, paint, columns } = brush;
  const orphans = (code: string): string => {
    const n = diff?.orphans.get(code) ?? 0;
    return n === 0 ? "" : `${semicolon(lang)}${paint.yellow(say.orphaned(n)[lang])}`;
  };
  const lines = [
    ...added.map((code) => `${paint.green("+")} ${code}${colon(lang)} ${say.isAdded[lang]}`),
    ...removed.map((code) => `${paint.red("−")} ${code}${colon(lang)} ${say.isRemoved[lang]}${orphans(code)}`),
    ...changed.map((one) => changeText(one, brush)),
  ];
  const body = lines.map((line) =>
    line
      .split("\n")
      .map((one) => hanging(`  ${one}`, columns))
      .join("\n"),
  );
  return body.length === 0 ? `  ${say.noCodeDiffers[lang]}` : body.join("\n");
}

function changeText({ code, was, fields, added, removed, otherWords }: CodeChange, { lang, paint }: Brush): string {
  const names = [...(was.length === 0 ? [] : [say.cameFrom(was)]), ...fields.map((field) => say.fields[field])];
  const head = names.map((words) => words[lang]).join(", ");
  return [
    `${paint.cyan("~")} ${code}${head === "" ? "" : `${colon(lang)} ${head}`}`,
    ...removed.map((rule) => `    ${paint.red("−")} ${rule}`),
    ...added.map((rule) => `    ${paint.green("+")} ${rule}`),
    ...otherWords.map((rule) => `    ${paint.cyan("~")} ${rule}${colon(lang)} ${say.otherWords[lang]}`),
  ].join("\n");
}

function proposalsPart({ proposals }: StudyDiff, { transcripts }: DiffAnswer, brush: Showing): string {
  const { lang, paint } = brush;
  const { before, after, changes } = proposals;
  if (changes.length === 0) return section(say.proposalsTitle, `  ${say.sameProposals[lang]}`, brush);
  const keys = ["code", "before", "after", "gained", "lost", "moved"] as const;
  const head = keys.map((key) => paint.bold(say.columns[key][lang]));
  const rows = changes.map((one) => [
    one.code,
    String(one.before),
    String(one.after),
    ...[one.gained, one.lost, one.moved].map(({ length }) => (length === 0 ? "·" : String(length))),
  ]);
  const table = plainTable(
    [head, ...rows],
    keys.map((key) => key !== "code"),
  );
  const passages = changes.map((one) => passagesText(one, transcripts, brush));
  return section(
    say.proposalsTitle,
    [`${say.proposals(before, after)[lang]}\n\n${table}`, ...passages].join("\n\n"),
    brush,
  );
}

function passagesText(change: ProposalsChange, transcripts: readonly Transcript[], brush: Showing): string {
  const { lang, paint, limit } = brush;
  const { gained, lost, moved } = change;
  const still = moved.map(({ to }): Turned => ({ proposal: to, instead: [], withheldBy: null }));
  const sides = [
    { list: lost, sign: paint.red("−"), side: "lost" },
    { list: gained, sign: paint.green("+"), side: "gained" },
    { list: still, sign: paint.cyan("~"), side: "moved" },
  ] as const;
  const shown = sides.flatMap(({ list, sign, side }) =>
    list.slice(0, limit).map((one) => passageText(one, { sign, side, transcripts, brush })),
  );
  const more = gained.length + lost.length + moved.length - shown.length;
  const tail = more > 0 ? [`  ${paint.dim(say.morePassages(more)[lang])}`] : [];
  return [paint.cyan(change.code), ...shown, ...tail].join("\n");
}

interface Passing {
  readonly sign: string;
  readonly side: "gained" | "lost" | "moved";
  readonly transcripts: readonly Transcript[];
  readonly brush: Brush;
}

function passageText({ proposal, instead, withheldBy }: Turned, { sign, side, transcripts, brush }: Passing): string {
  const { lang, paint, columns } = brush;
  const transcript = transcripts.find(({ id }) => id === proposal.transcript);
  const place = transcript === undefined ? proposal.transcript : placeOf(transcript, proposal);
  const fate = [
    ...(proposal.lossOf === undefined ? [] : [lossOf(proposal.lossOf)]),
    ...(withheldBy === null ? [] : [side === "lost" ? say.nowWithheld : say.wasWithheld]),
    ...(instead.length === 0 ? [] : [side === "lost" ? say.nowInstead(instead) : say.insteadOf(instead)]),
    ...(side === "moved" ? [say.otherLimits] : []),
  ].map((words) => words[lang]);
  const head = [`  ${sign} ${paint.bold(place)}`, paint.dim(proposal.rule), ...fate].join("  ");
  const words = transcript === undefined ? "" : setOff(proposal, transcript.text, brush.paint);
  return `${head}\n${wrap(words, columns, "    ")}`;
}

/** What depends on the marks that count. */
function onBasis(diff: StudyDiff, brush: Showing): string[] {
  const { lang, columns } = brush;
  if (diff.interviews === 0) return [hanging(`- ${say.noInterview[lang]}`, columns)];
  const silent = diff.basis !== "all" && diff.proposals.changes.length > 0;
  return [
    section(say.matrixTitle, matrixText(diff, brush), brush),
    section(say.curveTitle, curveText(diff, brush), brush),
    section(say.hypothesesTitle, hypothesesText(diff, brush), brush),
    ...(silent ? [hanging(`- ${say.rulesDoNotCount[lang]}`, columns)] : []),
  ];
}

/** Codes shown of the matrix for each passage that is shown of a code. */
const ROWS = 5;

function matrixText({ matrix }: StudyDiff, { lang, paint, columns, limit }: Showing): string {
  if (matrix.length === 0) return `  ${say.sameMatrix[lang]}`;
  const shown = matrix.slice(0, limit * ROWS);
  const lines = shown.map(({ code, before, after, gained, lost }) => {
    const parts = [...gained.map((id) => paint.green(`+${id}`)), ...lost.map((id) => paint.red(`−${id}`))];
    return hanging(`  ${code}  ${before} → ${after}  ${parts.join(" ")}`, columns);
  });
  const more = matrix.length - shown.length;
  return [...lines, ...(more > 0 ? [`  ${paint.dim(say.moreCodes(more)[lang])}`] : [])].join("\n");
}

function curveText({ curve }: StudyDiff, { lang, paint }: Brush): string {
  if (curve === null) return `  ${say.noOrder[lang]}`;
  if (curve.every((one) => one.freshBefore === one.freshAfter)) return `  ${say.sameCurve[lang]}`;
  const { place, interview, fresh, seen } = say.curveColumns;
  const head = [place, interview, fresh, seen].map((words) => paint.bold(words[lang]));
  const pair = (before: number, after: number): string => (before === after ? String(after) : `${before} → ${after}`);
  const rows = curve.map((one, i) => [
    String(i + 1),
    one.interview,
    pair(one.freshBefore, one.freshAfter),
    pair(one.seenBefore, one.seenAfter),
  ]);
  return plainTable([head, ...rows], [true, false, true, true]);
}

function hypothesesText({ hypotheses }: StudyDiff, brush: Brush): string {
  const { lang } = brush;
  const lines = hypotheses.flatMap((one) => hypothesisLines(one, brush));
  return lines.length === 0 ? `  ${say.sameStanding[lang]}` : lines.join("\n");
}

function hypothesisLines({ id, is, rewritten, cases }: HypothesisChange, { lang, paint, columns }: Brush): string[] {
  const differing = cases.filter(({ differs }) => differs);
  const states = [...(is === "kept" ? [] : [say.hypothesisIs[is]]), ...(rewritten ? [say.rewritten] : [])];
  if (differing.length === 0 && states.length === 0) return [];
  const state = states.map((words) => words[lang]).join(", ");
  const none = differing.length === 0 ? [hanging(`    ${say.sameStanding[lang]}`, columns)] : [];
  return [
    `  ${paint.bold(id)}${state === "" ? "" : `${colon(lang)} ${state}`}`,
    ...none,
    ...differing.map((one) => hanging(`    ${caseText(one, lang)}`, columns)),
  ];
}

function caseText({ interview, before, after, passages }: CaseChange, lang: Lang): string {
  const name = (standing: CaseChange["before"]): string =>
    (standing === null ? say.notStanding : (standings[standing] ?? say.notStanding))[lang];
  const standing = before === after ? name(after) : `${name(before)} → ${name(after)}`;
  const counts = SENSES.flatMap((sense) => {
    const [earlier, later] = passages[sense];
    return earlier === later ? [] : [`${(senses[sense] ?? say.passages)[lang]} ${earlier} → ${later}`];
  });
  const said = counts.length === 0 ? "" : ` (${say.passages[lang]}${colon(lang)} ${counts.join(", ")})`;
  return `${interview}  ${standing}${said}`;
}

/** The same as data, whole. */
export function diffJson({ names, codes, themes, diff, transcripts }: DiffAnswer): string {
  const place = (one: Proposal): string => {
    const transcript = transcripts.find(({ id }) => id === one.transcript);
    return transcript === undefined ? one.transcript : placeOf(transcript, one);
  };
  const passage = (one: Proposal) => ({ place: place(one), rule: one.rule, start: one.start, end: one.end });
  const turned = ({ proposal, instead, withheldBy }: Turned) => ({
    ...passage(proposal),
    instead,
    withheld_by: withheldBy,
  });
  const study =
    diff === null
      ? null
      : {
          basis: diff.basis,
          rules_only: diff.rulesOnly,
          proposals: {
            before: diff.proposals.before,
            after: diff.proposals.after,
            codes: diff.proposals.changes.map(({ code, before, after, gained, lost, moved }) => ({
              ...{ code, before, after, gained: gained.map(turned), lost: lost.map(turned) },
              moved: moved.map(({ from, to }) => ({ from: passage(from), to: passage(to) })),
            })),
          },
          marks_without_code: Object.fromEntries(diff.orphans),
          interviews: diff.matrix,
          curve:
            diff.curve?.map(({ interview, freshBefore, freshAfter, seenBefore, seenAfter }) => ({
              interview,
              new_codes: { before: freshBefore, after: freshAfter },
              seen: { before: seenBefore, after: seenAfter },
            })) ?? null,
          hypotheses: diff.hypotheses,
          people: diff.people,
        };
  return `${JSON.stringify({ before: names.before, after: names.after, codes, themes, study }, null, 2)}\n`;
}
