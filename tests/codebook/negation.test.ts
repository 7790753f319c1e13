import { describe, expect, it } from "vitest";
import { shadeReader } from "../../src/codebook/shades.js";
import type { Lang } from "../../src/messages/words.js";
import { createLexicon } from "../../src/text/lexicon.js";
import { words } from "../../src/text/words.js";

/** The words that are denied in a sentence. */
function denied(text: string, language: Lang = "fr"): string[] {
  const lexicon = createLexicon(language);
  const list = words(text, lexicon);
  const scopes = shadeReader(
    list,
    lexicon,
  )({ first: 0, last: list.forms.length }).filter(({ kind }) => kind === "negation");
  return [...list.starts].flatMap((start, i) =>
    scopes.some((scope) => scope.first <= i && i < scope.last && !scope.cue.includes(i))
      ? [text.slice(start, list.ends[i])]
      : [],
  );
}

describe("negation in French", () => {
  it.each([
    ["je n'ai pas le temps d'écouter", "écouter"],
    ["je n’ai plus une minute pour eux", "minute"],
    ["on ne les écoute jamais", "écoute"],
    ["je ne vois rien de nouveau", "nouveau"],
    ["elle n'a guère le temps", "temps"],
    ["je n'ai reçu aucune formation", "formation"],
    ["je n'ai eu aucun soutien", "soutien"],
    ["je n'ai personne qui m'aide", "aide"],
    ["personne ne m'écoute", "écoute"],
    ["rien n'a changé", "changé"],
    ["plus rien n'est pareil", "pareil"],
    ["aucune formation n'est donnée", "formation"],
    ["jamais on n'a été formés", "formés"],
    ["il faut ne pas avoir peur", "peur"],
    ["ce n'est pas un problème de temps", "temps"],
    ["les outils ne sont pas adaptés", "adaptés"],
    ["je ne suis pas à l'aise", "aise"],
    ["je ne pense pas que ça aide", "aide"],
    ["j'ai pas le temps", "temps"],
    ["j'ai pas, euh, le temps", "temps"],
    ["c'est plus pareil", "pareil"],
    ["c'est pas adapté", "adapté"],
    ["ça aide pas", "aide"],
    ["on a pas été formés", "formés"],
    ["je les vois pas", "vois"],
    ["les gens comprennent pas", "comprennent"],
    ["j'ai plus le temps", "temps"],
    ["j'ai plus envie", "envie"],
    ["on a plus du tout confiance", "confiance"],
    ["je peux plus travailler comme ça", "travailler"],
    ["j'ai jamais le temps", "temps"],
    ["ça change rien", "change"],
    ["j'ai rien appris", "appris"],
    ["y a personne pour aider", "aider"],
    ["personne m'écoute", "écoute"],
    ["y a plus personne à l'accueil", "accueil"],
    ["j'ai aucune formation", "formation"],
    ["pas de formation", "formation"],
    ["on travaille sans formation", "formation"],
    ["sans aucune aide", "aide"],
    ["il n'y a ni formation ni soutien", "soutien"],
    ["il n'y a ni formation ni soutien", "formation"],
    ["pas de formation, de soutien", "soutien"],
    ["c'est une formation pas adaptée", "adaptée"],
    ["je n'ai pas l'impression d'aider", "aider"],
  ])("in « %s » denies %s", (text, word) => {
    expect(denied(text)).toContain(word);
  });

  it.each([
    ["il y a plus de travail", "travail"],
    ["j'ai plus de temps qu'avant", "temps"],
    ["de plus en plus de travail", "travail"],
    ["c'est ce que je fais le plus avec plaisir", "plaisir"],
    ["c'est plus facile", "facile"],
    ["c'est beaucoup plus rapide", "rapide"],
    ["et en plus le travail augmente", "travail"],
    ["moi non plus j'aime le contact", "contact"],
    ["plus le temps passe", "temps"],
    ["c'est pas mal adapté", "adapté"],
    ["ce n'est pas seulement du contrôle", "contrôle"],
    ["y a pas que du contrôle", "contrôle"],
    ["je ne fais que du contrôle", "contrôle"],
    ["il ne reste plus que l'humain", "humain"],
    ["la formation n'est pas obligatoire", "formation"],
    ["c'est une formation pas adaptée", "formation"],
    ["je n'ai pas le temps, mais j'écoute", "écoute"],
    ["je n'ai pas le temps mais j'écoute quand même", "écoute"],
    ["je ne sais pas parce que le travail a changé", "travail"],
    ["ce n'est pas le temps, c'est la formation", "formation"],
    ["ce n'est pas simple et on aide quand même", "aide"],
    ["je n'ai pas le temps et je travaille", "travaille"],
    ["j'ai pas compris je travaille autrement", "travaille"],
    ["je ne vois pas les gens qui appellent", "appellent"],
    ["c'est bien, n'est-ce pas utile", "utile"],
    ["une personne que j'écoute", "écoute"],
    ["cette personne demande une aide", "aide"],
    ["la personne âgée a besoin d'aide", "aide"],
    ["on avance pas à pas avec la personne", "personne"],
    ["c'est un pas vers l'autonomie", "autonomie"],
    ["pourquoi pas une formation", "formation"],
    ["si jamais on aide", "aide"],
    ["plus que jamais on aide", "aide"],
    ["c'est un rien compliqué", "compliqué"],
    ["rien que le contact ça aide", "contact"],
    ["sans doute une formation", "formation"],
    ["j'écoute sans juger", "écoute"],
    ["avant qu'il ne parte on aide", "aide"],
    ["quand je ne comprends pas, on m'aide", "aide"],
    ["j'écoute et je ne juge pas", "écoute"],
    ["elle est pas contre, hein, elle écoute", "écoute"],
    ["elle est pas contre, hein, elle a aidé", "aidé"],
  ])("in « %s » does not deny %s", (text, word) => {
    expect(denied(text)).not.toContain(word);
  });
});

describe("negation in English", () => {
  it.each([
    ["I don't have time", "time"],
    ["we never listen", "listen"],
    ["there is no training", "training"],
    ["without any support", "support"],
    ["it does not help", "help"],
    ["I cannot help", "help"],
  ])("in '%s' denies %s", (text, word) => {
    expect(denied(text, "en")).toContain(word);
  });

  it.each([
    ["not only training", "training"],
    ["no doubt it helps", "helps"],
    ["I don't know but training helps", "training"],
    ["I have time, not money", "time"],
    ["it is not easy and we help", "help"],
  ])("in '%s' does not deny %s", (text, word) => {
    expect(denied(text, "en")).not.toContain(word);
  });
});
