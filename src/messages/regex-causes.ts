import { fr } from "./french.js";

/** In French what the engine of regular expressions says of one that it cannot read. */
const CAUSES: readonly (readonly [english: string, french: string])[] = [
  ["duplicate capture group name", fr`deux groupes ont le même nom`],
  ["invalid capture in lookbehind", fr`un groupe dans un regard en arrière`],
  ["invalid character class range", fr`un intervalle à l'envers entre crochets`],
  ["invalid escape sequence", fr`une barre oblique inverse devant un signe qui n'en prend pas`],
  ["invalid named capture", fr`un nom de groupe qui ne va pas`],
  ["invalid or unsupported Perl syntax", fr`une écriture qui n'est pas connue ici`],
  ["invalid nested repetition operator", fr`une répétition de répétition`],
  ["invalid repeat count", fr`un nombre de répétitions qui ne va pas`],
  ["expression too large", fr`une expression trop grande`],
  ["missing closing ]", fr`il manque un ]`],
  ["missing closing )", fr`il manque une )`],
  ["missing argument to repetition operator", fr`rien à répéter devant un signe de répétition`],
  ["expression nests too deeply", fr`des parenthèses trop profondes`],
  ["trailing backslash at end of expression", fr`une barre oblique inverse à la fin`],
  ["unexpected )", fr`une ) sans sa parenthèse ouvrante`],
];

/** The cause in French; as the engine says it where it is none of these. */
export function causeInFrench(english: string): string {
  return CAUSES.find(([cause]) => english.startsWith(cause))?.[1] ?? english;
}
