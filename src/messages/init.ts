import { fr } from "./french.js";
import { list, plural } from "./numbers.js";
import type { Lang, Words } from "./words.js";

/** What a ready codebook brings into a new study. */

const each = (say: (lang: Lang) => string): Words => ({ fr: say("fr"), en: say("en") });

/** Its rules read one language alone: said to whoever works in the other. */
export const broughtCodebook = (file: string, codes: number, language: Lang): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`  ${file} : la grille de codes (${codes} ${plural(codes, lang, "code", "codes")})${language === "en" ? fr` ; ses règles lisent l'anglais : elles ne trouvent rien dans des entretiens en français` : ""}`
      : `  ${file}: the codebook (${codes} ${plural(codes, lang, "code", "codes")})${language === "fr" ? "; its rules read French: they find nothing in interviews in English" : ""}`,
  );
export const broughtHypotheses = (file: string, ids: readonly string[]): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`  ${file}, à la fin : ${plural(ids.length, lang, fr`l'hypothèse`, fr`les hypothèses`)} ${list(ids, lang)} de l'exemple, à récrire ou à supprimer`
      : `  ${file}, at its end: the example's ${plural(ids.length, lang, "hypothesis", "hypotheses")} ${list(ids, lang)}, to be rewritten or deleted`,
  );
export const broughtGuide = (file: string, questions: number): Words =>
  each((lang) =>
    lang === "fr"
      ? fr`  ${file} : ${questions} ${plural(questions, lang, "question", "questions")} de l'exemple, à remplacer par celles que vous posez (ou fichier à supprimer)`
      : `  ${file}: the example's ${questions} ${plural(questions, lang, "question", "questions")}, to be replaced by those you ask (or delete the file)`,
  );

export const exampleGuide: Words = {
  fr: fr`ce guide est encore celui de l'exemple : le rapport donnerait ses questions pour les vôtres`,
  en: "this guide is still the example's: the report would give its questions as yours",
};
export const exampleGuideHint: Words = {
  fr: fr`écrivez-y les questions posées, ou supprimez le fichier`,
  en: "write the questions asked into it, or delete the file",
};
