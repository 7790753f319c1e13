import { fold } from "../text/fold.js";

/** What stands before a thing rather than before somebody's name. */
const ARTICLES = new Set(
  (
    "le la les l un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelque quelques " +
    "chaque aucun aucune plusieurs en the a an this that these those my your his her its our their some any no each every of"
  ).split(" "),
);

/** Whether an article, a possessive or the like stands right before a place: *une pierre* is a stone, *avec pierre* may be somebody. */
export function isAfterArticle(text: string, at: number): boolean {
  const word = /([\p{L}\p{M}]+)['’ʼ\s]\s*$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1];
  return word !== undefined && ARTICLES.has(fold(word));
}
