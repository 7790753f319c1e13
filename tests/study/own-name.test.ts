import { expect, it } from "vitest";
import { ownNames } from "../../src/study/own-name.js";

it.each([
  ["Mme Lambert-Dupont", "Je m'appelle *Julie Lambert*.", "Lambert-Dupont, Julie"],
  ["Mme Claes-De Smet", "Madame Claes, c'est moi, *Anja Claes*.", "Claes-De Smet, Anja"],
  ["Mevr. Van Rompaey-D’haese", "Je suis *Griet Van Rompaey*, oui.", "Van Rompaey-D’haese, Griet"],
  ["Mme Lambert-Dupont", "Mon mari, c'est *Paul Dupont*.", null],
  ["Mme Lambert-Dupont", "Je m'appelle *Julie Perrin*.", null],
  ["M. Lambert-Dupont", "Je m'appelle *Julie Lambert*.", null],
  ["Mme Lambert", "Je m'appelle *Julie Lambert*.", null],
  ["Anne Lambert-Dupont", "Je m'appelle *Julie Lambert*.", null],
])("under %s « %s » says the whole name %s", (label, said, name) => {
  const [before = "", own = "", after = ""] = said.split("*");
  const text = `${label}: ${before}${own}${after}\n`;
  const start = `${label}: ${before}`.length;
  const turn = { index: 1, speaker: label, role: "participant" as const, time: null, section: null };
  const turns = [{ ...turn, start: label.length + 2, end: text.length - 1 }];
  expect(ownNames({ text, turns })({ start, end: start + own.length })).toBe(name);
});
