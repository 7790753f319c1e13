import { fold } from "../fold.js";
import { codeIn, partOf, wordsIn } from "./heads.js";

const SMALL = new Set(
  (
    "a ai an and are au aux avec avez ce ces d de des did do does dans du en est et etes for have how i il in is j je l la le les leur " +
    "m ma mes mon my n ne of on or ou par pas point pour qu que quel quelle quelles quels qui s sa se ses son sont sur the this to tu un une " +
    "vos votre vous was what which who with y you your c combien comment chacun chacune quoi quand where when"
  ).split(" "),
);

/** Short names for questions, made of their codes or else of what their words say; no two are the same. */
export function idsOf(heads: readonly string[]): string[] {
  const used = new Set<string>();
  return heads.map((head) => {
    const base = codeIn(head) ?? idIn(head);
    let id = base;
    for (let i = 2; used.has(id); i++) id = `${base}-${i}`;
    used.add(id);
    return id;
  });
}

function idIn(head: string): string {
  const words = wordsIn(head);
  const part = partOf(words);
  const made = part === null ? slug(words, 24) : `${slug(part.question, 14)}-${slug(part.option, 14)}`;
  return made.replace(/^-|-$/g, "") || "question";
}

/** The telling words of a text, as many whole ones as fit, one at least. */
function slug(text: string, length: number): string {
  const said = fold(text.replace(/·\p{L}+/gu, "")).match(/[a-z0-9]+/g) ?? [];
  const telling = said.filter((word) => !SMALL.has(word));
  let made = "";
  for (const word of telling.length > 0 ? telling : said) {
    if (made !== "" && made.length + word.length >= length) break;
    made = made === "" ? word : `${made}-${word}`;
  }
  return made;
}
