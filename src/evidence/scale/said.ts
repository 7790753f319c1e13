import type { Scale } from "../../codebook/scale.js";
import type { Lang } from "../../messages/words.js";
import type { Span } from "../../text/span.js";
import { numbersSaid } from "./numbers.js";
import { stepsSaid } from "./steps.js";
import { tokensIn } from "./tokens.js";
import { type Answer, answerOf } from "./value.js";

/** What people say who give no value, folded. */
const REFUSALS: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:je (?:ne )?(?:sais|saurais|peux|pourrais) pas|(?:je )?(?:ne )?(?:veux|prefere) pas|aucune idee|pas de (?:note|cote|chiffre)|difficile a dire|impossible a dire|je passe|sans avis|pas d'avis)\b/,
  en: /\b(?:i (?:don't|do not|can't|cannot|couldn't|won't|would rather not) (?:know|say|tell)|i (?:would|'d) rather not|no idea|no (?:number|score|opinion)|hard to say|impossible to say|pass)\b/,
};

/** The value that an answer gives on a scale, with its place; nothing is guessed where several stand. `kept`: the language of the study. */
export function saidOn(
  scale: Scale,
  text: string,
  { spans, spoken, kept }: { readonly spans: readonly Span[]; readonly spoken: Lang; readonly kept: Lang },
): Answer {
  const tokens = spans.flatMap((span) => tokensIn(text, span));
  if (scale.kind === "numbers") return answerOf(numbersSaid(tokens, scale, spoken)) ?? refusalIn(tokens, spoken);
  const said = stepsSaid(tokens, scale.steps, { spoken, kept });
  const [first] = said;
  if (first !== undefined && said.some(({ isDenied }) => isDenied))
    return { kind: "unsure", values: said, at: { start: first.start, end: said.at(-1)?.end ?? first.end } };
  return answerOf(said) ?? refusalIn(tokens, spoken);
}

function refusalIn(tokens: ReturnType<typeof tokensIn>, lang: Lang): Answer {
  const starts: number[] = [];
  let folded = "";
  for (const { text } of tokens) {
    starts.push(folded.length);
    folded += `${text} `;
  }
  const found = REFUSALS[lang].exec(folded);
  if (found === null) return { kind: "none" };
  const first = tokens[starts.findLastIndex((at) => at <= found.index)];
  const last = tokens[starts.findLastIndex((at) => at < found.index + found[0].length)];
  if (first === undefined || last === undefined) return { kind: "none" };
  return { kind: "refused", values: [], at: { start: first.start, end: last.end } };
}
