import { describe, expect, it } from "vitest";
import { applyTo, withRules, wordsFound } from "./help.js";

describe("a word", () => {
  it.each([
    ["[écouter]", "J’écoute, j'écoutais et j'ai écouté.", ["écoute"]],
    ["[formation]", "Des Formations. La FORMATION. Un formateur.", ["Formations", "FORMATION"]],
    ["[accompagnement]", "C'est l’accompagnement qui compte.", ["accompagnement"]],
    ["[école]", "L'ecole ferme.", []],
    ['["=écoute"]', "J'écoute. Il faut écouter.", ["écoute"]],
    ['["=aujourd\'hui"]', "Aujourd’hui, oui.", ["Aujourd’hui"]],
    ['["dett*"]', "Une dette. Des dettes. Endetté.", ["dette", "dettes"]],
    ['["*tion"]', "La formation. Les stations. Une tion.", ["formation", "tion"]],
    ['["*form*"]', "Informer. Uniforme. Faire.", ["Informer", "Uniforme"]],
    ['["a*b*c"]', "abc. aXbYc. acb. ac.", ["abc", "aXbYc"]],
    ['["l\'humain*"]', "L’humanité. L'humaine condition.", ["L' humaine"]],
    ["[360]", "On passe par 360.", ["360"]],
    ['["=e\u0301cole"]', "Une école.", ["école"]],
  ])("%s in « %s » finds %j", (rules, text, expected) => {
    expect(wordsFound(rules, text)).toEqual(expected);
  });
});

describe("a phrase", () => {
  it.each([
    ['["perdre de l\'humain"]', "On risque de perdre de l’humain.", ["perdre de l’ humain"]],
    ['["c\'est plus pareil"]', "C’est plus pareil.", ["C’ est plus pareil"]],
    [
      '["manque … temps"]',
      "On manque de temps. Il manque un peu de bon temps. Il manque de tout le reste du temps.",
      ["manque temps"],
    ],
    ['["manque … temps"]', "Il manque un peu de temps.", ["manque temps"]],
    ['["manque ...4 temps"]', "Il manque de tout le reste du temps.", []],
    ['["manque …5 temps"]', "Il manque de tout le reste du temps.", ["manque temps"]],
    ['["manque … temps"]', "Il en manque. Temps perdu.", []],
    ['["manque …1 temps"]', "Manque de temps. Manque temps.", ["Manque temps", "Manque temps"]],
    ['["(mon|ma|mes) collègue"]', "Mes collègues. Ton collègue. Mon collègue.", ["Mes collègues", "Mon collègue"]],
    [
      '["j\'ai (pas le temps|plus une minute)"]',
      "J'ai plus une minute. J'ai pas le temps.",
      ["J' ai plus une minute", "J' ai pas le temps"],
    ],
    ['["(le|le bon) temps"]', "Le bon temps.", ["Le bon temps"]],
    ["[$stage]", "Une formation. Une remise à niveau. Rien.", ["formation", "remise à niveau"]],
    [
      '["($stage|cours) obligatoire"]',
      "Un cours obligatoire. Une formation obligatoire.",
      ["cours obligatoire", "formation obligatoire"],
    ],
    ['["est-ce que"]', "Est-ce que tu viens ?", ["Est ce que"]],
  ])("%s in « %s » finds %j", (rules, text, expected) => {
    expect(wordsFound(rules, text, 'lists: { stage: [formation, "remise à niveau"] }')).toEqual(expected);
  });

  it("takes the shortest gap", () => {
    expect(wordsFound('["a … b"]', "a b b.")).toEqual(["a b"]);
  });

  it("tries a longer gap where the shortest leads nowhere", () => {
    expect(wordsFound('["=a … =b =c"]', "a b x b c.")).toEqual(["a b c"]);
  });
});

describe("any, all, near and not", () => {
  it.each([
    ["[{ any: [mail, téléphone] }]", "Le mail. Le téléphone. La lettre.", ["mail", "téléphone"]],
    [
      "[{ all: [souhaiter, formation] }]",
      "Je souhaite une bonne formation. Je souhaite partir. Formation.",
      ["souhaite formation"],
    ],
    ["[{ all: [souhaiter, formation], within: turn }]", "Je souhaite. Une formation.", ["souhaite formation"]],
    ["[{ all: [souhaiter, formation], not: [obligatoire] }]", "Je souhaite une formation obligatoire.", []],
    ["[{ phrase: formation, not: [obligatoire] }]", "Une formation obligatoire. Une formation.", ["formation"]],
    ["[{ phrase: formation, not: [obligatoire], within: turn }]", "Une formation obligatoire. Une formation.", []],
    ["[{ phrase: formation, not: [obligatoire] }]", "Une formation pas obligatoire.", []],
    [
      "[{ near: [mail, collègue], words: 2 }]",
      "Un mail à un collègue. Mon collègue a reçu mail.",
      ["mail collègue", "collègue mail"],
    ],
    ["[{ near: [mail, collègue], words: 1 }]", "Un mail à un collègue.", []],
    ["[{ near: [mail, collègue] }]", "Un mail. Collègue absent.", []],
    ["[{ near: [mail, mail] }]", "Un mail. Un mail après un mail.", ["mail mail"]],
    [
      "[{ all: [{ any: [souhaiter, vouloir] }, { near: [cours, soir], words: 1 }] }]",
      "Je souhaite un cours du soir.",
      ["souhaite cours soir"],
    ],
    ["[{ all: [{ all: [a, b], within: sentence }, c], within: turn }]", "a. b. c.", []],
    ["[{ all: [{ all: [a, b], within: sentence }, c], within: turn }]", "a b. c.", ["a b c"]],
  ])("%s in « %s » finds %j", (rules, text, expected) => {
    expect(wordsFound(rules, text)).toEqual(expected);
  });

  it("joins parts over the turns of one exchange, marks the turn of the first part, and stops at the next question", () => {
    const codebook = withRules("[{ all: [souhaiter, formation], within: exchange }]");
    const asked = ["E: Que voulez-vous de plus ici ?", "P: Rien. Une formation.", "E: Oui.", "P: Bon. Je la souhaite."];
    const [proposal, ...others] = applyTo(codebook, ...asked).proposals;
    expect(others).toEqual([]);
    expect(asked.join("\n").slice(proposal?.start, proposal?.end)).toBe("Je la souhaite.");
    expect(proposal).toMatchObject({ turn: 4 });
    expect(proposal?.words).toHaveLength(2);
    const apart = [...asked.slice(0, 2), "E: Et à part cela ?", "P: Je souhaite partir."];
    expect(applyTo(codebook, ...apart).proposals).toEqual([]);
  });
});

