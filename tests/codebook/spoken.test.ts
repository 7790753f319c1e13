import { describe, expect, it } from "vitest";
import { applyTo, withRules, wordsFound } from "./help.js";

describe("a phrase in speech", () => {
  it.each([
    ['["perdre de l\'humain"]', "On risque de perdre, euh, de l’humain.", ["perdre de l’ humain"]],
    ['["perdre de l\'humain"]', "On risque de perdre de de l’humain.", ["perdre de l’ humain"]],
    ['["perdre de l\'humain"]', "On risque de perdre de l', de l’humain.", ["perdre de l’ humain"]],
    ['["suivre une formation"]', "J'ai suivi une for- une formation.", ["suivi une formation"]],
    ['["suivre une formation"]', "J'ai suivi une for- formation.", ["suivi une formation"]],
    ['["je manque"]', "Je je manque.", ["je manque"]],
    ['["il y a du temps"]', "Il y a il y a euh du temps.", ["il y a du temps"]],
    ['["on a perdu"]', "On- on a, on a hein perdu.", ["on a perdu"]],
    ['["je ne sais"]', "Je euh je ne ben ne sais pas trop.", []],
    ['[{ phrase: "je ne sais pas", negation: allow }]', "Je euh je ne ben ne sais pas trop.", ["je ne sais pas"]],
    ['["manque … temps"]', "Il manque euh un peu peu hein de temps.", ["manque temps"]],
    ['["manque …1 temps"]', "Il manque de bon temps.", []],
    [
      '["(remise à niveau|cours) obligatoire"]',
      "Une remise euh à à niveau quoi obligatoire.",
      ["remise à niveau obligatoire"],
    ],
    ['["quoi faire"]', "On sait quoi faire.", ["quoi faire"]],
    ['["nous nous sentons"]', "Nous nous sentons bien.", ["Nous nous sentons"]],
    ['["petit à petit"]', "On avance petit à petit.", ["petit à petit"]],
    ['["manque temps"]', "Il manque [inaudible] [inaudible] temps.", []],
    ['["court terme"]', "Le court moyen terme.", []],
  ])("%s in « %s » finds %j", (rules, text, expected) => {
    expect(wordsFound(rules, text)).toEqual(expected);
  });
});

describe("a word with irregular forms", () => {
  it.each([
    ["[devoir]", "On doit. On devrait. Il a dû. Devant lui.", ["doit", "devrait", "dû"]],
    ["[doit]", "On devait.", []],
    ["[travail]", "Les travaux.", ["travaux"]],
    ["[suivre]", "Je suis là. Il suit le dossier. Le suivi.", ["suit", "suivi"]],
    ["[suivi]", "Il suit. Un suivi.", ["suivi"]],
    ['["=doit"]', "On doit. On devait.", ["doit"]],
    ['["il falloir"]', "Il fallait. Il faudra.", ["Il fallait", "Il faudra"]],
    ["[travailleur]", "Les travailleur·euse·s. Une travailleuse.", ["travailleur·euse·s", "travailleuse"]],
    ["[agent]", "Les agent(e)s sont là.", ["agent(e)s"]],
    ['["1200 personnes"]', "On suit 1 200 personnes. Et 1.200 personnes.", ["1 200 personnes", "1.200 personnes"]],
    ['["1 200"]', "On en suit 1200.", ["1200"]],
    ["[50]", "Je suis à 50 %.", ["50 %"]],
    ['["50 %"]', "Je suis à 50 %. J'en ai 50.", ["50 %"]],
    ['["24/7"]', "C'est du 24/7.", ["24/7"]],
  ])("%s in « %s » finds %j", (rules, text, expected) => {
    expect(wordsFound(rules, text)).toEqual(expected);
  });

  it("is known in English too", () => {
    const { proposals } = applyTo(
      withRules("[think, child]", "", "en"),
      "P: I thought so. The children left. A thorough job.",
    );
    expect(proposals).toHaveLength(2);
  });
});

describe("accents that do not matter", () => {
  it.each([
    [
      "[{ phrase: écouter, accents: optional }]",
      "J'ecoute. Ecouté. J'ai été ecoutée. Écoutez.",
      ["ecoute", "Ecouté", "ecoutée", "Écoutez"],
    ],
    ["[{ phrase: écoutée, accents: optional }]", "Je suis ecoutee.", ["ecoutee"]],
    ['[{ phrase: "=reçu", accents: optional }]', "Un recu.", ["recu"]],
    ['[{ phrase: "équi*", accents: optional }]', "Une equipe.", ["equipe"]],
    ["[{ any: [école, { phrase: été, accents: required }], accents: optional }]", "L'ecole. L'ete.", ["ecole"]],
    ["[{ phrase: $lieu, accents: optional }, $lieu]", "A l'ecole.", ["ecole"]],
    ["[école]", "L'ecole.", []],
  ])("%s in « %s » finds %j", (rules, text, expected) => {
    expect(wordsFound(rules, text, "lists: { lieu: [école] }")).toEqual(expected);
  });
});

describe("phrases in which words do not count", () => {
  const lists = `lists:
  stage: { words: [stage, formation, "mise à niveau"], except: ["stage de foot", "formation (rocheuse|végétale)"] }
  tout: [$stage, cours]
`;
  it.each([
    ["[$stage]", "Un stage de foot. Un stage utile. Des stages de foot.", ["stage"]],
    ["[$tout]", "Une formation rocheuse. Un cours de foot.", ["cours"]],
    ['["suivre …6 $stage"]', "Il suit un stage de foot et une formation.", ["suit formation"]],
    ['[{ phrase: stage, except: ["stage de foot"] }]', "Un stage euh de foot. Un stage.", ["stage"]],
    ['[{ phrase: stage, except: "vieux stage" }]', "Un vieux stage. Un stage.", ["stage"]],
    [
      '[{ any: [stage, cours], except: ["cours d\'eau", "au cours de"] }]',
      "Un cours d'eau. Au cours de l'année. Un cours.",
      ["cours"],
    ],
    ['[{ regex: "stages?", except: ["stages de foot"] }]', "Des stages de foot. Des stages.", ["stages"]],
    ["[stage]", "Un stage de foot.", ["stage"]],
  ])("%s in « %s » finds %j", (rules, text, expected) => {
    expect(wordsFound(rules, text, lists)).toEqual(expected);
  });
});

describe("near in a wider unit", () => {
  it.each([
    ["[{ near: [mail, collègue], words: 3, within: turn }]", "Un mail. Un collègue.", ["mail collègue"]],
    ["[{ near: [mail, collègue], words: 0, within: turn }]", "Un mail. Un collègue.", []],
    ["[{ near: [mail, collègue], words: 3 }]", "Un mail. Un collègue.", []],
  ])("%s in « %s » finds %j", (rules, text, expected) => {
    expect(wordsFound(rules, text)).toEqual(expected);
  });
});
