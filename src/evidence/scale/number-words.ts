import type { Lang } from "../../messages/words.js";

const FIRST: Readonly<Record<Lang, string>> = {
  fr: "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
};

const TENS: Readonly<Record<Lang, string>> = {
  fr: "trente:30 quarante:40 cinquante:50 soixante:60 septante:70 soixante-dix:70 quatre-vingts:80 octante:80 nonante:90 quatre-vingt-dix:90 cent:100",
  en: "thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100",
};

/** Whole numbers as people say them, folded: to twenty, and the tens. */
export const NUMBER_WORDS: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
  fr: numbersOf("fr"),
  en: numbersOf("en"),
};

function numbersOf(lang: Lang): Map<string, number> {
  const tens = TENS[lang].split(" ").map((pair): [string, number] => {
    const [word = "", value] = pair.split(":");
    return [word, Number(value)];
  });
  return new Map([...FIRST[lang].split(" ").map((word, i): [string, number] => [word, i]), ...tens]);
}
