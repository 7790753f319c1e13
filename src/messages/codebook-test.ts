import { fr } from "./french.js";
import { counted } from "./numbers.js";
import type { Words } from "./words.js";

const both = (french: string, english: string): Words => ({ fr: french, en: english });

export const helpLine = both(
  fr`essaie les règles de chaque code sur ses propres exemples et contre-exemples`,
  "tries each code's rules on its own examples and counterexamples",
);
export const title = both(fr`Les règles devant leurs exemples`, "Rules before their examples");

const sentences = (what: string, meaning: string, english: readonly [string, string]) => ({
  label: both(what, english[0]),
  meaning: both(meaning, english[1]),
});
/** Columns of the table, by name; on the screen a pair (k of n) stands in one. */
export const columns = {
  codebook: sentences("grille", "identifiant de la grille", ["codebook", "id of the codebook"]),
  code: sentences("code", "identifiant du code", ["code", "id of the code"]),
  examples: sentences("exemples", fr`exemples trouvés, sur tous`, ["examples", "examples found, of all"]),
  plain: sentences("muets", fr`contre-exemples laissés, sur tous`, ["silent", "counterexamples left alone, of all"]),
  negated: sentences(fr`niés`, fr`phrases niées trouvées et écartées, sur toutes`, [
    "negated",
    "negated sentences found and withheld, of all",
  ]),
  interviewer: sentences(fr`enquêteur`, fr`phrases de l'enquêteur laissées, sur toutes`, [
    "interviewer",
    "interviewer's sentences left alone, of all",
  ]),
  rules: sentences(fr`règles à l'œuvre`, fr`règles qui trouvent au moins un des exemples, sur toutes`, [
    "rules at work",
    "rules that find at least one of the examples, of all",
  ]),
} as const;

// what happened in a sentence
export const fired = (rule: string, written: string, words: readonly string[]): Words =>
  both(
    fr`règle ${rule} (${written}), sur les mots : ${words.join(" … ")}`,
    `rule ${rule} (${written}), on the words: ${words.join(" … ")}`,
  );
export const cameNear = (rule: string, written: string, words: string): Words =>
  both(fr`règle ${rule} (${written}) en est près : ${words}`, `rule ${rule} (${written}) comes near: ${words}`);
export const noneNear = both(fr`aucune règle n'en est près`, "no rule comes near");

// the end
export const allPass = (sentenceCount: number, codes: number): Words =>
  both(
    fr`${counted(sentenceCount, "fr", "phrase", "phrases")} pour ${counted(codes, "fr", "code", "codes")} : toutes comme il faut`,
    `${counted(sentenceCount, "en", "sentence", "sentences")} for ${counted(codes, "en", "code", "codes")}: all as they should be`,
  );
export const someFail = (faults: number, sentenceCount: number, codes: number): Words =>
  both(
    fr`${counted(faults, "fr", "faute", "fautes")} dans ${counted(sentenceCount, "fr", "phrase", "phrases")} pour ${counted(codes, "fr", "code", "codes")}`,
    `${counted(faults, "en", "fault", "faults")} in ${counted(sentenceCount, "en", "sentence", "sentences")} for ${counted(codes, "en", "code", "codes")}`,
  );
export const untried = (codes: readonly string[]): Words =>
  both(
    fr`sans règle, donc sans essai : ${codes.join(", ")}`,
    `without rules, so nothing is tried: ${codes.join(", ")}`,
  );
export const untriedCount = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "code sans règle", "codes sans règle")}, donc sans essai`,
    `${counted(n, "en", "code", "codes")} without rules, so nothing is tried`,
  );
export const withoutSentences = (n: number): Words =>
  both(
    fr`${counted(n, "fr", "code", "codes")} avec des règles et sans aucun exemple : rien ne dit s'ils trouvent ce qu'il faut`,
    `${counted(n, "en", "code has", "codes have")} rules and not one example: nothing tells whether they find what they should`,
  );
export const unproven = (n: number, all: number): Words =>
  both(
    n === 1
      ? fr`1 règle sur ${all} ne trouve aucun exemple de son code : rien ne montre qu'elle sert (--json la nomme)`
      : fr`${n} règles sur ${all} ne trouvent aucun exemple de leur code : rien ne montre qu'elles servent (--json les nomme)`,
    n === 1
      ? `1 rule of ${all} finds none of its code's examples: nothing shows that it works (--json names it)`
      : `${n} rules of ${all} find none of their code's examples: nothing shows that they work (--json names them)`,
  );
export const nothingTried = both(
  fr`aucun code n'a à la fois des règles et des exemples : rien n'a été essayé`,
  "no code has both rules and examples: nothing was tried",
);
