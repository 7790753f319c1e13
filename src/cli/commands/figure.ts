import * as say from "../../messages/figures.js";
import { didYouMean } from "../../messages/study.js";
import { fileLook } from "../../report/figure-look.js";
import { COLUMN_WIDTH, WIDTH } from "../../report/figures/theme.js";
import { type FigureKind, figureKinds } from "../../report/figures.js";
import { nearest } from "../../text/nearest.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverAny } from "../deliver-any.js";
import { deliverBytes, formatAsked } from "../deliver-document.js";
import { EXIT, type Exit } from "../exit.js";
import { figureMeasures } from "../figure-measures.js";
import { refuse } from "../refuse.js";
import { plainTable } from "../show/table.js";

type Flags = Answers["flags"];

/** Draws a figure, or says which there are. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const [name] = answers.args;
  if (name === undefined) return list(context);
  const names = figureKinds.map((kind) => kind.name);
  const kind = figureKinds.find((one) => one.name === name.toLowerCase());
  const near = nearest(name, names);
  if (kind === undefined)
    return refuse(context, "usage", say.noSuchFigure(name, names), near === null ? undefined : didYouMean(near));
  const { flags } = answers;
  const odd = notTaken(kind, flags);
  if (odd !== undefined) return refuse(context, "usage", say.notTaken(kind.name, odd));
  if (kind.measure === "saturation" && /attribute:/.test(String(flags.by ?? "")))
    return refuse(context, "usage", say.noStrata);
  if (typeof flags.output === "string" && formatAsked(answers.flags, ["svg", "png"]) === null)
    return refuse(context, "usage", say.endings);
  return draw(context, answers, kind);
}

async function draw(context: Context, answers: Answers, kind: FigureKind): Promise<Exit> {
  const measure = await figureMeasures[kind.measure].load();
  const answered = await measure(context, answers);
  if (typeof answered === "number") return answered;
  const { measured, names, familyOf, study, flawed } = answered;
  if (measured.tables.length === 0) {
    for (const { text } of measured.notes) context.tell(text);
    return EXIT.nothing;
  }
  const refused = (await kind.refused?.())?.(measured) ?? null;
  if (refused !== null) return refuse(context, "no-figure", refused);
  const width = answers.flags.width === "column" ? COLUMN_WIDTH : WIDTH;
  const render = await kind.load();
  const svg = render(measured, fileLook(measured, { lang: context.lang, names, familyOf, prefix: kind.name, width }));
  if (formatAsked(answers.flags, ["png"]) === null) await deliverAny(context, { study, answers }, svg);
  else await deliverBytes(context, { study, answers }, { text: svg, content: () => imageOf(svg) });
  return flawed ? EXIT.flawed : EXIT.done;
}

async function imageOf(svg: string): Promise<Uint8Array> {
  const { pngOf } = await import("../../study/png.js");
  return pngOf(svg);
}

/** Flags that every figure takes, and the shared ones of every command. */
const ALWAYS = ["output", "key", "passphraseFile", "width", "study", "lang", "quiet", "color"];

/** The first flag given that the measure of a figure does not know, as one types it. */
function notTaken({ measure }: FigureKind, flags: Flags): string | undefined {
  const known = new Set([...ALWAYS, ...figureMeasures[measure].takes]);
  const odd = Object.keys(flags).find((name) => flags[name] !== undefined && !known.has(name));
  if (odd === undefined && flags.unit === "segment" && measure !== "cooccurrence") return "unit segment";
  const isMeeting = measure === "cooccurrence" || measure === "sequence";
  if (odd === undefined && isMeeting && !/^level:(?:code|family)$/.test(String(flags.by ?? "level:code")))
    return `by ${flags.by}`;
  return odd?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function list({ lang, answer, paint }: Context): Exit {
  const heads = [say.heads.name, say.heads.shows, say.heads.from].map((words) => paint.bold(words[lang]));
  const rows = figureKinds.map(({ name, help, measure }) => [name, help[lang], `grille ${measure}`]);
  answer(plainTable([heads, ...rows], [false, false, false]));
  return EXIT.done;
}
