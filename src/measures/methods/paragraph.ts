import { fr } from "../../messages/french.js";
import type { Words } from "../../messages/words.js";
import { printed, worksIn } from "../../messages/works.js";
import type { Sentences } from "./result.js";

/** A paragraph on method with the works that it cites, and no others. */
export function paragraph(sentences: Sentences): Words {
  const said = sentences.filter((one) => one !== null);
  const works = worksIn(said.map(({ en }) => en).join(" ")).map((work) => `- ${printed(work)}`);
  const whole = (texts: readonly string[], title: string): string =>
    [texts.join(" "), ...(works.length === 0 ? [] : ["", title, ...works])].join("\n");
  const french = said.map((one) => one.fr);
  return {
    fr: whole(french, fr`Références`),
    en: whole(
      said.map(({ en }) => en),
      "References",
    ),
  };
}
