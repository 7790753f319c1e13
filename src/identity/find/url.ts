import * as say from "../../messages/identity.js";
import type { IdentityFinding } from "../finding.js";
import { matches, pattern } from "./form.js";
import { isProfile } from "./profiles.js";

/** Addresses on the web, with `https://`, with `www.`, or bare domains. Pages of a person's account are in `account.ts`. */
export function find(text: string): readonly IdentityFinding[] {
  return [...matches(text, FORM)].flatMap(({ start, words }): IdentityFinding[] => {
    const url = words.replace(/[.,;:!?)\]}»"'’…]+$/u, "");
    if (isProfile(url)) return [];
    return [{ start, end: start + url.length, kind: "url", ...judge(url) }];
  });
}

const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\-]{0,61}[\\p{L}\\p{N}])?";
const REST = '(?:[/?#][^\\s<>"«»]{0,2000})?';
/** Endings that a bare domain must have: `fin.Ensuite`, `etc.Il` and `file.txt` are no domains. */
const ENDING = "(?:be|fr|lu|ch|eu|uk|ie|de|nl|com|net|org|edu|info|gouv|gov|brussels|vlaanderen|paris|io|app)";
const FORM = pattern(
  `(?<![\\p{L}\\p{N}@._\\-/])(?:https?://[^\\s<>"«»]{3,2000}|www\\.(?:${LABEL}\\.){1,5}\\p{L}{2,24}${REST}|(?:${LABEL}\\.){1,4}${ENDING}(?![\\p{L}\\p{N}@\\-]|\\.\\p{L})${REST})`,
  "i",
);

/** Sites whose front page everybody uses, so that naming it says nothing of anyone. */
const EVERYBODYS =
  /^(?:https?:\/\/)?(?:www\.|fr\.|en\.)?(?:google|youtube|wikipedia|facebook|instagram|twitter|tiktok|linkedin|gmail|outlook|hotmail|yahoo|amazon|netflix|whatsapp|zoom|canva|kahoot|padlet|quizlet|genially|moodle|openai|chatgpt)\.(?:com|org|fr|be|it|net|us|ly|ch|lu|co\.uk)\/?$/i;

function judge(url: string): Pick<IdentityFinding, "certainty" | "why"> {
  if (EVERYBODYS.test(url)) return { certainty: "possible", why: say.everybodysSite() };
  if (/^(?:https?:\/\/|www\.)/i.test(url)) return { certainty: "high", why: say.webAddress() };
  return { certainty: "likely", why: say.bareDomain() };
}
