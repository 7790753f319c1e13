import { describe, expect, it } from "vitest";
import { stem } from "../../src/text/stem.js";

const shared = (...words: string[]): number => new Set(words.map((word) => stem(word, "fr"))).size;

describe("stems of the verbs people speak with", () => {
  const forms = `
encoder encode encodes encodons encodez encodent encodais encodions encodiez encodaient encoderai encoderions encodé encodées encodant
écouter écoutons écoutions écoutez écoutèrent écoutera écouterait
aider aidons aidions aidiez aideront
changer changeons changions changeaient changera
commencer commençons commencions commençait commencerons
recommencer recommence recommençons recommencera
appeler appelle appelons appellera appelions
jeter jette jetions jettera
acheter achète achetons achètera
payer paie paye payons payions paiera payera paient
essayer essaie essaye essayons essaieront
vérifier vérifie vérifies vérifions vérifiez vérifient vérifiait vérifié
oublier oublie oublions oubliez
étudier étudie étudient
préférer préfère préférons préfèrent préférait
considérer considère considèrent considérons
revendiquer revendique revendiquons revendiquait
communiquer communique communiquons communiquait
dépasser dépasse dépassons dépassent dépassait
ramasser ramasse ramassons ramassent
retirer retire retirez retirait retirent
respirer respire respirez respirait
orienter oriente orientons orientaient orienteraient
solliciter sollicite sollicité sollicités
entrer entrait entrons entrent entré
balayer balaie balayons balaient`;

  it.each(forms.trim().split("\n"))("join %s", (line) => {
    expect(shared(...line.split(" "))).toBe(1);
  });

  it.each([
    ["maison", "maisons"],
    ["bouton", "boutons"],
    ["question", "questions"],
    ["pension", "pensions"],
    ["coupon", "coupons"],
    ["doublon", "doublons"],
    ["mention", "mentions"],
    ["urgent", "urgents"],
    ["référent", "référents"],
  ])("leave the noun %s with its plural", (one, many) => {
    expect(shared(one, many)).toBe(1);
  });

  it.each([
    ["entre", "entrer"],
    ["entrée", "entrer"],
    ["référent", "référer"],
    ["pensions", "penser"],
    ["facilité", "faciliter"],
    ["mois", "moisi"],
    ["sais", "saisir"],
    ["faut", "faute"],
    ["vie", "via"],
    ["cas", "case"],
    ["coup", "couper"],
    ["maintenant", "maintenance"],
  ])("keep %s apart from %s", (word, verb) => {
    expect(shared(word, verb)).toBe(2);
  });
});

describe("stems of what people say of others", () => {
  it.each([
    ["parler", "parlent"],
    ["réparer", "réparent"],
    ["changer", "changent"],
    ["écouter", "écoutent"],
    ["appeler", "appellent"],
    ["acheter", "achètent"],
    ["payer", "paient"],
    ["essayer", "essaient"],
    ["augmenter", "augmentent"],
    ["traiter", "traitent"],
    ["oublier", "oublient"],
    ["aimer", "aiment"],
    ["transformer", "transforment"],
    ["partir", "partent"],
    ["finir", "finissent"],
  ])("join %s and %s", (infinitive, plural) => {
    expect(shared(infinitive, plural)).toBe(1);
  });

  it.each(["agent", "client", "patient", "argent", "urgent", "parent", "changement", "souvent", "cent"])(
    "leave the noun, adjective or adverb %s whole, with its plural",
    (word) => {
      expect(shared(word, `${word}s`)).toBe(1);
    },
  );
});
