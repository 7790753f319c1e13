/** A text of so few words may have no capital by chance. */
const FEW = 30;

/** At most one word in so many has a capital. */
const ONE_IN = 200;

const LABEL = /^[^\n:]{1,30}:(?=\s)/;

/** Whether a text is written without capitals, as some automatic transcriptions are, those of the labels at the head of its lines apart. Names are found less surely there. */
export function isWithoutCapitals(text: string): boolean {
  let [words, capitals] = [0, 0];
  for (const line of text.split("\n")) {
    const label = LABEL.exec(line.slice(0, 40))?.[0] ?? "";
    for (const [letter] of line.slice(label.length).matchAll(/(?<![\p{L}\p{M}\p{N}])\p{L}/gu)) {
      words++;
      if (letter !== letter.toLowerCase()) capitals++;
    }
    if (capitals * ONE_IN > text.length) return false;
  }
  return words > FEW && capitals * ONE_IN <= words;
}
