import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Lang, Words } from "../messages/words.js";

/** The language of the page, told once at its top. */
export const Language = createContext<Lang>("fr");

/** Gives a sentence in the page's language. */
export function useWords(): (words: Words) => string {
  const lang = useContext(Language);
  return (words) => words[lang];
}