describe("a regular expression", () => {
  it.each([
    ["face[ -]à[ -]face", "Un face à face. Un Face-à-face.", ["face à face", "Face-à-face"]],
    ["\\bétés?\\b", "Cet été. Les étés. Été. La propreté. Étéignoir.", ["été", "étés", "Été"]],
    ["\\b(un|une)\\b", "Un une un. Aucun.", ["Un"]],
    ["l'\\w+té\\b", "L’humanité. L'été.", ["L’ humanité", "L' été"]],
    ["[\\w']+ée$", "Une idée", ["idée"]],
    ["\\?", "Oui ? Non.", []],
  ])("%s in « %s » finds %j", (expression, text, expected) => {
    expect(wordsFound(`[{ regex: '${expression.replaceAll("'", "''")}' }]`, text)).toEqual(expected);
  });

  it("marks the words that a match touches, each match apart", () => {
    const { proposals } = applyTo(withRules("[{ regex: 'a+' }]"), "P: Ma papa.");
    expect(proposals).toHaveLength(1);
    expect(proposals[0]?.words).toHaveLength(1);
  });

  it("takes time that grows with the text only", () => {
    const started = performance.now();
    wordsFound("[{ regex: '(a+)+b' }]", `${"a".repeat(20_000)}.`);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe("a negated hit", () => {
  it("does not propose by default, and is listed with the words that deny", () => {
    const { proposals, negated } = applyTo(withRules("[temps]"), "P: Je n'ai pas le temps.");
    expect(proposals).toEqual([]);
    expect(negated).toMatchObject([{ code: "f.a", rule: "f.a#1", proposed: null, turn: 1 }]);
    expect(negated[0]?.cue).toHaveLength(2);
  });

  it.each([
    ["[{ phrase: temps, negation: allow }]", "J'ai pas le temps.", ["temps"]],
    ["[{ phrase: temps, negation: require }]", "J'ai pas le temps. J'ai le temps.", ["pas temps"]],
    ['["pas … temps"]', "J'ai pas le temps.", ["pas temps"]],
    ['["plus … temps"]', "Je n'ai plus le temps.", ["plus temps"]],
    ['["plus de travail"]', "Je n'ai pas plus de travail. J'ai pas plus de travail.", []],
    ["[{ all: [plus, temps] }]", "Je n'ai plus le temps.", ["plus temps"]],
    ["[{ any: [{ phrase: temps, negation: allow }, aide] }]", "J'ai pas le temps. J'ai pas d'aide.", ["temps"]],
    ["[{ all: [formation, temps] }]", "La formation, j'ai pas le temps.", []],
    ["[{ all: [formation, temps] }]", "J'ai pas le temps, mais le temps de la formation oui.", ["temps formation"]],
    [
      "[{ phrase: temps, not: [{ phrase: aide, negation: refuse }] }]",
      "Le temps, j'ai pas d'aide. Le temps et l'aide.",
      ["temps"],
    ],
  ])("%s in « %s » finds %j", (rules, text, expected) => {
    expect(wordsFound(rules, text)).toEqual(expected);
  });
});

describe("a pattern with a negative word of its own", () => {
  it.each([
    ['["(je|n\') évite"]', "Je n'évite pas les réunions."],
    ['["n\'évite"]', "Je n'évite plus personne."],
    ['["ne … comprends"]', "Je ne le comprends jamais."],
    ['[{ all: ["n\'", évite] }]', "Je n'évite pas les réunions."],
  ])("%s is denied in « %s »: ne alone denies nothing", (rules, text) => {
    const { proposals, negated } = applyTo(withRules(rules), `P: ${text}`);
    expect(proposals).toEqual([]);
    expect(negated.length).toBeGreaterThan(0);
  });

  it.each([
    ['["n\'évite pas"]', "Je n'évite pas les réunions.", ["n' évite pas"]],
    ['["ne … comprends jamais"]', "Je ne le comprends jamais.", ["ne comprends jamais"]],
    ['["(n\'|pas) … évite"]', "Je n'évite personne. Pas question, j'évite.", ["Pas évite"]],
    ['["sans aide"]', "Je travaille sans aide.", ["sans aide"]],
    ['["rien n\'a changé"]', "Rien n'a changé.", ["Rien n' a changé"]],
    ['["(je|n\') évite"]', "Moi, je évite.", ["je évite"]],
  ])("%s holds the whole denial in « %s »", (rules, text, expected) => {
    expect(wordsFound(rules, text)).toEqual(expected);
  });
});
