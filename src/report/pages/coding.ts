import type { Family } from "../../codebook/codebook.js";
import { isOff } from "../../measures/saturation/off.js";
import type { Json } from "../../measures/table.js";
import { reason, unitCount, units } from "../../messages/measures.js";
import { formatCoefficient, list as join } from "../../messages/numbers.js";
import { chapters, of } from "../../messages/report.js";
import * as words from "../../messages/report-coding.js";
import * as quoted from "../../messages/report-excerpts.js";
import { notStable, stable } from "../../messages/report-saturation.js";
import { answersTerm } from "../../messages/survey.js";
import { type Context, hasInterpretive, isWithoutInterviews } from "../context.js";
import { type Block, list, paragraph, type Section, section, type Table, type Terms } from "../document.js";
import { beforeDiscussion } from "./before-discussion.js";
import { agreementTerm } from "./coders-agree.js";
import { manifestFamilies } from "./families.js";
import { basisName, reviewed } from "./head.js";
import { notesOf } from "./notes.js";
import { headlineSet } from "./saturation-estimates.js";

/** The codebook, who coded, on which basis, how much a person looked at; and three shares that are not one another. */
export function codingPage(c: Context): Section {
  return section("coding", c.say(chapters.coding), {
    begins: "page",
    sections: [
      section("coding.codebook", c.say(words.codebooks), { blocks: codebook(c) }),
      section("coding.basis", c.say(words.basis), { blocks: basis(c) }),
      ...(c.codes.size === 0 || isWithoutInterviews(c)
        ? []
        : [section("coding.shares", c.say(words.terms), { blocks: shares(c) })]),
    ],
  });
}

function codebook(c: Context): Block[] {
  const families = c.input.codebooks.flatMap((book) => book.families);
  if (families.every((family) => family.codes.length === 0)) return [paragraph(c.say(words.noCodes))];
  const reads = hasInterpretive(c);
  const { family, codes, aPriori, emergent, interpretive } = words.heads;
  const table: Table = {
    kind: "table",
    caption: c.say(words.codebookTable),
    columns: [family, codes, aPriori, emergent, ...(reads ? [interpretive] : [])].map((label, i) => ({
      label: c.say(label),
      align: i === 0 ? "text" : "number",
    })),
    rows: families.map((one) => [
      c.written(one.label),
      ...counts(one)
        .slice(0, reads ? 4 : 3)
        .map((n) => c.number(n)),
    ]),
    banner: null,
  };
  const means = [
    c.say(isWithoutInterviews(c) ? quoted.origins : words.origins),
    ...(reads ? [c.say(words.interpretiveMeans)] : []),
  ];
  return [table, paragraph(means.join(" "), "note")];
}

function counts({ codes }: Family): number[] {
  const count = (test: (code: Family["codes"][number]) => boolean): number => codes.filter(test).length;
  return [
    codes.length,
    count((code) => code.origin === "a_priori"),
    count((code) => code.origin === "emergent"),
    count((code) => code.kind === "interpretive"),
  ];
}

function basis(c: Context): Block[] {
  const { selection } = c;
  const coders: Terms["items"][number] =
    selection.coders.length === 0
      ? { term: c.say(words.coding), lines: [c.say(words.nobody)] }
      : { term: c.say(words.coders), lines: [join(selection.coders.map(c.coderAndRole), c.lang)] };
  const alone = c.material === "excerpts";
  const { transcripts } = selection;
  const all = transcripts.length + selection.missing.length;
  const read =
    c.material === "answers" ? c.say(of(transcripts.length, all)) : transcripts.map(c.interview).join(", ") || "–";
  const items: Terms["items"][number][] = [
    { term: c.say(words.basis), lines: [basisName(c)] },
    coders,
    { term: c.say(words.reviewed), lines: [reviewed(c)] },
    {
      term: c.say(c.material === "answers" ? answersTerm : alone ? quoted.readOn : words.read),
      lines: [read],
    },
    ...(c.material === "answers"
      ? []
      : [
          alone
            ? {
                term: c.say(quoted.codesTerm),
                lines: quotedCodes(c),
              }
            : { term: c.say(words.unit), lines: [`${c.say(units[c.input.unit])} (${counted(c)})`] },
        ]),
  ];
  if (selection.missing.length > 0 && c.material !== "answers")
    items.push({ term: c.say(words.missing), lines: [selection.missing.map(c.interview).join(", ")] });
  items.push(...beforeDiscussion(c), ...agreementTerm(c));
  const notes = notesOf(c, c.input.measured.frequency, {
    leave: alone ? ["three-terms", "excerpts"] : ["three-terms"],
  });
  return [{ kind: "terms", shape: "pairs", items }, ...(notes.length === 0 ? [] : [list(notes, "note")])];
}

function counted(c: Context): string {
  const { values } = c.input.measured.frequency;
  return typeof values.units === "number" ? c.say(unitCount(values.units, c.input.unit)) : "–";
}

/** How many manifest codes stand in excerpts, and that the interpretive ones are not among them. */
function quotedCodes(c: Context): string[] {
  const all = c.input.codebooks.flatMap((book) => book.families).flatMap((family) => family.codes).length;
  const manifest = manifestFamilies(c).flatMap((family) => family.codes);
  const used = manifest.filter(({ id }) => c.quoted.has(id)).length;
  const apart = all - manifest.length;
  return [c.say(quoted.codesUsed(used, manifest.length)), ...(apart === 0 ? [] : [c.say(quoted.codesApart(apart))])];
}

function shares(c: Context): Block[] {
  const { frequency, saturation } = c.input.measured;
  const share = frequency.values.text_share_coded;
  const { codes_used: used, codes } = frequency.values;
  const item = (term: string, value: string, means: string): Terms["items"][number] => ({
    term,
    lines: [[{ kind: "strong", text: value }], means],
  });
  const known = typeof used === "number" && typeof codes === "number";
  const items = [
    item(c.say(words.textCoded), typeof share === "number" ? percent(c, share) : "–", c.say(words.textCodedMeans)),
    item(c.say(words.codesUsed), known ? c.say(of(used, codes)) : "–", c.say(words.codesUsedMeans)),
    ...(isOff(saturation)
      ? []
      : [
          item(
            c.say(words.sampleCoverage),
            coverageShort(c, saturation.values.coverage),
            c.say(words.sampleCoverageMeans),
          ),
        ]),
  ];
  return [{ kind: "terms", shape: "pairs", items }];
}

function percent(c: Context, share: number): string {
  const shown = share < 1 ? Math.min(99, Math.round(share * 100)) : share * 100;
  return `${c.number(shown, 0)}${c.lang === "fr" ? "\u00a0" : " "}%`;
}

function coverageShort(c: Context, json: Json | undefined): string {
  const { value, reason: why } = (json ?? {}) as { value?: Json; reason?: Json };
  const { saturation } = c.input.measured;
  const n = saturation.values.interviews;
  if (typeof value !== "number" || typeof n !== "number" || n < 2)
    return `– (${c.say(reason(typeof why === "string" ? why : "too-few-interviews"))})`;
  const set = headlineSet(c, { measured: saturation, closed: saturation.settings.headline !== "emergent" });
  const many = c.say(n < 10 ? notStable(n) : stable(n));
  return c.say(words.coverageOf(formatCoefficient(value, c.lang, { zeros: "dropped" }), set, many));
}
